/// The exemplars and initiatives of the year.
extension YearParts {
  /// Exemplars with how far each has come.
  func exemplars(_ title: String) -> [ReportBlock] {
    var blocks: [ReportBlock] = [.section(level: 2, title)]
    let written = narrative.blocks(.exemplars)
    blocks += written
    guard !summary.exemplars.isEmpty else {
      return written.isEmpty ? blocks + [.paragraph("Chưa ghi nhận điển hình nào.")] : blocks
    }
    let awarded = Set(summary.awards.map(\.subject))
    let rows = summary.exemplars.map { exemplar -> [ReportTable.Cell] in
      let name = summary.roster.name(of: exemplar.subject)
      let role = summary.roster.individual(exemplar.subject)?.position(on: summary.day)?.role
      let isGuarded = role == .pupil && !awarded.contains(exemplar.subject)
      return [
        isGuarded ? .guarded(.text(name), publicly: initials(of: name)) : .text(name),
        .text(exemplar.title.capitalisedFirst), .text(exemplar.stage.name.vi.capitalisedFirst),
        exemplar.entries.last.map { .date($0.date) } ?? .empty,
      ]
    }
    blocks += [
      .paragraph(
        ReportText(runs: [
          .init("Theo dõi "),
          .figure(
            summary.exemplars.count,
            sources.source(
              "exemplars.total", "điển hình đã phát hiện", "exemplars found",
              [sources.file("exemplars.json", summary.exemplars.map(\.subject))])),
          .init(" điển hình tiên tiến:"),
        ])),
      .table(
        ReportTable(
          key: "exemplars",
          columns: [
            .init("TT", key: "no", .centre, weight: 5),
            .init("Cá nhân, tập thể", key: "subject", weight: 26),
            .init("Điển hình về", key: "title", weight: 36),
            .init("Đã đến bước", key: "stage", .centre, weight: 14),
            .init("Ngày", key: "date", .centre, weight: 12),
          ], rows: numbered(rows))),
    ]
    return blocks
  }

  /// The initiatives recognised.
  func initiatives(_ title: String) -> [ReportBlock] {
    let section = ReportBlock.section(level: 2, title)
    let all = summary.initiatives
    guard !all.isEmpty else {
      return [section, .paragraph("Chưa có sáng kiến được công nhận.")]
    }
    var runs: [ReportText.Run] = [
      .figure(
        all.count,
        sources.source(
          "initiatives.total", "sáng kiến được công nhận", "recognised initiatives",
          [sources.file("initiatives.json", all.map(\.id))])),
      .init(" sáng kiến được công nhận"),
    ]
    var separator = ": "
    for scope in InitiativeScope.allCases {
      let ours = all.filter { $0.scope == scope }
      guard !ours.isEmpty else { continue }
      runs += [
        .init(separator),
        .figure(
          ours.count,
          sources.source(
            "initiatives.\(scope.rawValue)", "sáng kiến phạm vi \(scope.name.vi)",
            "initiatives of scope \(scope.rawValue)",
            [sources.file("initiatives.json", ours.map(\.id))])), .init(" \(scope.name.vi)"),
      ]
      separator = ", "
    }
    runs.append(.init("."))
    let rows = all.map { initiative -> [ReportTable.Cell] in
      [
        .text(initiative.title),
        .text(initiative.authors.map { summary.roster.name(of: $0) }.joined(separator: ", ")),
        .text(initiative.scope.name.vi.capitalisedFirst), .text(initiative.decision ?? ""),
      ]
    }
    return [
      section, .paragraph(ReportText(runs: runs)),
      .table(
        ReportTable(
          key: "initiatives",
          columns: [
            .init("TT", key: "no", .centre, weight: 5),
            .init("Tên sáng kiến", key: "title", weight: 38),
            .init("Tác giả", key: "authors", weight: 20),
            .init("Phạm vi", key: "scope", weight: 12),
            .init("Quyết định công nhận", key: "decision", weight: 16),
          ], rows: numbered(rows))),
    ]
  }
}
