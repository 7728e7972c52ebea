/// A decision (quyết định) that gives, refuses or takes back awards.
public struct Decision: ListedRecord {
  public enum Kind: String, Sendable, CaseIterable {
    case award
    case refusal
    case revocation
  }

  public var number: String
  public var date: CivilDate
  public var kind: Kind
  /// Who signed, where it was told: an office or a person.
  public var signer: String?
  /// Ids of the nominations, in the order of the golden book.
  public var nominations: [String]
  public var reason: String?

  /// Makes a decision.
  public init(
    number: String, date: CivilDate, kind: Kind, signer: String?, nominations: [String],
    reason: String? = nil
  ) {
    self.number = number
    self.date = date
    self.kind = kind
    self.signer = signer
    self.nominations = nominations
    self.reason = reason
  }

  public init(_ object: JSONObjectReader) {
    number = object.requiredText("number")
    date = object.date("date", required: true) ?? CivilDate(dayNumber: 0)
    kind = object.word("kind", Kind.self, required: true) ?? .award
    signer = object.text("signer")
    nominations = object.texts("nominations")
    reason = object.text("reason")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("number", number)
    fields.add("date", date)
    fields.add("kind", kind.rawValue)
    fields.add("signer", signer)
    fields.add("nominations", nominations)
    fields.add("reason", reason)
    return fields.json
  }

  public static let listKey = "decisions"
  public var sortKey: String { "\(date) \(number)" }
}

/// A submission (tờ trình) of nominations to an authority.
public struct Submission: ListedRecord {
  /// The number of the paper; nil until it is given.
  public var number: String?
  public var date: CivilDate
  /// The authority as the user named it.
  public var to: String
  public var nominations: [String]

  /// Makes a submission.
  public init(number: String?, date: CivilDate, to: String, nominations: [String]) {
    self.number = number
    self.date = date
    self.to = to
    self.nominations = nominations
  }

  public init(_ object: JSONObjectReader) {
    number = object.text("number")
    date = object.date("date", required: true) ?? CivilDate(dayNumber: 0)
    to = object.requiredText("to")
    nominations = object.texts("nominations")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("number", number)
    fields.add("date", date)
    fields.add("to", to)
    fields.add("nominations", nominations)
    return fields.json
  }

  public static let listKey = "submissions"
  public var sortKey: String { "\(date) \(number ?? "") \(to)" }
}
