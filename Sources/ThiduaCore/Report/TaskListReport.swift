/// The tasks of plans with computed days, as a table.
public enum TaskListReport {
  /// The table.
  ///
  /// - Parameters:
  ///   - day: the day by which late and soon are told.
  ///   - language: that of headings and remarks; what the plan says stays as it is.
  public static func document(
    _ list: TaskList, on day: CivilDate, in language: Language = .vietnamese
  ) -> ReportDocument {
    func word(_ vi: String, _ en: String) -> String { Message(vi: vi, en: en).text(in: language) }
    let plans = list.plans
    let isOne = plans.count < 2
    var rows: [ReportTable.Row] = []
    for (index, row) in list.rows.enumerated() {
      if !isOne, index == 0 || list.rows[index - 1].plan.id != row.plan.id {
        rows.append(.group("\(row.plan.title ?? row.plan.id) (\(row.plan.id))"))
      }
      rows.append(.cells(cells(row, list.shownID(row), day, language)))
    }
    let subject = isOne ? plans.first?.title : nil
    let name = subject?.lowercasedFirst ?? plans.first?.id ?? ""
    let title =
      word("Công việc", "Tasks")
      + (isOne ? word(" của kế hoạch \(name)", " of the plan \(name)") : "")
    let columns: [ReportTable.Column] = [
      .init(word("Mã", "Id"), key: "id", weight: 6),
      .init(word("Công việc", "Task"), key: "text", weight: 26),
      .init(word("Chủ trì", "Lead"), key: "lead", weight: 11),
      .init(word("Thời gian", "Due"), key: "due", weight: 13),
      .init(word("Từ ngày", "From"), key: "from", .centre, weight: 11),
      .init(word("Đến ngày", "To"), key: "to", .centre, weight: 11),
      .init(word("Tình trạng", "State"), key: "status", weight: 10),
      .init(word("Ghi chú", "Remark"), key: "remark", weight: 12),
    ]
    return ReportDocument(
      kind: "tasks", title: title, author: plans.first?.issuer?.name ?? "", date: day,
      sections: [
        ReportSection(
          isLandscape: true,
          [
            .title(ReportTitle(word("CÔNG VIỆC", "TASKS"), subject: subject)),
            .table(ReportTable(key: "tasks", columns: columns, rows: rows)),
          ])
      ])
  }

  private static func cells(
    _ row: TaskList.Row, _ id: String, _ day: CivilDate, _ language: Language
  ) -> [ReportTable.Cell] {
    [
      .text(id), .text(row.task.text ?? ""), .text(row.task.lead ?? ""),
      .text(row.task.due ?? ""), row.current?.from.map { .date($0) } ?? .empty,
      row.current?.to.map { .date($0) } ?? .empty, .text(row.status.name.text(in: language)),
      .text(remark(row, day).map { $0.text(in: language) }.joined(separator: "; ")),
    ]
  }

  /// `còn 5 ngày`, `quá 12 ngày`, `xong 05/03/2025`, and how often a recurring task was noted.
  private static func remark(_ row: TaskList.Row, _ day: CivilDate) -> [Message] {
    if row.isUnreadable {
      return [Message(vi: "không hiểu thời gian", en: "the time is not understood")]
    }
    var parts: [Message] = []
    switch row.status {
    case .done:
      if let on = row.done.last?.on {
        parts.append(Message(vi: "xong \(on.slashed)", en: "done \(on.slashed)"))
      }
    case .late:
      if let to = row.current?.to {
        let days = day.days(since: to)
        parts.append(Message(vi: "quá \(days) ngày", en: "\(days) days late"))
      }
    case .soon:
      if let to = row.current?.to {
        let left = to.days(since: day)
        parts.append(
          left == 0
            ? Message(vi: "hạn hôm nay", en: "due today")
            : Message(vi: "còn \(left) ngày", en: "\(left) days left"))
      }
    case .open, .unscheduled: break
    }
    if row.due.kind == .recurring, !row.done.isEmpty {
      let over = TaskOccurrences(row.due).ranges.filter { $0.lowerBound <= day }.count
      if over > 0 {
        parts.append(
          Message(
            vi: "đã ghi \(row.done.count)/\(over) kỳ", en: "noted \(row.done.count) of \(over)"))
      }
    }
    if let note = row.done.last?.note { parts.append(Message(same: note)) }
    return parts
  }
}
