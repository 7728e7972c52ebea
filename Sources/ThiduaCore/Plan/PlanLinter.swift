/// Checks plan files and plan texts.
public enum PlanLinter {
  /// Everything wrong with a plan, sorted by place.
  ///
  /// A text (`.txt`) or Word document (`.docx`) is read as the text of a plan, any other file as
  /// `thidua.plan/1`.
  ///
  /// - Parameters:
  ///   - context: the law, the day by which drafts are judged, and what the workspace has.
  ///   - only: the checks to make; nil for all.
  ///   - skip: checks to leave out.
  /// - Throws: `Failure` of kind `badData` with its findings where the bytes cannot be read at all, or
  ///   where the schema is foreign or newer than the program.
  public static func check(
    _ source: SourceText, _ context: PlanContext = PlanContext(), only: Set<CheckID>? = nil,
    skip: Set<CheckID> = []
  ) throws(Failure) -> [Finding] {
    let isText = PlanImport.isText(source)
    let (read, reading) = try isText ? readText(source) : readFile(source)
    let plan = read.understood(by: context.semesters)
    var findings = reading.filter { wants($0.check, only, skip) }
    // A file of faults alone: the reader has said that these are to be mended first.
    if findings.count > JSONFindings.most { return sorted(findings) }
    let unread = Set(reading.filter { unreadable.contains($0.check) }.map(\.place))
    for check in PlanChecks.all where wants(check.id, only, skip) {
      guard check.scope == .all || (check.scope == .texts) == isText else { continue }
      // What could not be read has been spoken about; that it is missing too would be noise.
      findings += check.findings(in: plan, context).filter {
        !unread.contains($0.place) || $0.check == .duplicateID
      }
    }
    return sorted(findings)
  }

  /// The findings of the reader after which a value counts as absent.
  private static let unreadable: Set<CheckID> = [.wrongType, .badValue, .badDate]

  /// Findings of the reader with the remedy of their check, where they have none of their own.
  private static func advised(_ findings: [Finding]) -> [Finding] {
    var remedies: [CheckID: Message?] = [:]
    return findings.map { finding in
      // Messages about bad values name the good ones themselves.
      guard finding.remedy == nil, finding.check != .badValue else { return finding }
      var finding = finding
      let known = remedies[finding.check] ?? PlanChecks.named(finding.check.rawValue)?.remedy
      remedies[finding.check] = .some(known)
      finding.remedy = known
      return finding
    }
  }

  /// Findings by place, then by check.
  public static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
      let (one, two) = (left.element, right.element)
      if let first = one.place, let second = two.place, first != second { return first < second }
      return (one.check.rawValue, left.offset) < (two.check.rawValue, right.offset)
    }.map(\.element)
  }

  private static func wants(_ id: CheckID, _ only: Set<CheckID>?, _ skip: Set<CheckID>) -> Bool {
    (only?.contains(id) ?? true) && !skip.contains(id)
  }

  private static func readFile(_ source: SourceText) throws(Failure) -> (LocatedPlan, [Finding]) {
    do {
      let (plan, findings) = try LocatedPlan.read(try JSONDocument(source))
      return (plan, advised(findings))
    } catch {
      var failure = error
      failure.findings = advised(failure.findings)
      throw failure
    }
  }

  private static func readText(_ source: SourceText) throws(Failure) -> (LocatedPlan, [Finding]) {
    (try PlanImport(source).located, [])
  }
}
