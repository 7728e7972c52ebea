/// Lists of people and collectives with their awards, as papers attach them: collectives first, then
/// people, each by tier from the highest.
enum AwardLists {
  /// What a list of given awards stands in.
  enum Setting {
    /// The appendix of one decision, with the numbers of the golden book.
    case decision
    /// The report of a year, with the decision of each.
    case year
  }

  /// Awards that were given.
  ///
  /// - Parameter figures: where the figures come from, if that is to be told.
  static func awarded(
    _ awards: [YearSummary.Award], law: RulePack, as setting: Setting,
    figures: AwardFigures? = nil
  ) -> ReportTable {
    let withDecision = setting == .year
    var columns: [ReportTable.Column] = [
      .init("TT", key: "no", .centre, weight: 5),
      .init("Họ và tên, tập thể", key: "name", weight: 26),
      .init("Chức vụ, đơn vị công tác", key: "detail", weight: 30),
    ]
    if withDecision {
      columns += [
        .init("Số quyết định", key: "decision", weight: 18),
        .init("Ngày", key: "date", .centre, weight: 12),
      ]
    } else {
      columns.append(.init("Số sổ vàng", key: "goldenNumber", .centre, weight: 9))
    }
    columns.append(.init("Tiền thưởng (đồng)", key: "prize", .right, weight: 15))
    var rows: [ReportTable.Row] = []
    forEachGroup(awards, law) { title, group in
      rows.append(.group(title))
      for (index, award) in group.enumerated() {
        var cells: [ReportTable.Cell] = [.int(index + 1), .text(award.name), .text(award.detail)]
        if withDecision {
          cells += [.text(award.decision ?? ""), award.date.map { .date($0) } ?? .empty]
        } else {
          let number = award.goldenNumber.map { ReportTable.Cell.int($0) } ?? .empty
          cells.append(sourced(number, figures?.golden(award)))
        }
        cells.append(
          award.prize > .zero ? sourced(.money(award.prize), figures?.prize(award)) : .empty)
        rows.append(.cells(cells))
      }
    }
    let total = awards.reduce(Money.zero) { $0 + $1.prize }
    if total > .zero {
      rows.append(
        .total(
          [.empty, .text("Cộng"), .empty] + (withDecision ? [.empty, .empty] : [.empty])
            + [sourced(.money(total), figures?.total("prize.sum", of: awards))]))
    }
    return ReportTable(key: "awards", columns: columns, rows: rows)
  }

  private static func sourced(
    _ cell: ReportTable.Cell, _ source: FigureSource?
  ) -> ReportTable.Cell {
    source.map { cell.from($0) } ?? cell
  }

  /// `Danh sách này có 03 tập thể, 25 cá nhân./.`
  ///
  /// - Parameter source: where a count comes from, by its field.
  static func closing(
    collectives: Int, people: Int, source: (String) -> FigureSource?
  ) -> ReportText {
    ReportText(
      runs: [.init("Danh sách này có ")]
        + counted(collectives: collectives, people: people, field: "list", source: source)
        + [.init("./.")])
  }

  /// `03 tập thể, 25 cá nhân`.
  static func count(collectives: Int, people: Int) -> String {
    [
      collectives > 0 ? "\(padded(collectives, to: 2)) tập thể" : nil,
      people > 0 ? "\(padded(people, to: 2)) cá nhân" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// `03 tập thể, 25 cá nhân`, each count with its source.
  static func counted(
    collectives: Int, people: Int, field: String, source: (String) -> FigureSource?
  ) -> [ReportText.Run] {
    var runs: [ReportText.Run] = []
    for (word, key, number) in [
      (" tập thể", "collectives", collectives), (" cá nhân", "people", people),
    ] where number > 0 {
      if !runs.isEmpty { runs.append(.init(", ")) }
      runs += [.init(padded(number, to: 2), from: source("\(field).\(key)")), .init(word)]
    }
    return runs.isEmpty ? [.init("00 đề nghị")] : runs
  }

  private static func forEachGroup(
    _ awards: [YearSummary.Award], _ law: RulePack,
    _ body: (String, [YearSummary.Award]) -> Void
  ) {
    var part = 0
    for isCollective in [true, false] {
      let ours = awards.filter { $0.isCollective == isCollective }
      guard !ours.isEmpty else { continue }
      for tier in uniqued(ours.map(\.tier)) {
        let group = ours.filter { $0.tier == tier }
        part += 1
        body(
          "\(RomanNumber.text(part)). \(isCollective ? "Tập thể" : "Cá nhân") - \(law.name(of: tier))",
          group)
      }
    }
  }

  /// The elements in order, each once.
  static func uniqued(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0).inserted }
  }
}
