/// Budget, prizes and what is left of a year's fund.
public struct FundStatement: Sendable {
  /// Awards of one tier to one kind of nominee that a decision pays alike.
  public struct Part: Sendable, Hashable {
    /// The tier's id.
    public var tier: String
    public var nominee: NomineeKind
    /// What each is paid; zero where another prize is paid instead, or none is named by decree.
    public var each: Money
    /// The nominations, in the order of the golden book.
    public var nominations: [String]
    /// The articles of the multiple and of the salary; nil where there is no prize.
    public var citation: String?
    /// Whether both were read in a source.
    public var isVerified: Bool
    /// Why nothing is paid; nil where something is.
    public var reason: Message?

    /// How many awards.
    public var count: Int { nominations.count }
    /// What they cost together.
    public var amount: Money { Money(each.dong * count) }
  }

  /// The prizes of one decision.
  public struct Line: Sendable, Hashable {
    public var decision: String
    public var date: CivilDate
    public var signer: String?
    public var awards: Int
    public var amount: Money
    /// Whether the unit pays: it does for its own decisions, whoever else decides pays from his fund.
    public var isOwn: Bool
    /// Prizes of the decision that were taken back by a later one, and are to be returned.
    public var recalled: Money
    /// The awards that stand, by tier; their amounts add up to ``amount``.
    public var parts: [Part]
  }

  public let entries: [FundEntry]
  public let lines: [Line]
  /// Prizes of nominations that were submitted to the unit's own head and are not decided yet, by the
  /// salary of today.
  public let due: Money

  /// The statement of a year.
  ///
  /// - Parameter today: the day by which undecided prizes are reckoned; nil leaves them out.
  /// - Throws: `badData` where the records cannot be read.
  public init(_ workspace: Workspace, year: YearID, today: CivilDate? = nil) throws(Failure) {
    let unit = try workspace.unit()
    let roster = try workspace.roster()
    let decisions = try workspace.decisions(year)
    let nominations = try workspace.nominations(year)
    let prizes = try DecisionPrizes(
      nominations, decisions, roster,
      law: { day throws(Failure) in try workspace.law(on: day) })
    let due =
      try today.map { day throws(Failure) in
        try FundStatement.due(nominations, unit, roster, law: try workspace.law(on: day), on: day)
      } ?? .zero
    self.init(
      try workspace.list(FundEntry.self, at: Workspace.path(year, "fund.json")), decisions,
      nominations, prizes, roster, of: unit, due: due)
  }

  /// The statement of these entries and decisions.
  init(
    _ entries: [FundEntry], _ decisions: [Decision], _ nominations: [Nomination],
    _ prizes: DecisionPrizes, _ roster: Roster, of unit: Unit, due: Money = .zero
  ) {
    let byID = Dictionary(nominations.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let revoked = Set(nominations.filter { $0.state == .revoked }.map(\.id))
    self.entries = entries
    self.due = due
    lines = decisions.filter { $0.kind == .award }.map { decision in
      func sum(_ ids: [String]) -> Money {
        ids.reduce(.zero) { $0 + prizes.amount(of: $1) }
      }
      let taken = decision.nominations.filter(revoked.contains)
      let standing = decision.nominations.filter { !revoked.contains($0) }
      return Line(
        decision: decision.number, date: decision.date, signer: decision.signer,
        awards: standing.count, amount: sum(standing), isOwn: decision.isOwn(of: unit),
        recalled: sum(taken),
        parts: FundStatement.parts(
          of: standing.compactMap { byID[$0] }, prizes, roster, on: decision.date))
    }
  }

  /// The awards of a decision by tier, kind of nominee and prize, in the order in which they appear.
  private static func parts(
    of nominations: [Nomination], _ prizes: DecisionPrizes, _ roster: Roster, on day: CivilDate
  ) -> [Part] {
    var parts: [Part] = []
    for nomination in nominations {
      let line = prizes.line(of: nomination.id)
      let nominee = DecisionPrizes.nominee(nomination.subject, roster, day)
      let each = line?.amount ?? .zero
      if let known = parts.firstIndex(where: {
        $0.tier == nomination.tier && $0.nominee == nominee && $0.each == each
      }) {
        parts[known].nominations.append(nomination.id)
        continue
      }
      let prize = line.flatMap { try? Prize(tier: $0.item.tier, nominee: nominee, on: day) }
      parts.append(
        Part(
          tier: nomination.tier, nominee: nominee, each: each, nominations: [nomination.id],
          citation: each > .zero ? prize?.citation : nil,
          isVerified: each > .zero ? prize?.isVerified ?? true : true,
          reason: each > .zero ? nil : FundStatement.reason(prize)))
    }
    return parts
  }

  private static func reason(_ prize: Prize?) -> Message {
    prize == nil
      ? Message(vi: "nghị định không quy định mức thưởng", en: "no prize by decree")
      : Message(vi: "đã nhận mức của danh hiệu cao hơn", en: "the higher title's prize is paid")
  }

  /// What nominations cost that wait for the signature of the unit's own head.
  private static func due(
    _ nominations: [Nomination], _ unit: Unit, _ roster: Roster, law: RulePack, on day: CivilDate
  ) throws(Failure) -> Money {
    let waiting = nominations.filter { nomination in
      guard nomination.state == .submitted, let to = nomination.event(.submitted)?.note else {
        return false
      }
      return Authority(office: to) == .headmaster
        || VietnameseText.folded(to).contains(VietnameseText.folded(unit.name))
    }
    let items = waiting.compactMap { nomination in
      law.tier(nomination.tier).map { tier in
        PrizeSum.Item(
          subject: nomination.subject,
          nominee: DecisionPrizes.nominee(nomination.subject, roster, day), tier: tier,
          year: nomination.year)
      }
    }
    return PrizeSum(items, on: day).total
  }

  /// What came into the fund.
  public var income: Money { Money(entries.map(\.amount).filter { $0 > 0 }.reduce(0, +)) }
  /// What was taken out of the fund without a decision to commend.
  public var withdrawn: Money { Money(-entries.map(\.amount).filter { $0 < 0 }.reduce(0, +)) }
  /// All that was given to the fund, less what was taken out again.
  public var budget: Money { Money(entries.reduce(0) { $0 + $1.amount }) }
  /// The prizes the unit itself pays.
  public var spent: Money { lines.filter(\.isOwn).reduce(.zero) { $0 + $1.amount } }
  /// The prizes that others pay.
  public var paidByOthers: Money { lines.filter { !$0.isOwn }.reduce(.zero) { $0 + $1.amount } }
  /// What is left; negative where the prizes are higher than the budget.
  public var left: Money { budget - spent }
}
