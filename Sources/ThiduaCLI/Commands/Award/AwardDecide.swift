import ThiduaCore

/// `thidua award decide NOMINATION… --number N --date D`.
struct AwardDecide: Command {
  private static let refuse = OptionSpec(
    "refuse", .none, vi: "quyết định không khen thưởng; cần --reason", en: "refused; needs --reason"
  )
  static let signer = OptionSpec(
    "signer", .text("OFFICE"), vi: "nơi ký; không ghi thì là nơi đã trình",
    en: "the office that signed; else the one submitted to")
  static let mode = OptionSpec(
    "mode", .oneOf(Decision.Hand.modes), vi: "quyền hạn ký: KT., TM., Q., TL., TUQ.",
    en: "how it was signed: KT., TM., Q., TL., TUQ.")
  static let title = OptionSpec(
    "title", .text("POST"), vi: "chức vụ người ký, nếu khác", en: "the signer's own post")
  static let name = OptionSpec(
    "name", .text("NAME"), vi: "họ tên người ký", en: "who signed")
  private static let submission = OptionSpec(
    "submission", .text("N"), vi: "mọi đề nghị còn chờ của tờ trình số này",
    en: "everything that waits of the submission of this number")
  private static let corrects = OptionSpec(
    "corrects", .text("N"), vi: "đính chính quyết định số này; cần --reason",
    en: "corrects the decision of this number; needs --reason")
  private static let mistyped = OptionSpec(
    "mistyped", .text("N"),
    vi: "sửa mục đã ghi nhầm số này, khi văn bản vẫn đúng; cần --reason",
    en: "mends the entry typed with this number while the paper is right; needs --reason")

  static let spec = CommandSpec(
    "award decide", vi: "ghi quyết định khen thưởng", en: "enter a decision",
    details: Message(
      vi:
        "Cùng số và ngày thì thêm vào quyết định ấy; số đã dùng cho quyết định khác thì bị từ chối. --number next lấy số tiếp theo của đơn vị; quyết định của đơn vị có thể ghi số gọn, ví dụ 5. Không hoàn tác được: gõ nhầm thì ghi lại (--mistyped), văn bản sai thì đính chính (--corrects) hoặc hủy bỏ (award revoke) bằng quyết định sau.",
      en:
        "The same number and date adds to that decision; a number used for another one is refused. --number next takes the unit's next number; the unit's own may be short, such as 5. Cannot be undone: --mistyped mends a slip of the pen, a later decision corrects (--corrects) or revokes what the paper says."
    ),
    arguments: [ArgumentSpec("NOMINATION", optional: true, repeats: true)],
    options: [
      .number.required, .date.required, submission, signer, mode, title, name, refuse, corrects,
      mistyped, .reason,
    ],
    examples: [
      "award decide dn-2024-001 --number 112/QĐ-UBND --date 2025-07-10",
      "award decide --submission 05/TTr-THHS --number 112/QĐ-UBND --date 2025-07-10 --mode KT. --name 'Lê Văn Bình'",
      "award decide dn-2024-001 --corrects 112/QĐ-UBND --number 131/QĐ-UBND --date 2025-08-01 --reason 'Sai tên đệm'",
      "award decide --mistyped 121/QĐ-UBND --number 112/QĐ-UBND --date 2025-07-10 --reason 'Gõ nhầm số'",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    let isRefusal = options.has(refuse)
    let isCorrection = options.has(corrects)
    let isSlip = options.has(mistyped)
    guard [isRefusal, isCorrection, isSlip].filter({ $0 }).count <= 1 else {
      throw Failure(
        .usage,
        Message(
          vi: "--refuse, --corrects, --mistyped: chỉ dùng một",
          en: "take one of --refuse, --corrects, --mistyped"))
    }
    guard (isRefusal || isCorrection || isSlip) == options.has(.reason) else {
      throw Failure(
        .usage,
        Message(
          vi: "--reason đi cùng --refuse, --corrects hoặc --mistyped, và ngược lại",
          en: "--reason goes with --refuse, --corrects or --mistyped, and they with it"))
    }
    guard isSlip ? !options.has(submission) : options.arguments.isEmpty == options.has(submission)
    else {
      throw Failure(
        .usage,
        Message(
          vi: "ghi mã các đề nghị, hoặc --submission SỐ",
          en: "give the nominations, or --submission N"))
    }
    let reason = options.has(.reason) ? try call.givenReason() : nil
    let hand = Decision.Hand(
      mode: options.text(mode), title: options.text(title), name: options.text(name))
    return try call.change(isFinal: true) { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let number = try options.required(.number)
      let date = options.date(.date) ?? call.today
      call.remarkFuture(date)
      if let old = options.text(mistyped) {
        let decision = try desk.restate(
          old, options.arguments, number: number, date: date, signer: options.text(signer),
          hand: hand, reason: reason ?? "")
        return Message(
          vi:
            "Đã ghi lại: quyết định \(decision.number) ngày \(decision.date.slashed) (trước đây ghi nhầm \(old)); mục ghi nhầm vẫn lưu.",
          en:
            "Entered anew: decision \(decision.number) of \(decision.date) (typed as \(old) before); the wrong entry stays on record."
        )
      }
      var ids = options.arguments
      if let paper = options.text(submission) { ids = try desk.waiting(paper) }
      if let old = options.text(corrects) {
        let outcome = try desk.correct(
          ids, decision: old, number: number, date: date, signer: options.text(signer),
          hand: hand, reason: reason ?? "")
        return Message(
          vi: "Quyết định \(outcome.value.number) đính chính \(old) (\(ids.count) đề nghị).",
          en: "Decision \(outcome.value.number) corrects \(old) (\(ids.count) nominations).")
      }
      let outcome = try desk.decide(
        ids, number: number, date: date, signer: options.text(signer), hand: hand,
        refusal: reason)
      for warning in outcome.warnings { call.say(warning) }
      let decision = outcome.value
      return Message(
        vi:
          "Quyết định \(decision.number): \(decision.nominations.count) đề nghị \(isRefusal ? "không được khen thưởng" : "được khen thưởng"). Tiếp theo: thidua report decision --decision \(shellWord(decision.number))",
        en:
          "Decision \(decision.number): \(decision.nominations.count) nominations \(isRefusal ? "refused" : "awarded"). Next: thidua report decision --decision \(shellWord(decision.number))"
      )
    }
  }
}
