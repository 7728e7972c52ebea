import Testing

@testable import ThiduaRender

@Suite("The widths of columns")
struct ColumnWidthsTests {
  /// Small numbers that differ from call to call and never from run to run.
  private struct Lottery: RandomNumberGenerator {
    var state: UInt64 = 20_261_122

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state
    }
  }

  @Test("they add up, and no word breaks while the words fit")
  func wordsStayWhole() {
    var lottery = Lottery()
    for _ in 0..<5000 {
      let count = Int.random(in: 1...9, using: &lottery)
      let minimums = (0..<count).map { _ in Int.random(in: 1...12, using: &lottery) }
      let naturals = minimums.map { $0 + Int.random(in: 0...30, using: &lottery) }
      let total = minimums.reduce(0, +) + Int.random(in: 0...20, using: &lottery)
      let widths = ColumnWidths.shared(
        total: total, weights: naturals, minimums: minimums, naturals: naturals)
      #expect(widths.reduce(0, +) == total)
      #expect(
        zip(widths, minimums).allSatisfy { $0 >= $1 }, "\(total) \(minimums) \(naturals) \(widths)")
    }
  }

  @Test("what rounding leaves does not break the longest word: a date in a list of campaigns")
  func aDateStaysWhole() {
    let widths = ColumnWidths.shared(
      total: 55, weights: [14, 6, 6, 14, 10, 10, 4, 2], minimums: [5, 6, 6, 6, 10, 10, 4, 2],
      naturals: [14, 6, 6, 14, 10, 10, 4, 2])
    #expect(widths[4] >= 10 && widths[5] >= 10)
  }
}
