/// The words that the text of a year's paper can name besides its figures.
enum PaperWords {
  /// `{{unit}}` `{{unit.parent}}` `{{place}}` `{{year}}` `{{year.named}}` `{{year.next}}` `{{period}}`
  /// `{{date}}` `{{staff}}`.
  static func entries(_ summary: YearSummary) -> [FigureList.Entry] {
    let year = summary.year
    return [
      entry("unit", summary.unit.name, "tên đơn vị", "the unit's name"),
      entry(
        "unit.parent", summary.unit.parent(on: summary.day) ?? "cấp trên", "cơ quan cấp trên",
        "the superior body"),
      entry("place", summary.unit.place, "địa danh", "the place"),
      entry("year", year.spaced, "năm", "the year"),
      entry("year.named", year.named, "năm, viết đủ", "the year in full"),
      entry("year.next", year.advanced(by: 1).spaced, "năm sau", "the next year"),
      entry(
        "period", summary.extent.named(year), "thời gian của báo cáo", "the time of the report"),
      entry(
        "date", summary.day.inText, "số liệu tính đến ngày này",
        "the last day of the figures"),
      staff(summary),
    ]
  }

  /// Counts that a paper leaves out while they are zero.
  static func zeros(_ summary: YearSummary) -> [String] {
    var fields = [
      "registered.people", "registered.collectives", "awards.total", "awards.collectives",
      "awards.people", "awards.pupils", "awards.direct", "awards.small",
      "exemplars.total", "initiatives.total", "council.meetings", "council.ballots",
      "notices.total",
      "complaints.total", "complaints.answered", "complaints.upheld", "campaigns.total",
      "pledges.total", "pledges.signed", "papers.total", "tasks.total", "pupils.total",
      "prizes.total", "prizes.count",
    ]
    // What nobody entered is not zero: sexes, and work that may have been done.
    if summary.awards.isEmpty { fields.append("awards.women") }
    let tasks = summary.tasks.rows
    if tasks.isEmpty || tasks.contains(where: { !$0.done.isEmpty }) {
      fields += TaskStatus.allCases.map { "tasks.\($0.rawValue)" }
    }
    fields += AwardCategory.allCases.map { "awards.\($0.rawValue)" }
    fields += InitiativeScope.allCases.map { "initiatives.\($0.rawValue)" }
    if summary.extent == .whole {
      for kind in ["people", "collectives"] {
        fields += QualityRating.allCases.map { "ratings.\(kind).\($0.rawValue)" }
      }
    }
    for tier in summary.law.tiers {
      var names = [YearSources.field(tier, isCollective: false)]
      let other = YearSources.field(tier, isCollective: true)
      if other != names[0] { names.append(other) }
      fields += names.flatMap { name in
        ["registered", "nominated", "awarded"].map { "\(name).\($0)" }
      }
    }
    return fields
  }

  /// Whether a count is private even while it is zero: who was rated how is nobody's business outside.
  static func isPrivate(_ field: String) -> Bool { field.hasPrefix("ratings.") }

  private static func staff(_ summary: YearSummary) -> FigureList.Entry {
    var entry = entry(
      "staff", grouped(summary.staff.count), "số cán bộ, giáo viên, nhân viên (như staff.total)",
      "the number of staff (as staff.total)")
    entry.source = FigureSource(
      entry.field, entry.statement, records: [.init(Roster.path, summary.staff.map(\.id))])
    return entry
  }

  private static func entry(
    _ field: String, _ text: String, _ vi: String, _ en: String
  ) -> FigureList.Entry {
    FigureList.Entry(
      field: field, text: text, statement: Message(vi: vi, en: en), source: nil, isPrivate: false)
  }
}
