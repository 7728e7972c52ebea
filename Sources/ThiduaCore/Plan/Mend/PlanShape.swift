/// What a member of a plan file holds: by this the mender knows the order of members and how a value
/// may be written.
indirect enum PlanShape: Sendable {
  /// One member of an object.
  struct Member: Sendable {
    var key: String
    var shape: PlanShape

    init(_ key: String, _ shape: PlanShape) {
      self.key = key
      self.shape = shape
    }
  }

  case text
  case date
  case whole
  /// A decimal number.
  case decimal
  /// A bound of a target: a share where the measure beside it is one.
  case bound
  case word([String])
  /// The plan's own number.
  case ownNumber
  /// The plan's own symbol, without a number.
  case symbol
  /// The number of a cited document, in the form of the kind beside it.
  case citedNumber
  case object([Member])
  case list(PlanShape)
}

extension PlanShape {
  /// A plan file, its members in the order of the format.
  static let plan = PlanShape.object([
    Member("schema", .text), Member("id", .text), Member("kind", words(Plan.Kind.self)),
    Member("status", words(Plan.Status.self)), Member("title", .text),
    Member("number", .ownNumber), Member("symbol", .symbol), Member("date", .date),
    Member("place", .text), Member("issuer", authority), Member("period", span),
    Member("years", .list(year)), Member("legalBases", .list(legalBase)),
    Member("purposes", texts), Member("requirements", texts), Member("objectives", texts),
    Member("campaigns", .list(campaign)), Member("anniversaries", .list(anniversary)),
    Member("targets", .list(target)), Member("solutions", texts), Member("tasks", .list(task)),
    Member("responsibilities", .list(responsibility)), Member("recipients", .list(recipient)),
    Member("signer", signer),
  ])

  private static let texts = PlanShape.list(.text)
  private static let span = PlanShape.object([Member("from", .date), Member("to", .date)])
  private static let authority = PlanShape.object([
    Member("name", .text), Member("parent", .text), Member("level", words(AuthorityLevel.self)),
  ])
  private static let anniversary = PlanShape.object([
    Member("name", .text), Member("years", .whole), Member("origin", .date),
    Member("date", .date),
  ])
  private static let year = PlanShape.object([
    Member("year", .whole), Member("theme", .text),
    Member("commemorations", .list(anniversary)),
  ])
  private static let legalBase = PlanShape.object([
    Member("relation", words(LegalBase.Relation.self)), Member("kind", words(DocumentKind.self)),
    Member("number", .citedNumber), Member("date", .date), Member("issuer", .text),
    Member("title", .text),
  ])
  private static let criterion = PlanShape.object([
    Member("id", .text), Member("text", .text), Member("target", .decimal), Member("unit", .text),
  ])
  private static let milestone = PlanShape.object([
    Member("kind", words(Milestone.Kind.self)), Member("date", .date),
  ])
  private static let campaign = PlanShape.object([
    Member("id", .text), Member("name", .text), Member("kind", words(Campaign.Kind.self)),
    Member("launchedBy", authority), Member("launchDocument", legalBase), Member("period", span),
    Member("purpose", .text), Member("scope", .text), Member("audience", texts),
    Member("contents", texts), Member("criteria", .list(criterion)), Member("measures", texts),
    Member("rubric", .text), Member("milestones", .list(milestone)),
  ])
  private static let target = PlanShape.object([
    Member("id", .text), Member("measure", words(PlanTarget.Measure.self)),
    Member("scope", words(PlanTarget.Scope.self)), Member("atLeast", .bound),
    Member("atMost", .bound),
  ])
  private static let task = PlanShape.object([
    Member("id", .text), Member("quarter", .whole), Member("text", .text), Member("lead", .text),
    Member("support", texts), Member("due", .text),
  ])
  private static let responsibility = PlanShape.object([
    Member("actor", .text), Member("duties", texts),
  ])
  private static let recipient = PlanShape.object([
    Member("name", .text), Member("purpose", .text),
  ])
  private static let signer = PlanShape.object([
    Member("mode", words(PlanSigner.Mode.self)), Member("authority", .text),
    Member("title", .text), Member("name", .text),
  ])

  private static func words<Word: RawRepresentable & CaseIterable>(
    _ type: Word.Type
  ) -> PlanShape where Word.RawValue == String {
    .word(Word.allCases.map(\.rawValue))
  }
}
