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
    // Pupils' awards carry no prize of the State: a paper of theirs needs no empty column for it.
    let total = awards.reduce(Money.zero) { $0 + $1.prize }
    columns.append(
      .init(
        "Tiền thưởng (đồng)", key: "prize", .right, weight: 15,
        isForMachines: setting == .decision && total == .zero))
    var rows: [ReportTable.Row] = []
    forEachGroup(awards, law) { title, listed in
      rows.append(.group(title))
      // A decision lists them by its own numbers.
      let group =
        withDecision
        ? listed : listed.sorted { ($0.goldenNumber ?? .max) < ($1.goldenNumber ?? .max) }
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

  /// `03 tập thể, 25 cá nhân`.
  static func count(collectives: Int, people: Int) -> String {
    [
      collectives > 0 ? "\(padded(collectives, to: 2)) tập thể" : nil,
      people > 0 ? "\(padded(people, to: 2)) cá nhân" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private static func forEachGroup(
    _ awards: [YearSummary.Award], _ law: RulePack,
    _ body: (String, [YearSummary.Award]) -> Void
  ) {
    var part = 0
    for (kind, _) in AwardTally.kinds {
      let ours = awards.filter { $0.nominee == kind }
      for tier in uniqued(ours.map(\.tier)) {
        part += 1
        body(group(part, kind, tier, law), ours.filter { $0.tier == tier })
      }
    }
  }

  /// `II. Cá nhân: danh hiệu “Lao động tiên tiến”`: the row above those of one kind and tier.
  static func group(_ part: Int, _ kind: NomineeKind, _ tier: String, _ law: RulePack) -> String {
    "\(RomanNumber.text(part)). \(kind.name.vi.capitalisedFirst): \(AwardWords.named(tier, law))"
  }

  /// The elements in order, each once.
  static func uniqued(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0).inserted }
  }
}
