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

  /// What teachers gave themselves in a month and what their groups gave them; for one group the
  /// council's marks too. A group marks a little stricter than its people do.
  static func teachers(_ month: String) -> String {
    var random = Generator(state: 20_257)
    var rows = ["campaign,subject,criterion,period,value,stage,note"]
    let teachers = SamplePeople.staffIDs.filter { $0.hasPrefix("gv-") && $0 != "gv-14" }
    func add(_ id: String, _ item: String, _ value: String, _ stage: String, _ note: String = "") {
      rows.append("day-tot-hoc-tot,\(id),\(item),\(month),\(value),\(stage),\(note)")
    }
    for (index, id) in teachers.enumerated() {
      for (item, most) in [("A1", 60), ("A2", 60), ("B1", 140), ("B2", 60)] {
        // In quarters of a point.
        let own = most - random.below(most / 12 + 1)
        let group = own - random.below(4)
        add(id, item, quarters(own), "self")
        add(id, item, quarters(group), "group")
        if index < 5 { add(id, item, quarters(group - (item == "B2" ? index % 2 : 0)), "council") }
      }
      let level = random.below(10) > 6 ? "Khá" : "Tốt"
      add(id, "B3", level, "self")
      add(id, "B3", level, "group", index == 3 ? "Dự giờ ngày 12/3" : "")
      if index % 9 == 4 { add(id, "G1", String(1 + random.below(3)), "group", "Sổ dạy thay") }
      if index % 11 == 5 { add(id, "P1", "2", "group", "Kế hoạch tuần 26 và 27") }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  /// Quarters of a point as a decimal: 59 is `14.75`.
  private static func quarters(_ count: Int) -> String {
    String(count / 4) + ["", ".25", ".5", ".75"][count % 4]
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
