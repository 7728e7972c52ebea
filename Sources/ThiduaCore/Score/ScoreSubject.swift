/// Who is scored: a class, a person, a school in a cluster. Scoring knows nothing else about them.
public struct ScoreSubject: Sendable, Hashable {
  public var id: String
  public var name: String
  /// The kind of collective or the role: what a rubric's `subjects` names.
  public var kind: String
  /// The ids of the collectives it belongs to, by their kind: `["grade": "khoi-6"]`.
  public var ancestors: [String: String]
  /// Its place in lists.
  public var order: Int

  /// Makes a subject.
  public init(
    id: String, name: String, kind: String, ancestors: [String: String] = [:], order: Int = 0
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.ancestors = ancestors
    self.order = order
  }
}

/// A final discipline that a rubric's knock-outs and ceilings may speak of.
public struct ScoreDiscipline: Sendable, Hashable {
  /// The subject's id.
  public var subject: String
  /// The form: `khien-trach`.
  public var form: String
  /// The days in which it weighs.
  public var span: DateSpan

  /// Makes a discipline.
  public init(subject: String, form: String, span: DateSpan) {
    self.subject = subject
    self.form = form
    self.span = span
  }
}
