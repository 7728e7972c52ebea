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
      return Message(
        vi:
          "Mở cuộc họp \(id): có mặt \(meeting.present.count)/\(meeting.members). Tiếp theo: thidua award meeting vote \(id) ĐỀ-NGHỊ --yes … --no …",
        en:
          "Opened \(id): \(meeting.present.count) of \(meeting.members) present. Next: thidua award meeting vote \(id) NOMINATION --yes … --no …"
      )
    }
  }
}

/// `thidua award meeting vote M NOMINATION`.
struct AwardMeetingVote: Command {
  private static let yes = OptionSpec(
    "yes", .count, vi: "số phiếu đồng ý", en: "votes in favour", required: true)
  private static let no = OptionSpec(
    "no", .count, vi: "số phiếu không đồng ý", en: "votes against", required: true)
  private static let blank = OptionSpec(
    "blank", .count, vi: "số phiếu trắng, không hợp lệ", en: "blank or invalid ballots")
  private static let unreturned = OptionSpec(
    "unreturned", .count, vi: "số phiếu không thu về", en: "ballots that did not come back")
  private static let recused = OptionSpec(
    "recused", .text("ID,ID,…"), vi: "thành viên không tham gia vì liên quan",
    en: "members who are concerned",
    repeats: true)
  private static let because = OptionSpec(
    "because", .text("TEXT"), vi: "lý do không tham gia, ghi vào biên bản",
    en: "why they take no part, for the minutes")
  private static let chair = OptionSpec(
    "chair", .oneOf(["yes", "no"]),
    vi: "ý kiến Chủ tịch khi số phiếu ngang nhau, nếu quy chế cho phép",
    en: "how the chair decides a tie, where a rule lets the chair do so")

  static let spec = CommandSpec(
    "award meeting vote", vi: "ghi kết quả bỏ phiếu một đề nghị",
    en: "record the count of a ballot",
    details: Message(
      vi:
        "In ra kết quả; không thông qua cũng là kết quả (mã thoát 0). Chỉ ghi số phiếu, không bao giờ ghi ai bỏ phiếu thế nào. Người được đề nghị không bỏ phiếu cho mình. Tổng số phiếu phải bằng số người bỏ phiếu.",
      en:
        "Prints the result; a vote that fails is one too (exit code 0). Only counts are recorded, never who chose what. The nominee does not vote. The counts must add up to the voters."
    ),
    arguments: [ArgumentSpec("MEETING"), ArgumentSpec("NOMINATION")],
    options: [yes, no, blank, unreturned, recused, because, chair],
    examples: [
      "award meeting vote hop-1 dn-2024-001 --yes 8 --no 1",
      "award meeting vote hop-1 dn-2024-002 --yes 7 --no 1 --recused gv-05 --because 'vợ của người được đề nghị'",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    let count = AwardDesk.Count(
      yes: options.count(yes) ?? 0, no: options.count(no) ?? 0, blank: options.count(blank) ?? 0,
      unreturned: options.count(unreturned) ?? 0,
      chair: options.text(chair).map { $0 == "yes" })
    guard !options.has(because) || options.has(recused) else {
      throw Failure(
        .usage,
        Message(vi: "--because đi cùng --recused", en: "--because goes with --recused"))
    }
    let format = try call.format(["text", "json"])
    return try call.change { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let ballot = try desk.vote(
        options.arguments[0], options.arguments[1], count, recused: options.list(recused),
        because: options.text(because))
      let meeting = try workspace.meeting(options.arguments[0]).meeting
      if format == "json" {
        call.print(ballot.tally(in: meeting))
      } else {
        call.print(ballot.sentence(in: meeting))
      }
      let id = ballot.nomination
      let isInitiative = try workspace.initiativeProposals().contains { $0.id == id }
      let next: Message =
        if !ballot.passed, isInitiative {
          Message(
            vi: "Tiếp theo: bỏ phiếu lại, hoặc thidua award initiative refuse \(id) --reason …",
            en: "Next: vote again, or thidua award initiative refuse \(id) --reason …")
        } else if !ballot.passed {
          Message(
            vi: "Tiếp theo: bỏ phiếu lại, hoặc thidua award return \(id) --reason …",
            en: "Next: vote again, or thidua award return \(id) --reason …")
        } else if isInitiative {
          Message(
            vi:
              "Tiếp theo: thidua award initiative recognize \(id) --scope unit --number … --date …",
            en: "Next: thidua award initiative recognize \(id) --scope unit --number … --date …")
        } else {
          Message(
            vi: "Tiếp theo: thidua award submit \(id) --to …",
            en: "Next: thidua award submit \(id) --to …")
        }
      let result =
        ballot.passed
        ? Message(vi: "Thông qua", en: "Passed") : Message(vi: "Không thông qua", en: "Not passed")
      return Message(
        vi: "\(result.vi) \(id). \(next.vi)", en: "\(result.en): \(id). \(next.en)")
    }
  }
}
