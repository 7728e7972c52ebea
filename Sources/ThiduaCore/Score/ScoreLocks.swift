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

/// The closed periods of one year, and what was opened again, `thidua.locks/1`.
public struct ScoreLocks: Sendable, Hashable, JSONRecord {
  /// The schema of its file.
  public static let schema = "thidua.locks/1"

  public private(set) var locks: [PeriodLock]
  public private(set) var unlocks: [PeriodUnlock]

  /// Nothing is closed.
  public init() {
    locks = []
    unlocks = []
  }

  public init(_ object: JSONObjectReader) {
    locks = object.records("locks", PeriodLock.self)
    unlocks = object.records("unlocks", PeriodUnlock.self)
  }

  public var json: JSON {
    var fields = JSONFields(schema: ScoreLocks.schema)
    fields.add("locks", .array(locks.map(\.json)))
    fields.add("unlocks", .array(unlocks.map(\.json)))
    return fields.json
  }

  /// The lock that forbids entries of a campaign in a period: one of the period itself or of a longer
  /// one that it belongs to.
  public func lock(
    on period: Period, campaign: String, _ calendar: SchoolCalendar
  ) -> PeriodLock? {
    locks.first { lock in
      guard lock.campaign == nil || lock.campaign == campaign,
        let locked = try? calendar.period(lock.period)
      else { return false }
      return calendar.parent(of: period, locked.kind) == locked
    }
  }

  /// The locks with a period closed for a campaign, or for all.
  ///
  /// - Throws: `Failure` of kind `refused` if it is closed already.
  public func locking(
    _ period: Period, campaign: String?, rubrics: [Rubric], at moment: String, by name: String
  ) throws(Failure) -> ScoreLocks {
    if let lock = locks.first(where: { covers($0, period.name, campaign) }) {
      throw Failure.refused(
        vi: "Kỳ \(period.name) đã khóa từ \(lock.at) (\(lock.by)).",
        en: "The period \(period.name) was locked at \(lock.at) by \(lock.by).")
    }
    var result = self
    result.locks.append(
      PeriodLock(
        period: period.name, campaign: campaign,
        rubrics: rubrics.map { .init(id: $0.id, hash: $0.hash) }.sorted { $0.id < $1.id },
        at: moment, by: name))
    return result
  }

  /// The locks with a period opened again.
  ///
  /// - Throws: `Failure` of kind `refused` without a reason, or if it is not closed just so.
  public func unlocking(
    _ period: Period, campaign: String?, reason: String, at moment: String, by name: String
  ) throws(Failure) -> ScoreLocks {
    let reason = trimmed(reason)
    guard !reason.isEmpty else {
      throw Failure.refused(
        vi: "Mở khóa một kỳ phải ghi lý do.", en: "Unlocking a period needs a reason.",
        remedy: Message(vi: "Thêm --reason \"…\".", en: "Add --reason \"…\"."))
    }
    guard
      let index = locks.firstIndex(where: { $0.period == period.name && $0.campaign == campaign })
    else {
      let other = locks.first { $0.period == period.name }
      let scope = other.map { lock in
        lock.campaign.map { "--campaign \($0)" } ?? ""
      }
      throw Failure.refused(
        vi: "Kỳ \(period.name) không bị khóa" + (campaign.map { " cho phong trào \($0)." } ?? "."),
        en: "The period \(period.name) is not locked" + (campaign.map { " for \($0)." } ?? "."),
        remedy: scope.map { scope in
          scope.isEmpty
            ? Message(
              vi: "Kỳ này khóa cho mọi phong trào: bỏ --campaign.",
              en: "It is locked for all campaigns: leave out --campaign.")
            : Message(vi: "Kỳ này khóa với \(scope).", en: "It is locked with \(scope).")
        })
    }
    var result = self
    result.locks.remove(at: index)
    result.unlocks.append(
      PeriodUnlock(
        period: period.name, campaign: campaign, at: moment, by: name, reason: reason))
    return result
  }

  private func covers(_ lock: PeriodLock, _ period: String, _ campaign: String?) -> Bool {
    lock.period == period && (lock.campaign == nil || lock.campaign == campaign)
  }
}
