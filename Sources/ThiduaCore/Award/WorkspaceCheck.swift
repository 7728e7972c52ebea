/// Everything `thidua check` has to say of a workspace: journal, files, and what the files say of each
/// other.
public enum WorkspaceCheck {
  /// All findings, sorted by place.
  ///
  /// - Parameters:
  ///   - audit: what the comparison with the journal brought.
  ///   - others: findings of rooms that stand above this one.
  public static func findings(
    _ workspace: Workspace, _ audit: WorkspaceAudit, and others: [Finding] = []
  ) -> [Finding] {
    var findings = audit.journalFindings + others
    let issued = issuedPlans(workspace)
    findings += audit.edited.map { path in
      if let plan = issued[path] { return editedPlan(plan, path) }
      return finding(
        "edited-outside", path,
        Message(
          vi: "đã bị sửa ngoài chương trình: nội dung khác với nhật ký",
          en: "edited outside the program: the content differs from the journal"))
    }
    findings += audit.unknown.map {
      finding(
        "not-in-journal", $0,
        Message(vi: "nhật ký chưa biết tệp này", en: "the journal does not know this file"))
    }
    findings += audit.missing.map {
      finding(
        "file-missing", $0,
        Message(vi: "nhật ký có nhưng tệp không còn", en: "the journal knows it, the file is gone"))
    }
    findings += read { () throws(Failure) in
      findings += try AwardMemory(workspace).losses().map(\.finding)
    }
    findings += read { () throws(Failure) in _ = try workspace.unit() }
    findings += read { () throws(Failure) in _ = try workspace.roster() }
    findings += read { () throws(Failure) in _ = try workspace.history() }
    findings += handWritten(workspace)
    findings += ledgers(workspace)
    findings += records(workspace)
    if findings.allSatisfy({ $0.severity == .warning || others.contains($0) }) {
      findings += chains(workspace)
    }
    // Several checks may read one file that cannot be read: it is told of once.
    var told: Set<Finding> = []
    return findings.filter { told.insert($0).inserted }.sorted { left, right in
      switch (left.place, right.place) {
      case (let one?, let two?): one < two
      case (nil, _?): true
      default: false
      }
    }
  }

  /// Plans, rubrics and local rules: what cannot be read, and cases of law that come out differently.
  private static func handWritten(_ workspace: Workspace) -> [Finding] {
    var findings: [Finding] = []
    findings += read { () throws(Failure) in
      for name in try workspace.names(in: "plans") where name.hasSuffix(".json") {
        findings += read { () throws(Failure) in
          let path = "plans/\(name)"
          let source = SourceText(file: path, bytes: try workspace.bytes(path) ?? [])
          findings += try JSONDocument(source).decode(Plan.self, schema: Plan.schema).findings
        }
      }
      for id in try workspace.rubricIDs() {
        findings += read { () throws(Failure) in _ = try workspace.rubric(id) }
      }
    }
    findings += read { () throws(Failure) in _ = try workspace.legalRegistry() }
    findings += law(workspace)
    return findings
  }

  /// Score ledgers: lines that cannot be read, ids that stand twice, reversals of nothing.
  private static func ledgers(_ workspace: Workspace) -> [Finding] {
    var findings: [Finding] = []
    findings += read { () throws(Failure) in
      for year in try workspace.years() {
        findings += read { () throws(Failure) in
          findings += try workspace.auditLedger(year).findings
        }
      }
    }
    return findings
  }

  /// The issued plans, by path.
  private static func issuedPlans(_ workspace: Workspace) -> [String: Plan] {
    let plans = ((try? workspace.plans()) ?? []).filter(\.isIssued)
    return Dictionary(
      plans.map { (Workspace.planPath($0.id), $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// An issued plan is a signed paper: its file no longer says what was signed.
  private static func editedPlan(_ plan: Plan, _ path: String) -> Finding {
    var finding = finding(
      "edited-outside", path,
      Message(
        vi: "kế hoạch đã ban hành (số \(plan.number ?? "?")) bị sửa ngoài chương trình",
        en: "an issued plan (number \(plan.number ?? "?")) was edited outside the program"))
    finding.remedy = Message(
      vi:
        "Nội dung đã ký thì sửa bằng kế hoạch điều chỉnh: thidua plan new --amends \(plan.id). Nếu chỉ chép lại cho đúng bản đã ký: thidua check --adopt.",
      en:
        "What was signed is changed by an amending plan: thidua plan new --amends \(plan.id). If the file was only put right: thidua check --adopt."
    )
    return finding
  }

  /// Awards that stand although they rested on revoked ones.
  private static func chains(_ workspace: Workspace) -> [Finding] {
    guard let effects = try? RevocationEffects(workspace).effects else { return [] }
    return effects.map { effect in
      Finding(
        "rests-on-revoked", .warning, at: Place(file: effect.path, line: 1, column: 1),
        Message(
          vi: "khen thưởng dựa vào một khen thưởng đã bị hủy bỏ: \(effect.sentence.vi)",
          en: "an award rests on a revoked one: \(effect.sentence.en)"),
        remedy: Message(
          vi: "Hội đồng xem xét; nếu phải hủy bỏ: thidua award revoke …",
          en: "For the council; to take it back: thidua award revoke …"))
    }
  }

  private static func finding(_ check: CheckID, _ path: String, _ message: Message) -> Finding {
    Finding(
      check, isText(path) ? .warning : .error, at: Place(file: path, line: 1, column: 1), message)
  }

  /// Whether a file is meant to be written in any editor: narratives, and notes for achievement reports. Nothing
  /// is computed from their words.
  private static func isText(_ path: String) -> Bool {
    path.hasPrefix("years/") && path.hasSuffix(".md")
  }

  /// The findings of a reading that fails.
  static func read(_ body: () throws(Failure) -> Void) -> [Finding] {
    do throws(Failure) {
      try body()
      return []
    } catch {
      return error.findings.isEmpty
        ? [Finding(.badValue, at: error.place, error.message)] : error.findings
    }
  }

  /// Records that speak of people, campaigns or papers that are not there.
  private static func records(_ workspace: Workspace) -> [Finding] {
    var findings: [Finding] = []
    guard let roster = try? workspace.roster(), let years = try? workspace.years() else {
      return []
    }
    let known = Set(roster.subjects.map(\.id))
    func dangling(_ subject: String, _ path: String) {
      guard !known.contains(subject) else { return }
      findings.append(
        finding(
          .danglingReference, path,
          Message(
            vi: "không có cá nhân hay tập thể \"\(subject)\"",
            en: "there is no individual or collective \"\(subject)\"")))
    }
    for matter in roster.disciplines { dangling(matter.subject, Roster.path) }
    for leave in roster.leaves { dangling(leave.subject, Roster.path) }
    for record in roster.service { dangling(record.subject, Roster.path) }
    if let history = try? workspace.history() {
      for record in history.awards { dangling(record.subject, History.path) }
      for record in history.ratings { dangling(record.subject, History.path) }
      for record in history.results { dangling(record.subject, History.path) }
    }
    for year in years {
      findings += read { () throws(Failure) in
        let path = Workspace.path(year, "nominations.json")
        let nominations = try workspace.nominations(year)
        for nomination in nominations { dangling(nomination.subject, path) }
        for item in try workspace.registrations(year) {
          dangling(item.subject, Workspace.path(year, "registrations.json"))
        }
        for record in try workspace.list(
          RatingRecord.self, at: Workspace.path(year, "ratings.json"))
        {
          dangling(record.subject, Workspace.path(year, "ratings.json"))
        }
        for record in try workspace.list(
          PupilResult.self, at: Workspace.path(year, "results.json"))
        {
          dangling(record.subject, Workspace.path(year, "results.json"))
        }
        _ = try workspace.list(Initiative.self, at: Workspace.path(year, "initiatives.json"))
        for pledge in try workspace.pledges(year) {
          for party in pledge.parties {
            dangling(party.collective, Workspace.path(year, "pledges.json"))
          }
        }
        let ids = Set(
          nominations.map(\.id) + (try workspace.initiativeProposals(year)).map(\.id))
        for meeting in try workspace.meetings(year) {
          for ballot in meeting.ballots where !ids.contains(ballot.nomination) {
            findings.append(
              finding(
                .danglingReference, Workspace.path(year, "meetings.json"),
                Message(
                  vi: "phiếu của đề nghị không có: \(ballot.nomination)",
                  en: "a ballot on a nomination that is not there: \(ballot.nomination)")))
          }
        }
        for decision in try workspace.decisions(year) {
          for id in decision.nominations where !ids.contains(id) {
            findings.append(
              finding(
                .danglingReference, Workspace.path(year, "decisions.json"),
                Message(
                  vi: "quyết định \(decision.number) nói về đề nghị không có: \(id)",
                  en: "decision \(decision.number) names a nomination that is not there: \(id)")))
          }
        }
        findings += AchievementCheck.findings(workspace, year, roster)
        findings += try AwardConsistency(workspace: workspace, year: year).findings()
      }
    }
    return findings
  }
}
