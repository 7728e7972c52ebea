/// A document a plan rests on, carries out or mentions.
public struct LegalBase: Sendable, Hashable, JSONRecord {
  /// How the plan stands to the document.
  public enum Relation: String, Sendable, CaseIterable {
    /// Căn cứ.
    case basis
    /// Thực hiện.
    case implements
    /// Named in the body or in a footnote.
    case mentions

    /// The relation as it is said.
    public var name: Message {
      switch self {
      case .basis: Message(vi: "căn cứ", en: "basis")
      case .implements: Message(vi: "thực hiện", en: "carries out")
      case .mentions: Message(vi: "nhắc đến", en: "mentions")
      }
    }
  }

  /// How the plan stands to it; absent is `basis`.
  public var relation: Relation?
  public var kind: DocumentKind
  /// Number and symbol without spaces: `98/2023/NĐ-CP`.
  public var number: String?
  /// The day it was signed, as the citing text has it.
  public var date: CivilDate?
  public var issuer: String?
  /// What it is about (trích yếu).
  public var title: String?

  /// Makes a citation.
  public init(
    relation: Relation? = nil, kind: DocumentKind, number: String? = nil, date: CivilDate? = nil,
    issuer: String? = nil, title: String? = nil
  ) {
    self.relation = relation
    self.kind = kind
    self.number = number
    self.date = date
    self.issuer = issuer
    self.title = title
  }

  public init(_ object: JSONObjectReader) {
    relation = object.word("relation", Relation.self)
    kind = object.word("kind", DocumentKind.self, required: true) ?? .other
    number = object.text("number")
    date = object.date("date")
    issuer = object.text("issuer")
    title = object.text("title")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("relation", relation?.rawValue)
    fields.add("kind", kind.rawValue)
    fields.add("number", number)
    fields.add("date", date)
    fields.add("issuer", issuer)
    fields.add("title", title)
    return fields.json
  }

  /// The document by its name: `Nghị định 98/2023/NĐ-CP`, or its title where it has no number.
  public var shortName: String { names.vi }

  /// The document by its name in messages; in English only the kind is translated.
  var names: Message {
    if let number, !trimmed(number).isEmpty {
      return Message(vi: "\(kind.name) \(number)", en: "\(kind.title.en) \(number)")
    }
    guard let title, !trimmed(title).isEmpty else { return kind.title }
    if title.hasPrefix(kind.name) { return Message(vi: title, en: "\"\(title)\"") }
    return Message(vi: "\(kind.name) \(title)", en: "\(kind.title.en) \"\(title)\"")
  }
}
