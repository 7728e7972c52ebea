/// What the law says of one subject and one tier, with everything it rests on.
public struct Verdict: Sendable {
  public enum Outcome: String, Sendable, CaseIterable {
    case eligible
    /// Không xét.
    case ineligible
    /// Chưa xét: a discipline, investigation or complaint is open.
    case deferred
    /// Data is missing.
    case unknown

    /// The words documents use.
    public var name: Message {
      switch self {
      case .eligible: Message(vi: "đủ điều kiện", en: "eligible")
      case .ineligible: Message(vi: "không xét", en: "not eligible")
      case .deferred: Message(vi: "chưa xét", en: "deferred")
      case .unknown: Message(vi: "chưa đủ dữ liệu", en: "unknown")
      }
    }
  }

  /// The id and name of the person or collective.
  public let subject: String
  public let name: String
  public let tier: AwardTier
  public let context: EligibilityContext
  public let outcome: Outcome
  /// Whether everything the outcome rests on was read in a source.
  public let isVerified: Bool
  let tree: AnswerTree

  /// What only people can judge, and quotas: for the council to confirm. Never changes the outcome.
  public var council: [Message] {
    var points = tier.council
    for quota in tier.quotas { points.append(quota.requirement(in: context.pack)) }
    return points
  }

  /// The rules on which the outcome rests, each with its fact and article.
  public var reasons: [Reason] {
    var answers: [RuleAnswer] = []
    tree.deciding(into: &answers)
    return answers.map { Reason($0, context: context, subject: subject) }
  }
}

/// One rule of a verdict, in words.
public struct Reason: Sendable, Hashable {
  /// The id of the rule: `rating`; rules of another tier's standard carry its id before a slash.
  public var criterion: String
  /// What is asked.
  public var requirement: Message
  public var satisfied: Bool?
  /// The fact found; nil where there is none.
  public var found: Message?
  /// Where that fact stands.
  public var source: String?
  /// The fact that is lacking.
  public var missing: Message?
  /// The command that supplies it.
  public var command: String?
  public var citation: String
  public var isVerified: Bool

  /// The whole sentence.
  public var message: Message {
    let mark =
      satisfied.map { $0 ? Message(vi: "Đạt", en: "Met") : Message(vi: "Không đạt", en: "Not met") }
      ?? Message(vi: "Chưa rõ", en: "Unknown")
    let fact = found.map { Message(vi: " – \($0.vi)", en: " – \($0.en)") } ?? Message(same: "")
    let lack =
      missing.map { Message(vi: "; còn thiếu \($0.vi)", en: "; missing: \($0.en)") }
      ?? Message(same: "")
    return Message(
      vi: "\(mark.vi): \(requirement.vi)\(fact.vi)\(lack.vi)",
      en: "\(mark.en): \(requirement.en)\(fact.en)\(lack.en)")
  }

  init(_ answer: RuleAnswer, context: EligibilityContext, subject: String) {
    criterion = (answer.standard.map { $0 + "/" } ?? "") + answer.rule.id
    requirement = answer.rule.condition.requirement(in: context)
    satisfied = answer.truth
    found = answer.evidence.text(in: context)
    source = answer.evidence.source
    missing = answer.missing?.text
    command = answer.missing?.command
    citation = answer.rule.citation.state(on: context.on).text
    isVerified = answer.isVerified
  }
}
