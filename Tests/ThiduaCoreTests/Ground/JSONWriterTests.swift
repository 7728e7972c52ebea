import Testing

@testable import ThiduaCore

@Suite("Writing JSON")
struct JSONWriterTests {
  @Test(arguments: [
    ("", #""""#), ("Nguyễn “An” – Đỗ", #""Nguyễn “An” – Đỗ""#), ("a\"b\\c", #""a\"b\\c""#),
    ("\n\r\t\u{1}\u{7F}", #""\n\r\t\u0001\u007f""#), ("\u{2028}x\u{2029}", #""\u2028x\u2029""#),
    ("\u{202A}", "\"\u{202A}\""), ("â€", #""â€""#), ("😀", #""😀""#), ("e\u{302}\u{301}", "\"ế\""),
  ])
  func strings(text: String, written: String) {
    #expect(Array(JSON.string(text).compact.utf8) == Array(written.utf8))
  }

  @Test func indent() {
    let value = JSON.object([
      ("a", .array([.int(1), .array([]), .object([])])), ("b", .object([("c", .null)])),
    ])
    #expect(
      value.pretty == """
        {
          "a": [
            1,
            [],
            {}
          ],
          "b": {
            "c": null
          }
        }

        """)
    #expect(value.compact == #"{"a":[1,[],{}],"b":{"c":null}}"#)
  }

  @Test("a stream writes what the values would", arguments: [0, 1, 3])
  func stream(_ count: Int) {
    var head = JSONFields(schema: "thidua.x/1")
    head.add("on", "2025-06-10")
    let items = (0..<count).map { JSON.object([("n", .int($0)), ("list", .array([.null]))]) }
    var stream = JSONStream(head, list: "items")
    for item in items { stream.add(item) }
    head.add("items", .array(items))
    #expect(stream.finished() == head.json.prettyBytes)
  }
}
