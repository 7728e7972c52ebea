import Foundation
import Testing

@testable import ThiduaCore

/// Lines as the program writes them are read by a shorter way than others: both ways must agree.
@Suite("Ledger lines as written")
struct WrittenLineTests {
  private static let good = #"""
    {"id":"d7","at":"2024-10-07T08:15:02+07:00","by":"Lê Văn Sáu","campaign":"c","subject":"6A1",\#
    "criterion":"C01","period":"T05","stage":"council","value":"2","note":""}
    """#

  private struct Answer: Equatable {
    var lines: [LedgerLine] = []
    var message: Message?
    var place: Place?
  }

  private func answer(_ read: () throws -> [LedgerLine]) -> Answer {
    do {
      return Answer(lines: try read())
    } catch let failure as Failure {
      return Answer(message: failure.message, place: failure.place)
    } catch {
      Issue.record(error)
      return Answer()
    }
  }

  /// The general reader's answer: a line without its line feed is never taken for one as written.
  private func general(_ line: [UInt8]) -> Answer {
    answer { try LedgerReader.lines(line, file: "s") }
  }

  /// The answer with more lines behind, so that nothing but the line itself can send it the general way.
  private func inPlace(_ line: [UInt8]) -> Answer {
    let more = Array((Self.good + "\n").utf8)
    var answer = answer { try LedgerReader.lines(line + [0x0A] + more, file: "s") }
    if answer.message == nil { answer.lines.removeLast() }
    return answer
  }

  /// The answer behind another line: what both begin with is not looked at a second time there.
  private func behind(_ line: [UInt8], after first: [UInt8]? = nil) -> Answer {
    let first = first ?? Array(Self.good.utf8)
    let more = Array((Self.good + "\n").utf8)
    var answer = answer {
      try LedgerReader.lines(first + [0x0A] + line + [0x0A] + more, file: "s")
    }
    if answer.message == nil {
      answer.lines.removeFirst()
      answer.lines.removeLast()
    }
    answer.place?.line -= 1
    return answer
  }

  private func isShort(_ line: [UInt8]) -> Bool {
    let bytes = line + [0x0A] + Array(Self.good.utf8)
    var head = LineHead()
    return bytes.withUnsafeBufferPointer { LedgerRow(written: $0, offset: 0, head: &head) != nil }
  }

  @Test("what the program writes goes the short way, but for escapes")
  func written() throws {
    let notes = ["", "x", "vắng 2", "nhắc nhở lần 3, về sớm", "😀", "\u{301}", "{}:,"]
    for note in notes {
      for stage in Stage.allCases {
        for reverses in [nil, "d0", "d123456789012345678901"] {
          let line = LedgerLine(
            id: "d12345", at: "2024-10-07T08:15:02+07:00", by: "Lê Văn Sáu",
            campaign: "nề-nếp-toàn-trường-rất-dài", subject: "6A1", criterion: "C01",
            period: "2024-W41", stage: stage, value: "45/50", note: note, reverses: reverses)
          let bytes = Array(line.encoded.dropLast())
          #expect(isShort(bytes), "\(line)")
          #expect(inPlace(bytes) == general(bytes))
          #expect(inPlace(bytes).lines == [line])
          #expect(behind(bytes).lines == [line])
        }
      }
    }
    let escaped = Array(Self.good.replacing("2\"", with: #"\"2\\\n\""#).utf8)
    #expect(!isShort(escaped))
    #expect(inPlace(escaped) == general(escaped))
  }

  @Test("hostile lines are judged the same both ways")
  func hostile() {
    let good = Self.good
    var lines: [String] = [
      good + " ", " " + good, good + "\r", good + "}", good + good, "", " ", "\t\r", "null",
      good.replacing("\"council\"", with: "\"hội đồng\""),
      good.replacing("\"council\"", with: "\"counci\""),
      good.replacing("\"council\"", with: "council"),
      good.replacing("\"value\":\"2\"", with: "\"value\":2"),
      good.replacing("\"note\":\"\"", with: "\"note\":null"),
      good.replacing(",\"note\":\"\"", with: ""),
      good.replacing("\"note\":\"\"", with: "\"note\":\"\",\"note\":\"\""),
      good.replacing("\"note\":\"\"", with: "\"note\":\"\",\"reverses\":null"),
      good.replacing("\"note\":\"\"", with: "\"note\":\"\",\"reverses\":\"\""),
      good.replacing("\"note\":\"\"", with: "\"note\":\"\",\"reverses\":\"d0\",\"x\":1"),
      good.replacing("\"note\":\"\"", with: "\"note\":\"\"\"reverses\":\"d0\""),
      good.replacing("\"at\"", with: "\"when\""), good.replacing("\"at\"", with: "\"id\""),
      good.replacing("\"6A1\"", with: "\"6\u{1}1\""), good.replacing(":", with: ": "),
      good.replacing("\"6A1\"", with: "\"6\u{7F}1\""),
      good.replacing("\"6A1\"", with: "\"6\\u0041\""), good.replacing("Sáu", with: "Sa\u{301}u"),
      String(repeating: "{", count: 100),
    ]
    lines += good.indices.map { String(good[..<$0]) }
    for line in lines {
      let bytes = Array(line.utf8)
      #expect(inPlace(bytes) == general(bytes), "\(line)")
      #expect(behind(bytes) == general(bytes), "\(line)")
    }
  }

  @Test("bytes that are no UTF-8 are refused both ways")
  func notUTF8() {
    let good = Array(Self.good.replacing("\"note\":\"\"", with: "\"note\":\"ab????cd\"").utf8)
    guard let at = good.firstIndex(of: UInt8(ascii: "?")) else { return }
    let interesting: [UInt8] = [
      0x00, 0x22, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0,
      0xE1,
      0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]
    for first in interesting {
      for second in interesting {
        for third in [0x3F, 0x80, 0xBF, 0xC0] as [UInt8] {
          for fourth in [0x3F, 0x80, 0xBF, 0xC0] as [UInt8] {
            var line = good
            line.replaceSubrange(at..<(at + 4), with: [first, second, third, fourth])
            #expect(inPlace(line) == general(line), "\(first) \(second) \(third) \(fourth)")
            #expect(behind(line) == general(line), "\(first) \(second) \(third) \(fourth)")
          }
        }
      }
    }
  }

  @Test("random damage is judged the same both ways")
  func random() {
    var random = SplitMix(seed: 77)
    let marks = Array("\"\\{}:,n0 é\n".utf8)
    for _ in 0..<4000 {
      var line = Array(Self.good.utf8)
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let at = Int.random(in: 0..<line.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: line[at] = UInt8.random(in: 0...255, using: &random)
        case 1: line[at] = marks.randomElement(using: &random) ?? 0
        default: line.remove(at: at)
        }
      }
      // A line feed would make two lines of it.
      line.removeAll { $0 == 0x0A }
      #expect(inPlace(line) == general(line), "\(String(decoding: line, as: UTF8.self))")
      #expect(behind(line) == general(line), "\(String(decoding: line, as: UTF8.self))")
    }
  }

  @Test("lines whose beginnings differ are not taken for each other")
  func heads() {
    var random = SplitMix(seed: 21)
    let ats = ["", "t", "2024-10-07T08:15:02+07:00", "2024-10-07T08:15:03+07:00"]
    let names = ["", "Lê Văn Sáu", "Lê Văn Bảy", "a\",\"b", "rất-dài-rất-dài-rất-dài"]
    func line() -> LedgerLine {
      LedgerLine(
        id: "d\(Int.random(in: 0...20_000, using: &random))",
        at: ats.randomElement(using: &random) ?? "", by: names.randomElement(using: &random) ?? "",
        campaign: names.randomElement(using: &random) ?? "",
        subject: names.randomElement(using: &random) ?? "", criterion: "C01", period: "T05",
        stage: Stage.allCases.randomElement(using: &random) ?? .own, value: "1")
    }
    for _ in 0..<300 {
      let lines = (0..<5).map { _ in line() }
      let bytes = lines.flatMap(\.encoded)
      #expect(answer { try LedgerReader.lines(bytes, file: "s") }.lines == lines)
      // The first of two is damaged: the second must not be read by it.
      var first = Array(lines[0].encoded.dropLast())
      first[Int.random(in: 0..<first.count, using: &random)] = UInt8(ascii: "Z")
      guard general(first).message == nil else { continue }
      let second = Array(lines[1].encoded.dropLast())
      #expect(behind(second, after: first) == general(second))
    }
  }

  @Test("texts of any length have numbers of their own")
  func interner() {
    var interner = ByteInterner()
    let texts = (0...40).flatMap { length in
      ["a", "b", "\0", "é"].map { String(repeating: $0, count: length) + "." }
    }
    let numbers = texts.map { interner.index(of: $0) }
    #expect(Set(numbers).count == Set(texts).count)
    #expect(texts.map { interner.index(of: $0) } == numbers)
    #expect(numbers.map { interner[$0] } == texts)
  }

  @Test("a line longer than a megabyte is refused, in one piece as in many")
  func tooLong() {
    let long = Self.good.replacing(
      "\"note\":\"\"", with: "\"note\":\"" + String(repeating: "x", count: 1 << 20) + "\"")
    let bytes = Array((long + "\n" + Self.good + "\n").utf8)
    let whole = answer { try LedgerReader.lines(bytes, file: "s") }
    let pieces = answer {
      var lines: [LedgerLine] = []
      var reader = LedgerReader(file: "s")
      for start in stride(from: 0, to: bytes.count, by: 65_536) {
        try reader.read(Array(bytes[start..<min(start + 65_536, bytes.count)])) { line in
          lines.append(line)
        }
      }
      return lines
    }
    #expect(whole.message != nil)
    #expect(whole == pieces)
  }

  @Test("two threads read what one reads, and name a bad line by its place")
  func threads() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("thidua-ledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var drafts: [LedgerDraft] = []
    var random = SplitMix(seed: 3)
    for index in 0..<40_000 {
      drafts.append(
        LedgerDraft(
          campaign: index % 7 == 0 ? "khác" : "c",
          subject: "lớp-\(Int.random(in: 0..<90, using: &random))",
          criterion: "C\(Int.random(in: 0..<20, using: &random))",
          period: "T\(index / 2000 + 1)",
          stage: Stage.allCases.randomElement(using: &random) ?? .own,
          value: "\(Int.random(in: 0..<99, using: &random))"))
    }
    var (lines, bytes) = Ledger.append(drafts, at: "2024-10-07T08:15:02+07:00", by: "Lê", length: 0)
    for line in [lines[5], lines[39_990]] {
      bytes += try Ledger.void(
        line, isEffective: true, reason: "nhầm", at: "t", by: "b", length: bytes.count
      ).bytes
    }
    #expect(bytes.count > 4 << 20)
    let path = folder.appendingPathComponent("scores.jsonl").path
    func dump(_ book: ScoreBook) throws -> [String] {
      var dump = book.subjects + book.criteria + book.periods
      for subject in book.subjects {
        try book.forEachPeriod(of: subject) { period, cells throws(Failure) in
          for cell in cells {
            let values = cell.marks.map { "\(book.value($0))" }.joined(separator: " ")
            dump.append("\(subject) \(period) \(cell.criterion) \(cell.stage) \(values)")
          }
        }
      }
      return dump
    }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let file = LedgerFile(path, name: "s", files: DiskFileSystem())
    let book = try file.scoreBook(campaign: "c")
    let alone = try ScoreBook(campaign: "c", ledger: bytes, file: "s")
    #expect(book.lineCount == drafts.count { $0.campaign == "c" } - 2)
    #expect(try dump(book) == dump(alone))

    // The line before the last but two, in the second half.
    let text = String(decoding: bytes, as: UTF8.self)
    let broken = text.replacing("\"id\":\"\(lines[39_999].id)\"", with: "\"id\":7e")
    try Data(broken.utf8).write(to: URL(fileURLWithPath: path))
    let failure = #expect(throws: Failure.self) { _ = try file.scoreBook(campaign: "c") }
    #expect(failure?.place?.line == 40_000)
  }

  @Test("lines said before are counted, however they are spelt")
  func repeated() throws {
    let drafts = [
      LedgerDraft(campaign: "c", subject: "6A1", criterion: "C01", period: "T05", value: "2"),
      LedgerDraft(campaign: "c", subject: "lớp-6A1", criterion: "C01", period: "T05", value: "2"),
      LedgerDraft(
        campaign: "c", subject: "một-mã-dài-hơn-mười-lăm-byte", criterion: "C01", period: "T05",
        value: "tốt"),
    ]
    func count(_ ledger: [UInt8]) throws -> Int {
      var search = RepeatedLines(drafts, file: "s")
      for start in stride(from: 0, to: ledger.count, by: 100) {
        try search.read(Array(ledger[start..<min(start + 100, ledger.count)]))
      }
      try search.finish()
      return search.count
    }
    let (lines, bytes) = Ledger.append(drafts, at: "t", by: "b", length: 0)
    #expect(try count([]) == 0)
    #expect(try count(bytes) == 3)
    let decomposed = String(decoding: bytes, as: UTF8.self).decomposedStringWithCanonicalMapping
    #expect(try count(Array(decomposed.utf8)) == 3)
    let escaped = String(decoding: bytes, as: UTF8.self).replacing("6A1", with: "6\\u00411")
    #expect(try count(Array(escaped.utf8)) == 3)
    let others = String(decoding: bytes, as: UTF8.self).replacing("council", with: "group")
    #expect(try count(Array(others.utf8)) == 0)
    let void = try Ledger.void(
      lines[0], isEffective: true, reason: "x", at: "t", by: "b", length: bytes.count)
    #expect(try count(bytes + void.bytes) == 3)
  }
}
