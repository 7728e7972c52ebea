/// The appendices of the report of a year or its half: who was awarded what, and the rankings.
struct YearReportAppendices {
  let summary: YearSummary
  let frame: PaperFrame

  func sections() -> [ReportSection] {
    var titles: [(title: String, isLandscape: Bool, table: ReportTable)] = []
    if !summary.awards.isEmpty {
      titles.append(
        (
          "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG", true,
          AwardLists.awarded(summary.awards, law: summary.law, as: .year)
        ))
    }
    for result in summary.campaigns {
      guard let ranking = result.ranking else { continue }
      let names = Dictionary(
        summary.roster.collectives.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one })
      titles.append(
        (
          "KẾT QUẢ PHONG TRÀO “\((result.campaign.name ?? result.campaign.id).uppercased())”",
          false, onPaper(ranking.table(partitionNames: names), ranking.rubric)
        ))
    }
    return titles.enumerated().map { index, item in
      let label = titles.count > 1 ? "Phụ lục \(RomanNumber.text(index + 1))" : "Phụ lục"
      return ReportSection(
        isLandscape: item.isLandscape,
        [
          .appendix(
            label: label, title: item.title,
            reference: frame.appendixReference("Báo cáo", symbol: "BC")), .table(item.table),
          .centredLine("./."),
        ])
    }
  }

  /// The table of a ranking without the codes of its subjects; the paper has told of which days it is.
  private func onPaper(_ table: ReportTable, _ rubric: Rubric) -> ReportTable {
    var table = table
    let time = summary.extent == .whole ? "cả năm" : summary.extent.named(summary.year)
    table.caption = "\(rubric.title), \(time)"
    for index in table.columns.indices where table.columns[index].key == "subject" {
      table.columns[index].isForMachines = true
    }
    return table
  }
}
