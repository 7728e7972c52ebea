import Testing
import ThiduaRender

@testable import ThiduaCore

@Suite("All years of one subject as a paper")
struct HistoryReportTests {
  private func document(_ school: ReportSchool, _ subject: String) throws -> ReportDocument {
    try HistoryReport(
      school.school.scratch.open(.reading), subject: subject, today: day("2025-06-30")
    ).document()
  }

  @Test("a person: identity, ratings, titles, forms, initiatives; what is private is marked")
  func person() throws {
    let school = try ReportSchool()
    try school.school.scratch.importing(
      .discipline,
      "subject,form,from,to,status\ngv-1,khien-trach,2020-03-10,2021-03-09,final\n"
        + "gv-1,,2022-01-01,2022-02-01,cleared\n")
    let document = try document(school, "gv-1")
    #expect(
      document.headings(1) == [
        "I. SƠ LƯỢC", "II. KẾT QUẢ XẾP LOẠI", "III. DANH HIỆU THI ĐUA",
        "IV. HÌNH THỨC KHEN THƯỞNG", "V. SÁNG KIẾN, ĐỀ TÀI", "VI. KỶ LUẬT",
      ])
    #expect(document.sentences[0] == "Họ và tên: Nguyễn Thị Hoa")
    #expect(document.sentences.contains("Chức vụ: Tổ trưởng"))
    #expect(document.cells("ratings") == [["1", "2024-2025", "Hoàn thành xuất sắc nhiệm vụ"]])
    #expect(
      document.cells("titles").map { Array($0.dropFirst()) } == [
        [
          "2024-2025", "Chiến sĩ thi đua cơ sở", "7/QĐ-UBND", "20/06/2025", "UBND xã Phước An",
          "",
        ],
        ["2024-2025", "Lao động tiên tiến", "7/QĐ-UBND", "20/06/2025", "UBND xã Phước An", ""],
      ])
    #expect(document.cells("forms").isEmpty)
    #expect(
      document.cells("initiatives") == [
        [
          "1", "2024-2025", "Đọc sách mỗi ngày", "cấp cơ sở", "5/QĐ-THHS", "20/05/2025",
          "CSTDCS 2024-2025",
        ]
      ])
    #expect(
      document.cells("disciplines") == [
        ["1", "10/03/2020", "09/03/2021", "Khiển trách", "Đã có quyết định kỷ luật"]
      ])
    #expect(
      document.tables.filter(\.isPrivate).map(\.key) == ["ratings", "disciplines"])
    #expect(
      document.sentences.last
        == "Tổng cộng: 02 lượt danh hiệu thi đua, 00 lượt hình thức khen thưởng./.")
    document.expectUniqueFields()
    for renderer in Renderers.all {
      #expect(!(try renderer.render(document)).isEmpty, "\(renderer.name)")
    }
  }

  @Test("a collective has no birth date and no discipline; a pupil without award only initials")
  func others() throws {
    let school = try ReportSchool()
    let group = try document(school, "to-1")
    #expect(group.sentences[0] == "Tập thể: Tổ 1")
    #expect(group.sentences.contains("Loại tập thể: tổ chuyên môn"))
    #expect(group.headings(1).count == 4)
    let pupil = try document(school, "hs-1")
    #expect(pupil.title == "Quá trình thi đua, khen thưởng của hs-1")
    guard case .paragraph(let name) = pupil.sections[0].blocks[3],
      case .title(let title) = pupil.sections[0].blocks[1]
    else {
      Issue.record("no name")
      return
    }
    #expect(title.subject == nil)
    #expect(name.runs.last?.text == "Vũ Gia Bảo" && name.runs.last?.publicText == "V.G.B.")
    #expect(throws: Failure.self) { try document(school, "khong-co") }
  }
}
