import ThiduaCore

/// `thidua award notice open NOMINATION… --from D --to D`.
struct AwardNoticeOpen: Command {
  private static let from = OptionSpec(
    "from", .date, vi: "ngày bắt đầu công khai", en: "the first day", required: true)
  private static let to = OptionSpec("to", .date, vi: "ngày cuối", en: "the last day")
  private static let days = OptionSpec(
    "days", .count, vi: "hoặc số ngày làm việc công khai", en: "or so many working days")

  static let spec = CommandSpec(
    "award notice open", vi: "công khai danh sách đề nghị để lấy ý kiến",
    en: "make nominations public for opinions",
    details: Message(
      vi:
        "Thời hạn theo quy định của địa phương, nhà trường: ghi --to hoặc --days (ngày làm việc, trừ ngày nghỉ lễ).",
      en:
        "The period is set by local rules: give --to, or --days in working days without public holidays."
    ),
    arguments: [ArgumentSpec("NOMINATION", optional: true, repeats: true)],
    options: [from, to, days, .tier, .year, .note],
    examples: [
      "award notice open dn-2024-001 dn-2024-002 --from 2025-06-02 --days 5",
      "award notice open --tier LDTT --year 2024-2025 --from 2025-06-02 --to 2025-06-09 --note 'Bảng tin nhà trường'",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    guard options.has(to) != options.has(days) else {
      throw Failure(
        .usage, Message(vi: "ghi --to hoặc --days", en: "give either --to or --days"))
    }
    guard options.arguments.isEmpty == options.has(.tier) else {
      throw Failure(
        .usage,
        Message(
          vi: "ghi mã các đề nghị, hoặc --tier và --year",
          en: "give the nominations, or --tier and --year"))
    }
    let first = options.date(from) ?? call.today
    // The first day counts: five working days from Monday end on Friday.
    let end = try call.workingDays(days).map { WorkingDays.day($0, after: first.adding(days: -1)) }
    if let end, !end.isVerified {
      call.say(
        Message(
          vi:
            "Chú ý: có ngày nghỉ bù, hoán đổi năm \(end.day.year) chưa kiểm chứng với thông báo; hãy xem lại lịch.",
          en:
            "Note: days off of \(end.day.year) on the way are not verified with the announcement; see the calendar."
        ))
    }
    return try call.change { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      var ids = options.arguments
      if ids.isEmpty {
        let tier = try workspace.law(on: first).requireTier(try options.required(.tier))
        ids = try desk.ready(tier, try call.year(workspace))
      }
      let notice = try desk.publish(
        ids, from: first, to: end?.day ?? options.date(to) ?? first, note: options.text(.note))
      call.print(notice.id)
      return Message(
        vi:
          "Công khai \(notice.nominations.count) đề nghị (\(notice.id)) đến hết \(notice.to.slashed). In danh sách: thidua award notice list \(notice.id)",
        en:
          "\(notice.nominations.count) nominations are public (\(notice.id)) until \(notice.to). The list: thidua award notice list \(notice.id)"
      )
    }
  }
}

/// `thidua award notice list [NOTICE]`.
struct AwardNoticeList: Command {
  static let spec = CommandSpec(
    "award notice list", vi: "các đợt công khai; có mã thì in danh sách của đợt ấy",
    en: "what was made public; with an id, the list itself",
    arguments: [ArgumentSpec("NOTICE", optional: true)], options: [.year],
    examples: [
      "award notice list --year 2024-2025", "award notice list ck-2024-001 -o cong-khai.docx",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let author = try workspace.unit().name
    guard let text = call.options.arguments.first else {
      let year = try call.year(workspace)
      let complaints = try workspace.complaints(year)
      let rows = try workspace.notices(year).map { notice -> ReportTable.Row in
        let objections = complaints.filter { notice.nominations.contains($0.nomination) }
        return .cells([
          .text(notice.id), .date(notice.from), .date(notice.to), .int(notice.nominations.count),
          .int(objections.count), .text(notice.note ?? ""),
        ])
      }
      let table = ReportTable(
        key: "notices",
        columns: [
          .init(call.word("Mã", "Id"), key: "id", weight: 12),
          .init(call.word("Từ", "From"), key: "from", .centre, weight: 11),
          .init(call.word("Đến", "To"), key: "to", .centre, weight: 11),
          .init(call.word("Đề nghị", "Nominations"), key: "nominations", .right, weight: 9),
          .init(call.word("Ý kiến", "Objections"), key: "objections", .right, weight: 9),
          .init(call.word("Ghi chú", "Note"), key: "note", weight: 30),
        ], rows: rows)
      try call.answer(
        ReportDocument(
          kind: "notices", title: "Công khai \(year.named)", author: author, date: call.today,
          sections: [ReportSection([.table(table)])]))
      return .done
    }
    var all: [Notice] = []
    for year in try workspace.years() { all += try workspace.notices(year) }
    let notice = try Lookup.find(
      text, among: all, id: { $0.id }, name: { $0.id },
      what: Message(vi: "đợt công khai", en: "notice"))
    let roster = try workspace.roster()
    let law = try workspace.law(on: notice.from)
    var rows: [ReportTable.Row] = []
    for (index, id) in notice.nominations.enumerated() {
      let nomination = try workspace.nomination(id)
      rows.append(
        .cells([
          .int(index + 1), .text(roster.name(of: nomination.subject)),
          .text(law.name(of: nomination.tier)), .text(nomination.summary ?? ""),
        ]))
    }
    let table = ReportTable(
      key: "nominees",
      columns: [
        .init("TT", key: "no", .centre, weight: 5),
        .init("Họ và tên, tập thể", key: "name", weight: 26),
        .init("Danh hiệu, hình thức", key: "tier", weight: 26),
        .init("Thành tích", key: "summary", weight: 36),
      ], rows: rows)
    let lead =
      "Công khai từ \(notice.from.inWords) đến hết \(notice.to.inWords)\(notice.note.map { " (\($0))" } ?? ""). Ý kiến gửi về \(author) trong thời gian trên."
    try call.answer(
      ReportDocument(
        kind: "notice", title: "Danh sách công khai \(notice.id)", author: author,
        date: call.today,
        sections: [
          ReportSection([
            .title(ReportTitle("DANH SÁCH", subject: "Công khai đề nghị khen thưởng")),
            .paragraph(ReportText(lead)), .table(table),
          ])
        ]))
    return .done
  }
}
