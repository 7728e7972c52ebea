extension Workspace {
  /// The law in force on a day, with the unit's local regulations applied.
  ///
  /// - Throws: `badData` where a file of `rules/` cannot be used.
  public func law(on day: CivilDate) throws(Failure) -> RulePack {
    RulePacks.pack(on: day).applying(try localRules(), on: day)
  }

  /// The local regulations of `rules/`, by file name.
  ///
  /// - Throws: `badData` with everything wrong in all of the files.
  public func localRules() throws(Failure) -> [LocalRules] { try localRulesFiles().usable() }

  /// The files of `rules/`, with what is wrong in them.
  public func localRulesFiles() throws(Failure) -> LocalRulesFiles {
    var sources: [SourceText] = []
    for name in try names(in: "rules") where name.hasSuffix(".json") {
      // What documents there are is no rule about awards; plans are checked by it.
      if "rules/\(name)" == LegalDocumentList.path { continue }
      let path = "rules/\(name)"
      sources.append(SourceText(file: path, bytes: try bytes(path) ?? []))
    }
    return LocalRulesFiles(sources)
  }
}
