import ThiduaCore

/// `thidua award council --year Y --decision NUMBER --date D --members FILE.csv`.
struct AwardCouncil: Command {
  private static let decision = OptionSpec(
    "decision", .text("NUMBER"), vi: "số quyết định thành lập", en: "the founding decision",
    required: true)
  private static let members = OptionSpec(
    "members", .path("FILE.csv"),
    vi: "bảng thành viên: id,name,role,votes (vai trò: chair, vice, secretary, member)",
    en: "the table of members: id,name,role,votes", required: true)

  static let spec = CommandSpec(
    "award council", vi: "ghi quyết định thành lập Hội đồng thi đua, khen thưởng của năm",
    en: "enter the council of a year",
    options: [.year.required, decision, .date.required, members],
    examples: [
      "award council --year 2025-2026 --decision 31/QĐ-THHS --date 2025-09-12 --members hoi-dong.csv"
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let path = try call.options.required(members)
    let bytes = try call.read(path)
    let number = try call.options.required(decision)
    let date = call.options.date(.date) ?? call.today
    return try call.change { workspace throws(Failure) in
      let year = try call.year(workspace)
      let list = try Council.members(bytes, file: path, roster: try workspace.roster())
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let outcome = try desk.found(
        Council(decision: number, date: date, members: list), year: year)
      for warning in outcome.warnings { call.say(warning) }
      let count = outcome.value.voters.count
      return Message(
        vi:
          "Hội đồng \(year.named) có \(count) thành viên biểu quyết. Tiếp theo: thidua award meeting open CUỘC-HỌP --year \(year) --date … --present …",
        en:
          "The council of \(year) has \(count) voting members. Next: thidua award meeting open MEETING --year \(year) --date … --present …"
      )
    }
  }
}
