import Testing

@testable import ThiduaCore

@Suite("Membership without the days away")
struct AwaySpanTests {
  private func day(_ number: Int) -> CivilDate { CivilDate(dayNumber: 20_000 + number) }

  private func left(_ from: Int?, _ to: Int?, _ gaps: [(Int, Int)]) -> [String] {
    let away = gaps.map { Away(from: day($0.0), to: day($0.1), reason: nil) }
    return DateSpan(from: from.map { day($0) }, to: to.map { day($0) })
      .stretches(without: away)
      .map { span in
        let ends = [span.from, span.to].map { end in
          end.map { "\($0.days(since: day(0)))" } ?? "…"
        }
        return ends.joined(separator: "-")
      }
  }

  @Test("gaps split a membership, or shorten it, or end it")
  func gaps() {
    #expect(left(1, 9, []) == ["1-9"])
    #expect(left(1, 9, [(3, 4), (6, 6)]) == ["1-2", "5-5", "7-9"])
    #expect(left(1, 9, [(6, 6), (3, 4)]) == ["1-2", "5-5", "7-9"])
    #expect(left(1, 9, [(0, 2)]) == ["3-9"])
    #expect(left(1, 9, [(8, 12)]) == ["1-7"])
    #expect(left(1, 9, [(0, 12)]) == [])
    #expect(left(1, 9, [(10, 12), (-3, 0)]) == ["1-9"])
    #expect(left(nil, nil, [(3, 4)]) == ["…-2", "5-…"])
    #expect(left(1, 9, [(3, 6), (5, 7)]) == ["1-2", "8-9"])
  }
}
