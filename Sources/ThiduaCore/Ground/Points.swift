/// An exact decimal with at most six digits after the point: scores, weights, thresholds, shares.
///
/// 0.1 entered thirty times is 3. Magnitudes go up to nine billion; what is larger is refused when read.
public struct Points: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The value in millionths of a point.
  public let millionths: Int64

  /// The largest magnitude, in points.
  public static let limit: Int64 = 9_000_000_000
  private static let unit: Int64 = 1_000_000

  /// The value of so many millionths.
  public init(millionths: Int64) { self.millionths = millionths }

  /// A whole number of points; beyond the limit, the limit.
  public init(_ whole: Int) {
    millionths = max(-Points.limit, min(Points.limit, Int64(whole))) * Points.unit
  }

  /// Zero points.
  public static let zero = Points(millionths: 0)

  /// Reads `9.25`, `-3`, `+2`, `0.5`; with `decimalComma` also `9,25`. Nil for anything else, for more
  /// than six decimals that are not zero, and beyond the limit.
  public init?(_ text: some StringProtocol, decimalComma: Bool = false) {
    self.init(utf8: text.utf8, decimalComma: decimalComma)
  }

  /// Reads the same from bytes.
  public init?(utf8 bytes: some Sequence<UInt8>, decimalComma: Bool = false) {
    var whole: Int64 = 0
    var fraction: Int64 = 0
    var decimals = 0
    var digits = 0
    var seenPoint = false
    var negative = false
    var isFirst = true
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "-") where isFirst: negative = true
      case UInt8(ascii: "+") where isFirst: break
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int64(byte - UInt8(ascii: "0"))
        digits += 1
        if !seenPoint {
          whole = whole * 10 + digit
          guard whole <= Points.limit else { return nil }
        } else if decimals < 6 {
          fraction = fraction * 10 + digit
          decimals += 1
        } else if digit != 0 {
          return nil
        }
      case UInt8(ascii: ".") where !seenPoint && digits > 0: seenPoint = true
      case UInt8(ascii: ",") where decimalComma && !seenPoint && digits > 0: seenPoint = true
      default: return nil
      }
      isFirst = false
    }
    guard digits > 0, !seenPoint || decimals > 0 else { return nil }
    while decimals < 6 {
      fraction *= 10
      decimals += 1
    }
    let magnitude = whole * Points.unit + fraction
    guard magnitude <= Points.limit * Points.unit else { return nil }
    millionths = negative ? -magnitude : magnitude
  }

  public static func < (left: Points, right: Points) -> Bool { left.millionths < right.millionths }

  /// The opposite.
  public static prefix func - (value: Points) -> Points { Points(millionths: -value.millionths) }

  /// Whether the value is a whole multiple of a step; every value is one of a step of zero.
  public func isMultiple(of step: Points) -> Bool {
    step.millionths == 0 || millionths % step.millionths == 0
  }

  /// The shortest form: `9.25`, `100`.
  public var description: String { text(separator: ".", digits: nil) }

  /// The form in documents: `9,25`.
  public var withComma: String { text(separator: ",", digits: nil) }

  /// A form with exactly so many digits after the separator; further digits are cut, so round first.
  public func fixed(_ digits: Int, separator: String = ".") -> String {
    text(separator: separator, digits: digits)
  }

  private func text(separator: String, digits: Int?) -> String {
    let magnitude = millionths.magnitude
    let whole = String(magnitude / UInt64(Points.unit))
    var decimals = padded(Int(magnitude % UInt64(Points.unit)), to: 6)
    if let digits {
      decimals = String(decimals.prefix(max(0, digits)))
    } else {
      while decimals.last == "0" { decimals.removeLast() }
    }
    let sign = millionths < 0 ? "-" : ""
    return sign + whole + (decimals.isEmpty ? "" : separator + decimals)
  }
}
