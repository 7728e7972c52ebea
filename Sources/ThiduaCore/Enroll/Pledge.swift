/// A pledge of emulation (giao ước thi đua) between collectives: what they promise each other, who
/// signed, and what came of it.
public struct Pledge: ListedRecord {
  public static let listKey = "pledges"
  public var sortKey: String { id }

  public var id: String
  public var year: YearID
  /// What it is about: `thi đua dạy tốt, học tốt`.
  public var title: String
  /// Where it is signed.
  public var place: String?
  /// The days for which it holds.
  public var span: DateSpan
  /// The campaign it belongs to.
  public var campaign: String?
  /// Who confirms it: the head, the leader of the cluster.
  public var witness: Witness?
  public var parties: [PledgeParty]
  public var contents: [PledgeContent]

  /// Who confirms a pledge.
  public struct Witness: JSONRecord, Sendable, Hashable {
    public var name: String
    public var post: String?

    /// Makes a witness.
    public init(name: String, post: String?) {
      self.name = name
      self.post = post
    }

    public init(_ object: JSONObjectReader) {
      name = object.requiredText("name")
      post = object.text("position")
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("name", name)
      fields.add("position", post)
      return fields.json
    }
  }

  /// Makes a pledge.
  public init(
    id: String, year: YearID, title: String, place: String? = nil,
    span: DateSpan = DateSpan(from: nil, to: nil), campaign: String? = nil,
    witness: Witness? = nil, parties: [PledgeParty], contents: [PledgeContent] = []
  ) {
    self.id = id
    self.year = year
    self.title = title
    self.place = place
    self.span = span
    self.campaign = campaign
    self.witness = witness
    self.parties = parties
    self.contents = contents
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    year = object.year("year", required: true) ?? .calendar(1900)
    title = object.requiredText("title")
    place = object.text("place")
    span = DateSpan(from: object.date("from"), to: object.date("to"))
    campaign = object.text("campaign")
    witness = object.record("witness", Witness.self)
    parties = object.records("parties", PledgeParty.self)
    contents = object.records("contents", PledgeContent.self)
    if Set(parties.map(\.collective)).count != parties.count {
      object.report(
        .duplicateID, "parties",
        Message(vi: "một bên ghi hai lần", en: "a party stands twice"))
    }
    if Set(contents.map(\.number)).count != contents.count {
      object.report(
        .duplicateID, "contents",
        Message(vi: "hai nội dung cùng số", en: "two contents have one number"))
    }
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("year", year.description)
    fields.add("title", title)
    fields.add("place", place)
    fields.add("from", span.from)
    fields.add("to", span.to)
    fields.add("campaign", campaign)
    fields.add("witness", witness)
    fields.add("parties", .array(parties.map(\.json)))
    fields.add("contents", contents)
    return fields.json
  }

  /// Where a pledge stands.
  public enum State: Sendable, Hashable {
    case draft
    /// So many parties have signed, not all.
    case signing(Int)
    case inForce
    /// Every target has a result of every party.
    case concluded

    /// The words people read.
    public func name(of parties: Int) -> Message {
      switch self {
      case .draft: Message(vi: "dự thảo", en: "draft")
      case .signing(let count):
        Message(vi: "đã ký \(count)/\(parties) bên", en: "signed by \(count) of \(parties)")
      case .inForce: Message(vi: "đã ký đủ", en: "in force")
      case .concluded: Message(vi: "đã có kết quả", en: "concluded")
      }
    }
  }

  /// Where it stands.
  public var state: State {
    let signed = parties.filter { $0.signed != nil }.count
    guard signed > 0 else { return .draft }
    guard signed == parties.count else { return .signing(signed) }
    let isDone = contents.allSatisfy { content in
      parties.allSatisfy { content.result(of: $0.collective) != nil }
    }
    return isDone && !contents.isEmpty ? .concluded : .inForce
  }

  /// The pledge as it stood on a day: later signatures and results are not there yet.
  public func until(_ day: CivilDate) -> Pledge {
    var copy = self
    for index in copy.parties.indices {
      if let signed = copy.parties[index].signed, signed > day { copy.parties[index].signed = nil }
    }
    for index in copy.contents.indices {
      copy.contents[index].results.removeAll { $0.on > day }
    }
    return copy
  }

  /// The day of the last signature, if all have signed.
  public var signedOn: CivilDate? {
    let days = parties.compactMap(\.signed)
    return days.count == parties.count ? days.max() : nil
  }
}

/// One side of a pledge.
public struct PledgeParty: JSONRecord, Sendable, Hashable {
  /// The id of the collective.
  public var collective: String
  /// Who signs for it.
  public var representative: String?
  public var post: String?
  /// The day of the signature.
  public var signed: CivilDate?

  /// Makes a party that has not signed.
  public init(_ collective: String) {
    self.collective = collective
  }

  public init(_ object: JSONObjectReader) {
    collective = object.id("collective")
    representative = object.text("representative")
    post = object.text("position")
    signed = object.date("signed")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("collective", collective)
    fields.add("representative", representative)
    fields.add("position", post)
    fields.add("signed", signed)
    return fields.json
  }
}
