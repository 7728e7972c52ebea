extension AwardTier {
  /// Reads a tier that only a local regulation knows; nil after a finding.
  ///
  /// Members: `id`, `code`, `name`, `kind`, `level`, `nominees`, `authority`, `requires`, `categories`,
  /// `ballot` (`method`, `threshold`, `base`), `prize` (multiples by kind of nominee), `quota`,
  /// `documents`, `deadlines`, `council`.
  init?(local object: JSONObjectReader, _ law: Citation, _ known: KnownTiers) {
    defer { object.finish() }
    let id = object.id()
    let code = object.text("code") ?? id
    let name = object.requiredText("name")
    let kind = object.word("kind", Kind.self, required: true) ?? .form
    let level = object.word("level", AwardLevel.self) ?? .school
    let nominees = object.words("nominees", NomineeKind.self)
    let authority = object.word("authority", Authority.self) ?? .headmaster
    let requires = Criterion.byNominee(object, law, known)
    if RulePacks.tierID(id) != nil || RulePacks.tierID(code) != nil {
      object.report(
        .duplicateID, RulePacks.tierID(id) != nil ? "id" : "code",
        Message(
          vi:
            "“\(RulePacks.tierID(id) != nil ? id : code)” đã có trong luật; ghi vào “tiers” để sửa đổi",
          en:
            "the national law has “\(RulePacks.tierID(id) != nil ? id : code)”; change it under “tiers”"
        ))
    }
    for nominee in requires.keys where requires.count < 3 && !nominees.contains(nominee) {
      object.report(
        .badValue, "requires",
        Message(
          vi: "có tiêu chuẩn cho \(nominee.rawValue) nhưng “nominees” không có loại này",
          en: "a standard for \(nominee.rawValue), which is not among “nominees”"))
    }
    self.init(
      id: id, code: code, name: name, kind: kind, level: level,
      standards: (nominees.isEmpty ? [.individual] : nominees).map {
        Standard($0, requires[$0] ?? .all([]))
      },
      bars: [Rule("pending-matter", .noPendingMatter, law, effect: .defers)],
      otherCategories: object.words("categories", AwardCategory.self).filter { $0 != .merit },
      authorities: [AuthorityRule(authority, law)],
      ballot: object.object("ballot").map { BallotRule(local: $0, law) },
      prizes: PrizeRule.local(object, law), documents: RequiredDocument.local(object, law),
      deadlines: DeadlineRule.local(object, law),
      quotas: object.object("quota").map { [QuotaRule($0, law, known)] } ?? [],
      council: object.texts("council").map { Message(same: $0) }, citation: law)
    if id.isEmpty || name.isEmpty { return nil }
  }
}
