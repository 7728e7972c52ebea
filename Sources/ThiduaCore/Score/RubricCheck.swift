extension CheckID {
  /// Totals that fall into no class.
  public static let rubricBandGap: CheckID = "rubric-band-gap"
  /// Totals that fall into two classes, or classes that do not descend.
  public static let rubricBandOverlap: CheckID = "rubric-band-overlap"
  /// A class that no total reaches.
  public static let rubricBandUnreachable: CheckID = "rubric-band-unreachable"
  /// A declared maximum that differs from what the items make.
  public static let rubricTotalMismatch: CheckID = "rubric-total-mismatch"
  /// Weights that are not positive, or have no effect.
  public static let rubricWeight: CheckID = "rubric-weight"
  /// Penalties that give points, bonuses that take them, limits that are negative.
  public static let rubricSign: CheckID = "rubric-sign"
  /// Steps that do not reach the maximum.
  public static let rubricStep: CheckID = "rubric-step"
  /// Parts without content.
  public static let rubricEmpty: CheckID = "rubric-empty"
}

/// What is wrong or doubtful about a rubric beyond its form. All checks run; each adds what it finds.
struct RubricCheck {
  let rubric: Rubric
  let document: JSONDocument
  private(set) var findings: [Finding] = []

  static func findings(in rubric: Rubric, _ document: JSONDocument) -> [Finding] {
    var check = RubricCheck(rubric: rubric, document: document)
    check.checkIDs()
    check.checkParts()
    check.checkTotals()
    check.checkBands()
    check.checkReferences()
    check.checkConsequences()
    check.checkAggregation()
    return check.findings
  }

  mutating func report(
    _ check: CheckID, _ path: [JSONStep], vi: String, en: String, remedy: Message? = nil
  ) {
    report(check, .error, path, vi: vi, en: en, remedy: remedy)
  }

  mutating func report(
    _ check: CheckID, _ severity: Severity, _ path: [JSONStep], vi: String, en: String,
    remedy: Message? = nil
  ) {
    findings.append(
      Finding(
        check, severity, at: document.place(path), Message(vi: vi, en: en), remedy: remedy))
  }

  /// Every item with its path in the file.
  var locatedItems: [(item: RubricItem, path: [JSONStep])] {
    var located: [(item: RubricItem, path: [JSONStep])] = []
    for (group, definition) in rubric.groups.enumerated() {
      for (index, item) in definition.items.enumerated() {
        located.append((item, ["groups", .index(group), "items", .index(index)]))
      }
    }
    for (index, item) in rubric.bonus.items.enumerated() {
      located.append((item, ["bonus", "items", .index(index)]))
    }
    for (index, item) in rubric.penalty.items.enumerated() {
      located.append((item, ["penalty", "items", .index(index)]))
    }
    return located
  }

  // MARK: - Ids

  private mutating func checkIDs() {
    var seen: Set<String> = []
    for (index, group) in rubric.groups.enumerated() where !group.id.isEmpty {
      if !seen.insert(group.id).inserted { repeated(group.id, ["groups", .index(index), "id"]) }
    }
    for (item, path) in locatedItems where !item.id.isEmpty {
      if item.id == ScoreEngine.votesCriterion {
        report(
          .badValue, path + ["id"],
          vi: "mã \"votes\" dành cho số phiếu phân định, hãy chọn mã khác",
          en: "the id \"votes\" is kept for votes; choose another")
      }
      if !seen.insert(item.id).inserted { repeated(item.id, path + ["id"]) }
    }
    var names: Set<String> = []
    for (index, band) in rubric.bands.enumerated() {
      if !names.insert(band.name).inserted {
        repeated(band.name, ["bands", .index(index), "name"])
      }
    }
  }

  mutating func repeated(_ id: String, _ path: [JSONStep]) {
    report(
      .duplicateID, path, vi: "mã \"\(id)\" đã dùng ở trên",
      en: "the id \"\(id)\" is already used above")
  }

  // MARK: - Items, bonus, penalty

  private mutating func checkParts() {
    if rubric.items.isEmpty {
      report(
        .rubricEmpty, ["groups"], vi: "bộ tiêu chí không có tiêu chí nào",
        en: "the rubric has no items")
    }
    for (index, group) in rubric.groups.enumerated() {
      let path: [JSONStep] = ["groups", .index(index)]
      if group.items.isEmpty, !rubric.items.isEmpty {
        report(
          .rubricEmpty, .warning, path + ["items"], vi: "nhóm \"\(group.id)\" không có tiêu chí",
          en: "the group \"\(group.id)\" has no items")
      }
      checkLimits(group.floor, group.cap, path)
      if group.weight < .zero || (group.weight == .zero && rubric.combine == .weightedMean) {
        report(
          .rubricWeight, path + ["weight"], vi: "hệ số phải lớn hơn 0",
          en: "the weight must be above 0")
      } else if group.weight != Points(1), rubric.combine != .weightedMean {
        report(
          .rubricWeight, .warning, path + ["weight"],
          vi: "hệ số không có tác dụng khi \"combine\" là \(rubric.combine.rawValue)",
          en: "the weight has no effect while \"combine\" is \(rubric.combine.rawValue)")
      }
    }
    checkLimits(rubric.floor, rubric.cap, [])
    for (item, path) in locatedItems { checkItem(item, path) }
    checkSigns()
  }

  private mutating func checkLimits(_ floor: Points?, _ cap: Points?, _ path: [JSONStep]) {
    guard let floor, let cap, floor > cap else { return }
    report(
      .badValue, path + ["floor"],
      vi: "điểm sàn \(floor.withComma) cao hơn điểm trần \(cap.withComma)",
      en: "the floor \(floor) is above the cap \(cap)")
  }

  private mutating func checkItem(_ item: RubricItem, _ path: [JSONStep]) {
    checkOptions(item, path)
    switch item.scoring {
    case .event, .count, .auto: break
    case .points(let max, let step):
      if max == .zero {
        report(
          .badValue, path + ["max"], vi: "điểm tối đa là 0", en: "the maximum is 0")
      } else if let step, !max.isMultiple(of: step) {
        report(
          .rubricStep, .warning, path + ["step"],
          vi: "bước \(step.withComma) không chia hết điểm tối đa \(max.withComma)",
          en: "the step \(step) does not divide the maximum \(max)")
      }
    case .ratio(let max, _):
      if max == .zero {
        report(.badValue, path + ["max"], vi: "điểm tối đa là 0", en: "the maximum is 0")
      }
    case .band(let levels):
      if levels.isEmpty {
        report(
          .rubricEmpty, path + ["levels"], vi: "tiêu chí \"\(item.id)\" không có mức nào",
          en: "the item \"\(item.id)\" has no levels")
      }
      var names: Set<String> = []
      for (index, level) in levels.enumerated() {
        let place = path + ["levels", .index(index), "name"]
        if !names.insert(level.name).inserted { repeated(level.name, place) }
        if level.name == "na" || level.name == "exempt" {
          report(
            .badValue, place, vi: "tên \"\(level.name)\" đã có nghĩa riêng, hãy chọn tên khác",
            en: "the name \"\(level.name)\" has a meaning of its own; choose another")
        }
      }
    }
  }

  private mutating func checkSigns() {
    for (part, key, isPenalty) in [
      (rubric.bonus, "bonus", false), (rubric.penalty, "penalty", true),
    ] {
      if let cap = part.cap, cap < .zero {
        report(
          .rubricSign, [.key(key), "cap"], vi: "giới hạn phải viết bằng số dương",
          en: "the cap is written as a positive number")
      }
      for (index, item) in part.items.enumerated() {
        let path: [JSONStep] = [.key(key), "items", .index(index)]
        let (lowest, highest) = RubricCheck.range(of: item)
        if isPenalty, highest.map({ $0 > .zero }) ?? true {
          report(
            .rubricSign, path, vi: "tiêu chí điểm trừ phải mang điểm âm",
            en: "a penalty item must carry negative points")
        } else if !isPenalty, lowest < .zero {
          report(
            .rubricSign, path, vi: "tiêu chí điểm thưởng không thể mang điểm âm",
            en: "a bonus item cannot carry negative points")
        }
      }
    }
  }

  private static func range(of item: RubricItem) -> (lowest: Points, highest: Points?) {
    let options = item.options
    let (lowest, highest): (Points, Points?) =
      switch item.scoring {
      case .event where !options.stairs.isEmpty:
        (
          options.stairs.map(\.points).reduce(.zero, Swift.min),
          options.stairs.map(\.points).reduce(.zero, Swift.max)
        )
      case .event(let points, _, _, _):
        (
          options.variants.compactMap(\.points).reduce(min(points, .zero), Swift.min),
          options.variants.compactMap(\.points).reduce(max(points, .zero), Swift.max)
        )
      case .ratio(let max, _) where options.inverse: (-max, .zero)
      case .points(let max, _), .ratio(let max, _), .auto(let max, _):
        (min(max, .zero), Swift.max(max, .zero))
      case .count: (.zero, .zero)
      case .band(let levels):
        (levels.map(\.points).min() ?? .zero, levels.map(\.points).max() ?? .zero)
      }
    return (
      options.floor.map { max(lowest, $0) } ?? lowest,
      options.cap.flatMap { cap in highest.map { min($0, cap) } } ?? highest
    )
  }
}
