extension Fraction {
  /// The value as people read it: at most six decimals, `…` where it has more.
  var en: String {
    guard let text = try? rounded(6) else { return "\(numerator)/\(denominator)" }
    return 1_000_000 % denominator == 0 ? text.description : text.fixed(4) + "…"
  }

  /// The value with a decimal comma.
  var vi: String {
    String(en.map { $0 == "." ? "," : $0 })
  }
}

extension ScoreValue {
  /// The number it is; nil for what is no plain number.
  var fraction: Fraction? {
    if case .number(let value) = self { Fraction(value) } else { nil }
  }
}
