/// A local regulation, `rules/*.json`, schema `thidua.rules/1`: what a province, a commune or the school
/// itself adds to the national law, makes stricter, or knows better where the law's text was not verified.
///
/// Members: `schema`, `id`, `title`, `citation`, `issuer`, `from`, `to`, `tiers` (changes of known tiers),
/// `newTiers`, `council`.
public struct LocalRules: JSONRecord, Sendable {
  public static let schema = "thidua.rules/1"

  public var id: String
  public var title: String
  /// The regulation as people cite it.
  public var citation: String
  public var issuer: String?
  /// The days on which it is in force.
  public var span: DateSpan
  public var changes: [LocalTierChange]
  public var newTiers: [AwardTier]
  /// The share of a council that must take part, instead of two thirds.
  public var quorum: Points?
  /// Whether members of a nominated collective take no part in its ballot (`recuseMembers`).
  public var recusesMembers = false
  /// Whether the chair decides a tied show of hands (`chairBreaksTies`).
  public var chairBreaksTies = false
  /// Where the file begins, the quorum and the new tiers stand, for findings.
  let place: Place?
  let quorumPlace: Place?
  let newTierPlaces: [Place?]
  private let original: JSON

  /// Reads a regulation that names national tiers and its own.
  public init(_ object: JSONObjectReader) {
    self.init(object, KnownTiers(LocalRules.addedTiers(object)))
  }

  /// Reads a regulation that may name some tiers.
  init(_ object: JSONObjectReader, _ known: KnownTiers) {
    let source = object.sink.document.source
    id = object.id()
    title = object.requiredText("title")
    let citation = object.requiredText("citation")
    self.citation = citation
    issuer = object.text("issuer")
    span = DateSpan(from: object.date("from", required: true), to: object.date("to"))
    if let from = span.from, let to = span.to, to < from {
      object.report(
        .badValue, "to",
        Message(
          vi: "ngày hết hiệu lực \(to) trước ngày có hiệu lực \(from)",
          en: "the end \(to) is before the beginning \(from)"))
    }
    place = source.place(at: object.offset)
    let law = Citation.law(citation)
    changes = object.nodes("tiers").compactMap { node in
      JSONObjectReader(node, object.sink).map { LocalTierChange($0, law, known) }
    }
    var tiers: [AwardTier] = []
    var places: [Place?] = []
    for node in object.nodes("newTiers") {
      guard let reader = JSONObjectReader(node, object.sink),
        let tier = AwardTier(local: reader, law, known)
      else { continue }
      if tiers.contains(where: { $0.id == tier.id || $0.code == tier.code }) {
        reader.report(
          .duplicateID, "id",
          Message(vi: "mã “\(tier.id)” đã dùng ở trên", en: "“\(tier.id)” stands twice"))
      }
      tiers.append(tier)
      places.append(source.place(at: node.offset))
    }
    newTiers = tiers
    newTierPlaces = places
    var quorumPlace: Place?
    if let council = object.object("council") {
      quorumPlace = source.place(at: council.offset)
      quorum = council.points("quorum")
      if let share = quorum, share <= .zero || share > Points(1) {
        council.report(
          .badValue, "quorum",
          Message(
            vi: "quorum phải lớn hơn 0 và không quá 1", en: "the quorum must be above 0, at most 1")
        )
        quorum = nil
      }
      recusesMembers = council.flag("recuseMembers")
      chairBreaksTies = council.flag("chairBreaksTies")
      council.finish()
    }
    self.quorumPlace = quorumPlace
    original = LocalRules.original(object)
  }

  public var json: JSON { original }

  /// The ids and codes of the tiers a file adds, read without a word about its faults.
  static func addedTiers(_ object: JSONObjectReader) -> [(id: String, code: String)] {
    guard case .array(let nodes)? = object.node("newTiers")?.content else { return [] }
    return nodes.compactMap { node in
      guard case .string(let id)? = node["id"]?.content else { return nil }
      guard case .string(let code)? = node["code"]?.content else { return (id, id) }
      return (id, code)
    }
  }

  private static func original(_ object: JSONObjectReader) -> JSON {
    .object(object.allKeys().map { key in (key, object.node(key).map { JSON($0) } ?? .null) })
  }
}
