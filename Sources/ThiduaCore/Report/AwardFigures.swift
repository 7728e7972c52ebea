/// Where the figures of award papers come from: each is counted from nominations, ballots or decisions
/// named by their ids.
struct AwardFigures {
  /// The years of the nominations, by id.
  private let years: [String: YearID]
  private let law: RulePack
  /// The day of the paper, for the state of the articles.
  private let day: CivilDate

  /// Figures of the nominations of some years.
  init(_ summaries: [YearSummary], law: RulePack, day: CivilDate) {
    var years: [String: YearID] = [:]
    for summary in summaries {
      for nomination in summary.nominations { years[nomination.id] = summary.year }
    }
    self.years = years
    self.law = law
    self.day = day
  }

  /// A count of nominations.
  func count(_ field: String, _ statement: Message, of ids: [String]) -> FigureSource {
    FigureSource(field, statement, records: records(ids))
  }

  /// The records of nominations, by the files they stand in.
  func records(_ ids: [String], in file: String = "nominations.json") -> [FigureSource.Records] {
    Set(ids.compactMap { years[$0] }).sorted().map { year in
      FigureSource.Records(Workspace.path(year, file), ids.filter { years[$0] == year })
    }
  }

  /// The number of an award in the golden book.
  func golden(_ award: YearSummary.Award) -> FigureSource? {
    guard let id = award.nomination, let decision = award.decision, let year = years[id] else {
      return nil
    }
    return FigureSource(
      "golden.\(id)",
      Message(
        vi: "Thứ tự trong quyết định số \(decision), không bao giờ thay đổi",
        en: "The place in decision \(decision); it never changes"),
      records: [.init(Workspace.path(year, "decisions.json"), [decision])])
  }

  /// The prize of an award.
  func prize(_ award: YearSummary.Award) -> FigureSource? {
    guard let id = award.nomination else { return nil }
    let rule = law.tier(award.tier)?.prize(for: award.nominee)
    let multiple = rule.map { $0.multiplier.replacingDot }
    return FigureSource(
      "prize.\(id)",
      Message(
        vi:
          "\(multiple ?? "Hệ số") × mức lương cơ sở ngày ra quyết định, làm tròn lên chục nghìn đồng",
        en:
          "\(rule?.multiplier ?? "the multiple") × the base salary on the day of the decision, rounded up to ten thousand đồng"
      ),
      records: records([id]), articles: rule.map { [$0.citation.state(on: day).text] } ?? [])
  }

  /// The sum of prizes.
  func total(_ field: String, of awards: [YearSummary.Award]) -> FigureSource {
    let paid = awards.filter { $0.prize > .zero }
    return FigureSource(
      field,
      Message(
        vi: "Cộng tiền thưởng của \(paid.count) khen thưởng có mức thưởng",
        en: "The sum of the \(paid.count) prizes"),
      records: records(paid.compactMap(\.nomination)),
      articles: AwardLists.uniqued(paid.compactMap(prize).flatMap(\.articles)))
  }
}

extension String {
  /// The decimal point of a number as Vietnamese writes it.
  fileprivate var replacingDot: String { String(map { $0 == "." ? "," : $0 }) }
}

extension ReportText.Run {
  /// A count in two digits, as papers write it: `03`.
  static func count(_ count: Int, _ source: FigureSource) -> ReportText.Run {
    ReportText.Run(padded(count, to: 2), from: source)
  }
}
