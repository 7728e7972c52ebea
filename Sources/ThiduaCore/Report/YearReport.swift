/// Báo cáo tổng kết: the yearly report, the main job of the program.
///
/// A final report judges results, faults and causes, and lessons (Thông tư 01/2024/TT-BNV, Điều 3);
/// numbers come from the records, judgements from the narrative.
public struct YearReport {
  let summary: YearSummary
  let frame: PaperFrame

  /// A report of a year.
  ///
  /// - Parameters:
  ///   - number: the number given to the paper; nil leaves a blank to write in.
  ///   - date: the date given to the paper; nil leaves the day blank.
  public init(
    _ summary: YearSummary, today: CivilDate, number: String? = nil, date: CivilDate? = nil
  ) {
    self.summary = summary
    frame = PaperFrame(unit: summary.unit, today: today, number: number, date: date)
  }

  /// The paper.
  public func document() -> ReportDocument {
    let year = summary.year.named
    var blocks: [ReportBlock] = [
      frame.heading(symbol: "BC"),
      .title(ReportTitle("BÁO CÁO", subject: "Tổng kết công tác thi đua, khen thưởng \(year)")),
    ]
    if let parent = summary.unit.parent(on: frame.date ?? frame.today) {
      blocks.append(.addressees([parent]))
    }
    blocks.append(.paragraph(ReportText(opening)))
    blocks += situation()
    blocks.append(.section(level: 1, "II. KẾT QUẢ THỰC HIỆN"))
    blocks += leadership()
    blocks += campaigns()
    blocks += ratings()
    blocks += titles()
    blocks += fairness()
    blocks += initiatives()
    blocks += councilAndPrizes()
    blocks += judgements()
    blocks.append(
      .paragraph(
        ReportText(
          "Trên đây là Báo cáo tổng kết công tác thi đua, khen thưởng \(year) của \(summary.unit.name)./."
        )))
    blocks.append(
      frame.signature(
        recipients: [summary.unit.parent(on: frame.today) ?? "Cấp trên", "Các tổ, đoàn thể"]))
    var sections = [ReportSection(blocks)]
    sections += YearReportAppendices(summary: summary, frame: frame).sections()
    return frame.document(
      kind: "year", title: "Báo cáo tổng kết thi đua, khen thưởng \(year)", sections)
  }

  private var opening: String {
    let plan = summary.plans.last { $0.kind == .annual }
    let basis = plan.flatMap { plan in
      plan.number.map { number in
        "Thực hiện Kế hoạch số \(number)" + (plan.date.map { " \($0.inWords)" } ?? "")
          + " về \((plan.title ?? "công tác thi đua, khen thưởng").lowercasedFirst), "
      }
    }
    return (basis ?? "") + "\(summary.unit.name) báo cáo tổng kết công tác thi đua, khen thưởng "
      + "\(summary.year.named) như sau:"
  }

  // MARK: - I. Situation

  private func situation() -> [ReportBlock] {
    let roster = summary.roster
    func count(_ kind: CollectiveKind) -> Int {
      roster.collectives.filter { $0.kind == kind }.count
    }
    func people(_ role: PersonRole) -> Int {
      summary.staff.filter { $0.position(on: summary.day)?.role == role }.count
    }
    let women = summary.staff.filter { $0.gender == .female }.count
    let pupils = roster.individuals.filter {
      $0.isPresent(on: summary.day) && $0.position(on: summary.day)?.role == .pupil
    }.count
    var facts = [
      "\(summary.staff.count) cán bộ, giáo viên, nhân viên (\(people(.leader)) cán bộ quản lý, "
        + "\(people(.teacher)) giáo viên, \(people(.staff)) nhân viên; nữ \(women))"
    ]
    let groups = [
      (CollectiveKind.department, "tổ chuyên môn"), (.office, "tổ văn phòng"), (.class, "lớp"),
    ].filter { count($0.0) > 0 }.map { "\(count($0.0)) \($0.1)" }
    if !groups.isEmpty { facts.append(groups.joined(separator: ", ")) }
    if pupils > 0 { facts.append("\(grouped(pupils)) học sinh trong danh sách theo dõi") }
    return [
      .section(level: 1, "I. ĐẶC ĐIỂM TÌNH HÌNH"),
      .paragraph(
        ReportText(
          "\(summary.year.named.capitalisedFirst), \(summary.unit.name) có \(facts.joined(separator: "; "))."
        )),
      .section(level: 2, "1. Thuận lợi"),
    ] + written(.advantages) + [.section(level: 2, "2. Khó khăn")] + written(.difficulties)
  }

  // MARK: - II. Results

  private func leadership() -> [ReportBlock] {
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
    rows += summary.councils.map { council in
      [
        .text(council.decision), .date(council.date),
        .text("Quyết định thành lập Hội đồng thi đua, khen thưởng \(summary.year.named)"),
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

  private func campaigns() -> [ReportBlock] {
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

  private func ratings() -> [ReportBlock] {
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

  private func titles() -> [ReportBlock] {
    var rows: [ReportTable.Row] = []
    var number = 0
    let groups = [
      ("Tập thể", summary.tiers.filter(\.isCollective)),
      ("Cá nhân", summary.tiers.filter { !$0.isCollective && $0.tier.kind != .student }),
      ("Học sinh", summary.tiers.filter { !$0.isCollective && $0.tier.kind == .student }),
    ]
    for (name, counts) in groups where !counts.isEmpty {
      rows.append(.group(name))
      for count in counts {
        number += 1
        rows.append(
          .cells([
            .int(number), .text(count.tier.name), .int(count.registered), .int(count.nominated),
            .int(count.awarded),
            count.registered > 0 ? .share(count.awarded, of: count.registered) : .text("–"),
          ]))
      }
    }
    let section = ReportBlock.section(level: 2, "4. Kết quả đăng ký và khen thưởng")
    guard !rows.isEmpty else {
      return [
        section, .paragraph("Trong năm chưa có đăng ký, đề nghị hay quyết định khen thưởng."),
      ]
    }
    return [
      section,
      .table(
        ReportTable(
          key: "titles",
          columns: [
            .init("TT", key: "no", .centre, weight: 5),
            .init("Danh hiệu, hình thức khen thưởng", key: "tier", weight: 40),
            .init("Đăng ký", key: "registered", .centre, weight: 9),
            .init("Đề nghị", key: "nominated", .centre, weight: 9),
            .init("Đạt", key: "awarded", .centre, weight: 9),
            .init("Đạt so với đăng ký", key: "share", .centre, weight: 13),
          ], rows: rows)),
    ]
  }

  private func fairness() -> [ReportBlock] {
    let people = summary.awards.filter { !$0.isCollective && !$0.isPupil }
    let groups = summary.awards.filter(\.isCollective)
    guard !people.isEmpty || !groups.isEmpty else { return [] }
    let rows: [ReportTable.Row] = [
      .cells([
        .text("Lượt khen thưởng cá nhân là người trực tiếp công tác"),
        .int(people.filter(\.isDirectWorker).count), .int(people.count),
        .share(people.filter(\.isDirectWorker).count, of: people.count),
      ]),
      .cells([
        .text("Lượt khen thưởng cá nhân là nữ"), .int(people.filter(\.isFemale).count),
        .int(people.count), .share(people.filter(\.isFemale).count, of: people.count),
      ]),
      .cells([
        .text("Lượt khen thưởng tập thể là tập thể nhỏ"),
        .int(groups.filter(\.isSmallCollective).count), .int(groups.count),
        .share(groups.filter(\.isSmallCollective).count, of: groups.count),
      ]),
    ]
    return [
      .section(level: 2, "5. Khen thưởng người trực tiếp và tập thể nhỏ"),
      .table(
        ReportTable(
          key: "fairness",
          columns: [
            .init("Nội dung", key: "measure", weight: 46),
            .init("Số lượng", key: "count", .centre, weight: 10),
            .init("Trên tổng số", key: "of", .centre, weight: 10),
            .init("Tỷ lệ", key: "share", .centre, weight: 10),
          ], rows: rows)),
    ]
  }

  private func initiatives() -> [ReportBlock] {
    let section = ReportBlock.section(level: 2, "6. Sáng kiến và điển hình tiên tiến")
    var blocks =
      [section] + summary.narrative.items(.exemplars).map { .paragraph(ReportText($0.text)) }
    guard !summary.initiatives.isEmpty else {
      return blocks + [.paragraph("Trong năm chưa có sáng kiến được công nhận.")]
    }
    let rows = summary.initiatives.map { initiative -> [ReportTable.Cell] in
      [
        .text(initiative.title),
        .text(initiative.authors.map { summary.roster.name(of: $0) }.joined(separator: ", ")),
        .text(initiative.scope.name.vi), .text(initiative.decision ?? ""),
      ]
    }
    blocks.append(
      .table(
        ReportTable(
          key: "initiatives",
          columns: [
            .init("TT", key: "no", .centre, weight: 5),
            .init("Tên sáng kiến", key: "title", weight: 38),
            .init("Tác giả", key: "authors", weight: 20),
            .init("Phạm vi", key: "scope", weight: 12),
            .init("Quyết định công nhận", key: "decision", weight: 16),
          ], rows: numbered(rows))))
    return blocks
  }

  private func councilAndPrizes() -> [ReportBlock] {
    let ballots = summary.meetings.reduce(0) { $0 + $1.ballots.count }
    var text = "Hội đồng thi đua, khen thưởng đã họp \(summary.meetings.count) lần"
    text += ballots > 0 ? ", biểu quyết \(ballots) lượt đề nghị." : "."
    var blocks: [ReportBlock] = [
      .section(level: 2, "7. Hoạt động của Hội đồng và tiền thưởng"), .paragraph(ReportText(text)),
    ]
    let paid = summary.awards.filter { $0.prize > .zero }
    guard !paid.isEmpty else { return blocks }
    var rows: [[ReportTable.Cell]] = []
    for tier in summary.law.tiers.reversed() {
      let ours = paid.filter { $0.tier == tier.id }
      guard !ours.isEmpty else { continue }
      rows.append([
        .text(tier.name), .int(ours.count), .money(ours.reduce(.zero) { $0 + $1.prize }),
      ])
    }
    blocks.append(
      .table(
        ReportTable(
          key: "prizes",
          columns: [
            .init("TT", key: "no", .centre, weight: 5),
            .init("Danh hiệu, hình thức", key: "tier", weight: 44),
            .init("Số lượt chi", key: "count", .centre, weight: 12),
            .init("Số tiền (đồng)", key: "amount", .right, weight: 18),
          ],
          rows: numbered(rows) + [
            .total([
              .empty, .text("Tổng cộng"), .int(paid.count), .money(summary.prizeTotal),
            ])
          ])))
    blocks.append(
      .paragraph(
        ReportText("Bằng chữ: \(NumberWords.spell(summary.prizeTotal.dong).capitalisedFirst) đồng.")
      ))
    return blocks
  }

  // MARK: - III to VI

  private func judgements() -> [ReportBlock] {
    var blocks: [ReportBlock] = [.section(level: 1, "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN")]
    blocks += [.section(level: 2, "1. Tồn tại, hạn chế")] + written(.shortcomings)
    blocks += [.section(level: 2, "2. Nguyên nhân")] + written(.causes)
    blocks += [.section(level: 1, "IV. BÀI HỌC KINH NGHIỆM")] + written(.lessons)
    blocks += [
      .section(
        level: 1, "V. PHƯƠNG HƯỚNG, NHIỆM VỤ \(summary.year.advanced(by: 1).named.uppercased())")
    ]
    blocks += written(.nextYear)
    blocks += [.section(level: 1, "VI. KIẾN NGHỊ, ĐỀ XUẤT")] + written(.proposals)
    return blocks
  }

  /// What people wrote, or dotted lines to write on.
  private func written(_ part: Narrative.Part) -> [ReportBlock] {
    let items = summary.narrative.items(part)
    guard !items.isEmpty else {
      let line = String(repeating: "…", count: 40)
      return [.paragraph(ReportText(line)), .paragraph(ReportText(line))]
    }
    var blocks: [ReportBlock] = []
    var list: [ReportText] = []
    for item in items {
      if item.isListed {
        list.append(ReportText(item.text))
      } else {
        if !list.isEmpty { blocks.append(.list(list)) }
        list = []
        blocks.append(.paragraph(ReportText(item.text)))
      }
    }
    if !list.isEmpty { blocks.append(.list(list)) }
    return blocks
  }

  // MARK: - Details

  private func numbered(_ rows: [[ReportTable.Cell]]) -> [ReportTable.Row] {
    rows.enumerated().map { .cells([.int($0 + 1)] + $1) }
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
