import Testing
import ThiduaRender

@testable import ThiduaCore

@Suite("Phiếu chấm điểm")
struct ScoresheetTests {
  private func teachers() throws -> ScoreSchool {
    var school = try ScoreSchool()
    try school.enter(
      """
      giao-vien gv-1 A1 2024-10 10 self
      giao-vien gv-1 A2 2024-10 15 self
      giao-vien gv-1 B1 2024-10 30 self Dự_giờ_4_tiết
      giao-vien gv-1 B2 2024-10 na self
      giao-vien gv-1 A1 2024-10 8 group
      giao-vien gv-1 B1 2024-10 25 group
      giao-vien gv-1 A2 2024-10 12 council
      giao-vien gv-1 B1 2024-10 20 council Biên_bản_số_2
      giao-vien gv-1 A1 2024-10 1 council
      giao-vien gv-2 A1 2024-10 exempt
      giao-vien gv-2 A2 2024-10 exempt
      giao-vien gv-2 B1 2024-10 exempt
      giao-vien gv-2 B2 2024-10 na
      """)
    try school.void(8, reason: "ghi nhầm cột")
    return school
  }

  @Test("three stages: each subtotal as the paper stood when that stage had filled it in")
  func stages() throws {
    let document = try teachers().sheet("giao-vien", "2024-10", "gv-1")
    // A: 10 + 15 = 25, at most 20; then 8 + 15 = 23, at most 20; then 8 + 12 = 20.
    // B: 30, 25, 20. Totals 50, 45, 40.
    #expect(
      document.cells("items") == [
        ["I. Phẩm chất"], ["1", "A1. Nội quy", "10", "10", "8", "", ""],
        ["2", "A2. Ngày công", "15", "15", "", "12", ""],
        ["", "Cộng I", "20", "20", "20", "20", ""],
        ["II. Chuyên môn"],
        [
          "3", "B1. Giờ dạy", "30", "30", "25", "20",
          "Biên bản số 2; chênh 10 giữa tự chấm và hội đồng chấm",
        ],
        ["4", "B2. Bồi dưỡng học sinh", "5", "KAD", "", "", "không áp dụng"],
        ["", "Cộng II", "35", "30", "25", "20", ""],
        ["", "Tổng điểm", "55", "50,00", "45,00", "40,00", ""],
        ["", "Xếp loại", "", "Tốt", "Tốt", "Khá", ""],
      ])
    #expect(document.sentences.contains("Kết luận: tổng điểm 40,00; xếp loại Khá; xếp thứ 1/1."))
    #expect(
      document.sentences.contains("B1. Giờ dạy: chênh 10 giữa tự chấm và hội đồng chấm."))
    #expect(document.sentences.contains("Họ và tên: Nguyễn Thị Hoa"))
    #expect(document.tables.allSatisfy { $0.isPrivate })
    #expect(document.notes.contains { ScoreStamp(in: $0)?.campaign == "giao-vien" })
    document.expectUniqueFields()
    let figure = try #require(
      document.figures.first { $0.source.field == "scoresheet.gv-1.B1.council" })
    #expect(figure.text == "20" && figure.source.records.first?.ids.count == 1)
    guard
      case .signature(let signature)? = document.sections[0].blocks.first(where: {
        if case .signature = $0 { true } else { false }
      })
    else {
      Issue.record("no signature")
      return
    }
    #expect(signature.signers.map { $0.lines[0] } == ["NGƯỜI TỰ CHẤM", "TỔ TRƯỞNG", "HIỆU TRƯỞNG"])
    #expect(signature.signers[0].name == "Nguyễn Thị Hoa")
  }

  @Test("exempt from all, and not entered at all: two sheets that say so")
  func withoutTotal() throws {
    let school = try teachers()
    let exempt = try school.sheet("giao-vien", "2024-10", "gv-2")
    #expect(exempt.cells("items")[1] == ["1", "A1. Nội quy", "10", "", "", "miễn", "được miễn"])
    #expect(exempt.cells("items")[3] == ["", "Cộng I", "20", "", "", "KAD", ""])
    #expect(exempt.cells("items")[8] == ["", "Tổng điểm", "55", "", "", "–", ""])
    #expect(exempt.sentences.contains("Kết luận: được miễn hoặc không áp dụng."))
    let none = try school.sheet("giao-vien", "2024-10", "gv-3")
    #expect(none.cells("items")[1] == ["1", "A1. Nội quy", "10", "", "", "", ""])
    #expect(none.cells("items")[8] == ["", "Tổng điểm", "55", "", "", "", ""])
    #expect(none.sentences.contains("Kết luận: chưa có điểm."))
  }

  @Test("without a subject there is a section for each, in list order")
  func all() throws {
    let document = try teachers().sheet("giao-vien", "2024-10", nil)
    #expect(document.sections.count == 3)
    #expect(document.tables.map(\.key) == ["items.gv-2", "items.gv-3", "items.gv-1"])
    document.expectUniqueFields()
    #expect(throws: Failure.self) { try teachers().sheet("giao-vien", "2024-10", "ht") }
  }

  @Test("events: occurrences, members' events, the free one, a bonus and a class of hostile name")
  func events() throws {
    var school = try ScoreSchool()
    try school.enter(
      """
      nen-nep 6A1 C01 T05 2 council cổng_trường
      nen-nep 6A1 C01 T05 1
      nen-nep 6A1 H01 T05 95
      nen-nep 6A1 T01 T05 1
      nen-nep hs-1 C02 T05 1
      nen-nep 6A2 H01 T05 80
      nen-nep 6A1 C02 T05 4
      """)
    try school.void(6, reason: "nhầm lớp")
    let document = try school.sheet("nen-nep", "T05", "6A1")
    // C01: 3 times, one free: 2 × −3 = −6, group 94; (94 + 2 × 95) : 3 = 94,666…, + 2 = 96,67.
    #expect(
      document.cells("items") == [
        ["I. Chuyên cần (điểm gốc 100, hệ số 1)"],
        ["1", "C01. Đi muộn", "-3/lần", "3", "", "", "-6", "cổng trường"],
        ["2", "C02. Vắng không phép", "-2/lần", "0", "", "", "", ""],
        ["", "Cộng I", "100", "", "", "", "94", ""],
        ["II. Học tập (hệ số 2)"], ["3", "H01. Điểm học tập", "100", "", "", "", "95", ""],
        ["", "Cộng II", "100", "", "", "", "95", ""],
        ["Điểm thưởng"], ["4", "T01. Việc tốt", "2/lần", "1", "", "", "2", ""],
        ["", "Cộng điểm thưởng", "5", "", "", "", "2", ""],
        ["", "Tổng điểm", "100", "", "", "", "96,67", ""],
        ["", "Xếp loại", "", "", "", "", "Tốt", ""],
      ])
    #expect(
      document.sentences.contains(
        "Kết luận: tổng điểm 96,67; xếp loại Tốt; xếp thứ 1/2 trong Khối 6."))
    #expect(document.tables.allSatisfy { !$0.isPrivate })
    // The pupil's event counts for the class: 98 and 80: (98 + 160) : 3 = 86.
    let other = try school.sheet("nen-nep", "T05", "6A2")
    #expect(other.cells("items").contains(["", "Tổng điểm", "100", "", "", "", "86,00", ""]))
    for renderer in Renderers.all {
      let bytes = try renderer.render(other)
      #expect(!bytes.isEmpty, "\(renderer.name)")
    }
    let html = String(decoding: try HTMLRenderer.render(other), as: UTF8.self)
    #expect(html.contains("=Lớp &lt;6A2&gt; &amp;") && !html.contains("<6A2>"))
    // A month is made of its weeks.
    let month = try school.sheet("nen-nep", "2024-10", "6A1")
    #expect(month.cells("items").last == ["", "Tháng 10/2024", "96,67", ""])
  }

  @Test("an empty form: the criteria and dots, no figures, nothing hidden")
  func blank() throws {
    let school = try ScoreSchool()
    let workspace = try school.scratch.open(.reading)
    let rubric = try #require(try workspace.rubric("giao-vien"))
    let form = try ScoresheetReport.blank(
      rubric, campaign: "Dạy tốt", period: nil, year: ScoreSchool.year, subject: nil, workspace,
      today: day("2024-10-20"))
    #expect(form.cells("items").count == 10)
    #expect(form.cells("items")[1] == ["1", "A1. Nội quy", "10", "", "", "", ""])
    #expect(form.sentences[0].hasPrefix("Họ và tên: ……………"))
    #expect(
      form.figures.allSatisfy { $0.source.field.hasSuffix(".maximum") }
        && form.tables.allSatisfy { !$0.isPrivate })
    let named = try ScoresheetReport.blank(
      rubric, campaign: "Dạy tốt", period: nil, year: ScoreSchool.year, subject: "gv-2", workspace,
      today: day("2024-10-20"))
    #expect(named.sentences[0] == "Họ và tên: Trần Văn An")
    let error = failure {
      _ = try ScoresheetReport.blank(
        rubric, campaign: "Dạy tốt", period: nil, year: ScoreSchool.year, subject: "6A1", workspace,
        today: day("2024-10-20"))
    }
    #expect(
      error?.message.vi == "bộ tiêu chí giao-vien chấm giáo viên; Lớp 6A1 không thuộc đối tượng ấy")
  }

  @Test("the log of violations: what each line changed, voided lines kept and marked")
  func log() throws {
    var school = try ScoreSchool()
    try school.enter(
      """
      nen-nep 6A1 C01 T05 1
      nen-nep 6A1 C01 T05 2 council muộn_giờ_truy_bài
      nen-nep hs-1 C02 T05 1
      nen-nep 6A1 C02 T06 4
      nen-nep 6A1 H01 T05 95
      nen-nep 7A1 C01 T05 2 group
      nen-nep 7A1 C01 T05 3 council
      nen-nep 7A2 C02 T05 exempt
      nen-nep 7A2 T01 T05 2
      """)
    try school.void(3, reason: "nhầm lớp")
    let week = try school.log("T05").cells("violations")
    // Points: the first is free; two more cost 6; a member's costs 2; the group's is overruled; the
    // council's three cost 2 × 3.
    #expect(
      week.map { [$0[2], $0[4], $0[6], $0[7]] }.dropLast() == [
        ["T05", "C01", "1", "0"], ["T05", "C01", "2", "-6"], ["T05", "C02", "1", "-2"],
        ["T05", "C01", "2", "–"], ["T05", "C01", "3", "-6"], ["T05", "C02", "miễn", "–"],
      ])
    #expect(week[2][3] == "Vũ Gia Bảo (\(ScoreSchool.hostile))")
    #expect(week[1][9] == "muộn giờ truy bài" && week[1][8] == "Lan")
    #expect(week[3][9] == "không tính: cấp trên đã chấm" && week[5][9] == "được miễn")
    #expect(week.last?[7] == "-14")
    let counts = try school.log("T05").cells("counts")
    #expect(counts.map { [$0[1], $0[3], $0[4]] } == [["C01", "3", "-12"], ["C02", "1", "-2"]])
    let month = try school.log("2024-10")
    let voided = try #require(month.cells("violations").first { $0[2] == "T06" })
    #expect(voided[7] == "–")
    #expect(voided[9] == "ĐÃ HỦY ngày 14/10/2024 (Hoa): nhầm lớp")
    #expect(month.sentences[0] == "Sổ có 07 lượt ghi, trong đó 01 lượt đã hủy.")
    #expect(month.tables[0].isPrivate)
    month.expectUniqueFields()
    // The points of the lines are those of the sheet: no two papers disagree.
    let sheet = try school.sheet("nen-nep", "T05", "6A1").cells("items")
    #expect(sheet[1][6] == "-6")
    let none = try school.log("T20")
    #expect(none.sentences[0] == "Không có lượt vi phạm nào được ghi trong kỳ.")
  }
}
