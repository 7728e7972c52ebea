/// The law of one regime: every tier in order from the lowest to the highest, and the council rules.
public struct RulePack: Sendable {
  /// `vn-2024`.
  public let id: String
  public let title: String
  /// The days on which it is in force.
  public let span: DateSpan
  /// The documents it rests on.
  public let sources: [String]
  public let tiers: [AwardTier]
  public let councils: [CouncilRule]
  /// What people must know about dossiers on their way when the regime changed.
  public let transitions: [Message]
  /// Awards given for these do not found an award by merit (Nghị định 98/2023/NĐ-CP, 152/2025/NĐ-CP,
  /// Điều 4 khoản 3).
  public let foundNoMerit: [AwardCategory]
  private let index: [String: Int]

  /// Makes a pack.
  public init(
    id: String, title: String, span: DateSpan, sources: [String], tiers: [AwardTier],
    councils: [CouncilRule], transitions: [Message] = [], foundNoMerit: [AwardCategory] = []
  ) {
    self.id = id
    self.title = title
    self.span = span
    self.sources = sources
    self.tiers = tiers
    self.councils = councils
    self.transitions = transitions
    self.foundNoMerit = foundNoMerit
    var index: [String: Int] = [:]
    for (position, tier) in tiers.enumerated() {
      index[tier.id] = position
      index[tier.code.lowercased()] = position
    }
    self.index = index
  }

  /// The tiers as papers list them: titles from the highest, then forms, then those of pupils.
  public var listed: [AwardTier] {
    [AwardTier.Kind.title, .form, .student].flatMap { kind in
      tiers.reversed().filter { $0.kind == kind }
    }
  }

  /// The place of each tier, by id, in the order of papers.
  var listedPlaces: [String: Int] {
    Dictionary(
      listed.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { one, _ in one })
  }

  /// Ids of tiers, each once, in the order of papers; unknown ones last.
  func ordered(_ ids: [String]) -> [String] {
    let places = listedPlaces
    return Set(ids).sorted { (places[$0] ?? .max, $0) < (places[$1] ?? .max, $1) }
  }

  /// A tier by its id or its short code, in capitals or not.
  public func tier(_ name: String) -> AwardTier? {
    (index[name] ?? index[name.lowercased()]).map { tiers[$0] }
  }

  /// A tier, or a refusal that names the nearest one.
  ///
  /// - Throws: `Failure` of kind `usage` for an unknown tier.
  public func requireTier(_ name: String) throws(Failure) -> AwardTier {
    if let tier = tier(name) { return tier }
    let near = nearest(to: name, among: tiers.flatMap { [$0.id, $0.code] })
    throw Failure(
      .usage,
      Message(
        vi: "không có danh hiệu, hình thức nào tên “\(name)” trong \(id)"
          + (near.map { "; ý bạn là “\($0)”?" } ?? ""),
        en: "no award tier “\(name)” in \(id)" + (near.map { "; did you mean “\($0)”?" } ?? "")),
      remedy: Message(vi: "Xem: thidua award tiers", en: "See: thidua award tiers"))
  }

  /// The name of a tier, or its id where the pack does not know it.
  public func name(of id: String) -> String { tier(id)?.name ?? id }

  /// The council rule of a kind of school.
  public func council(for school: SchoolKind?) -> CouncilRule? {
    councils.first { rule in school.map(rule.schools.contains) ?? false }
      ?? councils.first { $0.schools.isEmpty }
  }

  /// The same pack with other tiers and council rules.
  public func with(tiers: [AwardTier], councils: [CouncilRule]? = nil) -> RulePack {
    RulePack(
      id: id, title: title, span: span, sources: sources, tiers: tiers,
      councils: councils ?? self.councils, transitions: transitions, foundNoMerit: foundNoMerit)
  }
}
