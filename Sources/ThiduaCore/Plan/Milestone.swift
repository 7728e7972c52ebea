/// A day in the life of a campaign.
public struct Milestone: Sendable, Hashable, JSONRecord {
  /// What happens on the day; in the order in which it should.
  public enum Kind: String, Sendable, CaseIterable {
    /// Phát động.
    case launch
    /// Ký giao ước.
    case pledge
    /// Sơ kết.
    case midterm
    /// Tổng kết.
    case final

    /// The event as plans name it.
    public var name: Message {
      switch self {
      case .launch: Message(vi: "phát động", en: "launch")
      case .pledge: Message(vi: "ký giao ước", en: "pledge")
      case .midterm: Message(vi: "sơ kết", en: "midterm review")
      case .final: Message(vi: "tổng kết", en: "final review")
      }
    }
  }

  public var kind: Kind?
  public var date: CivilDate?

  /// Makes a milestone.
  public init(_ kind: Kind?, date: CivilDate?) {
    self.kind = kind
    self.date = date
  }

  public init(_ object: JSONObjectReader) {
    kind = object.word("kind", Kind.self)
    date = object.date("date")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("kind", kind?.rawValue)
    fields.add("date", date)
    return fields.json
  }
}
