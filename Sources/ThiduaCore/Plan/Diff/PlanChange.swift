/// One difference between two plans.
public struct PlanChange: Sendable, Hashable {
  /// What happened.
  public enum Kind: String, Sendable, CaseIterable {
    case added
    case removed
    case changed
    /// Something else stands in its place: a legal basis and its successor.
    case replaced
    /// Only the year is another one.
    case moved
  }

  /// The member of the plan file: `tasks`, `legalBases`.
  public var part: String
  public var kind: Kind
  /// The id of the campaign, task or target, where it has one.
  public var id: String?
  public var before: String?
  public var after: String?
  /// The difference in a sentence.
  public var sentence: Message

  /// The JSON form.
  public func json(_ language: Language) -> JSON {
    .object([
      ("part", .string(part)), ("kind", .string(kind.rawValue)),
      ("id", id.map(JSON.string) ?? .null), ("before", before.map(JSON.string) ?? .null),
      ("after", after.map(JSON.string) ?? .null),
      ("sentence", .string(sentence.text(in: language))),
    ])
  }
}
