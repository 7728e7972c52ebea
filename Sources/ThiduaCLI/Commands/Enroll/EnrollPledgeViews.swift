import ThiduaCore

/// `thidua enroll pledge list`.
struct EnrollPledgeList: Command {
  static let spec = CommandSpec(
    "enroll pledge list", vi: "các giao ước của năm", en: "the pledges of a year",
    options: [.year], examples: ["enroll pledge list --year 2025-2026"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let roster = try workspace.roster()
    let rows = try workspace.pledges(year).map { pledge in
      ReportTable.Row.cells([
        .text(pledge.id), .text(pledge.title),
        .text(pledge.parties.map { roster.name(of: $0.collective) }.joined(separator: ", ")),
        .int(pledge.contents.count), pledge.signedOn.map { .date($0) } ?? .empty,
        .text(pledge.state.name(of: pledge.parties.count).text(in: call.language)),
      ])
    }
    let table = ReportTable(
      key: "pledges",
      columns: [
        .init(call.word("Mã", "Id"), key: "id", weight: 8),
        .init(call.word("Giao ước", "Pledge"), key: "title", weight: 26),
        .init(call.word("Các bên", "Parties"), key: "parties", weight: 28),
        .init(call.word("Nội dung", "Contents"), key: "contents", .right, weight: 8),
        .init(call.word("Ngày ký", "Signed"), key: "signed", .centre, weight: 11),
        .init(call.word("Tình trạng", "State"), key: "state", weight: 14),
      ], rows: rows)
    try call.answer(
      ReportDocument(
        kind: "pledges", title: call.word("Giao ước thi đua \(year.named)", "Pledges of \(year)"),
        author: "", date: call.today, sections: [ReportSection([.table(table)])]))
    return .done
  }
}

/// `thidua enroll pledge show ID`.
struct EnrollPledgeShow: Command {
  static let spec = CommandSpec(
    "enroll pledge show", vi: "các bên, nội dung, chữ ký và kết quả của một giao ước",
    en: "parties, contents, signatures and results of a pledge",
    arguments: [ArgumentSpec("ID")], examples: ["enroll pledge show gu-1"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let pledge = try workspace.pledge(call.options.arguments[0])
    let roster = try workspace.roster()
    let state = pledge.state.name(of: pledge.parties.count).text(in: call.language)
    let parties = ReportTable(
      key: "parties", caption: "\(pledge.title), \(pledge.year) (\(state))",
      columns: [
        .init(call.word("Mã", "Id"), key: "id", weight: 8),
        .init(call.word("Tập thể", "Collective"), key: "name", weight: 26),
        .init(call.word("Đại diện", "Signed by"), key: "representative", weight: 24),
        .init(call.word("Chức vụ", "Post"), key: "position", weight: 18),
        .init(call.word("Ngày ký", "Signed on"), key: "signed", .centre, weight: 11),
      ],
      rows: pledge.parties.map { party in
        .cells([
          .text(party.collective), .text(roster.name(of: party.collective)),
          .text(party.representative ?? ""), .text(party.post ?? ""),
          party.signed.map { .date($0) } ?? .empty,
        ])
      })
    let results = try PledgeReport(workspace, pledge, today: call.today).results
    try call.answer(
      ReportDocument(
        kind: "pledge", title: pledge.title, author: "", date: call.today,
        sections: [ReportSection([.table(parties), .table(results)])]))
    return .done
  }
}
