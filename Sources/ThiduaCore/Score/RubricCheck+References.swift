/// Ids that name something else in the rubric, and the steps from shorter to longer periods.
extension RubricCheck {
  mutating func checkReferences() {
    let items = rubric.items.map(\.id)
    let causes = items + RubricLimit.disciplineForms
    let bands = rubric.bands.map(\.name)
    for (key, limits) in [("knockouts", rubric.knockouts), ("ceilings", rubric.ceilings)] {
      for (index, limit) in limits.enumerated() {
        let path: [JSONStep] = [.key(key), .index(index)]
        if !causes.contains(limit.when), !limit.when.isEmpty {
          dangling(
            limit.when, path + ["when"], causes, vi: "tiêu chí hay hình thức kỷ luật",
            en: "item or form of discipline")
        }
        if !bands.contains(limit.band), !limit.band.isEmpty {
          dangling(limit.band, path + ["band"], bands, vi: "xếp loại", en: "class")
        }
      }
    }
    checkKinds()
    let measures = rubric.groups.map(\.id) + items + ["votes"]
    for (index, id) in rubric.ranking.tieBreak.enumerated() where !measures.contains(id) {
      dangling(
        id, ["ranking", "tieBreak", .index(index)], measures, vi: "nhóm hay tiêu chí",
        en: "group or item")
    }
    if rubric.ranking.by.contains(.band), rubric.bands.isEmpty {
      report(
        .danglingReference, .warning, ["ranking", "by"],
        vi: "xếp hạng theo xếp loại nhưng bộ tiêu chí không có \"bands\"",
        en: "ranked by band, but the rubric has no \"bands\"")
    }
  }

  /// A kind that does not exist has no subjects, and is nobody's ancestor: nobody would be ranked, or
  /// everybody together.
  private mutating func checkKinds() {
    let collectives = CollectiveKind.allCases.map(\.rawValue)
    let known: [(word: String?, path: [JSONStep], kinds: [String])] = [
      (rubric.subjects, ["subjects"], collectives + PersonRole.allCases.map(\.rawValue)),
      (rubric.ranking.within, ["ranking", "within"], collectives),
    ]
    for (word, path, kinds) in known {
      guard let word, !word.isEmpty, !kinds.contains(word) else { continue }
      let list = kinds.joined(separator: ", ")
      report(
        .badValue, path, vi: "không có loại đối tượng \"\(word)\"; chọn một trong: \(list)",
        en: "there is no kind of subject \"\(word)\"; choose one of: \(list)",
        remedy: nearest(to: word, among: kinds).map(Message.didYouMean))
    }
  }

  mutating func dangling(
    _ id: String, _ path: [JSONStep], _ known: [String], vi: String, en: String
  ) {
    let near = nearest(to: id, among: known)
    report(
      .danglingReference, path,
      vi: "không có \(vi) nào là \"\(id)\"" + (near.map { "; ý bạn là \"\($0)\"?" } ?? ""),
      en: "there is no \(en) \"\(id)\"" + (near.map { "; did you mean \"\($0)\"?" } ?? ""))
  }

  mutating func checkAggregation() {
    var seen: Set<PeriodKind> = []
    for (index, step) in rubric.aggregate.enumerated() {
      let path: [JSONStep] = ["aggregate", .index(index)]
      if step.to <= rubric.period {
        report(
          .badValue, path + ["to"],
          vi: "\(step.to.name.vi) không dài hơn kỳ chấm điểm (\(rubric.period.name.vi))",
          en: "a \(step.to.name.en) is not longer than the scored period (\(rubric.period.name.en))"
        )
      }
      if !seen.insert(step.to).inserted {
        report(
          .duplicateID, path + ["to"], vi: "mức \(step.to.rawValue) đã có ở trên",
          en: "the level \(step.to.rawValue) stands above already")
      }
      guard step.by == .weightedMean else { continue }
      for weight in step.weights {
        let place = path + ["weights", .key(weight.period)]
        if weight.value < .zero {
          report(
            .rubricWeight, place, vi: "hệ số không thể âm", en: "a weight cannot be negative")
        }
        if !RubricCheck.isPeriodName(weight.period) {
          report(
            .badValue, place, vi: "\"\(weight.period)\" không phải tên một kỳ (HK1, 2024-10, T05)",
            en: "\"\(weight.period)\" is no period (HK1, 2024-10, T05)")
        }
      }
      if !step.weights.contains(where: { $0.value > .zero }) {
        report(
          .rubricWeight, path + ["weights"], vi: "phải có ít nhất một hệ số lớn hơn 0",
          en: "at least one weight must be above 0")
      }
    }
  }

  /// Whether a text has the form of a period below the year, whatever the year.
  private static func isPeriodName(_ text: String) -> Bool {
    if ["HK1", "HK2", "HK3"].contains(text) { return true }
    let isWeek =
      text.hasPrefix("T") && (2...3).contains(text.utf8.count) && Int(text.dropFirst()) != nil
    return isWeek || CivilDate(iso: text + "-01") != nil || CivilDate(iso: text) != nil
      || (text.utf8.count == 8 && text.dropFirst(4).hasPrefix("-W"))
  }
}
