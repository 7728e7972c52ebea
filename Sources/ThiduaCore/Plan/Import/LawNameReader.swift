/// Finds laws cited by name and day or year, without a number: `Luật Thi đua, Khen thưởng ngày 15/6/2022`,
/// `Luật Thi đua, Khen thưởng năm 2013` (Nghị định 30/2020/NĐ-CP lets laws be cited by name).
enum LawNameReader {
  /// All such citations, in order.
  static func all(in flow: TextFlow) -> [CitationReader.Found] {
    var found: [CitationReader.Found] = []
    var search = 0
    while let at = flow.find("luat", from: search, to: flow.folded.count) {
      search = at + 4
      guard flow.characters[at] == "L", let hit = law(flow, at) else { continue }
      found.append(hit)
      search = hit.range.upperBound
    }
    return found
  }

  /// What cannot stand inside a law's name.
  private static let ends: Set<Character> = [";", ".", ":", "(", "“", "”"]

  private static func law(_ flow: TextFlow, _ start: Int) -> CitationReader.Found? {
    let end = min(flow.paragraphEnd(start), start + 140)
    var index = start + 4
    while index < end {
      if ends.contains(flow.characters[index]) {
        // `Luật Thi đua, khen thưởng (sửa đổi) ngày …`.
        guard flow.characters[index] == "(", let close = bracket(flow, index, end) else {
          return nil
        }
        index = close + 1
        continue
      }
      // Another law begins: this one has neither day nor year. A law that changes another has it inside.
      if index > start + 5, flow.characters[index] == "L", flow.has("luat", at: index),
        !flow.has("sua doi", at: flow.skipSpaces(start + 4))
      {
        return nil
      }
      if flow.characters[index] == " " {
        let next = index + 1
        if flow.has("ngay", at: next) {
          guard let hit = DateScanner.date(in: flow, at: next), let date = hit.date else {
            return nil
          }
          let name = flow.text(start..<index)
          return name.count < 10
            ? nil : found(name, date, start..<hit.end, dateAt: next)
        }
        if flow.has("nam", at: next),
          let (_, yearEnd) = DateScanner.number(flow, flow.skipSpaces(next + 3), digits: 4...4)
        {
          // Where a number follows, the number speaks.
          let rest = flow.skipSpaces(yearEnd)
          if flow.has("so", at: rest) { return nil }
          return found(flow.text(start..<yearEnd), nil, start..<yearEnd, dateAt: nil)
        }
        if isNumber(flow, next) || flow.has("va cac", at: next) { return nil }
      }
      index += 1
    }
    return nil
  }

  /// `số 06/2022/QH15`, unlike the `số` of `một số điều`.
  private static func isNumber(_ flow: TextFlow, _ at: Int) -> Bool {
    guard flow.has("so", at: at),
      let next = DateScanner.character(flow, flow.skipSpaces(at + 2))
    else { return false }
    return next.isNumber || next == ":" || next == "/"
  }

  private static func bracket(_ flow: TextFlow, _ open: Int, _ end: Int) -> Int? {
    guard flow.has("sua doi", at: open + 1) else { return nil }
    return flow.characters[open..<min(end, open + 24)].firstIndex(of: ")")
  }

  /// A law's name without what stands around its number: `(Luật`, `năm 2022`, commas.
  static func tidy(_ name: String) -> String? {
    var text = trimmed(name)
    while let last = text.last, " ,:(".contains(last) { text = String(text.dropLast()) }
    if text.hasSuffix("(Luật") || text.hasSuffix(", Luật") {
      text = trimmed(text.dropLast(5))
      while let last = text.last, " ,(".contains(last) { text = String(text.dropLast()) }
    }
    return text.count > 6 ? text : nil
  }

  private static func found(
    _ title: String, _ date: CivilDate?, _ range: Range<Int>, dateAt: Int?
  ) -> CitationReader.Found {
    CitationReader.Found(
      base: LegalBase(
        relation: .mentions, kind: .law, date: date, issuer: "Quốc hội", title: title),
      written: title, range: range, numberAt: range.lowerBound, dateAt: dateAt,
      readTo: range.upperBound)
  }
}
