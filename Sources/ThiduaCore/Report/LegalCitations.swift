/// Căn cứ lines of papers: the documents a pack rests on that were in force on the paper's day, as
/// Nghị định 30/2020/NĐ-CP cites them: laws by name, others by number, date and issuer.
struct LegalCitations {
  private let registry: LegalRegistry
  private let day: CivilDate

  /// The citations of a paper of a day.
  ///
  /// - Parameter registry: what is known of documents, those of the workspace too.
  init(_ registry: LegalRegistry, on day: CivilDate) {
    self.registry = registry
    self.day = day
  }

  /// The documents a pack rests on.
  private func documents(of pack: RulePack) -> [LegalDocument] {
    pack.sources.compactMap { source in
      source.split(separator: " ").first { $0.contains("/") }.flatMap { standing(String($0)) }
    }
  }

  /// The charter a school's head decides by, where it is known to hold on the day.
  func charter(of school: SchoolKind, _ pack: RulePack) -> [LegalDocument] {
    guard let rule = pack.council(for: school), rule.schools.contains(school) else { return [] }
    let state = rule.citation.state(on: day)
    let words = state.text.split { $0 == " " || $0 == "," }
    guard state.isVerified, let number = words.first(where: { $0.contains("/") }) else { return [] }
    return [standing(String(number))].compactMap(\.self)
  }

  /// What a paper about awards of these tiers rests on. The titles of pupils follow from how pupils are
  /// assessed, their certificates from the circular of the sector too; the decree and the circulars about
  /// the titles of staff say nothing of them.
  func documents(
    for tiers: [AwardTier], in school: SchoolKind, _ pack: RulePack
  ) -> [LegalDocument] {
    let documents = documents(of: pack)
    guard tiers.contains(where: { $0.kind == .student }) else { return documents }
    let ofPupils = ofPupils(in: school)
    guard !ofPupils.isEmpty, tiers.allSatisfy({ $0.kind == .student }) else {
      return documents + ofPupils
    }
    let hasCertificate = tiers.contains { $0.id == TierNames.pupilCertificate }
    return documents.filter {
      $0.kind == .law || hasCertificate && $0.number.hasSuffix("/TT-BGDĐT")
    } + ofPupils
  }

  /// What awards of pupils rest on: how pupils of such a school are assessed, and how they are commended.
  private func ofPupils(in school: SchoolKind) -> [LegalDocument] {
    let assessment: String? =
      switch school {
      case .primary: "27/2020/TT-BGDĐT"
      case .lowerSecondary, .upperSecondary: "22/2021/TT-BGDĐT"
      case .preschool, .office: nil
      }
    guard let assessment else { return [] }
    return [assessment, "19/2025/TT-BGDĐT"].compactMap(standing)
  }

  private func standing(_ number: String) -> LegalDocument? {
    registry.document(number).flatMap { $0.standing(on: day) == .inForce ? $0 : nil }
  }

  /// The lines, each once, without end marks.
  static func lines(_ documents: [LegalDocument]) -> [String] {
    AwardLists.uniqued(documents.map(line))
  }

  /// The documents whose day is left to be written in.
  static func undated(_ documents: [LegalDocument]) -> [LegalDocument] {
    documents.filter { $0.signed == nil && !blank($0).isEmpty }
  }

  private static func line(_ document: LegalDocument) -> String {
    let date = document.signed.map { " \($0.inWords)" } ?? blank(document)
    if document.kind == .law { return "Căn cứ \(document.title)\(date)" }
    return
      "Căn cứ \(document.kind.name) số \(document.number)\(date) của \(document.issuer) \(document.title.lowercasedFirst)"
  }

  /// Room for a day that could not be read; the year stands in the number. A law is cited by name.
  private static func blank(_ document: LegalDocument) -> String {
    let year = document.number.split(separator: "/").dropFirst().first ?? ""
    return document.kind != .law && year.count == 4 && Int(year) != nil
      ? " ngày …… tháng …… năm \(year)" : ""
  }
}
