/// Says in sentences what changed from one plan to another.
public enum PlanDiff {
  /// The changes, in the order of the plan's parts; none where the plans say the same.
  public static func sentences(from old: Plan, to new: Plan) -> [Message] {
    var changes: [Message] = []
    changes += value("tiêu đề", "title", old.title, new.title)
    changes += value("số", "number", old.number, new.number)
    changes += value("ngày", "date", old.date?.slashed, new.date?.slashed)
    changes += value("tình trạng", "status", old.status?.rawValue, new.status?.rawValue)
    changes += value(
      "thời gian", "time", PlanWords.period(old.period), PlanWords.period(new.period))
    changes += items(
      "căn cứ", "legal basis", old.legalBases, new.legalBases, key: { $0.shortName },
      name: { $0.shortName },
      changed: {
        value(
          "ngày của \($0.shortName)", "date of \($0.shortName)", $0.date?.slashed, $1.date?.slashed)
      })
    changes += texts("mục đích", "purpose", old.purposes, new.purposes)
    changes += texts("yêu cầu", "requirement", old.requirements, new.requirements)
    changes += texts("mục tiêu", "objective", old.objectives, new.objectives)
    changes += items(
      "phong trào", "campaign", old.campaigns, new.campaigns, key: { $0.id },
      name: { "“\($0.name ?? $0.id)”" }, changed: campaign)
    changes += items(
      "ngày kỷ niệm", "anniversary", old.anniversaries, new.anniversaries,
      key: { VietnameseText.folded($0.name ?? "") }, name: PlanWords.anniversary,
      changed: {
        value(
          "số năm của \($0.name ?? "")", "years of \($0.name ?? "")", $0.years.map(String.init),
          $1.years.map(String.init))
      })
    changes += items(
      "chỉ tiêu", "target", old.targets, new.targets, key: { $0.id }, name: PlanWords.target,
      changed: {
        value("chỉ tiêu \($0.id)", "target \($0.id)", PlanWords.target($0), PlanWords.target($1))
      })
    changes += texts("giải pháp", "solution", old.solutions, new.solutions)
    changes += items(
      "công việc", "task", old.tasks, new.tasks, key: { $0.id },
      name: { "\($0.id) (\($0.text ?? ""))" }, changed: task)
    changes += items(
      "trách nhiệm của", "responsibility of", old.responsibilities, new.responsibilities,
      key: { $0.actor ?? "" }, name: { $0.actor ?? "" },
      changed: {
        texts("nhiệm vụ của \($0.actor ?? "")", "duty of \($0.actor ?? "")", $0.duties, $1.duties)
      })
    changes += texts(
      "nơi nhận", "recipient", old.recipients.compactMap(\.name), new.recipients.compactMap(\.name))
    changes += value("người ký", "signer", old.signer?.name, new.signer?.name)
    return changes
  }

  private static func campaign(_ old: Campaign, _ new: Campaign) -> [Message] {
    let name = "“\(new.name ?? new.id)”"
    return value("tên phong trào", "name of campaign", old.name, new.name)
      + value(
        "thời gian của \(name)", "time of \(name)", PlanWords.period(old.period),
        PlanWords.period(new.period))
      + value("mục tiêu của \(name)", "objective of \(name)", old.purpose, new.purpose)
      + texts(
        "tiêu chí của \(name)", "criterion of \(name)", old.criteria.map(PlanWords.criterion),
        new.criteria.map(PlanWords.criterion))
  }

  private static func task(_ old: PlanTask, _ new: PlanTask) -> [Message] {
    value("nội dung công việc \(new.id)", "text of task \(new.id)", old.text, new.text)
      + value("thời gian của \(new.id)", "time of \(new.id)", old.due, new.due)
      + value("chủ trì của \(new.id)", "lead of \(new.id)", old.lead, new.lead)
  }

  // MARK: - Comparing

  private static func value(_ vi: String, _ en: String, _ old: String?, _ new: String?) -> [Message]
  {
    switch (old, new) {
    case (let old?, let new?) where old != new:
      [Message(vi: "Đổi \(vi): \(old) → \(new)", en: "Changed \(en): \(old) → \(new)")]
    case (nil, let new?): [Message(vi: "Thêm \(vi): \(new)", en: "Added \(en): \(new)")]
    case (let old?, nil): [Message(vi: "Bỏ \(vi): \(old)", en: "Removed \(en): \(old)")]
    default: []
    }
  }

  private static func texts(_ vi: String, _ en: String, _ old: [String], _ new: [String])
    -> [Message]
  {
    let (before, after) = (Set(old), Set(new))
    return old.filter { !after.contains($0) }.flatMap { value(vi, en, $0, nil) }
      + new.filter { !before.contains($0) }.flatMap { value(vi, en, nil, $0) }
  }

  private static func items<Item>(
    _ vi: String, _ en: String, _ old: [Item], _ new: [Item], key: (Item) -> String,
    name: (Item) -> String, changed: (Item, Item) -> [Message]
  ) -> [Message] {
    let before = Dictionary(old.map { (key($0), $0) }, uniquingKeysWith: { one, _ in one })
    let after = Set(new.map(key))
    var changes = old.filter { !after.contains(key($0)) }.flatMap { value(vi, en, name($0), nil) }
    for item in new {
      if let earlier = before[key(item)] {
        changes += changed(earlier, item)
      } else {
        changes += value(vi, en, nil, name(item))
      }
    }
    return changes
  }
}
