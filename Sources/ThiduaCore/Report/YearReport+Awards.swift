/// Part II, 4 to 7: titles, shares, initiatives, council and prizes.
extension YearReport {
  /// 4. What was registered, proposed and given, by tier.
  func titles() -> [ReportBlock] {
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

  /// 5. The shares of direct workers, women and small collectives.
  func fairness() -> [ReportBlock] {
    let people = summary.awards.filter { !$0.isCollective && !$0.isPupil }
    let groups = summary.awards.filter(\.isCollective)
    guard !people.isEmpty || !groups.isEmpty else { return [] }
    var rows: [ReportTable.Row] = [
      .cells([
        .text("Lượt khen thưởng cá nhân là người trực tiếp công tác"),
        .int(people.filter(\.isDirectWorker).count), .int(people.count),
        .share(people.filter(\.isDirectWorker).count, of: people.count),
      ]),
      .cells([
        .text("Lượt khen thưởng tập thể là tập thể nhỏ"),
        .int(groups.filter(\.isSmallCollective).count), .int(groups.count),
        .share(groups.filter(\.isSmallCollective).count, of: groups.count),
      ]),
    ]
    // Where nobody's sex was entered, a zero would be a statement nobody made.
    if summary.staff.contains(where: { $0.gender != nil }) {
      let women = people.filter(\.isFemale).count
      rows.insert(
        .cells([
          .text("Lượt khen thưởng cá nhân là nữ"), .int(women), .int(people.count),
          .share(women, of: people.count),
        ]), at: 1)
    }
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

  /// 6. Initiatives and examples.
  func initiatives() -> [ReportBlock] {
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

  /// 7. What the council did, and the prize money.
  func councilAndPrizes() -> [ReportBlock] {
    let others = Set(summary.councils.filter { $0.kind != .emulation }.map(\.decision))
    let meetings = summary.meetings.filter { !others.contains($0.council) }
    let ballots = meetings.reduce(0) { $0 + $1.ballots.filter(\.counts).count }
    var text = "Hội đồng thi đua, khen thưởng đã họp \(meetings.count) lần"
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
}
