/// The count of one ballot. Never who chose what.
public struct Ballot: JSONRecord, Sendable, Hashable {
  /// Why a member took no part; the nominee needs no reason.
  public struct Recusal: JSONRecord, Sendable, Hashable {
    public var id: String
    public var reason: String

    /// Makes a reason.
    public init(id: String, reason: String) {
      self.id = id
      self.reason = reason
    }

    public init(_ object: JSONObjectReader) {
      id = object.id()
      reason = object.requiredText("reason")
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("id", id)
      fields.add("reason", reason)
      return fields.json
    }
  }

  /// A remark that a count was entered wrongly. The count itself stays.
  public struct Void: JSONRecord, Sendable, Hashable {
    public var at: String
    public var by: String
    public var reason: String

    /// Makes a remark.
    public init(at: String, by: String, reason: String) {
      self.at = at
      self.by = by
      self.reason = reason
    }

    public init(_ object: JSONObjectReader) {
      at = object.requiredText("at")
      by = object.requiredText("by")
      reason = object.requiredText("reason")
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("at", at)
      fields.add("by", by)
      fields.add("reason", reason)
      return fields.json
    }
  }

  /// The id of the nomination; of the initiative where the initiative council votes.
  public var nomination: String
  /// 1 for the first vote on the nomination.
  public var round: Int
  /// Ids of members who took no part because they are concerned.
  public var recused: [String]
  /// Why, for those who are not the nominee.
  public var reasons: [Recusal]
  /// How the votes were given.
  public var method: BallotRule.Method?
  /// Ballots handed out: those present or written, less the recused.
  public var issued: Int
  public var yes: Int
  public var no: Int
  public var blank: Int
  public var unreturned: Int
  /// What the share is of.
  public var base: BallotRule.Base?
  public var share: VoteShare?
  /// How many agreeing votes the rule asks for.
  public var required: Int
  /// How the chair decided a tie, where a rule lets the chair do so.
  public var chair: Bool?
  public var passed: Bool
  /// The rule, as cited.
  public var citation: String
  public var at: String
  public var by: String
  /// Why it does not count, if it does not.
  public private(set) var void: Void?

  /// Makes a count.
  public init(
    nomination: String, round: Int, recused: [String], reasons: [Recusal] = [],
    method: BallotRule.Method? = nil, issued: Int, yes: Int, no: Int, blank: Int,
    unreturned: Int, base: BallotRule.Base? = nil, share: VoteShare? = nil, required: Int,
    chair: Bool? = nil, passed: Bool,
    citation: String, at: String, by: String
  ) {
    self.nomination = nomination
    self.round = round
    self.recused = recused
    self.reasons = reasons
    self.method = method
    self.issued = issued
    self.yes = yes
    self.no = no
    self.blank = blank
    self.unreturned = unreturned
    self.base = base
    self.share = share
    self.required = required
    self.chair = chair
    self.passed = passed
    self.citation = citation
    self.at = at
    self.by = by
  }

  public init(_ object: JSONObjectReader) {
    nomination = object.id("nomination")
    round = object.int("round", required: true) ?? 1
    recused = object.texts("recused")
    reasons = object.records("reasons", Recusal.self)
    method = object.word("method", BallotRule.Method.self)
    issued = object.int("issued", required: true) ?? 0
    yes = object.int("yes", required: true) ?? 0
    no = object.int("no", required: true) ?? 0
    blank = object.int("blank") ?? 0
    unreturned = object.int("unreturned") ?? 0
    base = object.word("base", BallotRule.Base.self)
    let text = object.text("threshold")
    share = text.flatMap { VoteShare($0) }
    if text != nil, share == nil {
      object.report(
        .badValue, "threshold",
        Message(
          vi: "ngưỡng phiếu viết như \">=80/100\" hoặc \">50/100\"",
          en: "a threshold is written \">=80/100\" or \">50/100\""))
    }
    required = object.int("required", required: true) ?? 0
    chair = object.has("chair") ? object.flag("chair") : nil
    passed = object.flag("passed")
    citation = object.requiredText("citation")
    at = object.requiredText("at")
    by = object.requiredText("by")
    void = object.record("void", Void.self)
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("nomination", nomination)
    fields.add("round", round)
    fields.add("recused", recused)
    fields.add("reasons", reasons)
    fields.add("method", method?.rawValue)
    fields.add("issued", issued)
    fields.add("yes", yes)
    fields.add("no", no)
    fields.add("blank", blank)
    fields.add("unreturned", unreturned)
    fields.add("base", base?.rawValue)
    fields.add("threshold", share?.text)
    fields.add("required", required)
    if let chair { fields.add("chair", .bool(chair)) }
    fields.add("passed", .bool(passed))
    fields.add("citation", citation)
    fields.add("at", at)
    fields.add("by", by)
    fields.add("void", void)
    return fields.json
  }

  /// Ballots that came back.
  public var returned: Int { issued - unreturned }

  /// Valid ballots: for or against.
  public var valid: Int { yes + no }

  /// Whether it counts: it was not found to be entered wrongly.
  public var counts: Bool { void == nil }

  /// Marks a count that was entered wrongly; the count stays in the record.
  mutating func setVoid(_ remark: Void) { void = void ?? remark }

  /// What is wrong with the arithmetic of the record, if anything: every figure is counted again from
  /// those it follows from.
  ///
  /// - Parameter meeting: the meeting it belongs to.
  public func recount(in meeting: Meeting) -> Message? {
    let taking = meeting.present.count + meeting.written.count
    let sum = yes + no + blank + unreturned
    if issued != taking - recused.count || sum != issued {
      return Message(
        vi:
          "phiếu của \(nomination): phát \(issued), cộng lại \(sum), người bỏ phiếu \(taking - recused.count)",
        en:
          "the ballot on \(nomination): \(issued) issued, \(sum) counted, \(taking - recused.count) voters"
      )
    }
    guard let share, let base else { return nil }
    let whole = base == .allMembers ? meeting.members : taking
    let needed = share.required(of: whole)
    let isPassed = whole > 0 && yes >= needed || chair == true
    guard needed != required || isPassed != passed else { return nil }
    return Message(
      vi:
        "đếm lại phiếu của \(nomination): \(yes)/\(whole), cần \(needed), kết quả phải là \(isPassed ? "thông qua" : "không thông qua")",
      en:
        "a recount of \(nomination): \(yes) of \(whole), \(needed) needed, so it \(isPassed ? "passes" : "fails")"
    )
  }

  /// Votes in favour that are lacking; none where the chair decided a tie.
  public var missing: Int { passed ? 0 : max(0, required - yes) }

  /// The result in a sentence.
  ///
  /// - Parameter meeting: the meeting it belongs to.
  public func sentence(in meeting: Meeting) -> Message {
    let whole = wholeCount(in: meeting)
    let rule = share.map {
      Message(vi: " (\($0.name.vi) của \(whole) người)", en: " (\($0.name.en) of \(whole))")
    }
    let turn = round > 1
    guard !passed else {
      return Message(
        vi:
          "Thông qua\(turn ? " (lần \(round))" : ""): \(yes) phiếu đồng ý; cần \(required)\(rule?.vi ?? "")\(chair == true ? ", Chủ tịch quyết định" : "").",
        en:
          "Passed\(turn ? " (round \(round))" : ""): \(yes) in favour; \(required) needed\(rule?.en ?? "")\(chair == true ? ", the chair decided" : "")."
      )
    }
    return Message(
      vi:
        "Không thông qua\(turn ? " (lần \(round))" : ""): \(yes) phiếu đồng ý; cần \(required)\(rule?.vi ?? ""), còn thiếu \(missing).",
      en:
        "Not passed\(turn ? " (round \(round))" : ""): \(yes) in favour; \(required) needed\(rule?.en ?? ""), \(missing) missing."
    )
  }

  /// The result in the form of a tally, `thidua.tally/1`.
  public func tally(in meeting: Meeting) -> JSON {
    var fields = JSONFields(schema: "thidua.tally/1")
    fields.add("nomination", nomination)
    fields.add("round", round)
    fields.add("passed", .bool(passed))
    fields.add("threshold", share?.text)
    fields.add("base", base?.rawValue)
    fields.add("members", meeting.members)
    if base == .present { fields.add("present", wholeCount(in: meeting)) }
    fields.add("required", required)
    fields.add("yes", yes)
    fields.add("missing", missing)
    fields.add("citation", citation)
    return fields.json
  }

  /// How many the threshold is a share of.
  func wholeCount(in meeting: Meeting) -> Int {
    base == .present ? meeting.taking.count : meeting.members
  }
}
