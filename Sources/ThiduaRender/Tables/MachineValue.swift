import ThiduaCore

extension ReportTable.Cell {
  /// The value as programs want it: whole numbers and đồng as numbers, decimals as strings that keep
  /// their digits, ISO dates, shares between 0 and 1, null for nothing.
  var json: JSON {
    switch bare {
    case .empty: .null
    case .text(let text): .string(text)
    case .int(let value): .int(value)
    case .decimal(let value, let digits):
      .string(digits.map { value.fixed($0) } ?? value.description)
    case .money(let value): .int(value.dong)
    case .date(let value): .date(value)
    case .share(let part, let whole):
      ReportTable.Cell.share(part, whole).map { .string($0) } ?? .null
    case .sourced, .guarded: .string(text)
    }
  }

  /// The same value as a cell of a CSV file; nothing is empty.
  var machineText: String {
    switch json {
    case .string(let text), .number(let text): printable(text)
    default: ""
    }
  }

  /// A share as a decimal with four digits, the two decimals of its percentage: `0.8571`.
  static func share(_ part: Int, _ whole: Int) -> String? {
    Fraction(Int128(part), over: Int128(whole)).flatMap { try? $0.rounded(4).fixed(4) }
  }
}
