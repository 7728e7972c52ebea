/// The finer rules: options of items, conditions, zeroings, shifts, what leaves without a class.
extension RubricCheck {
  mutating func checkConsequences() {
    let items = rubric.items.map(\.id)
    let groups = rubric.groups.map(\.id)
    for (index, band) in rubric.bands.enumerated() {
      for (number, condition) in band.requires.enumerated() {
        checkCondition(condition, ["bands", .index(index), "requires", .index(number)])
      }
      if index == rubric.bands.count - 1, !band.requires.isEmpty {
        report(
          .rubricBandUnreachable, .warning, ["bands", .index(index), "requires"],
          vi: "xếp loại thấp nhất không thể kèm điều kiện: không còn loại nào thấp hơn",
          en: "the lowest class cannot have conditions: there is none below it")
      }
    }
    for (index, shift) in rubric.shifts.enumerated() {
      let path: [JSONStep] = ["shifts", .index(index)]
      checkCondition(shift.when, path + ["when"])
      if let at = shift.at, !rubric.periodKinds.contains(at) {
        report(
          .danglingReference, path + ["at"],
          vi: "bộ tiêu chí không tính điểm theo \(at.name.vi), nên bậc này không bao giờ đổi",
          en: "the rubric has no totals for a \(at.name.en), so the shift never applies")
      }
    }
    for (index, zeroing) in rubric.zeroes.enumerated() {
      let path: [JSONStep] = ["zeroes", .index(index)]
      name(zeroing.when, path + ["when"], items, vi: "tiêu chí", en: "item")
      name(zeroing.group, path + ["group"], groups, vi: "nhóm", en: "group")
    }
    for (index, rule) in rubric.unrated.enumerated() {
      name(
        rule.when, ["unrated", .index(index), "when"], items + RubricUnrated.leaveKinds,
        vi: "tiêu chí hay loại nghỉ", en: "item or kind of leave")
    }
    for (index, group) in rubric.groups.enumerated() {
      guard let per = group.per else { continue }
      let path: [JSONStep] = ["groups", .index(index), "per"]
      name(per, path, items, vi: "tiêu chí", en: "item")
      if let item = rubric.item(per), item.kind != .count {
        report(
          .badValue, path, vi: "\"per\" phải là một tiêu chí loại count (số tiết, số buổi)",
          en: "\"per\" must name an item of kind count")
      }
    }
    for (item, path) in locatedItems {
      guard case .auto(_, let when) = item.scoring else { continue }
      checkCondition(when, path + ["when"])
      if case .count = when.measure { continue }
      report(
        .badValue, path + ["when"],
        vi: "tiêu chí tự động chỉ xét số lần (\"count\")",
        en: "an automatic item looks only at occurrences (\"count\")")
    }
  }

  private mutating func checkCondition(_ condition: RubricCondition, _ path: [JSONStep]) {
    let items = rubric.items
    switch condition.measure {
    case .count(let ids):
      for (index, id) in ids.enumerated() {
        let place = path + ["count", .index(index)]
        name(id, place, items.map(\.id), vi: "tiêu chí", en: "item")
        if let item = rubric.item(id), item.kind != .event {
          report(
            .badValue, place, vi: "\"\(id)\" không phải tiêu chí đếm lần (event)",
            en: "\"\(id)\" is no event")
        }
      }
    case .zeros(let ids):
      for (index, id) in ids.enumerated() {
        name(id, path + ["zeros", .index(index)], items.map(\.id), vi: "tiêu chí", en: "item")
      }
    case .points(let id):
      name(
        id, path + ["points"], rubric.groups.map(\.id) + items.map(\.id), vi: "nhóm hay tiêu chí",
        en: "group or item")
    case .penaltyShare, .top: break
    }
  }

  private mutating func name(
    _ id: String, _ path: [JSONStep], _ known: [String], vi: String, en: String
  ) {
    guard !id.isEmpty, !known.contains(id) else { return }
    dangling(id, path, known, vi: vi, en: en)
  }

  // MARK: - Options of items

  mutating func checkOptions(_ item: RubricItem, _ path: [JSONStep]) {
    let options = item.options
    var names: Set<String> = []
    for (index, variant) in options.variants.enumerated() {
      if !names.insert(VietnameseText.folded(variant.name)).inserted {
        repeated(variant.name, path + ["variants", .index(index), "name"])
      }
      if Points(variant.name.prefix { $0 != " " }) != nil {
        report(
          .badValue, path + ["variants", .index(index), "name"],
          vi: "tên \"\(variant.name)\" bắt đầu bằng số, dễ lẫn với số lần",
          en: "the name \"\(variant.name)\" begins with a number, like a count")
      }
    }
    for (index, (one, next)) in zip(options.stairs, options.stairs.dropFirst()).enumerated()
    where one.from >= next.from {
      report(
        .rubricBandOverlap, path + ["stairs", .index(index + 1), "from"],
        vi: "bậc từ \(next.from.withComma) phải cao hơn bậc trước (\(one.from.withComma))",
        en: "the step from \(next.from) must be above the one before (\(one.from))")
    }
    if let floor = options.floor, let cap = options.cap, floor > cap {
      report(
        .badValue, path + ["floor"],
        vi: "điểm sàn \(floor.withComma) cao hơn điểm trần \(cap.withComma)",
        en: "the floor \(floor) is above the cap \(cap)")
    }
    if let least = options.least, let most = options.most, least > most {
      report(
        .badValue, path + ["least"], vi: "least \(least.withComma) cao hơn most \(most.withComma)",
        en: "least \(least) is above most \(most)")
    }
    if let assumed = options.assumed, let objection = item.objection(to: assumed) {
      report(.badValue, path + ["default"], vi: objection.vi, en: objection.en)
    }
    if case .event(let points, let free, let limit, _) = item.scoring {
      if !options.stairs.isEmpty, points != .zero || free != 0 || limit != nil {
        report(
          .badValue, path + ["stairs"],
          vi: "đã tính theo bậc (stairs) thì không kèm points, free, limit",
          en: "with stairs there are no points, free or limit")
      }
      if options.bestOf != nil, limit == nil {
        report(
          .rubricTotalMismatch, .warning, path + ["bestOf"],
          vi: "\"\(item.id)\" chỉ tính giải cao nhất nhưng nhiều lần vẫn cộng; thêm \"limit\": 1",
          en:
            "\"\(item.id)\" counts only if the best, yet several occurrences add up; add \"limit\": 1"
        )
      }
    }
    checkLevels(item, path)
  }

  private mutating func checkLevels(_ item: RubricItem, _ path: [JSONStep]) {
    guard case .band(let levels) = item.scoring else { return }
    let begun = levels.filter { $0.from != nil }
    guard !begun.isEmpty else { return }
    if begun.count < levels.count {
      report(
        .rubricBandGap, .warning, path + ["levels"],
        vi:
          "\"\(item.id)\": có mức ghi \"from\", có mức không; số nhập vào chỉ xét mức có \"from\"",
        en:
          "\"\(item.id)\": some levels have \"from\", some have not; numbers look only at the former"
      )
    }
    if Set(begun.map(\.from)).count < begun.count {
      report(
        .rubricBandOverlap, path + ["levels"],
        vi: "\"\(item.id)\": hai mức bắt đầu từ cùng một số",
        en: "\"\(item.id)\": two levels begin at one number")
    }
  }
}
