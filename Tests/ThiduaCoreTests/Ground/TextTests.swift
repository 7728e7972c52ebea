import Testing
import ThiduaCore

struct TextTests {
  private func table(_ text: String) throws -> CSVTable {
    try CSVTable(Array(text.utf8), file: "t.csv")
  }

  @Test func separatorsBOMAndLineEnds() throws {
    for text in [
      "a,b\n1,2\n", "\u{FEFF}a,b\r\n1,2\r\n", "a;b\n1;2", "a\tb\r1\t2\r", "sep=;\na;b\n1;2\n",
      " a , b \n 1 ,2 \n",
    ] {
      let table = try table(text)
      #expect(table.headings == ["a", "b"], "\(text.debugDescription)")
      #expect(table.rows.map(\.cells) == [["1", "2"]], "\(text.debugDescription)")
    }
  }

  @Test func quotes() throws {
    let text = try table("a,b,c\n\"x,\ny\",\"he said \"\"hi\"\"\",\" pad \"\n\n3,,\n")
    #expect(text.rows[0].cells == ["x,\ny", "he said \"hi\"", " pad "])
    #expect(text.rows.map(\.number) == [2, 4])
    #expect(throws: Failure.self) { try table("a,b\n\"x,y\n") }
    #expect(try table("a;b\n\"1,5\";2\n").rows[0].cells == ["1,5", "2"])
  }

  @Test func utf16AsExcelWritesIt() throws {
    let text = "Họ và tên\tĐiểm\r\nNguyễn Ái\t9,5\r\n"
    for (bom, isBig) in [([0xFF, 0xFE], false), ([0xFE, 0xFF], true)] as [([UInt8], Bool)] {
      var bytes = bom
      for unit in text.utf16 {
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xff))
        bytes += isBig ? [high, low] : [low, high]
      }
      let table = try CSVTable(bytes, file: "t")
      #expect(table.headings == ["Họ và tên", "Điểm"])
      #expect(table.rows[0].cells == ["Nguyễn Ái", "9,5"])
    }
    #expect(throws: Failure.self) { try CSVTable([0xFF, 0xFE, 0x41], file: "t") }
    #expect(throws: Failure.self) { try CSVTable([0x41, 0xFF], file: "t") }
  }

  @Test func decomposedTextIsComposed() throws {
    let cell = try table("a\nTie\u{302}\u{301}ng Vie\u{323}\u{302}t").rows[0].cells[0]
    #expect(Array(cell.unicodeScalars) == Array("Tiếng Việt".unicodeScalars))
    #expect(VietnameseText.composed("o\u{31B}\u{300}").unicodeScalars.count == 1)
  }

  @Test func randomBytesNeverCrash() {
    var random = SplitMix(seed: 1)
    let alphabet = Array("a,;\t\"\r\n =é".utf8) + [0xFF, 0xFE, 0x00]
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      _ = try? CSVTable(bytes, file: "t")
      _ = TextDecoding.text(bytes)
    }
  }

  @Test func writerIsHarmlessAndReadBack() throws {
    let rows = [
      ["tên", "ghi chú"], ["=1+1", "a,\"b\"\nc"], ["-5", "-x"], [" x", "@y"], ["+3,5", ";"],
    ]
    let text = CSVWriter.text(rows)
    let back = try table(text)
    #expect(
      back.rows.map(\.cells) == [
        ["'=1+1", "a,\"b\"\nc"], ["-5", "'-x"], [" x", "'@y"], ["+3,5", ";"],
      ])
    #expect(text.hasSuffix("\r\n"))
  }

  @Test func namesSortTheVietnameseWay() {
    let names = [
      "Đỗ Văn An", "Trần Thị Ân", "Lê Ăn", "Nguyễn Văn An", "Nguyễn Thị An", "Dương An",
      "Nguyễn Bình",
    ]
    let sorted = names.sorted { precedes(VietnameseText.nameKey($0), VietnameseText.nameKey($1)) }
    #expect(
      sorted == [
        "Dương An", "Đỗ Văn An", "Nguyễn Thị An", "Nguyễn Văn An", "Lê Ăn", "Trần Thị Ân",
        "Nguyễn Bình",
      ])
    let tones = ["mạ", "mã", "má", "ma", "mả", "mà"]
    #expect(
      tones.sorted { precedes(VietnameseText.nameKey($0), VietnameseText.nameKey($1)) }
        == ["ma", "mà", "mả", "mã", "má", "mạ"])
    #expect(precedes(VietnameseText.titleKey("Lớp 2A"), VietnameseText.titleKey("Lớp 10A")))
  }

  @Test func searchWithoutDiacritics() {
    #expect(VietnameseText.folded("Đỗ Thị ƯỚC") == "do thi uoc")
    #expect(VietnameseText.folded("e\u{302}\u{301}") == "e")
    #expect(nearest(to: "enrol", among: ["enroll", "score", "plan"]) == "enroll")
    #expect(nearest(to: "zzz", among: ["enroll", "score"]) == nil)
    #expect(nearest(to: "", among: ["a"]) == nil)
  }

  @Test(arguments: [
    ("a", true), ("6A1", true), ("gv-01.b_2", true), ("", false), (".a", false), ("-a", false),
    ("a b", false),
    ("é", false), ("a/b", false), ("..", false), ("a\u{0}", false),
  ])
  func plainNames(_ text: String, _ isPlain: Bool) { #expect(isPlainName(text) == isPlain) }

  @Test func widthAndWrapping() {
    #expect(TextWidth.columns("Tiếng Việt") == 10)
    #expect(TextWidth.columns("日本") == 4)
    #expect(TextWidth.wrapped("một hai ba bốn", to: 7) == ["một hai", "ba bốn"])
    #expect(TextWidth.wrapped("abcdefgh", to: 3) == ["abc", "def", "gh"])
    #expect(TextWidth.wrapped("", to: 0) == [""])
  }
}
