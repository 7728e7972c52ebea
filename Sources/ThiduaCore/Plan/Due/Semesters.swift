/// The semesters by which time phrases such as `học kỳ I` and `cuối năm học` are understood.
public struct Semesters: Sendable, Hashable {
  /// Học kỳ I from 1 September to 15 January, học kỳ II from 16 January to 31 May.
  public static let usual = Semesters()

  /// The month in which school years begin.
  let startMonth: Int
  /// Whether a school has set days of its own.
  var isOwn: Bool { startMonth != 9 || !own.isEmpty }
  /// The days set, by the number of the semester.
  private let own: [Int: ClosedRange<CivilDate>]

  /// Makes the semesters of a school.
  ///
  /// - Parameters:
  ///   - startMonth: the month in which its school years begin, 1 to 12.
  ///   - own: the days that are set, by number (1, 2). A year for which none are set has the usual ones.
  public init(startMonth: Int = 9, own: [Int: ClosedRange<CivilDate>] = [:]) {
    self.startMonth = (1...12).contains(startMonth) ? startMonth : 9
    self.own = own
  }

  /// The semesters of a unit (`semesters` and `yearStartMonth` of `thidua.json`).
  public init(of unit: Unit) {
    var own: [Int: ClosedRange<CivilDate>] = [:]
    for (number, key) in [(1, "HK1"), (2, "HK2")] {
      guard let from = unit.semesters[key]?.from, let to = unit.semesters[key]?.to, from <= to
      else { continue }
      own[number] = from...to
    }
    self.init(startMonth: unit.yearStartMonth, own: own)
  }

  /// The days of a semester of the school year that begins in a year; nil where there is no such one.
  func days(_ number: Int, _ year: Int) -> ClosedRange<CivilDate>? {
    guard let start = CivilDate(year: year, month: startMonth, day: 1),
      let turn = CivilDate(year: year + 1, month: 1, day: 15),
      let end = CivilDate(year: year + 1, month: 5, day: 31), start < turn
    else { return nil }
    let days = start...start.adding(months: 12).adding(days: -1)
    func set(_ number: Int) -> ClosedRange<CivilDate>? {
      own[number].flatMap { $0.overlaps(days) ? $0 : nil }
    }
    switch number {
    case 1: return set(1) ?? start...turn
    case 2:
      if let second = set(2) { return second }
      // The second semester follows the first, whenever that ends.
      let first = (set(1)?.upperBound ?? turn).adding(days: 1)
      return first <= end ? first...end : nil
    default: return nil
    }
  }
}
