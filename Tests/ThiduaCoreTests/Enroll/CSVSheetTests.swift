import Testing

@testable import ThiduaCore

@Suite("Tables as clerks have them")
struct CSVSheetTests {
  private static let columns: [CSVSheet.Column] = [
    .init("id", "Mã", required: true), .init("name", "Họ và tên", required: true),
    .init("unit", "Đơn vị/Tổ/Lớp"), .init("start", "Ngày vào"), .init("year", "Năm học"),
  ]

  private func sheet(_ text: String) throws -> CSVSheet {
    try CSVSheet(Array(text.utf8), file: "bang.csv", columns: CSVSheetTests.columns)
  }

  @Test(
    "headings in English or Vietnamese, in any case and order, with any separator",
    arguments: [
      "name,id,unit\nHoa,gv-1,to-1", "Họ và tên;Mã;Tổ\nHoa;gv-1;to-1",
      "HỌ VÀ TÊN\tMÃ\tLỚP\nHoa\tgv-1\tto-1", "ho va ten,ma,don vi\r\nHoa,gv-1,to-1\r\n",
      "\u{FEFF}Họ  và tên *,Mã *,Đơn vị/Tổ/Lớp\n\"Hoa\",gv-1,to-1\n\n,,\n",
      "Ho\u{323} va\u{300} te\u{302}n,Ma\u{303},To\u{302}\u{309}\nHoa,gv-1,to-1",
    ])
  func headings(_ text: String) throws {
    let sheet = try sheet(text)
    try sheet.finish()
    #expect(sheet.rows.count == 1)
    let row = try #require(sheet.rows.first)
    #expect(row.number == 2)
    #expect(
      [sheet.text(row, "name"), sheet.text(row, "id"), sheet.text(row, "unit")] == [
        "Hoa", "gv-1", "to-1",
      ])
    #expect(!sheet.has("start"))
    #expect(sheet.text(row, "start") == "")
  }

  @Test("UTF-16 from Excel is read")
  func utf16() throws {
    let text = "Mã\tHọ và tên\r\ngv-1\tNguyễn Thị Hoa\r\n"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let sheet = try CSVSheet(bytes, file: "bang.csv", columns: CSVSheetTests.columns)
    try sheet.finish()
    #expect(sheet.text(try #require(sheet.rows.first), "name") == "Nguyễn Thị Hoa")
  }

  @Test("UTF-16 that lost its mark is read, and what is no text is refused")
  func unmarked() throws {
    let text = "Mã\tHọ và tên\r\ngv-1\tNguyễn Thị Hoa\r\n"
    var little: [UInt8] = []
    var big: [UInt8] = []
    for unit in text.utf16 {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    for bytes in [little, big] {
      let sheet = try CSVSheet(bytes, file: "bang.csv", columns: CSVSheetTests.columns)
      try sheet.finish()
      #expect(sheet.text(try #require(sheet.rows.first), "name") == "Nguyễn Thị Hoa")
    }
    for bytes in [[UInt8](repeating: 0, count: 1001), Array("id,name\u{0}\u{0}".utf8)] {
      let error = failure {
        _ = try CSVSheet(bytes, file: "bang.csv", columns: CSVSheetTests.columns)
      }
      #expect(error?.kind == .badData)
      #expect(error?.message.vi.contains("UTF-16") == true)
    }
  }

  @Test("a table of another kind is told once, not a million times")
  func wide() throws {
    let headings = (0..<200_000).map { "c\($0)" }.joined(separator: ",")
    let error = failure { _ = try sheet(headings + "\n1\n") }
    #expect(error?.findings.count == 101)
    #expect(error?.findings.last?.message.vi.contains("200000 cột") == true)
  }

  @Test("every problem is told at once, by row and column")
  func problems() throws {
    var sheet = try sheet(
      """
      id,name,start,sdt,id,year
      gv 1,,31/02/2024,09,x,2024-2026
      ok,"Hai
      dòng",2024-09-05,,,2024 – 2025
      ok2,Ba,5/9/2024,,,2024,thừa

      """)
    for row in sheet.rows {
      _ = sheet.id(row, "id")
      _ = sheet.name(row, "name")
      _ = sheet.date(row, "start")
      _ = sheet.year(row, "year")
    }
    let error = try #require(failure { try sheet.finish() })
    #expect(error.kind == .badData)
    let places = error.findings.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0)" }
    // Row 1: an unknown heading and a doubled one; row 2: four cells; row 3: a line break in a name;
    // row 4: a cell too many.
    #expect(places == ["1:4", "1:5", "2:1", "2:2", "2:3", "2:6", "3:2", "4:1"])
    #expect(error.findings.allSatisfy { $0.place?.file == "bang.csv" })
    #expect(error.findings[2].message.vi.hasPrefix("dòng 2, cột id:"))
  }

  @Test("a missing column is told, a missing optional one is not")
  func missing() throws {
    let error = try #require(failure { try sheet("id\ngv-1\n").finish() })
    #expect(error.findings.count == 1)
    #expect(error.findings[0].message.vi.contains("name"))
  }

  @Test("dates as dd/MM/yyyy, d/M/yyyy and ISO; a blank is none")
  func dates() throws {
    var sheet = try sheet("id,name,start\na,A,05/09/2024\nb,B,5/9/2024\nc,C,2024-09-05\nd,D,\n")
    let days = sheet.rows.map { sheet.date($0, "start")?.description }
    #expect(days == ["2024-09-05", "2024-09-05", "2024-09-05", nil])
    try sheet.finish()
  }

  @Test("an empty file and one that is no text are refused")
  func unreadable() {
    #expect(failure { _ = try sheet("") }?.kind == .badData)
    #expect(failure { _ = try sheet("\n\n") }?.kind == .badData)
    #expect(failure { _ = try sheet("id,name\n\"gv-1,Hoa\n") }?.kind == .badData)
    #expect(
      failure {
        _ = try CSVSheet(
          [0x69, 0x64, 0x0A, 0xC3, 0x28], file: "x", columns: CSVSheetTests.columns)
      }?.kind == .badData)
  }
}
