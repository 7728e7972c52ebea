/// How many of a group may be given a tier. Quotas never change a verdict: the council keeps them.
public struct QuotaRule: Sendable, Hashable {
  /// What becomes of a fraction: no national rule was found, so that packs and local rules name it.
  public enum Rounding: String, Sendable, CaseIterable {
    case floor
    case halfUp
    case ceiling
  }

  /// By what those proposed are put in order where there are too many. The national law names no order.
  public enum Order: String, Sendable, CaseIterable {
    /// More agreeing votes of the council, as a share of those who could vote.
    case votes
    /// A higher rating of the year.
    case rating
    /// Teachers and staff before leaders; small collectives before others.
    case directWorker
    /// Women.
    case female
    /// Longer service.
    case service

    /// The word papers use.
    public var name: Message {
      switch self {
      case .votes: Message(vi: "tỷ lệ phiếu đồng ý", en: "share of votes")
      case .rating: Message(vi: "xếp loại chất lượng", en: "rating")
      case .directWorker:
        Message(
          vi: "người lao động trực tiếp, tập thể nhỏ trước",
          en: "direct workers and small collectives first")
      case .female: Message(vi: "nữ trước", en: "women first")
      case .service: Message(vi: "thời gian công tác dài hơn", en: "longer service")
      }
    }
  }

  /// At most so many percent…
  public var percent: Int
  /// …of those who are given this tier the same year; nil: of all who could be nominated.
  public var of: String?
  public var rounding: Rounding
  /// So many are allowed in any case.
  public var minimum: Int
  /// The order in which the places go where more are proposed; empty where no rule names one.
  public var order: [Order]
  public var citation: Citation

  /// Makes a rule.
  public init(
    percent: Int, of: String?, rounding: Rounding = .floor, minimum: Int = 1, order: [Order] = [],
    _ citation: Citation
  ) {
    self.percent = percent
    self.of = of
    self.rounding = rounding
    self.minimum = minimum
    self.order = order
    self.citation = citation
  }
}
