import ThiduaCore

/// `thidua score lock PERIOD [--campaign C]`.
struct ScoreLock: Command {
  static let spec = CommandSpec(
    "score lock", vi: "khóa một kỳ cùng bộ tiêu chí của nó", en: "freeze a period with its rubric",
    details: Message(
      vi:
        "Khóa một tháng là khóa các tuần của tháng ấy. Không có --campaign thì khóa cho mọi phong trào.",
      en: "Locking a month locks its weeks. Without --campaign it holds for all campaigns."),
    arguments: [ArgumentSpec("PERIOD")], options: [.campaign, .year],
    examples: ["score lock T05 --campaign ne-nep", "score lock 2024-10"])

  static func run(_ call: Call) throws -> ExitCode {
    let text = call.options.arguments[0]
    return try call.change { workspace throws(Failure) in
      let desk = ScoreDesk(workspace, now: call.now, by: call.actor)
      let year = try desk.year(call.options.year(.year), period: text)
      let (period, rubrics) = try desk.lock(
        text, campaign: call.options.text(.campaign), year: year)
      let names = rubrics.map(\.edition)
      let next = call.line(of: "report ranking", period, year)
      return Message(
        vi:
          "Đã khóa \(period.title) (bộ tiêu chí: \(names.map(\.vi).joined(separator: "; "))). Tiếp theo: \(next)",
        en:
          "Locked \(period.name) (rubrics: \(names.map(\.en).joined(separator: "; "))). Next: \(next)"
      )
    }
  }
}

/// `thidua score unlock PERIOD [--campaign C] --reason TEXT`.
struct ScoreUnlock: Command {
  static let spec = CommandSpec(
    "score unlock", vi: "mở khóa một kỳ, có lý do", en: "open a locked period, with a reason",
    details: Message(
      vi: "Các văn bản lập trước khi mở khóa được coi là đã cũ.",
      en: "Documents made before are shown as stale."),
    arguments: [ArgumentSpec("PERIOD")], options: [.campaign, .reason.required, .year],
    examples: ["score unlock T05 --campaign ne-nep --reason 'bổ sung điểm lớp 1A'"])

  static func run(_ call: Call) throws -> ExitCode {
    let text = call.options.arguments[0]
    return try call.change { workspace throws(Failure) in
      let desk = ScoreDesk(workspace, now: call.now, by: call.actor)
      let year = try desk.year(call.options.year(.year), period: text)
      let period = try desk.unlock(
        text, campaign: call.options.text(.campaign),
        reason: try call.options.required(.reason), year: year)
      var next = ["score", "lock", period.name, "--year", year.description]
      if let campaign = call.options.text(.campaign) { next += ["--campaign", campaign] }
      return Message(
        vi:
          "Đã mở khóa \(period.title); văn bản đã lập theo kỳ này nay là bản cũ. Tiếp theo: sửa điểm rồi \(Call.line(next))",
        en:
          "Unlocked \(period.name); papers made from it are now stale. Next: correct it, then \(Call.line(next))"
      )
    }
  }
}

extension Call {
  /// The command line of a paper of a period, for the campaign of this call; a blank where it has none.
  fileprivate func line(of command: String, _ period: Period, _ year: YearID) -> String {
    let campaign = options.text(.campaign).map { shellWord($0) } ?? "…"
    return
      "thidua \(command) --campaign \(campaign) --period \(shellWord(period.name)) --year \(year)"
  }
}
