/// The votes of a meeting: slips counted, hands raised, what was needed, who took no part.
extension MinutesReport {
  /// How the council voted: on paper, by hands, or both.
  func results() -> [ReportBlock] {
    let ways = [byPaper.isEmpty ? nil : "BỎ PHIẾU", byHands.isEmpty ? nil : "BIỂU QUYẾT"]
    let words = ways.compactMap(\.self)
    var blocks: [ReportBlock] = [
      .section(
        level: 1, "III. KẾT QUẢ \(words.isEmpty ? "BỎ PHIẾU" : words.joined(separator: ", "))")
    ]
    guard !ballots.isEmpty else { return blocks + [.paragraph("Cuộc họp không bỏ phiếu.")] }
    let isBoth = words.count > 1
    if !byPaper.isEmpty {
      let isSecret = byPaper.allSatisfy { $0.method == .secretBallot }
      if isBoth { blocks.append(.section(level: 2, isSecret ? "1. Bỏ phiếu kín" : "1. Bỏ phiếu")) }
      // Who counted is not in the data: the secretary writes it by hand.
      blocks += [
        .list([
          ReportText("Trưởng ban kiểm phiếu: \(MinutesReport.blank)"),
          ReportText("Ủy viên: \(MinutesReport.blank)"),
        ]), .table(paperTable),
      ]
    }
    if !byHands.isEmpty {
      if isBoth { blocks.append(.section(level: 2, "2. Biểu quyết")) }
      blocks.append(.table(handsTable))
    }
    return blocks + thresholds() + recusals()
  }

  /// The slips of every ballot, with what they said.
  private var paperTable: ReportTable {
    table(
      "ballots", byPaper,
      [
        .init("Phát ra", key: "issued", .centre, weight: 9, isPrivate: true),
        .init("Thu vào", key: "returned", .centre, weight: 9, isPrivate: true),
        .init("Đồng ý", key: "yes", .centre, weight: 11, isPrivate: true),
        .init("Không đồng ý", key: "against", .centre, weight: 11, isPrivate: true),
        .init("Trắng, hỏng", key: "blank", .centre, weight: 11, isPrivate: true),
      ]
    ) { ballot, figure in
      [
        figure(.int(ballot.issued), "issued", MinutesReport.voters),
        figure(
          .int(ballot.returned), "returned",
          Message(
            vi: "Phiếu phát ra trừ phiếu không thu về",
            en: "Ballots issued less those that did not come back")),
        figure(.int(ballot.yes), "yes", MinutesReport.counted),
        figure(.int(ballot.no), "against", MinutesReport.counted),
        figure(.int(ballot.blank), "blank", MinutesReport.counted),
      ]
    }
  }

  /// Hands have no slips: who was asked, who agreed, who did not, who kept silent.
  private var handsTable: ReportTable {
    table(
      "hands", byHands,
      [
        .init("Tham gia", key: "voters", .centre, weight: 12, isPrivate: true),
        .init("Đồng ý", key: "yes", .centre, weight: 11, isPrivate: true),
        .init("Không đồng ý", key: "against", .centre, weight: 11, isPrivate: true),
        .init("Không có ý kiến", key: "silent", .centre, weight: 11, isPrivate: true),
      ]
    ) { ballot, figure in
      [
        figure(.int(ballot.issued), "issued", MinutesReport.voters),
        figure(.int(ballot.yes), "yes", MinutesReport.counted),
        figure(.int(ballot.no), "against", MinutesReport.counted),
        figure(.int(ballot.issued - ballot.yes - ballot.no), "silent", MinutesReport.counted),
      ]
    }
  }

  private typealias Sourced = (ReportTable.Cell, String, Message) -> ReportTable.Cell

  private static let voters = Message(
    vi: "Người có mặt và gửi ý kiến bằng văn bản, trừ người không tham gia",
    en: "Those present or heard in writing, less the recused")
  private static let counted = Message(vi: "Ghi theo kết quả kiểm phiếu", en: "As counted")

  /// Votes under the tiers they are on, numbered through; the tier of each stands in the group row and,
  /// for programs, in a column.
  private func table(
    _ key: String, _ votes: [Ballot], _ columns: [ReportTable.Column],
    _ counts: (Ballot, Sourced) -> [ReportTable.Cell]
  ) -> ReportTable {
    let isOfInitiatives = votes.allSatisfy { vote in
      summary.proposedInitiatives.contains { $0.id == vote.nomination }
    }
    let hasPresentBase = votes.contains { $0.base == .present }
    var rows: [ReportTable.Row] = []
    var number = 0
    for matter in AwardLists.uniqued(votes.map(matter)) {
      rows.append(.group(matter))
      for ballot in votes where self.matter(ballot) == matter {
        number += 1
        rows.append(.cells(cells(number, ballot, matter, hasPresentBase, counts)))
      }
    }
    let presentShare = ReportTable.Column(
      "Tỷ lệ số dự họp", key: "presentShare", .centre, weight: 10, isPrivate: true)
    return ReportTable(
      key: key,
      columns: [
        .init("TT", key: "no", .centre, weight: 5),
        .init(
          isOfInitiatives ? "Tên sáng kiến" : "Họ và tên, tập thể", key: "name",
          weight: hasPresentBase ? 48 : 28),
        .init("Danh hiệu, hình thức", key: "tier", weight: 18, isForMachines: true),
      ] + columns + [
        .init(
          hasPresentBase ? "Tỷ lệ tổng số" : "Tỷ lệ trên tổng số", key: "share", .centre,
          weight: hasPresentBase ? 10 : 15, isPrivate: true)
      ] + (hasPresentBase ? [presentShare] : []) + [
        .init("Kết quả", key: "result", .centre, weight: 16, isPrivate: true)
      ], rows: rows)
  }

  /// What a vote is on: `Lao động tiên tiến`.
  private func matter(_ ballot: Ballot) -> String {
    let nomination = summary.nominations.first { $0.id == ballot.nomination }
    return nomination.map { summary.law.name(of: $0.tier) } ?? "Công nhận sáng kiến"
  }

  private func cells(
    _ number: Int, _ ballot: Ballot, _ matter: String, _ hasPresentBase: Bool,
    _ counts: (Ballot, Sourced) -> [ReportTable.Cell]
  ) -> [ReportTable.Cell] {
    let isLater = ballot.round > 1 ? " (lần \(ballot.round))" : ""
    func figure(
      _ cell: ReportTable.Cell, _ column: String, _ statement: Message, _ articles: [String]
    ) -> ReportTable.Cell {
      cell.from(
        FigureSource(
          "ballots.\(ballot.nomination).\(ballot.round).\(column)", statement,
          records: [
            .init(
              Workspace.path(summary.year, "meetings.json"), [meeting.id, ballot.nomination])
          ], articles: articles))
    }
    let name = ReportTable.Cell.text(name(of: ballot.nomination) + isLater)
    let isOfPresent = ballot.base == .present
    let needed = Message(
      vi: "; cần \(ballot.required) phiếu", en: "; \(ballot.required) are needed")
    func share(_ whole: Int, _ vi: String, _ en: String, isMeasured: Bool) -> Message {
      Message(
        vi: "Phiếu đồng ý chia cho \(whole) \(vi)\(isMeasured ? needed.vi : "")",
        en: "Votes in favour over the \(whole) \(en)\(isMeasured ? needed.en : "")")
    }
    let taking = ballot.wholeCount(in: meeting)
    // Where the rule counts all members, the share of those present would say nothing.
    let ofPresent: ReportTable.Cell =
      isOfPresent
      ? figure(
        .share(ballot.yes, of: taking), "presentShare",
        share(
          taking, "người dự họp và gửi ý kiến", "present or heard in writing", isMeasured: true),
        [ballot.citation]) : .text("–")
    return [
      .int(number),
      publicName(of: ballot.nomination).map { .guarded(name, publicly: $0 + isLater) } ?? name,
      .text(matter),
    ] + counts(ballot) { figure($0, $1, $2, []) } + [
      figure(
        .share(ballot.yes, of: meeting.members), "share",
        share(meeting.members, "thành viên Hội đồng", "members", isMeasured: !isOfPresent),
        isOfPresent ? [] : [ballot.citation])
    ] + (hasPresentBase ? [ofPresent] : []) + [
      .text(ballot.passed ? "Thông qua" : "Không thông qua")
    ]
  }

  /// By which share each tier passed: the share of the table is of all members, which is not the base of
  /// every rule.
  private func thresholds() -> [ReportBlock] {
    var lines: [ReportText] = []
    var said: Set<String> = []
    for ballot in ballots {
      guard let share = ballot.share else { continue }
      let what = matter(ballot)
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
      .paragraph(
        ReportText(byHands.isEmpty ? "Số phiếu đồng ý cần đạt:" : "Tỷ lệ đồng ý cần đạt:")),
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
    let vote =
      byHands.isEmpty ? "bỏ phiếu" : byPaper.isEmpty ? "biểu quyết" : "bỏ phiếu, biểu quyết"
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
              .init("\(name) không \(vote) đối với "),
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
            "Người được đề nghị không \(vote) cho chính mình: \(nominees.joined(separator: ", "))."
          )))
    }
    return others.isEmpty ? blocks : blocks + [.list(others)]
  }
}
