extension LegalRegistry {
  /// The document a citation of a plan means: by its number (with a day that fits, where numbers begin
  /// anew every year), or a law by name and day alone.
  public func document(_ citation: LegalBase) -> LegalDocument? {
    if let number = citation.number, !trimmed(number).isEmpty {
      guard let document = document(number) else { return nil }
      return citation.date.map { document.canBe(number, of: $0) } ?? true ? document : nil
    }
    guard citation.kind == .law, let title = citation.title, let date = citation.date else {
      return nil
    }
    return law(named: title, signed: date)
  }
}
