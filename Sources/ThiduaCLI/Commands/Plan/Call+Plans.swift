import ThiduaCore

extension Call {
  /// The plan a word means: a file (`.json`, or `.txt` and `.docx` read as `plan import` reads it), else a plan of the
  /// workspace; without a word the plan of the workspace whose time it is.
  ///
  /// - Throws: `badData` where a file is no plan, `noInput` where there is none.
  func plan(_ word: String?) throws(Failure) -> Plan {
    if let word, isFile(word) {
      let source = SourceText(file: word, bytes: try read(word))
      if PlanImport.isText(source) { return try PlanImport(source).plan }
      var plan = try JSONDocument(source).value(Plan.self, schema: Plan.schema)
      var surroundings = PlanSurroundings(self)
      plan.semesters = try surroundings.semesters(for: word)
      return plan
    }
    return try plan(word, in: try workspace())
  }

  /// The plan of the workspace a word means.
  func plan(_ word: String?, in workspace: Workspace) throws(Failure) -> Plan {
    let plans = try workspace.plans()
    if let word {
      do {
        return try Lookup.find(
          word, among: plans, id: { $0.id }, name: { $0.title ?? "" }, what: Call.planName)
      } catch {
        guard error.remedy == nil, !plans.isEmpty else { throw error }
        let ids =
          plans.prefix(10).map(\.id).joined(separator: ", ") + (plans.count > 10 ? ", …" : "")
        throw .refused(
          vi: error.message.vi, en: error.message.en,
          remedy: Message(vi: "Các kế hoạch có: \(ids)", en: "There are: \(ids)"))
      }
    }
    // An amending plan is read beside the plan it amends, not in its place.
    let whole = plans.filter { plan in !plans.contains { plan.amends($0) } }
    let current = whole.filter { $0.period?.contains(today) ?? false }
    let latest = (current.isEmpty ? whole : current).max {
      ($0.date?.dayNumber ?? 0, $0.id) < ($1.date?.dayNumber ?? 0, $1.id)
    }
    guard let latest else {
      throw Failure(
        .refused,
        Message(vi: "chưa có kế hoạch nào", en: "there is no plan yet"),
        remedy: Message(
          vi: "Tạo bằng: thidua plan new --year \(YearID.school(of: today))",
          en: "Make one: thidua plan new --year \(YearID.school(of: today))"))
    }
    return latest
  }

  /// The legal documents by which the plan a word means is read: with those that its workspace adds.
  func law(ofPlan word: String?) throws(Failure) -> LegalRegistry {
    guard let word, isFile(word) else { return try workspace().legalRegistry() }
    var surroundings = PlanSurroundings(self)
    return try surroundings.law(for: word)
  }

  static let planName = Message(vi: "kế hoạch", en: "plan")

  /// Whether a word names a file rather than a plan of the workspace.
  func isFile(_ word: String) -> Bool {
    let lower = word.lowercased()
    return word == "-" || word.contains("/") || lower.hasSuffix(".json") || lower.hasSuffix(".txt")
      || lower.hasSuffix(".docx")
  }
}
