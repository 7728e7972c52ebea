import ThiduaCore

/// `thidua award complaint open NOMINATION --text TEXT`.
struct AwardComplaintOpen: Command {
  private static let from = OptionSpec(
    "from", .text("NAME"), vi: "người có ý kiến", en: "who objects")
  private static let text = OptionSpec(
    "text", .text("TEXT"), vi: "nội dung", en: "what is said", required: true)
  private static let due = OptionSpec("due", .date, vi: "hạn trả lời", en: "the day to answer by")
  private static let days = OptionSpec(
    "days", .count, vi: "hoặc số ngày làm việc để trả lời", en: "or so many working days")

  static let spec = CommandSpec(
    "award complaint open", vi: "ghi ý kiến, khiếu nại về một đề nghị; đề nghị tạm dừng",
    en: "enter an objection to a nomination, which then waits",
    arguments: [ArgumentSpec("NOMINATION")], options: [text, from, .date, due, days],
    examples: [
      "award complaint open dn-2024-003 --from 'Tổ 2' --text 'Sáng kiến đã dùng năm trước' --date 2025-06-04 --days 10"
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    guard !(options.has(due) && options.has(days)) else {
      throw Failure(.usage, Message(vi: "chỉ ghi --due hoặc --days", en: "either --due or --days"))
    }
    let words = trimmed(try options.required(text))
    guard !words.isEmpty else {
      throw Failure(.usage, Message(vi: "--text trống", en: "--text is empty"))
    }
    let date = options.date(.date) ?? call.today
    let count = try call.workingDays(days)
    let counted = count.map { WorkingDays.day($0, after: date) }
    let last = options.date(due) ?? counted?.day
    if let counted, !counted.isVerified {
      call.say(
        Message(
          vi:
            "Chú ý: có ngày nghỉ bù, hoán đổi năm \(counted.day.year) chưa kiểm chứng với thông báo; hãy xem lại lịch.",
          en:
            "Note: days off of \(counted.day.year) on the way are not verified with the announcement; see the calendar."
        ))
    }
    return try call.change(isFinal: true) { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let outcome = try desk.complain(
        about: options.arguments[0], from: options.text(from), date: date, text: words, due: last)
      for warning in outcome.warnings { call.say(warning) }
      let complaint = outcome.value
      call.print(complaint.id)
      let by = complaint.due.map { Message(vi: " trước hết \($0.slashed)", en: " by \($0)") }
      return Message(
        vi:
          "Đã ghi \(complaint.id) về \(complaint.nomination). Trả lời\(by?.vi ?? ""): thidua award complaint answer \(complaint.id) --text … --dismissed hoặc --upheld",
        en:
          "Entered \(complaint.id) on \(complaint.nomination). Answer\(by?.en ?? ""): thidua award complaint answer \(complaint.id) --text … --dismissed or --upheld"
      )
    }
  }
}

/// `thidua award complaint answer ID --text TEXT --dismissed|--upheld`.
struct AwardComplaintAnswer: Command {
  private static let text = OptionSpec(
    "text", .text("TEXT"), vi: "nội dung trả lời", en: "the answer", required: true)
  private static let upheld = OptionSpec(
    "upheld", .none, vi: "ý kiến đúng: đề nghị bị trả lại",
    en: "the objection is right: the nomination is returned")
  private static let dismissed = OptionSpec(
    "dismissed", .none, vi: "ý kiến không đúng: đề nghị tiếp tục từ chỗ đang dừng",
    en: "it is wrong: the nomination goes on where it stood")

  static let spec = CommandSpec(
    "award complaint answer", vi: "trả lời ý kiến, khiếu nại", en: "answer an objection",
    arguments: [ArgumentSpec("COMPLAINT")], options: [text, upheld, dismissed, .date],
    examples: [
      "award complaint answer kn-2024-001 --text 'Đã kiểm tra: sáng kiến mới' --dismissed --date 2025-06-10"
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    guard options.has(upheld) != options.has(dismissed) else {
      throw Failure(
        .usage, Message(vi: "ghi --upheld hoặc --dismissed", en: "give --upheld or --dismissed"))
    }
    let words = trimmed(try options.required(text))
    guard !words.isEmpty else {
      throw Failure(.usage, Message(vi: "--text trống", en: "--text is empty"))
    }
    return try call.change(isFinal: true) { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let outcome = try desk.answer(
        options.arguments[0], date: options.date(.date) ?? call.today, text: words,
        isUpheld: options.has(upheld))
      for warning in outcome.warnings { call.say(warning) }
      let nomination = outcome.value
      return Message(
        vi: "Đã trả lời \(options.arguments[0]); \(nomination.id): \(nomination.state.name.vi).",
        en: "Answered \(options.arguments[0]); \(nomination.id) is \(nomination.state.name.en).")
    }
  }
}

/// `thidua award complaint list --year Y`.
struct AwardComplaintList: Command {
  static let spec = CommandSpec(
    "award complaint list", vi: "các ý kiến, khiếu nại và trả lời", en: "objections and answers",
    options: [.year],
    examples: ["award complaint list --year 2024-2025", "award complaint list --format csv"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let roster = try workspace.roster()
    let isVietnamese = call.language == .vietnamese
    let rows = try workspace.complaints(year).map { complaint -> ReportTable.Row in
      let state: String
      if let answer = complaint.answer {
        let word =
          isVietnamese
          ? (answer.isUpheld ? "đúng" : "không đúng") : (answer.isUpheld ? "upheld" : "dismissed")
        state = "\(answer.date.slashed) \(word): \(answer.text)"
      } else if let due = complaint.due, due < call.today {
        let late = call.today.days(since: due)
        state = isVietnamese ? "quá hạn \(late) ngày" : "\(late) days late"
      } else {
        state = isVietnamese ? "đang mở" : "open"
      }
      return .cells([
        .text(complaint.id), .text(complaint.nomination), .text(roster.name(of: complaint.subject)),
        .date(complaint.date), .text(complaint.from ?? ""), .text(complaint.text),
        complaint.due.map { .date($0) } ?? .empty, .text(state),
      ])
    }
    let table = ReportTable(
      key: "complaints",
      columns: [
        .init(call.word("Mã", "Id"), key: "id", weight: 11),
        .init(call.word("Đề nghị", "Nomination"), key: "nomination", weight: 12),
        .init(call.word("Người được nêu", "About"), key: "name", weight: 20),
        .init(call.word("Ngày nhận", "Received"), key: "date", .centre, weight: 11),
        .init(call.word("Từ", "From"), key: "from", weight: 14),
        .init(call.word("Nội dung", "What"), key: "text", weight: 26),
        .init(call.word("Hạn", "Due"), key: "due", .centre, weight: 11),
        .init(call.word("Trả lời", "Answer"), key: "answer", weight: 24),
      ], rows: rows)
    try call.answer(
      ReportDocument(
        kind: "complaints", title: "Ý kiến, khiếu nại \(year.named)",
        author: try workspace.unit().name, date: call.today,
        sections: [ReportSection([.table(table)])]))
    return .done
  }
}
