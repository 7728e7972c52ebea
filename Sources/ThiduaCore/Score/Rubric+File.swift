extension Rubric {
  /// Reads a rubric file and tells everything that is wrong or doubtful about it, in the order of the
  /// file: what `score rubric check` shows.
  ///
  /// - Throws: `Failure` for what is not JSON, not an object, or of another schema.
  public static func read(
    _ source: SourceText
  ) throws(Failure) -> (rubric: Rubric, findings: [Finding]) {
    let document = try JSONDocument(source)
    let (rubric, findings) = try document.decode(Rubric.self, schema: schema)
    let all = findings + RubricCheck.findings(in: rubric, document)
    let sorted = all.enumerated().sorted { left, right in
      guard let one = left.element.place, let two = right.element.place, one != two else {
        return left.offset < right.offset
      }
      return one < two
    }
    return (rubric, sorted.map(\.element))
  }

  /// Reads a rubric to score with.
  ///
  /// - Throws: `Failure` of kind `badData` with all errors; warnings do not hinder.
  public static func load(_ source: SourceText) throws(Failure) -> Rubric {
    let (rubric, findings) = try read(source)
    let errors = findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw Failure.unreadable(source.file, errors) }
    return rubric
  }
}
