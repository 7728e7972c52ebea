/// Bảng tổng hợp, xếp hạng of a campaign in a period.
public struct RankingReport {
  let ranking: Ranking
  let campaign: String
  let frame: PaperFrame
  let year: YearID
  let roster: Roster

  /// The paper of a ranking.
  public init(
    _ ranking: Ranking, campaign: String, unit: Unit, year: YearID, roster: Roster,
    today: CivilDate
  ) {
    self.ranking = ranking
    self.campaign = campaign
    self.year = year
    self.roster = roster
    frame = PaperFrame(unit: unit, today: today, number: nil, date: nil)
  }

  /// The paper.
  public func document() -> ReportDocument {
    let names = Dictionary(
      roster.collectives.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one })
    var blocks: [ReportBlock] = [
      frame.heading(symbol: nil),
      .title(
        ReportTitle(
          "BẢNG TỔNG HỢP, XẾP HẠNG",
          subject: "Phong trào “\(campaign)” \(ranking.period.title), \(year.named)")),
      .table(ranking.table(partitionNames: names)), .chart(ranking.chart),
    ]
    blocks += ranking.warnings.map { .note($0.vi) }
    blocks.append(frame.signature(recipients: ["Các tổ, lớp"]))
    return frame.document(
      kind: "ranking", title: "Xếp hạng phong trào \(campaign)", [ReportSection(blocks)])
  }
}
