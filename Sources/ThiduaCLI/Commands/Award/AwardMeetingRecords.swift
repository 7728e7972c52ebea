import ThiduaCore

/// `thidua award meeting close M`.
struct AwardMeetingClose: Command {
  static let spec = CommandSpec(
    "award meeting close", vi: "kết thúc cuộc họp; sau đó không ghi thêm gì; -o lập luôn biên bản",
    en: "close a meeting for good; -o drafts the minutes at once",
    details: Message(
      vi: "Không hoàn tác được. Với -o bien-ban.docx (hoặc --format) biên bản được lập ngay.",
      en: "Cannot be undone. With -o minutes.docx (or --format) the minutes are drafted at once."),
    arguments: [ArgumentSpec("MEETING")],
    examples: ["award meeting close hop-1", "award meeting close hop-1 -o bien-ban.docx"])

  static func run(_ call: Call) throws -> ExitCode {
    let id = call.options.arguments[0]
    return try call.change(isFinal: true) { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let meeting = try desk.closeMeeting(id)
      if call.options.has(.output) || call.options.has(.format) {
        let (year, closed) = try workspace.meeting(id)
        let summary = try YearSummary(workspace, year: year, today: call.today, detail: .records)
        try call.answer(MinutesReport(closed, summary, today: call.today).document())
      }
      let count = meeting.ballots.filter(\.counts).count
      return Message(
        vi:
          "Kết thúc cuộc họp \(meeting.id): \(count) lượt bỏ phiếu. Tiếp theo: thidua report minutes --meeting \(meeting.id) -o bien-ban.docx",
        en:
          "Closed \(meeting.id): \(count) ballots. Next: thidua report minutes --meeting \(meeting.id) -o minutes.docx"
      )
    }
  }
}

/// `thidua award meeting void M NOMINATION --reason TEXT`.
struct AwardMeetingVoid: Command {
  static let spec = CommandSpec(
    "award meeting void", vi: "đánh dấu kết quả bỏ phiếu ghi nhầm, để ghi lại; kết quả cũ vẫn lưu",
    en: "mark a count as entered wrongly, to enter it anew; the old one stays on record",
    arguments: [ArgumentSpec("MEETING"), ArgumentSpec("NOMINATION")], options: [.reason.required],
    examples: ["award meeting void hop-1 dn-2024-001 --reason 'Đọc nhầm biên bản kiểm phiếu'"])

  static func run(_ call: Call) throws -> ExitCode {
    let reason = try call.givenReason()
    let words = call.options.arguments
    return try call.change(isFinal: true) { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let ballot = try desk.voidVote(words[0], words[1], reason: reason)
      return Message(
        vi:
          "Kết quả lần \(ballot.round) của \(ballot.nomination) không tính nữa. Tiếp theo: thidua award meeting vote \(shellWord(words[0])) \(ballot.nomination) --yes … --no …",
        en:
          "Round \(ballot.round) of \(ballot.nomination) no longer counts. Next: thidua award meeting vote \(shellWord(words[0])) \(ballot.nomination) --yes … --no …"
      )
    }
  }
}

/// `thidua award meeting note M --note TEXT`.
struct AwardMeetingNote: Command {
  static let spec = CommandSpec(
    "award meeting note", vi: "ghi ý kiến phát biểu vào biên bản",
    en: "enter what was said, for the minutes",
    arguments: [ArgumentSpec("MEETING")], options: [.note.required],
    examples: ["award meeting note hop-1 --note 'Đề nghị biểu dương tổ Văn phòng'"])

  static func run(_ call: Call) throws -> ExitCode {
    let id = call.options.arguments[0]
    let text = trimmed(try call.options.required(.note))
    guard !text.isEmpty else {
      throw Failure(.usage, Message(vi: "--note trống", en: "--note is empty"))
    }
    return try call.change { workspace throws(Failure) in
      let meeting = try AwardDesk(workspace, now: call.now, by: call.actor).remark(text, at: id)
      return Message(
        vi: "Biên bản \(meeting.id) có \(meeting.remarks.count) ý kiến.",
        en: "The minutes of \(meeting.id) have \(meeting.remarks.count) remarks.")
    }
  }
}

/// `thidua award meeting show M`.
struct AwardMeetingShow: Command {
  static let spec = CommandSpec(
    "award meeting show", vi: "xem một cuộc họp: thành phần, mọi lần bỏ phiếu, kể cả lần ghi nhầm",
    en: "a meeting: who came, every count, also those entered wrongly",
    arguments: [ArgumentSpec("MEETING")],
    examples: ["award meeting show hop-1", "award meeting show hop-1 --format json"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let (_, meeting) = try workspace.meeting(call.options.arguments[0])
    let roster = try workspace.roster()
    let nominations = try workspace.nominations()
    let proposals = try workspace.initiativeProposals()
    let rows = meeting.ballots.map { ballot -> ReportTable.Row in
      let subject = nominations.first { $0.id == ballot.nomination }?.subject
      let title = proposals.first { $0.id == ballot.nomination }?.title
      let result: Message
      if let void = ballot.void {
        result = Message(vi: "ghi nhầm: \(void.reason)", en: "entered wrongly: \(void.reason)")
      } else {
        result =
          ballot.passed
          ? Message(vi: "thông qua", en: "passed")
          : Message(vi: "không thông qua", en: "not passed")
      }
      return .cells([
        .text(ballot.nomination), .text(subject.map { roster.name(of: $0) } ?? title ?? ""),
        .int(ballot.round), .int(ballot.issued), .int(ballot.returned), .int(ballot.valid),
        .int(ballot.yes), .int(ballot.no), .int(ballot.blank), .int(ballot.required),
        .text(result.text(in: call.language)), .text(ballot.recused.joined(separator: ", ")),
      ])
    }
    let table = ReportTable(
      key: "ballots",
      columns: [
        .init(call.word("Mã", "Id"), key: "id", weight: 12),
        .init(call.word("Họ và tên, tập thể", "Nominee"), key: "name", weight: 20),
        .init(call.word("Lần", "Round"), key: "round", .right, weight: 5),
        .init(call.word("Phát ra", "Issued"), key: "issued", .right, weight: 8),
        .init(call.word("Thu về", "Returned"), key: "returned", .right, weight: 8),
        .init(call.word("Hợp lệ", "Valid"), key: "valid", .right, weight: 8),
        .init(call.word("Đồng ý", "Yes"), key: "yes", .right, weight: 8),
        .init(call.word("Không", "No"), key: "no", .right, weight: 8),
        .init(call.word("Trắng, hỏng", "Blank"), key: "blank", .right, weight: 8),
        .init(call.word("Cần", "Needed"), key: "required", .right, weight: 6),
        .init(call.word("Kết quả", "Result"), key: "result", weight: 14),
        .init(call.word("Không tham gia", "Recused"), key: "recused", weight: 14),
      ], rows: rows)
    let state = meeting.isClosed
    let line = Message(
      vi:
        "\(meeting.id), \(meeting.date.slashed), Hội đồng \(meeting.council): có mặt \(meeting.present.count)/\(meeting.members), ý kiến bằng văn bản \(meeting.written.count); \(state ? "đã kết thúc" : "đang mở").",
      en:
        "\(meeting.id), \(meeting.date), council \(meeting.council): \(meeting.present.count) of \(meeting.members) present, \(meeting.written.count) in writing; \(state ? "closed" : "open")."
    )
    let remarks = meeting.remarks.map { ReportBlock.paragraph(ReportText("- \($0.text)")) }
    try call.answer(
      ReportDocument(
        kind: "meeting", title: meeting.id, author: try workspace.unit().name, date: call.today,
        sections: [
          ReportSection(
            [.paragraph(ReportText(line.text(in: call.language))), .table(table)] + remarks)
        ]))
    return .done
  }
}
