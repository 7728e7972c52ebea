extension LegalRegistry {
  /// The document a citation of a plan means: by its number, or a law by name and day alone.
  public func document(_ citation: LegalBase) -> LegalDocument? {
    if let number = citation.number { return document(number) }
    guard citation.kind == .law, let title = citation.title, let date = citation.date else {
      return nil
    }
    return law(named: title, signed: date)
  }
}
