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

/// The text with the years of `năm học 2024 - 2025` joined by no-break spaces: no line ends between them.
func keepingYears(_ text: String) -> String {
  guard text.utf8.count > 10 else { return text }
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  let space = Array("\u{A0}".utf8)
  for (index, byte) in bytes.enumerated() {
    let isBefore = byte == 0x20 && isYearJoint(bytes, at: index)
    let isBehind = byte == 0x20 && isYearJoint(bytes, at: index - 2)
    if isBefore || isBehind { result += space } else { result.append(byte) }
  }
  return String(decoding: result, as: UTF8.self)
}

/// The text with a number joined to the word it belongs to by a no-break space: `tháng 8`, `tuần 5`.
func keepingNumbers(_ text: String) -> String {
  let heads: Set<String> = ["ngày", "tháng", "năm", "tuần", "số", "lớp", "khối"]
  var before = ""
  var result = ""
  for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
    if index > 0 {
      let isOurs = word.first?.isNumber == true && heads.contains(before.lowercased())
      result += isOurs ? "\u{A0}" : " "
    }
    result += word
    before = String(word)
  }
  return result
}

/// Whether ` - ` with four digits on either side begins there.
private func isYearJoint(_ bytes: [UInt8], at index: Int) -> Bool {
  guard index >= 4, index + 7 <= bytes.count else { return false }
  let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  return bytes[index] == 0x20 && bytes[index + 1] == UInt8(ascii: "-") && bytes[index + 2] == 0x20
    && bytes[(index - 4)..<index].allSatisfy(isDigit)
    && bytes[(index + 3)..<(index + 7)].allSatisfy(isDigit)
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
