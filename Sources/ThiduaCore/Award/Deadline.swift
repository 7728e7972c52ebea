/// A day by which a step must be done, computed from a rule of the tier: a day of the year (`Trước
/// 10/7`) or so many days after the step before (`20 ngày làm việc`).
public struct Deadline: Sendable, Hashable {
  public let rule: DeadlineRule
  public let day: CivilDate
  /// Whether every day off on the way is known from an announcement.
  public let isVerified: Bool
  /// The article, in the state of the asked day.
  public let citation: String

  /// The last day to submit a tier of a year; nil without a rule that can be computed.
  public static func submission(
    of tier: AwardTier, year: YearID, unit: Unit, on day: CivilDate
  ) -> Deadline? {
    // The results of a year are proposed when it ends: a day without its year is the one nearest to that
    // end, so that `Trước 31/12` for 2024-2025 is of 2025 and not of the year's first term.
    let end = year.span(startMonth: unit.yearStartMonth).upperBound
    let span = DateSpan(
      from: end.adding(months: -6).adding(days: 1), to: end.adding(months: 6))
    return rules(of: tier, ["submit"]).compactMap { rule -> Deadline? in
      guard relative(rule.text) == nil, let phrase = DuePhrase(plain(rule.text)) else { return nil }
      let due = phrase.due(in: span, defaultYear: end.year)
      guard due.kind == .by || due.kind == .within, let last = due.to else { return nil }
      return Deadline(
        rule: rule, day: last, isVerified: true, citation: rule.citation.state(on: day).text)
    }.min { $0.day < $1.day }
  }

  /// The deadlines for submission from which no day of the year follows, in the words of the text:
  /// nothing is guessed.
  public static func unread(
    of tier: AwardTier, year: YearID, unit: Unit, on day: CivilDate
  ) -> [DeadlineRule] {
    submission(of: tier, year: year, unit: unit, on: day) == nil ? rules(of: tier, ["submit"]) : []
  }

  /// The day by which the authority answers what was submitted; nil without such a rule.
  public static func answer(
    of tier: AwardTier, submitted date: CivilDate, on day: CivilDate
  ) -> Deadline? {
    rules(of: tier, ["decide", "appraise"]).compactMap { rule -> Deadline? in
      guard let (count, isWorking) = relative(rule.text) else { return nil }
      let end =
        isWorking ? WorkingDays.day(count, after: date) : (date.adding(days: count), true)
      return Deadline(
        rule: rule, day: end.0, isVerified: end.1, citation: rule.citation.state(on: day).text)
    }.max { $0.day < $1.day }
  }

  /// The words that name the day: a remark in brackets says for whom it is, and `hằng năm` that the day
  /// comes back, which a day without its year does anyway.
  static func plain(_ text: String) -> String {
    var words = ""
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if depth == 0 { words.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    var parts = words.split(whereSeparator: \.isWhitespace).map(String.init)
    // `Hằng năm` and `hàng năm` are folded to the same letters.
    let last = parts.suffix(2).joined(separator: " ")
    if parts.count > 2, VietnameseText.folded(last) == "hang nam" {
      parts.removeLast(2)
    }
    return parts.joined(separator: " ")
  }

  private static func rules(of tier: AwardTier, _ steps: [String]) -> [DeadlineRule] {
    tier.deadlines.filter { steps.contains($0.step) }
  }

  /// `20 ngày làm việc`, `trong 10 ngày`: how many, and whether they are working days.
  static func relative(_ text: String) -> (count: Int, isWorking: Bool)? {
    let words = VietnameseText.folded(text).split(whereSeparator: \.isWhitespace)
    guard let index = words.firstIndex(of: "ngay"), index > 0, let count = Int(words[index - 1]),
      (1...1000).contains(count)
    else { return nil }
    let rest = words[(index + 1)...]
    if rest.starts(with: ["lam", "viec"]) { return (count, true) }
    return rest.isEmpty ? (count, false) : nil
  }
}
