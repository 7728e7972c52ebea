/// The tasks of a plan with computed days, as a table.
public enum TaskListReport {
  /// The table.
  ///
  /// - Parameter day: the day by which late and soon are told.
  public static func document(_ list: TaskList, of plan: Plan, on day: CivilDate) -> ReportDocument
  {
    let rows = list.rows.map { row in
      ReportTable.Row.cells([
        .text(row.task.id), .text(row.task.text ?? ""), .text(row.task.lead ?? ""),
        .text(row.task.due ?? ""), row.due.from.map { .date($0) } ?? .empty,
        row.due.to.map { .date($0) } ?? .empty, .text(row.status.name.vi),
      ])
    }
    let title = "Công việc của kế hoạch \(plan.title?.lowercasedFirst ?? plan.id)"
    return ReportDocument(
      kind: "tasks", title: title, author: plan.issuer?.name ?? "", date: day,
      sections: [
        ReportSection(
          isLandscape: true,
          [
            .title(ReportTitle("CÔNG VIỆC", subject: plan.title)),
            .table(
              ReportTable(
                key: "tasks",
                columns: [
                  .init("Mã", key: "id", weight: 6), .init("Công việc", key: "text", weight: 26),
                  .init("Chủ trì", key: "lead", weight: 11),
                  .init("Thời gian", key: "due", weight: 13),
                  .init("Từ ngày", key: "from", .centre, weight: 11),
                  .init("Đến ngày", key: "to", .centre, weight: 11),
                  .init("Tình trạng", key: "status", weight: 10),
                ], rows: rows)),
          ])
      ])
  }
}
