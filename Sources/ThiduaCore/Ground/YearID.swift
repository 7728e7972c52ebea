/// The year of the work: a school year `2024-2025` (năm học) or a calendar year `2024` (năm công tác).
public struct YearID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The calendar year in which it begins.
  public let first: Int
  /// Whether it is a school year.
  public let isSchoolYear: Bool

  /// The school year that begins in this calendar year.
  public static func school(_ first: Int) -> YearID { YearID(first: first, isSchoolYear: true) }
  /// The calendar year.
  public static func calendar(_ year: Int) -> YearID { YearID(first: year, isSchoolYear: false) }

  private init(first: Int, isSchoolYear: Bool) {
    self.first = first
    self.isSchoolYear = isSchoolYear
  }

  /// Reads `2024-2025` (the second year must follow the first) or `2024`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let head = parts.first, head.utf8.count == 4, let first = Int(head), first >= 1900,
      first < 3000
    else { return nil }
    switch parts.count {
    case 1: self = .calendar(first)
    case 2 where parts[1].utf8.count == 4 && Int(parts[1]) == first + 1: self = .school(first)
    default: return nil
    }
  }

  /// The id as folders and options write it.
  public var description: String { isSchoolYear ? "\(first)-\(first + 1)" : "\(first)" }

  /// The id as documents write it: `2024 - 2025`.
  public var spaced: String { isSchoolYear ? "\(first) - \(first + 1)" : "\(first)" }

  /// `năm học 2024 - 2025` or `năm 2024`.
  public var named: String { (isSchoolYear ? "năm học " : "năm ") + spaced }

  /// The year so many years later (or earlier), of the same kind.
  public func advanced(by years: Int) -> YearID {
    YearID(first: first + years, isSchoolYear: isSchoolYear)
  }

  /// Its days: 1 September to 31 August for a school year unless told otherwise, 1 January to
  /// 31 December for a calendar year.
  ///
  /// - Parameter startMonth: the month in which school years begin (9 unless the workspace says so).
  public func span(startMonth: Int = 9) -> ClosedRange<CivilDate> {
    let month = isSchoolYear ? startMonth : 1
    let start = CivilDate(year: first, month: month, day: 1) ?? CivilDate(dayNumber: 0)
    return start...start.adding(months: 12).adding(days: -1)
  }

  /// The school year a day belongs to.
  public static func school(of day: CivilDate, startMonth: Int = 9) -> YearID {
    .school(day.month >= startMonth ? day.year : day.year - 1)
  }

  public static func < (left: YearID, right: YearID) -> Bool {
    (left.first, left.isSchoolYear ? 1 : 0) < (right.first, right.isSchoolYear ? 1 : 0)
  }
}
