/// What a local regulation changes about one tier of the national law. Nothing can be made easier.
public struct LocalTierChange: Sendable {
  /// The tier's id.
  public var tier: String
  public var quota: QuotaRule?
  /// A higher threshold of votes, in whole percent.
  public var thresholdPercent: Int?
  public var deadlines: [DeadlineRule]
  public var documents: [RequiredDocument]
  /// A longer time of service before the title, in months.
  public var minimumMonths: Int?
  /// The kinds of collective that may be nominated.
  public var collectives: [CollectiveKind]
  /// Rules asked in addition, by kind of nominee (nil: all).
  public var requires: Criterion?
  /// Points for the council to confirm.
  public var council: [String]
  public var citation: Citation
  /// The byte at which the change stands, for findings.
  let place: Place?

  /// Reads a change.
  init(_ object: JSONObjectReader, _ law: Citation) {
    citation = law
    place = object.sink.document.source.place(at: object.offset)
    let name = object.requiredText("tier")
    tier = RulePacks.tierID(name) ?? name
    if !name.isEmpty, RulePacks.tierID(name) == nil {
      let names = RulePacks.all.last.map { $0.tiers.flatMap { [$0.id, $0.code] } } ?? []
      let near = nearest(to: name, among: names)
      object.report(
        .danglingReference, "tier",
        Message(
          vi: "không có danh hiệu, hình thức “\(name)”"
            + (near.map { "; ý bạn là “\($0)”?" } ?? ""),
          en: "there is no tier “\(name)”" + (near.map { "; did you mean “\($0)”?" } ?? "")))
    }
    quota = object.object("quota").map { QuotaRule($0, law) }
    thresholdPercent = object.points("threshold").flatMap { LocalTierChange.percent($0, object) }
    deadlines = object.nodes("deadlines").compactMap { node in
      guard let reader = JSONObjectReader(node, object.sink) else { return nil }
      let rule = DeadlineRule(
        step: reader.requiredText("step"), text: reader.requiredText("text"), law)
      reader.finish()
      return rule
    }
    documents = object.nodes("documents").compactMap { node in
      guard let reader = JSONObjectReader(node, object.sink) else { return nil }
      let paper = RequiredDocument(
        reader.id(), reader.requiredText("name"), form: reader.text("form"))
      reader.finish()
      return paper
    }
    minimumMonths = object.int("minimumMonths")
    if let months = minimumMonths, !(0...600).contains(months) {
      object.report(
        .badValue, "minimumMonths",
        Message(vi: "số tháng phải từ 0 đến 600", en: "months must be 0 to 600"))
      minimumMonths = nil
    }
    collectives = object.words("collectives", CollectiveKind.self)
    requires = object.node("requires").flatMap { Criterion(local: $0, law, object.sink) }
    council = object.texts("council")
    object.finish()
  }

  /// A share such as 0.85 as whole percent.
  static func percent(_ share: Points, _ object: JSONObjectReader, key: String = "threshold")
    -> Int?
  {
    guard share > .zero, share <= Points(1), share.millionths % 10_000 == 0 else {
      object.report(
        .badValue, key,
        Message(
          vi: "tỷ lệ phải lớn hơn 0, không quá 1, tối đa hai chữ số thập phân: 0.85",
          en: "the share must be above 0, at most 1, with two decimals: 0.85"))
      return nil
    }
    return Int(share.millionths / 10_000)
  }
}

extension QuotaRule {
  /// Reads `{ "percent": 15, "of": "LDTT", "rounding": "floor", "minimum": 1, "order": ["votes"] }`.
  init(_ object: JSONObjectReader, _ law: Citation) {
    let percent = object.int("percent", required: true) ?? 100
    if !(0...100).contains(percent) {
      object.report(
        .badValue, "percent", Message(vi: "phần trăm từ 0 đến 100", en: "percent is 0 to 100"))
    }
    let of = object.text("of")
    let tier = of.flatMap { RulePacks.tierID($0) }
    if let of, tier == nil {
      object.report(
        .danglingReference, "of", Message(vi: "không có “\(of)”", en: "there is no tier “\(of)”"))
    }
    let minimum = object.int("minimum") ?? 1
    self.init(
      percent: min(max(percent, 0), 100), of: tier,
      rounding: object.word("rounding", Rounding.self) ?? .floor,
      minimum: min(max(minimum, 0), 10_000), order: object.words("order", Order.self), law)
    object.finish()
  }
}

extension JSONObjectReader {
  /// A list of words of an enumeration.
  func words<Word: RawRepresentable & CaseIterable>(_ key: String, _ type: Word.Type) -> [Word]
  where Word.RawValue == String {
    nodes(key).compactMap { node in
      guard case .string(let text) = node.content, let word = Word(rawValue: text) else {
        let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
        sink.report(
          .badValue, at: node.offset,
          Message(
            vi: "giá trị không dùng được ở \"\(key)\"; chọn trong: \(words)",
            en: "no value of \"\(key)\"; expected one of: \(words)"))
        return nil
      }
      return word
    }
  }
}
