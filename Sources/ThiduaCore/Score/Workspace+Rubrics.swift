extension Workspace {
  /// Where an edition is kept that scores of a year were entered by: a plain rubric file, written once.
  ///
  /// - Parameter revision: counts, from 1, what a rubric without a version has been.
  static func usedRubricPath(_ year: YearID, _ rubric: Rubric, revision: Int = 1) -> String {
    let tail = revision > 1 ? "-\(revision)" : ""
    return path(year, "rubric-\(rubric.id).v\(rubric.version)\(tail).json")
  }

  /// The editions of a rubric that scores of a year were entered by, the earliest first; of a rubric
  /// without a version, everything it has been.
  ///
  /// - Throws: `badData` for a copy that cannot be read.
  public func usedRubrics(_ id: String, _ year: YearID) throws(Failure) -> [Rubric] {
    let head = "rubric-\(id).v"
    var used: [(rubric: Rubric, revision: Int)] = []
    for name in try names(in: "years/\(year)") where name.hasPrefix(head) && name.hasSuffix(".json")
    {
      let numbers = name.dropFirst(head.count).dropLast(5)
        .split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard numbers.count <= 2, let version = numbers[0],
        let revision = numbers.count > 1 ? numbers[1] : 1,
        let rubric = try record(Workspace.path(year, name), Rubric.self, schema: Rubric.schema),
        rubric.id == id, rubric.version == version
      else { continue }
      used.append((rubric, revision))
    }
    return used.sorted { ($0.rubric.version, $0.revision) < ($1.rubric.version, $1.revision) }
      .map(\.rubric)
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
      let used = try usedRubrics(current.id, year).last(where: { $0.version == current.version }),
      used.withoutWording != current.withoutWording
    else { return nil }
    let file = "rubrics/\(current.id).json"
    let next = current.version + 1
    guard current.isVersioned else {
      return Message(
        vi:
          "Chú ý: \(file) đã sửa sau khi dùng chấm điểm; mọi kỳ chưa khóa nay tính theo bản sửa, kể cả "
          + "điểm đã nhập; kỳ đã khóa giữ bản cũ. Muốn bản sửa chỉ áp dụng từ một kỳ: ghi thêm "
          + "\"version\": \(next), \"effectiveFrom\": \"2024-W45\" (ngày, tuần hay tháng bắt đầu).",
        en:
          "Note: \(file) was edited after scores had been entered by it; every period that is not locked "
          + "is now judged by the edit, earlier scores too; locked ones keep the old rules. To begin "
          + "later: add \"version\": \(next), \"effectiveFrom\": \"2024-W45\" (a day, week or month)."
      )
    }
    return Message(
      vi:
        "Chú ý: \(file) đã sửa sau khi dùng chấm điểm; điểm vẫn tính theo phiên bản \(used.version) đã "
        + "dùng. Muốn dùng bản sửa: ghi \"version\": \(next) và \"effectiveFrom\": \"2024-W45\" (ngày, tuần "
        + "hay tháng bắt đầu); không ghi effectiveFrom thì áp dụng cho mọi kỳ chưa khóa.",
      en:
        "Note: \(file) was edited after scores had been entered by it; version \(used.version) as it was "
        + "used still judges. To use the edit: write \"version\": \(next) and \"effectiveFrom\": "
        + "\"2024-W45\" (the day, week or month it begins); without effectiveFrom it judges every period "
        + "that is not locked.")
  }

  /// What is to be said about a rubric whose rules cannot be right (classes with a gap, a floor above
  /// the cap); nil where all is well. What it names that does not exist never takes effect, and does not
  /// count.
  func faultWarning(_ current: Rubric) throws(Failure) -> Message? {
    let file = "rubrics/\(current.id).json"
    guard let bytes = try bytes(file) else { return nil }
    let faults = try Rubric.read(SourceText(file: file, bytes: bytes)).findings
      .filter { $0.severity == .error && $0.check != .danglingReference }
    guard let first = faults.first else { return nil }
    return Message(
      vi:
        "Chú ý: \(file) có \(faults.count) chỗ sai (\(first.message.vi)), kết quả có thể không đúng ý; "
        + "xem: thidua score rubric check \(shellWord(file))",
      en: "Note: \(file) has \(faults.count) problem\(faults.count == 1 ? "" : "s") "
        + "(\(first.message.en)), the result may not be what is meant; see: thidua score rubric check "
        + shellWord(file))
  }

  /// Keeps a copy of an edition the first time scores of a year are entered by it.
  ///
  /// - Throws: `refused` for an edition that scores other subjects or periods than the earlier ones of
  ///   the year: that is another rubric.
  func keepUsed(_ rubric: Rubric, _ year: YearID) throws(Failure) {
    let used = try usedRubrics(rubric.id, year)
    let same = used.filter { $0.version == rubric.version }
    if let latest = same.last {
      guard !rubric.isVersioned, latest.withoutWording != rubric.withoutWording else { return }
    }
    if let other = used.first(where: {
      ($0.period != rubric.period || $0.subjects != rubric.subjects)
        && ($0.version != rubric.version || rubric.isVersioned)
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
    put(rubric, at: Workspace.usedRubricPath(year, rubric, revision: same.count + 1))
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
