/// What was led, issued and done by the plan.
extension YearParts {
  /// 1. Leadership, the papers issued, and the tasks of the plan.
  func leadership() -> [ReportBlock] {
    var blocks: [ReportBlock] = [
      .section(level: 2, "1. Công tác lãnh đạo, chỉ đạo và văn bản đã ban hành")
    ]
    blocks += narrative.blocks(.leadership)
    var rows: [[ReportTable.Cell]] = summary.plans.map { plan in
      [
        .text(plan.number ?? ""), plan.date.map { .date($0) } ?? .empty,
        .text("Kế hoạch " + (plan.title ?? plan.id).lowercasedFirst),
      ]
    }
    rows += summary.councils.enumerated().map { index, council in
      let isFirst = !summary.councils.prefix(index).contains { $0.kind == council.kind }
      let verb = isFirst ? "thành lập" : "kiện toàn"
      return [
        .text(council.decision), .date(council.date),
        .text("Quyết định \(verb) \(council.kind.name.vi) \(summary.year.named)"),
      ]
    }
    if rows.isEmpty {
      blocks.append(.paragraph("Chưa ghi nhận văn bản nào."))
    } else {
      let files = [
        FigureSource.Records("plans", summary.plans.map(\.id)),
        sources.file("councils.json", summary.councils.map(\.decision)),
      ]
      blocks.append(
        .paragraph(
          ReportText(runs: [
            .init("Đã ban hành "),
            .figure(
              rows.count,
              sources.source(
                "papers.total", "kế hoạch đã ban hành và quyết định về hội đồng",
                "issued plans and decisions on councils", files)),
            .init(" văn bản:"),
          ])))
      blocks.append(
        .table(
          ReportTable(
            key: "papers",
            columns: [
              .init("TT", key: "no", .centre, weight: 5),
              .init("Số, ký hiệu", key: "number", weight: 18),
              .init("Ngày", key: "date", .centre, weight: 12),
              .init("Tên văn bản", key: "title", weight: 50),
            ], rows: numbered(rows))))
    }
    return blocks + tasks()
  }

  /// How the tasks of the plan stand, and those that are not done.
  private func tasks() -> [ReportBlock] {
    let rows = summary.tasks.rows
    guard !rows.isEmpty else { return [] }
    func source(_ field: String, _ rows: [TaskList.Row], _ vi: String, _ en: String)
      -> FigureSource
    {
      sources.source(
        "tasks.\(field)", "\(vi), tính đến ngày \(summary.day.inText)",
        "\(en), on \(summary.day)",
        AwardLists.uniqued(rows.map(\.plan.id)).map { id in
          FigureSource.Records(
            Workspace.planPath(id), rows.filter { $0.plan.id == id }.map(\.task.id))
        })
    }
    var runs: [ReportText.Run] = [
      .init("Kế hoạch có "),
      .figure(
        rows.count, source("total", rows, "công việc của các kế hoạch", "tasks of the plans")),
      .init(" công việc"),
    ]
    // Where nobody noted anything, late would be a judgement on work that may have been done: the number
    // is left to write in.
    guard rows.contains(where: { !$0.done.isEmpty }) else {
      return [
        .paragraph(ReportText(runs: runs + [.init("; đã hoàn thành ………… công việc.")]))
      ]
    }
    let words: [(TaskStatus, String, String)] = [
      (.done, "đã xong", "tasks noted as done"), (.late, "quá hạn", "tasks past their last day"),
      (.soon, "sắp đến hạn", "tasks due within 14 days"),
      (.open, "chưa đến hạn", "tasks not yet due"),
      (.unscheduled, "không định ngày", "tasks without a day"),
    ]
    var separator = ": "
    for (status, vi, en) in words {
      let ours = rows.filter { $0.status == status }
      let isAlwaysSaid = status == .done || status == .late
      guard !ours.isEmpty || isAlwaysSaid else { continue }
      runs += [
        .init(separator),
        .figure(ours.count, source(status.rawValue, ours, "công việc \(vi)", en)),
        .init(" \(vi)"),
      ]
      separator = ", "
    }
    let waiting = rows.filter { $0.status == .late || $0.status == .soon }
    guard !waiting.isEmpty else {
      return [.paragraph(ReportText(runs: runs + [.init(".")]))]
    }
    return [
      .paragraph(ReportText(runs: runs + [.init(". Công việc quá hạn, sắp đến hạn:")])),
      .table(taskTable("tasks", waiting, withStatus: true)),
    ]
  }

  /// The tasks of the plan that fall due after the paper's day, for the second half.
  func comingTasks() -> [ReportBlock] {
    let rows = summary.tasks.rows.filter { row in
      guard row.status != .done else { return false }
      return row.due.kind == .recurring
        ? row.due.to.map { $0 > summary.day } ?? true
        : (row.due.to ?? row.due.from).map { $0 > summary.day } ?? false
    }
    guard !rows.isEmpty else { return [] }
    return [
      .paragraph("Công việc của kế hoạch còn phải làm:"),
      .table(taskTable("comingTasks", rows, withStatus: false)),
    ]
  }

  private func taskTable(
    _ key: String, _ rows: [TaskList.Row], withStatus: Bool
  ) -> ReportTable {
    var columns: [ReportTable.Column] = [
      .init("TT", key: "no", .centre, weight: 5),
      .init("Công việc", key: "task", weight: 38),
      .init("Chủ trì", key: "lead", weight: 18),
      .init("Thời gian", key: "due", weight: 18),
    ]
    if withStatus { columns.append(.init("Tình trạng", key: "status", weight: 12)) }
    return ReportTable(
      key: key, columns: columns,
      rows: numbered(
        rows.map { row in
          [
            .text(row.task.text ?? row.task.id), .text(row.task.lead ?? ""),
            row.task.due.map { .text($0).from(PlanSources(plan: row.plan).due(row.task)) }
              ?? .empty,
          ]
            + (withStatus ? [.text(row.status.name.vi.capitalisedFirst)] : [])
        }))
  }

  /// The targets of the plan beside what was reached so far.
  func targets(_ title: String) -> [ReportBlock] {
    let results = YearTargets(summary).results
    let section = ReportBlock.section(level: 2, title)
    guard !results.isEmpty else {
      return [section, .paragraph(ReportText(YearTargets.noneText(summary)))]
    }
    return [section, .table(YearTargets.table(results, sources))]
  }
}
