/// Where and how a field stands on a certificate. Lengths are measured from the upper left corner of
/// the sheet.
public struct CertificatePlace: JSONRecord, Sendable, Hashable {
  public enum Alignment: String, Sendable, CaseIterable {
    case left
    case center
    case right
  }

  /// A colour of print, `#C00000`.
  public struct Colour: Sendable, Hashable {
    /// Six hexadecimal digits in capitals.
    public let hex: String

    public static let black = Colour(hex: "000000")
    public static let red = Colour(hex: "C00000")

    private init(hex: String) { self.hex = hex }

    /// Reads `#C00000`, `black` or `red`.
    public init?(_ text: String) {
      switch text {
      case "black": self = .black
      case "red": self = .red
      default:
        guard text.utf8.count == 7, text.hasPrefix("#"), text.dropFirst().allSatisfy(\.isHexDigit)
        else { return nil }
        hex = text.dropFirst().uppercased()
      }
    }
  }

  /// The left edge of the field.
  public var x: Millimetres
  /// The line on which the first line of letters stands: the dotted line of a printed form.
  public var y: Millimetres
  public var width: Millimetres
  /// The size of letters in half points.
  public var size: Int
  /// The smallest size to which a long text shrinks, in half points.
  public var smallest: Int
  public var alignment: Alignment
  public var isBold: Bool
  public var isItalic: Bool
  public var colour: Colour
  /// How many lines the text may take.
  public var lines: Int
  /// From one line to the next.
  public var leading: Millimetres
  /// Whether a line as long as the text stands below it, as under Tiêu ngữ.
  public var isRuled: Bool

  /// Makes a place.
  ///
  /// - Parameters:
  ///   - x: in whole millimetres, as `y`, `width`.
  ///   - size: in points.
  ///   - leading: nil for 1.3 times the size.
  public init(
    x: Int, y: Int, width: Int, size: Int, _ alignment: Alignment = .center, bold: Bool = false,
    italic: Bool = false, _ colour: Colour = .black, lines: Int = 1, leading: Int? = nil,
    ruled: Bool = false
  ) {
    self.x = Millimetres(x)
    self.y = Millimetres(y)
    self.width = Millimetres(width)
    self.size = size * 2
    smallest = CertificatePlace.smallest(for: size * 2)
    self.alignment = alignment
    isBold = bold
    isItalic = italic
    self.colour = colour
    self.lines = lines
    self.leading = leading.map { Millimetres($0) } ?? CertificatePlace.leading(for: size * 2)
    isRuled = ruled
  }

  public init(_ object: JSONObjectReader) {
    x = Millimetres(object.points("x", required: true) ?? .zero)
    y = Millimetres(object.points("y", required: true) ?? .zero)
    width = Millimetres(object.points("width", required: true) ?? .zero)
    let size = CertificatePlace.size(object, "size", from: Points(6), to: Points(96)) ?? 28
    self.size = size
    smallest =
      CertificatePlace.size(
        object, "smallest", from: Points(6), to: Points(millionths: Int64(size) * 500_000))
      ?? CertificatePlace.smallest(for: size)
    alignment = object.word("align", Alignment.self) ?? .left
    isBold = object.flag("bold")
    isItalic = object.flag("italic")
    let colour = object.text("colour")
    self.colour = colour.flatMap { Colour($0) } ?? .black
    if let colour, Colour(colour) == nil {
      object.report(
        .badValue, "colour",
        Message(
          vi: "màu \"\(colour)\" viết sai; viết #C00000, black hoặc red",
          en: "\"\(colour)\" is no colour; write #C00000, black or red"))
    }
    lines = object.int("lines") ?? 1
    leading =
      object.points("leading").map { Millimetres($0) } ?? CertificatePlace.leading(for: size)
    isRuled = object.flag("ruled")
    if !(1...20).contains(lines) {
      object.report(
        .badValue, "lines",
        Message(vi: "số dòng phải từ 1 đến 20", en: "there may be 1 to 20 lines"))
      lines = 1
    }
    if leading < Millimetres(1) || leading > Millimetres(100) {
      object.report(
        .badValue, "leading",
        Message(vi: "khoảng cách dòng phải từ 1 đến 100 mm", en: "lines are 1 to 100 mm apart"))
    }
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("x", x.points)
    fields.add("y", y.points)
    fields.add("width", width.points)
    fields.add("size", Points(millionths: Int64(size) * 500_000))
    if smallest != CertificatePlace.smallest(for: size) {
      fields.add("smallest", Points(millionths: Int64(smallest) * 500_000))
    }
    fields.add("align", alignment.rawValue)
    fields.add("bold", flag: isBold)
    fields.add("italic", flag: isItalic)
    if colour != .black { fields.add("colour", "#" + colour.hex) }
    if lines != 1 { fields.add("lines", lines) }
    if leading != CertificatePlace.leading(for: size) { fields.add("leading", leading.points) }
    fields.add("ruled", flag: isRuled)
    return fields.json
  }

  /// The height of the field: letters above the first line, further lines, letters below the last.
  public var span: ClosedRange<Millimetres> {
    let letter = Millimetres(halfPoints: size)
    let top = y - Millimetres(hundredths: letter.hundredths * 9 / 10)
    return top...y + leading * (lines - 1) + Millimetres(hundredths: letter.hundredths / 4)
  }

  /// The same place moved, for a printer that pulls paper crooked.
  public func moved(right: Millimetres, down: Millimetres) -> CertificatePlace {
    var copy = self
    copy.x = x + right
    copy.y = y + down
    return copy
  }

  private static func smallest(for size: Int) -> Int { max(16, size * 6 / 10) }

  private static func leading(for size: Int) -> Millimetres {
    Millimetres(hundredths: Millimetres(halfPoints: size).hundredths * 13 / 10)
  }

  /// A size of letters in half points.
  private static func size(
    _ object: JSONObjectReader, _ key: String, from least: Points, to most: Points
  ) -> Int? {
    guard let value = object.points(key) else { return nil }
    guard value >= least, value <= most, value.isMultiple(of: Points(millionths: 500_000)) else {
      object.report(
        .badValue, key,
        Message(
          vi: "cỡ chữ phải từ \(least.withComma) đến \(most.withComma), lẻ nửa điểm được",
          en: "a size is \(least) to \(most) points, in half points"))
      return nil
    }
    return Int(value.millionths / 500_000)
  }
}
