/// A local regulation, `rules/*.json`, schema `thidua.rules/1`: what a province, a commune or the school
/// itself adds to the national law or makes stricter.
///
/// Members: `schema`, `id`, `title`, `citation`, `issuer`, `from`, `to`, `tiers` (changes of known tiers),
/// `newTiers`, `council`.
public struct LocalRules: JSONRecord, Sendable {
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
  private let original: JSON

  /// Reads a regulation.
  public init(_ object: JSONObjectReader) {
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
    let law = Citation.law(citation)
    changes = object.nodes("tiers").compactMap { node in
      JSONObjectReader(node, object.sink).map { LocalTierChange($0, law) }
    }
    newTiers = object.nodes("newTiers").compactMap { node in
      JSONObjectReader(node, object.sink).flatMap { AwardTier(local: $0, law) }
    }
    if let council = object.object("council") {
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
    original = LocalRules.original(object)
  }

  public var json: JSON { original }

  private static func original(_ object: JSONObjectReader) -> JSON {
    .object(object.allKeys().map { key in (key, object.node(key).map { JSON($0) } ?? .null) })
  }
}
