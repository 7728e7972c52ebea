extension JSON {
  /// The form of files: two spaces of indent, one member a line, a line feed at the end.
  public var pretty: String { String(decoding: prettyBytes, as: UTF8.self) }

  /// The form of files, as bytes.
  public var prettyBytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    bytes.append(0x0A)
    return bytes
  }

  /// The form of one line, as in JSON Lines.
  public var compact: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the value behind what is there.
  ///
  /// - Parameter indent: how deep it stands in a file; nil for the form of one line.
  func write(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .string(let value): JSON.quote(value, to: &bytes)
    case .array(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        JSON.newLine(index, &bytes, indent)
        item.write(to: &bytes, indent: indent.map { $0 + 1 })
      }
      JSON.lastLine(items.isEmpty, &bytes, indent)
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        JSON.newLine(index, &bytes, indent)
        JSON.quote(member.0, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if indent != nil { bytes.append(0x20) }
        member.1.write(to: &bytes, indent: indent.map { $0 + 1 })
      }
      JSON.lastLine(members.isEmpty, &bytes, indent)
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// The comma before an item, and the line it stands on.
  static func newLine(_ index: Int, _ bytes: inout [UInt8], _ indent: Int?) {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
    if let indent { feed(&bytes, indent + 1) }
  }

  /// The line of the closing bracket.
  static func lastLine(_ isEmpty: Bool, _ bytes: inout [UInt8], _ indent: Int?) {
    if let indent, !isEmpty { feed(&bytes, indent) }
  }

  private static func feed(_ bytes: inout [UInt8], _ indent: Int) {
    bytes.append(0x0A)
    for _ in 0..<indent * 2 { bytes.append(0x20) }
  }

  /// Writes a string in quotes, in NFC.
  static func quote(_ value: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let isPlain =
      value.utf8.withContiguousStorageIfAvailable { text -> Bool in
        guard goesAsItIs(text) else { return false }
        bytes.append(contentsOf: text)
        return true
      } ?? false
    if !isPlain { escape(value, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a text goes into a string as it is: no control, quote or backslash, no combining mark
  /// (first byte 0xCC or 0xCD) and no line or paragraph separator (0xE2 0x80 0xA8 and 0xA9).
  private static func goesAsItIs(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xCC
        || byte == 0xCD
      {
        return false
      }
      if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80,
        text[index + 2] | 1 == 0xA9
      {
        return false
      }
      index += 1
    }
    return true
  }

  private static func escape(_ value: String, to bytes: inout [UInt8]) {
    for scalar in VietnameseText.composed(value).unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }
}
