import ThiduaCore

extension ReportRanking: YearPapers {
  static let kind = PaperKind.ranking

  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    try ScoredPeriods.papers(of: year, command: spec.name, isTable: true) { name, period in
      "Xếp hạng phong trào “\(name)” \(period.title)"
    }
  }
}

extension ReportScoresheet: YearPapers {
  static let kind = PaperKind.scoresheet

  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    try ScoredPeriods.papers(of: year, command: spec.name, isTable: false) { name, period in
      "Phiếu chấm điểm phong trào “\(name)” \(period.title)"
    }
  }
}

/// The campaigns of a year that are scored, with the periods worth a paper.
private enum ScoredPeriods {
  /// A paper for each, with its title.
  static func papers(
    of year: PaperYear, command: String, isTable: Bool, titled title: (String, Period) -> String
  ) throws(Failure) -> PaperList {
    let calendar = try year.workspace.calendar(year.id)
    let rubrics = Dictionary(
      try year.workspace.scoredCampaigns().map { ($0.id, $0.rubric) },
      uniquingKeysWith: { one, _ in one })
    var list = PaperList()
    for result in year.summary.campaigns {
      let campaign = result.campaign
      guard let rubric = rubrics[campaign.id] ?? nil else { continue }
      let name = campaign.name ?? campaign.id
      let periods = periods(rubric, calendar)
      guard !periods.isEmpty else {
        list.omissions.append(
          (name, "chỉ chấm theo \(rubric.period.name.vi); lập từng kỳ bằng: thidua \(command)"))
        continue
      }
      var scored: [Period] = []
      for period in periods {
        let ranking = try year.workspace.ranking(year.id, campaign: campaign.id, period: period)
        if ranking.rows.contains(where: { $0.score.total != nil }) { scored.append(period) }
      }
      if scored.isEmpty { list.omissions.append((name, "chưa có điểm")) }
      list.requests += scored.map { period in
        PaperRequest(
          title(name, period),
          key: campaign.id + (period.kind == .year ? " ca nam" : " \(period.name)"),
          ["--campaign", campaign.id, "--period", period.name] + year.words, isTable: isTable)
      }
    }
    if list.requests.isEmpty, list.omissions.isEmpty {
      return .none("không có phong trào nào chấm điểm")
    }
    return list
  }

  /// The periods worth a paper of the year: semesters and the year; months where the rubric has neither.
  private static func periods(_ rubric: Rubric, _ calendar: SchoolCalendar) -> [Period] {
    let kinds = rubric.periodKinds
    var periods: [Period] = []
    if kinds.contains(.semester) { periods += [1, 2, 3].compactMap { calendar.semester($0) } }
    if kinds.contains(.year) { periods.append(calendar.wholeYear) }
    guard periods.isEmpty, kinds.contains(.month) else { return periods }
    var day = calendar.span.lowerBound
    while day <= calendar.span.upperBound {
      let month = calendar.month(of: day)
      periods.append(month)
      day = month.last.adding(days: 1)
    }
    return periods
  }
}
