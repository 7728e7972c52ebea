/// The council, what was made public, the fund, and the year before.
extension YearParts {
  /// What the council did, what people said, and the money.
  func council(_ title: String) -> [ReportBlock] {
    let others = Set(summary.councils.filter { $0.kind != .emulation }.map(\.decision))
    let meetings = summary.meetings.filter { !others.contains($0.council) }
    let ballots = meetings.flatMap(\.ballots).filter(\.counts)
    let isIdle = meetings.isEmpty
    var runs: [ReportText.Run] = [
      .init("Hội đồng Thi đua - Khen thưởng \(isIdle ? "chưa họp" : "đã họp ")")
    ]
    let held: [ReportText.Run] = [
      .figure(
        meetings.count,
        sources.source(
          "council.meetings", "cuộc họp của Hội đồng Thi đua - Khen thưởng",
          "meetings of the council", [sources.file("meetings.json", meetings.map(\.id))])),
      .init(" lần"),
    ]
    if !isIdle { runs += held }
    if !ballots.isEmpty {
      runs += [
        .init(", biểu quyết "),
        .figure(
          ballots.count,
          sources.source(
            "council.ballots", "lượt đề nghị đã biểu quyết, không tính phiếu hủy",
            "ballots that count",
            [sources.file("meetings.json", ballots.map(\.nomination))])),
        .init(" lượt đề nghị"),
      ]
    }
    runs.append(.init("."))
    return [.section(level: 2, title), .paragraph(ReportText(runs: runs + opinions()))] + money()
  }

  /// Lists made public, and objections with their answers.
  private func opinions() -> [ReportText.Run] {
    var runs: [ReportText.Run] = []
    if !summary.notices.isEmpty {
      runs += [
        .init(" Đã công khai lấy ý kiến "),
        .figure(
          summary.notices.count,
          sources.source(
            "notices.total", "danh sách đã công khai", "lists made public",
            [sources.file("notices.json", summary.notices.map(\.id))])), .init(" lần."),
      ]
    }
    let all = summary.complaints
    guard !all.isEmpty else { return runs }
    let answered = all.filter { $0.answer.map { $0.date <= summary.day } ?? false }
    let upheld = answered.filter { $0.answer?.isUpheld == true }
    func source(_ field: String, _ vi: String, _ en: String, _ ours: [Complaint]) -> FigureSource {
      sources.source(
        "complaints.\(field)", vi, en, [sources.file("complaints.json", ours.map(\.id))])
    }
    return runs + [
      .init(" Nhận "),
      .figure(all.count, source("total", "kiến nghị, khiếu nại đã nhận", "objections", all)),
      .init(" kiến nghị, khiếu nại; đã trả lời "),
      .figure(
        answered.count, source("answered", "kiến nghị đã trả lời", "answered objections", answered)),
      .init(", trong đó chấp nhận "),
      .figure(
        upheld.count, source("upheld", "kiến nghị được chấp nhận", "upheld objections", upheld)),
      .init("."),
    ]
  }

  /// The prizes by tier, and the fund where somebody entered one.
  private func money() -> [ReportBlock] {
    let paid = summary.awards.filter { $0.prize > .zero }
    var blocks: [ReportBlock] = []
    if !paid.isEmpty {
      var rows: [[ReportTable.Cell]] = []
      for tier in summary.law.listed {
        let ours = paid.filter { $0.tier == tier.id }
        guard !ours.isEmpty else { continue }
        let records = sources.records(ours)
        let amount = ours.reduce(Money.zero) { $0 + $1.prize }
        rows.append([
          .text(tier.name),
          .count(
            ours.count,
            sources.source(
              "prizes.\(tier.id).count", "lượt \(tier.name) có tiền thưởng", "awards that pay",
              records)),
          ReportTable.Cell.money(amount).from(
            sources.source(
              "prizes.\(tier.id).amount", "tiền thưởng \(tier.name), đồng", "prizes in đồng",
              records, AwardLists.uniqued(tier.prizes.map(\.citation.text)))),
        ])
      }
      let records = sources.records(paid)
      let total: [ReportTable.Cell] = [
        .empty, .text("Tổng cộng"),
        .count(
          paid.count,
          sources.source(
            "prizes.count", "lượt khen có tiền thưởng", "awards that pay", records)),
        ReportTable.Cell.money(summary.prizeTotal).from(
          sources.source(
            "prizes.total", "tổng tiền thưởng, đồng", "all prizes in đồng", records)),
      ]
      blocks += [
        .table(
          ReportTable(
            key: "prizes",
            columns: [
              .init("TT", key: "no", .centre, weight: 5),
              .init("Danh hiệu, hình thức", key: "tier", weight: 44),
              .init("Số lượt chi", key: "count", .centre, weight: 12),
              .init("Số tiền (đồng)", key: "amount", .right, weight: 18),
            ], rows: numbered(rows) + [.total(total)])),
        .paragraph(
          ReportText(
            "Bằng chữ: \(NumberWords.spell(summary.prizeTotal.dong).capitalisedFirst) đồng.")),
      ]
    }
    return blocks + fund()
  }

  private func fund() -> [ReportBlock] {
    let fund = summary.fund
    guard !fund.entries.isEmpty else { return [] }
    func run(_ amount: Money, _ field: String, _ vi: String, _ en: String) -> ReportText.Run {
      .init(
        "\(amount)",
        from: sources.source(
          "fund.\(field)", vi, en,
          [
            sources.file("fund.json"),
            sources.file("decisions.json", fund.lines.filter(\.isOwn).map(\.decision)),
          ]))
    }
    let withdrawn: [ReportText.Run] =
      fund.withdrawn > .zero
      ? [
        .init("chi khác, rút khỏi quỹ "),
        run(fund.withdrawn, "withdrawn", "tiền đã rút khỏi quỹ, đồng", "money taken out again"),
        .init(" đồng; "),
      ] : []
    return [
      .paragraph(
        ReportText(
          runs: [
            .init("Quỹ thi đua, khen thưởng của đơn vị: thu "),
            run(fund.income, "budget", "tiền đã vào quỹ, đồng", "money given to the fund"),
            .init(" đồng; chi theo quyết định của đơn vị "),
            run(fund.spent, "spent", "tiền thưởng đơn vị chi, đồng", "prizes the unit pays"),
            .init(" đồng; "),
          ] + withdrawn + [
            .init("còn "),
            run(fund.left, "left", "thu trừ chi, đồng", "money given less money gone"),
            .init(" đồng. Cấp trên chi "),
            run(
              fund.paidByOthers, "others", "tiền thưởng cấp trên chi, đồng",
              "prizes others pay"), .init(" đồng."),
          ]))
    ]
  }

  /// The year beside the one before, where that has data.
  func comparison(_ previous: YearSummary?, _ title: String) -> [ReportBlock] {
    guard let previous, previous.hasRecords else { return [] }
    typealias Counted = (count: Int, records: [FigureSource.Records])
    var rows: [[ReportTable.Cell]] = []
    func add(_ name: String, _ field: String, _ count: (YearSummary) -> Counted) {
      let (before, now) = (count(previous), count(summary))
      guard before.count + now.count > 0 else { return }
      func cell(_ prefix: String, _ summary: YearSummary, _ counted: Counted) -> ReportTable.Cell {
        let sources = YearSources(summary: summary, prefix: prefix)
        return .count(
          counted.count,
          sources.source(
            field, "\(name), \(summary.year.named)", "the figure of \(summary.year)",
            counted.records))
      }
      let change = now.count - before.count
      rows.append([
        .text(name), cell("previous.", previous, before), cell("now.", summary, now),
        .text("\(change > 0 ? "+" : "")\(grouped(change))").from(
          sources.source(
            "change.\(field)", "tăng, giảm: \(name)", "the change", before.records + now.records)),
      ])
    }
    func awards(_ isOurs: @escaping (YearSummary.Award) -> Bool) -> (YearSummary) -> Counted {
      { summary in
        let ours = summary.awards.filter(isOurs)
        return (ours.count, YearSources(summary: summary).records(ours))
      }
    }
    // Awards of a year may be known from papers while nobody kept its lists: then the people who left
    // before are not in the roster.
    let hasLists = !previous.registrations.isEmpty || !previous.nominations.isEmpty
    if hasLists {
      add("Cán bộ, giáo viên, nhân viên", "staff.total") {
        ($0.staff.count, [sources.roster($0.staff.map(\.id))])
      }
    }
    if !previous.registered.isEmpty {
      add("Cá nhân, tập thể đăng ký danh hiệu", "registered.total") { summary in
        let file = YearSources(summary: summary).file("registrations.json")
        return (summary.registered.count, [file])
      }
    }
    add("Lượt khen tập thể", "awards.collectives", awards { $0.isCollective })
    add(
      "Lượt khen cá nhân (không tính học sinh)", "awards.people",
      awards { !$0.isCollective && !$0.isPupil })
    for tier in summary.law.listed where tier.kind == .title {
      add(tier.name, "titles.\(tier.id).awarded", awards { $0.tier == tier.id })
    }
    add("Sáng kiến được công nhận", "initiatives.total") { summary in
      let ids = summary.initiatives.map(\.id)
      return (ids.count, [YearSources(summary: summary).file("initiatives.json", ids)])
    }
    return [
      .section(level: 2, title),
      .table(
        ReportTable(
          key: "comparison",
          columns: [
            .init("Nội dung", key: "measure", weight: 36),
            .init(previous.year.named.capitalisedFirst, key: "before", .centre, weight: 20),
            .init(summary.year.named.capitalisedFirst, key: "now", .centre, weight: 20),
            .init("Tăng, giảm", key: "change", .centre, weight: 12),
          ], rows: rows.map { .cells($0) })),
    ]
  }
}
