/// Phiếu chấm điểm: one subject's scores in one base period, all stages side by side.
public struct ScoreSheet: Sendable {
  public let row: Ranking.Row
  public let rubric: Rubric
  public let period: Period
  public let card: Scorecard
  /// What it came to after each stage that entered something, the lowest first.
  public let stages: [StageTotal]

  /// The sheet of a subject.
  ///
  /// - Throws: `refused` for a subject the ranking does not have, a longer period than the rubric
  ///   scores by, or a subject without any score.
  public init(subject: String, in ranking: Ranking, engine: ScoreEngine) throws(Failure) {
    guard let row = ranking.rows.first(where: { $0.subject.id == subject }) else {
      throw Failure.refused(
        vi: "\(subject) không thuộc đối tượng của bộ tiêu chí \(ranking.rubric.id).",
        en: "\(subject) is no subject of the rubric \(ranking.rubric.id).")
    }
    guard ranking.period.kind == ranking.rubric.period else {
      throw Failure.refused(
        vi: "Phiếu chấm điểm lập theo \(ranking.rubric.period.name.vi) "
          + "(ví dụ \(ranking.rubric.period.example)).",
        en: "A score sheet is for a \(ranking.rubric.period.name.en) "
          + "(such as \(ranking.rubric.period.example)).")
    }
    guard let card = try engine.score(of: subject, keepsParts: true).card else {
      throw Failure.refused(
        vi: "\(row.subject.name) chưa có điểm nào trong \(ranking.period.title).",
        en: "\(row.subject.name) has no scores in \(ranking.period.name).")
    }
    self.row = row
    rubric = ranking.rubric
    period = ranking.period
    self.card = card
    stages = try engine.stageTotals(of: card, in: ranking.period)
  }

  /// The table: a row for each criterion, subtotals of the groups, bonus, penalty and the total. The
  /// subtotals of a stage are plain sums; the official column has them after floors and caps.
  public var table: ReportTable {
    var lines: [ReportTable.Row] = []
    var rest = card.items[...]
    var number = 0
    func part(_ title: String, _ items: [RubricItem], _ value: Fraction?, _ cap: Points?) {
      guard !items.isEmpty else { return }
      lines.append(.group(title))
      let scores = rest.prefix(items.count)
      rest = rest.dropFirst(items.count)
      for (score, item) in zip(scores, items) {
        number += 1
        lines.append(.cells(cells(number, score, item)))
      }
      let most = cap.map { ReportTable.Cell.decimal($0, digits: nil) } ?? .empty
      let stages = Stage.allCases.map { sum(scores, $0) }
      lines.append(
        .total([.empty, .text("Cộng"), most] + stages + [decimal(value) ?? .text("KAD"), .empty]))
    }
    for (group, score) in zip(rubric.groups, card.groups) {
      part(group.title.isEmpty ? group.id : group.title, group.items, score.value, group.cap)
    }
    part("Điểm thưởng", rubric.bonus.items, card.bonus, rubric.bonus.cap)
    part("Điểm trừ", rubric.penalty.items, card.penalty, rubric.penalty.cap.map { -$0 })
    let digits = rubric.rounding.digits
    lines.append(
      .total([
        .empty, .text("Tổng điểm"), rubric.cap.map { .decimal($0, digits: nil) } ?? .empty, .empty,
        .empty, .empty, row.score.total.map { .decimal($0, digits: digits) } ?? .text("–"),
        row.band.band.map { .text("Xếp loại: \($0)") } ?? .empty,
      ]))
    return ReportTable(
      key: "items", caption: "\(row.subject.name), \(period.title)",
      columns: [
        .init("TT", key: "number", .centre, weight: 4),
        .init("Nội dung tiêu chí", key: "criterion", weight: 28),
        .init("Điểm tối đa", key: "maximum", .right, weight: 9),
        .init("Tự chấm", key: "self", .right, weight: 8),
        .init("Tổ chấm", key: "group", .right, weight: 8),
        .init("Hội đồng chấm", key: "council", .right, weight: 9),
        .init("Chính thức", key: "official", .right, weight: 9),
        .init("Ghi chú", key: "note", weight: 16),
      ], rows: lines)
  }

  private func cells(
    _ number: Int, _ score: ItemScore, _ item: RubricItem
  ) -> [ReportTable.Cell] {
    var note = ScoreSheet.remark(score, item)
    if let gap = StageGap(score, item, rubric) {
      note += (note.isEmpty ? "" : "; ") + gap.message.vi
    }
    let stages = Stage.allCases.map { stage in
      ScoreSheet.cell(score.stages.first { $0.stage == stage })
    }
    let official =
      score.remark == nil
      ? ScoreSheet.cell(score.stages.last) : decimal(score.points) ?? .empty
    return [.int(number), .text(ScoreSheet.title(of: item)), ScoreSheet.most(item)] + stages
      + [official, note.isEmpty ? .empty : .text(note)]
  }

  // MARK: - Words and cells that every form of a sheet shares

  /// A criterion as forms name it: `C01. Đi học muộn`.
  static func title(of item: RubricItem) -> String {
    item.title.isEmpty ? item.id : "\(item.id). \(item.title)"
  }

  /// What a stage gave; `KAD` where it does not apply, `miễn` where the subject is freed.
  static func cell(_ given: StageScore?) -> ReportTable.Cell {
    guard let given else { return .empty }
    return decimal(given.points) ?? .text(given.value == .exempt ? "miễn" : "KAD")
  }

  /// The value behind the points in words: `2 lần`, `45/50`, `chưa nhập`.
  static func remark(_ score: ItemScore, _ item: RubricItem) -> String {
    if let remark = score.remark { return remark.vi }
    return
      switch (score.state, item.kind)
    {
    case (.notEntered, .event): "không có"
    case (_, .auto): ""
    case (.notEntered, _): "chưa nhập"
    case (.entered, .points): ""
    case (.entered, .event):
      "\(score.stages.last?.value.shown ?? "") \(item.unit ?? "lần")"
    case (.entered, _): score.stages.last?.value.shown ?? ""
    case (.notApplicable, _): "không áp dụng"
    case (.exempt, _): "được miễn"
    }
  }

  /// The most a criterion can earn, or what one occurrence is worth: `-3/lần`.
  static func most(_ item: RubricItem) -> ReportTable.Cell {
    if !item.options.stairs.isEmpty { return .text("theo bậc") }
    if case .event(let points, _, _, _) = item.scoring {
      return .text("\(points.withComma)/\(item.unit ?? "lần")")
    }
    return item.maximum.map { .decimal($0, digits: nil) } ?? .empty
  }

  /// A number with at most so many decimals; nil for none.
  static func decimal(_ value: Fraction?, digits: Int = 6) -> ReportTable.Cell? {
    guard let value, let points = try? value.rounded(digits) else { return nil }
    return .decimal(points, digits: nil)
  }

  /// What a stage gave for some criteria together; empty where it gave nothing.
  private func sum(_ scores: ArraySlice<ItemScore>, _ stage: Stage) -> ReportTable.Cell {
    var sum: Fraction?
    for score in scores {
      guard let points = score.stages.first(where: { $0.stage == stage })?.points else { continue }
      guard let next = try? (sum ?? .zero) + points else { return .empty }
      sum = next
    }
    return decimal(sum) ?? .empty
  }

  private func decimal(_ value: Fraction?) -> ReportTable.Cell? { ScoreSheet.decimal(value) }
}
