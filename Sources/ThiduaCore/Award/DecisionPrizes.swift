/// The prize money of the decisions of a year.
///
/// Papers of one day are one moment, whoever signed them: of the titles a subject is given for one year
/// on that day only the highest is paid (Nghị định 152/2025/NĐ-CP, Điều 49; the same before).
public struct DecisionPrizes: Sendable {
  private let lines: [String: PrizeSum.Line]

  /// Computes what each nomination of the decisions is paid.
  ///
  /// - Parameter law: the law of a day, with local rules.
  public init(
    _ nominations: [Nomination], _ decisions: [Decision], _ roster: Roster,
    law: (CivilDate) throws(Failure) -> RulePack
  ) throws(Failure) {
    let byID = Dictionary(nominations.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let given = decisions.filter { $0.kind == .award }
    var lines: [String: PrizeSum.Line] = [:]
    for day in Set(given.map(\.date)).sorted() {
      let pack = try law(day)
      var ids: [String] = []
      var items: [PrizeSum.Item] = []
      for id in given.filter({ $0.date == day }).flatMap(\.nominations) {
        guard let nomination = byID[id], let tier = pack.tier(nomination.tier) else { continue }
        ids.append(id)
        items.append(
          PrizeSum.Item(
            subject: nomination.subject,
            nominee: DecisionPrizes.nominee(nomination.subject, roster, day), tier: tier,
            year: nomination.year))
      }
      for (id, line) in zip(ids, PrizeSum(items, on: day).lines) { lines[id] = line }
    }
    self.lines = lines
  }

  /// What a nomination is paid, and why; nil where there is no decision on it.
  public func line(of nomination: String) -> PrizeSum.Line? { lines[nomination] }

  /// What a nomination is paid.
  public func amount(of nomination: String) -> Money { lines[nomination]?.amount ?? .zero }

  /// The kind of nominee a subject is on a day.
  static func nominee(_ id: String, _ roster: Roster, _ day: CivilDate) -> NomineeKind {
    guard let person = roster.individual(id) else { return .collective }
    return person.position(on: day)?.role == .pupil ? .pupil : .individual
  }
}
