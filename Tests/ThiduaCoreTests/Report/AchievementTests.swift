import Testing

@testable import ThiduaCore

@Suite("Achievement reports")
struct AchievementTests {
  private func book(
    _ school: ReportSchool, _ subject: String?, _ tier: String? = nil, date: String? = nil,
    today: String = "2025-06-30"
  ) throws -> AchievementBook {
    let workspace = try school.school.scratch.open(.reading)
    let who = try subject.map { try workspace.roster().find($0) }
    return try AchievementBook(
      workspace, year: AwardSchool.year, subject: who, tier: tier, date: date.map { day($0) },
      today: day(today))
  }

  private func notes(_ document: ReportDocument) -> [String] {
    document.sections.flatMap(\.blocks).compactMap { block in
      if case .note(let text) = block { text } else { nil }
    }
  }

  @Test("a person's: identity, years, initiative, awards given before")
  func person() throws {
    let document = try book(ReportSchool(), "gv-1", "CSTDCS").document()
    #expect(
      document.headings(1) == [
        "I. SƠ LƯỢC LÝ LỊCH", "II. THÀNH TÍCH ĐẠT ĐƯỢC", "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG",
      ])
    let text = document.sentences.joined(separator: "\n")
    #expect(text.contains("Họ và tên: Nguyễn Thị Hoa; giới tính: Nữ"))
    #expect(text.contains("Đơn vị công tác: Tổ 1, Trường Tiểu học Hoa Sen"))
    #expect(text.contains("Quê quán: …"))
    #expect(
      text.contains(
        "“Đọc sách mỗi ngày” (năm học 2024 - 2025; phạm vi cấp cơ sở; Quyết định số 5/QĐ-THHS ngày 20 tháng 5 năm 2025; căn cứ của đề nghị này)."
      ))
    // The title asked for is no award given before; the other one of that day came later.
    #expect(
      document.cells("years").last == [
        "2024-2025", "Hoàn thành xuất sắc nhiệm vụ", "", "Đọc sách mỗi ngày",
      ])
    #expect(document.cells("titles") == [["", "", ""]])
    let later = try book(ReportSchool(), "gv-1", "CSTDCS", date: "2025-06-28").document()
    #expect(
      later.cells("titles") == [
        [
          "2024-2025", "Lao động tiên tiến",
          "Quyết định số 7/QĐ-UBND ngày 20 tháng 6 năm 2025 của UBND xã Phước An",
        ]
      ])
    guard case .signature(let signature)? = document.sections.first?.blocks.last else {
      Issue.record("no signature")
      return
    }
    #expect(
      signature.signers.map { $0.lines.prefix(2).joined(separator: " ") } == [
        "XÁC NHẬN CỦA CẤP TRÌNH", "XÁC NHẬN CỦA ĐƠN VỊ", "NGƯỜI BÁO CÁO",
      ])
    #expect(signature.signers.last?.name == "Nguyễn Thị Hoa")
    guard case .title(let title)? = document.sections.first?.blocks.dropFirst().first else {
      Issue.record("no title")
      return
    }
    #expect(
      title.subject == "Đề nghị tặng danh hiệu “Chiến sĩ thi đua cơ sở” năm học 2024 - 2025")
  }

  @Test("a collective's: strength, members with titles, years compared")
  func collective() throws {
    let document = try book(ReportSchool(), "to-1").document()
    let text = document.sentences.joined(separator: "\n")
    #expect(text.contains("Tổng số 2 người (nữ 1): 2 giáo viên."))
    #expect(
      document.cells("years").last == [
        "2024-2025", "Hoàn thành xuất sắc nhiệm vụ", "2", "1", "1", "",
      ])
    guard case .heading(let heading)? = document.sections.first?.blocks.first else {
      Issue.record("no heading")
      return
    }
    #expect(heading.parent == "TRƯỜNG TIỂU HỌC HOA SEN" && heading.issuer == "TỔ 1")
    #expect(heading.placeAndDate?.hasSuffix("tháng 6 năm 2025") == true)
    let fields = document.figures.map(\.source.field)
    #expect(fields.contains("achievement.to-1.tap-the-lao-dong-tien-tien.members"))
    #expect(Set(fields).count == fields.count)
    // Two years for the province's bằng khen, five for the Prime Minister's.
    for (tier, years) in [("BKT", 2), ("BKTTG", 5), ("TTLDXS", 1)] {
      let book = try book(ReportSchool(), "to-1", tier)
      #expect(book.document().cells("years").count == years, "\(tier)")
      #expect(
        book.doubts.last?.vi.hasSuffix("so sánh \(years) năm theo thông lệ, số năm chưa kiểm chứng")
          == true)
    }
  }

  @Test(
    "the form follows the decree of the day, and leaves a blank where its number was not verified")
  func forms() throws {
    let school = try ReportSchool()
    func reference(_ subject: String, _ tier: String, _ date: String) throws -> String? {
      notes(try book(school, subject, tier, date: date).document()).first
    }
    #expect(
      try reference("to-1", "BKT", "2023-12-31")
        == "Mẫu số 01 ban hành kèm theo Nghị định số 91/2017/NĐ-CP")
    #expect(
      try reference("gv-1", "BKT", "2023-12-31")
        == "Mẫu số 02 ban hành kèm theo Nghị định số 91/2017/NĐ-CP")
    #expect(
      try reference("to-1", "BKT", "2024-01-01")
        == "Mẫu số 02 ban hành kèm theo Nghị định số 98/2023/NĐ-CP")
    #expect(
      try reference("gv-1", "BKT", "2025-06-30")
        == "Mẫu số 03 ban hành kèm theo Nghị định số 98/2023/NĐ-CP")
    #expect(
      try reference("gv-1", "BKT", "2025-07-01")
        == "Mẫu số 05 ban hành kèm theo Nghị định số 152/2025/NĐ-CP")
    #expect(
      try reference("gv-1", "BKT", "2026-10-01")
        == "Mẫu số …… ban hành kèm theo Nghị định số 152/2025/NĐ-CP")
    let doubts = try book(school, "gv-1", "BKT", date: "2026-10-01").doubts.map(\.vi)
    #expect(
      doubts.contains {
        $0.contains("số mẫu theo Nghị định số 152/2025/NĐ-CP (có thể là Mẫu số 05)")
      })
    // Each kind stands once a decree, and every day has a form of either kind of merit.
    for text in ["2018-01-01", "2024-06-01", "2025-08-01", "2026-11-01"] {
      let ours = AchievementForm.all.filter { $0.span.contains(day(text)) }
      #expect(Set(ours.map(\.kind)).count == ours.count)
      for kind in AchievementKind.allCases {
        #expect(AchievementForm.form(kind, on: day(text)) != nil, "\(kind) \(text)")
      }
    }
    #expect(AchievementForm.all.filter { $0.decree.contains("152") }.count == 11)
  }

  @Test("the short form of a deed and of what the school gives: no form of the State there")
  func short() throws {
    let school = try ReportSchool()
    let id = try school.school.propose("gv-2", "GKX", category: .sudden).value.id
    #expect(!id.isEmpty)
    let deed = try book(school, "gv-2", "GKX").document()
    #expect(deed.headings(1) == ["I. SƠ LƯỢC LÝ LỊCH", "II. THÀNH TÍCH"])
    #expect(notes(deed).first == "Mẫu số …… ban hành kèm theo Nghị định số 98/2023/NĐ-CP")
    let pupil = try book(school, "hs-1", "GKHS").document()
    #expect(notes(pupil).isEmpty)
    #expect(pupil.sentences.contains("Lớp, trường: Lớp 2A, Trường Tiểu học Hoa Sen"))
    guard case .signature(let signature)? = pupil.sections.first?.blocks.last else { return }
    #expect(signature.signers.count == 2)
  }

  @Test("what people wrote stands in the report; what nobody wrote is a dotted line")
  func written() throws {
    let school = try ReportSchool()
    let path = AchievementNotes.path(AwardSchool.year, "gv-1")
    try school.school.scratch.change {
      $0.put(
        Array(
          "## Quê quán\nXã Phước An\n## NHIEM VU DUOC GIAO\n- Dạy lớp 2A\n- Tổ trưởng\n## Sở thích\nĐọc\n"
            .utf8), at: path)
    }
    let report = try book(school, "gv-1", "CSTDCS")
    let text = report.document().sentences
    #expect(text.contains("Quê quán: Xã Phước An"))
    #expect(text.contains("Dạy lớp 2A") && text.contains("Tổ trưởng"))
    #expect(report.unknown.map(\.heading) == ["Sở thích"])
    #expect(report.missing.isEmpty)
    #expect(
      try book(school, "to-1").missing.map(\.path) == [
        AchievementNotes.path(AwardSchool.year, "to-1")
      ])
  }

  @Test("check accepts the files, and names strange headings and strangers")
  func check() throws {
    let school = try ReportSchool()
    let scratch = school.school.scratch
    let folder = AchievementNotes.folder(AwardSchool.year)
    try scratch.change {
      $0.put(Array("## Quê quán\nA\n".utf8), at: "\(folder)/gv-1.md")
    }
    func findings() throws -> [Finding] {
      let workspace = try scratch.open(.reading)
      return WorkspaceCheck.findings(workspace, try workspace.audit())
        .filter { $0.place?.file.hasPrefix(folder) == true }
    }
    #expect(try findings().isEmpty)
    try scratch.edit("\(folder)/gv-1.md", "## Que quan\nB\n## Quê quá\nC\n")
    try scratch.edit("\(folder)/ai-do.md", "## Quê quán\nA\n")
    let found = try findings()
    let seen = found.map { "\($0.check) \($0.place?.text ?? "")" }
    #expect(seen.contains("edited-outside \(folder)/gv-1.md:1:1"))
    #expect(seen.contains("not-in-journal \(folder)/ai-do.md:1:1"))
    #expect(seen.contains("unknown-heading \(folder)/gv-1.md:3:1"))
    #expect(seen.contains("dangling-reference \(folder)/ai-do.md:1:1"))
    try scratch.files.write("\(scratch.root)/\(folder)/gv-1.md", [0xC3, 0x28], mode: 0o600)
    #expect(try findings().contains { $0.message.vi == "tệp không phải UTF-8" })
    let error = failure { try book(school, "gv-1", "CSTDCS") }
    #expect(error?.kind == .badData)
  }

  @Test("which proposal: the only one, else the list of them")
  func choosing() throws {
    let school = try ReportSchool()
    #expect(try book(school, "to-1").count == 1)
    let several = failure { try book(school, "gv-1") }
    #expect(several?.message.vi.contains("dn-2024-001 LDTT") == true)
    #expect(several?.message.vi.contains("dn-2024-002 CSTDCS") == true)
    let none = failure { try book(school, "ht") }
    #expect(none?.kind == .refused)
    #expect(none?.remedy?.vi.contains("--tier") == true)
    // Before any proposal, with the tier named.
    #expect(try book(school, "ht", "LDTT").count == 1)
    // Refused and withdrawn proposals have no report.
    let all = try book(school, nil)
    #expect(all.document().sections.count == all.count)
    #expect(all.count == 4)
    #expect(try book(school, nil, "LDTT").count == 2)
    #expect(failure { try book(school, nil, "HCLD3") }?.kind == .refused)
  }

  @Test("birth dates and ratings are not for everybody")
  func privacy() throws {
    let document = try book(ReportSchool(), "ht", "LDTT").document()
    let runs = document.sections.flatMap(\.blocks).flatMap { block -> [ReportText.Run] in
      if case .list(let items) = block { items.flatMap(\.runs) } else { [] }
    }
    let birth = try #require(runs.first { $0.text == "05/03/1970" })
    #expect(birth.publicText != nil && birth.publicText != birth.text)
    let years = try #require(document.tables.first { $0.key == "years" })
    #expect(years.columns.first { $0.key == "rating" }?.isPrivate == true)
  }
}
