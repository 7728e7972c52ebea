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

/// Whether a character controls a terminal or turns the direction of writing: no text of people has it.
public func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

/// The text without characters that take no room, which copying from web pages leaves in cells: nobody sees
/// them, and two names that look the same are not.
func withoutUnseen(_ text: String) -> String {
  func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }
  guard text.unicodeScalars.contains(where: isUnseen) else { return text }
  var result = String.UnicodeScalarView()
  result.append(contentsOf: text.unicodeScalars.filter { !isUnseen($0) })
  return String(result)
}

/// The text with control characters (and those that turn the direction of writing) spelled out, so that
/// what a file holds cannot play with a terminal: `\u{1B}`.
///
/// - Parameter keepingLines: whether line feeds stay what they are.
public func withVisibleControls(_ text: String, keepingLines: Bool = false) -> String {
  func isControl(_ scalar: Unicode.Scalar) -> Bool {
    ThiduaCore.isControl(scalar) && !(scalar == "\n" && keepingLines)
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
