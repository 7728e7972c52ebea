extension SchoolCalendar {
  /// Reads a period as people write it: `2024-10-07` (also `7/10/2024`), `2024-W41`, `T05`, `2024-10`
  /// (also `10/2024`), `HK1`, `year`; also in words: `Tuần 5`, `Tháng 10`, `Học kỳ I`, `Cả năm`. The
  /// case of letters does not matter.
  ///
  /// - Throws: `Failure` of kind `refused` for what is no period, not in the calendar, or of another year.
  public func period(_ text: some StringProtocol) throws(Failure) -> Period {
    let written = trimmed(text)
    let word = canonicalWord(written)
    let period: Period
    if word == "YEAR" {
      return wholeYear
    } else if word.hasPrefix("HK") {
      guard let number = digits(word.dropFirst(2)), let found = semester(number) else {
        throw unknownSemester(written)
      }
      return found
    } else if word.hasPrefix("T"), let number = digits(word.dropFirst()) {
      period = try schoolWeek(number, written)
    } else if let parts = isoWeekParts(word) {
      period = try isoWeek(parts.year, parts.week, written)
    } else if let day = CivilDate(clerk: word) {
      period = Period(.day, day, day, day.description)
    } else if let day = monthStart(word) {
      period = month(of: day)
    } else {
      throw Failure.refused(
        vi: "Kỳ \"\(written)\" không hiểu được hoặc không có trong lịch.",
        en: "\"\(written)\" is no period, or not in the calendar.",
        remedy: Message(
          vi:
            "Viết ngày 2024-10-07, tuần T05 hoặc 2024-W41, tháng 2024-10, học kỳ HK1, cả năm year.",
          en: "Write a day 2024-10-07, a week T05 or 2024-W41, a month 2024-10, HK1, or year."))
    }
    guard contains(period) else { throw outside(written) }
    return period
  }

  /// What clerks write in a column of periods, as the short form: `Tuần 5` is `T5`.
  private func canonicalWord(_ written: String) -> String {
    let folded = VietnameseText.folded(written)
    func number(after words: [String]) -> Substring? {
      for word in words where folded.hasPrefix(word) {
        return folded.dropFirst(word.count).drop { $0 == " " || $0 == "." }
      }
      return nil
    }
    if let rest = number(after: ["tuan hoc", "tuan thu", "tuan"]), digits(rest) != nil {
      return "T\(rest)"
    }
    if let rest = number(after: ["hoc ki", "hoc ky", "hk"]) {
      let roman = ["i": "1", "ii": "2", "iii": "3"][String(rest)]
      return "HK" + (roman ?? String(rest).uppercased())
    }
    if let rest = number(after: ["thang"]) {
      guard let month = digits(rest), (1...12).contains(month) else { return rest.uppercased() }
      // The month of this year: of a school year only one can be meant.
      let first = span.upperBound.year - (month > span.upperBound.month ? 1 : 0)
      return "\(padded(first, to: 4))-\(padded(month, to: 2))"
    }
    if ["ca nam", "nam hoc", "nam"].contains(folded) { return "YEAR" }
    return written.uppercased()
  }

  private func schoolWeek(_ number: Int, _ written: String) throws(Failure) -> Period {
    guard let weekOne else {
      throw Failure.refused(
        vi: "\(year.named) không có tuần học T01; hãy viết tuần dạng 2024-W41.",
        en: "\(year) has no numbered school weeks; write the week as 2024-W41.")
    }
    let count = schoolWeeks.count
    guard (1...max(count, 1)).contains(number) else {
      throw Failure.refused(
        vi:
          "Không có tuần \"\(written)\": \(year.named) có các tuần T01 đến T\(padded(count, to: 2)).",
        en:
          "There is no week \"\(written)\": \(year) has the weeks T01 to T\(padded(count, to: 2)).")
    }
    return week(of: weekOne.adding(days: 7 * (number - 1)))
  }

  private func isoWeek(_ isoYear: Int, _ number: Int, _ written: String) throws(Failure) -> Period {
    guard let first = CivilDate(year: isoYear, month: 1, day: 4)?.monday,
      let next = CivilDate(year: isoYear + 1, month: 1, day: 4)?.monday
    else { throw outside(written) }
    let count = next.days(since: first) / 7
    guard (1...count).contains(number) else {
      throw Failure.refused(
        vi: "Không có tuần \"\(written)\": năm \(isoYear) có các tuần W01 đến W\(count).",
        en: "There is no week \"\(written)\": \(isoYear) has the weeks W01 to W\(count).")
    }
    return week(of: first.adding(days: 7 * (number - 1)))
  }

  private func unknownSemester(_ written: String) -> Failure {
    let known = semesters.indices.map { "HK\($0 + 1)" }.joined(separator: ", ")
    return Failure.refused(
      vi: "Không có học kỳ \"\(written)\" trong \(year.named)"
        + (known.isEmpty ? "." : "; có: \(known)."),
      en: "There is no semester \"\(written)\" in \(year)"
        + (known.isEmpty ? "." : "; known: \(known)."))
  }

  private func outside(_ written: String) -> Failure {
    Failure.refused(
      vi: "Kỳ \"\(written)\" không thuộc \(year.named) "
        + "(\(span.lowerBound.slashed)–\(span.upperBound.slashed)).",
      en: "The period \"\(written)\" is not in \(year) (\(span.lowerBound) to \(span.upperBound)).")
  }

  private func isoWeekParts(_ word: String) -> (year: Int, week: Int)? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 3,
      parts[1].hasPrefix("W"),
      let year = digits(parts[0]), let week = digits(parts[1].dropFirst())
    else { return nil }
    return (year, week)
  }

  private func monthStart(_ word: String) -> CivilDate? {
    let iso = word.split(separator: "-", omittingEmptySubsequences: false)
    if iso.count == 2, iso[0].utf8.count == 4, iso[1].utf8.count == 2, let year = digits(iso[0]),
      let month = digits(iso[1])
    {
      return CivilDate(year: year, month: month, day: 1)
    }
    let slashed = word.split(separator: "/", omittingEmptySubsequences: false)
    if slashed.count == 2, (1...2).contains(slashed[0].utf8.count), slashed[1].utf8.count == 4,
      let month = digits(slashed[0]), let year = digits(slashed[1])
    {
      return CivilDate(year: year, month: month, day: 1)
    }
    return nil
  }

  private func digits(_ text: some StringProtocol) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}
