import ThiduaCore

/// `thidua enroll register SUBJECT --year Y`.
struct EnrollRegister: Command {
  private static let initiative = OptionSpec(
    "initiative", .text("TEXT"), vi: "sáng kiến đăng ký", en: "the initiative promised")
  private static let withdraw = OptionSpec(
    "withdraw", .none, vi: "rút đăng ký; lịch sử vẫn giữ", en: "withdraw it; the history stays")

  static let spec = CommandSpec(
    "enroll register", vi: "đăng ký danh hiệu, phong trào, sáng kiến",
    en: "register titles and campaigns",
    arguments: [ArgumentSpec("SUBJECT")],
    options: [.year, .tier, .campaign, initiative, withdraw],
    examples: [
      "enroll register gv-03 --year 2025-2026 --tier LDTT",
      "enroll register 'Tổ 1' --year 2025-2026 --tier TTLDTT --campaign day-tot-hoc-tot",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    guard options.has(.tier) || options.has(.campaign) || options.has(initiative) else {
      throw Failure(
        .usage,
        Message(
          vi: "cần --tier, --campaign hoặc --initiative: đăng ký điều gì?",
          en: "--tier, --campaign or --initiative is needed: register what?"))
    }
    return try call.change { workspace throws(Failure) in
      let subject = try workspace.roster().find(options.arguments[0])
      let year = try call.year(workspace)
      let tier = try options.text(.tier).map { text throws(Failure) in
        try workspace.law(on: call.today).requireTier(text)
      }
      if let tier {
        let facts = try WorkspaceFacts(workspace, year: year, on: call.today)
        let nominee = facts.facts(of: subject.id)?.kind.nominee ?? .individual
        let kinds = tier.nominees + tier.otherNominees
        guard kinds.contains(nominee) else {
          throw Failure.refused(
            vi:
              "\(tier.name) dành cho \(kinds.map(\.name.vi).joined(separator: ", ")); \(subject.name) là \(nominee.name.vi)",
            en:
              "\(tier.code) is for \(kinds.map(\.name.en).joined(separator: ", ")); \(subject.name) is \(nominee.name.en)"
          )
        }
      }
      var campaign: String?
      if let text = options.text(.campaign) { campaign = try workspace.campaign(text).campaign.id }
      let item = Registration(
        subject: subject.id, year: year, campaign: campaign, tier: tier?.id,
        initiative: options.text(initiative), on: call.today)
      if options.has(withdraw) { return try self.withdraw(item, subject, workspace) }
      let outcome = try EnrollImport(call, workspace).register([item])
      guard outcome.unchanged == 0 else {
        return Message(vi: "Đã đăng ký từ trước.", en: "Registered already.")
      }
      return Message(
        vi:
          "\(subject.name) đã đăng ký \(tier?.name ?? campaign ?? "sáng kiến") \(year.named). Tiếp theo: thidua enroll missing --year \(year)",
        en:
          "\(subject.name) registered \(tier?.name ?? campaign ?? "an initiative") for \(year). Next: thidua enroll missing --year \(year)"
      )
    }
  }

  private static func withdraw(
    _ item: Registration, _ subject: Subject, _ workspace: Workspace
  ) throws(Failure) -> Message {
    let path = Workspace.path(item.year, "registrations.json")
    var list = try workspace.list(Registration.self, at: path)
    guard
      let index = list.firstIndex(where: {
        $0.subject == item.subject && $0.withdrawn == nil && $0.tier == item.tier
          && $0.campaign == item.campaign
      })
    else {
      throw Failure.refused(
        vi: "\(subject.name) không có đăng ký ấy trong \(item.year.named)",
        en: "\(subject.name) has no such registration for \(item.year)")
    }
    list[index].withdrawn = item.on
    workspace.put(list, at: path)
    return Message(
      vi: "\(subject.name) đã rút đăng ký.", en: "\(subject.name) withdrew the registration.")
  }
}
