/// Says in sentences what changed from one plan to another, of the same year or of two years.
public struct PlanDiff {
  /// The changes, in the order of the plan's parts; none where the plans say the same.
  public internal(set) var changes: [PlanChange] = []
  let shift: YearShift
  private let law: LegalRegistry

  /// Compares two plans.
  ///
  /// - Parameter law: knows which document took the place of which.
  public init(from old: Plan, to new: Plan, law: LegalRegistry = .builtIn) {
    shift = YearShift(from: old, to: new)
    self.law = law
    value("kind", Message(vi: "Loại", en: "The kind"), old.kind.name.vi, new.kind.name.vi)
    value("title", Message(vi: "Tiêu đề", en: "The title"), old.title, new.title)
    value("number", Message(vi: "Số", en: "The number"), old.number, new.number)
    value("date", Message(vi: "Ngày", en: "The date"), old.date?.slashed, new.date?.slashed)
    value(
      "status", Message(vi: "Tình trạng", en: "The status"), (old.status ?? .draft).name.vi,
      (new.status ?? .draft).name.vi)
    if old.number == nil, new.number == nil {
      value("symbol", Message(vi: "Ký hiệu", en: "The symbol"), old.symbol, new.symbol)
    }
    value("place", Message(vi: "Địa danh", en: "The place"), old.place, new.place)
    value(
      "issuer", Message(vi: "Cơ quan ban hành", en: "The issuer"), old.issuer?.name,
      new.issuer?.name)
    value(
      "issuer", Message(vi: "Cơ quan cấp trên", en: "The superior body"), old.issuer?.parent,
      new.issuer?.parent)
    value(
      "issuer", Message(vi: "Cấp ban hành", en: "The issuer's level"), old.issuer?.level?.name.vi,
      new.issuer?.level?.name.vi)
    value(
      "period", Message(vi: "Thời gian", en: "The time"), PlanWords.period(old.period),
      PlanWords.period(new.period))
    bases(old.legalBases, new.legalBases)
    texts("purposes", Message(vi: "mục đích", en: "purpose"), old.purposes, new.purposes)
    texts(
      "requirements", Message(vi: "yêu cầu", en: "requirement"), old.requirements, new.requirements)
    texts("objectives", Message(vi: "mục tiêu", en: "objective"), old.objectives, new.objectives)
    campaigns(old.campaigns, new.campaigns)
    anniversaries(old.anniversaries, new.anniversaries)
    stageYears(old.years, new.years)
    targets(old.targets, new.targets)
    texts("solutions", Message(vi: "giải pháp", en: "solution"), old.solutions, new.solutions)
    tasks(old.tasks, new.tasks)
    responsibilities(old.responsibilities, new.responsibilities)
    texts(
      "recipients", Message(vi: "nơi nhận", en: "recipient"),
      old.recipients.map(PlanDiff.recipient),
      new.recipients.map(PlanDiff.recipient))
    value("signer", Message(vi: "Người ký", en: "The signer"), signer(old), signer(new))
    addOtherWording(old, new)
  }

  // MARK: - Legal bases

  private mutating func bases(_ old: [LegalBase], _ new: [LegalBase]) {
    let word = Message(vi: "căn cứ", en: "legal basis")
    let pairs = PlanPairs(old, new, id: key, name: { $0.shortName })
    var added = pairs.added
    for base in pairs.removed {
      guard let index = added.firstIndex(where: { replaces($0, base) }) else {
        removed("legalBases", word, base.shortName)
        continue
      }
      let next = added.remove(at: index)
      changes.append(
        PlanChange(
          part: "legalBases", kind: .replaced, before: base.shortName, after: next.shortName,
          sentence: Message(
            vi: "Thay căn cứ \(base.shortName) bằng \(next.shortName).",
            en: "Replaced the legal basis \(base.shortName) by \(next.shortName).")))
    }
    for base in added { self.added("legalBases", word, base.shortName) }
    for (one, two) in pairs.both {
      value(
        "legalBases", Message(vi: "Ngày của \(two.shortName)", en: "The date of \(two.shortName)"),
        one.date?.slashed, two.date?.slashed)
      value(
        "legalBases",
        Message(vi: "Quan hệ với \(two.shortName)", en: "The relation to \(two.shortName)"),
        (one.relation ?? .basis).name.vi, (two.relation ?? .basis).name.vi)
    }
  }

  private func key(_ base: LegalBase) -> String {
    base.number.map(LegalRegistry.key) ?? VietnameseText.folded(base.shortName)
  }

  /// Whether a document took the other's place: by the registry, or as the same body's document of the
  /// next year.
  private func replaces(_ new: LegalBase, _ old: LegalBase) -> Bool {
    if let known = law.document(old), let next = law.document(new) {
      var current = known
      for _ in 0..<10 {
        guard let number = current.replacedBy.first, let document = law.document(number) else {
          return false
        }
        if document.number == next.number { return true }
        current = document
      }
      return false
    }
    guard new.kind == old.kind, new.relation == old.relation, let title = new.title else {
      return false
    }
    return old.title.map(shift.text) == title
  }

  // MARK: - Campaigns

  private mutating func campaigns(_ old: [Campaign], _ new: [Campaign]) {
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
    if moved > 0 {
      changes.append(
        PlanChange(
          part: "campaigns", kind: .moved,
          sentence: Message(
            vi: "\(moved) phong trào giữ nguyên, chỉ chuyển thời gian theo năm mới.",
            en: "\(moved) campaigns are the same, their time moved with the year.")))
    }
  }

  private mutating func campaign(_ old: Campaign, _ new: Campaign) {
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
  private func moved(_ span: DateSpan?) -> DateSpan? {
    span.map { DateSpan(from: $0.from.map(shift.day), to: $0.to.map(shift.day)) }
  }

  // MARK: - Anniversaries, targets

  mutating func anniversaries(
    _ old: [Anniversary], _ new: [Anniversary], part: String = "anniversaries"
  ) {
    let word = Message(vi: "ngày kỷ niệm", en: "anniversary")
    let name: (Anniversary) -> String = { VietnameseText.folded($0.name ?? "") }
    let pairs = PlanPairs(old, new, id: name, name: name)
    for item in pairs.removed { removed(part, word, item.name ?? "") }
    for item in pairs.added {
      let years = item.years.map { "\($0) năm " } ?? ""
      let date = item.date.map { " (\($0.slashed))" } ?? ""
      added(part, word, "\(years)\(item.name ?? "")\(date)")
    }
    for (one, two) in pairs.both {
      value(
        part,
        Message(vi: "Số năm kỷ niệm \(two.name ?? "")", en: "The years of \(two.name ?? "")"),
        one.years.map(String.init), two.years.map(String.init))
      value(
        part,
        Message(vi: "Ngày gốc của \(two.name ?? "")", en: "The origin of \(two.name ?? "")"),
        one.origin?.slashed, two.origin?.slashed)
      if one.date.map(shift.day) != two.date {
        value(
          part, Message(vi: "Ngày của \(two.name ?? "")", en: "The day of \(two.name ?? "")"),
          one.date?.slashed, two.date?.slashed)
      }
    }
  }

  private mutating func targets(_ old: [PlanTarget], _ new: [PlanTarget]) {
    let word = Message(vi: "chỉ tiêu", en: "target")
    let pairs = PlanPairs(
      old, new, id: { $0.id }, name: { "\($0.measure?.rawValue ?? "") \($0.scope?.rawValue ?? "")" }
    )
    for item in pairs.removed { removed("targets", word, PlanWords.target(item), item.id) }
    for item in pairs.added { added("targets", word, PlanWords.target(item), item.id) }
    for (one, two) in pairs.both {
      value(
        "targets", Message(vi: "Chỉ tiêu \(two.id)", en: "The target \(two.id)"),
        PlanWords.target(one), PlanWords.target(two), two.id)
    }
  }

  // MARK: - Tasks, duties

  private mutating func tasks(_ old: [PlanTask], _ new: [PlanTask]) {
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
    if moved > 0 {
      changes.append(
        PlanChange(
          part: "tasks", kind: .moved,
          sentence: Message(
            vi: "\(moved) công việc giữ nguyên, chỉ chuyển thời gian theo năm mới.",
            en: "\(moved) tasks are the same, their time moved with the year.")))
    }
  }

  private mutating func task(_ old: PlanTask, _ new: PlanTask) {
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

  private mutating func responsibilities(_ old: [Responsibility], _ new: [Responsibility]) {
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

  private func signer(_ plan: Plan) -> String? {
    guard let signer = plan.signer else { return nil }
    return [
      signer.mode?.rawValue, signer.authority, signer.title, signer.name,
    ].compactMap { $0 }.joined(separator: " ")
  }

  // MARK: - Sentences

  /// A single value; one that only moved with the year is still said, for people read it first.
  mutating func value(
    _ part: String, _ what: Message, _ old: String?, _ new: String?, _ id: String? = nil
  ) {
    guard old != new else { return }
    let sentence: Message
    switch (old, new) {
    case (let old?, let new?):
      sentence = Message(
        vi: "\(what.vi) đổi từ “\(old)” thành “\(new)”.",
        en: "\(what.en) changed from “\(old)” to “\(new)”.")
    case (nil, let new?):
      sentence = Message(
        vi: "\(what.vi) nay là “\(new)” (trước để trống).",
        en: "\(what.en) is now “\(new)” (it was blank).")
    default:
      sentence = Message(
        vi: "\(what.vi) nay để trống (trước là “\(old ?? "")”).",
        en: "\(what.en) is now blank (it was “\(old ?? "")”).")
    }
    changes.append(
      PlanChange(part: part, kind: .changed, id: id, before: old, after: new, sentence: sentence))
  }

  /// Texts of a list, whatever their order; a text that only moved with the year is the same.
  mutating func texts(
    _ part: String, _ what: Message, _ old: [String], _ new: [String], _ id: String? = nil
  ) {
    let key = PlanDiff.key
    let (before, after) = (Set((old + old.map(shift.prose)).map(key)), Set(new.map(key)))
    for text in old where !after.contains(key(text)) && !after.contains(key(shift.prose(text))) {
      removed(part, what, "“\(text)”", id)
    }
    for text in new where !before.contains(key(text)) { added(part, what, "“\(text)”", id) }
  }

  mutating func added(_ part: String, _ what: Message, _ name: String, _ id: String? = nil) {
    changes.append(
      PlanChange(
        part: part, kind: .added, id: id, after: name,
        sentence: Message(vi: "Thêm \(what.vi) \(name).", en: "Added \(what.en) \(name).")))
  }

  mutating func removed(
    _ part: String, _ what: Message, _ name: String, _ id: String? = nil
  ) {
    changes.append(
      PlanChange(
        part: part, kind: .removed, id: id, before: name,
        sentence: Message(vi: "Bỏ \(what.vi) \(name).", en: "Removed \(what.en) \(name).")))
  }
}
