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
        "date", summary.day.slashed, "số liệu tính đến ngày này",
        "the last day of the figures"),
      entry(
        "staff", grouped(summary.staff.count), "số cán bộ, giáo viên, nhân viên (như staff.total)",
        "the number of staff (as staff.total)"),
    ]
  }

  private static func entry(
    _ field: String, _ text: String, _ vi: String, _ en: String
  ) -> FigureList.Entry {
    FigureList.Entry(
      field: field, text: text, statement: Message(vi: vi, en: en), source: nil, isPrivate: false)
  }
}
