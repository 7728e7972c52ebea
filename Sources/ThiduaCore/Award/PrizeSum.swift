/// The prize money of a decision, or of several at one time, by the rules of adding up (Nghị định
/// 152/2025/NĐ-CP, Điều 49; the same in substance before).
public struct PrizeSum: Sendable {
  /// One award to one subject.
  public struct Item: Sendable, Hashable {
    public var subject: String
    public var nominee: NomineeKind
    public var tier: AwardTier
    /// The year for which it is given.
    public var year: YearID

    /// Makes an item.
    public init(subject: String, nominee: NomineeKind, tier: AwardTier, year: YearID) {
      self.subject = subject
      self.nominee = nominee
      self.tier = tier
      self.year = year
    }
  }

  /// What an item is paid, and why.
  public struct Line: Sendable, Hashable {
    public var item: Item
    public var amount: Money
    public var note: Message?
  }

  /// A line for each item, in order.
  public let lines: [Line]

  /// The whole.
  public var total: Money { lines.reduce(.zero) { $0 + $1.amount } }

  /// Adds up the awards given at the same moment.
  ///
  /// Several titles for one counted year pay only the highest; titles of different years, several
  /// forms, and a title beside a form are all paid. What has no prize is listed with nothing.
  public init(_ items: [Item], on day: CivilDate) {
    var best: [String: (index: Int, amount: Money)] = [:]
    var amounts: [Money?] = []
    for (index, item) in items.enumerated() {
      let amount = try? Prize(tier: item.tier, nominee: item.nominee, on: day).amount
      amounts.append(amount)
      guard item.tier.kind == .title, let amount else { continue }
      let key = "\(item.subject)|\(item.year)"
      if best[key].map({ $0.amount < amount }) ?? true { best[key] = (index, amount) }
    }
    lines = zip(items, amounts).enumerated().map { index, pair in
      let (item, amount) = pair
      guard let amount else {
        return Line(
          item: item, amount: .zero,
          note: Message(vi: "không có mức tiền thưởng trong nghị định", en: "no prize by decree"))
      }
      if item.tier.kind == .title, let highest = best["\(item.subject)|\(item.year)"],
        highest.index != index
      {
        let higher = items[highest.index].tier
        return Line(
          item: item, amount: .zero,
          note: Message(
            vi: "cùng \(item.year.named) đã nhận mức thưởng cao hơn của \(higher.name)",
            en: "the higher prize of \(higher.code) of \(item.year) is paid"))
      }
      return Line(item: item, amount: amount, note: nil)
    }
  }
}
