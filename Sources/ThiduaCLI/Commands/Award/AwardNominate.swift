import ThiduaCore

/// `thidua award nominate SUBJECT --tier T --year Y`.
struct AwardNominate: Command {
  private static let category = OptionSpec(
    "category", .oneOf(AwardCategory.allCases.map(\.rawValue)),
    vi: "loại hình: công trạng, đột xuất, chuyên đề, cống hiến, đối ngoại",
    en: "merit, sudden, thematic, service, external")
  private static let initiative = OptionSpec(
    "initiative", .text("ID"), vi: "mã sáng kiến làm căn cứ", en: "the initiative it rests on")
  private static let summary = OptionSpec(
    "summary", .text("TEXT"), vi: "tóm tắt thành tích", en: "the achievement in short")

  static let spec = CommandSpec(
    "award nominate", vi: "đề nghị khen thưởng; in ra mã đề nghị",
    en: "nominate; prints the nomination's id",
    arguments: [ArgumentSpec("SUBJECT")],
    options: [.tier.required, .year.required, category, .campaign, initiative, summary],
    examples: [
      "award nominate gv-20 --tier LDTT --year 2024-2025",
      "award nominate gv-21 --tier CSTDCS --year 2024-2025 --summary 'Dạy giỏi, nhiều sáng kiến'",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    return try call.change { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let subject = try workspace.roster().find(options.arguments[0])
      let tier = try workspace.law(on: call.today).requireTier(try options.required(.tier))
      let campaign = try options.text(.campaign).map { text throws(Failure) in
        try workspace.campaign(text).campaign.id
      }
      let outcome = try desk.propose(
        AwardDesk.Proposal(
          subject: subject, tier: tier, year: try call.year(workspace),
          category: options.text(category).flatMap { AwardCategory(rawValue: $0) } ?? .merit,
          campaign: campaign, initiative: options.text(initiative), summary: options.text(summary)))
      for warning in outcome.warnings { call.say(warning) }
      let id = outcome.value.id
      call.print(id)
      return Message(
        vi:
          "Đã đề nghị \(tier.name) cho \(subject.name): \(id). Tiếp theo: thidua award meeting vote CUỘC-HỌP \(id) --yes … --no …",
        en:
          "Nominated \(subject.name) for \(tier.code): \(id). Next: thidua award meeting vote MEETING \(id) --yes … --no …"
      )
    }
  }
}
