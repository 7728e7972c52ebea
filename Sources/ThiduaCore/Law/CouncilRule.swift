/// What a school's emulation council (Hội đồng Thi đua - Khen thưởng) must look like.
public struct CouncilRule: Sendable, Hashable {
  /// The kinds of school; empty for all others.
  public var schools: [SchoolKind]
  /// The share of the members that must take part, as a ratio.
  public var quorum: (part: Int, whole: Int) { (quorumPart, quorumWhole) }
  private var quorumPart: Int
  private var quorumWhole: Int
  /// Whether the number of members must be odd.
  public var isOdd: Bool
  /// Whether the head of the school takes the chair.
  public var headIsChair: Bool
  /// When it meets, as the charter words it.
  public var meetings: [String]
  public var citation: Citation
  /// The rule by which members of a nominated collective take no part in its ballot; nil: only the
  /// nominee takes none.
  public var memberRecusal: Citation?
  /// The rule by which the chair decides a tied show of hands; nil: a tie is a tie.
  public var tieByChair: Citation?

  /// Makes a rule.
  public init(
    for schools: [SchoolKind], quorum: (part: Int, whole: Int) = (2, 3), isOdd: Bool,
    headIsChair: Bool, meetings: [String], _ citation: Citation
  ) {
    self.schools = schools
    quorumPart = max(0, quorum.part)
    quorumWhole = max(1, quorum.whole)
    self.isOdd = isOdd
    self.headIsChair = headIsChair
    self.meetings = meetings
    self.citation = citation
  }

  /// How many of so many members must take part.
  public func quorumCount(of members: Int) -> Int {
    (members * quorumPart + quorumWhole - 1) / quorumWhole
  }

  /// The same rule with another quorum and citation.
  public func with(quorum: (part: Int, whole: Int), _ citation: Citation) -> CouncilRule {
    var copy = CouncilRule(
      for: schools, quorum: quorum, isOdd: isOdd, headIsChair: headIsChair, meetings: meetings,
      citation)
    copy.memberRecusal = memberRecusal
    copy.tieByChair = tieByChair
    return copy
  }
}
