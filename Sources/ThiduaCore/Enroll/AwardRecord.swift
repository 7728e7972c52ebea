/// An award of an earlier year, known from a paper decision.
public struct AwardRecord: JSONRecord, Sendable, Hashable {
  public var subject: String
  /// The tier's id.
  public var tier: String
  public var year: YearID
  public var decision: String?
  public var date: CivilDate?
  /// The later decision that revoked it.
  public var revocation: Revocation?

  /// A decision that takes an award back.
  public struct Revocation: JSONRecord, Sendable, Hashable {
    public var number: String
    public var date: CivilDate
    public var reason: String
    /// Why, by the article.
    public var ground: Decision.Ground?
    /// Who signed, where it was told.
    public var signer: String?
    public var hand: Decision.Hand?

    /// Makes a revocation.
    public init(
      number: String, date: CivilDate, reason: String, ground: Decision.Ground? = nil,
      signer: String? = nil, hand: Decision.Hand? = nil
    ) {
      self.number = number
      self.date = date
      self.reason = reason
      self.ground = ground
      self.signer = signer
      self.hand = hand
    }

    public init(_ object: JSONObjectReader) {
      number = object.requiredText("number")
      date = object.date("date", required: true) ?? CivilDate(dayNumber: 0)
      reason = object.requiredText("reason")
      ground = object.word("ground", Decision.Ground.self)
      signer = object.text("signer")
      hand = object.record("hand", Decision.Hand.self)
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("number", number)
      fields.add("date", date)
      fields.add("reason", reason)
      fields.add("ground", ground?.rawValue)
      fields.add("signer", signer)
      fields.add("hand", hand)
      return fields.json
    }
  }

  /// Makes a record.
  public init(
    subject: String, tier: String, year: YearID, decision: String?, date: CivilDate?,
    revocation: Revocation? = nil
  ) {
    self.subject = subject
    self.tier = tier
    self.year = year
    self.decision = decision
    self.date = date
    self.revocation = revocation
  }

  public init(_ object: JSONObjectReader) {
    subject = object.id("subject")
    tier = object.id("tier")
    year = object.year("year", required: true) ?? .calendar(1900)
    decision = object.text("decision")
    date = object.date("date")
    revocation = object.record("revocation", Revocation.self)
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("subject", subject)
    fields.add("tier", tier)
    fields.add("year", year.description)
    fields.add("decision", decision)
    fields.add("date", date)
    fields.add("revocation", revocation)
    return fields.json
  }
}
