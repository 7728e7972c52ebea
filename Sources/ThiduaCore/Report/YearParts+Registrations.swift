/// Who registered what, for the half-year report: nothing is decided yet.
extension YearParts {
  func registrations(_ title: String) -> [ReportBlock] {
    let section = ReportBlock.section(level: 2, title)
    let titles = summary.registrations.filter { $0.tier != nil }
    guard !titles.isEmpty else {
      return [section, .paragraph("Chưa có đăng ký danh hiệu nào.")]
    }
    let people = summary.staff.map(\.id).filter { summary.registered.contains($0) }
    let groups = summary.roster.collectives.map(\.id).filter { summary.registered.contains($0) }
    func source(_ field: String, _ vi: String, _ en: String, _ ids: [String]) -> FigureSource {
      sources.source(
        "registered.\(field)", vi, en, [sources.file("registrations.json", ids)])
    }
    let runs: [ReportText.Run] = [
      .figure(
        people.count,
        source("people", "cán bộ, giáo viên, nhân viên đã đăng ký", "staff registered", people)),
      .init("/"),
      .figure(
        summary.staff.count,
        sources.source(
          "registered.people.of", "cán bộ, giáo viên, nhân viên", "the staff",
          [sources.roster(summary.staff.map(\.id))])),
      .init(" cán bộ, giáo viên, nhân viên ("),
      .share(
        people.count, of: summary.staff.count,
        source(
          "people.share", "tỷ lệ đăng ký trên số cán bộ, giáo viên, nhân viên",
          "share of the staff", people)),
      .init(") và "),
      .figure(
        groups.count, source("collectives", "tập thể đã đăng ký", "collectives registered", groups)),
      .init(" tập thể đã đăng ký danh hiệu, hình thức khen thưởng:"),
    ]
    var rows: [[ReportTable.Cell]] = []
    for count in summary.tiers where count.registered > 0 {
      let field = YearSources.field(count.tier, isCollective: count.isCollective)
      let whole = count.isCollective ? groups.count : summary.staff.count
      let ids = titles.filter {
        $0.tier == count.tier.id
          && (summary.roster.individual($0.subject) == nil) == count.isCollective
      }.map(\.subject)
      let records = [sources.file("registrations.json", ids)]
      rows.append([
        .text(count.tier.name), .text(count.isCollective ? "Tập thể" : "Cá nhân"),
        .count(
          count.registered,
          sources.source(
            "\(field).registered", "đăng ký \(count.tier.name), chưa rút",
            "registrations that stand", records)),
        count.tier.kind == .student
          ? .empty
          : ReportTable.Cell.share(count.registered, of: whole).from(
            sources.source(
              "\(field).registered.share",
              count.isCollective
                ? "trên số tập thể đã đăng ký" : "trên số cán bộ, giáo viên, nhân viên",
              count.isCollective ? "of the collectives registered" : "of the staff", records)),
      ])
    }
    return [
      section, .paragraph(ReportText(runs: runs)),
      .table(
        ReportTable(
          key: "registrations",
          columns: [
            .init("TT", key: "no", .centre, weight: 5),
            .init("Danh hiệu, hình thức khen thưởng", key: "tier", weight: 44),
            .init("Đối tượng", key: "nominee", .centre, weight: 12),
            .init("Số đăng ký", key: "registered", .centre, weight: 12),
            .init("Tỷ lệ", key: "share", .centre, weight: 12),
          ], rows: numbered(rows))),
      .note(
        "Tỷ lệ của cá nhân tính trên số cán bộ, giáo viên, nhân viên; của tập thể tính trên số tập thể đã đăng ký."
      ),
    ]
  }
}
