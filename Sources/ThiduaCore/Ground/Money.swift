/// An amount in whole Vietnamese đồng.
public struct Money: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The amount in đồng.
  public let dong: Int

  /// So many đồng.
  public init(_ dong: Int) { self.dong = dong }

  /// Nothing.
  public static let zero = Money(0)

  public static func < (left: Money, right: Money) -> Bool { left.dong < right.dong }
  public static func + (left: Money, right: Money) -> Money { Money(left.dong + right.dong) }
  public static func - (left: Money, right: Money) -> Money { Money(left.dong - right.dong) }
  public static func += (left: inout Money, right: Money) { left = left + right }

  /// The amount rounded up to ten thousand đồng, as prize money is (Nghị định 152/2025/NĐ-CP, Điều 49).
  public var roundedUpToTenThousand: Money {
    let rest = dong % 10_000
    return rest <= 0 ? self : Money(dong - rest + 10_000)
  }

  /// The form of documents: `2.340.000`.
  public var description: String { grouped(dong) }
}

/// A whole number with dots between thousands, as Vietnamese documents write it: `2.340.000`.
public func grouped(_ number: Int) -> String {
  let digits = Array(String(number.magnitude))
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(".") }
    text.append(digit)
  }
  return (number < 0 ? "-" : "") + text
}
