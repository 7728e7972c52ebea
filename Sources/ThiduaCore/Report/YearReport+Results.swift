/// Part II, 1 to 3: leadership, campaigns, ratings.
extension YearReport {
  /// 1. What was led and issued.
  func leadership() -> [ReportBlock] {
    var blocks: [ReportBlock] = [
      .section(level: 2, "1. Công tác lãnh đạo, chỉ đạo và văn bản đã ban hành")
    ]
    let narrative = summary.narrative.items(.leadership)
    blocks += narrative.map { .paragraph(ReportText($0.text)) }
    var rows: [[ReportTable.Cell]] = summary.plans.map { plan in
      [
        .text(plan.number ?? ""), plan.date.map { .date($0) } ?? .empty,
        .text("Kế hoạch " + (plan.title ?? plan.id).lowercasedFirst),
      ]
    }
    rows += summary.councils.enumerated().map { index, council in
      let isFirst = !summary.councils.prefix(index).contains { $0.kind == council.kind }
      let verb = isFirst ? "thành lập" : "kiện toàn"
      return [
        .text(council.decision), .date(council.date),
        .text("Quyết định \(verb) \(council.kind.name.vi) \(summary.year.named)"),
      ]
    }
    if rows.isEmpty {
      blocks.append(.paragraph("Trong năm chưa ghi nhận văn bản nào."))
    } else {
      blocks.append(
        .table(
          ReportTable(
            key: "papers",
            columns: [
              .init("TT", key: "no", .centre, weight: 5),
              .init("Số, ký hiệu", key: "number", weight: 18),
              .init("Ngày", key: "date", .centre, weight: 12),
              .init("Tên văn bản", key: "title", weight: 50),
            ], rows: numbered(rows))))
    }
    return blocks
  }

  /// 2. The campaigns of the year with their results.
  func campaigns() -> [ReportBlock] {
    var blocks: [ReportBlock] = [.section(level: 2, "2. Tổ chức các phong trào thi đua")]
    blocks += summary.narrative.items(.campaigns).map { .paragraph(ReportText($0.text)) }
    guard !summary.campaigns.isEmpty else {
      return blocks + [.paragraph("Trong năm chưa ghi nhận phong trào thi đua nào.")]
    }
    let rows = summary.campaigns.map { result -> [ReportTable.Cell] in
      let campaign = result.campaign
      let scored = result.ranking?.rows.filter { $0.score.total != nil }.count ?? 0
      return [
        .text(campaign.name ?? campaign.id), .text(campaign.launchedBy?.name ?? ""),
        .text(YearReport.span(campaign.period)), .int(max(result.registered, scored)),
        .text(YearReport.outcome(result)),
      ]
    }
    blocks.append(
      .table(
        ReportTable(
          key: "campaigns",
          columns: [
            .init("TT", key: "no", .centre, weight: 5),
            .init("Phong trào thi đua", key: "campaign", weight: 32),
            .init("Nơi phát động", key: "launchedBy", weight: 16),
            .init("Thời gian", key: "period", .centre, weight: 14),
            .init("Số tham gia", key: "participants", .centre, weight: 9),
            .init("Kết quả", key: "result", weight: 24),
          ], rows: numbered(rows))))
    for result in summary.campaigns {
      guard let ranking = result.ranking else { continue }
      blocks.append(
        .paragraph(
          ReportText(
            "Kết quả chấm điểm cả năm phong trào “\(result.campaign.name ?? result.campaign.id)” "
              + "(toàn bộ xếp hạng ở phụ lục):")))
      blocks.append(.chart(bandChart(ranking)))
    }
    return blocks
  }

  private func bandChart(_ ranking: Ranking) -> ReportChart {
    let bars = ranking.rubric.bands.map { band -> ReportChart.Bar in
      let count = ranking.rows.filter { $0.band.band == band.name }.count
      return ReportChart.Bar(band.name, Points(count), text: String(count))
    }
    return ReportChart(
      title: "\(ranking.rubric.title): số lượng theo xếp loại", bars: bars,
      maximum: Points(max(ranking.rows.count, 1)))
  }

  /// 3. Ratings of people and collectives.
  func ratings() -> [ReportBlock] {
    let people = summary.ratingCounts(collectives: false)
    let groups = summary.ratingCounts(collectives: true)
    let peopleTotal = people.reduce(0) { $0 + $1.count }
    let groupTotal = groups.reduce(0) { $0 + $1.count }
    guard peopleTotal + groupTotal > 0 else {
      return [
        .section(level: 2, "3. Xếp loại chất lượng"),
        .paragraph("Chưa có kết quả xếp loại của năm."),
      ]
    }
    let rows = zip(people, groups).map { person, group -> ReportTable.Row in
      .cells([
        .text(person.rating.name), .int(person.count), .share(person.count, of: peopleTotal),
        .int(group.count), .share(group.count, of: groupTotal),
      ])
    }
    return [
      .section(level: 2, "3. Xếp loại chất lượng"),
      .table(
        ReportTable(
          key: "ratings",
          columns: [
            .init("Mức xếp loại", key: "rating", weight: 34),
            .init("Cá nhân", key: "people", .centre, weight: 10),
            .init("Tỷ lệ", key: "peopleShare", .centre, weight: 10),
            .init("Tập thể", key: "collectives", .centre, weight: 10),
            .init("Tỷ lệ", key: "collectiveShare", .centre, weight: 10),
          ],
          rows: rows + [
            .total([
              .text("Cộng"), .int(peopleTotal), .empty, .int(groupTotal), .empty,
            ])
          ])),
    ]
  }

  private static func span(_ period: DateSpan?) -> String {
    switch (period?.from, period?.to) {
    case (let from?, let to?) where from.year == to.year: "\(from.month)–\(to.month)/\(to.year)"
    case (let from?, let to?): "\(from.year)–\(to.year)"
    case (let from?, nil): "từ \(from.year)"
    default: ""
    }
  }

  private static func outcome(_ result: YearSummary.CampaignResult) -> String {
    guard let ranking = result.ranking else {
      return result.registered > 0 ? "\(result.registered) lượt đăng ký tham gia" : ""
    }
    let best = ranking.rubric.bands.first
    let count = ranking.rows.filter { $0.band.band == best?.name }.count
    let scored = ranking.rows.filter { $0.score.total != nil }.count
    return best.map { "\(count)/\(scored) xếp loại \($0.name)" } ?? "đã chấm \(scored)"
  }
}
