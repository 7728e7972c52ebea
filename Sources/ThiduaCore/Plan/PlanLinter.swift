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
    let (plan, reading) = try isText ? readText(source) : readFile(source)
    var findings = reading.filter { wants($0.check, only, skip) }
    for check in PlanChecks.all where wants(check.id, only, skip) {
      guard check.scope == .all || (check.scope == .texts) == isText else { continue }
      findings += check.findings(in: plan, context)
    }
    return sorted(findings)
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
    try LocatedPlan.read(try JSONDocument(source))
  }

  private static func readText(_ source: SourceText) throws(Failure) -> (LocatedPlan, [Finding]) {
    (try PlanImport(source).located, [])
  }
}
