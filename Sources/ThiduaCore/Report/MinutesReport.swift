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
    let presiding = council?.presiding(among: meeting.present)
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
            + ", họp \(meeting.date.inWords).")),
    ]
    let dots = MinutesReport.dots
    blocks.append(
      .list([
        // Clock and room are not in the data: the secretary writes them by hand.
        ReportText("Bắt đầu lúc: \(dots) giờ \(dots) phút"),
        ReportText("Địa điểm: \(MinutesReport.blank)"),
        ReportText("Chủ tọa: \(presiding.map { "\(introduced($0))." } ?? MinutesReport.blank)"),
        ReportText("Thư ký: \(secretary.map { "\(introduced($0))." } ?? MinutesReport.blank)"),
      ]))
    blocks += attendance(council)
    blocks += proceedings()
    blocks += results()
    blocks += conclusion()
    blocks.append(
      .signature(
        SignatureBlock(
          recipients: ["Các thành viên Hội đồng", "Lưu: VT, hồ sơ Hội đồng"],
          signers: [.init(["THƯ KÝ"], name: secretary?.name)]
            + (byPaper.isEmpty ? [] : [.init(["TRƯỞNG BAN", "KIỂM PHIẾU"], name: nil)])
            + [.init(["CHỦ TỌA"], name: presiding?.name)])))
    var paper = frame.document(kind: "minutes", title: title, [ReportSection(blocks)])
    // Remarks are free words; they may name a pupil too.
    paper.guardedNames = PublicNames(summary).guarded(summary.nominations.map(\.subject))
    return paper
  }

  static let dots = "……"
  /// Wide enough to write a name in.
  static let blank = String(repeating: dots, count: 5)

  /// The secretary; who was not there does not sign.
  private func secretary(_ council: Council?) -> Council.Member? {
    council?.members.first {
      $0.role == .secretary && (meeting.present.contains($0.id) || !$0.votes)
    }
  }

  /// `Lê Thị Mai, Hiệu trưởng, Chủ tịch Hội đồng`: name, post, part in the council.
  private func introduced(_ member: Council.Member) -> String {
    introduced(member.id, member.name, member.role.title)
  }

  private func introduced(_ id: String, _ name: String, _ part: String = "") -> String {
    let post = summary.roster.individual(id)?.post(on: meeting.date).capitalisedFirst ?? ""
    return [name, post, part].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Those present, a line each, as minutes list them.
  private func presence(_ council: Council?) -> [ReportBlock] {
    meeting.present.enumerated().map { index, id in
      let words =
        council?.member(id).map { introduced($0) } ?? introduced(id, summary.roster.name(of: id))
      let mark = index == meeting.present.count - 1 ? "." : ";"
      return .paragraph(
        ReportText("\(index + 1). \(words)\(mark)"))
    }
  }

  private func attendance(_ council: Council?) -> [ReportBlock] {
    func names(_ ids: [String]) -> String {
      ids.map { council?.member($0)?.name ?? summary.roster.name(of: $0) }.joined(separator: ", ")
    }
    let absent = (council?.voters.map(\.id) ?? []).filter {
      !meeting.present.contains($0) && !meeting.written.contains($0)
    }
    func item(
      _ words: String, _ count: Int, _ field: String, _ vi: String, _ en: String, _ rest: String
    ) -> ReportText {
      ReportText(runs: [
        .init("\(words): "), .count(count, meetingSource(field, vi, en)),
        .init(" người\(rest)"),
      ])
    }
    let members = [
      item(
        "Tổng số thành viên", meeting.members, "members.total",
        "Thành viên có quyền biểu quyết theo quyết định lập Hội đồng",
        "Members who vote, by the decision on the council", "."),
      item(
        "Có mặt", meeting.present.count, "members.present", "Thành viên có mặt",
        "Members present", ", gồm:"),
    ]
    var items: [ReportText] = []
    if !meeting.written.isEmpty {
      items.append(
        item(
          "Vắng, có ý kiến bằng văn bản", meeting.written.count, "members.written",
          "Thành viên vắng gửi ý kiến bằng văn bản", "Absent members who wrote their opinion",
          ": \(names(meeting.written))."))
    }
    if !absent.isEmpty {
      items.append(
        item(
          "Vắng", absent.count, "members.absent", "Thành viên vắng, không có ý kiến",
          "Members absent without an opinion",
          ": \(names(absent)); lý do: \(MinutesReport.blank)"))
    }
    return [.section(level: 1, "I. THÀNH PHẦN"), .list(members)] + presence(council)
      + (items.isEmpty ? [] : [.list(items)])
  }

  /// A figure that the record of the meeting tells.
  func meetingSource(_ field: String, _ vi: String, _ en: String) -> FigureSource {
    FigureSource(
      field, Message(vi: vi, en: en),
      records: [.init(Workspace.path(summary.year, "meetings.json"), [meeting.id])])
  }

  /// The counts that stand; one that was entered wrongly is no part of the minutes.
  var ballots: [Ballot] { meeting.ballots.filter(\.counts) }

  /// Those on paper: somebody counted slips and signs for it.
  var byPaper: [Ballot] { ballots.filter { $0.method != .showOfHands } }

  /// Those by hands: nothing was handed out or collected.
  var byHands: [Ballot] { ballots.filter { $0.method == .showOfHands } }

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
