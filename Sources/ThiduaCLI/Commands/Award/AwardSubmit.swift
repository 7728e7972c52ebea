import ThiduaCore

/// `thidua award submit NOMINATION… --to AUTHORITY`.
struct AwardSubmit: Command {
  private static let to = OptionSpec(
    "to", .text("AUTHORITY"), vi: "nơi quyết định, ví dụ 'Chủ tịch UBND xã Hoa Lư'",
    en: "the deciding authority", required: true)
  private static let strict = OptionSpec(
    "strict", .none, vi: "từ chối khi còn hồ sơ chưa đủ", en: "refuse while a dossier is incomplete"
  )

  static let spec = CommandSpec(
    "award submit", vi: "trình các đề nghị đã được Hội đồng thông qua",
    en: "submit nominations that passed",
    details: Message(
      vi:
        "Không ghi mã thì trình mọi đề nghị chờ trình của --tier, --year. --number next lấy số tờ trình tiếp theo của đơn vị; số có thể ghi gọn, ví dụ 5. Ghi nhầm số thì thidua undo trước khi làm việc khác. Hồ sơ chưa đủ thì nói ai còn nợ gì.",
      en:
        "Without ids everything of --tier and --year that waits is submitted. --number next takes the next number of the unit; it may be short, such as 5. A wrong number is mended by thidua undo before anything else is done. Incomplete dossiers are named with who owes what."
    ),
    arguments: [ArgumentSpec("NOMINATION", optional: true, repeats: true)],
    options: [to, .number, .date, .tier, .year, strict],
    examples: [
      "award submit --tier LDTT --year 2024-2025 --to 'Chủ tịch UBND xã Hoa Lư' --number next --date 2025-07-02",
      "award submit dn-2024-001 --to 'Chủ tịch UBND xã Hoa Lư' --number 05/TTr-THHS --date 2025-07-02",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
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
        ids, to: try call.options.required(to),
        number: call.options.text(.number), date: date, isStrict: options.has(strict))
      for warning in outcome.warnings { call.say(warning) }
      let owing = shortfall(owed)
      let paper =
        outcome.value.number.map {
          Message(vi: ", tờ trình số \($0)", en: ", submission \($0)")
        } ?? Message(same: "")
      return Message(
        vi:
          "Đã trình \(outcome.value.nominations.count) đề nghị lên \(outcome.value.to)\(paper.vi).\(owing.vi) Tiếp theo: thidua award decide … --number … --date …",
        en:
          "Submitted \(outcome.value.nominations.count) to \(outcome.value.to)\(paper.en).\(owing.en) Next: thidua award decide … --number … --date …"
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
