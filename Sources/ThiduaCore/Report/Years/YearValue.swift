/// The value of a measure: a number, or a part of a whole. Nothing known is no value, never zero.
public struct YearValue: Sendable, Hashable {
  /// The number, or the part; đồng for money.
  public var part: Int
  /// The whole of a share; nil for numbers.
  public var whole: Int?

  /// Makes a value.
  public init(_ part: Int, of whole: Int? = nil) {
    self.part = part
    self.whole = whole
  }

  /// Both added up: a share of many schools is computed from the sums, never from the shares.
  static func + (left: YearValue, right: YearValue) -> YearValue {
    YearValue(left.part + right.part, of: left.whole.map { $0 + (right.whole ?? 0) })
  }

  /// What values are ordered by; nil for a share of nothing.
  var rank: Fraction? {
    guard let whole else { return Fraction(part) }
    return Fraction(Int128(part), over: Int128(whole))
  }

  /// The cell of the value.
  func cell(_ kind: YearMeasure.Kind) -> ReportTable.Cell {
    switch kind {
    case .count: .int(part)
    case .money: .money(Money(part))
    case .share: .share(part, of: whole ?? 0)
    }
  }

  /// What stands where nothing is known.
  static let unknown = "chưa có số liệu"

  /// The cell of a value that may be unknown; a share of nothing is `–`.
  static func cell(_ value: YearValue?, _ kind: YearMeasure.Kind) -> ReportTable.Cell {
    guard let value else { return .text(unknown) }
    return value.cell(kind)
  }

  /// The value for programs: a number, or `{"count", "of", "share"}`.
  var json: JSON {
    guard let whole else { return .int(part) }
    let share = Fraction(Int128(part), over: Int128(whole)).flatMap { try? $0.rounded(4).fixed(4) }
    return .object([
      ("count", .int(part)), ("of", .int(whole)), ("share", share.map { .string($0) } ?? .null),
    ])
  }
}

/// How a value changed from one year to another.
public struct YearChange: Sendable, Hashable {
  /// The difference: a number, đồng, or percent points of a share.
  public var difference: Points
  /// The difference in percent of the earlier value; nil for shares, and where that was zero.
  public var percent: Points?
  private let kind: YearMeasure.Kind

  /// Compares two values; nil where one of them is unknown.
  ///
  /// Shares are compared as they are printed, with two decimals, so that whoever subtracts the printed
  /// figures gets the printed difference.
  init?(_ before: YearValue?, _ after: YearValue?, _ kind: YearMeasure.Kind) {
    guard let before, let after else { return nil }
    self.kind = kind
    if kind == .share {
      guard let old = ReportTable.Cell.percent(before.part, of: before.whole ?? 0),
        let new = ReportTable.Cell.percent(after.part, of: after.whole ?? 0)
      else { return nil }
      difference = Points(millionths: new.millionths - old.millionths)
      percent = nil
    } else {
      difference = Points(after.part - before.part)
      percent = ReportTable.Cell.percent(after.part - before.part, of: before.part)
    }
  }

  /// `tăng 3 (8,57%)`, `giảm 2,31 điểm phần trăm`, `không đổi`.
  public var text: String {
    guard difference != .zero else { return "không đổi" }
    let word = difference > .zero ? "tăng" : "giảm"
    let size = difference < .zero ? -difference : difference
    if kind == .share { return "\(word) \(size.withComma) điểm phần trăm" }
    let part = percent.map { $0 < .zero ? -$0 : $0 }
      .map { " (\($0.withComma)%)" }
    return "\(word) \(grouped(Int(size.millionths / 1_000_000)))\(part ?? "")"
  }

  /// What stands where two years cannot be compared.
  static let unknown = "chưa so sánh được"

  /// The change for programs.
  var json: JSON {
    let digits = kind == .share ? 2 : 0
    var fields = JSONFields()
    if kind == .share {
      fields.add("points", .string(difference.fixed(digits)))
    } else {
      fields.add("difference", .int(Int(difference.millionths / 1_000_000)))
      fields.add("percent", percent.map { .string($0.fixed(2)) } ?? .null)
    }
    return fields.json
  }
}
