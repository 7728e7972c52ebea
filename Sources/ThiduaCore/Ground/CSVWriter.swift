/// Writes tables as CSV (RFC 4180: commas, CR LF, quotes where needed).
public enum CSVWriter {
  /// The whole table. Text that a spreadsheet would take for a formula gets an apostrophe before it.
  public static func text(_ rows: [[String]]) -> String {
    rows.map { row in row.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// One cell: harmless and quoted where needed.
  public static func cell(_ text: String) -> String {
    let safe = harmless(text)
    let needsQuotes = safe.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
        || byte == UInt8(ascii: ";") || byte == 0x09
    }
    let isPadded = safe.first == " " || safe.last == " "
    guard needsQuotes || isPadded else { return safe }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// The text with an apostrophe before it if it begins like a formula. Plain numbers stay numbers.
  public static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return text
    }
    if first == "-" || first == "+", Points(text, decimalComma: true) != nil { return text }
    return "'" + text
  }
}
