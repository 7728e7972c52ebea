/// What the council looked at, how it voted, and what came of it.
extension MinutesReport {
  /// What was on the table and what was said, before the votes.
  func proceedings() -> [ReportBlock] {
    var items: [ReportText] = []
    let ids = AwardLists.uniqued(ballots.map(\.nomination))
    for tier in summary.law.listed {
      let ours = ids.filter { id in
        summary.nominations.contains { $0.id == id && $0.tier == tier.id }
      }
      guard !ours.isEmpty else { continue }
      let source = figures.count(
        "considered.\(tier.id)",
        Message(
          vi: "Đếm các đề nghị đưa ra bỏ phiếu tại cuộc họp",
          en: "The nominations voted on at the meeting, counted"), of: ours)
      items.append(
        ReportText(runs: [
          .init("\(tier.name): "), .count(ours.count, source), .init(" đề nghị."),
        ]))
    }
    let proposals = ids.filter { id in summary.proposedInitiatives.contains { $0.id == id } }
    if !proposals.isEmpty {
      let source = FigureSource(
        "considered.initiatives",
        Message(
          vi: "Đếm các sáng kiến đưa ra bỏ phiếu tại cuộc họp",
          en: "The initiatives voted on at the meeting, counted"),
        records: [.init(Workspace.path(summary.year, "initiative-proposals.json"), proposals)])
      items.append(
        ReportText(runs: [
          .init("Công nhận sáng kiến: "), .count(proposals.count, source), .init(" sáng kiến."),
        ]))
    }
    var blocks: [ReportBlock] = [.section(level: 1, "II. NỘI DUNG, DIỄN BIẾN")]
    if items.isEmpty {
      blocks.append(
        .paragraph(ReportText("Nội dung: \(MinutesReport.dots)\(MinutesReport.dots)")))
    } else {
      blocks += [
        .paragraph(
          "Hội đồng nghe thông qua tiêu chuẩn, báo cáo tóm tắt thành tích và xét các đề nghị:"),
        .list(items),
      ]
    }
    if !meeting.remarks.isEmpty {
      blocks += [
        .paragraph("Ý kiến tại cuộc họp:"), .list(meeting.remarks.map { ReportText($0.text) }),
      ]
    }
    return blocks
  }

  /// The counts of the ballots.
  func results() -> [ReportBlock] {
    guard !ballots.isEmpty else {
      return [.section(level: 1, "III. KẾT QUẢ BỎ PHIẾU"), .paragraph("Cuộc họp không bỏ phiếu.")]
    }
    let rows = ballots.enumerated().map { ReportTable.Row.cells(cells($0 + 1, $1)) }
    var blocks: [ReportBlock] = [.section(level: 1, "III. KẾT QUẢ BỎ PHIẾU")]
    if ballots.contains(where: { $0.method != .showOfHands }) {
      // Who counted is not in the data: the secretary writes it by hand.
      let blank = String(repeating: MinutesReport.dots, count: 5)
      blocks.append(
        .list([
          ReportText("Trưởng ban kiểm phiếu: \(blank)"), ReportText("Ủy viên: \(blank)"),
        ]))
    }
    blocks.append(
      .table(
        ReportTable(
          key: "ballots",
          columns: [
            .init("TT", key: "no", .centre, weight: 5),
            .init("Họ và tên, tập thể", key: "name", weight: 19),
            .init("Danh hiệu, hình thức", key: "tier", weight: 18),
            .init("Phát ra", key: "issued", .centre, weight: 9, isPrivate: true),
            .init("Thu vào", key: "returned", .centre, weight: 9, isPrivate: true),
            .init("Đồng ý", key: "yes", .centre, weight: 13, isPrivate: true),
            .init("Không đồng ý", key: "against", .centre, weight: 13, isPrivate: true),
            .init("Trắng, hỏng", key: "blank", .centre, weight: 14, isPrivate: true),
            .init("Tỷ lệ trên tổng số", key: "share", .centre, weight: 15, isPrivate: true),
            .init("Kết quả", key: "result", .centre, weight: 13),
          ], rows: rows)))
    return blocks + thresholds() + recusals()
  }

  private func cells(_ number: Int, _ ballot: Ballot) -> [ReportTable.Cell] {
    let nomination = summary.nominations.first { $0.id == ballot.nomination }
    let isLater = ballot.round > 1 ? " (lần \(ballot.round))" : ""
    func figure(
      _ cell: ReportTable.Cell, _ column: String, _ vi: String, _ en: String,
      _ articles: [String] = []
    ) -> ReportTable.Cell {
      cell.from(
        FigureSource(
          "ballots.\(ballot.nomination).\(ballot.round).\(column)", Message(vi: vi, en: en),
          records: [
            .init(
              Workspace.path(summary.year, "meetings.json"), [meeting.id, ballot.nomination])
          ], articles: articles))
    }
    let name = ReportTable.Cell.text(name(of: ballot.nomination) + isLater)
    return [
      .int(number),
      publicName(of: ballot.nomination).map { .guarded(name, publicly: $0 + isLater) } ?? name,
      .text(nomination.map { summary.law.name(of: $0.tier) } ?? "Công nhận sáng kiến"),
      figure(
        .int(ballot.issued), "issued",
        "Người có mặt và gửi ý kiến bằng văn bản, trừ người không tham gia",
        "Those present or heard in writing, less the recused"),
      figure(
        .int(ballot.returned), "returned", "Phiếu phát ra trừ phiếu không thu về",
        "Ballots issued less those that did not come back"),
      figure(.int(ballot.yes), "yes", "Ghi theo kết quả kiểm phiếu", "As counted"),
      figure(.int(ballot.no), "against", "Ghi theo kết quả kiểm phiếu", "As counted"),
      figure(.int(ballot.blank), "blank", "Ghi theo kết quả kiểm phiếu", "As counted"),
      figure(
        .share(ballot.yes, of: meeting.members), "share",
        "Phiếu đồng ý chia cho \(meeting.members) thành viên Hội đồng; cần \(ballot.required) phiếu",
        "Votes in favour over the \(meeting.members) members; \(ballot.required) are needed",
        [ballot.citation]),
      .text(ballot.passed ? "Thông qua" : "Không thông qua"),
    ]
  }

  /// By which share each tier passed: the share of the table is of all members, which is not the base of
  /// every rule.
  private func thresholds() -> [ReportBlock] {
    var lines: [ReportText] = []
    var said: Set<String> = []
    for ballot in ballots {
      guard let share = ballot.share else { continue }
      let nomination = summary.nominations.first { $0.id == ballot.nomination }
      let what = nomination.map { summary.law.name(of: $0.tier) } ?? "Công nhận sáng kiến"
      let base =
        ballot.base == .present ? "số người dự họp và gửi ý kiến" : "tổng số thành viên Hội đồng"
      let part = share.whole == 100 ? "\(share.part)%" : "\(share.part)/\(share.whole)"
      guard said.insert("\(what) \(share.isStrict) \(part) \(base)").inserted else { continue }
      let source = FigureSource(
        "thresholds.\(lines.count + 1)",
        Message(
          vi: "phần phiếu đồng ý mà quy định đòi hỏi đối với: \(what)",
          en: "the share of votes that the rule asks for \(ballot.nomination)"),
        records: [
          .init(Workspace.path(summary.year, "meetings.json"), [meeting.id, ballot.nomination])
        ], articles: [ballot.citation].filter { !$0.isEmpty })
      lines.append(
        ReportText(runs: [
          .init("\(what): \(share.isStrict ? "trên" : "từ") "), .init(part, from: source),
          .init(" \(base)\(share.isStrict ? "" : " trở lên")"),
        ]))
    }
    guard !lines.isEmpty else { return [] }
    return [
      .paragraph("Số phiếu đồng ý cần đạt:"),
      .list(
        lines.enumerated().map { index, line in
          ReportText(runs: line.runs + [.init(index == lines.count - 1 ? "." : ";")])
        }),
    ]
  }

  /// Who took no part in a ballot: nominees in one sentence, others each with whom they are close to.
  private func recusals() -> [ReportBlock] {
    var nominees: [String] = []
    var others: [ReportText] = []
    for ballot in ballots {
      let nomination = summary.nominations.first { $0.id == ballot.nomination }
      let proposal = summary.proposedInitiatives.first { $0.id == ballot.nomination }
      let own = nomination.map { [$0.subject] } ?? proposal?.authors ?? []
      for id in ballot.recused {
        let name = summary.roster.name(of: id)
        if own.contains(id) {
          if !nominees.contains(name) { nominees.append(name) }
        } else {
          let reason = ballot.reasons.first { $0.id == id }?.reason ?? "có liên quan"
          others.append(
            ReportText(runs: [
              .init("\(name) không bỏ phiếu đối với "),
              .init(
                self.name(of: ballot.nomination), publicly: publicName(of: ballot.nomination)),
              .init(" vì "), .init(reason, publicly: PublicName.reason), .init("."),
            ]))
        }
      }
    }
    var blocks: [ReportBlock] = []
    if !nominees.isEmpty {
      blocks.append(
        .paragraph(
          ReportText(
            "Người được đề nghị không bỏ phiếu cho chính mình: \(nominees.joined(separator: ", "))."
          )))
    }
    return others.isEmpty ? blocks : blocks + [.list(others)]
  }

  /// What passed, by tier, and the end of the minutes.
  func conclusion() -> [ReportBlock] {
    let passed = ballots.filter(\.passed).compactMap { ballot in
      summary.nominations.first { $0.id == ballot.nomination }
    }
    var items: [ReportText] = []
    for tier in summary.law.listed {
      let ours = passed.filter { $0.tier == tier.id }
      guard !ours.isEmpty else { continue }
      let source = figures.count(
        "passed.\(tier.id)",
        Message(
          vi: "Đếm các đề nghị được thông qua tại cuộc họp",
          en: "The nominations the meeting passed, counted"), of: ours.map(\.id))
      var runs: [ReportText.Run] = [
        .init("\(tier.name) ("), .count(ours.count, source), .init("): "),
      ]
      for (index, nomination) in ours.enumerated() {
        if index > 0 { runs.append(.init(", ")) }
        runs.append(
          .init(
            summary.roster.name(of: nomination.subject),
            publicly: PublicName.ofNominee(nomination.subject, in: summary)))
      }
      items.append(ReportText(runs: runs + [.init(".")]))
    }
    let recognised = ballots.filter(\.passed).compactMap { ballot in
      summary.proposedInitiatives.first { $0.id == ballot.nomination }
    }
    items += recognised.map { proposal in
      let names = proposal.authors.map { summary.roster.name(of: $0) }.joined(separator: ", ")
      return ReportText("Sáng kiến “\(proposal.title)” của \(names).")
    }
    var blocks: [ReportBlock] = [.section(level: 1, "IV. KẾT LUẬN")]
    if items.isEmpty {
      blocks.append(.paragraph("Không có đề nghị nào được thông qua."))
    } else {
      blocks += [.paragraph("Hội đồng thống nhất đề nghị công nhận, khen thưởng:"), .list(items)]
    }
    let dots = MinutesReport.dots
    blocks.append(
      .paragraph(
        ReportText(runs: [
          .init(
            "Cuộc họp kết thúc vào \(dots) giờ \(dots) cùng ngày. Biên bản đã được đọc lại cho các thành viên dự họp cùng nghe, \(dots)/"
          ),
          .count(
            meeting.present.count,
            meetingSource("members.present", "Thành viên có mặt", "Members present")),
          .init(" người nhất trí thông qua./."),
        ])))
    return blocks
  }
}
