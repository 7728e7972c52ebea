import ThiduaCore

/// `thidua award meeting vote M NOMINATION`.
struct AwardMeetingVote: Command {
  private static let yes = OptionSpec(
    "yes", .count, vi: "số phiếu đồng ý", en: "votes in favour")
  private static let no = OptionSpec(
    "no", .count, vi: "số phiếu không đồng ý", en: "votes against")
  private static let from = OptionSpec(
    "from", .path("FILE.csv"), vi: "kết quả của cả cuộc họp trong tệp CSV",
    en: "all counts of the meeting in a CSV table")
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
        "Không hoàn tác được: ghi nhầm thì award meeting void. In ra kết quả; không thông qua cũng là kết quả (mã thoát 0). Chỉ ghi số phiếu, không bao giờ ghi ai bỏ phiếu thế nào. Người được đề nghị không bỏ phiếu cho mình. Tổng số phiếu phải bằng số người bỏ phiếu. --from: các cột nomination,yes,no,blank,unreturned,recused,because và name để đối chiếu (hiểu cả tiêu đề tiếng Việt); có dòng sai thì không ghi gì.",
      en:
        "Cannot be undone: award meeting void marks a slip. Prints the result; a vote that fails is one too (exit code 0). Only counts are recorded, never who chose what. The nominee does not vote. The counts must add up to the voters. --from: columns nomination,yes,no,blank,unreturned,recused,because, and name to compare; one bad row and nothing is written."
    ),
    arguments: [ArgumentSpec("MEETING"), ArgumentSpec("NOMINATION", optional: true)],
    options: [yes, no, blank, unreturned, recused, because, chair, from],
    examples: [
      "award meeting vote hop-1 dn-2024-001 --yes 8 --no 1",
      "award meeting vote hop-1 --from kiem-phieu.csv",
      "award meeting vote hop-1 dn-2024-002 --yes 7 --no 1 --recused gv-05 --because 'vợ của người được đề nghị'",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    guard (options.arguments.count == 1) == options.has(from) else {
      throw Failure(
        .usage,
        Message(
          vi: "ghi mã một đề nghị, hoặc --from TỆP.csv cho cả cuộc họp",
          en: "give a nomination, or --from FILE.csv for the whole meeting"))
    }
    if let path = options.text(from) { return try table(path, call) }
    _ = try options.required(yes)
    _ = try options.required(no)
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
    return try call.change(isFinal: true) { workspace throws(Failure) in
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

  /// Records all counts of a table.
  private static func table(_ path: String, _ call: Call) throws -> ExitCode {
    let options = call.options
    for single in [yes, no, blank, unreturned, recused, because, chair] where options.has(single) {
      throw Failure(
        .usage,
        Message(
          vi: "--\(single.name) không đi cùng --from: ghi vào cột của tệp",
          en: "--\(single.name) does not go with --from: give it in the table"))
    }
    let format = try call.format(["text", "json"])
    let bytes = try call.read(path)
    return try call.change(isFinal: true) { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let id = options.arguments[0]
      let ballots = try BallotImport(desk, workspace).run(
        bytes, file: path == "-" ? "stdin" : path, meeting: id)
      let meeting = try workspace.meeting(id).meeting
      if format == "json" {
        var fields = JSONFields(schema: "thidua.tallies/1")
        fields.add("meeting", id)
        fields.add("tallies", .array(ballots.map { $0.tally(in: meeting) }))
        call.print(fields.json)
      } else {
        for ballot in ballots {
          let sentence = ballot.sentence(in: meeting)
          call.print(
            Message(
              vi: "\(ballot.nomination): \(sentence.vi)", en: "\(ballot.nomination): \(sentence.en)"
            ))
        }
      }
      let failed = ballots.filter { !$0.passed }.map(\.nomination)
      let list = failed.isEmpty ? "" : " (\(failed.joined(separator: ", ")))"
      return Message(
        vi:
          "Đã ghi \(ballots.count) kết quả: \(ballots.count - failed.count) thông qua, \(failed.count) không\(list). Tiếp theo: thidua award meeting close \(id)",
        en:
          "Recorded \(ballots.count) counts: \(ballots.count - failed.count) passed, \(failed.count) not\(list). Next: thidua award meeting close \(id)"
      )
    }
  }
}
