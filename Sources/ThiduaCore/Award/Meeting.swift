/// A session of the council, with its ballots.
public struct Meeting: ListedRecord {
  public var id: String
  public var date: CivilDate
  /// The decision of the council that meets.
  public var council: String
  /// Members of the council who vote, all of them; the base of thresholds.
  public var members: Int
  /// Ids of those present, in the order of the council.
  public var present: [String]
  /// Ids of absent members who gave a written opinion.
  public var written: [String]
  public private(set) var ballots: [Ballot]
  /// When it was closed; nothing changes after that.
  public private(set) var closedAt: String?

  /// Opens a meeting.
  public init(
    id: String, date: CivilDate, council: String, members: Int, present: [String],
    written: [String]
  ) {
    self.id = id
    self.date = date
    self.council = council
    self.members = members
    self.present = present
    self.written = written
    ballots = []
    closedAt = nil
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    date = object.date("date", required: true) ?? CivilDate(dayNumber: 0)
    council = object.requiredText("council")
    members = object.int("members", required: true) ?? 0
    present = object.texts("present")
    written = object.texts("written")
    ballots = object.records("ballots", Ballot.self)
    closedAt = object.text("closedAt")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("date", date)
    fields.add("council", council)
    fields.add("members", members)
    fields.add("present", present)
    fields.add("written", written)
    fields.add("ballots", ballots)
    fields.add("closedAt", closedAt)
    return fields.json
  }

  public static let listKey = "meetings"
  public var sortKey: String { "\(date) \(id)" }

  /// Whether nothing can change any more.
  public var isClosed: Bool { closedAt != nil }

  /// Adds a ballot; earlier ones stay as they are.
  public mutating func add(_ ballot: Ballot) { ballots.append(ballot) }

  /// Ends the meeting.
  ///
  /// - Throws: `refused` if it is closed already.
  public mutating func close(at moment: String) throws(Failure) {
    guard !isClosed else {
      throw Failure.refused(vi: "cuộc họp \(id) đã kết thúc", en: "meeting \(id) is closed already")
    }
    closedAt = moment
  }
}

/// The count of one ballot. Never who chose what.
public struct Ballot: JSONRecord, Sendable, Hashable {
  public var nomination: String
  /// 1 for the first vote on the nomination.
  public var round: Int
  /// Ids of members who took no part because they are concerned.
  public var recused: [String]
  /// Ballots handed out: those present or written, less the recused.
  public var issued: Int
  public var yes: Int
  public var no: Int
  public var blank: Int
  public var unreturned: Int
  /// How many agreeing votes the rule asks for.
  public var required: Int
  public var passed: Bool
  /// The rule, as cited.
  public var citation: String
  public var at: String
  public var by: String

  /// Makes a count.
  public init(
    nomination: String, round: Int, recused: [String], issued: Int, yes: Int, no: Int, blank: Int,
    unreturned: Int, required: Int, passed: Bool, citation: String, at: String, by: String
  ) {
    self.nomination = nomination
    self.round = round
    self.recused = recused
    self.issued = issued
    self.yes = yes
    self.no = no
    self.blank = blank
    self.unreturned = unreturned
    self.required = required
    self.passed = passed
    self.citation = citation
    self.at = at
    self.by = by
  }

  public init(_ object: JSONObjectReader) {
    nomination = object.id("nomination")
    round = object.int("round", required: true) ?? 1
    recused = object.texts("recused")
    issued = object.int("issued", required: true) ?? 0
    yes = object.int("yes", required: true) ?? 0
    no = object.int("no", required: true) ?? 0
    blank = object.int("blank") ?? 0
    unreturned = object.int("unreturned") ?? 0
    required = object.int("required", required: true) ?? 0
    passed = object.flag("passed")
    citation = object.requiredText("citation")
    at = object.requiredText("at")
    by = object.requiredText("by")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("nomination", nomination)
    fields.add("round", round)
    fields.add("recused", recused)
    fields.add("issued", issued)
    fields.add("yes", yes)
    fields.add("no", no)
    fields.add("blank", blank)
    fields.add("unreturned", unreturned)
    fields.add("required", required)
    fields.add("passed", .bool(passed))
    fields.add("citation", citation)
    fields.add("at", at)
    fields.add("by", by)
    return fields.json
  }

  /// Ballots that came back.
  public var returned: Int { issued - unreturned }
}
