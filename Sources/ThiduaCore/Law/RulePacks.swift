/// The packs of national law, and which of them is in force on a day.
public enum RulePacks {
  /// All packs in order of time.
  public static let all: [RulePack] = [vn2017, vn2024, vn2025, vn2026]

  /// The pack in force on a day. Before 2024 it is `vn-2017`, whose decree holds from 01/10/2017.
  public static func pack(on day: CivilDate) -> RulePack {
    all.last { $0.span.contains(day) } ?? vn2017
  }

  /// A pack by its id.
  public static func pack(id: String) -> RulePack? { all.first { $0.id == id } }

  /// The id of a tier from its id or short code in any pack.
  public static func tierID(_ name: String) -> String? {
    for pack in all.reversed() {
      if let tier = pack.tier(name) { return tier.id }
    }
    return nil
  }

  static let prizeTransition = Message(
    vi: "Tiền thưởng tính theo mức lương cơ sở vào ngày quyết định.",
    en: "Prizes follow the base salary on the decision's date.")

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
  }
}
