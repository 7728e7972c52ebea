extension Ranking {
  /// The subjects ranked among all, where the rubric ranks within khối: the ranked ones in order, then
  /// the others. Classes stay as they are.
  public var undivided: [Row] {
    let all = rows.sorted { ($0.subject.order, $0.subject.id) < ($1.subject.order, $1.subject.id) }
      .map { row in
        var row = row
        row.partition = nil
        row.rank = nil
        row.isTied = false
        return row
      }
    return Ranking.rank(all, rubric)
  }
}
