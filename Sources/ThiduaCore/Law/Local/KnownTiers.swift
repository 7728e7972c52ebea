/// The award tiers a rule or a case may name: those of the national law and those local regulations add.
public struct KnownTiers: Sendable {
  /// Those of the national law alone.
  public static let national = KnownTiers([])

  private let added: [String: String]
  /// Ids and codes, for suggestions.
  let words: [String]

  /// The national tiers and some more, by id and short code.
  public init(_ local: [(id: String, code: String)]) {
    var added: [String: String] = [:]
    for tier in local {
      added[tier.code.lowercased()] = tier.id
      added[tier.id.lowercased()] = tier.id
    }
    self.added = added
    words =
      (RulePacks.all.last?.tiers ?? []).flatMap { [$0.id, $0.code] }
      + local.flatMap { [$0.id, $0.code] }
  }

  /// The id of a tier by its id or short code, in capitals or not.
  public func id(_ name: String) -> String? {
    RulePacks.tierID(name) ?? added[name.lowercased()]
  }

  /// The id of the tier a member of an object names; nil after a finding with the nearest one.
  func id(_ name: String, _ key: String, _ object: JSONObjectReader) -> String? {
    if let id = id(name) { return id }
    guard !name.isEmpty else { return nil }
    let near = nearest(to: name, among: words)
    object.report(
      .danglingReference, key,
      Message(
        vi: "không có danh hiệu, hình thức “\(name)”" + (near.map { "; ý bạn là “\($0)”?" } ?? ""),
        en: "there is no tier “\(name)”" + (near.map { "; did you mean “\($0)”?" } ?? "")))
    return nil
  }
}
