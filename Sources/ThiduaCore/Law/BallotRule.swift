/// How a council votes on a tier, and how many must agree.
public struct BallotRule: Sendable, Hashable {
  public enum Method: String, Sendable, CaseIterable {
    /// Bỏ phiếu kín.
    case secretBallot
    /// Bỏ phiếu.
    case ballot
    /// Biểu quyết.
    case showOfHands

    /// The words documents use.
    var name: Message {
      switch self {
      case .secretBallot: Message(vi: "bỏ phiếu kín", en: "secret ballot")
      case .ballot: Message(vi: "bỏ phiếu", en: "ballot")
      case .showOfHands: Message(vi: "biểu quyết", en: "show of hands")
      }
    }
  }

  public enum Base: String, Sendable, CaseIterable {
    /// All members of the council, the absent and the recused too.
    case allMembers
    /// Those present or asked in writing.
    case present
  }

  public var method: Method
  public var threshold: Portion
  public var base: Base
  public var citation: Citation

  /// Makes a rule.
  public init(_ method: Method, _ threshold: Portion, of base: Base, _ citation: Citation) {
    self.method = method
    self.threshold = threshold
    self.base = base
    self.citation = citation
  }
}
