/// The table of a phiếu chấm điểm: criteria, the most each can earn, what each stage gave.
///
/// Each stage's subtotals and totals are those of the paper when that stage had filled it in: where it
/// left a cell empty the score of the stage before stands.
struct ScoresheetTable {
  let rubric: Rubric
  /// The scores; nil for a form to be filled in by hand.
  let sheet: ScoreSheet?
  /// The ledger lines in effect of the subject in the period, members' lines too.
  let lines: [LedgerLine]
  let subject: String
  let year: YearID
  let key: String
  /// A row above the first group that says whose table it is; nil where the paper has only one.
  let heading: String?

  /// Whether occurrences have a column of their own: groups that count events.
  private var hasOccurrences: Bool {
    rubric.groups.contains { $0.items.contains { $0.kind == .event } }
  }

  /// The table.
  var table: ReportTable {
    var columns: [ReportTable.Column] = [
      .init("TT", key: "number", .centre, weight: 5),
      .init("Nội dung tiêu chí", key: "criterion", weight: 38),
      .init(hasOccurrences ? "Mức điểm" : "Điểm tối đa", key: "maximum", .centre, weight: 9),
    ]
    if hasOccurrences { columns.append(.init("Số lần", key: "occurrences", .centre, weight: 8)) }
    columns += Stage.allCases.map { stage in
      .init(stage.title.vi, key: stage.rawValue, .centre, weight: 9)
    }
    columns.append(.init("Minh chứng, ghi chú", key: "note", weight: 17))
    return ReportTable(
      key: key, columns: columns, rows: (heading.map { [.group($0)] } ?? []) + rows,
      isPrivate: rubric.isAboutPeople)
  }

  private var rows: [ReportTable.Row] {
    var rows: [ReportTable.Row] = []
    var index = 0
    for (place, group) in rubric.groups.enumerated() {
      let name = group.title.isEmpty ? group.id : group.title
      let label = RomanNumber.text(place + 1)
      rows.append(.group("\(label). \(name)\(terms(of: group))"))
      rows += group.items.map { item in
        defer { index += 1 }
        return .cells(cells(index, item))
      }
      rows.append(
        subtotal(
          "Cộng \(label)", "group.\(group.id)", group.cap, words(at: place)
        ) { $0.groups.indices.contains(place) ? .some($0.groups[place].value) : nil })
    }
    for (title, field, extra, isPenalty) in [
      ("Điểm thưởng", "bonus", rubric.bonus, false), ("Điểm trừ", "penalty", rubric.penalty, true),
    ] where !extra.items.isEmpty {
      rows.append(.group(title))
      rows += extra.items.map { item in
        defer { index += 1 }
        return .cells(cells(index, item))
      }
      rows.append(
        subtotal(
          "Cộng \(title.lowercasedFirst)", field, extra.cap.map { isPenalty ? -$0 : $0 },
          extra.apart ? "tính riêng, không cộng vào tổng" : ""
        ) { isPenalty ? $0.penalty : $0.bonus })
    }
    return rows + [total, band]
  }

  // MARK: - Criteria

  private func cells(_ index: Int, _ item: RubricItem) -> [ReportTable.Cell] {
    let score = sheet.flatMap { $0.card.items.indices.contains(index) ? $0.card.items[index] : nil }
    var cells: [ReportTable.Cell] = [
      .int(index + 1), .text(ScoreSheet.title(of: item)),
      ruled(ScoreSheet.most(item), item.id, [item.id]),
    ]
    if hasOccurrences { cells.append(score.map { occurrences($0, item) } ?? .empty) }
    cells += Stage.allCases.map { stage in score.map { points($0, item, stage, index) } ?? .empty }
    let note = score.map { self.note($0, item) } ?? ""
    return cells + [note.isEmpty ? .empty : .text(note)]
  }

  private func occurrences(_ score: ItemScore, _ item: RubricItem) -> ReportTable.Cell {
    guard item.kind == .event else { return .empty }
    guard let given = score.stages.last else { return .int(0) }
    guard let tally = given.tally else { return .empty }
    let cell =
      tally.variants.isEmpty
      ? ReportTable.Cell.decimal(tally.plain, digits: nil) : .text(given.value.shown)
    return cell.from(
      source(
        "\(item.id).count", item,
        Message(
          vi: "Số lần của tiêu chí \(item.id), cộng các dòng còn hiệu lực trong sổ điểm.",
          en: "Occurrences of \(item.id): the sum of the ledger lines in effect."), given.stage))
  }

  private func points(
    _ score: ItemScore, _ item: RubricItem, _ stage: Stage, _ index: Int
  ) -> ReportTable.Cell {
    guard let own = sheet?.stages.first(where: { $0.stage == stage })?.card.items,
      own.indices.contains(index)
    else { return .empty }
    let given = score.stages.first { $0.stage == stage }
    let isComputed = own[index].remark != nil
    guard given != nil || isComputed else { return .empty }
    let cell =
      isComputed ? ScoreSheet.decimal(own[index].points) ?? .empty : ScoreSheet.cell(given)
    let what = isComputed ? own[index].remark : nil
    return cell.from(
      source(
        "\(item.id).\(stage.rawValue)", item,
        Message(
          vi: "\(stage.title.vi): tiêu chí \(item.id)"
            + (what.map { ", \($0.vi)" } ?? given.map { ", giá trị \($0.value.shown)" } ?? "")
            + ".",
          en: "\(stage.title.en): \(item.id)"
            + (what.map { ", \($0.en)" } ?? given.map { ", value \($0.value.text)" } ?? "") + "."),
        stage))
  }

  /// What shows the score: how it was computed, what the lines say, what stages disagree about.
  private func note(_ score: ItemScore, _ item: RubricItem) -> String {
    var parts: [String] = []
    let isPlainEvent = item.kind == .event && score.remark == nil
    let isSeen = score.state == .entered && hasOccurrences || score.state == .notEntered
    if !(isPlainEvent && isSeen) {
      let remark = ScoreSheet.remark(score, item)
      if !remark.isEmpty { parts.append(remark) }
    }
    let stage = score.stages.last?.stage
    for line in lines where line.criterion == item.id && line.stage == stage {
      if !line.note.isEmpty, !parts.contains(line.note) { parts.append(line.note) }
    }
    if let sheet, let gap = StageGap(score, item, sheet.rubric) { parts.append(gap.message.vi) }
    return parts.joined(separator: "; ")
  }

  // MARK: - Sums

  private func subtotal(
    _ title: String, _ field: String, _ cap: Points?, _ note: String,
    _ value: (Scorecard) -> Fraction??
  ) -> ReportTable.Row {
    let most = cap.map { ReportTable.Cell.decimal($0, digits: nil) } ?? .empty
    return foot(title, ruled(most, field), note) { stage in
      guard let found = value(stage.card) else { return .empty }
      let digits = max(rubric.rounding.digits, 2)
      let cell = ScoreSheet.decimal(found, digits: digits) ?? .text("KAD")
      return cell.from(
        FigureSource(
          "\(root).\(field).\(stage.stage.rawValue)",
          Message(
            vi: "\(title): điểm các tiêu chí của phần này theo bộ tiêu chí \(rubric.edition.vi).",
            en: "The criteria of this part by \(rubric.edition.en)."),
          records: [.init(ledger, lines.map(\.id))]))
    }
  }

  private var total: ReportTable.Row {
    let cap = rubric.cap.map { ReportTable.Cell.decimal($0, digits: nil) } ?? .empty
    return foot("Tổng điểm", ruled(cap, "total"), "") { stage in
      guard let total = stage.total else { return .text("–") }
      return .decimal(total, digits: rubric.rounding.digits).from(
        FigureSource(
          "\(root).total.\(stage.stage.rawValue)",
          Message(
            vi:
              "Tổng điểm sau khi \(stage.stage.title.vi.lowercased()), theo bộ tiêu chí \(rubric.edition.vi).",
            en: "The total after the stage \(stage.stage.rawValue), by \(rubric.edition.en)."),
          records: [.init(ledger, lines.map(\.id))]))
    }
  }

  private var band: ReportTable.Row {
    let last = sheet?.stages.last?.stage
    return foot("Xếp loại", .empty, "") { stage in
      // The class that counts also weighs disciplines.
      let name = stage.stage == last ? sheet?.row.band.band : stage.band
      return name.map { .text($0) } ?? .empty
    }
  }

  private func foot(
    _ title: String, _ most: ReportTable.Cell, _ note: String,
    _ value: (StageTotal) -> ReportTable.Cell
  ) -> ReportTable.Row {
    var cells: [ReportTable.Cell] = [.empty, .text(title), most]
    if hasOccurrences { cells.append(.empty) }
    cells += Stage.allCases.map { stage in
      sheet?.stages.first { $0.stage == stage }.map(value) ?? .empty
    }
    return .total(cells + [note.isEmpty ? .empty : .text(note)])
  }

  /// What a group begins with and how much it weighs: ` (điểm gốc 100, hệ số 2)`.
  private func terms(of group: RubricGroup) -> String {
    var parts: [String] = []
    if group.base != .zero { parts.append("điểm gốc \(group.base.withComma)") }
    if rubric.combine == .weightedMean { parts.append("hệ số \(group.weight.withComma)") }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  /// What was done to the sum of a group.
  private func words(at place: Int) -> String {
    var parts: [String] = []
    if let score = sheet?.card.groups, score.indices.contains(place) {
      let own = score[place]
      if let divisor = own.divisor { parts.append("chia cho \(divisor.vi)") }
      if let cause = own.zeroedBy {
        parts.append("có \(cause) nên tính 0")
      } else if let value = own.value, value != own.sum {
        parts.append("cộng được \(own.sum.vi), tính \(value.vi)")
      }
    }
    return parts.joined(separator: "; ")
  }

  // MARK: - Sources

  /// What the rubric itself says: the most of a criterion, of a group, of all.
  private func ruled(
    _ cell: ReportTable.Cell, _ field: String, _ ids: [String] = []
  ) -> ReportTable.Cell {
    guard cell != .empty else { return cell }
    return cell.from(
      FigureSource(
        "\(root).\(field).maximum",
        Message(
          vi: "Mức của bộ tiêu chí \(rubric.edition.vi).", en: "As \(rubric.edition.en) sets it."),
        records: [.init("rubrics/\(rubric.id).json", ids)]))
  }

  private var root: String { "scoresheet.\(subject)" }
  private var ledger: String { Workspace.ledgerPath(year) }

  private func source(
    _ field: String, _ item: RubricItem, _ statement: Message, _ stage: Stage
  ) -> FigureSource {
    let ids = lines.filter { $0.criterion == item.id && $0.stage == stage }.map(\.id)
    return FigureSource(
      "\(root).\(field)", statement,
      records: ids.isEmpty ? [.init("rubrics/\(rubric.id).json", [item.id])] : [.init(ledger, ids)])
  }
}
