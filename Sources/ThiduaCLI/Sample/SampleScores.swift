/// The weekly scores of the sample school's classes, made by a fixed rule so that they are always the
/// same.
enum SampleScores {
  /// The table of some weeks.
  ///
  /// - Parameters:
  ///   - seed: sets one year apart from another.
  ///   - weeks: numbers of school weeks; holiday weeks are passed over.
  static func table(seed: UInt64, weeks: ClosedRange<Int>) -> String {
    var random = Generator(state: seed &* 7919 &+ UInt64(weeks.lowerBound))
    var rows = ["campaign,subject,criterion,period,value"]
    for week in weeks where !holidays.contains(week) {
      let period = week < 10 ? "T0\(week)" : "T\(week)"
      for (index, id) in SamplePeople.classIDs.enumerated() {
        // Each class has its own level, so that a ranking has something to say.
        let level = (index * 7 + 3) % 20
        let study = 160 + level + random.below(12)
        rows.append(
          "ne-nep,\(id),H01,\(period),\(min(study, 200) / 2)\(study % 2 == 0 ? "" : ".5")")
        let late = random.below(20) > 10 + level / 3 ? random.below(3) + 1 : 0
        if late > 0 { rows.append("ne-nep,\(id),C02,\(period),\(late)") }
        if random.below(20) > 15 {
          rows.append("ne-nep,\(id),K01,\(period),\(random.below(2) + 1)")
        }
        if random.below(40) == 0 { rows.append("ne-nep,\(id),V01,\(period),1") }
        if level > 14, random.below(6) == 0 { rows.append("ne-nep,\(id),T01,\(period),1") }
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  /// Weeks of the lunar new year.
  private static let holidays: Set<Int> = [21, 22]

  /// A linear congruential generator: the numbers matter less than that they never change.
  private struct Generator {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
  }
}
