import Foundation
import Testing
import ThiduaCore

/// The reader against RFC 8259: what must be read, what must be refused, and never a crash.
struct JSONReaderTests {
  private func parse(_ text: String) throws -> JSONNode {
    try JSONDocument(SourceText(file: "t", bytes: Array(text.utf8))).root
  }

  private func place(ofErrorIn bytes: [UInt8]) -> String? {
    do throws(Failure) {
      _ = try JSONDocument(SourceText(file: "t", bytes: bytes))
      return nil
    } catch {
      return error.findings.first?.place.map { "\($0.line):\($0.column)" } ?? "?"
    }
  }

  @Test(arguments: [
    "null", "true", " false ", "0", "-0", "1.5e+3", "1E2", "1e-10", "\"\"", "[]", "{}",
    "[1,[2,[]]]",
    "{\"a\":{\"b\":[null]}}", "\"\\u0041\\n\\/\\\\\"", "\"\\uD83D\\uDE00\"", "\"é\u{1F600}\u{7F}\"",
    "\t[\r\n1 ]\n",
    "\"\u{2028}\"",
  ])
  func reads(_ text: String) throws { _ = try parse(text) }

  @Test(arguments: [
    "", " ", "[1,]", "{\"a\":1,}", "[,1]", "[1 2]", "{\"a\" 1}", "{\"a\":}", "{a:1}", "{'a':1}",
    "01", "-", "+1",
    ".5", "1.", "1e", "1e+", "0x1", "NaN", "Infinity", "nul", "nulll", "True", "[1]]", "{}{}",
    "1 2", "\"a",
    "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\uD83D\"", "\"\\uDE00\"", "\"\\uD83D\\u0041\"",
    "\"\\uD83Dx\"", "\"\u{1}\"", "\"\n\"", "\u{FEFF}{}", "/*c*/1", "[1}", "{\"a\":1]", ":", ",",
    "]",
  ])
  func refuses(_ text: String) { #expect(place(ofErrorIn: Array(text.utf8)) != nil) }

  @Test(
    arguments: [
      [0x22, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xC1, 0xBF, 0x22],
      [0x22, 0xE0, 0x80, 0x80, 0x22],
      [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF0, 0x80, 0x80, 0x80, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
      [0x22, 0xE1, 0xBA, 0x22],
      [0x22, 0xE1, 0xBA], [0x22, 0xC3, 0x28, 0x22], [0xFF], [0x00],
    ] as [[UInt8]])
  func refusesWhatIsNotUTF8(_ bytes: [UInt8]) { #expect(place(ofErrorIn: bytes) != nil) }

  @Test func textAndEscapes() throws {
    guard
      case .string(let text) = try parse(#""\u1EA5 \ud83d\ude00 \"\\\/\b\f\n\r\t \u0000""#).content
    else { throw Failure(.fault, Message(same: "no string")) }
    #expect(text == "ấ 😀 \"\\/\u{8}\u{C}\n\r\t \0")
    // Decomposed letters come out composed.
    guard case .string(let composed) = try parse("\"e\u{302}\u{301}\"").content else { return }
    #expect(Array(composed.unicodeScalars) == ["\u{1EBF}"])
  }

  @Test func placesCountCharactersFromOne() {
    #expect(place(ofErrorIn: Array("{\n  \"ệ\": x\n}".utf8)) == "2:8")
    #expect(place(ofErrorIn: Array("[1,\r\n2,\r\n]".utf8)) == "3:1")
    #expect(place(ofErrorIn: []) == "1:1")
    let source = SourceText(file: "t", bytes: Array("a\rb\r\nc\n".utf8))
    #expect(source.lineCount == 3)
    #expect(source.place(at: 99).line == 4)
  }

  @Test func depthIsBounded() throws {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    _ = try parse(deepest)
    #expect(place(ofErrorIn: Array(("[" + deepest + "]").utf8)) == "1:65")
    let endless = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(place(ofErrorIn: endless) == "1:65")
    let objects = Array(String(repeating: "{\"a\":", count: 100_000).utf8)
    #expect(place(ofErrorIn: objects) != nil)
  }

  @Test func duplicatesAndUnknownKeysAreLocated() throws {
    let text =
      "{\"schema\":\"thidua.rubric/1\",\n\"id\":\"r\",\"id\":\"s\",\"tile\":1,\"subjects\":\"class\",\"period\":\"week\",\"groups\":[]}"
    let document = try JSONDocument(SourceText(file: "t", bytes: Array(text.utf8)))
    #expect(document.findings.map(\.place?.column) == [10])
    let (_, findings) = try document.decode(Rubric.self, schema: Rubric.schema)
    #expect(findings.map(\.check) == [.duplicateKey, .unknownKey])
    #expect(findings[1].message.vi.contains("\"title\""))
  }

  @Test func newerAndForeignSchemasAreRefused() throws {
    for text in [
      "{\"schema\":\"thidua.rubric/2\"}", "{\"schema\":\"x\"}", "{}", "{\"schema\":1}", "[]",
    ] {
      let document = try JSONDocument(SourceText(file: "t", bytes: Array(text.utf8)))
      #expect(throws: Failure.self) { try document.decode(Rubric.self, schema: Rubric.schema) }
    }
  }

  static let sample = """
    {"schema": "x", "ấ": [1, -2.5e3, true, null, "\\u00e9\\uD83D\\uDE00", {"b": {}}], "c": "😀 tiếng Việt"}
    """

  @Test func everyTruncationIsRefused() {
    let bytes = Array(JSONReaderTests.sample.utf8)
    for end in 0..<bytes.count {
      #expect(place(ofErrorIn: Array(bytes[0..<end])) != nil, "at \(end)")
    }
    #expect(place(ofErrorIn: bytes) == nil)
  }

  @Test func agreesWithFoundationOnMutations() {
    let bytes = Array(JSONReaderTests.sample.utf8)
    var random = SplitMix(seed: 7)
    for _ in 0..<4000 {
      var copy = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<copy.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: copy[index] = UInt8.random(in: 0...255, using: &random)
        case 1: copy.remove(at: index)
        default:
          copy.insert(Array("{}[]\",:\\0".utf8).randomElement(using: &random) ?? 0, at: index)
        }
      }
      guard place(ofErrorIn: copy) == nil else { continue }
      // What we accept, Foundation accepts (it is the laxer of the two).
      #expect(
        (try? JSONSerialization.jsonObject(with: Data(copy), options: .fragmentsAllowed)) != nil)
    }
  }

  @Test func skippingAndLines() throws {
    let text = Array("{\"a\":[1,{\"b\":2}],\"c\":3}".utf8)
    let keys = try JSONReader.read(text) { reader throws -> [String] in
      var keys: [String] = []
      _ = try reader.next()
      while case .key(let slice) = try reader.next() {
        keys.append(reader.text(slice))
        try reader.skipValue()
      }
      return keys
    }
    #expect(keys == ["a", "c"])
  }

  @Test func writerEscapesAndIsStable() throws {
    let json = JSON.object([
      ("b", .string("\"\\\n\r\t\u{1}\u{2028}é")), ("a", .array([.int(-1), .null, .bool(true)])),
      ("o", .object([])),
      ("p", .points(Points(millionths: 9_250_000))),
    ])
    #expect(
      json.compact
        == "{\"b\":\"\\\"\\\\\\n\\r\\t\\u0001\\u2028é\",\"a\":[-1,null,true],\"o\":{},\"p\":9.25}")
    #expect(json.pretty.hasSuffix("  \"o\": {},\n  \"p\": 9.25\n}\n"))
    guard case .object(let members) = try parse(json.pretty).content else { return }
    #expect(members.map(\.key) == ["b", "a", "o", "p"])
  }
}
