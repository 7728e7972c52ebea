/// An exact ratio of two whole numbers, for means and weights on the way to a rounded total.
///
/// Arithmetic never rounds; where even 128 bits do not hold a result it throws instead of trapping.
public struct Fraction: Sendable, Hashable {
  /// The numerator, in lowest terms.
  public let numerator: Int128
  /// The denominator, always positive.
  public let denominator: Int128

  /// The ratio of two numbers in lowest terms; nil if the denominator is zero.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Fraction.commonDivisor(numerator, denominator)
    if divisor == 1, denominator > 0 {
      self.init(lowest: numerator, denominator)
      return
    }
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.init(lowest: sign * (numerator / divisor), sign * (denominator / divisor))
  }

  private init(lowest numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A whole number.
  public init(_ whole: Int) { self.init(lowest: Int128(whole), 1) }

  /// The exact value of a decimal.
  public init(_ points: Points) {
    let (whole, rest) = points.millionths.quotientAndRemainder(dividingBy: 1_000_000)
    if rest == 0 {
      self.init(lowest: Int128(whole), 1)
      return
    }
    let divisor = Fraction.commonDivisor(Int128(points.millionths), 1_000_000)
    self.init(lowest: Int128(points.millionths) / divisor, 1_000_000 / divisor)
  }

  /// Zero.
  public static let zero = Fraction(0)

  public static func + (left: Fraction, right: Fraction) throws(Failure) -> Fraction {
    if left.denominator == right.denominator {
      let (sum, overflow) = left.numerator.addingReportingOverflow(right.numerator)
      if left.denominator == 1, !overflow, sum != .min { return Fraction(lowest: sum, 1) }
      return try checked(sum, left.denominator, overflow)
    }
    let divisor = commonDivisor(left.denominator, right.denominator)
    let (first, one) = left.numerator.multipliedReportingOverflow(by: right.denominator / divisor)
    let (second, two) = right.numerator.multipliedReportingOverflow(by: left.denominator / divisor)
    let (sum, three) = first.addingReportingOverflow(second)
    let (bottom, four) = left.denominator.multipliedReportingOverflow(
      by: right.denominator / divisor)
    return try checked(sum, bottom, one || two || three || four)
  }

  public static func - (left: Fraction, right: Fraction) throws(Failure) -> Fraction {
    try left + Fraction(lowest: -right.numerator, right.denominator)
  }

  public static func * (left: Fraction, right: Fraction) throws(Failure) -> Fraction {
    if left.denominator == 1, right.denominator == 1 {
      let (product, overflow) = left.numerator.multipliedReportingOverflow(by: right.numerator)
      guard !overflow, product != .min else { throw tooLarge }
      return Fraction(lowest: product, 1)
    }
    let across = commonDivisor(left.numerator, right.denominator)
    let down = commonDivisor(right.numerator, left.denominator)
    let (top, one) = (left.numerator / across).multipliedReportingOverflow(
      by: right.numerator / down)
    let (bottom, two) = (left.denominator / down).multipliedReportingOverflow(
      by: right.denominator / across)
    return try checked(top, bottom, one || two)
  }

  /// The quotient. Dividing by zero is refused like any other data that cannot be computed.
  public static func / (left: Fraction, right: Fraction) throws(Failure) -> Fraction {
    guard right.numerator != 0 else { throw Fraction.tooLarge }
    let sign: Int128 = right.numerator < 0 ? -1 : 1
    return try left * Fraction(lowest: sign * right.denominator, sign * right.numerator)
  }

  /// Rounds half up (away from zero for negative values) to so many decimals, at most six.
  public func rounded(_ digits: Int) throws(Failure) -> Points {
    let places = min(max(digits, 0), 6)
    var scale: Int128 = 1
    for _ in 0..<places { scale *= 10 }
    let (top, overflow) = numerator.magnitude.multipliedReportingOverflow(by: UInt128(scale))
    guard !overflow else { throw Fraction.tooLarge }
    let (quotient, remainder) = top.quotientAndRemainder(dividingBy: UInt128(denominator))
    let up: UInt128 = remainder >= UInt128(denominator) - remainder ? 1 : 0
    var units = quotient + up
    for _ in places..<6 {
      let (next, over) = units.multipliedReportingOverflow(by: 10)
      guard !over else { throw Fraction.tooLarge }
      units = next
    }
    guard units <= UInt128(Points.limit) * 1_000_000 else { throw Fraction.tooLarge }
    let value = Int64(units)
    return Points(millionths: numerator < 0 ? -value : value)
  }

  private static func checked(
    _ numerator: Int128, _ denominator: Int128, _ overflow: Bool
  ) throws(Failure) -> Fraction {
    guard !overflow, let result = Fraction(numerator, over: denominator) else { throw tooLarge }
    return result
  }

  private static func commonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (first, second) = (left.magnitude, right.magnitude)
    if first == 1 || second == 1 { return 1 }
    // Nearly all numbers fit in one word, whose remainders are had much faster.
    while second != 0 {
      if let one = UInt64(exactly: first), let two = UInt64(exactly: second) {
        return Int128(commonDivisor(one, two))
      }
      (first, second) = (second, first % second)
    }
    return first == 0 ? 1 : Int128(first)
  }

  private static func commonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
    var (first, second) = (left, right)
    while second != 0 { (first, second) = (second, first % second) }
    return first == 0 ? 1 : first
  }

  private static let tooLarge = Failure(
    .badData,
    Message(
      vi: "Con số vượt quá khả năng tính chính xác.",
      en: "A number is too large to compute exactly."
    ))
}

extension Fraction: Comparable {
  public static func < (left: Fraction, right: Fraction) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    let (first, one) = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let (second, two) = right.numerator.multipliedReportingOverflow(by: left.denominator)
    guard one || two else { return first < second }
    // Whole parts decide first; where they are equal the remainders do, upside down.
    let (leftWhole, leftRest) = left.wholeAndRest
    let (rightWhole, rightRest) = right.wholeAndRest
    guard leftWhole == rightWhole else { return leftWhole < rightWhole }
    guard leftRest != 0, rightRest != 0 else { return leftRest == 0 && rightRest != 0 }
    return Fraction(lowest: right.denominator, rightRest)
      < Fraction(lowest: left.denominator, leftRest)
  }

  /// The largest whole number that is not above the value, and what the numerator has beyond it.
  private var wholeAndRest: (Int128, Int128) {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return rest < 0 ? (whole - 1, rest + denominator) : (whole, rest)
  }
}
