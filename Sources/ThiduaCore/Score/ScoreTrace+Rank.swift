extension ScoreTrace {
  mutating func explainAggregation(_ score: PeriodScore, _ rubric: Rubric, _ depth: Int) {
    guard let value = score.value,
      let step = rubric.aggregate.first(where: { $0.to == score.period.kind })
    else { return }
    let counted = score.parts.filter { $0.value != nil }.map(\.period.name)
    let way: Message =
      switch step.by {
      case .mean: Message(vi: "Trung bình", en: "Mean")
      case .sum: Message(vi: "Tổng", en: "Sum")
      case .weightedMean:
        Message(vi: "Trung bình theo hệ số", en: "Weighted mean")
      }
    let weights = step.weights.map { "\($0.period) × \($0.value.withComma)" }.joined(
      separator: ", ")
    let names = counted.joined(separator: ", ") + (weights.isEmpty ? "" : " (\(weights))")
    add(
      depth, vi: "\(way.vi) của \(counted.count) kỳ được tính: \(names) = \(value.vi)",
      en:
        "\(way.en) of \(counted.count) counted period\(counted.count == 1 ? "" : "s"): \(names) = \(value.en)"
    )
    for period in score.missingPeriods {
      add(depth, vi: "Thiếu điểm \(period.name)", en: "No scores for \(period.name)")
    }
  }

  mutating func explainBand(_ row: Ranking.Row, _ rubric: Rubric) {
    if let unrated = row.unrated {
      add(1, vi: "Không xếp loại: \(unrated.vi)", en: "Not rated: \(unrated.en)")
      return
    }
    guard let first = row.band.byTotal else {
      if !rubric.bands.isEmpty, row.score.total != nil {
        add(1, vi: "Không có xếp loại nào ứng với tổng điểm", en: "No class has this total")
      }
      return
    }
    let threshold = rubric.bands.first { $0.name == first }?.min
    add(
      1,
      vi: "Xếp loại theo tổng điểm: \(first)" + (threshold.map { " (từ \($0.withComma))" } ?? ""),
      en: "Class by total: \(first)" + (threshold.map { " (from \($0))" } ?? ""))
    for step in row.band.steps {
      let name: Message =
        switch step.kind {
        case .requirement: Message(vi: "Điều kiện kèm theo", en: "Extra condition")
        case .knockout: Message(vi: "Điểm liệt", en: "Knock-out")
        case .ceiling: Message(vi: "Giới hạn", en: "Ceiling")
        case .shift: Message(vi: "Hạ, nâng bậc", en: "Shift")
        }
      add(1, vi: "\(name.vi): \(step.words.vi)", en: "\(name.en): \(step.words.en)")
    }
    if let band = row.band.band, band != first {
      add(1, vi: "Xếp loại cuối cùng: \(band)", en: "Class in the end: \(band)")
    }
  }

  mutating func explainRank(_ row: Ranking.Row, _ ranking: Ranking) {
    guard let rank = row.rank else {
      let vi = row.gaps.map(\.vi).joined(separator: "; ")
      let en = row.gaps.map(\.en).joined(separator: "; ")
      add(1, vi: "Chưa xếp hạng: \(vi)", en: "Not ranked: \(en)")
      return
    }
    let peers = ranking.rows.filter { $0.partition == row.partition && $0.rank != nil }
    add(
      1, vi: "Hạng \(rank) trong \(peers.count)" + (row.partition.map { " (\($0))" } ?? ""),
      en: "Rank \(rank) of \(peers.count)" + (row.partition.map { " (\($0))" } ?? ""))
    let equals = peers.filter {
      $0.subject.id != row.subject.id && $0.score.total == row.score.total
        && $0.band.index == row.band.index
    }
    if row.isTied {
      let names = peers.filter { $0.rank == rank && $0.subject.id != row.subject.id }
        .map(\.subject.id).joined(separator: ", ")
      add(1, vi: "Đồng hạng với \(names), chưa có gì phân định", en: "Tied with \(names)")
    } else if !equals.isEmpty {
      let keys = ranking.rubric.ranking.tieBreak.joined(separator: ", ")
      add(
        1,
        vi:
          "Bằng điểm với \(equals.map(\.subject.id).joined(separator: ", ")), phân định theo \(keys)",
        en: "Same total as \(equals.map(\.subject.id).joined(separator: ", ")), decided by \(keys)")
    }
  }
}
