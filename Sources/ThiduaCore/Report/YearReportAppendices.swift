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
          AwardLists.awarded(
            summary.awards, law: summary.law, as: .year,
            figures: AwardFigures([summary], law: summary.law, day: summary.day))
        ))
    }
    for result in summary.campaigns {
      guard let ranking = result.ranking else { continue }
      titles.append(
        (
          "KẾT QUẢ PHONG TRÀO “\((result.campaign.name ?? result.campaign.id).uppercased())”",
          false,
          sourced(onPaper(ranking, result.partial), ranking, result.campaign)
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
  private func onPaper(_ ranking: Ranking, _ partial: ScoreCoverage?) -> ReportTable {
    let names = Dictionary(
      summary.roster.collectives.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one })
    var table = ranking.table(partitionNames: names)
    let time = summary.extent == .whole ? "cả năm" : summary.extent.named(summary.year)
    table.caption = "\(ranking.rubric.title), \(partial?.words.vi ?? time)"
    if partial != nil, !ranking.rows.contains(where: { $0.rank != nil }),
      let band = table.columns.firstIndex(where: { $0.key == "band" })
    {
      // Points of too few periods make no class.
      table.rows = table.rows.map { row in
        guard case .cells(var cells) = row else { return row }
        cells[band] = .empty
        return .cells(cells)
      }
    }
    for index in table.columns.indices where table.columns[index].key == "subject" {
      table.columns[index].isForMachines = true
    }
    return ranking.rubric.isAboutPeople ? guarded(table) : table
  }

  /// The table of a ranking of people, whose names are not all for everybody.
  private func guarded(_ table: ReportTable) -> ReportTable {
    var table = table
    let names = PublicNames(summary)
    guard let id = table.columns.firstIndex(where: { $0.key == "subject" }),
      let name = table.columns.firstIndex(where: { $0.key == "name" })
    else { return table }
    table.rows = table.rows.map { row in
      guard case .cells(var cells) = row else { return row }
      cells[name] = names.cell(cells[id].text, cells[name].text)
      return .cells(cells)
    }
    return table
  }

  /// The figures of a ranking with the ledger behind them.
  private func sourced(
    _ table: ReportTable, _ ranking: Ranking, _ campaign: Campaign
  ) -> ReportTable {
    let figures: [String: Message] = [
      "rank": Message(vi: "thứ hạng", en: "the rank"),
      "total": Message(vi: "tổng điểm", en: "the total"),
    ]
    guard let place = table.columns.firstIndex(where: { $0.key == "subject" }) else { return table }
    var table = table
    table.rows = table.rows.map { row in
      guard case .cells(let cells) = row else { return row }
      let id = cells[place].text
      let file = Workspace.ledgerPath(summary.year)
      return .cells(
        zip(table.columns, cells).map { column, cell in
          guard let what = figures[column.key] else { return cell }
          return cell.from(
            FigureSource(
              "campaigns.\(campaign.id).\(id).\(column.key)",
              Message(
                vi: "\(what.vi) của \(id) trong \(ranking.period.title)",
                en: "\(what.en) of \(id) in \(ranking.period.name)"),
              records: [.init(file, [id]), .init("rubrics/\(ranking.rubric.id).json")]))
        })
    }
    return table
  }
}
