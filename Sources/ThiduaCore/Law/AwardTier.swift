/// A title or form of commendation as one regime knows it: data that a lawyer can read.
public struct AwardTier: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Danh hiệu thi đua.
    case title
    /// Hình thức khen thưởng.
    case form
    /// Khen thưởng học sinh: a track of its own, without votes and prize multiples.
    case student

    /// The word documents use.
    public var name: Message {
      switch self {
      case .title: Message(vi: "danh hiệu thi đua", en: "title")
      case .form: Message(vi: "hình thức khen thưởng", en: "form of commendation")
      case .student: Message(vi: "khen thưởng học sinh", en: "student award")
      }
    }
  }

  /// What a kind of nominee must meet by merit.
  public struct Standard: Sendable, Hashable {
    public var nominee: NomineeKind
    public var requires: Criterion

    /// Makes a standard.
    public init(_ nominee: NomineeKind, _ requires: Criterion) {
      self.nominee = nominee
      self.requires = requires
    }
  }

  public var id: String
  /// The short code: `CSTDCS`.
  public var code: String
  /// The Vietnamese name.
  public var name: String
  public var kind: Kind
  public var level: AwardLevel
  /// By merit; a nominee kind without a standard cannot be given the tier by merit.
  public var standards: [Standard]
  /// Rules for every nominee and category: pending matters, registration.
  public var bars: [Rule]
  /// The categories other than merit in which the tier may be given; the council judges the deed.
  public var otherCategories: [AwardCategory]
  /// The article that opens those categories, where it is not the tier's own.
  public var otherCategoriesCitation: Citation?
  public var otherNominees: [NomineeKind]
  public var authorities: [AuthorityRule]
  public var ballot: BallotRule?
  public var prizes: [PrizeRule]
  public var documents: [RequiredDocument]
  public var deadlines: [DeadlineRule]
  public var quotas: [QuotaRule]
  /// What only people can judge: listed for the council to confirm.
  public var council: [Message]
  /// The article that founds the tier.
  public var citation: Citation

  /// Makes a tier.
  public init(
    id: String, code: String, name: String, kind: Kind, level: AwardLevel, standards: [Standard],
    bars: [Rule] = [], otherCategories: [AwardCategory] = [],
    otherCategoriesCitation: Citation? = nil, otherNominees: [NomineeKind] = [],
    authorities: [AuthorityRule] = [], ballot: BallotRule? = nil, prizes: [PrizeRule] = [],
    documents: [RequiredDocument] = [], deadlines: [DeadlineRule] = [], quotas: [QuotaRule] = [],
    council: [Message] = [], citation: Citation
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.kind = kind
    self.level = level
    self.standards = standards
    self.bars = bars
    self.otherCategories = otherCategories
    self.otherCategoriesCitation = otherCategoriesCitation
    self.otherNominees = otherNominees
    self.authorities = authorities
    self.ballot = ballot
    self.prizes = prizes
    self.documents = documents
    self.deadlines = deadlines
    self.quotas = quotas
    self.council = council
    self.citation = citation
  }

  /// Who can be given the tier by merit.
  public var nominees: [NomineeKind] { standards.map(\.nominee) }

  /// The standard of a kind of nominee.
  public func standard(for nominee: NomineeKind) -> Criterion? {
    standards.first { $0.nominee == nominee }?.requires
  }

  /// The authorities that decide for a kind of school; without a kind all of them.
  public func authorities(for school: SchoolKind?) -> [AuthorityRule] {
    authorities.filter { rule in
      rule.schools.isEmpty || school.map(rule.schools.contains) ?? true
    }
  }

  /// The prize of a kind of nominee.
  public func prize(for nominee: NomineeKind) -> PrizeRule? {
    prizes.first { $0.nominee == nominee }
  }

  /// The same tier with every rule changed.
  public func mappingRules(_ change: (Rule) -> Rule) -> AwardTier {
    var copy = self
    copy.standards = standards.map { Standard($0.nominee, $0.requires.mapped(change)) }
    copy.bars = bars.map(change)
    return copy
  }
}
