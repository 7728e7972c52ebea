extension Workspace {
  /// The law in force on a day, with the unit's local regulations applied.
  ///
  /// - Throws: `badData` where a file of `rules/` cannot be used.
  public func law(on day: CivilDate) throws(Failure) -> RulePack {
    RulePacks.pack(on: day).applying(try localRules(), on: day)
  }

  /// The local regulations of `rules/`, by file name.
  public func localRules() throws(Failure) -> [LocalRules] {
    var rules: [LocalRules] = []
    for name in try names(in: "rules") where name.hasSuffix(".json") {
      // What documents there are is no rule about awards; plans are checked by it.
      if "rules/\(name)" == LegalDocumentList.path { continue }
      if let file = try record("rules/\(name)", LocalRules.self, schema: "thidua.rules/1") {
        rules.append(file)
      }
    }
    return rules
  }
}
