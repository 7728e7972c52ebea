/// Finds the years a phrase speaks of: `năm 2024`, `năm học 2024-2025`, `giai đoạn 2021 - 2025`.
enum PeriodReader {
  /// Years and how they were named.
  struct Found: Sendable, Equatable {
    var period: DateSpan
    var isStage: Bool
    var range: Range<Int>
  }

  /// The first years named between two indices.
  static func first(in flow: TextFlow, from start: Int, to end: Int) -> Found? {
    let hits = ["giai doan", "nam hoc", "nam", "tu nam"].compactMap { words -> Found? in
      var search = start
      while let at = flow.find(words, from: search, to: end) {
        // `Việt Nam 1944` names no year.
        if flow.characters[at] == "N", flow.characters[at + 1] == "a" {
          search = at + words.count
          continue
        }
        if let found = years(flow, words, at) { return found }
        search = at + words.count
      }
      return nil
    }
    if let days = days(in: flow, from: start, to: end),
      hits.allSatisfy({ days.range.lowerBound <= $0.range.lowerBound })
    {
      return days
    }
    return hits.min {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
  }

  /// `từ ngày 20/10/2025 đến (hết) ngày 20/11/2025`.
  private static func days(in flow: TextFlow, from start: Int, to end: Int) -> Found? {
    var search = start
    while let at = flow.find("tu", from: search, to: end) {
      search = at + 2
      guard flow.characters[at] == "t" || flow.characters[at] == "T",
        let first = DateScanner.date(in: flow, at: at + 2), let from = first.date
      else { continue }
      var next = flow.skipSpaces(first.end)
      guard flow.has("den", at: next) else { continue }
      next = flow.skipSpaces(next + 3)
      if flow.has("het", at: next) { next = flow.skipSpaces(next + 3) }
      guard let last = DateScanner.date(in: flow, at: next), let to = last.date, from <= to else {
        continue
      }
      return Found(period: DateSpan(from: from, to: to), isStage: true, range: at..<last.end)
    }
    return nil
  }

  private static func years(_ flow: TextFlow, _ words: String, _ at: Int) -> Found? {
    let index = flow.skipSpaces(at + words.count)
    guard let (first, afterFirst) = year(flow, index) else { return nil }
    var last = first
    var end = afterFirst
    if let (second, afterSecond) = second(flow, afterFirst), second >= first, second - first <= 30 {
      last = second
      end = afterSecond
    }
    let isSchoolYear = words == "nam hoc"
    guard !isSchoolYear || last == first + 1 else { return nil }
    guard words == "nam" || words == "nam hoc" || last > first else { return nil }
    let from = CivilDate(year: first, month: isSchoolYear ? 9 : 1, day: 1)
    let to = CivilDate(year: last, month: isSchoolYear ? 8 : 12, day: 31)
    return Found(
      period: DateSpan(from: from, to: to), isStage: !isSchoolYear && last > first, range: at..<end)
  }

  private static func second(_ flow: TextFlow, _ start: Int) -> (Int, Int)? {
    var index = flow.skipSpaces(start)
    if flow.has("den", at: index) {
      index = flow.skipSpaces(index + 3)
      if flow.has("nam", at: index) { index = flow.skipSpaces(index + 3) }
      return year(flow, index)
    }
    guard let mark = DateScanner.character(flow, index), "-–—".contains(mark) else { return nil }
    return year(flow, flow.skipSpaces(index + 1))
  }

  private static func year(_ flow: TextFlow, _ index: Int) -> (Int, Int)? {
    guard let (value, end) = DateScanner.number(flow, index, digits: 4...4),
      (1900...2100).contains(value)
    else { return nil }
    return (value, end)
  }
}
