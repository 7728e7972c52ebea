/// A period that is closed for entries, with the rules that held.
public struct PeriodLock: Sendable, Hashable, JSONRecord {
  /// The rules of one rubric at the time.
  public struct FrozenRubric: Sendable, Hashable, JSONRecord {
    public var id: String
    /// ``Rubric/hash``.
    public var hash: String

    /// Notes the rules of a rubric.
    public init(id: String, hash: String) {
      self.id = id
      self.hash = hash
    }

    public init(_ object: JSONObjectReader) {
      id = object.id()
      hash = object.requiredText("hash")
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("id", id)
      fields.add("hash", hash)
      return fields.json
    }
  }

  /// The canonical name of the period.
  public var period: String
  /// The campaign; absent: all campaigns.
  public var campaign: String?
  public var rubrics: [FrozenRubric]
  /// When, ISO 8601, and who.
  public var at: String
  public var by: String

  /// Makes a lock.
  public init(
    period: String, campaign: String?, rubrics: [FrozenRubric], at: String, by: String
  ) {
    self.period = period
    self.campaign = campaign
    self.rubrics = rubrics
    self.at = at
    self.by = by
  }

  public init(_ object: JSONObjectReader) {
    period = object.requiredText("period")
    campaign = object.text("campaign")
    rubrics = object.records("rubrics", FrozenRubric.self)
    at = object.requiredText("at")
    by = object.requiredText("by")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("period", period)
    fields.add("campaign", campaign)
    fields.add("rubrics", .array(rubrics.map(\.json)))
    fields.add("at", at)
    fields.add("by", by)
    return fields.json
  }
}

extension PeriodLock {
  /// When it was locked, for people.
  public var time: Message { Moment.spoken(at) }

  /// The command that opens the period again, as far as the lock knows it.
  public var unlockCommand: String { unlockCommand(nil) }

  /// The command that opens the period again in a year.
  func unlockCommand(_ year: YearID?) -> String {
    "score unlock \(period)" + (campaign.map { " --campaign \($0)" } ?? "")
      + (year.map { " --year \($0)" } ?? "") + " --reason \"…\""
  }
}

/// A lock that was taken back; documents made before it are stale.
public struct PeriodUnlock: Sendable, Hashable, JSONRecord {
  public var period: String
  public var campaign: String?
  public var at: String
  public var by: String
  public var reason: String

  /// Makes an unlocking.
  public init(period: String, campaign: String?, at: String, by: String, reason: String) {
    self.period = period
    self.campaign = campaign
    self.at = at
    self.by = by
    self.reason = reason
  }

  public init(_ object: JSONObjectReader) {
    period = object.requiredText("period")
    campaign = object.text("campaign")
    at = object.requiredText("at")
    by = object.requiredText("by")
    reason = object.requiredText("reason")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("period", period)
    fields.add("campaign", campaign)
    fields.add("at", at)
    fields.add("by", by)
    fields.add("reason", reason)
    return fields.json
  }
}

extension PeriodUnlock {
  /// When it was taken back, for people.
  public var time: Message { Moment.spoken(at) }
}
