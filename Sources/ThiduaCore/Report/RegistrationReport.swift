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
    let summary = try YearSummary(workspace, year: year, today: today, detail: .records)
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
    // Registering is over with its deadline, or the last one after that; printed after its year it is
    // still the paper of that year.
    let end = year.span(startMonth: summary.unit.yearStartMonth).upperBound
    let last = items.map(\.on).max()
    let ended = deadline.map { max($0, last ?? $0) } ?? end
    let made = today > end ? last ?? end : today
    frame = PaperFrame(
      unit: summary.unit, today: today, number: nil, date: nil, ended: min(ended, end),
      year: made.year)
  }

  /// The paper.
  public func document() -> ReportDocument {
    // Who registered a campaign alone stands in the last table only.
    let titled = Set(items.filter { $0.tier != nil || $0.initiative != nil }.map(\.subject))
    let groups = summary.roster.collectives.filter { titled.contains($0.id) }
    let people = summary.roster.individuals.filter { titled.contains($0.id) }
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
    func add(_ text: String, _ table: ReportTable) {
      let letters = ["A", "B", "C", "D"]
      blocks.append(.section(level: 1, "\(letters[min(part, 3)]). \(text)"))
      blocks.append(.table(table))
      part += 1
    }
    if !groups.isEmpty { add("TẬP THỂ", table(groups)) }
    if !people.isEmpty { add("CÁ NHÂN", table(people)) }
    let figures = RegistrationFigures(summary, items, unit: unit)
    if items.contains(where: { $0.tier != nil }) { add("TỔNG HỢP", figures.tiers) }
    if items.contains(where: { $0.campaign != nil }) {
      add("ĐĂNG KÝ THAM GIA PHONG TRÀO", figures.campaigns(campaigns))
    }
    blocks.append(.signature(SignatureBlock(signers: signers)))
    return frame.document(
      kind: "registration", title: "Bản đăng ký danh hiệu thi đua \(year)",
      [ReportSection(isLandscape: true, blocks)])
  }

  /// Who made the list, the head of the group where it is of one, and the head.
  private var signers: [SignatureBlock.Signer] {
    let isGroup = unit.map { $0.kind == .department || $0.kind == .office } ?? false
    return [.init(["NGƯỜI LẬP"], name: nil)]
      + (isGroup ? [.init(["TỔ TRƯỞNG"], name: nil)] : [])
      + [.init(summary.unit.signer.lines, name: summary.unit.signer.name)]
  }

  private func table(_ groups: [Collective]) -> ReportTable {
    let members = summary.roster.members(on: summary.day)
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
          .int(index + 1), .text(group.name), strength(members[group.id] ?? [], of: group),
          .text(names(ours) { $0 == .title }), .text(names(ours) { $0 != .title }),
          .text(note(ours)),
        ])
      })
  }

  /// How many belong to a collective: its staff, or its pupils where it has no others (a class).
  private func strength(_ members: [Individual], of group: Collective) -> ReportTable.Cell {
    guard !members.isEmpty else { return .empty }
    let day = summary.day
    let staff = members.filter { summary.roster.nominee($0.id, on: day) != .pupil }.count
    return .count(
      staff > 0 ? staff : members.count,
      FigureSource(
        "collectives.\(group.id).members",
        Message(
          vi: staff > 0
            ? "cán bộ, giáo viên, nhân viên của tập thể ngày \(day.inText), cả tập thể trực thuộc"
            : "người của tập thể ngày \(day.inText), cả tập thể trực thuộc",
          en: staff > 0
            ? "staff of the collective on \(day), with those below it"
            : "people of the collective on \(day), with those below it"),
        records: [.init(Roster.path, [group.id])]))
  }

  private func table(_ people: [Individual]) -> ReportTable {
    ReportTable(
      key: "individuals",
      columns: [
        .init("TT", key: "number", .centre, weight: 5),
        .init("Ông/Bà", key: "address", .centre, weight: 7),
        .init("Họ và tên", key: "name", weight: 22),
        .init("Chức vụ, đơn vị", key: "detail", weight: 22),
        .init("Danh hiệu thi đua", key: "titles", weight: 22),
        .init("Hình thức khen thưởng", key: "forms", weight: 18),
        .init("Sáng kiến đăng ký", key: "initiative", weight: 20),
        .init("Ghi chú", key: "note", weight: 16),
      ],
      rows: people.enumerated().map { index, person in
        let ours = items.filter { $0.subject == person.id }
        let promised = ours.compactMap(\.initiative).map { initiatives[$0] ?? $0 }
        return .cells([
          .int(index + 1), .text(address(person)),
          self.names.cell(person.id, person.name),
          .text(summary.roster.postAndUnit(of: person, on: summary.day).capitalisedFirst),
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

  /// `Ông`, `Bà`, of a pupil `Em`; empty where nobody said which.
  private func address(_ person: Individual) -> String {
    guard summary.roster.nominee(person.id, on: summary.day) != .pupil else { return "Em" }
    return switch person.gender {
    case .male: "Ông"
    case .female: "Bà"
    case nil: ""
    }
  }

  /// How late a registration came.
  private func note(_ items: [Registration]) -> String {
    let titles = items.filter { $0.tier != nil }
    let days = titles.compactMap { $0.daysLate(deadline) }.max()
    return days.map { "đăng ký muộn \($0) ngày" } ?? ""
  }
}
