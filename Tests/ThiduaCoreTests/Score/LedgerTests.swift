import Foundation
import Testing
import ThiduaCore

struct LedgerTests {
  let draft = LedgerDraft(
    campaign: "c", subject: "6A1", criterion: "C01", period: "T05", value: "2",
    note: "vắng \"2\" bạn")

  @Test func aLineHasExactlyTheMembersOfTheContract() throws {
    let (lines, bytes) = Ledger.append(
      [draft], at: "2024-10-07T08:15:02+07:00", by: "Lê Văn Sáu", length: 0)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text == """
        {"id":"d0","at":"2024-10-07T08:15:02+07:00","by":"Lê Văn Sáu","campaign":"c","subject":"6A1",\
        "criterion":"C01","period":"T05","stage":"council","value":"2","note":"vắng \\"2\\" bạn"}

        """)
    #expect(try LedgerReader.lines(bytes, file: "s") == lines)
    let (reversal, more) = try Ledger.void(
      lines[0], isEffective: true, reason: "nhập nhầm", at: "t", by: "b", length: bytes.count)
    #expect(reversal.id == "d\(bytes.count)")
    #expect(reversal.reverses == "d0")
    #expect(
      String(decoding: more, as: UTF8.self).hasSuffix(
        "\"note\":\"nhập nhầm\",\"reverses\":\"d0\"}\n"))
  }

  @Test func idsAreUniqueAndPlain() {
    var bytes: [UInt8] = []
    var ids: Set<String> = []
    for count in [1, 3, 2] {
      let next = Ledger.append(
        Array(repeating: draft, count: count), at: "t", by: "b", length: bytes.count)
      bytes += next.bytes
      for line in next.lines {
        #expect(ids.insert(line.id).inserted)
        #expect(isPlainName(line.id))
      }
    }
    #expect(ids.count == 6)
  }

  @Test func voidingNeedsAReasonAndALineInEffect() throws {
    let line = Ledger.append([draft], at: "t", by: "b", length: 0).lines[0]
    func void(_ line: LedgerLine, _ reason: String, effective: Bool = true) throws {
      _ = try Ledger.void(
        line, isEffective: effective, reason: reason, at: "t", by: "b", length: 9)
    }
    #expect(throws: Failure.self) { try void(line, "  ") }
    #expect(throws: Failure.self) { try void(line, "x", effective: false) }
    var reversal = line
    reversal.reverses = "d7"
    #expect(throws: Failure.self) { try void(reversal, "x") }
  }

  @Test func chunksOfAnySizeGiveTheSameLines() throws {
    let bytes = Samples.ledger(
      """
      6A1 C01 T05 2
      6A2 H01 T05 99.5
      6A1 K09 2024-W41 1 self
      """)
    let whole = try LedgerReader.lines(bytes, file: "s")
    #expect(whole.count == 3)
    for size in [1, 2, 3, 7, 64, 100, 1000] {
      var lines: [LedgerLine] = []
      var reader = LedgerReader(file: "s")
      for start in stride(from: 0, to: bytes.count, by: size) {
        try reader.read(Array(bytes[start..<min(start + size, bytes.count)])) { line in
          lines.append(line)
        }
      }
      try reader.finish { line in lines.append(line) }
      #expect(lines == whole)
      #expect(reader.byteCount == bytes.count)
      #expect(reader.lineCount == 3)
    }
  }

  @Test func aLedgerEditedByHandIsRead() throws {
    let text = """
      { "subject": "a", "id": "x-1", "at": "", "by": "", "campaign": "c", "criterion": "C01",\
       "period": "T05", "stage": "group", "value": 2.5, "note": null }\r

      {"id":"x-2","at":"","by":"","campaign":"c","subject":"a","criterion":"C01","period":"T05",\
      "stage":"self","value":"1","note":"","reverses":null}
      """
    let lines = try LedgerReader.lines(Array(text.utf8), file: "s")
    #expect(lines.map(\.value) == ["2.5", "1"])
    #expect(lines.map(\.reverses) == [nil, nil])
    #expect(lines[0].stage == .group)
  }

  @Test(arguments: [
    ("{}", 1, 1), ("[]", 1, 1), ("1", 1, 1), ("{\"id\":1,\"id\":2}", 1, 9),
    ("{\"idd\":\"\"}", 1, 2), ("{\"id\":[]}", 1, 7), ("{\"id\":null}", 1, 7),
    ("{\"id\":\"a\"", 1, 10),
  ])
  func badLinesAreNamedByPlace(_ text: String, _ line: Int, _ column: Int) {
    #expect {
      try LedgerReader.lines(Array(text.utf8), file: "s.jsonl")
    } throws: { error in
      (error as? Failure)?.place == Place(file: "s.jsonl", line: line, column: column)
        && (error as? Failure)?.kind == .badData
    }
  }

  @Test func everyTruncationIsAnAnswerOrAFailure() throws {
    let bytes = Samples.ledger("6A1 C01 T05 2\n6A2 H01 T05 99.5")
    let first = (bytes.firstIndex(of: 10) ?? 0) + 1
    for end in 0...bytes.count {
      let lines = try? LedgerReader.lines(Array(bytes[0..<end]), file: "s")
      // A complete object is a line even without its line feed; everything else that is torn fails.
      let expected =
        end == 0
        ? 0 : end == first - 1 || end == first ? 1 : end >= bytes.count - 1 ? 2 : nil
      #expect(lines?.count == expected, "at \(end)")
    }
  }

  @Test func randomBytesNeverCrash() {
    let bytes = Samples.ledger("6A1 C01 T05 2\n6A2 H01 T05 99.5\n6A3 H01 T05 na")
    var random = SplitMix(seed: 5)
    for _ in 0..<3000 {
      var copy = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        copy[Int.random(in: 0..<copy.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      _ = try? ScoreBook(campaign: "c", ledger: copy, file: "s")
    }
  }

  @Test func aLineWithoutEndIsRefused() {
    var reader = LedgerReader(file: "s")
    #expect(throws: Failure.self) {
      for _ in 0..<40 {
        try reader.read([UInt8](repeating: UInt8(ascii: " "), count: 65_536)) { _ in }
      }
    }
  }
}

/// A small generator with a seed, so that a failing run can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
