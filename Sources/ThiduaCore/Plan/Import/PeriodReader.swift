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
        if let found = years(flow, words, at) { return found }
        search = at + words.count
      }
      return nil
    }
    return hits.min {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
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
