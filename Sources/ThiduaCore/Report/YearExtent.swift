/// How much of a year a summary tells about: all of it (tổng kết), or its first half (sơ kết).
public enum YearExtent: Sendable, Hashable {
  case whole
  /// Học kỳ I of a school year, the first six months of a calendar year.
  case firstHalf

  /// The last day that counts; nil for the whole year.
  ///
  /// - Throws: `refused` where a school year has no first semester.
  func lastDay(of year: YearID, _ workspace: Workspace) throws(Failure) -> CivilDate? {
    guard self == .firstHalf else { return nil }
    guard year.isSchoolYear else { return CivilDate(year: year.first, month: 6, day: 30) }
    if let semester = try workspace.calendar(year).semester(1) { return semester.last }
    throw Failure.refused(
      vi: "\(year.named) chưa có ngày của học kỳ I",
      en: "\(year) has no days of a first semester",
      remedy: Message(
        vi: "Ghi vào thidua.json: \"semesters\": {\"HK1\": {\"from\": …, \"to\": …}}.",
        en: "Write them in thidua.json: \"semesters\": {\"HK1\": {\"from\": …, \"to\": …}}."))
  }

  /// The period whose scores are told; nil for the half of a calendar year, which no rubric totals.
  func period(in calendar: SchoolCalendar) -> Period? {
    switch self {
    case .whole: calendar.wholeYear
    case .firstHalf: calendar.year.isSchoolYear ? calendar.semester(1) : nil
    }
  }

  /// What papers call it: `năm học 2024 - 2025`, `học kỳ I năm học 2024 - 2025`,
  /// `6 tháng đầu năm 2025`.
  public func named(_ year: YearID) -> String {
    switch self {
    case .whole: year.named
    case .firstHalf: year.isSchoolYear ? "học kỳ I \(year.named)" : "6 tháng đầu \(year.named)"
    }
  }

  /// What papers call the part of the year that follows: the next year, or the second half.
  public func nextNamed(_ year: YearID) -> String {
    switch self {
    case .whole: year.advanced(by: 1).named
    case .firstHalf: year.isSchoolYear ? "học kỳ II \(year.named)" : "6 tháng cuối \(year.named)"
    }
  }

  /// The file of the narrative in a year's folder.
  var narrativeFile: String { self == .whole ? "narrative.md" : "narrative-hk1.md" }
}
