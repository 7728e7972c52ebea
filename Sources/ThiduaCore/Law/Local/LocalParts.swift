/// The parts that changes and new tiers write alike.
extension QuotaRule {
  /// Reads `{ "percent": 15, "of": "LDTT", "rounding": "floor", "minimum": 1, "order": ["votes"] }`.
  init(_ object: JSONObjectReader, _ law: Citation, _ known: KnownTiers) {
    let percent = object.int("percent", required: true) ?? 100
    if !(0...100).contains(percent) {
      object.report(
        .badValue, "percent", Message(vi: "phần trăm từ 0 đến 100", en: "percent is 0 to 100"))
    }
    let tier = object.text("of").flatMap { known.id($0, "of", object) }
    let minimum = object.int("minimum") ?? 1
    if !(0...10_000).contains(minimum) {
      object.report(
        .badValue, "minimum", Message(vi: "số phải từ 0 đến 10000", en: "must be 0 to 10000"))
    }
    self.init(
      percent: min(max(percent, 0), 100), of: tier,
      rounding: object.word("rounding", Rounding.self) ?? .floor,
      minimum: min(max(minimum, 0), 10_000), order: object.words("order", Order.self), law)
    object.finish()
  }
}

extension BallotRule {
  /// Reads `{ "method": "ballot", "threshold": 0.80, "base": "allMembers" }`; without a threshold more
  /// than half must agree.
  init(local object: JSONObjectReader, _ law: Citation) {
    let percent = object.points("threshold").flatMap { LocalTierChange.percent($0, object) }
    self.init(
      object.word("method", Method.self) ?? .showOfHands,
      percent.map { .atLeast($0) } ?? .moreThan(50),
      of: object.word("base", Base.self) ?? .present, law)
    object.finish()
  }
}

extension PrizeRule {
  /// Reads `"prize": { "individual": 0.3, "collective": 0.6 }`: multiples of the base salary.
  static func local(_ parent: JSONObjectReader, _ law: Citation) -> [PrizeRule] {
    guard let reader = parent.object("prize") else { return [] }
    var prizes: [PrizeRule] = []
    for nominee in NomineeKind.allCases {
      guard let multiple = reader.points(nominee.rawValue) else { continue }
      guard multiple >= .zero, multiple <= Points(100), multiple.millionths % 10_000 == 0 else {
        reader.report(
          .badValue, nominee.rawValue,
          Message(
            vi: "hệ số từ 0 đến 100, tối đa hai chữ số thập phân",
            en: "the multiple must be 0 to 100 with two decimals"))
        continue
      }
      prizes.append(PrizeRule(nominee, hundredths: Int(multiple.millionths / 10_000), law))
    }
    reader.finish()
    return prizes
  }
}

extension DeadlineRule {
  /// Reads `"deadlines": [ { "step": "submit", "text": "Trước 10/7" } ]`.
  static func local(_ parent: JSONObjectReader, _ law: Citation) -> [DeadlineRule] {
    parent.objects("deadlines").map { reader in
      defer { reader.finish() }
      return DeadlineRule(
        step: reader.requiredText("step"), text: reader.requiredText("text"), law)
    }
  }
}

extension RequiredDocument {
  /// Reads `"documents": [ { "id": "minutes", "name": "Biên bản", "form": "Mẫu 03" } ]`.
  static func local(_ parent: JSONObjectReader, _ law: Citation) -> [RequiredDocument] {
    parent.objects("documents").map { reader in
      defer { reader.finish() }
      return RequiredDocument(
        reader.id(), reader.requiredText("name"), form: reader.text("form"), law)
    }
  }
}

extension Criterion {
  /// Reads `requires`: one criterion for every kind of nominee, or an object with `individual`,
  /// `collective`, `pupil`.
  static func byNominee(
    _ parent: JSONObjectReader, _ law: Citation, _ known: KnownTiers
  ) -> [NomineeKind: Criterion] {
    guard let node = parent.node("requires") else { return [:] }
    var result: [NomineeKind: Criterion] = [:]
    guard NomineeKind.allCases.contains(where: { node[$0.rawValue] != nil }) else {
      if let criterion = Criterion(local: node, law, parent.sink, known) {
        for nominee in NomineeKind.allCases { result[nominee] = criterion }
      }
      return result
    }
    guard let object = JSONObjectReader(node, parent.sink) else { return [:] }
    for nominee in NomineeKind.allCases {
      guard let part = object.node(nominee.rawValue) else { continue }
      result[nominee] = Criterion(local: part, law, parent.sink, known)
    }
    object.finish()
    return result
  }
}
