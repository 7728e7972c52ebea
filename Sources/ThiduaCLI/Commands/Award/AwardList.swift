import ThiduaCore

/// `thidua award list --year Y`.
struct AwardList: Command {
  private static let state = OptionSpec(
    "state", .oneOf(NominationState.allCases.map(\.rawValue)), vi: "chỉ trạng thái này",
    en: "only this state")
  private static let isOpen = OptionSpec(
    "open", .none, vi: "chỉ những đề nghị chưa xong", en: "only what is still on its way")

  static let spec = CommandSpec(
    "award list", vi: "bảng theo dõi các đề nghị: đang ở đâu, chờ ai, hạn nào",
    en: "the board of nominations: where each stands, who has to act, by when",
    options: [.year, .tier, .subject, state, isOpen],
    examples: [
      "award list --year 2024-2025", "award list --year 2024-2025 --open",
      "award list --year 2024-2025 --state returned --format json",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let board = try NominationBoard(workspace, year: year, today: call.today)
    var rows = board.rows
    if let text = call.options.text(.tier) {
      let tier = try workspace.law(on: call.today).requireTier(text).id
      rows = rows.filter { $0.nomination.tier == tier }
    }
    if let text = call.options.text(.subject) {
      let subject = try workspace.roster().find(text).id
      rows = rows.filter { $0.nomination.subject == subject }
    }
    if let text = call.options.text(state) {
      rows = rows.filter { $0.nomination.state.rawValue == text }
    }
    if call.options.has(isOpen) { rows = rows.filter(\.nomination.state.isOpen) }
    let isText = call.options.text(.format).map { $0 == "text" } ?? !call.options.has(.output)
    if rows.isEmpty, isText {
      call.say(
        Message(vi: "Không có đề nghị nào như vậy.", en: "There is no such nomination."))
      return .done
    }
    try call.answer(
      NominationBoard.document(
        year, rows, author: try workspace.unit().name, date: call.today, language: call.language),
      json: NominationBoard.json(year, rows, language: call.language))
    return .done
  }
}
