import ThiduaCore

/// `thidua award fund --year Y`.
struct AwardFund: Command {
  private static let add = OptionSpec(
    "add", .count, vi: "số tiền vào quỹ, đồng", en: "money given to the fund, in đồng")
  private static let take = OptionSpec(
    "take", .count, vi: "số tiền rút khỏi quỹ, đồng", en: "money taken from the fund, in đồng")
  private static let source = OptionSpec(
    "source", .text("TEXT"), vi: "nguồn, lý do", en: "where it comes from, or why")

  static let spec = CommandSpec(
    "award fund", vi: "quỹ thi đua, khen thưởng của năm: có, đã chi, còn lại",
    en: "the fund of a year: budget, prizes, what is left",
    details: Message(
      vi:
        "Đơn vị chi tiền thưởng của quyết định do chính thủ trưởng ký; cấp trên quyết định thì cấp trên chi (thông lệ, chưa kiểm chứng).",
      en:
        "The unit pays for its own head's decisions; whoever else decides pays (custom, not verified)."
    ),
    options: [.year, add, take, source, .date],
    examples: [
      "award fund --year 2024-2025",
      "award fund --year 2024-2025 --add 12000000 --source 'Dự toán 2025' --date 2025-01-10",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    guard !(options.has(add) && options.has(take)) else {
      throw Failure(.usage, Message(vi: "chỉ ghi --add hoặc --take", en: "either --add or --take"))
    }
    let amount = options.count(add) ?? options.count(take).map { -$0 }
    guard (amount != nil) == options.has(source) else {
      throw Failure(
        .usage,
        Message(
          vi: "--source đi cùng --add hoặc --take", en: "--source goes with --add or --take"))
    }
    guard let amount else { return try show(call) }
    return try call.change { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let year = try call.year(workspace)
      let statement = try desk.addToFund(
        amount, year: year, date: options.date(.date) ?? call.today,
        source: try options.required(source))
      return Message(
        vi:
          "Quỹ \(year.named): có \(statement.budget) đồng, đã chi \(statement.spent), còn \(statement.left).",
        en:
          "The fund of \(year): \(statement.budget) đồng, spent \(statement.spent), left \(statement.left)."
      )
    }
  }

  private static func show(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let statement = try FundStatement(workspace, year: year)
    var fields = JSONFields(schema: "thidua.fund-statement/1")
    fields.add("year", year.description)
    fields.add("budget", statement.budget.dong)
    fields.add("spent", statement.spent.dong)
    fields.add("left", statement.left.dong)
    fields.add("paidByOthers", statement.paidByOthers.dong)
    fields.add(
      "decisions",
      .array(
        statement.lines.map { line in
          var item = JSONFields()
          item.add("decision", line.decision)
          item.add("date", line.date)
          item.add("signer", line.signer)
          item.add("awards", line.awards)
          item.add("amount", line.amount.dong)
          item.add("own", .bool(line.isOwn))
          item.add("recalled", line.recalled.dong)
          return item.json
        }))
    var rows: [ReportTable.Row] = statement.entries.map { entry in
      .cells([
        .date(entry.date), .text(entry.source),
        .money(Money(max(0, entry.amount))),
        entry.amount < 0 ? .money(Money(-entry.amount)) : .empty,
        .empty,
      ])
    }
    rows += statement.lines.map { line in
      let recalled =
        line.recalled > .zero
        ? call.word("; phải thu hồi \(line.recalled)", "; \(line.recalled) to be recalled") : ""
      let text =
        call.word(
          "Quyết định \(line.decision): \(line.awards) khen thưởng",
          "Decision \(line.decision): \(line.awards) awards") + recalled
      return .cells([
        .date(line.date), .text(text), .empty, line.isOwn ? .money(line.amount) : .empty,
        line.isOwn ? .empty : .money(line.amount),
      ])
    }
    rows.append(
      .total([
        .empty, .text(call.word("Còn lại \(statement.left)", "Left \(statement.left)")),
        .money(statement.budget),
        .money(statement.spent), .money(statement.paidByOthers),
      ]))
    let table = ReportTable(
      key: "fund",
      columns: [
        .init(call.word("Ngày", "Date"), key: "date", .centre, weight: 11),
        .init(call.word("Nội dung", "What"), key: "text", weight: 40),
        .init(call.word("Vào quỹ", "In"), key: "in", .right, weight: 14),
        .init(call.word("Quỹ chi", "Paid"), key: "out", .right, weight: 14),
        .init(call.word("Cấp trên chi", "Paid above"), key: "others", .right, weight: 14),
      ], rows: rows)
    try call.answer(
      ReportDocument(
        kind: "fund",
        title: call.word("Quỹ thi đua, khen thưởng \(year.named)", "The prize fund of \(year)"),
        author: try workspace.unit().name, date: call.today,
        sections: [ReportSection([.table(table)])]), json: fields.json)
    return .done
  }
}
