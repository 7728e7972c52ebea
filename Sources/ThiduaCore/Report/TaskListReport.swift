/// The tasks of plans with computed days, as a table.
public enum TaskListReport {
  /// The table.
  ///
  /// - Parameter day: the day by which late and soon are told.
  public static func document(_ list: TaskList, on day: CivilDate) -> ReportDocument {
    let plans = list.plans
    let isOne = plans.count < 2
    var rows: [ReportTable.Row] = []
    for (index, row) in list.rows.enumerated() {
      if !isOne, index == 0 || list.rows[index - 1].plan.id != row.plan.id {
        rows.append(.group("\(row.plan.title ?? row.plan.id) (\(row.plan.id))"))
      }
      rows.append(.cells(cells(row, list.shownID(row), day)))
    }
    let subject = isOne ? plans.first?.title : nil
    let title =
      "Công việc"
      + (isOne ? " của kế hoạch \(subject?.lowercasedFirst ?? plans.first?.id ?? "")" : "")
    return ReportDocument(
      kind: "tasks", title: title, author: plans.first?.issuer?.name ?? "", date: day,
      sections: [
        ReportSection(
          isLandscape: true,
          [
            .title(ReportTitle("CÔNG VIỆC", subject: subject)),
            .table(ReportTable(key: "tasks", columns: columns, rows: rows)),
          ])
      ])
  }

  private static let columns: [ReportTable.Column] = [
    .init("Mã", key: "id", weight: 6), .init("Công việc", key: "text", weight: 26),
    .init("Chủ trì", key: "lead", weight: 11), .init("Thời gian", key: "due", weight: 13),
    .init("Từ ngày", key: "from", .centre, weight: 11),
    .init("Đến ngày", key: "to", .centre, weight: 11),
    .init("Tình trạng", key: "status", weight: 10), .init("Ghi chú", key: "remark", weight: 12),
  ]

  private static func cells(
    _ row: TaskList.Row, _ id: String, _ day: CivilDate
  ) -> [ReportTable.Cell] {
    [
      .text(id), .text(row.task.text ?? ""), .text(row.task.lead ?? ""),
      .text(row.task.due ?? ""), row.current?.from.map { .date($0) } ?? .empty,
      row.current?.to.map { .date($0) } ?? .empty, .text(row.status.name.vi),
      .text(remark(row, day)),
    ]
  }

  /// `còn 5 ngày`, `quá 12 ngày`, `xong 05/03/2025`, and how often a recurring task was noted.
  private static func remark(_ row: TaskList.Row, _ day: CivilDate) -> String {
    if row.isUnreadable { return "không hiểu thời gian" }
    var parts: [String] = []
    switch row.status {
    case .done: if let on = row.done.last?.on { parts.append("xong \(on.slashed)") }
    case .late:
      if let to = row.current?.to { parts.append("quá \(day.days(since: to)) ngày") }
    case .soon:
      if let to = row.current?.to {
        let left = to.days(since: day)
        parts.append(left == 0 ? "hạn hôm nay" : "còn \(left) ngày")
      }
    case .open, .unscheduled: break
    }
    if row.due.kind == .recurring, !row.done.isEmpty {
      let over = TaskOccurrences(row.due).ranges.filter { $0.lowerBound <= day }.count
      if over > 0 { parts.append("đã ghi \(row.done.count)/\(over) kỳ") }
    }
    if let note = row.done.last?.note { parts.append(note) }
    return parts.joined(separator: "; ")
  }
}
