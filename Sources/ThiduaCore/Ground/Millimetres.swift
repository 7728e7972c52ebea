/// A length on paper, exact to a hundredth of a millimetre.
public struct Millimetres: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The length in hundredths of a millimetre.
  public let hundredths: Int

  /// So many hundredths of a millimetre.
  public init(hundredths: Int) { self.hundredths = hundredths }

  /// So many whole millimetres.
  public init(_ whole: Int) { hundredths = whole * 100 }

  /// A decimal number of millimetres, rounded half up to a hundredth.
  public init(_ value: Points) {
    let shifted = value.millionths + 5000
    let floor = shifted >= 0 ? shifted / 10_000 : (shifted - 9_999) / 10_000
    hundredths = Int(floor)
  }

  /// The length of so many half points of type (a point is 1/72 inch).
  public init(halfPoints: Int) { hundredths = halfPoints * 2540 / 144 }

  public static let zero = Millimetres(0)

  public static func < (left: Millimetres, right: Millimetres) -> Bool {
    left.hundredths < right.hundredths
  }
  public static func + (left: Millimetres, right: Millimetres) -> Millimetres {
    Millimetres(hundredths: left.hundredths + right.hundredths)
  }
  public static func - (left: Millimetres, right: Millimetres) -> Millimetres {
    Millimetres(hundredths: left.hundredths - right.hundredths)
  }
  public static func * (left: Millimetres, right: Int) -> Millimetres {
    Millimetres(hundredths: left.hundredths * right)
  }

  /// The length in twips, twentieths of a point, rounded to the nearest.
  public var twips: Int {
    let doubled = hundredths * 288 / 254
    return doubled >= 0 ? (doubled + 1) / 2 : (doubled - 1) / 2
  }

  /// The length as a decimal number.
  public var points: Points { Points(millionths: Int64(hundredths) * 10_000) }

  /// The shortest form with a point: `60.5`.
  public var description: String { points.description }
}
