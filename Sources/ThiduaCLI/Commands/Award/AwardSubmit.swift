import ThiduaCore

/// `thidua award submit NOMINATION… --to AUTHORITY`.
struct AwardSubmit: Command {
  private static let to = OptionSpec(
    "to", .text("AUTHORITY"), vi: "nơi quyết định, ví dụ 'Chủ tịch UBND xã Hoa Lư'",
    en: "the deciding authority")
  private static let mistyped = OptionSpec(
    "mistyped", .text("N"),
    vi: "sửa mục đã ghi nhầm số này, khi tờ trình vẫn đúng; cần --number, --reason",
    en: "mends the entry typed with this number while the paper is right; needs --number, --reason")
  private static let strict = OptionSpec(
    "strict", .none, vi: "từ chối khi còn hồ sơ chưa đủ", en: "refuse while a dossier is incomplete"
  )

  static let spec = CommandSpec(
    "award submit", vi: "trình các đề nghị đã được Hội đồng thông qua",
    en: "submit nominations that passed",
    details: Message(
      vi:
        "Không ghi mã thì trình mọi đề nghị chờ trình của --tier, --year. --number next lấy số tờ trình tiếp theo của đơn vị, hoặc của Hội đồng khi trình người đứng đầu đơn vị; số có thể ghi gọn, ví dụ 5. Ghi nhầm số thì ghi lại bằng --mistyped khi chưa có quyết định; mục ghi nhầm vẫn lưu. Hồ sơ chưa đủ thì nói ai còn nợ gì.",
      en:
        "Without ids everything of --tier and --year that waits is submitted. --number next takes the next number of the unit, or of its council in what goes to the unit's own head; it may be short, such as 5. A mistyped number is mended by --mistyped as long as nothing was decided; the wrong entry stays on record. Incomplete dossiers are named with who owes what."
    ),
    arguments: [ArgumentSpec("NOMINATION", optional: true, repeats: true)],
    options: [to, .number, .date, .tier, .year, strict, mistyped, .reason],
    examples: [
      "award submit --tier LDTT --year 2024-2025 --to 'Chủ tịch UBND xã Hoa Lư' --number next --date 2025-07-02",
      "award submit dn-2024-001 --to 'Chủ tịch UBND xã Hoa Lư' --number 05/TTr-THHS --date 2025-07-02",
      "award submit --mistyped 15/TTr-THHS --number 05/TTr-THHS --reason 'Gõ nhầm số'",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    guard options.has(mistyped) == options.has(.reason) else {
      throw Failure(
        .usage,
        Message(
          vi: "--reason đi cùng --mistyped, và ngược lại",
          en: "--reason goes with --mistyped, and that with it"))
    }
    if let old = options.text(mistyped) { return try mend(old, call) }
    let authority = try options.required(to)
    // Nominations may come with the year they are of; a tier instead of them.
    guard options.arguments.isEmpty == options.has(.tier) else {
      throw Failure(
        .usage,
        Message(
          vi: "ghi mã các đề nghị, hoặc --tier và --year để trình cả danh hiệu",
          en: "give the nominations, or --tier and --year for a whole tier"))
    }
    return try call.change { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let date = options.date(.date) ?? call.today
      call.remarkFuture(date)
      var ids = options.arguments
      if ids.isEmpty {
        let tier = try workspace.law(on: date).requireTier(try options.required(.tier))
        ids = try desk.ready(tier, try call.year(workspace))
      }
      let owed = try desk.incompleteDossiers(ids, on: date)
      let outcome = try desk.submit(
        ids, to: authority,
        number: call.options.text(.number), date: date, isStrict: options.has(strict))
      for warning in outcome.warnings { call.say(warning) }
      let owing = shortfall(owed)
      let waiting =
        outcome.value.number.map { "--submission \(shellWord($0))" } ?? "…"
      let paper =
        outcome.value.number.map {
          Message(vi: ", tờ trình số \($0)", en: ", submission \($0)")
        } ?? Message(same: "")
      return Message(
        vi:
          "Đã trình \(outcome.value.nominations.count) đề nghị lên \(outcome.value.to)\(paper.vi).\(owing.vi) Tiếp theo: thidua award decide \(waiting) --number … --date …",
        en:
          "Submitted \(outcome.value.nominations.count) to \(outcome.value.to)\(paper.en).\(owing.en) Next: thidua award decide \(waiting) --number … --date …"
      )
    }
  }

  /// Enters a submission anew whose number or day was mistyped.
  private static func mend(_ old: String, _ call: Call) throws(Failure) -> ExitCode {
    let options = call.options
    let others = [to, OptionSpec.tier, .year, strict].filter { options.has($0) }
    guard others.isEmpty else {
      let names = others.map { "--\($0.name)" }.joined(separator: ", ")
      throw Failure(
        .usage,
        Message(
          vi: "\(names) không đi cùng --mistyped", en: "\(names) does not go with --mistyped"))
    }
    let number = try options.required(.number)
    let reason = try call.givenReason()
    return try call.change { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let paper = try desk.restate(
        submission: old, options.arguments, number: number, date: options.date(.date),
        reason: reason)
      call.remarkFuture(paper.date)
      let right = paper.number ?? number
      let year = try paper.nominations.map { id throws(Failure) in
        try workspace.nomination(id).year
      }.min()
      let next = Call.line(
        ["report", "submission", "--year", year?.description ?? "…", "--number", right])
      return Message(
        vi:
          "Đã ghi lại: tờ trình số \(right) ngày \(paper.date.slashed) (trước đây ghi nhầm \(old)); mục ghi nhầm vẫn lưu. Tiếp theo: \(next)",
        en:
          "Entered anew: submission \(right) of \(paper.date) (typed as \(old) before); the wrong entry stays on record. Next: \(next)"
      )
    }
  }

  /// Who owes what: each of a few, the number of many.
  private static func shortfall(_ dossiers: [Dossier]) -> Message {
    guard !dossiers.isEmpty else { return Message(same: "") }
    guard dossiers.count <= 3 else {
      return Message(
        vi: " \(dossiers.count) hồ sơ còn thiếu giấy tờ (xem: thidua award dossier ĐỀ-NGHỊ).",
        en: " \(dossiers.count) dossiers are incomplete (see: thidua award dossier NOMINATION).")
    }
    let list = dossiers.compactMap(\.shortfall)
    return Message(
      vi: " Hồ sơ \(list.map(\.vi).joined(separator: "; ")).",
      en: " \(list.map(\.en).joined(separator: "; ")).")
  }
}
