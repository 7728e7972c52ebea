/// A collective (tập thể): the school itself, a tổ, a khối, a class.
///
/// Its name and its place in the tree may change; the earlier ones are kept with their last days, so
/// that every past day can be asked.
public struct Collective: JSONRecord, Sendable, Hashable {
  public var id: String
  /// The present name.
  public var name: String
  public var kind: CollectiveKind
  /// The collective it belongs to now.
  public var parent: String?
  /// Tập thể nhỏ: one whose awards plans want to see (Luật 06/2022/QH15, Điều 5).
  public var isSmall: Bool
  /// Names of earlier days, the earliest first.
  public var formerNames: [FormerName]
  /// Places in the tree of earlier days, the earliest first.
  public var formerParents: [FormerParent]
  /// The first day it exists; nil: from the beginning.
  public var from: CivilDate?
  /// The last day it exists; nil: it goes on.
  public var to: CivilDate?
  /// The collectives it went into when it was merged or divided.
  public var successors: [String]
  /// Stretches in which it was closed before it was opened again.
  public var gaps: [Away]

  /// Makes a collective.
  public init(
    id: String, name: String, kind: CollectiveKind, parent: String?, isSmall: Bool = false,
    from: CivilDate? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parent = parent
    self.isSmall = isSmall
    formerNames = []
    formerParents = []
    self.from = from
    to = nil
    successors = []
    gaps = []
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    name = object.requiredText("name")
    kind = object.word("kind", CollectiveKind.self, required: true) ?? .other
    parent = object.text("parent")
    isSmall = object.flag("small")
    formerNames = object.records("formerNames", FormerName.self).sorted { $0.to < $1.to }
    formerParents = object.records("formerParents", FormerParent.self).sorted { $0.to < $1.to }
    from = object.date("from")
    to = object.date("to")
    successors = object.texts("successors")
    gaps = object.records("gaps", Away.self)
    if let from, let to, to < from {
      object.report(
        .badValue, "to",
        Message(
          vi: "ngày cuối \(to) trước ngày đầu \(from)",
          en: "the last day \(to) is before the first \(from)"))
    }
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("name", name)
    fields.add("kind", kind.rawValue)
    fields.add("parent", parent)
    fields.add("small", flag: isSmall)
    fields.add("formerNames", formerNames)
    fields.add("formerParents", formerParents)
    fields.add("from", from)
    fields.add("to", to)
    fields.add("successors", successors)
    fields.add("gaps", gaps)
    return fields.json
  }

  /// The name on a day.
  public func name(on day: CivilDate) -> String {
    formerNames.first { $0.to >= day }?.name ?? name
  }

  /// The collective it belongs to on a day.
  public func parent(on day: CivilDate) -> String? {
    guard let former = formerParents.first(where: { $0.to >= day }) else { return parent }
    return former.parent
  }

  /// Whether it exists on a day.
  public func exists(on day: CivilDate) -> Bool {
    DateSpan(from: from, to: to).contains(day)
      && !gaps.contains { $0.from <= day && day <= $0.to }
  }

  /// All names it ever had, the present one last.
  public var allNames: [String] { formerNames.map(\.name) + [name] }
}

/// A name that held until a day: of a collective, or of the superior body of the unit.
public struct FormerName: JSONRecord, Sendable, Hashable {
  public var name: String
  /// The last day of the name.
  public var to: CivilDate

  /// Makes a former name.
  public init(name: String, to: CivilDate) {
    self.name = name
    self.to = to
  }

  public init(_ object: JSONObjectReader) {
    name = object.requiredText("name")
    to = object.date("to", required: true) ?? CivilDate(dayNumber: 0)
  }

  public var json: JSON { .object([("name", .string(name)), ("to", .date(to))]) }
}

/// Where in the tree a collective stood until a day.
public struct FormerParent: JSONRecord, Sendable, Hashable {
  /// The id of the collective it belonged to; nil: to none.
  public var parent: String?
  /// The last day.
  public var to: CivilDate

  /// Makes a former place.
  public init(parent: String?, to: CivilDate) {
    self.parent = parent
    self.to = to
  }

  public init(_ object: JSONObjectReader) {
    parent = object.text("parent")
    to = object.date("to", required: true) ?? CivilDate(dayNumber: 0)
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("parent", parent)
    fields.add("to", to)
    return fields.json
  }
}
