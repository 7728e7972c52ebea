/// The campaigns and pledges of the year.
extension YearParts {
  /// 2. The campaigns with their criteria and results, then the pledges.
  func campaigns() -> [ReportBlock] {
    var blocks: [ReportBlock] = [.section(level: 2, "2. Tổ chức các phong trào thi đua")]
    blocks += narrative.blocks(.campaigns)
    guard !summary.campaigns.isEmpty else {
      return blocks + [.paragraph("Chưa ghi nhận phong trào thi đua nào.")] + pledges()
    }
    let all = summary.campaigns
    blocks.append(
      .paragraph(
        ReportText(runs: [
          .init("Đã tổ chức "),
          .figure(
            all.count,
            sources.source(
              "campaigns.total", "phong trào của các kế hoạch, diễn ra trong thời gian báo cáo",
              "campaigns of the plans that ran in the time of the report",
              [FigureSource.Records("plans", AwardLists.uniqued(all.map(\.plan.id)))])),
          .init(" phong trào thi đua:"),
        ])))
    let rows = all.map { result -> [ReportTable.Cell] in
      let campaign = result.campaign
      return [
        .text(campaign.name ?? campaign.id), .text(campaign.launchedBy?.name ?? ""),
        campaign.period == nil
          ? .empty
          : .text(YearParts.span(campaign.period)).from(
            PlanSources(plan: result.plan).period(campaign)), participants(result),
        campaign.criteria.isEmpty
          ? .empty
          : .text(campaign.criteria.map(PlanWords.criterion).joined(separator: "; ")).from(
            PlanSources(plan: result.plan).criteria(campaign)),
        outcome(result),
      ]
    }
    blocks.append(
      .table(
        ReportTable(
          key: "campaigns",
          columns: [
            .init("TT", key: "no", .centre, weight: 5),
            .init("Phong trào thi đua", key: "campaign", weight: 24),
            .init("Nơi phát động", key: "launchedBy", weight: 15),
            .init("Thời gian", key: "period", .centre, weight: 17),
            .init("Số tham gia", key: "participants", .centre, weight: 9),
            .init("Chỉ tiêu", key: "criteria", weight: 21),
            .init("Kết quả", key: "result", weight: 20),
          ], rows: numbered(rows))))
    for result in all {
      guard let ranking = result.ranking else { continue }
      blocks += scored(result, ranking)
    }
    return blocks + pledges()
  }

  /// Who takes part: those registered, or those scored where they are more.
  private func participants(_ result: YearSummary.CampaignResult) -> ReportTable.Cell {
    let scored = result.ranking?.rows.filter { $0.score.total != nil }.map(\.subject.id) ?? []
    let byScores = scored.count > result.registered
    return .count(
      max(result.registered, scored.count),
      sources.source(
        "campaigns.\(result.campaign.id).participants",
        byScores ? "cá nhân, tập thể có điểm" : "cá nhân, tập thể đã đăng ký phong trào",
        byScores ? "subjects with scores" : "subjects registered for the campaign",
        [
          byScores
            ? sources.file("scores.jsonl", scored)
            : sources.file("registrations.json", registered(result.campaign.id))
        ]))
  }

  private func registered(_ campaign: String) -> [String] {
    AwardLists.uniqued(summary.registrations.filter { $0.campaign == campaign }.map(\.subject))
  }

  /// The bands of a scored campaign in words and as bars.
  private func scored(
    _ result: YearSummary.CampaignResult, _ ranking: Ranking
  ) -> [ReportBlock] {
    let time = summary.extent == .whole ? "cả năm" : summary.extent.named(summary.year)
    let name = "phong trào “\(result.campaign.name ?? result.campaign.id)”"
    if let partial = result.partial, !ranking.rows.contains(where: { $0.rank != nil }) {
      let words = "\(partial.words.vi), "
      return [
        .paragraph(
          ReportText(
            "\(name.capitalisedFirst) \(words)chưa xếp loại, xếp hạng (chi tiết tại phụ lục kèm theo)."
          ))
      ]
    }
    var runs: [ReportText.Run] = [
      .init("Kết quả chấm điểm \(result.partial == nil ? "\(time) " : "")\(name)")
    ]
    if let partial = result.partial {
      runs += [
        .init(", mới có "),
        .figure(
          partial.scored,
          sources.source(
            "campaigns.\(result.campaign.id).scored", "\(partial.kind.name.vi) đã có điểm",
            "\(partial.kind.name.en)s with scores", [sources.file("scores.jsonl")])),
        .init(" \(partial.kind.name.vi) có điểm"),
      ]
    }
    var separator = ": "
    for band in ranking.rubric.bands {
      let ours = ranking.rows.filter { $0.band.band == band.name }.map(\.subject.id)
      runs += [
        .init(separator),
        .figure(
          ours.count,
          sources.source(
            "campaigns.\(result.campaign.id).bands.\(YearSources.slug(band.name))",
            "số xếp loại \(band.name) \(time)", "subjects in the band “\(band.name)”",
            [
              sources.file("scores.jsonl", ours),
              FigureSource.Records("rubrics/\(ranking.rubric.id).json"),
            ])), .init(" \(band.name)"),
      ]
      separator = ", "
    }
    runs.append(.init(" (xếp hạng chi tiết tại phụ lục kèm theo)."))
    var chart = ranking.bandChart
    chart.title = "\(chart.title) - \(ranking.rubric.title)"
    return [.paragraph(ReportText(runs: runs)), .chart(chart)]
  }

  static func span(_ period: DateSpan?) -> String {
    switch (period?.from, period?.to) {
    case (let from?, let to?): "Từ \(month(from)) đến \(month(to))"
    case (let from?, nil): "Từ \(month(from))"
    default: ""
    }
  }

  /// `9/2024`, `01/2025`: the months 1 and 2 take a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I).
  private static func month(_ date: CivilDate) -> String {
    "\(padded(date.month, to: date.month <= 2 ? 2 : 1))/\(date.year)"
  }

  private func outcome(_ result: YearSummary.CampaignResult) -> ReportTable.Cell {
    let field = "campaigns.\(result.campaign.id).outcome"
    guard let ranking = result.ranking else {
      let hasRubric = result.campaign.rubric != nil
      if hasRubric, summary.extent == .firstHalf { return .text("Chưa có điểm tổng hợp của kỳ") }
      guard result.registered > 0 else { return .empty }
      return .text("\(result.registered) lượt đăng ký tham gia").from(
        sources.source(
          field, "lượt đăng ký tham gia phong trào", "registrations for the campaign",
          [sources.file("registrations.json", registered(result.campaign.id))]))
    }
    let scored = ranking.rows.filter { $0.score.total != nil }.map(\.subject.id)
    let best = ranking.rubric.bands.first
    let count = ranking.rows.filter { $0.band.band == best?.name }.count
    let partial = result.partial?.words.vi
    if let partial, !ranking.rows.contains(where: { $0.rank != nil }) {
      return .text("\(partial.capitalisedFirst), chưa xếp loại")
    }
    let words =
      best.map { "\(count)/\(scored.count) xếp loại \($0.name)" } ?? "Đã chấm \(scored.count)"
    return .text(words + (partial.map { " (\($0))" } ?? "")).from(
      sources.source(
        field, "đối tượng xếp loại cao nhất, trên số đối tượng có điểm",
        "subjects in the highest class, of those with a score",
        [sources.file("scores.jsonl", scored)]))
  }

  /// The pledges with what came of their contents.
  private func pledges() -> [ReportBlock] {
    let pledges = summary.pledges
    guard !pledges.isEmpty else { return [] }
    let signed = pledges.filter { $0.signedOn != nil }
    func source(_ field: String, _ vi: String, _ en: String, _ ids: [String]) -> FigureSource {
      sources.source("pledges.\(field)", vi, en, [sources.file("pledges.json", ids)])
    }
    let rows = pledges.map { pledge -> [ReportTable.Cell] in
      let judged = pledge.contents.flatMap { content in
        pledge.parties.compactMap { content.isMet(by: $0.collective) }
      }
      let parties = pledge.parties.map { summary.roster.name(of: $0.collective) }
      return [
        .text(pledge.title.capitalisedFirst), .text(parties.joined(separator: ", ")),
        .text(pledge.state.name(of: pledge.parties.count).vi.capitalisedFirst),
        pledge.signedOn.map { .date($0) } ?? .empty,
        judged.isEmpty
          ? .text("Chưa có kết quả")
          : .text("Đạt \(judged.filter { $0 }.count)/\(judged.count) chỉ tiêu").from(
            source(
              "\(pledge.id).met", "chỉ tiêu đạt trên chỉ tiêu đã có kết quả, tính từng bên",
              "targets met, of those with a result, for each party", [pledge.id])),
      ]
    }
    return [
      .paragraph(
        ReportText(runs: [
          .init("Giao ước thi đua: đã ký "),
          .figure(
            signed.count,
            source(
              "signed", "giao ước mọi bên đã ký", "pledges all parties signed", signed.map(\.id))),
          .init("/"),
          .figure(
            pledges.count,
            source("total", "giao ước của năm", "pledges of the year", pledges.map(\.id))),
          .init(" bản."),
        ])),
      .table(
        ReportTable(
          key: "pledges",
          columns: [
            .init("TT", key: "no", .centre, weight: 5),
            .init("Giao ước", key: "pledge", weight: 30),
            .init("Các bên", key: "parties", weight: 24),
            .init("Tình trạng", key: "state", weight: 14),
            .init("Ngày ký", key: "signed", .centre, weight: 12),
            .init("Kết quả", key: "result", weight: 18),
          ], rows: numbered(rows))),
    ]
  }
}
