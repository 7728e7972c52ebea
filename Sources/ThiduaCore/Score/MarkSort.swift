/// Sorts the lines of each subject by period, criterion and stage; lines of one cell stay in the order of
/// the ledger.
struct MarkSort {
  let criteria: Int
  let periods: Int

  /// Sorts stretches of packed lines, each from one start to the next.
  func sort(_ marks: inout [UInt64], _ starts: [Int]) {
    let cells = criteria * 4
    // Where each criterion and stage, or each period, begins. Counting them takes a time that does not
    // grow with the logarithm of their number, but pays only where there are more lines than places.
    var counts = [Int](repeating: 0, count: max(cells, periods) + 1)
    var buffer: [UInt64] = []
    for (start, end) in zip(starts, starts.dropFirst()) where end - start > 1 {
      guard end - start > cells + periods else {
        // The standard sort is stable.
        marks[start..<end].sort { Mark.cell($0) < Mark.cell($1) }
        continue
      }
      if buffer.count < end - start { buffer = [UInt64](repeating: 0, count: (end - start) * 2) }
      MarkSort.move(marks, start..<end, to: &buffer, at: 0, &counts, cells) {
        Mark.criterion($0) * 4 + Mark.stage($0).level
      }
      MarkSort.move(buffer, 0..<(end - start), to: &marks, at: start, &counts, periods) {
        Mark.period($0)
      }
    }
  }

  /// Moves marks in the order of a small number that each of them has.
  @inline(__always)
  private static func move(
    _ source: [UInt64], _ range: Range<Int>, to target: inout [UInt64], at start: Int,
    _ counts: inout [Int], _ limit: Int, _ key: (UInt64) -> Int
  ) {
    for index in 0...limit { counts[index] = 0 }
    for index in range { counts[key(source[index]) + 1] += 1 }
    counts[0] = start
    for index in 0..<limit { counts[index + 1] += counts[index] }
    for index in range {
      let mark = source[index]
      let place = key(mark)
      target[counts[place]] = mark
      counts[place] += 1
    }
  }
}
