extension Eligibility {
  /// `thidua.eligibility/1`.
  public static func json(
    _ verdicts: [Verdict], in context: EligibilityContext, language: Language
  ) -> JSON {
    var fields = JSONFields(schema: "thidua.eligibility/1")
    fields.add("year", context.year.description)
    fields.add("on", context.on)
    fields.add("pack", context.pack.id)
    fields.add("results", .array(verdicts.map { $0.json(in: language) }))
    return fields.json
  }
}

extension Verdict {
  /// One result of `thidua.eligibility/1`.
  public func json(in language: Language) -> JSON {
    var fields = JSONFields()
    fields.add("subject", subject)
    fields.add("tier", tier.id)
    fields.add("verdict", outcome.rawValue)
    fields.add("reasons", .array(reasons.map { $0.json(in: language) }))
    fields.add("verified", .bool(isVerified))
    let council = council
    fields.add("council", .strings(council.map { $0.text(in: language) }))
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
