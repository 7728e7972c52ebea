/// The lengths of time that scores are given for.
public enum PeriodKind: String, Sendable, CaseIterable, Comparable {
  case day
  case week
  case month
  case semester
  case year

  private var order: Int {
    switch self {
    case .day: 0
    case .week: 1
    case .month: 2
    case .semester: 3
    case .year: 4
    }
  }

  /// Shorter kinds stand before longer ones.
  public static func < (left: PeriodKind, right: PeriodKind) -> Bool { left.order < right.order }

  /// The word for it: `tuần`, `week`.
  public var name: Message {
    switch self {
    case .day: Message(vi: "ngày", en: "day")
    case .week: Message(vi: "tuần", en: "week")
    case .month: Message(vi: "tháng", en: "month")
    case .semester: Message(vi: "học kỳ", en: "semester")
    case .year: Message(vi: "năm", en: "year")
    }
  }

  /// How a period of the kind is written, as an example for messages.
  public var example: String {
    switch self {
    case .day: "2024-10-07"
    case .week: "T05, 2024-W41"
    case .month: "2024-10"
    case .semester: "HK1, HK2"
    case .year: "year"
    }
  }
}
