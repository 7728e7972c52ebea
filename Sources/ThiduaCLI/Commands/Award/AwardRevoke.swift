import ThiduaCore

/// `thidua award revoke NOMINATION`.
struct AwardRevoke: Command {
  private static let ground = OptionSpec(
    "ground", .oneOf(Decision.Ground.allCases.map(\.rawValue)),
    vi: "căn cứ theo Điều 93 khoản 2 Luật 06/2022/QH15: gian dối, giả mạo, sai thủ tục, vi phạm",
    en: "the ground by Article 93 of the law: fraud, forgery, procedure, violation")

  static let spec = CommandSpec(
    "award revoke", vi: "ghi quyết định hủy bỏ, thu hồi khen thưởng", en: "enter a revocation",
    details: Message(
      vi:
        "Khen thưởng nhập từ quyết định giấy các năm trước không có mã đề nghị: chọn bằng --subject, --tier, --year. Không ghi --signer thì là nơi đã quyết định khen thưởng.",
      en:
        "An award imported from a paper decision has no nomination: name it by --subject, --tier, --year. Without --signer the authority that gave it takes it back."
    ),
    arguments: [ArgumentSpec("NOMINATION", optional: true)],
    options: [
      .reason.required, .number.required, .date.required, ground, AwardDecide.signer,
      AwardDecide.mode, AwardDecide.title, AwardDecide.name, .subject, .tier, .year,
    ],
    examples: [
      "award revoke dn-2024-001 --reason 'Kê khai gian dối' --ground fraud --number 150/QĐ-UBND --date 2025-09-01",
      "award revoke --subject gv-03 --tier CSTDCS --year 2022-2023 --reason 'Khai sai' --number 150/QĐ-UBND --date 2025-09-01",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    let reason = try call.givenReason()
    let isRecord = options.arguments.isEmpty
    guard isRecord == options.has(.subject), isRecord == options.has(.tier),
      isRecord == options.has(.year)
    else {
      throw Failure(
        .usage,
        Message(
          vi:
            "ghi mã đề nghị, hoặc cả --subject, --tier, --year với khen thưởng của các năm trước",
          en: "give the nomination, or --subject, --tier and --year for an award of earlier years"))
    }
    let ground = options.text(ground).flatMap { Decision.Ground(rawValue: $0) }
    let hand = Decision.Hand(
      mode: options.text(AwardDecide.mode), title: options.text(AwardDecide.title),
      name: options.text(AwardDecide.name))
    return try call.change(isFinal: true) { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let number = try options.required(.number)
      let date = options.date(.date) ?? call.today
      call.remarkFuture(date)
      if isRecord {
        let subject = try workspace.roster().find(try options.required(.subject))
        let tier = try workspace.law(on: date).requireTier(try options.required(.tier))
        let outcome = try desk.revokeRecord(
          of: subject, tier, try call.year(workspace), reason: reason, number: number, date: date,
          signer: options.text(AwardDecide.signer), hand: hand, ground: ground)
        for warning in outcome.warnings { call.say(warning) }
        let paper = outcome.value.revocation?.number ?? number
        return Message(
          vi:
            "Đã thu hồi \(tier.name) \(outcome.value.year.named) của \(subject.name). Tiếp theo: thidua report decision --decision \(shellWord(paper))",
          en:
            "Revoked \(tier.code) \(outcome.value.year) of \(subject.name). Next: thidua report decision --decision \(shellWord(paper))"
        )
      }
      let outcome = try desk.revoke(
        options.arguments[0], reason: reason, number: number, date: date,
        signer: options.text(AwardDecide.signer), hand: hand, ground: ground)
      for warning in outcome.warnings { call.say(warning) }
      let paper = outcome.value.event(.revoked)?.paper ?? number
      return Message(
        vi:
          "Đã thu hồi \(outcome.value.id). Tiếp theo: thidua report decision --decision \(shellWord(paper))",
        en:
          "Revoked \(outcome.value.id). Next: thidua report decision --decision \(shellWord(paper))"
      )
    }
  }
}
