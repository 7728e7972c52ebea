import Testing
import ThiduaRender

@testable import ThiduaCore

@Suite("Bảng tổng hợp, xếp hạng")
struct RankingReportTests {
  private func school() throws -> ScoreSchool {
    var school = try ScoreSchool()
    try school.enter(
      """
      nen-nep 6A1 C01 T05 3
      nen-nep 6A1 H01 T05 95
      nen-nep 6A1 T01 T05 1
      nen-nep 6A2 H01 T05 80
      nen-nep 7A1 H01 T05 90
      nen-nep 6A1 H01 T06 91
      """)
    return school
  }

  @Test("groups, bonus and total by khối and for all; who is not ranked, and why")
  func week() throws {
    let document = try school().ranking("nen-nep", "T05")
    #expect(document.tables.map(\.key) == ["rows.k6", "rows.k7", "rows.all", "bands", "unranked"])
    // (94 + 190) : 3 + 2 = 96,67; (100 + 160) : 3 = 86,67; (100 + 180) : 3 = 93,33.
    #expect(
      document.cells("rows.k6") == [
        ["1", "Lớp 6A1", "94", "95", "94,67", "2", "96,67", "Tốt", "1", ""],
        ["2", ScoreSchool.hostile, "100", "80", "86,67", "0", "86,67", "Khá", "2", ""],
      ])
    #expect(
      document.cells("rows.all").map { [$0[1], $0[6], $0[8]] } == [
        ["Lớp 6A1", "96,67", "1"], ["Lớp 7A1", "93,33", "2"], [ScoreSchool.hostile, "86,67", "3"],
      ])
    #expect(document.cells("unranked") == [["1", "Lớp 7A2", "chưa có điểm"]])
    #expect(
      document.cells("bands") == [
        ["Tốt", "2", "66,67%"], ["Khá", "1", "33,33%"], ["Yếu", "0", "0%"],
        ["Cộng", "3", "100%"],
      ])
    #expect(document.sections[0].isLandscape)
    #expect(document.notes.contains { $0.contains("Kỳ chưa khóa: số liệu còn có thể đổi.") })
    #expect(document.notes.contains { ScoreStamp(in: $0) != nil })
    document.expectUniqueFields()
    for renderer in Renderers.all {
      #expect(!(try renderer.render(document)).isEmpty, "\(renderer.name)")
    }
  }

  @Test("a month shows its weeks; a lock and an unlock are told")
  func month() throws {
    let school = try school()
    // 6A1: T05 96,67, T06 (100 + 182) : 3 = 94,00; mean 95,335 → 95,34 (95,335 rounded half up).
    let open = try school.ranking("nen-nep", "2024-10")
    #expect(
      open.cells("rows.k6")[0] == [
        "1", "Lớp 6A1", "96,67", "94,00", "95,34", "Tốt", "1", "",
      ])
    #expect(open.tables[0].columns[2].title == "T05")
    #expect(open.cells("unranked").map { $0[2] }.contains("thiếu điểm T06"))
    let now = Moment(date: day("2024-11-02"))
    try school.scratch.change { workspace in
      _ = try ScoreDesk(workspace, now: now, by: "HT").lock(
        "2024-10", campaign: nil, year: ScoreSchool.year)
    }
    let locked = try school.ranking("nen-nep", "2024-10")
    #expect(locked.notes.contains { $0.contains("2024-10, khóa lúc 00:00:00 ngày 02/11/2024") })
    try school.scratch.change { workspace in
      _ = try ScoreDesk(workspace, now: now, by: "HT").unlock(
        "2024-10", campaign: nil, reason: "sót điểm", year: ScoreSchool.year)
    }
    let again = try school.ranking("nen-nep", "2024-10")
    #expect(again.notes.contains { $0.contains("bản in trước lúc ấy đã cũ") })
  }

  @Test("people: what they earned is private, and the chart with it")
  func people() throws {
    var school = try ScoreSchool()
    try school.enter("giao-vien gv-1 A1 2024-10 9\ngiao-vien gv-2 A1 2024-10 9")
    let document = try school.ranking("giao-vien", "2024-10")
    let table = try #require(document.tables.first { $0.key == "rows" })
    #expect(table.columns.filter { !$0.isPrivate }.map(\.key) == ["number", "name", "rank"])
    #expect(
      document.cells("rows").map { $0.last }.allSatisfy { $0?.hasPrefix("Đồng hạng") == true })
    for case .chart(let chart) in document.sections[0].blocks { #expect(chart.isPrivate) }
  }
}
