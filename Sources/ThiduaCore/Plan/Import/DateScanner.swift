/// Finds dates in running text: `ngày 07 tháng 02 năm 2022`, `ngày 20/3/2023`.
enum DateScanner {
  /// A date, or the part of one that is written, and the index behind it.
  struct Found: Sendable {
    var day: Int?
    var month: Int?
    var year: Int?
    var end: Int

    /// The day of the calendar, where all parts are there and the calendar has it.
    var date: CivilDate? {
      guard let day, let month, let year else { return nil }
      return CivilDate(year: year, month: month, day: day)
    }
  }

  /// A date at an index; `ngày` before it may be written twice or not at all.
  static func date(in flow: TextFlow, at start: Int) -> Found? {
    var index = flow.skipSpaces(start)
    while flow.has("ngay", at: index) || isGlued("ngay", flow, index) {
      index = flow.skipSpaces(index + 4)
    }
    guard let (day, afterDay) = number(flow, index, digits: 1...2) else { return nil }
    let next = flow.skipSpaces(afterDay)
    if flow.has("thang", at: next) || isGlued("thang", flow, next) {
      guard let (month, afterMonth) = number(flow, flow.skipSpaces(next + 5), digits: 1...2) else {
        return nil
      }
      var last = flow.skipSpaces(afterMonth)
      if flow.has("nam", at: last) || isGlued("nam", flow, last) {
        last = flow.skipSpaces(last + 3)
      }
      guard let (year, end) = number(flow, last, digits: 4...4) else {
        return Found(day: day, month: month, year: nil, end: afterMonth)
      }
      return Found(day: day, month: month, year: year, end: end)
    }
    guard let mark = character(flow, next), "/-.".contains(mark),
      let (month, afterMonth) = number(flow, flow.skipSpaces(next + 1), digits: 1...2)
    else { return nil }
    let last = flow.skipSpaces(afterMonth)
    guard character(flow, last) == mark,
      let (year, end) = number(flow, flow.skipSpaces(last + 1), digits: 4...4)
    else { return nil }
    return Found(day: day, month: month, year: year, end: end)
  }

  /// A number of so many digits at an index, and the index behind it.
  static func number(
    _ flow: TextFlow, _ start: Int, digits: ClosedRange<Int>
  ) -> (value: Int, end: Int)? {
    var index = start
    var value = 0
    while let character = character(flow, index), let digit = character.wholeNumberValue,
      character.isASCII
    {
      guard index - start < digits.upperBound else { return nil }
      value = value * 10 + digit
      index += 1
    }
    return digits.contains(index - start) ? (value, index) : nil
  }

  static func character(_ flow: TextFlow, _ index: Int) -> Character? {
    flow.characters.indices.contains(index) ? flow.characters[index] : nil
  }

  /// A word with a number glued to it: `ngày05`.
  private static func isGlued(_ word: String, _ flow: TextFlow, _ index: Int) -> Bool {
    let end = index + word.count
    guard end < flow.folded.count, flow.folded[end].isNumber else { return false }
    return zip(index..<end, word).allSatisfy { flow.folded[$0] == $1 }
  }
}
