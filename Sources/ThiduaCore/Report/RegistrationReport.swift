/// Bản đăng ký danh hiệu thi đua of a year: collectives, people, and the counts of each title. It
/// carries no number (Nghị định 30/2020/NĐ-CP, Phụ lục III).
public struct RegistrationReport {
  private let summary: YearSummary
  private let items: [Registration]
  private let deadline: CivilDate?
  private let campaigns: [String: String]
  private let initiatives: [String: String]
  private let unit: Collective?
  private let names: PublicNames
  private let frame: PaperFrame

  /// The paper of a year.
  ///
  /// - Parameter unit: only this collective and what is below it.
  public init(
    _ workspace: Workspace, year: YearID, unit: Collective?, today: CivilDate
  ) throws(Failure) {
    let summary = try YearSummary(workspace, year: year, today: today)
    self.summary = summary
    names = PublicNames(summary)
    self.unit = unit
    deadline = summary.unit.registrationDeadlines[year]
    campaigns = Dictionary(
      try workspace.campaigns().map { ($0.campaign.id, $0.campaign.name ?? $0.campaign.id) },
      uniquingKeysWith: { one, _ in one })
    initiatives = Dictionary(
      try workspace.initiatives().map { ($0.id, $0.title) }, uniquingKeysWith: { one, _ in one })
    let roster = summary.roster
    let day = summary.day
    items = try workspace.registrations(year).filter { item in
      guard item.withdrawn == nil else { return false }
      guard let unit else { return true }
      let place = roster.individual(item.subject)?.position(on: day)?.unit ?? item.subject
      return roster.ancestors(of: place, on: day).contains { $0.id == unit.id }
    }
    frame = PaperFrame(unit: summary.unit, today: today, number: nil, date: nil)
  }

  /// The paper.
  public func document() -> ReportDocument {
    let groups = summary.roster.collectives.filter { group in
      items.contains { $0.subject == group.id }
    }
    let people = summary.roster.individuals.filter { person in
      items.contains { $0.subject == person.id }
    }
    let year = summary.year.named
    var blocks: [ReportBlock] = [
      frame.heading(symbol: nil),
      .title(
        ReportTitle(
          "BẢN ĐĂNG KÝ", subject: "Danh hiệu thi đua, hình thức khen thưởng \(year)")),
    ]
    if let unit { blocks.append(.paragraph(ReportText("Đơn vị: \(unit.name)"))) }
    if items.isEmpty {
      blocks.append(.paragraph(ReportText("Chưa có đăng ký nào của \(year).")))
    }
    var part = 0
    func heading(_ text: String) {
      let letter = ["A", "B", "C"][min(part, 2)]
      part += 1
      blocks.append(.section(level: 1, "\(letter). \(text)"))
    }
    if !groups.isEmpty {
      heading("TẬP THỂ")
      blocks.append(.table(table(groups)))
    }
    if !people.isEmpty {
      heading("CÁ NHÂN")
      blocks.append(.table(table(people)))
    }
    if !items.isEmpty {
      heading("TỔNG HỢP")
      blocks.append(.table(counts(groups: groups.count, people: people.count)))
    }
    blocks.append(
      .signature(
        SignatureBlock(signers: [
          .init(["NGƯỜI LẬP"], name: nil),
          .init(summary.unit.signer.lines, name: summary.unit.signer.name),
        ])))
    return frame.document(
      kind: "registration", title: "Bản đăng ký danh hiệu thi đua \(year)",
      [ReportSection(isLandscape: true, blocks)])
  }

  private func table(_ groups: [Collective]) -> ReportTable {
    let counts = summary.roster.memberCounts(on: summary.day)
    return ReportTable(
      key: "collectives",
      columns: [
        .init("TT", key: "number", .centre, weight: 5),
        .init("Tên tập thể", key: "name", weight: 26),
        .init("Số người", key: "members", .right, weight: 9),
        .init("Danh hiệu thi đua", key: "titles", weight: 26),
        .init("Hình thức khen thưởng", key: "forms", weight: 24),
        .init("Ghi chú", key: "note", weight: 20),
      ],
      rows: groups.enumerated().map { index, group in
        let ours = items.filter { $0.subject == group.id }
        return .cells([
          .int(index + 1), .text(group.name), .int(counts[group.id] ?? 0),
          .text(names(ours) { $0 == .title }), .text(names(ours) { $0 != .title }),
          .text(note(ours)),
        ])
      })
  }

  private func table(_ people: [Individual]) -> ReportTable {
    ReportTable(
      key: "individuals",
      columns: [
        .init("TT", key: "number", .centre, weight: 5),
        .init("Họ và tên", key: "name", weight: 22),
        .init("Chức vụ, đơn vị", key: "detail", weight: 22),
        .init("Danh hiệu thi đua", key: "titles", weight: 22),
        .init("Hình thức khen thưởng", key: "forms", weight: 18),
        .init("Sáng kiến đăng ký", key: "initiative", weight: 20),
        .init("Ghi chú", key: "note", weight: 16),
      ],
      rows: people.enumerated().map { index, person in
        let ours = items.filter { $0.subject == person.id }
        let place = person.position(on: summary.day)?.unit
        let detail = [
          person.post(on: summary.day), place.map { summary.roster.name(of: $0) } ?? "",
        ]
        let promised = ours.compactMap(\.initiative).map { initiatives[$0] ?? $0 }
        return .cells([
          .int(index + 1), self.names.cell(person.id, person.name),
          .text(detail.filter { !$0.isEmpty }.joined(separator: ", ")),
          .text(names(ours) { $0 == .title }), .text(names(ours) { $0 != .title }),
          .text(AwardLists.uniqued(promised).joined(separator: "; ")), .text(note(ours)),
        ])
      })
  }

  /// The tiers registered whose kind is asked for, by name.
  private func names(
    _ items: [Registration], _ isOurs: (AwardTier.Kind) -> Bool
  ) -> String {
    let tiers = items.compactMap(\.tier).filter { id in
      isOurs(summary.law.tier(id)?.kind ?? .title)
    }
    return AwardLists.uniqued(tiers.map { summary.law.name(of: $0) }).joined(separator: "; ")
  }

  /// Campaigns, and how late a registration came.
  private func note(_ items: [Registration]) -> String {
    var notes = AwardLists.uniqued(items.compactMap(\.campaign)).map { campaigns[$0] ?? $0 }
    let titles = items.filter { $0.tier != nil }
    if let days = titles.compactMap({ $0.daysLate(deadline) }).max() {
      notes.append("đăng ký muộn \(days) ngày")
    }
    return notes.joined(separator: "; ")
  }

  private func counts(groups: Int, people: Int) -> ReportTable {
    let isCollective = { (id: String) in self.summary.roster.individual(id) == nil }
    var rows: [ReportTable.Row] = []
    for tier in summary.law.tiers.reversed() {
      for collective in [true, false] {
        let count = Set(
          items.filter { $0.tier == tier.id && isCollective($0.subject) == collective }
            .map(\.subject)
        ).count
        guard count > 0 else { continue }
        rows.append(
          .cells([
            .text(tier.name), .text(collective ? "tập thể" : "cá nhân"), .int(count),
            .share(count, of: collective ? groups : people),
          ]))
      }
    }
    return ReportTable(
      key: "counts",
      columns: [
        .init("Danh hiệu, hình thức", key: "tier", weight: 40),
        .init("Đối tượng", key: "nominee", weight: 14),
        .init("Số đăng ký", key: "count", .right, weight: 12),
        .init("Tỷ lệ trên số đã đăng ký", key: "share", .right, weight: 16),
      ], rows: rows)
  }
}
