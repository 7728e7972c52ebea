/// What the council looked at and what came of it.
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
        .paragraph(ReportText("Nội dung: \(MinutesReport.blank)\(MinutesReport.blank)")))
    } else {
      blocks += [
        .paragraph(
          "Hội đồng nghe thông qua tiêu chuẩn, báo cáo tóm tắt thành tích và xét các đề nghị:"),
        .list(items),
      ]
    }
    if !meeting.remarks.isEmpty {
      blocks += [
        .paragraph("Ý kiến tại cuộc họp:"),
        .list(meeting.remarks.map { ReportText("\($0.text.trimmedFullStop).") }),
      ]
    }
    return blocks
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
      let what = passed.isEmpty ? "công nhận sáng kiến" : "công nhận, khen thưởng"
      blocks += [.paragraph(ReportText("Hội đồng thống nhất đề nghị \(what):")), .list(items)]
    }
    let dots = MinutesReport.dots
    blocks.append(
      .paragraph(
        ReportText(runs: [
          .init(
            "Cuộc họp kết thúc vào \(dots) giờ \(dots) phút cùng ngày. Biên bản đã được đọc lại cho các thành viên dự họp cùng nghe, \(dots)/"
          ),
          .count(
            meeting.present.count,
            meetingSource("members.present", "Thành viên có mặt", "Members present")),
          .init(" người nhất trí thông qua./."),
        ])))
    return blocks
  }
}
