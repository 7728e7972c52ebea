/// The base salary (mức lương cơ sở) of a time, in đồng a month.
public struct BaseSalary: Sendable, Hashable {
  public let from: CivilDate
  public let amount: Money
  public let citation: Citation

  /// All that are known, in order.
  public static let all: [BaseSalary] = [
    BaseSalary(2017, 7, 1, 1_300_000, .unread("Nghị định 47/2017/NĐ-CP")),
    BaseSalary(2018, 7, 1, 1_390_000, .unread("Nghị định 72/2018/NĐ-CP")),
    BaseSalary(2019, 7, 1, 1_490_000, .law("Nghị định 38/2019/NĐ-CP")),
    BaseSalary(2023, 7, 1, 1_800_000, .unread("Nghị định 24/2023/NĐ-CP")),
    BaseSalary(2024, 7, 1, 2_340_000, .law("Nghị định 73/2024/NĐ-CP, Điều 3 khoản 2")),
    BaseSalary(2026, 7, 1, 2_530_000, .law("Nghị định 161/2026/NĐ-CP, Điều 3 khoản 2")),
  ]

  /// The one in force on a day; nil before the first.
  public static func on(_ day: CivilDate) -> BaseSalary? { all.last { $0.from <= day } }

  private init(_ year: Int, _ month: Int, _ day: Int, _ dong: Int, _ citation: Citation) {
    from = CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
    amount = Money(dong)
    self.citation = citation
  }
}
