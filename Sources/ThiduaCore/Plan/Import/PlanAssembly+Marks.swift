/// Marks lines that are headings, closing sentences or furniture, and so need no place in a plan.
extension PlanAssembly {
  mutating func markHeadings(_ firstHeading: Int, closing: Int) {
    used.formUnion(text.headings.map(\.line))
    // The sentence that closes the plan, which ends with `./.`.
    if text.contentEnd - closing <= 4,
      let last = text.lines[closing..<text.contentEnd].last(where: { !$0.text.isEmpty }),
      last.text.hasSuffix("./.")
    {
      used.formUnion(closing..<text.contentEnd)
    }
    for index in 0..<text.contentEnd {
      let line = text.lines[index]
      guard line.text.utf8.count >= 7 else { continue }
      let end = VietnameseText.folded(String(line.text.suffix(12)))
      if line.head.hasPrefix("tren day la") {
        used.formUnion(index..<text.contentEnd)
        break
      }
      // The sentence that leads over to the first section has been read for its issuer.
      if end.hasSuffix(" sau:") || end.hasSuffix("nhu sau") { useWrapped(index) }
      if index < firstHeading, line.text.utf8.count <= 900, end.last == ":" {
        let folded = VietnameseText.folded(line.text)
        if folded.contains("ban hanh ke hoach") || folded.contains("xay dung ke hoach") {
          used.insert(index)
        }
      }
      if isSubheading(index) { used.insert(index) }
    }
    markAppendixTitles()
  }

  /// Marks a line and those above from which it goes on.
  private mutating func useWrapped(_ index: Int) {
    var index = index
    used.insert(index)
    while index > 0, text.lines[index].text.first?.isLowercase == true,
      let last = text.lines[index - 1].text.last, !".:;".contains(last)
    {
      index -= 1
      used.insert(index)
    }
  }

  /// `1. Các đợt thi đua` before `- Đợt 1 …`: a short numbered line that only leads over to another sort of
  /// items, from which something was read.
  private func isSubheading(_ index: Int) -> Bool {
    let line = text.lines[index].text
    guard let first = line.first, first.isASCII, first.isNumber, line.count <= 80,
      TextFlow.isLabel(line), let last = line.last, !".;,".contains(last),
      let next = text.lines[(index + 1)...].prefix(3).firstIndex(where: { !$0.text.isEmpty })
    else { return false }
    let below = text.lines[next].text
    return TextFlow.isLabel(below) && used.contains(next)
      && (below.first?.isNumber == false || below.prefix(4).filter { $0 == "." }.count > 1)
  }

  /// The titles in capitals right below `PHỤ LỤC`.
  private mutating func markAppendixTitles() {
    for index in text.lines.indices where text.lines[index].head.hasPrefix("phu luc") {
      for below in text.lines.indices[(index + 1)...].prefix(5) {
        let line = text.lines[below].text
        if line.isEmpty { continue }
        let letters = line.filter(\.isLetter)
        guard line.count <= 200, letters.count >= 4, letters.allSatisfy(\.isUppercase) else {
          break
        }
        used.insert(below)
      }
    }
  }

  private static let furniture = [
    "cong hoa xa hoi", "doc lap tu do", "phu luc", "kem theo", "noi nhan", "da ky", "ky ten",
    "dang cong san viet nam", "doan tncs ho chi minh", "doi tntp ho chi minh",
  ].map { Array($0.utf8) }

  /// Quốc hiệu, tiêu ngữ, the line of the Party or the Youth Union, page numbers, the appendix's heading,
  /// `(Đã ký)`. Only the letters count: the motto has all sorts of dashes.
  static func isFurniture(_ line: TextLine) -> Bool {
    guard line.head.utf8.count >= 5, line.text.utf8.count <= 900 else { return false }
    let isBracketed = line.head.utf8.first == UInt8(ascii: "(")
    var head: [UInt8] = []
    for byte in line.head.utf8 {
      let isLetter = (0x61...0x7A).contains(byte)
      if isLetter || head.last != 0x20 { head.append(isLetter ? byte : 0x20) }
    }
    if head.first == 0x20 { head.removeFirst() }
    return furniture.contains { words in
      // What stands alone in a line may only be known by its beginning.
      let isShort = words.count <= 8
      if isShort, words[0] != UInt8(ascii: "p"), words[0] != UInt8(ascii: "n"), !isBracketed {
        return false
      }
      return head.indices.contains { head[$0] == words[0] && head[$0...].starts(with: words) }
    }
  }
}
