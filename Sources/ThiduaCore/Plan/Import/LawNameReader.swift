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
    let end = min(flow.paragraphEnd(start), start + 90)
    var index = start + 4
    while index < end {
      if ends.contains(flow.characters[index]) { return nil }
      if flow.characters[index] == " " {
        let next = index + 1
        if flow.has("ngay", at: next) {
          guard let date = DateScanner.date(in: flow, at: next)?.date else { return nil }
          let name = flow.text(start..<index)
          return name.count < 10
            ? nil : found(name, date, start..<index, dateAt: next)
        }
        if flow.has("nam", at: next),
          let (_, yearEnd) = DateScanner.number(flow, flow.skipSpaces(next + 3), digits: 4...4)
        {
          // Where a number follows, the number speaks.
          let rest = flow.skipSpaces(yearEnd)
          if flow.has("so", at: rest) { return nil }
          return found(flow.text(start..<yearEnd), nil, start..<yearEnd, dateAt: nil)
        }
        if flow.has("so", at: next) || flow.has("va cac", at: next) { return nil }
      }
      index += 1
    }
    return nil
  }

  private static func found(
    _ title: String, _ date: CivilDate?, _ range: Range<Int>, dateAt: Int?
  ) -> CitationReader.Found {
    CitationReader.Found(
      base: LegalBase(
        relation: .mentions, kind: .law, date: date, issuer: "Quốc hội", title: title),
      written: title, range: range, numberAt: range.lowerBound, dateAt: dateAt)
  }
}
