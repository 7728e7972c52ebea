/// Whether a text may be an id: ASCII letters, digits, `.`, `_`, `-`; at most 100, not beginning with
/// `.` or `-`, so that it is safe as a file name and as an argument.
public func isPlainName(_ text: String) -> Bool {
  guard let first = text.utf8.first, text.utf8.count <= 100, first != UInt8(ascii: "."),
    first != UInt8(ascii: "-")
  else { return false }
  return text.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// The text with control characters (and those that turn the direction of writing) spelled out, so that
/// what a file holds cannot play with a terminal: `\u{1B}`.
///
/// - Parameter keepingLines: whether line feeds stay what they are.
public func withVisibleControls(_ text: String, keepingLines: Bool = false) -> String {
  func isControl(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n", keepingLines { return false }
    return scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      || scalar.value == 0x2028 || scalar.value == 0x2029
  }
  guard text.unicodeScalars.contains(where: isControl) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if isControl(scalar) {
      result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}
