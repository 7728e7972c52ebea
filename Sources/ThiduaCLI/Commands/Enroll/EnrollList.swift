import ThiduaCore

/// `thidua enroll list`.
struct EnrollList: Command {
  private static let unit = OptionSpec(
    "unit", .text("ID"), vi: "chỉ tập thể này và những gì dưới nó",
    en: "only this collective and what is below it")
  private static let kind = OptionSpec(
    "kind", .oneOf(CollectiveKind.allCases.map(\.rawValue)), vi: "chỉ tập thể loại này",
    en: "only collectives of this kind")
  private static let role = OptionSpec(
    "role", .oneOf(PersonRole.allCases.map(\.rawValue)), vi: "chỉ cá nhân thuộc đối tượng này",
    en: "only people of this role")
  private static let all = OptionSpec(
    "all", .none, vi: "cả người đã rời đơn vị, tập thể đã thôi hoạt động",
    en: "those who left and closed collectives too")
  private static let duplicates = OptionSpec(
    "duplicates", .none, vi: "những người có thể đã nhập hai lần", en: "who may be entered twice")
  private static let registered = OptionSpec(
    "registered", .none, vi: "đăng ký của năm --year bên cạnh kết quả đạt được",
    en: "what was registered for --year beside what was achieved")

  static let spec = CommandSpec(
    "enroll list", vi: "danh sách tập thể, cá nhân; đăng ký và kết quả",
    en: "list collectives and people; what was registered and achieved",
    details: Message(
      vi:
        "Không có --on thì là những ai hiện có (và sắp vào). Có --on thì đúng như ngày ấy: tên tổ, chức vụ, ai có mặt.",
      en:
        "Without --on: who is there now (or is to come). With --on: as it was on that day, names of units, posts and who was there."
    ),
    options: [
      OptionSpec.on.meaning(vi: "tình hình vào ngày này", en: "as it was on this day"), unit, kind,
      role, all, duplicates, registered, .year,
    ],
    examples: [
      "enroll list", "enroll list --on 2024-10-01 --format csv", "enroll list -f json",
      "enroll list --unit to-1", "enroll list --role pupil --format csv",
      "enroll list --registered --year 2024-2025",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    if call.options.has(registered) {
      let results = try RegistrationResults(
        workspace, year: try call.year(workspace), today: call.today)
      try call.answer(results.document(call.language, date: call.today))
      return .done
    }
    let roster = try workspace.roster()
    if call.options.has(duplicates) { return try self.duplicates(call, roster) }
    let group = try call.options.text(unit).map { text throws(Failure) in
      try EnrollCollective.collective(text, roster)
    }
    let filter = RosterReport.Filter(
      unit: group?.id, kind: call.options.text(kind).flatMap { CollectiveKind(rawValue: $0) },
      role: call.options.text(role).flatMap { PersonRole(rawValue: $0) },
      isEverybody: call.options.has(all))
    let list = RosterReport(
      roster, on: call.options.date(.on), today: call.today, filter, language: call.language)
    try call.answer(list.document(date: call.today), json: list.json)
    return .done
  }

  private static func duplicates(_ call: Call, _ roster: Roster) throws(Failure) -> ExitCode {
    let pairs = LikelyDuplicates(roster).pairs
    let rows = pairs.map { pair in
      ReportTable.Row.cells([
        .text(pair.first.id), .text(pair.first.name), .text(pair.second.id),
        .text(pair.second.name), .text(pair.why.text(in: call.language)),
      ])
    }
    let table = ReportTable(
      key: "duplicates",
      columns: [
        .init(call.word("Mã", "Id"), key: "id", weight: 8),
        .init(call.word("Họ và tên", "Name"), key: "name", weight: 22),
        .init(call.word("Mã", "Id"), key: "otherId", weight: 8),
        .init(call.word("Họ và tên", "Name"), key: "otherName", weight: 22),
        .init(call.word("Vì sao", "Why"), key: "why", weight: 30),
      ], rows: rows)
    try call.answer(
      ReportDocument(
        kind: "duplicates", title: call.word("Có thể nhập hai lần", "Perhaps entered twice"),
        author: "", date: call.today, sections: [ReportSection([.table(table)])]))
    if let pair = pairs.first {
      call.say(
        Message(
          vi: "Nếu là hai người: thidua enroll individual \(pair.second.id) --not \(pair.first.id)",
          en:
            "If they are two: thidua enroll individual \(pair.second.id) --not \(pair.first.id)"))
    }
    return .done
  }
}
