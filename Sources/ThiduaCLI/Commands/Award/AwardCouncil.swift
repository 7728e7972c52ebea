import ThiduaCore

/// `thidua award council --year Y --decision NUMBER --date D --members FILE.csv`.
struct AwardCouncil: Command {
  private static let decision = OptionSpec(
    "decision", .text("NUMBER"), vi: "số quyết định thành lập hoặc kiện toàn",
    en: "the decision that founds it or changes its members")
  private static let members = OptionSpec(
    "members", .path("FILE.csv"),
    vi: "bảng thành viên: id,name,role,votes,field (vai trò: chair, vice, secretary, member)",
    en: "the table of members: id,name,role,votes,field")
  static let kind = OptionSpec(
    "kind", .oneOf(Council.Kind.allCases.map(\.rawValue)),
    vi: "emulation: Hội đồng Thi đua - Khen thưởng (mặc định); initiative: Hội đồng sáng kiến",
    en: "emulation (the default) or initiative")

  static let spec = CommandSpec(
    "award council", vi: "ghi quyết định lập, kiện toàn Hội đồng của năm; không ghi gì thì xem",
    en: "enter a decision on the council of a year; without one, show it",
    details: Message(
      vi:
        "Quyết định sau trong năm thay thành phần từ ngày của nó; thành phần cũ vẫn lưu. Cột field là lĩnh vực mỗi thành viên phụ trách.",
      en:
        "A later decision of the year changes the members from its day on; the earlier ones stay on record. The column field is what a member looks after."
    ),
    options: [.year.required, kind, decision, .date, members],
    examples: [
      "award council --year 2025-2026 --decision 31/QĐ-THHS --date 2025-09-12 --members hoi-dong.csv",
      "award council --year 2025-2026 --kind initiative --decision 32/QĐ-THHS --date 2025-09-12 --members sang-kien.csv",
      "award council --year 2025-2026",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    guard options.has(decision) || options.has(members) || options.has(.date) else {
      return try show(call)
    }
    let path = try options.required(members)
    let number = try options.required(decision)
    _ = try options.required(.date)
    let bytes = try call.read(path)
    let date = options.date(.date) ?? call.today
    call.remarkFuture(date)
    let kind = options.text(AwardCouncil.kind).flatMap { Council.Kind(rawValue: $0) } ?? .emulation
    return try call.change { workspace throws(Failure) in
      let year = try call.year(workspace)
      let list = try Council.members(bytes, file: path, roster: try workspace.roster())
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let before = try workspace.councils(year).last { $0.kind == kind && $0.date <= date }
      let outcome = try desk.found(
        Council(kind: kind, decision: number, date: date, members: list), year: year)
      for warning in outcome.warnings { call.say(warning) }
      let council = outcome.value
      let count = council.voters.count
      let option = kind == .emulation ? "" : " --kind \(kind.rawValue)"
      let change = before.map { changes(council, since: $0) } ?? Message(same: "")
      return Message(
        vi:
          "\(kind.name.vi) \(year.named) có \(count) thành viên biểu quyết\(change.vi). Tiếp theo: thidua award meeting open CUỘC-HỌP --year \(year)\(option) --date … --present …",
        en:
          "The \(kind.name.en) of \(year) has \(count) voting members\(change.en). Next: thidua award meeting open MEETING --year \(year)\(option) --date … --present …"
      )
    }
  }

  private static func changes(_ council: Council, since earlier: Council) -> Message {
    let (added, gone) = council.changes(since: earlier)
    guard !added.isEmpty || !gone.isEmpty else { return Message(same: "") }
    let came = added.joined(separator: ", ")
    let went = gone.joined(separator: ", ")
    return Message(
      vi: " (thêm: \(came.isEmpty ? "không" : came); thôi: \(went.isEmpty ? "không" : went))",
      en: " (new: \(came.isEmpty ? "nobody" : came); gone: \(went.isEmpty ? "nobody" : went))")
  }

  private static func show(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    var councils = try workspace.councils(year)
    if let word = call.options.text(kind) {
      councils = councils.filter { $0.kind.rawValue == word }
    }
    guard !councils.isEmpty else {
      throw Failure.refused(
        vi: "\(year.named) chưa có Hội đồng nào", en: "there is no council for \(year)",
        remedy: Message(
          vi:
            "Lập bằng: thidua award council --year \(year) --decision … --date … --members TỆP.csv",
          en:
            "Found it: thidua award council --year \(year) --decision … --date … --members FILE.csv"
        ))
    }
    let blocks = councils.map { council -> ReportBlock in
      .table(
        ReportTable(
          key: "council",
          caption:
            "\(council.kind.name.text(in: call.language)) \(council.decision), \(council.date.slashed)",
          columns: [
            .init(call.word("Mã", "Id"), key: "id", weight: 10),
            .init(call.word("Họ và tên", "Name"), key: "name", weight: 24),
            .init(call.word("Chức danh", "Role"), key: "role", weight: 20),
            .init(call.word("Biểu quyết", "Votes"), key: "votes", .centre, weight: 10),
            .init(call.word("Lĩnh vực phụ trách", "Field"), key: "field", weight: 30),
          ],
          rows: council.members.map { member in
            .cells([
              .text(member.id), .text(member.name),
              .text(call.word(member.role.title, member.role.rawValue)),
              .text(member.votes ? "x" : ""), .text(member.field ?? ""),
            ])
          }))
    }
    try call.answer(
      ReportDocument(
        kind: "council", title: "Hội đồng \(year.named)", author: try workspace.unit().name,
        date: call.today, sections: [ReportSection(blocks)]))
    return .done
  }
}
