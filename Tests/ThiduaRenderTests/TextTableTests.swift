import Testing
import ThiduaCore
import ThiduaRender

@Suite struct TextTableTests {
  static let table = ReportTable(
    key: "ranking",
    columns: [
      .init("TT", key: "rank", .right), .init("Tên", key: "name"),
      .init("Điểm", key: "total", .right),
    ],
    rows: [
      .cells([.int(1), .text("Đỗ Thị Ước"), .decimal(Points(millionths: 99_170_000), digits: 2)]),
      .cells([.int(10), .text("学校"), .empty]),
      .group("Khối 5"),
      .cells([.int(2)]),
      .total([.empty, .text("Cộng"), .int(1234)]),
    ])

  @Test func columnsAreAligned() {
    #expect(
      TextTable.lines(Self.table) == [
        "TT  Tên          Điểm",
        "──  ──────────  ─────",
        " 1  Đỗ Thị Ước  99,17",
        "10  学校",
        "Khối 5",
        " 2",
        "──  ──────────  ─────",
        "    Cộng        1.234",
      ])
  }

  @Test func cellsWrapToTheWidth() {
    #expect(
      TextTable.lines(Self.table, width: 17)
        == [
          "TT  Tên      Điểm",
          "──  ──────  ─────",
          " 1  Đỗ Thị  99,17",
          "    Ước",
          "10  学校",
          "Khối 5",
          " 2",
          "──  ──────  ─────",
          "    Cộng    1.234",
        ])
  }

  @Test(arguments: 4...40) func noLineIsWiderThanAsked(_ width: Int) {
    for line in TextTable.lines(Self.table, width: width) {
      #expect(TextWidth.columns(line) <= width, "\(line)")
    }
  }

  @Test func aTableThatCannotStandSideBySideBecomesAList() {
    #expect(TextTable.lines(Self.table, width: 12).prefix(3) == ["TT: 1", "Tên: Đỗ", "  Thị Ước"])
  }

  @Test func noColumnsNoLines() {
    #expect(TextTable.lines(ReportTable(key: "x", columns: [], rows: [.group("a")])).isEmpty)
  }

  @Test func controlsAreTakenOut() {
    let table = ReportTable(
      key: "x", columns: [.init("A", key: "a")], rows: [.cells([.text("\u{1B}[31mđỏ\t\r\nhai")])])
    #expect(TextTable.lines(table) == ["A", "───────", "[31mđỏ", "hai"])
  }
}
