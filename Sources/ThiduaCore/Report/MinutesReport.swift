/// Biên bản họp Hội đồng with the count of ballots (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9;
/// absent members' written opinions must appear: Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7).
public struct MinutesReport {
  let meeting: Meeting
  let summary: YearSummary
  let frame: PaperFrame

  /// The minutes of a meeting.
  public init(_ meeting: Meeting, _ summary: YearSummary, today: CivilDate) {
    self.meeting = meeting
    self.summary = summary
    frame = PaperFrame(unit: summary.unit, today: today, number: nil, date: meeting.date)
  }

  /// The paper.
  public func document() -> ReportDocument {
    let council = summary.councils.first { $0.decision == meeting.council }
    let kind = council?.kind ?? .emulation
    let chair = council?.presiding(among: meeting.present)?.name
    let secretary = secretary(council)
    let title =
      kind == .emulation
      ? "Họp Hội đồng xét thi đua, khen thưởng \(summary.year.named)"
      : "Họp Hội đồng xét công nhận sáng kiến \(summary.year.named)"
    let symbol = kind == .emulation ? "HĐTĐKT" : "HĐSK"
    var blocks: [ReportBlock] = [
      .heading(
        OfficialHeading(
          parent: summary.unit.name.uppercased(), issuer: kind.name.vi.uppercased(),
          number: "Số: \(PaperFrame.blank)/BB-\(symbol)", placeAndDate: nil)),
      .title(ReportTitle("BIÊN BẢN", subject: title)),
      .paragraph(
        ReportText(
          "\(kind.name.vi) \(summary.unit.name), thành lập theo Quyết định số \(meeting.council)"
            + (council.map { " \($0.date.inWords)" } ?? "")
            + ", họp \(meeting.date.inWords) tại \(summary.unit.place).")),
    ]
    blocks.append(
      .list([
        // The clock is not in the data: the secretary writes it by hand.
        ReportText("Bắt đầu lúc: \(MinutesReport.dots) giờ \(MinutesReport.dots)."),
        ReportText("Chủ tọa: \(chair ?? MinutesReport.dots)."),
        ReportText("Thư ký: \(secretary ?? MinutesReport.dots)."),
      ]))
    blocks += attendance(council)
    blocks += results()
    blocks += discussion()
    blocks += conclusion()
    blocks.append(
      .signature(
        SignatureBlock(
          recipients: ["Các thành viên Hội đồng", "Lưu: VT, hồ sơ Hội đồng"],
          signers: [.init(["THƯ KÝ"], name: secretary), .init(["CHỦ TỌA"], name: chair)])))
    return frame.document(kind: "minutes", title: title, [ReportSection(blocks)])
  }

  private static let dots = "……"

  /// The secretary; who was not there does not sign.
  private func secretary(_ council: Council?) -> String? {
    council?.members.first {
      $0.role == .secretary && (meeting.present.contains($0.id) || !$0.votes)
    }?.name
  }

  private func attendance(_ council: Council?) -> [ReportBlock] {
    func names(_ ids: [String]) -> String {
      ids.map { council?.member($0)?.name ?? $0 }.joined(separator: ", ")
    }
    let absent = (council?.voters.map(\.id) ?? []).filter {
      !meeting.present.contains($0) && !meeting.written.contains($0)
    }
    var items: [ReportText] = [
      ReportText("Tổng số thành viên: \(padded(meeting.members, to: 2)) người."),
      ReportText(
        "Có mặt: \(padded(meeting.present.count, to: 2)) người: \(names(meeting.present))."),
    ]
    if !meeting.written.isEmpty {
      items.append(
        ReportText(
          "Vắng, có ý kiến bằng văn bản: \(padded(meeting.written.count, to: 2)) người: \(names(meeting.written))."
        ))
    }
    if !absent.isEmpty {
      items.append(ReportText("Vắng: \(padded(absent.count, to: 2)) người: \(names(absent))."))
    }
    return [.section(level: 1, "I. THÀNH PHẦN"), .list(items)]
  }

  /// The counts that stand; one that was entered wrongly is no part of the minutes.
  private var ballots: [Ballot] { meeting.ballots.filter(\.counts) }

  /// The nominee, or the title of an initiative.
  private func name(of id: String) -> String {
    if let nomination = summary.nominations.first(where: { $0.id == id }) {
      return summary.roster.name(of: nomination.subject)
    }
    return summary.proposedInitiatives.first { $0.id == id }?.title ?? id
  }

  /// What was said, and by which rules it was voted.
  private func discussion() -> [ReportBlock] {
    guard !meeting.remarks.isEmpty else { return [] }
    return [
      .paragraph("Ý kiến tại cuộc họp:"), .list(meeting.remarks.map { ReportText($0.text) }),
    ]
  }

  private func results() -> [ReportBlock] {
    let rows = ballots.enumerated().map { index, ballot -> ReportTable.Row in
      let nomination = summary.nominations.first { $0.id == ballot.nomination }
      let isLater = ballot.round > 1 ? " (lần \(ballot.round))" : ""
      return .cells([
        .int(index + 1),
        .text(name(of: ballot.nomination) + isLater),
        .text(nomination.map { summary.law.name(of: $0.tier) } ?? "Công nhận sáng kiến"),
        .int(ballot.issued),
        .int(ballot.returned), .int(ballot.yes), .int(ballot.no), .int(ballot.blank),
        .share(ballot.yes, of: meeting.members),
        .text(ballot.passed ? "Thông qua" : "Không thông qua"),
      ])
    }
    guard !rows.isEmpty else {
      return [.section(level: 1, "II. KẾT QUẢ BỎ PHIẾU"), .paragraph("Cuộc họp không bỏ phiếu.")]
    }
    var blocks: [ReportBlock] = [
      .section(level: 1, "II. KẾT QUẢ BỎ PHIẾU"),
      .table(
        ReportTable(
          key: "ballots",
          columns: [
            .init("TT", key: "no", .centre, weight: 6),
            .init("Họ và tên, tập thể", key: "name", weight: 20),
            .init("Danh hiệu, hình thức", key: "tier", weight: 19),
            .init("Phát ra", key: "issued", .centre, weight: 9),
            .init("Thu vào", key: "returned", .centre, weight: 9),
            .init("Đồng ý", key: "yes", .centre, weight: 11),
            .init("Không đồng ý", key: "against", .centre, weight: 11),
            .init("Trắng, hỏng", key: "blank", .centre, weight: 11),
            .init("Tỷ lệ trên tổng số", key: "share", .centre, weight: 14),
            .init("Kết quả", key: "result", .centre, weight: 13),
          ], rows: rows)),
    ]
    blocks += recusals()
    return blocks
  }

  /// Who took no part in a ballot: nominees in one sentence, others each with whom they are close to.
  private func recusals() -> [ReportBlock] {
    var nominees: [String] = []
    var others: [ReportText] = []
    for ballot in ballots {
      let subject = summary.nominations.first { $0.id == ballot.nomination }?.subject ?? ""
      for id in ballot.recused {
        let name = summary.roster.name(of: id)
        if id == subject {
          if !nominees.contains(name) { nominees.append(name) }
        } else {
          let reason = ballot.reasons.first { $0.id == id }?.reason ?? "có liên quan"
          others.append(
            ReportText(
              "\(name) không bỏ phiếu đối với \(self.name(of: ballot.nomination)) vì \(reason)."))
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

  private func conclusion() -> [ReportBlock] {
    let passed = ballots.filter(\.passed).compactMap { ballot in
      summary.nominations.first { $0.id == ballot.nomination }
    }
    var items: [ReportText] = []
    for tier in summary.law.tiers.reversed() {
      let ours = passed.filter { $0.tier == tier.id }
      guard !ours.isEmpty else { continue }
      let names = ours.map { summary.roster.name(of: $0.subject) }.joined(separator: ", ")
      items.append(ReportText("\(tier.name) (\(padded(ours.count, to: 2))): \(names)."))
    }
    let recognised = ballots.filter(\.passed).compactMap { ballot in
      summary.proposedInitiatives.first { $0.id == ballot.nomination }
    }
    items += recognised.map { proposal in
      let names = proposal.authors.map { summary.roster.name(of: $0) }.joined(separator: ", ")
      return ReportText("Sáng kiến “\(proposal.title)” của \(names).")
    }
    var blocks: [ReportBlock] = [.section(level: 1, "III. KẾT LUẬN")]
    if items.isEmpty {
      blocks.append(.paragraph("Không có đề nghị nào được thông qua."))
    } else {
      blocks += [.paragraph("Hội đồng thống nhất đề nghị công nhận, khen thưởng:"), .list(items)]
    }
    blocks.append(
      .paragraph(
        ReportText(
          "Cuộc họp kết thúc vào \(MinutesReport.dots) giờ \(MinutesReport.dots) cùng ngày. Biên bản đã được đọc lại cho các thành viên dự họp cùng nghe và nhất trí thông qua./."
        )))
    return blocks
  }
}
