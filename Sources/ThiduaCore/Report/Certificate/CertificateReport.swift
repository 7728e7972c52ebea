/// Giấy khen, bằng: a certificate for each award of a decision (Nghị định 98/2023/NĐ-CP, Điều 104).
///
/// The unit prints its own; of another authority's decision it prints drafts, and they say so.
public struct CertificateReport {
  private let decision: Decision
  private let summary: YearSummary
  private let layout: CertificateLayout
  private let texts: [CertificateTexts]
  private let today: CivilDate
  /// Names of those whose award was revoked; they get no certificate.
  public let revoked: [String]
  /// The authority whose certificates these are only drafts of; nil for the unit's own.
  public let draftOf: String?

  /// The certificates of a decision.
  ///
  /// - Parameters:
  ///   - law: the law of the day of the decision.
  ///   - subject: only this person's or collective's.
  /// - Throws: `refused` where the decision gives nothing, or nothing that stands.
  public init(
    _ decision: Decision, _ summary: YearSummary, law: RulePack, layout: CertificateLayout,
    subject: Subject?, today: CivilDate
  ) throws(Failure) {
    try CertificateReport.check(decision)
    self.decision = decision
    self.summary = summary
    self.layout = layout
    self.today = today
    let office = DecisionOffice(decision: decision, unit: summary.unit)
    draftOf = office.isOwn ? nil : office.name
    var texts: [CertificateTexts] = []
    var revoked: [String] = []
    for id in decision.nominations {
      guard let nomination = summary.nominations.first(where: { $0.id == id }),
        let award = summary.given.first(where: { $0.nomination == id }),
        subject == nil || subject?.id == award.subject
      else { continue }
      if award.isRevoked {
        revoked.append(CertificateReport.revoked(nomination, award))
        continue
      }
      guard let tier = law.tier(award.tier) ?? summary.law.tier(award.tier) else { continue }
      texts.append(
        CertificateTexts(
          award: award, nomination: nomination, decision: decision, summary: summary,
          words: CertificateWords(tier)))
    }
    self.texts = texts
    self.revoked = revoked
    guard texts.isEmpty else { return }
    if !revoked.isEmpty {
      let list = revoked.joined(separator: "; ")
      throw Failure.refused(
        vi: "không in giấy khen của khen thưởng đã bị hủy bỏ: \(list)",
        en: "a revoked award has no certificate: \(list)")
    }
    guard let subject else {
      throw Failure.refused(
        vi: "quyết định \(decision.number) không có ai được khen thưởng",
        en: "decision \(decision.number) gives nobody anything")
    }
    throw Failure.refused(
      vi: "\(subject.name) không có trong quyết định \(decision.number)",
      en: "\(subject.name) is not in decision \(decision.number)",
      remedy: Message(
        vi: "Xem ai có trong đó: thidua report decision --decision \(shellWord(decision.number))",
        en: "See who is: thidua report decision --decision \(shellWord(decision.number))"))
  }

  /// Names of tiers whose words on the certificate were not verified, each once.
  public var unverified: [String] {
    var seen: Set<String> = []
    return texts.filter { !$0.words.citation.isVerified }.map {
      summary.law.name(of: $0.award.tier)
    }
    .filter { seen.insert($0).inserted }
  }

  /// How many certificates there are.
  public var count: Int { texts.count }

  /// The certificates, a sheet each.
  public func document() -> ReportDocument {
    let sections = texts.enumerated().map { index, texts in
      ReportSection(
        isLandscape: layout.width > layout.height,
        [
          .certificate(
            CertificateSheet(layout, entries: texts.entries(index + 1)) { texts.text($0) })
        ])
    }
    return ReportDocument(
      kind: "certificate", title: "Giấy khen theo Quyết định số \(decision.number)",
      author: summary.unit.name, date: today, sections: sections)
  }

  private static func check(_ decision: Decision) throws(Failure) {
    let what: Message
    switch decision.kind {
    case .award: return
    case .refusal: what = Message(vi: "không công nhận", en: "refuses awards")
    case .revocation: what = Message(vi: "hủy bỏ khen thưởng", en: "revokes awards")
    case .correction: what = Message(vi: "đính chính", en: "corrects another")
    }
    throw Failure.refused(
      vi: "quyết định \(decision.number) là quyết định \(what.vi), không có giấy khen nào",
      en: "decision \(decision.number) \(what.en); no certificate rests on it")
  }

  private static func revoked(_ nomination: Nomination, _ award: YearSummary.Award) -> String {
    let event = nomination.event(.revoked)
    let paper = event?.paper.map { " (Quyết định số \($0)" } ?? ""
    let date = event?.date.map { ", \($0.slashed)" } ?? ""
    return award.name + paper + (paper.isEmpty ? "" : date + ")")
  }
}
