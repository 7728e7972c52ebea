/// Money given to, or taken from, the unit's fund for emulation and commendation (quỹ thi đua, khen
/// thưởng) in a year: `fund.json`. Entries are only ever added.
public struct FundEntry: ListedRecord {
  public var date: CivilDate
  /// In đồng; negative where money was taken back.
  public var amount: Int
  /// Where it comes from.
  public var source: String
  public var at: String
  public var by: String

  /// The largest amount of one entry, in đồng.
  public static let limit = 1_000_000_000_000

  /// Makes an entry.
  public init(date: CivilDate, amount: Int, source: String, at: String, by: String) {
    self.date = date
    self.amount = amount
    self.source = source
    self.at = at
    self.by = by
  }

  public init(_ object: JSONObjectReader) {
    date = object.date("date", required: true) ?? CivilDate(dayNumber: 0)
    amount = object.int("amount", required: true) ?? 0
    if amount.magnitude > FundEntry.limit {
      object.report(
        .badValue, "amount",
        Message(vi: "số tiền quá lớn", en: "the amount is too large"))
      amount = 0
    }
    source = object.requiredText("source")
    at = object.requiredText("at")
    by = object.requiredText("by")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("date", date)
    fields.add("amount", amount)
    fields.add("source", source)
    fields.add("at", at)
    fields.add("by", by)
    return fields.json
  }

  public static let listKey = "fund"
  public var sortKey: String { "\(date) \(at)" }
}

extension AwardDesk {
  /// Adds money to the fund, or takes it back.
  ///
  /// - Throws: `refused` for nothing, or more than can be.
  public func addToFund(
    _ amount: Int, year: YearID, date: CivilDate, source: String
  ) throws(Failure) -> FundStatement {
    guard amount != 0, amount.magnitude <= FundEntry.limit else {
      throw Failure.refused(
        vi: "số tiền \(grouped(amount)) đồng không dùng được",
        en: "the amount of \(grouped(amount)) đồng cannot be used")
    }
    let path = Workspace.path(year, "fund.json")
    var list = try workspace.list(FundEntry.self, at: path)
    guard list.reduce(amount, { $0 + $1.amount }) >= 0 else {
      throw Failure.refused(
        vi:
          "quỹ \(year.named) có \(grouped(list.reduce(0) { $0 + $1.amount })) đồng, không đủ \(grouped(-amount)) đồng để rút",
        en:
          "the fund of \(year) has \(grouped(list.reduce(0) { $0 + $1.amount })) đồng, less than \(grouped(-amount))"
      )
    }
    list.append(FundEntry(date: date, amount: amount, source: source, at: at, by: by))
    workspace.put(list, at: path)
    return try FundStatement(workspace, year: year)
  }

  /// What an own decision lacks in the fund, where a budget was entered.
  func fundShortage(
    after decision: Decision, _ nominations: [Nomination]
  ) throws(Failure) -> Message? {
    guard decision.isOwn(of: try workspace.unit()) else { return nil }
    for year in Set(nominations.map(\.year)).sorted() {
      let statement = try FundStatement(workspace, year: year)
      guard !statement.entries.isEmpty, statement.left < .zero else { continue }
      return Message(
        vi:
          "Chú ý: quỹ \(year.named) thiếu \(Money(-statement.left.dong)) đồng (có \(statement.budget), đã chi \(statement.spent)).",
        en:
          "Note: the fund of \(year) lacks \(Money(-statement.left.dong)) đồng (budget \(statement.budget), spent \(statement.spent))."
      )
    }
    return nil
  }
}
