/// Biên bản họp Hội đồng with the count of ballots (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9;
/// absent members' written opinions must appear: Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7).
public struct MinutesReport {
  let meeting: Meeting
  let summary: YearSummary
  let frame: PaperFrame
  let figures: AwardFigures

  /// The minutes of a meeting.
  public init(_ meeting: Meeting, _ summary: YearSummary, today: CivilDate) {
    self.meeting = meeting
    self.summary = summary
    frame = PaperFrame(unit: summary.unit, today: today, number: nil, date: meeting.date)
    figures = AwardFigures([summary], law: summary.law, day: meeting.date)
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
    blocks += proceedings()
    blocks += results()
    blocks += conclusion()
    blocks.append(
      .signature(
        SignatureBlock(
          recipients: ["Các thành viên Hội đồng", "Lưu: VT, hồ sơ Hội đồng"],
          signers: [.init(["THƯ KÝ"], name: secretary), .init(["CHỦ TỌA"], name: chair)])))
    var paper = frame.document(kind: "minutes", title: title, [ReportSection(blocks)])
    // Remarks are free words; they may name a pupil too.
    paper.guardedNames = PublicNames(summary).guarded(summary.nominations.map(\.subject))
    return paper
  }

  static let dots = "……"

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
    func item(
      _ words: String, _ count: Int, _ field: String, _ vi: String, _ en: String, _ rest: String
    ) -> ReportText {
      ReportText(runs: [
        .init("\(words): "), .count(count, meetingSource(field, vi, en)),
        .init(" người\(rest)."),
      ])
    }
    var items = [
      item(
        "Tổng số thành viên", meeting.members, "members.total",
        "Thành viên có quyền biểu quyết theo quyết định lập Hội đồng",
        "Members who vote, by the decision on the council", ""),
      item(
        "Có mặt", meeting.present.count, "members.present", "Thành viên có mặt",
        "Members present", ": " + names(meeting.present)),
    ]
    if !meeting.written.isEmpty {
      items.append(
        item(
          "Vắng, có ý kiến bằng văn bản", meeting.written.count, "members.written",
          "Thành viên vắng gửi ý kiến bằng văn bản", "Absent members who wrote their opinion",
          ": " + names(meeting.written)))
    }
    if !absent.isEmpty {
      items.append(
        item(
          "Vắng", absent.count, "members.absent", "Thành viên vắng, không có ý kiến",
          "Members absent without an opinion",
          ": \(names(absent)); lý do: \(MinutesReport.dots)\(MinutesReport.dots)"))
    }
    return [.section(level: 1, "I. THÀNH PHẦN"), .list(items)]
  }

  /// A figure that the record of the meeting tells.
  func meetingSource(_ field: String, _ vi: String, _ en: String) -> FigureSource {
    FigureSource(
      field, Message(vi: vi, en: en),
      records: [.init(Workspace.path(summary.year, "meetings.json"), [meeting.id])])
  }

  /// The counts that stand; one that was entered wrongly is no part of the minutes.
  var ballots: [Ballot] { meeting.ballots.filter(\.counts) }

  /// The nominee, or the title of an initiative.
  func name(of id: String) -> String {
    if let nomination = summary.nominations.first(where: { $0.id == id }) {
      return summary.roster.name(of: nomination.subject)
    }
    return summary.proposedInitiatives.first { $0.id == id }?.title ?? id
  }

  /// The name in a paper for everybody, if it is another.
  func publicName(of id: String) -> String? {
    summary.nominations.first { $0.id == id }
      .flatMap { PublicName.ofNominee($0.subject, in: summary) }
  }
}
