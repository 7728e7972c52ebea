/// A bound on a part of a whole, compared in whole numbers.
public enum Portion: Sendable, Hashable {
  /// The part is at least so many percent.
  case atLeast(Int)
  /// The part is more than so many percent.
  case moreThan(Int)

  /// Whether a part of a whole meets the bound; counts up to a million do not overflow.
  public func isMet(by part: Int, of whole: Int) -> Bool {
    switch self {
    case .atLeast(let percent): part * 100 >= percent * whole
    case .moreThan(let percent): part * 100 > percent * whole
    }
  }

  /// The smallest part that meets the bound.
  public func required(of whole: Int) -> Int {
    switch self {
    case .atLeast(let percent): (percent * whole + 99) / 100
    case .moreThan(let percent): percent * whole / 100 + 1
    }
  }

  /// The bound in percent, whole.
  public var percent: Int {
    switch self {
    case .atLeast(let percent), .moreThan(let percent): percent
    }
  }

  /// The bound as a share with two digits: `0.80`.
  public var share: String { "\(percent / 100).\(padded(percent % 100, to: 2))" }

  /// The bound in words.
  public var name: Message {
    switch self {
    case .atLeast(100): Message(vi: "100%", en: "100%")
    case .atLeast(let percent): Message(vi: "từ \(percent)% trở lên", en: "at least \(percent)%")
    case .moreThan(let percent): Message(vi: "trên \(percent)%", en: "more than \(percent)%")
    }
  }
}
