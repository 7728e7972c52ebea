/// Tờ trình to one deciding authority, with the list it speaks of (Nghị định 30/2020/NĐ-CP, Phụ lục III,
/// mẫu 1.4). Its counts are counted from that list, so that they cannot differ from it.
public struct SubmissionReport {
  let submission: Submission
  let summary: YearSummary
  /// The law of the day of the submission.
  let law: RulePack
  /// What is known of documents of law.
  let registry: LegalRegistry
  let frame: PaperFrame
  let figures: AwardFigures

  /// The paper of a submission.
  ///
  /// - Parameters:
  ///   - law: the law of the day of the submission.
  ///   - registry: what is known of documents of law.
  public init(
    _ submission: Submission, _ summary: YearSummary, law: RulePack,
    registry: LegalRegistry = .builtIn, today: CivilDate
  ) {
    self.submission = submission
    self.summary = summary
    self.law = law
    self.registry = registry
    frame = PaperFrame(
      unit: summary.unit, today: today, number: submission.number, date: submission.date)
    figures = AwardFigures([summary], law: law, day: submission.date)
  }

  /// The paper.
  public func document() -> ReportDocument {
    let list = NomineesReport(summary, of: submission, today: frame.today)
    let tiers = list.nominations.map(\.tier)
    let subject = "\(AwardWords.subject(tiers, summary.law)) \(summary.year.named)"
    let asked =
      "\(AwardWords.subject(tiers, summary.law, namesPupils: false)) \(summary.year.named)"
    let number = submission.number.map { " số \($0)" } ?? ""
    let blocks: [ReportBlock] = [
      heading, .title(ReportTitle("TỜ TRÌNH", subject: "Về việc đề nghị \(subject)")),
      .addressees([submission.to]), .legalBases(bases),
      .paragraph(
        ReportText(
          runs: [
            .init("\(sender) kính trình \(submission.to) xem xét, quyết định \(asked) cho ")
          ]
            + list.tally.runs(field: "total") { list.source($0, figures) } + [.init(", gồm:")])),
      .list(lines(list)),
      .paragraph("Hồ sơ kèm theo:"), .list(papers),
      .paragraph(
        ReportText("\(sender) chịu trách nhiệm về tính chính xác của thành tích và hồ sơ đề nghị.")),
      .paragraph(
        ReportText("\(sender) kính đề nghị \(submission.to) xem xét, quyết định./.")),
      signature,
    ]
    return frame.document(
      kind: "submission", title: subject.capitalisedFirst,
      [
        ReportSection(blocks),
        ReportSection(
          isLandscape: true,
          [
            .appendix(
              label: "Phụ lục", title: "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
              reference:
                "(Kèm theo Tờ trình\(number) \(submission.date.inWords) của \(sender))")
          ] + list.blocks(figures)),
      ])
  }

  // MARK: - Who submits

  /// Whether it goes to the unit's own head, who cannot submit to himself.
  private var isInternal: Bool {
    submission.isInternal(in: summary.unit)
  }

  /// The council that passed what is submitted, for a paper inside the unit.
  private var council: Council? {
    submission.council(of: summary.unit, summary.meetings, summary.councils)
  }

  /// Who speaks: the unit; inside it the council, or those who look after commendation.
  private var sender: String {
    guard isInternal else { return summary.unit.name }
    return council.map { "\($0.kind.name.vi) \(summary.unit.name)" }
      ?? SubmissionReport.internalSender(summary.unit)
  }

  /// Who looks after commendation in a unit, and hands proposals in where no council did.
  static func internalSender(_ unit: Unit) -> String {
    "Bộ phận thi đua, khen thưởng \(unit.name)"
  }

  private var heading: ReportBlock {
    guard let council else { return frame.heading(symbol: "TTr") }
    return .heading(
      OfficialHeading(
        parent: summary.unit.name.uppercased(), issuer: council.kind.name.vi.uppercased(),
        number: "Số: \(submission.number ?? "\(PaperFrame.blank)/\(Submission.councilSymbol)")",
        placeAndDate: "\(summary.unit.place), \(frame.dateInWords)"))
  }

  /// The head; of a paper to the head the council's vice chair, or a name to be written in.
  private var signature: ReportBlock {
    guard isInternal else { return frame.signature(recipients: ["Như trên"]) }
    let signer: SignatureBlock.Signer
    if let council {
      let chair = council.members.first { $0.role == .chair }?.name
      let vice = council.members.first { $0.role == .vice }?.name
      signer =
        chair == nil || chair == summary.unit.signer.name
        ? .init(["TM. HỘI ĐỒNG", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: vice)
        : .init(["TM. HỘI ĐỒNG", "CHỦ TỊCH"], name: chair)
    } else {
      signer = .init(["NGƯỜI ĐỀ NGHỊ"], name: nil)
    }
    return .signature(
      SignatureBlock(recipients: ["Như trên", "Lưu: VT"], signers: [signer]))
  }

  // MARK: - What it says

  /// `Danh hiệu “Lao động tiên tiến”: 24 cá nhân`, a tier and kind each.
  private func lines(_ list: NomineesReport) -> [ReportText] {
    var lines: [[ReportText.Run]] = []
    for (_, tier) in list.groups {
      let counts = list.tally(of: tier).runs(field: "proposed.\(tier)") {
        list.source($0, figures, tier: tier)
      }
      let name = AwardWords.named(tier, summary.law).capitalisedFirst
      let line = [.init("\(name): ")] + counts
      if !lines.contains(line) { lines.append(line) }
    }
    return lines.enumerated().map { index, runs in
      ReportText(runs: runs + [.init(index == lines.count - 1 ? "." : ";")])
    }
  }

  /// The list and the papers the law asks for, each once; the submission itself is no enclosure.
  private var papers: [ReportText] {
    // The list is always there: it is the appendix.
    var names = ["Danh sách đề nghị khen thưởng"]
    for id in submission.nominations {
      guard let nomination = summary.nominations.first(where: { $0.id == id }),
        let tier = law.tier(nomination.tier)
      else { continue }
      for paper in tier.documents where paper.id != "submission" && !names.contains(paper.name) {
        names.append(paper.name)
      }
    }
    return names.enumerated().map {
      ReportText($1 + ($0 == names.count - 1 ? "." : ";"))
    }
  }

  /// Documents that it names with room for their day, which is not known.
  public var undated: [LegalDocument] { LegalCitations.undated(documents) }

  private var documents: [LegalDocument] {
    let citations = LegalCitations(registry, on: submission.date)
    let ours = summary.nominations.filter { submission.nominations.contains($0.id) }
    return citations.documents(
      for: ours.compactMap { law.tier($0.tier) }, in: summary.unit.kind, law)
  }

  private var bases: [String] {
    var lines = LegalCitations.lines(documents)
    for meeting in summary.meetings
    where meeting.ballots.contains(where: {
      $0.passed && $0.counts && submission.nominations.contains($0.nomination)
    }) {
      lines.append(
        "Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng \(summary.unit.name) \(meeting.date.inWords)"
      )
    }
    return lines
  }
}
