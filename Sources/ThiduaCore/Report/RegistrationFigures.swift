/// What was registered in a year in numbers: how many of whom for each title, how many for each campaign.
struct RegistrationFigures {
  private let summary: YearSummary
  private let items: [Registration]
  private let unit: Collective?

  init(_ summary: YearSummary, _ items: [Registration], unit: Collective?) {
    self.summary = summary
    self.items = items
    self.unit = unit
  }

  private func isCollective(_ id: String) -> Bool { summary.roster.individual(id) == nil }

  // MARK: - Titles

  /// How many registered each title, of how many there are.
  var tiers: ReportTable {
    var rows: [ReportTable.Row] = []
    for tier in summary.law.listed {
      for isGroup in [true, false] {
        let ours = items.filter { $0.tier == tier.id && isCollective($0.subject) == isGroup }
        let subjects = AwardLists.uniqued(ours.map(\.subject))
        guard !subjects.isEmpty else { continue }
        rows.append(.cells(row(tier, subjects, isGroup: isGroup)))
      }
    }
    return ReportTable(
      key: "counts",
      columns: [
        .init("Danh hiệu, hình thức", key: "tier", weight: 40),
        .init("Đối tượng", key: "nominee", weight: 14),
        .init("Số đăng ký", key: "count", .right, weight: 12),
        .init("Trên tổng số", key: "of", .right, weight: 12),
        .init("Tỷ lệ", key: "share", .right, weight: 12),
      ], rows: rows)
  }

  private func row(
    _ tier: AwardTier, _ subjects: [String], isGroup: Bool
  ) -> [ReportTable.Cell] {
    let whole = isGroup ? collectives : people
    let field = "registered.\(tier.id).\(isGroup ? "collectives" : "people")"
    let registered = FigureSource.Records(
      Workspace.path(summary.year, "registrations.json"), subjects)
    // Of how many pupils, or of how many classes, nobody counts here.
    let isOfPupils = tier.kind == .student
    let words = isGroup ? "tập thể" : isOfPupils ? "học sinh" : "cá nhân"
    let count = ReportTable.Cell.int(subjects.count).from(
      FigureSource(
        field,
        Message(
          vi: "số \(words) đăng ký \(tier.name), không tính đăng ký đã rút",
          en: "registrations of \(tier.id) that were not withdrawn"), records: [registered]))
    guard !isOfPupils else { return [.text(tier.name), .text(words), count, .empty, .empty] }
    return [
      .text(tier.name), .text(words), count,
      .int(whole).from(
        FigureSource(
          field + ".of",
          isGroup
            ? Message(
              vi: "số trường, tổ trong danh sách (không tính khối, lớp, đoàn thể)",
              en: "schools, departments and offices in the roster")
            : Message(
              vi: "số cán bộ, giáo viên, nhân viên có mặt ngày \(summary.day.inText)",
              en: "staff present on \(summary.day)"), records: [.init("roster.json")])),
      .share(subjects.count, of: whole).from(
        FigureSource(
          field + ".share",
          Message(
            vi: "\(subjects.count) trên \(whole), làm tròn đến hai chữ số thập phân",
            en: "\(subjects.count) of \(whole), rounded to two decimals"),
          records: [registered, .init("roster.json")])),
    ]
  }

  private func isOurs(_ place: String) -> Bool {
    guard let unit else { return true }
    return summary.roster.ancestors(of: place, on: summary.day).contains { $0.id == unit.id }
  }

  /// The staff who may register.
  private var people: Int {
    summary.staff.filter { person in
      person.position(on: summary.day).map { isOurs($0.unit) } ?? false
    }.count
  }

  /// The collectives that titles are for: the school, its departments and offices.
  private var collectives: Int {
    summary.roster.collectives(on: summary.day).filter { group in
      [.school, .department, .office].contains(group.kind) && isOurs(group.id)
    }.count
  }

  // MARK: - Campaigns

  /// How many take part in each campaign; collectives by name where they are few.
  func campaigns(_ names: [String: String]) -> ReportTable {
    let ids = Set(items.compactMap(\.campaign)).sorted()
    let rows = ids.enumerated().map { index, id -> ReportTable.Row in
      let subjects = AwardLists.uniqued(items.filter { $0.campaign == id }.map(\.subject))
      let groups = summary.roster.collectives.filter { subjects.contains($0.id) }
      let people = subjects.filter { !isCollective($0) }
      return .cells([
        .int(index + 1), .text(names[id] ?? id),
        .text(groups.count <= 12 ? groups.map(\.name).joined(separator: ", ") : ""),
        count(groups.map(\.id), of: "collectives", campaign: id),
        count(people, of: "people", campaign: id),
      ])
    }
    return ReportTable(
      key: "campaigns",
      columns: [
        .init("TT", key: "number", .centre, weight: 5),
        .init("Phong trào thi đua", key: "campaign", weight: 38),
        .init("Tập thể đăng ký", key: "names", weight: 38),
        .init("Số tập thể", key: "collectives", .right, weight: 10),
        .init("Số cá nhân", key: "people", .right, weight: 10),
      ], rows: rows)
  }

  private func count(_ subjects: [String], of what: String, campaign: String) -> ReportTable.Cell {
    .int(subjects.count).from(
      FigureSource(
        "campaigns.\(campaign).\(what)",
        Message(
          vi: "số \(what == "people" ? "cá nhân" : "tập thể") đăng ký phong trào \(campaign)",
          en: "\(what) registered for the campaign \(campaign)"),
        records: [.init(Workspace.path(summary.year, "registrations.json"), subjects)]))
  }
}
