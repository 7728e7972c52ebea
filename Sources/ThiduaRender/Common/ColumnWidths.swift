/// Shares a width among the columns of a table.
enum ColumnWidths {
  /// Widths that add up to the total: by weight, but no column narrower than its longest word while
  /// the others can give way. All values are in the unit of the caller (twips, characters).
  static func shared(total: Int, weights: [Int], minimums: [Int]) -> [Int] {
    guard !weights.isEmpty, weights.count == minimums.count else { return [] }
    let needed = minimums.reduce(0, +)
    guard needed < total else { return exact(total, in: minimums.map { max($0, 1) }) }
    let sum = max(weights.reduce(0) { $0 + max($1, 1) }, 1)
    let wished = weights.map { total * max($0, 1) / sum }
    let raised = zip(wished, minimums).map { max($0, $1) }
    let excess = raised.reduce(0, +) - total
    let slack = zip(raised, minimums).map { $0 - $1 }
    let allSlack = slack.reduce(0, +)
    guard excess > 0, allSlack > 0 else { return exact(total, in: raised) }
    let kept = zip(raised, slack).map { width, give in width - give * excess / allSlack }
    return exact(total, in: kept, floors: minimums)
  }

  /// The same proportions with exactly this sum; the widest column takes what rounding leaves.
  private static func exact(_ total: Int, in widths: [Int], floors: [Int]? = nil) -> [Int] {
    let sum = max(widths.reduce(0, +), 1)
    var result = floors == nil ? widths.map { max($0 * total / sum, 1) } : widths
    let rest = total - result.reduce(0, +)
    if let widest = result.indices.max(by: { result[$0] < result[$1] }) {
      result[widest] = max(result[widest] + rest, 1)
    }
    return result
  }
}
