/// Phiếu chấm điểm: one subject's scores in one base period, all stages side by side.
public struct ScoreSheet: Sendable {
  public let row: Ranking.Row
  public let rubric: Rubric
  public let period: Period
  public let card: Scorecard

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
  }

  /// The table: a row for each criterion, subtotals of the groups, bonus, penalty and the total.
  public var table: ReportTable {
    var lines: [ReportTable.Row] = []
    var rest = card.items[...]
    var number = 0
    func items(_ definitions: [RubricItem]) {
      for (score, item) in zip(rest, definitions) {
        number += 1
        lines.append(.cells(cells(number, score, item)))
      }
      rest = rest.dropFirst(definitions.count)
    }
    for (group, score) in zip(rubric.groups, card.groups) {
      lines.append(.group(group.title.isEmpty ? group.id : group.title))
      items(group.items)
      lines.append(.total(sum("Cộng", score.value, group.cap)))
    }
    for (title, part, value) in [
      ("Điểm thưởng", rubric.bonus, card.bonus), ("Điểm trừ", rubric.penalty, card.penalty),
    ] where !part.items.isEmpty {
      lines.append(.group(title))
      items(part.items)
      lines.append(.total(sum("Cộng", value, part.cap)))
    }
    let digits = rubric.rounding.digits
    lines.append(
      .total([
        .empty, .text("Tổng điểm"), rubric.cap.map { .decimal($0, digits: nil) } ?? .empty, .empty,
        .empty, row.score.total.map { .decimal($0, digits: digits) } ?? .text("–"),
        row.band.band.map { .text("Xếp loại: \($0)") } ?? .empty,
      ]))
    return ReportTable(
      key: "items", caption: "\(row.subject.name), \(period.title)",
      columns: [
        .init("TT", key: "number", .centre, weight: 5),
        .init("Nội dung tiêu chí", key: "criterion", weight: 34),
        .init("Điểm tối đa", key: "maximum", .right, weight: 10),
        .init("Tự chấm", key: "self", .right, weight: 10),
        .init("Tổ chấm", key: "group", .right, weight: 10),
        .init("Hội đồng chấm", key: "council", .right, weight: 11),
        .init("Ghi chú", key: "note", weight: 20),
      ], rows: lines)
  }

  private func cells(
    _ number: Int, _ score: ItemScore, _ item: RubricItem
  ) -> [ReportTable.Cell] {
    func cell(_ stage: Stage) -> ReportTable.Cell {
      guard let given = score.stages.first(where: { $0.stage == stage }) else { return .empty }
      guard let points = given.points, let rounded = try? points.rounded(6) else {
        return .text(given.value == .exempt ? "miễn" : "KAD")
      }
      return .decimal(rounded, digits: nil)
    }
    let note: String =
      switch (score.state, item.kind) {
      case (.notEntered, .event): "không có"
      case (.notEntered, _): "chưa nhập"
      case (.entered, .points): ""
      case (.entered, .event):
        "\(score.stages.last?.value.text ?? "") \(item.unit ?? "lần")"
      case (.entered, _): score.stages.last?.value.text ?? ""
      case (.notApplicable, _): "không áp dụng"
      case (.exempt, _): "được miễn"
      }
    let name = item.title.isEmpty ? item.id : "\(item.id). \(item.title)"
    return [
      .int(number), .text(name), item.maximum.map { .decimal($0, digits: nil) } ?? .empty,
      cell(.own), cell(.group), cell(.council), note.isEmpty ? .empty : .text(note),
    ]
  }

  private func sum(_ title: String, _ value: Fraction?, _ cap: Points?) -> [ReportTable.Cell] {
    let points = value.flatMap { try? $0.rounded(6) }
    return [
      .empty, .text(title), cap.map { .decimal($0, digits: nil) } ?? .empty, .empty, .empty,
      points.map { .decimal($0, digits: nil) } ?? .text("KAD"), .empty,
    ]
  }
}
