/// Conditions as local rules write them: `{ "condition": "rating", "atLeast": "HTTNV" }`, combined by
/// `{ "all": […] }`, `{ "any": […] }`, `{ "meets": "LDTT" }`.
enum LocalCondition: String, CaseIterable {
  case rating, ratingIs, notHeld, ratingRun, ratingCount, held, heldBefore, heldRun, heldCount,
    initiatives, share
  case memberHolding, noMemberDiscipline, noDiscipline, serviceMonths, serviceYears, teachingYears
  case leaveDays
  case registered, roles, collectives, schools, pupilLevel
}

extension Criterion {
  /// Reads a criterion; nil after a finding.
  init?(local node: JSONNode, _ law: Citation, _ sink: JSONFindings, _ known: KnownTiers) {
    guard let object = JSONObjectReader(node, sink) else { return nil }
    defer { object.finish() }
    for key in ["all", "any"] where object.has(key) {
      let nodes = object.nodes(key)
      let parts = nodes.compactMap { Criterion(local: $0, law, sink, known) }
      if nodes.isEmpty, key == "any" {
        object.report(
          .badValue, key,
          Message(vi: "\"any\" không có điều kiện nào", en: "\"any\" has no conditions"))
      }
      self = key == "all" ? .all(parts) : .any(parts)
      return
    }
    if object.has("meets") {
      guard let tier = known.id(object.requiredText("meets"), "meets", object) else { return nil }
      self = .meets(tier)
      return
    }
    guard let word = object.word("condition", LocalCondition.self, required: true),
      let condition = Condition(word, object, known)
    else { return nil }
    let id = object.has("id") ? object.id() : "local-" + word.rawValue
    self = .rule(Rule(id, condition, law))
  }
}

extension Condition {
  /// Reads the members that belong to a condition; nil after a finding.
  init?(_ word: LocalCondition, _ object: JSONObjectReader, _ known: KnownTiers) {
    func rating() -> QualityRating {
      object.word("atLeast", QualityRating.self, required: true) ?? .good
    }
    func number(_ key: String, _ fallback: Int? = nil) -> Int {
      let value = object.int(key, required: fallback == nil) ?? fallback ?? 1
      if !(0...1000).contains(value) {
        object.report(
          .badValue, key, Message(vi: "số phải từ 0 đến 1000", en: "the number must be 0 to 1000"))
      }
      return min(max(value, 0), 1000)
    }
    func tiers(_ key: String = "tiers") -> [String] {
      let names = object.texts(key)
      if names.isEmpty {
        object.report(
          .missingField, key,
          Message(vi: "thiếu danh sách \"\(key)\"", en: "the list \"\(key)\" is missing"))
      }
      return names.compactMap { known.id($0, key, object) }
    }
    func words<Word: RawRepresentable & CaseIterable>(_ key: String, _ type: Word.Type) -> [Word]
    where Word.RawValue == String {
      let list = object.words(key, type)
      if list.isEmpty, object.nodes(key).isEmpty {
        object.report(
          .missingField, key,
          Message(
            vi: "thiếu danh sách \"\(key)\"", en: "the list \"\(key)\" is missing"))
      }
      return list
    }
    func form() -> DisciplineForm { object.word("atLeast", DisciplineForm.self) ?? .reprimand }
    switch word {
    case .rating: self = .ratingAtLeast(rating())
    case .ratingIs:
      self = .ratingIs(object.word("is", QualityRating.self, required: true) ?? .good)
    case .notHeld: self = .notHeld(tiers(), yearsBefore: min(max(1, number("years", 1)), 60))
    case .ratingRun: self = .ratingRun(atLeast: rating(), years: min(number("years"), 60))
    case .ratingCount:
      self = .ratingCount(
        atLeast: rating(), count: number("count"), years: min(number("years"), 60))
    case .held: self = .held(tiers())
    case .heldBefore: self = .heldBefore(tiers(), years: min(number("years", 0), 200))
    case .heldRun:
      self = .heldRun(tiers(), times: min(number("times"), 60), every: max(1, number("every", 1)))
    case .heldCount:
      self = .heldCount(
        tiers(), count: number("count"), years: object.int("years").map { min(max($0, 1), 200) })
    case .initiatives:
      self = .initiatives(
        scope: object.word("scope", InitiativeScope.self) ?? .unit, count: number("count", 1),
        years: max(1, number("years", 1)))
    case .share:
      guard let portion = Portion(object) else { return nil }
      if let least = object.word("rated", QualityRating.self) {
        self = .members(portion, .ratedAtLeast(least))
      } else {
        self = .members(portion, .holding(tiers("holding")))
      }
    case .memberHolding: self = .memberHolding(tiers())
    case .noMemberDiscipline: self = .noMemberDiscipline(atLeast: form())
    case .noDiscipline: self = .noDiscipline(atLeast: form())
    case .serviceMonths: self = .serviceMonths(atLeast: number("months"))
    case .serviceYears: self = .serviceYears(atLeast: min(number("years"), 80))
    case .teachingYears: self = .teachingYears(atLeast: min(number("years"), 80))
    case .leaveDays: self = .leaveDays(below: number("below"))
    case .registered: self = .registered
    case .roles: self = .roles(words("roles", PersonRole.self))
    case .collectives: self = .collectives(words("collectives", CollectiveKind.self))
    case .schools: self = .schools(words("schools", SchoolKind.self))
    case .pupilLevel:
      guard let level = object.word("level", PupilLevel.self, required: true) else { return nil }
      self = .pupilLevel(level)
    }
  }
}

extension Portion {
  /// Reads `"atLeast": 0.70` or `"moreThan": 0.50`.
  init?(_ object: JSONObjectReader) {
    let more = object.points("moreThan")
    guard let share = more ?? object.points("atLeast", required: true) else { return nil }
    let key = more == nil ? "atLeast" : "moreThan"
    guard let percent = LocalTierChange.percent(share, object, key: key) else { return nil }
    self = more == nil ? .atLeast(percent) : .moreThan(percent)
  }
}

extension JSONObjectReader {
  /// A list of words of an enumeration.
  func words<Word: RawRepresentable & CaseIterable>(_ key: String, _ type: Word.Type) -> [Word]
  where Word.RawValue == String {
    nodes(key).compactMap { node in
      if case .string(let text) = node.content, let word = Word(rawValue: text) { return word }
      let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
      sink.report(
        .badValue, at: node.offset,
        Message(
          vi: "giá trị không dùng được ở \"\(key)\"; chọn trong: \(words)",
          en: "no value of \"\(key)\"; expected one of: \(words)"))
      return nil
    }
  }
}
