extension Workspace {
  /// Where an edition is kept that scores of a year were entered by: a plain rubric file, written once.
  static func usedRubricPath(_ year: YearID, _ rubric: Rubric) -> String {
    path(year, "rubric-\(rubric.id).v\(rubric.version).json")
  }

  /// The editions of a rubric that scores of a year were entered by, the earliest first.
  ///
  /// - Throws: `badData` for a copy that cannot be read.
  public func usedRubrics(_ id: String, _ year: YearID) throws(Failure) -> [Rubric] {
    let head = "rubric-\(id).v"
    var used: [Rubric] = []
    for name in try names(in: "years/\(year)") where name.hasPrefix(head) && name.hasSuffix(".json")
    {
      guard let version = Int(name.dropFirst(head.count).dropLast(5)),
        let rubric = try record(Workspace.path(year, name), Rubric.self, schema: Rubric.schema),
        rubric.id == id, rubric.version == version
      else { continue }
      used.append(rubric)
    }
    return used.sorted { $0.version < $1.version }
  }

  /// The editions of a rubric that judge the periods of a year.
  ///
  /// - Parameter current: the rubric as its file has it now. Wording may be mended at any time; an
  ///   edition in use otherwise stays what it was.
  public func editions(
    of current: Rubric, campaign: String, _ calendar: SchoolCalendar
  ) throws(Failure) -> RubricEditions {
    let used = try usedRubrics(current.id, calendar.year)
    var frozen: [RubricEditions.Frozen] = []
    for lock in try locks(calendar.year).locks
    where lock.campaign == nil || lock.campaign == campaign {
      let hashes = lock.rubrics.filter { $0.id == current.id }.map(\.hash)
      guard let days = (try? calendar.period(lock.period))?.span, !hashes.isEmpty else { continue }
      frozen.append(.init(days: days, hashes: hashes))
    }
    return RubricEditions(current: current, used: used, frozen: frozen)
  }

  /// What is to be said about a rubric file that was edited without a new version after scores had been
  /// entered by it; nil where all is well.
  public func driftWarning(_ current: Rubric, _ year: YearID) throws(Failure) -> Message? {
    guard
      let used = try usedRubrics(current.id, year).first(where: { $0.version == current.version }),
      used.withoutWording != current.withoutWording
    else { return nil }
    let next = current.version + 1
    return Message(
      vi:
        "Chú ý: rubrics/\(current.id).json đã sửa sau khi dùng chấm điểm; điểm vẫn tính theo phiên bản "
        + "\(used.version) đã dùng. Muốn dùng bản sửa: ghi \"version\": \(next) và \"effectiveFrom\": "
        + "\"NNNN-TT-NN\" (ngày, tuần 2024-W45 hay tháng 2024-11 bắt đầu áp dụng).",
      en:
        "Note: rubrics/\(current.id).json was edited after scores had been entered by it; version "
        + "\(used.version) as it was used still judges. To use the edit: write \"version\": \(next) and "
        + "\"effectiveFrom\": \"YYYY-MM-DD\" (the day, week 2024-W45 or month 2024-11 it begins).")
  }

  /// Keeps a copy of an edition the first time scores of a year are entered by it.
  ///
  /// - Throws: `refused` for an edition that scores other subjects or periods than the earlier ones of
  ///   the year: that is another rubric.
  func keepUsed(_ rubric: Rubric, _ year: YearID) throws(Failure) {
    let used = try usedRubrics(rubric.id, year)
    guard !used.contains(where: { $0.version == rubric.version }) else { return }
    if let other = used.first(where: {
      $0.period != rubric.period || $0.subjects != rubric.subjects
    }) {
      throw Failure.refused(
        vi: "Bộ tiêu chí \(rubric.id) phiên bản \(rubric.version) chấm \(rubric.subjects) theo "
          + "\(rubric.period.name.vi), phiên bản \(other.version) trong \(year.named) chấm "
          + "\(other.subjects) theo \(other.period.name.vi).",
        en: "Version \(rubric.version) of \(rubric.id) scores a \(rubric.subjects) by "
          + "\(rubric.period.name.en), version \(other.version) of \(year) a \(other.subjects) by "
          + "\(other.period.name.en).",
        remedy: Message(
          vi: "Đặt mã khác cho bộ tiêu chí mới.", en: "Give the new rubric an id of its own."))
    }
    put(rubric, at: Workspace.usedRubricPath(year, rubric))
  }

  /// Who belongs to which collective in which role, with the days.
  public func scoreMemberships() throws(Failure) -> [ScoreMembership] {
    let roster = try roster()
    var memberships: [ScoreMembership] = []
    for person in roster.individuals {
      for (index, position) in person.positions.enumerated() {
        let next = person.positions.dropFirst(index + 1).first?.from
        let from = [position.from, person.start].compactMap { $0 }.max()
        let to = [next?.adding(days: -1), person.end].compactMap { $0 }.min()
        let spans = DateSpan(from: from, to: to).stretches(without: person.away)
        for group in roster.ancestors(of: position.unit) {
          for span in spans {
            memberships.append(
              ScoreMembership(
                member: person.id, role: position.role.rawValue, collective: group.id, span: span))
          }
        }
      }
    }
    return memberships
  }

  /// The absences that may leave somebody without a class.
  public func scoreAbsences() throws(Failure) -> [ScoreAbsence] {
    try roster().leaves.map { leave in
      ScoreAbsence(
        subject: leave.subject, kind: leave.kind.rawValue,
        span: DateSpan(from: leave.from, to: leave.to))
    }
  }
}

extension DateSpan {
  /// What is left of a span without the days somebody was away, the earliest stretch first.
  func stretches(without away: [Away]) -> [DateSpan] {
    var stretches: [DateSpan] = []
    var from = from
    for gap in away.sorted(by: { $0.from < $1.from }) {
      guard from.map({ $0 <= gap.to }) ?? true, to.map({ gap.from <= $0 }) ?? true else { continue }
      if from.map({ $0 < gap.from }) ?? true {
        stretches.append(DateSpan(from: from, to: gap.from.adding(days: -1)))
      }
      from = gap.to.adding(days: 1)
    }
    if let from, let to, from > to { return stretches }
    return stretches + [DateSpan(from: from, to: to)]
  }
}
