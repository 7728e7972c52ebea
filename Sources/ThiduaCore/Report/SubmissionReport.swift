/// Tờ trình to one deciding authority, with the list it speaks of (Nghị định 30/2020/NĐ-CP, Phụ lục III,
/// mẫu 1.4). Its counts are counted from that list, so that they cannot differ from it.
public struct SubmissionReport {
  let submission: Submission
  let summary: YearSummary
  /// The law of the day of the submission.
  let law: RulePack
  let frame: PaperFrame
  let figures: AwardFigures

  /// The paper of a submission.
  ///
  /// - Parameter law: the law of the day of the submission.
  public init(_ submission: Submission, _ summary: YearSummary, law: RulePack, today: CivilDate) {
    self.submission = submission
    self.summary = summary
    self.law = law
    frame = PaperFrame(
      unit: summary.unit, today: today, number: submission.number, date: submission.date)
    figures = AwardFigures([summary], law: law, day: submission.date)
  }

  /// The paper.
  public func document() -> ReportDocument {
    let list = NomineesReport(summary, of: submission, today: frame.today)
    let (collectives, people) = list.counts
    let title = "Đề nghị công nhận danh hiệu thi đua, khen thưởng \(summary.year.named)"
    let number = submission.number.map { " số \($0)" } ?? ""
    let blocks: [ReportBlock] = [
      frame.heading(symbol: "TTr"),
      .title(ReportTitle("TỜ TRÌNH", subject: "Về việc \(title.lowercasedFirst)")),
      .addressees([submission.to]), .legalBases(bases),
      .paragraph(
        ReportText(
          runs: [
            .init(
              "\(summary.unit.name) kính trình \(submission.to) xem xét, quyết định công nhận danh hiệu thi đua, khen thưởng \(summary.year.named) cho "
            )
          ]
            + AwardLists.counted(
              collectives: collectives, people: people, field: "total",
              source: { list.source($0, figures) }) + [.init(", gồm:")])),
      .list(lines(list)),
      .paragraph("Hồ sơ kèm theo:"), .list(papers),
      .paragraph(
        ReportText(
          "\(summary.unit.name) chịu trách nhiệm về tính chính xác của thành tích và hồ sơ đề nghị."
        )),
      .paragraph(
        ReportText(
          "\(summary.unit.name) kính đề nghị \(submission.to) xem xét, quyết định./.")),
      frame.signature(recipients: ["Như trên"]),
    ]
    return frame.document(
      kind: "submission", title: title,
      [
        ReportSection(blocks),
        ReportSection(
          isLandscape: true,
          [
            .appendix(
              label: "Phụ lục", title: "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
              reference:
                "(Kèm theo Tờ trình\(number) \(submission.date.inWords) của \(summary.unit.name))"),
            .table(list.table),
            .paragraph(
              AwardLists.closing(collectives: collectives, people: people) {
                list.source($0, figures)
              }),
          ]),
      ])
  }

  /// `Danh hiệu “Lao động tiên tiến”: 24 cá nhân`, a tier and kind each.
  private func lines(_ list: NomineesReport) -> [ReportText] {
    var lines: [[ReportText.Run]] = []
    for tier in summary.law.listed {
      let ours = list.nominations.filter { $0.tier == tier.id }
      guard !ours.isEmpty else { continue }
      let people = ours.filter { summary.roster.individual($0.subject) != nil }.count
      let counts = AwardLists.counted(
        collectives: ours.count - people, people: people, field: "proposed.\(tier.id)",
        source: { list.source($0, figures, tier: tier.id) })
      let name = tier.kind == .title ? "Danh hiệu “\(tier.name)”" : tier.name
      lines.append([.init("\(name): ")] + counts)
    }
    return lines.enumerated().map { index, runs in
      ReportText(runs: runs + [.init(index == lines.count - 1 ? "." : ";")])
    }
  }

  /// The papers the law asks for, each once; the submission itself is no enclosure.
  private var papers: [ReportText] {
    var names: [String] = []
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

  private var bases: [String] {
    var lines = LegalCitations.lines(law, on: submission.date)
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
