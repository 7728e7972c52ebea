/// A case of law as data: facts, a question, and the answer that is right. Lawyers write them in JSON.
public struct LawCase: Sendable {
  /// One rule of the expected answer.
  public struct ExpectedReason: Sendable {
    public var criterion: String
    public var satisfied: Bool?
    /// What the fact found must contain.
    public var found: String?
    /// What the missing fact must contain.
    public var missing: String?
  }

  public var id: String
  public var title: String
  public var citation: String
  public var facts: SubjectFacts
  public var tier: String
  public var context: EligibilityContext?
  public var verdict: Verdict.Outcome?
  public var isVerified: Bool?
  public var pack: String?
  public var reasons: [ExpectedReason]
  /// Where the case begins in its file.
  public var place: Place?

  /// Judges the case and says in what the answer differs from the expected one; nothing if in nothing.
  ///
  /// - Parameter local: the local regulations of the workspace the case belongs to.
  public func differences(applying local: [LocalRules] = []) -> [Message] {
    guard var context, let verdict else { return [] }
    if !local.isEmpty { context = context.applying(local) }
    guard let tier = context.pack.tier(tier) else {
      return [
        Message(
          vi: "\(id): không có “\(tier)” trong \(context.pack.id) ngày \(context.on.slashed)",
          en: "\(id): no tier “\(tier)” in \(context.pack.id) on \(context.on)")
      ]
    }
    let answer = Eligibility.judge(facts, for: tier, in: context)
    var list: [Message] = []
    func differ(_ what: String, _ found: String, _ expected: String) {
      list.append(
        Message(
          vi: "\(id) (\(title)): \(what) là “\(found)”, trường hợp ghi “\(expected)”",
          en: "\(id): \(what) is “\(found)”, expected “\(expected)”"))
    }
    if answer.outcome != verdict { differ("verdict", answer.outcome.rawValue, verdict.rawValue) }
    if let isVerified, answer.isVerified != isVerified {
      differ("verified", String(answer.isVerified), String(isVerified))
    }
    if let pack, context.pack.id != pack { differ("pack", context.pack.id, pack) }
    let found = answer.reasons
    for expected in reasons {
      guard let reason = found.first(where: { $0.criterion == expected.criterion }) else {
        differ("reasons", found.map(\.criterion).joined(separator: ", "), expected.criterion)
        continue
      }
      func word(_ truth: Bool?) -> String { truth.map(String.init) ?? "null" }
      if reason.satisfied != expected.satisfied {
        differ(expected.criterion, word(reason.satisfied), word(expected.satisfied))
      }
      if let text = expected.found, !(reason.found?.vi ?? "").containsText(text) {
        differ(expected.criterion + ".found", reason.found?.vi ?? "null", text)
      }
      if let text = expected.missing, !(reason.missing?.vi ?? "").containsText(text) {
        differ(expected.criterion + ".missing", reason.missing?.vi ?? "null", text)
      }
    }
    return list
  }
}

extension LawCase {
  /// Reads a case from an object of a `thidua.cases/1` file.
  init(_ object: JSONObjectReader, _ known: KnownTiers = .national) {
    place = object.sink.document.source.place(at: object.offset)
    id = object.id()
    title = object.requiredText("title")
    citation = object.requiredText("citation")
    facts = SubjectFacts(id: id, name: id, kind: .individual(.teacher))
    tier = ""
    reasons = []
    if let node = object.node("facts", required: true),
      let reader = JSONObjectReader(node, object.sink)
    {
      facts = SubjectFacts(reader, id: id, known)
      reader.finish()
    }
    if let ask = object.object("ask", required: true) {
      let name = ask.requiredText("tier")
      tier = known.id(name, "tier", ask) ?? name
      let year = ask.year("year", required: true)
      let on = ask.date("on", required: true)
      let school = ask.word("school", SchoolKind.self) ?? .primary
      let category = ask.word("category", AwardCategory.self) ?? .merit
      ask.finish()
      if let year, let on {
        context = EligibilityContext(year: year, on: on, school: school, category: category)
      }
    }
    if let expect = object.object("expect", required: true) {
      verdict = expect.word("verdict", Verdict.Outcome.self, required: true)
      isVerified = expect.node("verified") == nil ? nil : expect.flag("verified")
      pack = expect.text("pack")
      for node in expect.nodes("reasons") {
        guard let reader = JSONObjectReader(node, object.sink) else { continue }
        reasons.append(
          ExpectedReason(
            criterion: reader.requiredText("criterion"),
            satisfied: reader.node("satisfied") == nil ? nil : reader.flag("satisfied"),
            found: reader.text("found"), missing: reader.text("missing")))
        reader.finish()
      }
      expect.finish()
    }
    object.finish()
  }
}

extension String {
  /// Whether another text stands in it.
  func containsText(_ other: String) -> Bool {
    let (whole, part) = (Array(utf8), Array(other.utf8))
    guard part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains { start in
      whole[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
