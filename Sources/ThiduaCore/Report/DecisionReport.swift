/// Quyết định công nhận, khen thưởng with its list (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2).
///
/// Where a superior body decides, the school prints this as the draft it attaches to its submission.
public struct DecisionReport {
  let decision: Decision
  let summary: YearSummary
  /// The law of the day of the decision.
  let law: RulePack
  let frame: PaperFrame

  /// The paper of a decision.
  ///
  /// - Parameter law: the law of the day of the decision.
  public init(_ decision: Decision, _ summary: YearSummary, law: RulePack, today: CivilDate) {
    self.decision = decision
    self.summary = summary
    self.law = law
    frame = PaperFrame(
      unit: summary.unit, today: today, number: decision.number, date: decision.date)
  }

  /// The paper.
  public func document() -> ReportDocument {
    // What was revoked later still stands in the decision that gave it.
    let awards = summary.given.filter { award in
      award.nomination.map(decision.nominations.contains) ?? false
    }
    let tiers = AwardLists.uniqued(awards.map(\.tier))
    let total = awards.reduce(Money.zero) { $0 + $1.prize }
    var blocks: [ReportBlock] = [
      heading,
      .title(ReportTitle("QUYẾT ĐỊNH", subject: "Về việc \(subject) \(summary.year.named)")),
      .centredLine(office.name.uppercased()), .legalBases(bases), .centredLine("QUYẾT ĐỊNH:"),
    ]
    blocks += firstArticle(awards, tiers)
    if decision.kind == .award {
      blocks.append(
        .paragraph(
          .lead(
            "Điều 2. ",
            total > .zero
              ? "Kèm theo tiền thưởng tổng số \(total) đồng (\(NumberWords.spell(total.dong)) đồng), tính theo mức lương cơ sở ngày ra quyết định, chi từ quỹ thi đua, khen thưởng."
              : "Không kèm tiền thưởng theo quy định của Nhà nước; mức thưởng (nếu có) theo quy chế chi tiêu nội bộ."
          )))
    } else {
      blocks += reasons(awards)
    }
    let last = decision.kind == .revocation ? 4 : 3
    blocks.append(
      .paragraph(
        .lead(
          "Điều \(last). ",
          "Quyết định có hiệu lực kể từ ngày ký. \(summary.unit.name) và các \(awards.isEmpty ? "tập thể, cá nhân" : DecisionReport.words(awards)) có tên chịu trách nhiệm thi hành Quyết định này./."
        )))
    blocks.append(signature)
    let collectives = awards.filter(\.isCollective).count
    var sections = [ReportSection(blocks)]
    // Only what gives awards has a list of the awarded: a correction or revocation pays nothing.
    if decision.kind == .award, !awards.isEmpty {
      sections.append(
        ReportSection([
          .appendix(
            label: "Phụ lục", title: "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG",
            reference: "(Kèm theo Quyết định số \(decision.number) \(decision.date.inWords))"),
          .table(AwardLists.awarded(awards, law: summary.law, as: .decision)),
          .paragraph(
            ReportText(
              AwardLists.closing(collectives: collectives, people: awards.count - collectives))),
        ]))
    }
    return frame.document(
      kind: "decision", title: "Quyết định số \(decision.number)", sections)
  }

  /// Why it is refused or taken back, or what is put right; what is taken back is returned.
  private func reasons(_ awards: [YearSummary.Award]) -> [ReportBlock] {
    let ground = decision.ground.map { " (\($0.name.vi): \($0.article))" } ?? ""
    let reason = (decision.reason ?? "").trimmedFullStop
    let word = decision.kind == .correction ? "Nội dung đính chính" : "Lý do"
    var blocks: [ReportBlock] = [
      .paragraph(.lead("Điều 2. ", "\(word): \(reason)\(ground)."))
    ]
    if decision.kind == .revocation {
      let total = awards.reduce(Money.zero) { $0 + $1.prize }
      blocks.append(
        .paragraph(
          .lead(
            "Điều 3. ",
            total > .zero
              ? "Thu hồi hiện vật khen thưởng và tiền thưởng đã nhận, số tiền \(total) đồng (\(NumberWords.spell(total.dong)) đồng)."
              : "Thu hồi hiện vật khen thưởng đã nhận.")))
    }
    return blocks
  }

  /// `Quyết định số 112/QĐ-UBND ngày 10 tháng 7 năm 2025`: the decision that gave what this one speaks of.
  private func earlier(_ nomination: Nomination) -> String? {
    guard let given = nomination.event(.awarded) ?? nomination.event(.refused),
      let number = given.paper
    else { return nil }
    return "Quyết định số \(number)" + (given.date.map { " \($0.inWords)" } ?? "")
  }

  private var office: DecisionOffice { DecisionOffice(decision: decision, unit: summary.unit) }

  private var heading: ReportBlock {
    if office.isOwn { return frame.heading(symbol: "QĐ") }
    return .heading(
      OfficialHeading(
        parent: nil, issuer: office.authority.body.uppercased(), number: "Số: \(decision.number)",
        placeAndDate: "\(summary.unit.place), \(decision.date.inWords)"))
  }

  private var signature: ReportBlock {
    .signature(
      SignatureBlock(
        recipients: ["Như Điều \(decision.kind == .revocation ? 4 : 3)", "Lưu: VT"],
        signers: [office.signer]))
  }

  private var subject: String {
    switch decision.kind {
    case .award: "công nhận danh hiệu thi đua, tặng hình thức khen thưởng"
    case .refusal: "không công nhận danh hiệu thi đua, hình thức khen thưởng"
    case .revocation: "hủy bỏ quyết định khen thưởng"
    case .correction: "đính chính Quyết định số \(decision.corrects ?? "")"
    }
  }

  private var bases: [String] {
    var lines = LegalCitations.lines(law, on: decision.date)
    for submission in submissions { lines.append(submission) }
    for council in summary.councils where council.kind == .emulation {
      for meeting in summary.meetings
      where meeting.council == council.decision
        && meeting.ballots.contains(where: { decision.nominations.contains($0.nomination) })
      {
        lines.append(
          "Căn cứ Biên bản họp Hội đồng thi đua, khen thưởng \(summary.unit.name) \(meeting.date.inWords)"
        )
      }
    }
    // Pupils' awards need no vote; a proposal the council never made is not cited.
    let isVoted = summary.nominations.contains { nomination in
      decision.nominations.contains(nomination.id) && nomination.event(.voted) != nil
    }
    if isVoted {
      lines.append("Theo đề nghị của Hội đồng thi đua, khen thưởng \(summary.unit.name)")
    }
    return lines
  }

  private var submissions: [String] {
    let papers = summary.nominations.filter { decision.nominations.contains($0.id) }
      .compactMap { nomination -> String? in
        guard let event = nomination.event(.submitted), let number = event.paper,
          let date = event.date
        else { return nil }
        return "Xét Tờ trình số \(number) \(date.inWords) của \(summary.unit.name)"
      }
    return AwardLists.uniqued(papers)
  }

  private func firstArticle(_ awards: [YearSummary.Award], _ tiers: [String]) -> [ReportBlock] {
    guard decision.kind == .award else {
      let names = summary.nominations.filter { decision.nominations.contains($0.id) }
      let verb =
        switch decision.kind {
        case .refusal: "Không công nhận"
        case .correction:
          "Đính chính \(names.first.flatMap(earlier) ?? "Quyết định số \(decision.corrects ?? "")")"
        case .award, .revocation: "Hủy bỏ khen thưởng"
        }
      return [
        .paragraph(.lead("Điều 1. ", "\(verb) đối với \(padded(names.count, to: 2)) đề nghị:")),
        .list(
          names.map { nomination in
            let paper = decision.kind == .revocation ? earlier(nomination) : nil
            return ReportText(
              "\(summary.roster.name(of: nomination.subject)): \(summary.law.name(of: nomination.tier))\(paper.map { " (\($0))" } ?? "")."
            )
          }),
      ]
    }
    var lines: [String] = []
    for tier in tiers {
      let verb = summary.law.tier(tier)?.kind == .title ? "Công nhận danh hiệu" : "Tặng"
      for (word, ours) in DecisionReport.parts(awards.filter { $0.tier == tier }) {
        let count = padded(ours.count, to: 2)
        lines.append("\(verb) “\(summary.law.name(of: tier))” cho \(count) \(word)")
      }
    }
    let ends = lines.indices.map { $0 == lines.count - 1 ? "." : ";" }
    return [
      .paragraph(
        .lead(
          "Điều 1. ",
          "Khen thưởng các \(DecisionReport.words(awards)) sau đây đã có thành tích trong \(summary.year.named) (có danh sách kèm theo):"
        )),
      .list(zip(lines, ends).map { ReportText($0 + $1) }),
    ]
  }

  /// Collectives, people, pupils: those of them there are.
  private static func parts(
    _ awards: [YearSummary.Award]
  ) -> [(word: String, awards: [YearSummary.Award])] {
    [
      ("tập thể", awards.filter(\.isCollective)),
      ("cá nhân", awards.filter { !$0.isCollective && !$0.isPupil }),
      ("học sinh", awards.filter(\.isPupil)),
    ].filter { !$0.1.isEmpty }
  }

  /// `tập thể, cá nhân`, or what of it there is.
  private static func words(_ awards: [YearSummary.Award]) -> String {
    parts(awards).map(\.word).joined(separator: ", ")
  }
}
