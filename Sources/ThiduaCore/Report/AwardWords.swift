/// How papers name what they give: titles stand in quotation marks, forms of commendation and flags do not.
enum AwardWords {
  /// `danh hiệu “Lao động tiên tiến”`, `Giấy khen của Hiệu trưởng`. Who gets it is told beside it: the name
  /// of a form for pupils does not say so again.
  static func named(_ tier: String, _ law: RulePack) -> String {
    let name = law.name(of: tier)
    guard let known = law.tier(tier) else { return name }
    if isTitle(known) { return "danh hiệu “\(name)”" }
    return known.kind == .student && name.hasSuffix(forPupils)
      ? String(name.dropLast(forPupils.count)) : name
  }

  /// `Công nhận danh hiệu “Lao động tiên tiến”`, `Tặng Giấy khen của Hiệu trưởng`, `Tặng Cờ thi đua của
  /// Chính phủ`.
  static func given(_ tier: String, _ law: RulePack) -> String {
    let isRecognised = law.tier(tier).map { $0.kind == .title && isTitle($0) } ?? false
    return "\(isRecognised ? "Công nhận" : "Tặng") \(named(tier, law))"
  }

  /// What a paper on some tiers is about: `công nhận danh hiệu thi đua, tặng hình thức khen thưởng`; a
  /// form that stands alone is named.
  ///
  /// - Parameter namesPupils: whether pupils are named; not where their count follows.
  static func subject(_ tiers: [String], _ law: RulePack, namesPupils: Bool = true) -> String {
    let known = AwardLists.uniqued(tiers)
    func ours(_ kind: AwardTier.Kind) -> [String] { known.filter { law.tier($0)?.kind == kind } }
    var words: [String] = []
    let titles = ours(.title)
    if let title = titles.first {
      let isFlag = titles.count == 1 && law.tier(title).map(isFlag) ?? false
      words.append(isFlag ? "tặng \(law.name(of: title))" : "công nhận danh hiệu thi đua")
    }
    let forms = ours(.form)
    if let form = forms.first {
      words.append(forms.count == 1 ? "tặng \(named(form, law))" : "tặng hình thức khen thưởng")
    }
    let pupils = ours(.student).isEmpty ? nil : "khen thưởng\(namesPupils ? " học sinh" : "")"
    guard let pupils else { return words.isEmpty ? "khen thưởng" : words.joined(separator: ", ") }
    // Two kinds of commendation in a row are told apart by more than a comma.
    return words.isEmpty ? pupils : "\(words.joined(separator: ", ")) và \(pupils)"
  }

  /// Whether it is a flag (cờ thi đua): a title by law that is handed over, not borne.
  static func isFlag(_ tier: AwardTier) -> Bool {
    tier.kind == .title && tier.name.hasPrefix(CertificateWords.flag)
  }

  /// Whether its name is borne as a title: `danh hiệu “…”`.
  static func isTitle(_ tier: AwardTier) -> Bool {
    !isFlag(tier)
      && (tier.kind == .title || isHonour(tier) || CertificateWords(tier).namedTitle != nil)
  }

  /// Whether it is a State title of honour (danh hiệu vinh dự Nhà nước), a form of commendation by law.
  static func isHonour(_ tier: AwardTier) -> Bool {
    CertificateWords.honours.contains(tier.id)
  }

  private static let forPupils = " cho học sinh"
}
