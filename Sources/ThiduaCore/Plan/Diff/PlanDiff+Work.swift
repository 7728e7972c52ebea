/// What changed of campaigns, tasks and duties.
extension PlanDiff {
  mutating func campaigns(_ old: [Campaign], _ new: [Campaign]) {
    let word = Message(vi: "phong trào", en: "campaign")
    let shift = shift
    let pairs = PlanPairs(
      old, new, id: { $0.id }, name: { VietnameseText.folded(shift.text($0.name ?? "")) },
      newName: { VietnameseText.folded($0.name ?? "") })
    for campaign in pairs.removed {
      removed("campaigns", word, "“\(campaign.name ?? campaign.id)”", campaign.id)
    }
    for campaign in pairs.added {
      added("campaigns", word, "“\(campaign.name ?? campaign.id)”", campaign.id)
    }
    var moved = 0
    for (one, two) in pairs.both {
      let count = changes.count
      campaign(one, two)
      if count == changes.count, one.period != two.period { moved += 1 }
    }
    onlyMoved("campaigns", moved, Message(vi: "phong trào", en: "campaigns"))
  }

  mutating func campaign(_ old: Campaign, _ new: Campaign) {
    let name = "“\(new.name ?? new.id)”"
    let id = new.id
    value(
      "campaigns", Message(vi: "Tên phong trào \(id)", en: "The name of the campaign \(id)"),
      old.name, new.name, id)
    if moved(old.period) != new.period {
      value(
        "campaigns", Message(vi: "Thời gian của \(name)", en: "The time of \(name)"),
        PlanWords.period(old.period), PlanWords.period(new.period), id)
    }
    value(
      "campaigns", Message(vi: "Mục tiêu của \(name)", en: "The objective of \(name)"),
      old.purpose, new.purpose, id)
    value(
      "campaigns", Message(vi: "Bộ tiêu chí của \(name)", en: "The rubric of \(name)"), old.rubric,
      new.rubric, id)
    texts(
      "campaigns", Message(vi: "tiêu chí của \(name)", en: "criterion of \(name)"),
      old.criteria.map(PlanWords.criterion), new.criteria.map(PlanWords.criterion), id)
    texts(
      "campaigns", Message(vi: "nội dung của \(name)", en: "content of \(name)"), old.contents,
      new.contents, id)
    campaignForm(old, new, name)
    texts(
      "campaigns", Message(vi: "biện pháp của \(name)", en: "measure of \(name)"), old.measures,
      new.measures, id)
  }

  /// A time of the old plan as it is in the new year; nil stays nil.
  func moved(_ span: DateSpan?) -> DateSpan? {
    span.map { DateSpan(from: $0.from.map(shift.day), to: $0.to.map(shift.day)) }
  }

  mutating func tasks(_ old: [PlanTask], _ new: [PlanTask]) {
    let word = Message(vi: "công việc", en: "task")
    let shift = shift
    let pairs = PlanPairs(
      old, new, id: { $0.id }, name: { VietnameseText.folded(shift.prose($0.text ?? "")) },
      newName: { VietnameseText.folded($0.text ?? "") })
    for task in pairs.removed { removed("tasks", word, "\(task.id) (\(task.text ?? ""))", task.id) }
    for task in pairs.added { added("tasks", word, "\(task.id) (\(task.text ?? ""))", task.id) }
    var moved = 0
    for (one, two) in pairs.both {
      let count = changes.count
      task(one, two)
      if count == changes.count, one.due != two.due { moved += 1 }
    }
    onlyMoved("tasks", moved, Message(vi: "công việc", en: "tasks"))
  }

  mutating func task(_ old: PlanTask, _ new: PlanTask) {
    let id = new.id
    if old.text.map(shift.prose) != new.text {
      value(
        "tasks", Message(vi: "Nội dung công việc \(id)", en: "The text of task \(id)"),
        old.text, new.text, id)
    }
    if old.due.map(shift.due) != new.due {
      value(
        "tasks", Message(vi: "Thời gian của công việc \(id)", en: "The time of task \(id)"),
        old.due, new.due, id)
    }
    value(
      "tasks", Message(vi: "Chủ trì công việc \(id)", en: "The lead of task \(id)"), old.lead,
      new.lead, id)
    texts(
      "tasks", Message(vi: "đơn vị phối hợp của công việc \(id)", en: "support of task \(id)"),
      old.support, new.support, id)
    value(
      "tasks", Message(vi: "Quý của công việc \(id)", en: "The quarter of task \(id)"),
      old.quarter.map(String.init), new.quarter.map(String.init), id)
  }

  mutating func responsibilities(_ old: [Responsibility], _ new: [Responsibility]) {
    let word = Message(vi: "trách nhiệm của", en: "responsibility of")
    let name: (Responsibility) -> String = { VietnameseText.folded($0.actor ?? "") }
    let pairs = PlanPairs(old, new, id: name, name: name)
    for item in pairs.removed { removed("responsibilities", word, item.actor ?? "") }
    for item in pairs.added { added("responsibilities", word, item.actor ?? "") }
    for (one, two) in pairs.both {
      let actor = two.actor ?? ""
      texts(
        "responsibilities", Message(vi: "nhiệm vụ của \(actor)", en: "duty of \(actor)"),
        one.duties,
        two.duties)
    }
  }

  func signer(_ plan: Plan) -> String? {
    guard let signer = plan.signer else { return nil }
    return [
      signer.mode?.rawValue, signer.authority, signer.title, signer.name,
    ].compactMap { $0 }.joined(separator: " ")
  }
}
