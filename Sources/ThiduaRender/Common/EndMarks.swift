import ThiduaCore

/// Lines of an enumeration with the marks of official papers: each ends with `;`, the last with `.`
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I: căn cứ, Kính gửi, Nơi nhận).
func withEndMarks(_ lines: [String]) -> [String] {
  lines.enumerated().map { index, line in
    var text = trimmed(line)
    while let last = text.last, last == ";" || last == "," || last == "." { text.removeLast() }
    return text + (index == lines.count - 1 ? "." : ";")
  }
}

/// The text with every run of spaces made of no-break spaces, so that formats that fold spaces keep
/// the blank of a draft (`Số:      /KH-NGT`) wide enough to write in.
func keepingBlanks(_ text: String) -> String {
  guard text.utf8.count > 1, hasDoubleSpace(text) else { return text }
  var result = String.UnicodeScalarView()
  var blanks = 0
  func flush() {
    if blanks == 1 { result.append(" ") }
    if blanks > 1 { for _ in 0..<blanks { result.append("\u{A0}") } }
    blanks = 0
  }
  for scalar in text.unicodeScalars {
    if scalar == " " {
      blanks += 1
    } else {
      flush()
      result.append(scalar)
    }
  }
  flush()
  return String(result)
}

private func hasDoubleSpace(_ text: String) -> Bool {
  var before: UInt8 = 0
  for byte in text.utf8 {
    if byte == 0x20, before == 0x20 { return true }
    before = byte
  }
  return false
}

/// The text with control characters taken out; a line feed stays, a tab becomes a space. What a
/// terminal would obey must not come from somebody's name.
func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { isControl($0) }) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar == "\t" {
      result.append(" ")
    } else if scalar == "\n" || !isControl(scalar) {
      result.append(scalar)
    }
  }
  return String(result)
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
}
