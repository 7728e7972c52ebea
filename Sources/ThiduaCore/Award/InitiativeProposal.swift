/// A registered initiative (đăng ký sáng kiến) on its way to recognition. What is recognised stands
/// among the initiatives of its year as well, where the law looks for it.
public struct InitiativeProposal: ListedRecord {
  public enum State: String, Sendable, CaseIterable {
    case registered
    case voted
    case recognised = "recognized"
    case refused
    case withdrawn

    /// The state in words.
    public var name: Message {
      switch self {
      case .registered: Message(vi: "đã đăng ký", en: "registered")
      case .voted: Message(vi: "Hội đồng sáng kiến đã thông qua", en: "passed by the council")
      case .recognised: Message(vi: "đã công nhận", en: "recognised")
      case .refused: Message(vi: "không công nhận", en: "refused")
      case .withdrawn: Message(vi: "đã rút", en: "withdrawn")
      }
    }

    /// The states that may come next; another authority may recognise without a vote of this council.
    var next: [State] {
      switch self {
      case .registered: [.voted, .recognised, .refused, .withdrawn]
      case .voted: [.registered, .recognised, .refused, .withdrawn]
      case .recognised: [.recognised]
      case .refused, .withdrawn: []
      }
    }
  }

  /// One step of its life.
  public struct Event: JSONRecord, Sendable, Hashable {
    public var state: State
    /// When it was entered, as `Moment.text`.
    public var at: String
    public var by: String
    /// The meeting or decision behind it.
    public var paper: String?
    /// The date of that paper.
    public var date: CivilDate?
    /// How far the initiative reaches, where it was recognised.
    public var scope: InitiativeScope?
    /// Who recognised it, where another authority did.
    public var authority: String?
    public var note: String?

    /// Makes a step.
    public init(
      state: State, at: String, by: String, paper: String? = nil, date: CivilDate? = nil,
      scope: InitiativeScope? = nil, authority: String? = nil, note: String? = nil
    ) {
      self.state = state
      self.at = at
      self.by = by
      self.paper = paper
      self.date = date
      self.scope = scope
      self.authority = authority
      self.note = note
    }

    public init(_ object: JSONObjectReader) {
      state = object.word("state", State.self, required: true) ?? .registered
      at = object.requiredText("at")
      by = object.requiredText("by")
      paper = object.text("paper")
      date = object.date("date")
      scope = object.word("scope", InitiativeScope.self)
      authority = object.text("authority")
      note = object.text("note")
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("state", state.rawValue)
      fields.add("at", at)
      fields.add("by", by)
      fields.add("paper", paper)
      fields.add("date", date)
      fields.add("scope", scope?.rawValue)
      fields.add("authority", authority)
      fields.add("note", note)
      return fields.json
    }
  }

  /// Who sits in an initiative council, and how many must agree.
  static let councilArticle = "Thông tư 18/2013/TT-BKHCN, Điều 8"
  /// Two thirds of all members (Thông tư 18/2013/TT-BKHCN, Điều 8).
  static let share = VoteShare(2, of: 3)

  public var id: String
  public var title: String
  public var authors: [String]
  public var year: YearID
  /// What it brings, in short.
  public var summary: String?
  /// Every step, the first one first; nothing is ever removed.
  public private(set) var events: [Event]

  /// A registration.
  public init(
    id: String, title: String, authors: [String], year: YearID, summary: String?, _ event: Event
  ) {
    self.id = id
    self.title = title
    self.authors = authors
    self.year = year
    self.summary = summary
    events = [event]
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    title = object.requiredText("title")
    authors = object.texts("authors")
    year = object.year("year", required: true) ?? .calendar(1900)
    summary = object.text("summary")
    events = object.records("events", Event.self)
    if events.isEmpty {
      object.report(
        .missingField, "events",
        Message(vi: "phải có ít nhất một bước", en: "at least one step is needed"))
    }
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("title", title)
    fields.add("authors", authors)
    fields.add("year", year.description)
    fields.add("summary", summary)
    fields.add("events", events)
    return fields.json
  }

  public static let listKey = "initiativeProposals"
  public var sortKey: String { id }

  /// Where it stands.
  public var state: State { events.last?.state ?? .registered }

  /// The farthest scope it was recognised for.
  public var scope: InitiativeScope? { events.compactMap(\.scope).max() }

  /// Takes a step.
  ///
  /// - Throws: `refused` where the order of the states does not allow it.
  public mutating func move(_ event: Event) throws(Failure) {
    guard state.next.contains(event.state) else {
      throw Failure.refused(
        vi:
          "sáng kiến \(id) đang ở trạng thái “\(state.name.vi)”, không thể chuyển sang “\(event.state.name.vi)”",
        en: "initiative \(id) is \(state.name.en) and cannot become \(event.state.name.en)")
    }
    events.append(event)
  }
}
