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

  /// The latest unlocking that opened a period of a campaign: documents made before it are stale.
  public func lastUnlock(
    on period: Period, campaign: String, _ calendar: SchoolCalendar
  ) -> PeriodUnlock? {
    unlocks.last { unlock in
      guard unlock.campaign == nil || unlock.campaign == campaign,
        let opened = try? calendar.period(unlock.period)
      else { return false }
      return calendar.parent(of: period, opened.kind) == opened
        || calendar.parent(of: opened, period.kind) == period
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
        vi: "Kỳ \(period.name) đã khóa từ \(lock.time.vi) (\(lock.by)).",
        en: "The period \(period.name) was locked at \(lock.time.en) by \(lock.by).",
        remedy: Message(
          vi: "Mở khóa: thidua \(lock.unlockCommand)",
          en: "To open it: thidua \(lock.unlockCommand)"))
    }
    var result = self
    result.locks.append(
      PeriodLock(
        period: period.name, campaign: campaign,
        rubrics: rubrics.sorted { ($0.id, $0.version) < ($1.id, $1.version) }
          .map { .init(id: $0.id, hash: $0.hash) },
        at: moment, by: name))
    return result
  }

  /// The locks with a period opened again.
  ///
  /// - Throws: `Failure` of kind `refused` without a reason, or if it is not closed just so.
  public func unlocking(
    _ period: Period, campaign: String?, reason: String, at moment: String, by name: String,
    _ calendar: SchoolCalendar
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
      if let longer = longerLock(on: period, campaign: campaign, calendar) {
        let command = longer.unlockCommand(calendar.year)
        throw Failure.refused(
          vi: "Kỳ \(period.name) khóa cùng với \(longer.period), không mở riêng được.",
          en: "The period \(period.name) is locked with \(longer.period) and not opened alone.",
          remedy: Message(vi: "Mở khóa: thidua \(command)", en: "To open it: thidua \(command)"))
      }
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

  /// The lock of a longer period that closes this one too.
  private func longerLock(
    on period: Period, campaign: String?, _ calendar: SchoolCalendar
  ) -> PeriodLock? {
    locks.first { lock in
      guard lock.period != period.name, lock.campaign == nil || lock.campaign == campaign,
        let locked = try? calendar.period(lock.period)
      else { return false }
      return calendar.parent(of: period, locked.kind) == locked
    }
  }

  private func covers(_ lock: PeriodLock, _ period: String, _ campaign: String?) -> Bool {
    lock.period == period && (lock.campaign == nil || lock.campaign == campaign)
  }
}
