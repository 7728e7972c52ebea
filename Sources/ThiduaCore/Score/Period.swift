/// A stretch of one year that scores belong to: a day, a week, a month, a semester or the year.
///
/// Made by ``SchoolCalendar/period(_:)``; two spellings of one week (`T06`, `2024-W41`) are one period.
public struct Period: Sendable, Hashable, Comparable {
  /// How long it is.
  public let kind: PeriodKind
  /// Its first day.
  public let first: CivilDate
  /// Its last day, included.
  public let last: CivilDate
  /// The form that stands in files: `2024-10-07`, `T05`, `2024-10`, `HK1`, `year`. A week outside the
  /// numbered school weeks keeps its ISO form.
  public let name: String

  init(_ kind: PeriodKind, _ first: CivilDate, _ last: CivilDate, _ name: String) {
    self.kind = kind
    self.first = first
    self.last = last
    self.name = name
  }

  /// Its days.
  public var span: DateSpan { DateSpan(from: first, to: last) }

  /// The day that decides to which longer period it belongs: the Thursday of a week, else the first.
  public var anchor: CivilDate { kind == .week ? first.adding(days: 3) : first }

  /// Orders by the first day, shorter periods first.
  public static func < (left: Period, right: Period) -> Bool {
    (left.first, left.last) < (right.first, right.last)
  }

  /// The period in words for headings: `tuần 5 (từ 30/9/2024 đến 06/10/2024)`, `tháng 10/2024`, `học kỳ I`.
  public var title: String {
    let days = "từ \(first.inText) đến \(last.inText)"
    switch kind {
    case .day: return "ngày \(first.inText)"
    case .week:
      let number = name.hasPrefix("T") ? Int(name.dropFirst()) : nil
      return "tuần \(number.map { String($0) } ?? name) (\(days))"
    case .month: return "tháng \(first.month)/\(first.year)"
    case .semester:
      let roman = ["HK1": "I", "HK2": "II", "HK3": "III"][name] ?? name
      return "học kỳ \(roman)"
    case .year: return "cả năm (\(days))"
    }
  }
}
