import ThiduaCore

/// `thidua award meeting open M`.
struct AwardMeetingOpen: Command {
  private static let present = OptionSpec(
    "present", .text("ID,ID,…"), vi: "thành viên có mặt", en: "members present", required: true,
    repeats: true)
  private static let written = OptionSpec(
    "written", .text("ID,ID,…"), vi: "thành viên vắng có ý kiến bằng văn bản",
    en: "absent members who wrote their opinion", repeats: true)

  static let spec = CommandSpec(
    "award meeting open", vi: "mở cuộc họp Hội đồng; không đủ 2/3 thì không mở được",
    en: "open a meeting of the council; refused without a quorum",
    arguments: [ArgumentSpec("MEETING")],
    options: [.year.required, AwardCouncil.kind, .date.required, present, written],
    examples: [
      "award meeting open hop-9 --year 2024-2025 --date 2025-06-20 --present ht,pht,tt1,tt2,tt3,tt4"
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let id = call.options.arguments[0]
    guard isPlainName(id) else {
      throw Failure(
        .usage,
        Message(
          vi: "mã cuộc họp '\(id)' chỉ gồm chữ không dấu, chữ số, ‘.’, ‘_’, ‘-’",
          en: "the meeting's id '\(id)' takes ASCII letters, digits, '.', '_', '-'"))
    }
    return try call.change { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let kind = call.options.text(AwardCouncil.kind).flatMap { Council.Kind(rawValue: $0) }
      let date = call.options.date(.date) ?? call.today
      call.remarkFuture(date)
      let meeting = try desk.openMeeting(
        id, kind: kind ?? .emulation, year: try call.year(workspace), date: date,
        present: call.options.list(present), written: call.options.list(written))
      // In the one line of the answer: the clerk can still undo it and note who wrote.
      let notes = try desk.outOfReach(meeting, year: try call.year(workspace))
      let note = Message(
        vi: notes.map { " " + $0.vi }.joined(), en: notes.map { " " + $0.en }.joined())
      return Message(
        vi:
          "Mở cuộc họp \(id): có mặt \(meeting.present.count)/\(meeting.members).\(note.vi) Tiếp theo: thidua award meeting vote \(id) ĐỀ-NGHỊ --yes … --no …",
        en:
          "Opened \(id): \(meeting.present.count) of \(meeting.members) present.\(note.en) Next: thidua award meeting vote \(id) NOMINATION --yes … --no …"
      )
    }
  }
}
