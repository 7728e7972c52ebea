/// Maxima and bands: what totals can come out, and whether each has one class.
extension RubricCheck {
  mutating func checkTotals() {
    for (index, group) in rubric.groups.enumerated() {
      guard let cap = group.cap, let most = most(of: group), !group.items.isEmpty else { continue }
      if most != Fraction(cap) {
        let sum = text(most)
        report(
          .rubricTotalMismatch, .warning, ["groups", .index(index), "cap"],
          vi: "nhóm \"\(group.id)\" khai tối đa \(cap.withComma) nhưng các tiêu chí cộng lại là "
            + "\(sum.withComma); chương trình dùng số đã khai",
          en: "the group \"\(group.id)\" declares a maximum of \(cap) but its items make \(sum); "
            + "the declared number is used")
      }
    }
    guard let cap = rubric.cap, let most = mostOfGroups, let extra = mostOfBonus else { return }
    let all = try? most + extra
    if most != Fraction(cap), all != Fraction(cap) {
      report(
        .rubricTotalMismatch, .warning, ["cap"],
        vi: "tổng khai tối đa \(cap.withComma) nhưng các nhóm cộng lại là \(text(most).withComma)",
        en: "the total declares a maximum of \(cap) but the groups make \(text(most))")
    }
  }

  mutating func checkBands() {
    let bands = rubric.bands
    guard let last = bands.last else { return }
    for (index, band) in bands.enumerated() {
      let path: [JSONStep] = ["bands", .index(index)]
      if let min = band.min, let max = band.max, min > max {
        report(
          .rubricBandOverlap, path + ["max"],
          vi:
            "xếp loại \"\(band.name)\": cận trên \(max.withComma) thấp hơn cận dưới \(min.withComma)",
          en: "the class \"\(band.name)\" ends at \(max), below its beginning \(min)")
      }
      if index > 0 { checkNeighbours(bands[index - 1], band, path) }
      if band.min == nil, index < bands.count - 1 {
        report(
          .rubricBandUnreachable, path + ["min"],
          vi: "xếp loại \"\(band.name)\" nhận mọi điểm còn lại, các loại sau không bao giờ đạt",
          en: "the class \"\(band.name)\" takes all that is left; those behind it are never reached"
        )
      }
    }
    if let min = last.min, rubric.floor.map({ min > $0 }) ?? true {
      report(
        .rubricBandGap, ["bands", .index(bands.count - 1), "min"],
        vi: "điểm dưới \(min.withComma) không thuộc xếp loại nào",
        en: "totals below \(min) belong to no class",
        remedy: Message(
          vi: "Để \"min\": null ở xếp loại thấp nhất.", en: "Give the lowest class \"min\": null."))
    }
    checkReach()
  }

  private mutating func checkNeighbours(
    _ upper: RubricBand, _ lower: RubricBand, _ path: [JSONStep]
  ) {
    guard let upperMin = upper.min else { return }
    if let lowerMin = lower.min, lowerMin >= upperMin {
      report(
        .rubricBandOverlap, path + ["min"],
        vi: "xếp loại \"\(lower.name)\" từ \(lowerMin.withComma) trùng với \"\(upper.name)\" "
          + "từ \(upperMin.withComma); các loại phải xếp từ cao xuống thấp",
        en: "the class \"\(lower.name)\" from \(lowerMin) overlaps \"\(upper.name)\" "
          + "from \(upperMin); classes must descend")
      return
    }
    guard let lowerMax = lower.max else { return }
    if lowerMax >= upperMin {
      report(
        .rubricBandOverlap, path + ["max"],
        vi: "điểm \(upperMin.withComma) đến \(lowerMax.withComma) thuộc cả \"\(lower.name)\" "
          + "và \"\(upper.name)\"",
        en:
          "totals from \(upperMin) to \(lowerMax) belong to \"\(lower.name)\" and \"\(upper.name)\""
      )
    } else if lowerMax.millionths + grid < upperMin.millionths {
      report(
        .rubricBandGap, path + ["max"],
        vi:
          "điểm trên \(lowerMax.withComma) và dưới \(upperMin.withComma) không thuộc xếp loại nào",
        en: "totals above \(lowerMax) and below \(upperMin) belong to no class")
    }
  }

  /// Classes above the highest or below the lowest total.
  private mutating func checkReach() {
    let bands = rubric.bands
    let addsUp = rubric.aggregate.contains { $0.by == .sum }
    if let most = mostOfTotal, !addsUp {
      for (index, band) in bands.enumerated() {
        guard let min = band.min, Fraction(min) > most else { continue }
        report(
          .rubricBandUnreachable, .warning, ["bands", .index(index), "min"],
          vi: "không ai đạt \"\(band.name)\": cần \(min.withComma), cao nhất chỉ có "
            + "\(text(most).withComma)",
          en: "nobody reaches \"\(band.name)\": it needs \(min), the highest total is \(text(most))"
        )
      }
      if let first = bands.first, let max = first.max, Fraction(max) < most {
        report(
          .rubricBandGap, ["bands", .index(0), "max"],
          vi: "điểm trên \(max.withComma) không thuộc xếp loại nào",
          en: "totals above \(max) belong to no class")
      }
    }
    guard let floor = rubric.floor else { return }
    for (index, (upper, lower)) in zip(bands, bands.dropFirst()).enumerated() {
      guard let min = upper.min, min <= floor else { continue }
      report(
        .rubricBandUnreachable, .warning, ["bands", .index(index + 1)],
        vi: "không ai rơi vào \"\(lower.name)\": điểm sàn đã là \(floor.withComma)",
        en: "nobody falls to \"\(lower.name)\": the floor is \(floor)")
    }
  }

  // MARK: - Reachable totals

  private func most(of group: RubricGroup) -> Fraction? {
    // What is divided has no maximum that the items tell.
    if group.per != nil { return nil }
    var sum = Fraction(group.base)
    for item in RubricCheck.withoutLesser(group.items) {
      guard let maximum = item.maximum, let next = try? sum + Fraction(maximum) else { return nil }
      sum = next
    }
    return sum
  }

  /// The items of which the best of a set stands for the set.
  private static func withoutLesser(_ items: [RubricItem]) -> [RubricItem] {
    var best: [String: RubricItem] = [:]
    for item in items {
      guard let set = item.options.bestOf else { continue }
      guard let known = best[set] else {
        best[set] = item
        continue
      }
      // One without a maximum outdoes all others.
      guard let most = known.maximum else { continue }
      if item.maximum.map({ $0 > most }) ?? true { best[set] = item }
    }
    return items.filter { item in
      guard let set = item.options.bestOf else { return true }
      return best[set]?.id == item.id
    }
  }

  /// The highest sum of bonus points, or nil where there is no such number.
  private var mostOfBonus: Fraction? {
    if rubric.bonus.apart { return .zero }
    let sum = most(of: RubricGroup(id: "", title: "", items: rubric.bonus.items))
    guard let cap = rubric.bonus.cap.map({ Fraction($0) }) else { return sum }
    return sum.map { min($0, cap) } ?? cap
  }

  /// The highest the groups make together with the base.
  private var mostOfGroups: Fraction? {
    var sum = Fraction.zero
    var weights = Fraction.zero
    for group in rubric.groups {
      var value = most(of: group)
      if let cap = group.cap.map({ Fraction($0) }) { value = value.map { min($0, cap) } ?? cap }
      let weight = rubric.combine == .weightedMean ? Fraction(group.weight) : Fraction(1)
      guard let value, let weighted = try? value * weight, let next = try? sum + weighted,
        let all = try? weights + weight
      else { return nil }
      (sum, weights) = (next, all)
    }
    if rubric.combine != .sum, weights > .zero {
      guard let mean = try? sum / weights else { return nil }
      sum = mean
    }
    return try? sum + Fraction(rubric.base)
  }

  private var mostOfTotal: Fraction? {
    let cap = rubric.cap.map { Fraction($0) }
    guard let groups = mostOfGroups, let bonus = mostOfBonus, let sum = try? groups + bonus else {
      return cap
    }
    return cap.map { min($0, sum) } ?? sum
  }

  /// The smallest difference between two totals, in millionths.
  private var grid: Int64 {
    var rounding: Int64 = 1_000_000
    for _ in 0..<rubric.rounding.digits { rounding /= 10 }
    guard rubric.combine == .sum else { return rounding }
    var divisor: Int64 = rubric.base.millionths.magnitude > 0 ? abs(rubric.base.millionths) : 0
    func take(_ value: Points) {
      var (one, two) = (divisor, abs(value.millionths))
      while two != 0 { (one, two) = (two, one % two) }
      divisor = one
    }
    for group in rubric.groups {
      if group.per != nil { return rounding }
      take(group.base)
    }
    for item in rubric.items {
      for variant in item.options.variants {
        if let times = variant.times, !times.isMultiple(of: Points(1)) { return rounding }
        take(variant.points ?? .zero)
      }
      for stair in item.options.stairs { take(stair.points) }
      take(item.options.floor ?? .zero)
      take(item.options.cap ?? .zero)
      switch item.scoring {
      case .count: break
      case .auto(let points, _): take(points)
      case .event(let points, _, _, let step):
        if step != nil { return rounding }
        take(points)
      case .points(let max, let step):
        guard let step else { return rounding }
        take(step)
        take(max)
      case .band(let levels): for level in levels { take(level.points) }
      case .ratio: return rounding
      }
    }
    return max(divisor, rounding)
  }

  private func text(_ value: Fraction) -> Points { (try? value.rounded(6)) ?? .zero }
}
