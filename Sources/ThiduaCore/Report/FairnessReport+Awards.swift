/// Every award counted: who held two counts twice. Counting people once hides that the higher titles may
/// go to the heads; reports to the province give the shares of each title and each kind of award.
extension FairnessReport {
  /// Each title and each kind of award, by whom it went to.
  func awards() -> [ReportBlock] {
    let awards = summary.awards.filter { !$0.isPupil }
    guard !awards.isEmpty else { return [] }
    let tiers = tierLines(awards)
    let groups = [("Theo danh hiệu, hình thức", tiers), ("Theo loại hình khen thưởng", kindLines)]
    var rows = groups.flatMap { title, lines -> [ReportTable.Row] in
      [.group(title)] + lines.map { .cells([.text($0.title)] + cells($0)) }
    }
    let all = AwardLine(key: "all", title: "Cộng", awards: awards)
    rows.append(.total([.text(all.title)] + cells(all)))
    var blocks: [ReportBlock] = [
      .table(
        ReportTable(
          key: "awards", caption: "Lượt khen: một người được hai danh hiệu là hai lượt",
          columns: [.init("Danh hiệu, hình thức, loại hình", key: "title", weight: 26)]
            + AwardColumn.allCases.flatMap(\.columns), rows: rows))
    ]
    let toPeople = tiers.filter { $0.count(.direct, people) + $0.count(.leaders, people) > 0 }
    if let words = words(toPeople) { blocks.append(.paragraph(words)) }
    return blocks
  }

  /// A title or a kind of award with the awards of it.
  private struct AwardLine {
    var key: String
    var title: String
    var awards: [YearSummary.Award]

    func count(_ kind: AwardPeople.Class, _ people: AwardPeople) -> Int {
      people.awards(awards, kind).count
    }
  }

  /// A column of counts, with the share of the whole beside it.
  private enum AwardColumn: CaseIterable {
    case leaders
    case direct
    case female
    case collectives
    case small

    var kind: AwardPeople.Class {
      switch self {
      case .leaders: .leaders
      case .direct: .direct
      case .female: .female
      case .collectives: .collectives
      case .small: .small
      }
    }

    /// The classes that its share is of; none where only the count says something.
    var whole: [AwardPeople.Class] {
      switch self {
      case .leaders, .collectives: []
      case .direct: [.leaders, .direct]
      case .female: [.male, .female]
      case .small: [.collectives]
      }
    }

    var columns: [ReportTable.Column] {
      let (count, share) =
        switch self {
        case .leaders: ("Người quản lý", "")
        case .direct: ("Người trực tiếp", "Tỷ lệ trực tiếp")
        case .female: ("Nữ", "Tỷ lệ nữ")
        case .collectives: ("Tập thể", "")
        case .small: ("Tập thể nhỏ", "Tỷ lệ tập thể nhỏ")
        }
      let column = ReportTable.Column(count, key: kind.rawValue, .centre, weight: 9)
      guard !share.isEmpty else { return [column] }
      return [column, .init(share, key: "\(kind.rawValue)Share", .centre, weight: 10)]
    }
  }

  private var people: AwardPeople { AwardPeople(roster: summary.roster) }

  private func tierLines(_ awards: [YearSummary.Award]) -> [AwardLine] {
    summary.law.ordered(awards.map(\.tier)).map { tier in
      AwardLine(
        key: "tiers.\(tier)", title: summary.law.name(of: tier),
        awards: awards.filter { $0.tier == tier })
    }
  }

  private var kindLines: [AwardLine] {
    AwardCategory.listed.compactMap { category, key, name in
      let ours = summary.awards(of: category).filter { !$0.isPupil }
      guard !ours.isEmpty else { return nil }
      return AwardLine(key: "categories.\(key)", title: name.capitalisedFirst, awards: ours)
    }
  }

  private func cells(_ line: AwardLine) -> [ReportTable.Cell] {
    AwardColumn.allCases.flatMap { column -> [ReportTable.Cell] in
      let ours = people.awards(line.awards, column.kind)
      let count = ReportTable.Cell.count(ours.count, source(line, column.kind, ours))
      guard !column.whole.isEmpty else { return [count] }
      return [
        count,
        ReportTable.Cell.share(ours.count, of: whole(line, column.whole))
          .from(shareSource(line, column.kind, ours)),
      ]
    }
  }

  private func whole(_ line: AwardLine, _ kinds: [AwardPeople.Class]) -> Int {
    kinds.reduce(0) { $0 + line.count($1, people) }
  }

  private func source(
    _ line: AwardLine, _ kind: AwardPeople.Class, _ awards: [YearSummary.Award]
  ) -> FigureSource {
    sources.source(
      "fairness.\(line.key).\(kind.rawValue)",
      "lượt khen \(line.title.lowercasedFirst): \(kind.title.lowercasedFirst)",
      "awards, \(line.key): \(kind.rawValue)", sources.records(awards))
  }

  private func shareSource(
    _ line: AwardLine, _ kind: AwardPeople.Class, _ awards: [YearSummary.Award]
  ) -> FigureSource {
    sources.source(
      "fairness.\(line.key).\(kind.rawValue).share",
      "lượt khen \(line.title.lowercasedFirst): tỷ lệ \(kind.title.lowercasedFirst)",
      "awards, \(line.key): share of \(kind.rawValue)", sources.records(awards))
  }

  /// The shares of direct workers in words.
  private func words(_ lines: [AwardLine]) -> ReportText? {
    guard !lines.isEmpty else { return nil }
    var runs: [ReportText.Run] = []
    for line in lines {
      let direct = people.awards(line.awards, .direct)
      let all = direct + people.awards(line.awards, .leaders)
      runs += [
        .init("\(runs.isEmpty ? "Trong lượt khen cá nhân, người trực tiếp được " : "; ")"),
        .figure(direct.count, source(line, .direct, direct)), .init("/"),
        .figure(
          all.count,
          sources.source(
            "fairness.\(line.key).people", "lượt khen cá nhân \(line.title.lowercasedFirst)",
            "awards to people, \(line.key)", sources.records(all))),
        .init(" lượt \(line.title.lowercasedFirst) ("),
        .share(direct.count, of: all.count, shareSource(line, .direct, direct)), .init(")"),
      ]
    }
    return ReportText(runs: runs + [.init(".")])
  }
}
