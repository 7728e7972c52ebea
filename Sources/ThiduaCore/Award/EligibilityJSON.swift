extension Eligibility {
  /// `thidua.eligibility/1`.
  public static func json(
    _ verdicts: [Verdict], in context: EligibilityContext, language: Language
  ) -> JSON {
    var fields = head(context)
    fields.add("results", .array(verdicts.map { $0.json(in: language) }))
    return fields.json
  }

  /// `thidua.eligibility/1` of any number of verdicts, as the bytes of a file.
  public static func jsonBytes(
    _ verdicts: [Verdict], in context: EligibilityContext, language: Language
  ) -> [UInt8] {
    var stream = JSONStream(head(context), list: "results", size: verdicts.count * 2_200)
    for verdict in verdicts { stream.add(verdict.json(in: language)) }
    return stream.finished()
  }

  /// `thidua.eligibility/1` of one verdict with its whole tree under `tree`.
  public static func explanation(
    _ verdict: Verdict, in context: EligibilityContext, language: Language
  ) -> JSON {
    var fields = head(context)
    fields.add("results", .array([verdict.json(in: language, withTree: true)]))
    return fields.json
  }

  private static func head(_ context: EligibilityContext) -> JSONFields {
    var fields = JSONFields(schema: "thidua.eligibility/1")
    fields.add("year", context.year.description)
    fields.add("on", context.on)
    fields.add("pack", context.pack.id)
    return fields
  }
}

extension Verdict {
  /// One result of `thidua.eligibility/1`.
  ///
  /// - Parameter withTree: whether the conditions are told in their form (`all`, `any`, `meets`) too.
  public func json(in language: Language, withTree: Bool = false) -> JSON {
    var fields = JSONFields()
    fields.add("subject", subject)
    fields.add("tier", tier.id)
    fields.add("verdict", outcome.rawValue)
    fields.add("reasons", .array(reasons.map { $0.json(in: language) }))
    fields.add("verified", .bool(isVerified))
    let council = council
    fields.add("council", .strings(council.map { $0.text(in: language) }))
    if withTree { fields.add("tree", json(tree, language)) }
    return fields.json
  }

  private func json(_ tree: AnswerTree, _ language: Language) -> JSON {
    var fields = JSONFields()
    switch tree {
    case .answer(let answer):
      return Reason(answer, context: context, subject: subject).json(in: language)
    case .all(let parts): fields.add("all", .array(parts.map { json($0, language) }))
    case .any(let parts): fields.add("any", .array(parts.map { json($0, language) }))
    case .standard(let id, let inner):
      fields.add("meets", id)
      fields.add("of", json(inner, language))
    }
    fields.add("satisfied", tree.truth.map { .bool($0) } ?? .null)
    fields.add("verified", .bool(tree.isVerified))
    return fields.json
  }
}

extension Reason {
  func json(in language: Language) -> JSON {
    var fields = JSONFields()
    fields.add("criterion", criterion)
    fields.add("satisfied", satisfied.map { .bool($0) } ?? .null)
    fields.add("found", found.map { .string($0.text(in: language)) } ?? .null)
    fields.add("source", source)
    fields.add("missing", missing.map { $0.text(in: language) + (command.map { ": \($0)" } ?? "") })
    fields.add("citation", citation)
    fields.add("verified", .bool(isVerified))
    fields.add("message", message.text(in: language))
    return fields.json
  }
}
