import Testing

@testable import ThiduaCore

@Suite("The papers of a small school")
struct PaperTests {
  private let today = day("2025-06-30")

  @Test("the yearly report: its parts in order and its figures")
  func year() throws {
    let school = try ReportSchool()
    try school.school.scratch.change {
      $0.put(Array("## Khó khăn\nThiếu phòng học.\n".utf8), at: Narrative.path(.school(2024)))
    }
    let document = try YearReport(
      try school.summary(), today: today, number: "12/BC-THHS", date: today
    ).document()
    #expect(document.kind == "year")
    #expect(
      document.headings(1) == [
        "I. ĐẶC ĐIỂM TÌNH HÌNH", "II. KẾT QUẢ THỰC HIỆN",
        "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN", "IV. BÀI HỌC KINH NGHIỆM",
        "V. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM HỌC 2025 - 2026", "VI. KIẾN NGHỊ, ĐỀ XUẤT",
      ])
    #expect(document.headings(2).count == 12)
    // The addressee above is Như trên below.
    let ends = document.sections[0].blocks.compactMap { block in
      if case .signature(let end) = block { end } else { nil }
    }
    #expect(ends.map(\.recipients) == [["Như trên", "Các tổ, đoàn thể", "Lưu: VT"]])
    for section in document.sections.dropFirst() {
      guard case .appendix(_, _, let reference) = section.blocks[0] else { continue }
      #expect(
        reference
          == "(Kèm theo Báo cáo số 12/BC-THHS ngày 30 tháng 6 năm 2025 của Trường Tiểu học Hoa Sen)"
      )
    }
    guard case .heading(let heading)? = document.sections.first?.blocks.first else {
      Issue.record("no heading")
      return
    }
    #expect(heading.parent == "UỶ BAN NHÂN DÂN XÃ PHƯỚC AN")
    #expect(heading.issuer == "TRƯỜNG TIỂU HỌC HOA SEN")
    #expect(heading.number == "Số: 12/BC-THHS")
    #expect(heading.placeAndDate == "Phước An, ngày 30 tháng 6 năm 2025")
    #expect(
      document.sentences.contains {
        $0.contains(
          "6 cán bộ, giáo viên, nhân viên (1 cán bộ quản lý, 4 giáo viên, 1 nhân viên; nữ 3)")
          && $0.contains("2 tổ chuyên môn, 1 tổ văn phòng, 2 lớp")
          && $0.contains("2 lớp, ………… học sinh (danh sách theo dõi có 1 học sinh)")
      })
    #expect(document.sentences.contains("Thiếu phòng học."))
    #expect(document.sentences.contains(String(repeating: "…", count: 28)))
    #expect(
      document.cells("titles") == [
        ["Tập thể"], ["1", "Tập thể lao động tiên tiến", "1", "1", "1", "100%", "", ""],
        ["Cá nhân"], ["2", "Chiến sĩ thi đua cơ sở", "1", "1", "1", "100%", "0", "1"],
        ["3", "Lao động tiên tiến", "2", "3", "1", "50%", "0", "1"],
        ["4", "Giấy khen của Chủ tịch UBND cấp xã", "0", "0", "1", "–", "0", "1"],
      ])
    #expect(
      document.cells("ratings").map { Array($0.dropFirst()) } == [
        ["1", "25%", "1", "100%"], ["1", "25%", "0", "0%"],
        ["1", "25%", "0", "0%"], ["1", "25%", "0", "0%"], ["4", "", "1", ""],
      ])
    #expect(
      document.sentences.contains(
        "Cộng 4 lượt khen thưởng: 1 tập thể, 3 cá nhân. Trong đó 3/3 lượt khen cá nhân là người trực tiếp công tác (100%); 3/3 lượt khen cá nhân là nữ (100%); 1/1 lượt khen tập thể là tập thể nhỏ (100%)."
      ))
    #expect(
      document.cells("prizes") == [
        ["1", "Tập thể lao động tiên tiến", "1", "1.880.000"],
        ["2", "Chiến sĩ thi đua cơ sở", "1", "2.340.000"], ["", "Tổng cộng", "2", "4.220.000"],
      ])
    #expect(
      document.sentences.contains("Bằng chữ: Bốn triệu hai trăm hai mươi nghìn đồng."))
    #expect(document.cells("initiatives").map { $0[2] } == ["Nguyễn Thị Hoa"])
    #expect(
      document.sentences.contains(
        "Hội đồng Thi đua - Khen thưởng đã họp 1 lần, biểu quyết 5 lượt đề nghị."))
    // The list of awards stands in an appendix of its own, on its side.
    #expect(document.sections.map(\.isLandscape) == [false, true])
    #expect(document.cells("awards").count == 9)
  }

  @Test("the same summary gives the same document")
  func repeatable() throws {
    let school = try ReportSchool()
    let one = try YearReport(try school.summary(), today: today).document()
    let two = try YearReport(try school.summary(), today: today).document()
    #expect(one == two)
  }

  @Test("a decision of another authority: heading, articles, list")
  func decision() throws {
    let summary = try ReportSchool().summary()
    let decision = try #require(summary.decisions.first { $0.kind == .award })
    let document = DecisionReport(decision, summary, law: summary.law, today: today).document()
    // It has the number and date of the paper that the authority issued, and must not pass for it.
    let blocks = document.sections[0].blocks
    #expect(blocks.first == .centredLine("BẢN DỰ THẢO"))
    #expect(blocks[1] == .note("Bản chính do UBND xã Phước An ban hành."))
    guard case .heading(let heading) = blocks[2] else {
      Issue.record("no heading")
      return
    }
    #expect(heading.issuer == "UBND XÃ PHƯỚC AN")
    #expect(heading.number == "Số: 7/QĐ-UBND")
    let text = document.sentences.joined(separator: "\n")
    for article in ["Điều 1. ", "Điều 2. ", "Điều 3. "] { #expect(text.contains(article)) }
    #expect(text.contains("Công nhận danh hiệu “Tập thể lao động tiên tiến” cho 01 tập thể;"))
    #expect(text.contains("Công nhận danh hiệu “Chiến sĩ thi đua cơ sở” cho 01 cá nhân;"))
    #expect(text.contains("4.220.000 đồng (bốn triệu hai trăm hai mươi nghìn đồng)"))
    #expect(text.contains("Danh sách này có 01 tập thể, 02 lượt cá nhân./."))
    #expect(document.sections.count == 2)
    #expect(document.cells("awards").filter { $0.count == 1 }.count == 3)
  }

  @Test("a refusal names its reason once ended, and has no list")
  func refusal() throws {
    let summary = try ReportSchool().summary()
    let decision = try #require(summary.decisions.first { $0.kind == .refusal })
    let document = DecisionReport(decision, summary, law: summary.law, today: today).document()
    #expect(document.sections.count == 1)
    #expect(document.sentences.contains("Điều 2. Lý do: vượt tỷ lệ."))
    #expect(document.sentences.contains("Trần Văn An: Lao động tiên tiến."))
  }

  @Test("the list of nominees by part and tier, with ratings, initiatives and votes")
  func nominees() throws {
    let summary = try ReportSchool().summary()
    let document = NomineesReport(summary, tier: nil, authority: nil, today: today).document()
    let rows = document.cells("nominees")
    #expect(
      rows.filter { $0.count == 1 } == [
        ["I. Tập thể: danh hiệu “Tập thể lao động tiên tiến”"],
        ["II. Cá nhân: danh hiệu “Chiến sĩ thi đua cơ sở”"],
        ["III. Cá nhân: danh hiệu “Lao động tiên tiến”"],
      ])
    #expect(
      rows.first { $0.contains("dn-2024-002") } == [
        "1", "dn-2024-002", "Nguyễn Thị Hoa", "Tổ trưởng, Tổ 1", "HTXSNV",
        "Sáng kiến: Đọc sách mỗi ngày", "4/5", "đã khen thưởng",
      ])
    // The council voted on her and did not agree.
    #expect(rows.first { $0.contains("Lê Thị Ánh") }?.last == "Hội đồng không thông qua")
    // In list order: An, Ánh, Hoa.
    #expect(
      rows.suffix(3).map { $0[2] } == ["Trần Văn An", "Lê Thị Ánh", "Nguyễn Thị Hoa"])
    #expect(document.sections.first?.isLandscape == true)
    let few = NomineesReport(
      summary, tier: "chien-si-thi-dua-co-so", authority: "UBND xã Phước An", today: today)
    #expect(few.document().cells("nominees").count == 2)
    let none = NomineesReport(summary, tier: nil, authority: "Sở GDĐT", today: today)
    #expect(none.document().cells("nominees").isEmpty)
  }

  @Test("the minutes: attendance, the count of every ballot, who took no part, the conclusion")
  func minutes() throws {
    let summary = try ReportSchool().summary()
    let meeting = try #require(summary.meetings.first)
    let document = MinutesReport(meeting, summary, today: today).document()
    #expect(
      document.headings(1) == [
        "I. THÀNH PHẦN", "II. NỘI DUNG, DIỄN BIẾN", "III. KẾT QUẢ BỎ PHIẾU, BIỂU QUYẾT",
        "IV. KẾT LUẬN",
      ])
    let text = document.sentences.joined(separator: "\n")
    #expect(text.contains("Tổng số thành viên: 05 người."))
    #expect(text.contains("Có mặt: 04 người, gồm:"))
    #expect(text.contains("1. Đỗ Văn Quang, Hiệu trưởng, Chủ tịch Hội đồng;"))
    #expect(text.contains("4. Lê Thị Ánh, "))
    #expect(text.contains("Vắng, có ý kiến bằng văn bản: 01 người: Phạm Thị Ngân."))
    #expect(
      text.contains("Người được đề nghị không bỏ phiếu, biểu quyết cho chính mình: Nguyễn Thị Hoa"))
    #expect(text.contains("Lao động tiên tiến (02): Nguyễn Thị Hoa, Trần Văn An."))
    #expect(document.cells("ballots").count == 2)
    #expect(document.cells("hands").count == 6)
  }
}
