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
    value("date", Message(vi: "Ngày", en: "The date"), old.date?.inText, new.date?.inText)
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

  mutating func bases(_ old: [LegalBase], _ new: [LegalBase]) {
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
        one.date?.inText, two.date?.inText)
      value(
        "legalBases",
        Message(vi: "Quan hệ với \(two.shortName)", en: "The relation to \(two.shortName)"),
        (one.relation ?? .basis).name.vi, (two.relation ?? .basis).name.vi)
    }
  }

  func key(_ base: LegalBase) -> String {
    base.number.map(LegalRegistry.key) ?? VietnameseText.folded(base.shortName)
  }

  /// Whether a document took the other's place: by the registry, or as the same body's document of the
  /// next year.
  func replaces(_ new: LegalBase, _ old: LegalBase) -> Bool {
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
      let date = item.date.map { " (\($0.inText))" } ?? ""
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
        one.origin?.inText, two.origin?.inText)
      if one.date.map(shift.day) != two.date {
        value(
          part, Message(vi: "Ngày của \(two.name ?? "")", en: "The day of \(two.name ?? "")"),
          one.date?.inText, two.date?.inText)
      }
    }
  }

  mutating func targets(_ old: [PlanTarget], _ new: [PlanTarget]) {
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
}
