extension AwardTier {
  /// Reads a tier that only a local regulation knows; nil after a finding.
  ///
  /// Members: `id`, `code`, `name`, `kind`, `level`, `nominees`, `authority`, `requires`, `ballot`
  /// (`method`, `threshold`, `base`), `prize` (multiples by kind of nominee), `council`.
  init?(local object: JSONObjectReader, _ law: Citation) {
    defer { object.finish() }
    let id = object.id()
    let code = object.text("code") ?? id
    let name = object.requiredText("name")
    let kind = object.word("kind", Kind.self, required: true) ?? .form
    let level = object.word("level", AwardLevel.self) ?? .school
    let nominees = object.words("nominees", NomineeKind.self)
    let authority = object.word("authority", Authority.self) ?? .headmaster
    let requires: Criterion =
      object.node("requires").flatMap { Criterion(local: $0, law, object.sink) } ?? .all([])
    if RulePacks.tierID(id) != nil || RulePacks.tierID(code) != nil {
      object.report(
        .duplicateID, "id",
        Message(
          vi: "“\(id)” đã có trong luật; ghi vào “tiers” để sửa đổi",
          en: "the national law has “\(id)”; change it under “tiers”"))
    }
    var ballot: BallotRule?
    if let reader = object.object("ballot") {
      let percent = reader.points("threshold").flatMap { LocalTierChange.percent($0, reader) }
      ballot = BallotRule(
        reader.word("method", BallotRule.Method.self) ?? .showOfHands,
        percent.map { .atLeast($0) } ?? .moreThan(50),
        of: reader.word("base", BallotRule.Base.self) ?? .present, law)
      reader.finish()
    }
    var prizes: [PrizeRule] = []
    if let reader = object.object("prize") {
      for nominee in NomineeKind.allCases {
        guard let multiple = reader.points(nominee.rawValue) else { continue }
        guard multiple >= .zero, multiple <= Points(100), multiple.millionths % 10_000 == 0 else {
          reader.report(
            .badValue, nominee.rawValue,
            Message(
              vi: "hệ số từ 0 đến 100, tối đa hai chữ số thập phân",
              en: "the multiple must be 0 to 100 with two decimals"))
          continue
        }
        prizes.append(PrizeRule(nominee, hundredths: Int(multiple.millionths / 10_000), law))
      }
      reader.finish()
    }
    let council = object.texts("council").map { Message(same: $0) }
    self.init(
      id: id, code: code, name: name, kind: kind, level: level,
      standards: (nominees.isEmpty ? [.individual] : nominees).map { Standard($0, requires) },
      bars: [Rule("pending-matter", .noPendingMatter, law, effect: .defers)],
      authorities: [AuthorityRule(authority, law)], ballot: ballot, prizes: prizes,
      council: council, citation: law)
    if id.isEmpty || name.isEmpty { return nil }
  }
}
