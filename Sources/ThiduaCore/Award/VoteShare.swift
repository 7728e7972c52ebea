/// The share of votes a ballot was measured by, as it stands in the record: `>=80/100`, `>50/100`,
/// `>=2/3`. Kept with the ballot, so that a recount years later gives the same result.
public struct VoteShare: Sendable, Hashable {
  public let part: Int
  public let whole: Int
  /// Whether the share must be passed and not only reached.
  public let isStrict: Bool

  /// A share; both numbers lie between 1 and a thousand.
  public init(_ part: Int, of whole: Int, isStrict: Bool = false) {
    self.part = min(max(part, 1), 1000)
    self.whole = min(max(whole, 1), 1000)
    self.isStrict = isStrict
  }

  /// The share of a rule.
  public init(_ portion: Portion) {
    switch portion {
    case .atLeast(let percent): self.init(percent, of: 100)
    case .moreThan(let percent): self.init(percent, of: 100, isStrict: true)
    }
  }

  /// Reads `>=80/100` or `>50/100`.
  public init?(_ text: String) {
    let isStrict = !text.hasPrefix(">=")
    guard text.hasPrefix(">") else { return nil }
    let numbers = text.dropFirst(isStrict ? 1 : 2).split(
      separator: "/", omittingEmptySubsequences: false)
    guard numbers.count == 2, let part = Int(numbers[0]), let whole = Int(numbers[1]),
      (1...1000).contains(part), (1...1000).contains(whole)
    else { return nil }
    self.init(part, of: whole, isStrict: isStrict)
  }

  /// The form in files.
  public var text: String { "\(isStrict ? ">" : ">=")\(part)/\(whole)" }

  /// The fewest votes of a base that pass.
  public func required(of base: Int) -> Int {
    isStrict ? part * base / whole + 1 : (part * base + whole - 1) / whole
  }

  /// The share in words.
  public var name: Message {
    let share = whole == 100 ? "\(part)%" : "\(part)/\(whole)"
    return isStrict
      ? Message(vi: "trên \(share)", en: "more than \(share)")
      : Message(vi: "từ \(share) trở lên", en: "at least \(share)")
  }
}
