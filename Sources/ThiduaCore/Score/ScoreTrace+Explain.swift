extension ScoreTrace {
  /// Explains one row of a ranking.
  ///
  /// - Parameters:
  ///   - subject: the subject's id.
  ///   - ranking: the ranking that has the subject.
  ///   - engine: the engine of the same book, rubric and period.
  ///   - lines: the subject's lines of the campaign in the order of the ledger, reversed ones and
  ///     reversals too.
  /// - Throws: `Failure` of kind `refused` for a subject that the ranking does not have.
  public init(
    subject: String, in ranking: Ranking, engine: ScoreEngine, lines: [LedgerLine]
  ) throws(Failure) {
    guard let row = ranking.rows.first(where: { $0.subject.id == subject }) else {
      throw Failure.refused(
        vi: "\(subject) không thuộc đối tượng của bộ tiêu chí \(ranking.rubric.id).",
        en: "\(subject) is no subject of the rubric \(ranking.rubric.id).")
    }
    self.subject = subject
    let score = try engine.score(of: subject, keepsParts: true)
    add(
      0, vi: "\(row.subject.name) (\(subject)), \(ranking.rubric.title), \(ranking.period.title)",
      en: "\(row.subject.name) (\(subject)), \(ranking.rubric.title), \(ranking.period.name)")
    explain(score, lines, engine, depth: 1)
    explainBand(row, ranking.rubric)
    explainRank(row, ranking)
  }

  private mutating func explain(
    _ score: PeriodScore, _ lines: [LedgerLine], _ engine: ScoreEngine, depth: Int
  ) {
    // Each base period is explained by the edition that judged it.
    let rubric =
      score.card == nil ? engine.rubric : engine.editions.rubric(for: score.period)
    if score.card != nil, engine.editions.all.count > 1 {
      add(depth, vi: "Chấm theo bộ tiêu chí \(rubric.edition.vi)", en: "By \(rubric.edition.en)")
    }
    if let card = score.card {
      let own = lines.filter { (try? engine.calendar.period($0.period)) == score.period }
      explainLines(own, rubric, lines, depth)
      explain(card, rubric, depth)
    } else if score.parts.isEmpty {
      add(
        depth, vi: "\(score.period.name): chưa có dòng điểm nào",
        en: "\(score.period.name): nothing was entered")
      return
    } else {
      for part in score.parts {
        add(depth, vi: "\(part.period.name):", en: "\(part.period.name):")
        explain(part, lines, engine, depth: depth + 1)
      }
      explainAggregation(score, rubric, depth)
    }
    guard let total = score.total else { return }
    let digits = rubric.rounding.digits
    add(
      depth,
      vi: "Tổng điểm \(score.period.name): \(total.fixed(digits, separator: ",")) "
        + "(làm tròn một lần, \(digits) chữ số thập phân)",
      en: "Total of \(score.period.name): \(total.fixed(digits)) (rounded once, \(digits) digits)")
  }

  private mutating func explainLines(
    _ own: [LedgerLine], _ rubric: Rubric, _ all: [LedgerLine], _ depth: Int
  ) {
    var reversed: Set<String> = []
    for line in all.reversed() {
      if let target = line.reverses, !reversed.contains(line.id) { reversed.insert(target) }
    }
    for (index, line) in own.enumerated() where line.reverses == nil {
      // A member's line counts for its collective: say whose it is.
      let whose = line.subject == subject ? "" : "\(line.subject), "
      var vi =
        "dòng \(line.id): \(whose)\(line.criterion) = \(line.value) (\(line.stage.title.vi.lowercased())"
      var en = "line \(line.id): \(whose)\(line.criterion) = \(line.value) (\(line.stage.rawValue)"
      if !line.by.isEmpty {
        vi += ", \(line.by)"
        en += ", \(line.by)"
      }
      vi += ")"
      en += ")"
      if !line.note.isEmpty {
        vi += " – \(line.note)"
        en += " – \(line.note)"
      }
      if reversed.contains(line.id) {
        let reason = own.last { $0.reverses == line.id }?.note ?? ""
        vi += "; đã hủy" + (reason.isEmpty ? "" : ": \(reason)")
        en += "; voided" + (reason.isEmpty ? "" : ": \(reason)")
      } else if rubric.item(line.criterion)?.kind != .event,
        own[(index + 1)...].contains(where: {
          $0.reverses == nil && $0.criterion == line.criterion && $0.stage == line.stage
            && !reversed.contains($0.id)
        })
      {
        vi += "; đã thay bằng dòng sau"
        en += "; replaced by a later line"
      }
      add(depth, vi: vi, en: en)
    }
  }

  private mutating func explain(_ card: Scorecard, _ rubric: Rubric, _ depth: Int) {
    var next = card.items[...]
    for (group, definition) in zip(card.groups, rubric.groups) {
      explainItems(next.prefix(definition.items.count), rubric, depth + 1)
      next = next.dropFirst(definition.items.count)
      let name = definition.title.isEmpty ? definition.id : definition.title
      guard let value = group.value else {
        add(
          depth, vi: "Nhóm \(name): không áp dụng, không tính",
          en: "Group \(name): not applicable, left out")
        continue
      }
      let clamped =
        value == group.sum
        ? Message(same: "")
        : Message(
          vi: ", giới hạn thành \(value.vi)", en: ", limited to \(value.en)")
      let base = definition.base == .zero ? "" : " \(definition.base.withComma) +"
      if let divisor = group.divisor {
        add(
          depth,
          vi: "Nhóm \(name): tổng các tiêu chí chia cho \(definition.per ?? "") = \(divisor.vi)",
          en:
            "Group \(name): the sum of the items divided by \(definition.per ?? "") = \(divisor.en)"
        )
      }
      if let cause = group.zeroedBy {
        add(
          depth, vi: "Nhóm \(name): \(group.sum.vi), có \(cause) nên tính 0",
          en: "Group \(name): \(group.sum.en), worth 0 because of \(cause)")
        continue
      }
      add(
        depth,
        vi: "Nhóm \(name):\(base) các tiêu chí = \(group.sum.vi)\(clamped.vi)"
          + (rubric.combine == .weightedMean ? ", hệ số \(definition.weight.withComma)" : ""),
        en: "Group \(name):\(base) items = \(group.sum.en)\(clamped.en)"
          + (rubric.combine == .weightedMean ? ", weight \(definition.weight)" : ""))
    }
    explainItems(next, rubric, depth + 1)
    guard let combined = card.combined, let sum = card.sum, let exact = card.exact else {
      add(depth, vi: "Không có nhóm nào áp dụng", en: "No group applies")
      return
    }
    let way: Message =
      switch rubric.combine {
      case .sum: Message(vi: "Cộng các nhóm", en: "Sum of the groups")
      case .mean: Message(vi: "Trung bình các nhóm", en: "Mean of the groups")
      case .weightedMean:
        Message(vi: "Trung bình các nhóm theo hệ số", en: "Weighted mean of the groups")
      }
    add(depth, vi: "\(way.vi): \(combined.vi)", en: "\(way.en): \(combined.en)")
    explainExtra("Điểm thưởng", "Bonus", card.bonusSum, card.bonus, rubric.bonus.apart, depth)
    explainExtra(
      "Điểm trừ", "Penalty", card.penaltySum, card.penalty, rubric.penalty.apart, depth)
    if rubric.base != .zero {
      add(depth, vi: "Điểm nền: \(rubric.base.withComma)", en: "Base: \(rubric.base)")
    }
    if exact != sum {
      add(
        depth, vi: "Cộng được \(sum.vi), giới hạn thành \(exact.vi)",
        en: "Together \(sum.en), limited to \(exact.en)")
    }
  }

  private mutating func explainExtra(
    _ vi: String, _ en: String, _ sum: Fraction, _ value: Fraction, _ isApart: Bool,
    _ depth: Int
  ) {
    guard sum != .zero else { return }
    let limited = value != sum
    add(
      depth,
      vi: "\(vi): \(sum.vi)" + (limited ? ", giới hạn thành \(value.vi)" : "")
        + (isApart ? " (tính riêng, không cộng vào tổng)" : ""),
      en: "\(en): \(sum.en)" + (limited ? ", limited to \(value.en)" : "")
        + (isApart ? " (apart, not in the total)" : ""))
  }

  private mutating func explainItems(
    _ scores: ArraySlice<ItemScore>, _ rubric: Rubric, _ depth: Int
  ) {
    for score in scores {
      let item = rubric.item(score.id)
      let name = item.map { $0.title.isEmpty ? "" : " \($0.title)" } ?? ""
      let stages = score.stages.dropLast().map { stage in
        "\(stage.stage.rawValue) \(stage.points?.vi ?? stage.value.text)"
      }.joined(separator: ", ")
      let gap = item.flatMap { StageGap(score, $0, rubric) }
      let beside = stages.isEmpty ? "" : " [\(stages)]" + (gap.map { "; \($0.message.vi)" } ?? "")
      if let remark = score.remark {
        add(
          depth, vi: "\(score.id)\(name): \((score.points ?? .zero).vi) (\(remark.vi))\(beside)",
          en: "\(score.id)\(name): \((score.points ?? .zero).en) (\(remark.en))\(beside)")
        continue
      }
      switch score.state {
      case .notEntered:
        guard item?.isExpected == true else { continue }
        add(depth, vi: "\(score.id)\(name): chưa nhập", en: "\(score.id)\(name): not entered")
      case .notApplicable:
        add(
          depth, vi: "\(score.id)\(name): không áp dụng\(beside)",
          en: "\(score.id)\(name): not applicable\(beside)")
      case .exempt:
        add(
          depth, vi: "\(score.id)\(name): được miễn\(beside)",
          en: "\(score.id)\(name): exempt\(beside)")
      case .entered:
        let points = score.points ?? .zero
        let value = score.stages.last?.value
        let worth = ScoreTrace.worth(item)
        // A score entered in points is worth itself.
        let isPlain = item?.kind == .points && score.points == value.flatMap(\.fraction)
        add(
          depth,
          vi: "\(score.id)\(name): " + (isPlain ? "" : "\(value?.shown ?? "")\(worth.vi) = ")
            + points.vi + beside,
          en: "\(score.id)\(name): " + (isPlain ? "" : "\(value?.text ?? "")\(worth.en) = ")
            + points.en + beside)
      }
    }
  }

  /// What a value is multiplied by, as people read it.
  private static func worth(_ item: RubricItem?) -> Message {
    switch item?.scoring {
    case .event where item?.options.stairs.isEmpty == false:
      return Message(vi: " \(item?.unit ?? "lần") theo bậc", en: " by the stair")
    case .event(let points, let free, let limit, _):
      let unit = item?.unit ?? "lần"
      return Message(
        vi: " \(unit) × \(points.withComma)" + (free > 0 ? ", \(free) lần đầu không tính" : "")
          + (limit.map { ", tối đa \($0) lần" } ?? ""),
        en: " × \(points)" + (free > 0 ? ", the first \(free) free" : "")
          + (limit.map { ", at most \($0)" } ?? ""))
    case .ratio(let max, _) where item?.options.inverse == true:
      return Message(
        vi: " (đạt trừ \(max.withComma) × kế hoạch)", en: " (achieved less \(max) × planned)")
    case .ratio(let max, _): return Message(vi: " × \(max.withComma)", en: " × \(max)")
    case .count: return Message(vi: " \(item?.unit ?? "") (chỉ để chia)", en: " (a divisor)")
    default: return Message(same: "")
    }
  }
}
