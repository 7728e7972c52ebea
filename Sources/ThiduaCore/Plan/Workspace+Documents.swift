extension Workspace {
  /// The documents plans are judged by: those the program knows, and those of `rules/documents.json`.
  ///
  /// - Throws: `badData` with all findings where that file cannot be used.
  public func legalRegistry() throws(Failure) -> LegalRegistry {
    let own = try record(
      LegalDocumentList.path, LegalDocumentList.self, schema: LegalDocumentList.schema)
    return own.map { LegalRegistry.builtIn.adding($0.documents) } ?? .builtIn
  }
}
