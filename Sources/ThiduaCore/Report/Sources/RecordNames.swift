/// Names of records, so that people recognise what an id stands for.
public struct RecordNames {
  private var names: [String: String] = [:]

  /// The names of the subjects and nominations of a workspace.
  public init(_ workspace: Workspace) throws(Failure) {
    let roster = try workspace.roster()
    for subject in roster.subjects { names[subject.id] = roster.name(of: subject.id) }
    let codes = Dictionary(
      RulePacks.all.flatMap(\.tiers).map { ($0.id, $0.code) }, uniquingKeysWith: { one, _ in one })
    for nomination in try workspace.nominations() {
      let tier = codes[nomination.tier] ?? nomination.tier
      names[nomination.id] = "\(roster.name(of: nomination.subject)), \(tier)"
    }
  }

  /// The name of a record; nil where its id says enough.
  public func name(of id: String) -> String? {
    names[id].flatMap { $0 == id ? nil : $0 }
  }
}
