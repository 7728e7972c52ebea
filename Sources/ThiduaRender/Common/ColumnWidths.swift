/// Shares a width among the columns of a table.
enum ColumnWidths {
  /// Widths that add up to the total: by weight, but no column narrower than its longest word while
  /// the others can give way; and what a column has beyond its longest line goes to those that lack.
  /// All values are in the unit of the caller (twips, characters).
  ///
  /// - Parameters:
  ///   - minimums: the longest word of each column.
  ///   - naturals: the longest line of each column, not less than its longest word.
  static func shared(total: Int, weights: [Int], minimums: [Int], naturals: [Int]) -> [Int] {
    guard !weights.isEmpty, weights.count == minimums.count, weights.count == naturals.count else {
      return []
    }
    guard minimums.reduce(0, +) < total else { return scaled(minimums, to: total) }
    let wished = scaled(weights, to: total)
    let raised = zip(wished, minimums).map { max($0, $1) }
    let slack = zip(raised, minimums).map { $0 - $1 }
    let fitting = moved(raised, taking: slack, giving: nil, amount: raised.reduce(0, +) - total)
    let spare = zip(fitting, naturals).map { max(0, $0 - $1) }
    let lack = zip(naturals, fitting).map { max(0, $0 - $1) }
    let amount = min(spare.reduce(0, +), lack.reduce(0, +))
    let shared = moved(fitting, taking: spare, giving: lack, amount: amount)
    return rounded(shared, to: total, minimums: minimums)
  }

  /// Takes an amount from columns in proportion to what they can spare, and gives it to others in
  /// proportion to what they lack.
  private static func moved(
    _ widths: [Int], taking spare: [Int], giving lack: [Int]?, amount: Int
  ) -> [Int] {
    let allSpare = spare.reduce(0, +)
    let allLack = lack?.reduce(0, +) ?? 0
    guard amount > 0, allSpare > 0 else { return widths }
    return widths.indices.map { index in
      let given = allLack > 0 ? (lack?[index] ?? 0) * amount / allLack : 0
      return widths[index] - spare[index] * amount / allSpare + given
    }
  }

  /// The same proportions with this sum.
  private static func scaled(_ parts: [Int], to total: Int) -> [Int] {
    let sum = max(parts.reduce(0) { $0 + max($1, 1) }, 1)
    return rounded(parts.map { max(total * max($0, 1) / sum, 1) }, to: total)
  }

  /// The widest column takes what rounding leaves; where that would break its longest word, the columns
  /// with most to spare give way, one unit after the other.
  private static func rounded(_ widths: [Int], to total: Int, minimums: [Int] = []) -> [Int] {
    var result = widths
    guard let widest = result.indices.max(by: { result[$0] < result[$1] }) else { return result }
    var rest = total - result.reduce(0, +)
    if minimums.indices.contains(widest), result[widest] + rest < minimums[widest] {
      while rest < 0 {
        let slack = zip(result, minimums).map { $0 - $1 }
        guard let index = slack.indices.max(by: { slack[$0] < slack[$1] }), slack[index] > 0
        else { break }
        result[index] -= 1
        rest += 1
      }
    }
    result[widest] = max(result[widest] + rest, 1)
    return result
  }
}
