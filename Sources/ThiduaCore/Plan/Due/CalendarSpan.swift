/// A stretch of the calendar as a phrase names it, perhaps without its year: `tháng 4`, `quý II/2024`.
struct CalendarSpan: Sendable, Hashable {
  enum Shape: Sendable, Hashable {
    case day(Int, month: Int)
    /// Days `7n − 6` to `7n` of a month; the fifth week ends with the month.
    case weeks(Int, through: Int, month: Int)
    case month(Int)
    case quarter(Int)
    case halfYear(Int)
    case semester(Int)
    case year
    case schoolYear
    /// A number that takes its meaning from its neighbour: the 3 of `tháng 3, 4/2024`.
    case bare(Int)
    /// The whole time of the plan: `cả năm`.
    case whole
  }

  /// A part of the stretch.
  enum Part: Sendable, Hashable {
    case beginning
    case middle
    case end
  }

  var shape: Shape
  /// The calendar year; for semesters and school years the one in which the school year begins.
  var year: Int?
  var part: Part?

  init(_ shape: Shape, year: Int? = nil, part: Part? = nil) {
    self.shape = shape
    self.year = year
    self.part = part
  }

  /// Whether the phrase can only be understood with a year.
  var needsYear: Bool { shape != .whole && year == nil }

  /// `Đến hết năm học` ends as `cuối năm học` does.
  var endingWithLessons: CalendarSpan {
    shape == .schoolYear && part == nil ? CalendarSpan(shape, year: year, part: .end) : self
  }

  /// The same stretch with a bare number understood as its neighbour is.
  func understood(beside neighbour: CalendarSpan) -> CalendarSpan {
    guard case .bare(let number) = shape else { return self }
    var copy = self
    switch neighbour.shape {
    case .day(_, let month): copy.shape = .day(number, month: month)
    case .weeks(_, _, let month): copy.shape = .weeks(number, through: number, month: month)
    case .month: copy.shape = .month(number)
    case .quarter: copy.shape = .quarter(number)
    case .semester: copy.shape = .semester(number)
    default: break
    }
    return copy
  }

  /// The days in a year, or nil where the calendar has no such days (31 April, quarter 5).
  func days(in year: Int, _ semesters: Semesters = .usual) -> ClosedRange<CivilDate>? {
    guard part != nil else { return wholeDays(in: year, semesters) }
    if shape == .schoolYear {
      // `Cuối năm học` is May, when lessons end, and not August, when the year of the papers does.
      guard let first = semesters.days(1, year), let last = semesters.days(2, year),
        first.lowerBound <= last.upperBound
      else { return nil }
      return portion(of: first.lowerBound...last.upperBound)
    }
    return wholeDays(in: year, semesters).map(portion)
  }

  private func wholeDays(in year: Int, _ semesters: Semesters) -> ClosedRange<CivilDate>? {
    switch shape {
    case .day(let day, let month):
      return CivilDate(year: year, month: month, day: day).map { $0...$0 }
    case .weeks(let number, let last, let month):
      guard (1...5).contains(number), last >= number, last <= 5,
        let first = CivilDate(year: year, month: month, day: 7 * number - 6)
      else { return nil }
      return first...min(first.adding(days: 7 * (last - number) + 6), first.endOfMonth)
    case .month(let month): return months(from: month, count: 1, year)
    case .quarter(let number):
      return (1...4).contains(number) ? months(from: 3 * number - 2, count: 3, year) : nil
    case .halfYear(let number):
      return (1...2).contains(number) ? months(from: 6 * number - 5, count: 6, year) : nil
    case .semester(let number): return semesters.days(number, year)
    case .year: return months(from: 1, count: 12, year)
    case .schoolYear: return months(from: semesters.startMonth, count: 12, year)
    case .bare, .whole: return nil
    }
  }

  private func months(from month: Int, count: Int, _ year: Int) -> ClosedRange<CivilDate>? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    return first...first.adding(months: count).adding(days: -1)
  }

  /// Ten days of a month; a month of anything longer; its middle third for `giữa`.
  func portion(of range: ClosedRange<CivilDate>) -> ClosedRange<CivilDate> {
    let (first, last) = (range.lowerBound, range.upperBound)
    if case .month = shape {
      switch part {
      case .beginning: return first...first.adding(days: 9)
      case .middle: return first.adding(days: 10)...first.adding(days: 19)
      default: return first.adding(days: 20)...last
      }
    }
    switch part {
    case .beginning: return first...min(first.endOfMonth, last)
    case .middle:
      let third = last.days(since: first) / 3
      return first.adding(days: third)...last.adding(days: -third)
    default: return max(last.adding(days: 1 - last.day), first)...last
    }
  }

  /// `Trong năm`, `trong năm học`: the year the plan is for, whichever it is.
  private var isUnnamedYear: Bool {
    (shape == .year || shape == .schoolYear) && year == nil && part == nil
  }

  /// The days, with a year that is not named taken from the plan's time: the first year in which the
  /// days fall into it.
  func days(
    in period: DateSpan?, defaultYear: Int?, _ semesters: Semesters = .usual
  ) -> ClosedRange<CivilDate>? {
    if shape == .whole || isUnnamedYear, let from = period?.from, let to = period?.to, from <= to {
      return from...to
    }
    if shape == .whole { return nil }
    if let year { return days(in: year, semesters) }
    let first = period?.from?.year ?? defaultYear
    guard let first else { return nil }
    let last = min(max(period?.to?.year ?? first, first), first + 20)
    for year in (first - 1)...last {
      guard let range = days(in: year, semesters) else { continue }
      if period?.overlaps(DateSpan(from: range.lowerBound, to: range.upperBound)) ?? false {
        return range
      }
    }
    return days(in: defaultYear ?? first, semesters)
  }
}
