/// How papers name what they give: titles stand in quotation marks, forms of commendation do not.
enum AwardWords {
  /// `danh hiệu “Lao động tiên tiến”`, `Giấy khen của Hiệu trưởng`.
  static func named(_ tier: String, _ law: RulePack) -> String {
    let name = law.name(of: tier)
    return law.tier(tier).map(isTitle) ?? false ? "danh hiệu “\(name)”" : name
  }

  /// `Công nhận danh hiệu “Lao động tiên tiến”`, `Tặng Giấy khen của Hiệu trưởng`.
  static func given(_ tier: String, _ law: RulePack) -> String {
    let verb = law.tier(tier)?.kind == .title ? "Công nhận" : "Tặng"
    return "\(verb) \(named(tier, law))"
  }

  /// What a paper on some tiers is about: `công nhận danh hiệu thi đua, tặng hình thức khen thưởng`; a
  /// form that stands alone is named.
  ///
  /// - Parameter namesPupils: whether pupils are named; not where their count follows.
  static func subject(_ tiers: [String], _ law: RulePack, namesPupils: Bool = true) -> String {
    let known = AwardLists.uniqued(tiers)
    func ours(_ kind: AwardTier.Kind) -> [String] { known.filter { law.tier($0)?.kind == kind } }
    var words: [String] = []
    if !ours(.title).isEmpty { words.append("công nhận danh hiệu thi đua") }
    let forms = ours(.form)
    if let form = forms.first {
      words.append(forms.count == 1 ? "tặng \(law.name(of: form))" : "tặng hình thức khen thưởng")
    }
    if !ours(.student).isEmpty { words.append("khen thưởng\(namesPupils ? " học sinh" : "")") }
    return words.isEmpty ? "khen thưởng" : words.joined(separator: ", ")
  }

  private static func isTitle(_ tier: AwardTier) -> Bool {
    tier.kind == .title || CertificateWords(tier).namedTitle != nil
  }
}
