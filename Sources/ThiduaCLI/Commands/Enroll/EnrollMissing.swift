import ThiduaCore

/// `thidua enroll missing --year Y`.
struct EnrollMissing: Command {
  private static let unit = OptionSpec(
    "unit", .text("ID"), vi: "chỉ tập thể này", en: "only this collective")
  private static let on = OptionSpec.on.meaning(
    vi: "tính đến hết ngày này (ví dụ hạn đăng ký)", en: "by the end of this day")

  static let spec = CommandSpec(
    "enroll missing", vi: "ai chưa đăng ký danh hiệu (hoặc phong trào) trong năm",
    en: "who has not registered a title (or a campaign)",
    details: Message(
      vi:
        "Ai đăng ký muộn so với hạn cũng hiện ra. Hạn: thidua enroll register --year Y --deadline NGÀY; của phong trào là mốc 'pledge' trong kế hoạch.",
      en:
        "Late registrations are shown too. The deadline: thidua enroll register --year Y --deadline DATE; a campaign's is its milestone 'pledge' in the plan."
    ),
    options: [.year, .campaign, unit, on],
    examples: [
      "enroll missing --year 2025-2026", "enroll missing --year 2025-2026 --unit to-1 --format csv",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let settings = try workspace.unit()
    let end = year.span(startMonth: settings.yearStartMonth).upperBound
    let day = min(call.options.date(on) ?? call.today, end)
    let roster = try workspace.roster()
    let group = try call.options.text(unit).map { text throws(Failure) in
      try EnrollCollective.collective(text, roster)
    }
    var audience = MissingRegistrations.Audience.titles
    var campaign: Campaign?
    var deadline = settings.registrationDeadlines[year]
    if let text = call.options.text(.campaign) {
      let found = try workspace.campaign(text).campaign
      campaign = found
      deadline = found.pledgeDay
      if let id = found.rubric, isPlainName(id), let rubric = try workspace.rubric(id) {
        audience = .scored(rubric.subjects)
      }
    }
    let missing = MissingRegistrations(
      roster, try workspace.registrations(year), audience, campaign: campaign?.id, on: day,
      unit: group?.id, deadline: deadline)
    try call.answer(
      missing.document(
        year: year, campaign: campaign?.name, call.language, date: call.today))
    call.say(missing.summary(year, campaign: campaign?.name ?? campaign?.id, today: call.today))
    return .done
  }
}
