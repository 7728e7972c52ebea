extension SubjectFacts {
  /// Reads facts as cases of law write them: `kind` is a role or a kind of collective, `ratings` an object
  /// from year to rating, `count` on a member stands for so many alike.
  init(_ object: JSONObjectReader, id: String, _ known: KnownTiers = .national) {
    self.init(id: object.text("id") ?? id, name: "", kind: SubjectFacts.kind(object))
    name = object.text("name") ?? self.id
    start = object.date("start")
    away = SubjectFacts.read("away", object) { reader in
      DateSpan(
        from: reader.date("from", required: true), to: reader.date("to", required: true))
    }
    if let node = object.node("ratings"), let ratings = JSONObjectReader(node, object.sink) {
      for key in ratings.allKeys() {
        let rating = ratings.word(key, QualityRating.self)
        guard let year = YearID(key) else {
          ratings.report(
            .badValue, key, Message(vi: "năm “\(key)” viết sai", en: "“\(key)” is no year"))
          continue
        }
        if let rating { self.ratings.append(RatingFact(year: year, rating: rating)) }
      }
    }
    awards = SubjectFacts.read("awards", object) { reader in
      let name = reader.requiredText("tier")
      let tier = known.id(name, "tier", reader)
      guard let year = reader.year("year", required: true) else { return nil }
      return AwardFact(
        tier: tier ?? name, year: year, decision: reader.text("decision"),
        date: reader.date("date"), category: reader.word("category", AwardCategory.self),
        isRevoked: reader.flag("revoked"))
    }
    initiatives = SubjectFacts.read("initiatives", object) { SubjectFacts.initiative($0, known) }
    disciplines = SubjectFacts.read("discipline", object) { reader in
      DisciplineFact(
        form: reader.word("form", DisciplineForm.self), from: reader.date("from"),
        to: reader.date("to"),
        status: reader.word("status", DisciplineStatus.self, required: true) ?? .final)
    }
    leaves = SubjectFacts.read("leaves", object) { reader in
      reader.word("kind", LeaveKind.self, required: true).map {
        LeaveFact(kind: $0, from: reader.date("from"), to: reader.date("to"))
      }
    }
    registrations = SubjectFacts.read("registrations", object) { reader in
      let tier = reader.text("tier").flatMap { known.id($0, "tier", reader) }
      return reader.year("year", required: true).map { RegistrationFact(year: $0, tier: tier) }
    }
    pupilResults = SubjectFacts.read("results", object) { reader in
      guard let year = reader.year("year", required: true) else { return nil }
      return PupilResultFact(
        year: year, overall: reader.word("level", QualityRating.self),
        conduct: reader.word("conduct", PupilGrade.self),
        study: reader.word("study", PupilGrade.self),
        subjectsFromNine: reader.int("subjectsFromNine"))
    }
    service = SubjectFacts.read("service", object) { reader in
      guard let day = reader.date("asOf", required: true) else { return nil }
      return ServiceFact(
        asOf: day, months: max(0, reader.int("months", required: true) ?? 0),
        hardMonths: max(0, reader.int("hardMonths") ?? 0),
        teachingMonths: reader.int("teachingMonths").map { max(0, $0) })
    }
    for (index, node) in object.nodes("members").enumerated() {
      guard let reader = JSONObjectReader(node, object.sink) else { continue }
      let count = min(max(reader.int("count") ?? 1, 1), 10_000)
      let member = SubjectFacts(reader, id: "tv-\(index + 1)", known)
      reader.finish()
      for number in 1...count {
        var copy = member
        if count > 1 { copy.id += "-\(number)" }
        members.append(copy)
      }
    }
  }

  private static func initiative(
    _ reader: JSONObjectReader, _ known: KnownTiers
  ) -> InitiativeFact? {
    let uses: [InitiativeFact.Use] = read("uses", reader) { use in
      guard let year = use.year("year", required: true) else { return nil }
      let name = use.requiredText("tier")
      return InitiativeFact.Use(
        tier: known.id(name, "tier", use) ?? name, year: year, isDecided: !use.flag("proposed"))
    }
    guard let year = reader.year("year", required: true) else { return nil }
    return InitiativeFact(
      id: reader.text("id") ?? "sk", title: reader.text("title") ?? "",
      scope: reader.word("scope", InitiativeScope.self) ?? .unit, year: year,
      decision: reader.text("decision"), date: reader.date("date"), uses: uses)
  }

  private static func kind(_ object: JSONObjectReader) -> SubjectKind {
    let word = object.text("kind") ?? PersonRole.teacher.rawValue
    if let role = PersonRole(rawValue: word) { return .individual(role) }
    if let kind = CollectiveKind(rawValue: word) { return .collective(kind) }
    let words = PersonRole.allCases.map(\.rawValue) + CollectiveKind.allCases.map(\.rawValue)
    object.report(
      .badValue, "kind",
      Message(
        vi: "“\(word)” không dùng được; chọn: \(words.joined(separator: ", "))",
        en: "“\(word)” is no kind; expected one of: \(words.joined(separator: ", "))"))
    return .individual(.teacher)
  }

  private static func read<Fact>(
    _ key: String, _ object: JSONObjectReader, _ make: (JSONObjectReader) -> Fact?
  ) -> [Fact] {
    object.nodes(key).compactMap { node in
      guard let reader = JSONObjectReader(node, object.sink) else { return nil }
      let fact = make(reader)
      reader.finish()
      return fact
    }
  }
}
