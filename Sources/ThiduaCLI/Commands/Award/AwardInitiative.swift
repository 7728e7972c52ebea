import ThiduaCore

/// `thidua award initiative register ID --title T --authors A,…`.
struct AwardInitiativeRegister: Command {
  private static let title = OptionSpec(
    "title", .text("TEXT"), vi: "tên sáng kiến", en: "its title", required: true)
  private static let authors = OptionSpec(
    "authors", .text("ID,…"), vi: "tác giả, cách nhau dấu phẩy", en: "its authors", required: true,
    repeats: true)
  private static let summary = OptionSpec(
    "summary", .text("TEXT"), vi: "hiệu quả, tóm tắt", en: "what it brings")

  static let spec = CommandSpec(
    "award initiative register", vi: "đăng ký một sáng kiến để Hội đồng sáng kiến xét",
    en: "register an initiative for the initiative council",
    arguments: [ArgumentSpec("ID")], options: [title, authors, .year.required, summary],
    examples: [
      "award initiative register sk-07 --title 'Bảng nhóm từ tính' --authors gv-03,gv-05 --year 2024-2025"
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    let id = options.arguments[0]
    guard isPlainName(id) else {
      throw Failure(
        .usage,
        Message(
          vi: "mã sáng kiến '\(id)' chỉ gồm chữ không dấu, chữ số, ‘.’, ‘_’, ‘-’",
          en: "the id '\(id)' takes ASCII letters, digits, '.', '_', '-'"))
    }
    return try call.change { workspace throws(Failure) in
      let roster = try workspace.roster()
      var people: [Subject] = []
      for name in options.list(authors) {
        let subject = try roster.find(name)
        if !people.contains(subject) { people.append(subject) }
      }
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let outcome = try desk.registerInitiative(
        id, title: trimmed(try options.required(title)), authors: people,
        year: try call.year(workspace), summary: options.text(summary))
      for warning in outcome.warnings { call.say(warning) }
      return Message(
        vi:
          "Đã đăng ký sáng kiến \(id). Tiếp theo: thidua award meeting vote CUỘC-HỌP \(id) --yes … --no … (cuộc họp mở với --kind initiative)",
        en:
          "Registered \(id). Next: thidua award meeting vote MEETING \(id) --yes … --no … (in a meeting opened with --kind initiative)"
      )
    }
  }
}

/// `thidua award initiative recognize ID --scope S --number N --date D`.
struct AwardInitiativeRecognize: Command {
  private static let scope = OptionSpec(
    "scope", .oneOf(InitiativeScope.allCases.map(\.rawValue)),
    vi: "phạm vi: unit (cơ sở), province (bộ, tỉnh), nation (toàn quốc)",
    en: "unit, province or nation", required: true)
  private static let authority = OptionSpec(
    "authority", .text("OFFICE"), vi: "nơi công nhận, nếu là cấp trên",
    en: "who recognised it, where a superior did")

  static let spec = CommandSpec(
    "award initiative recognize", vi: "ghi quyết định công nhận sáng kiến",
    en: "enter the decision that recognises an initiative",
    details: Message(
      vi:
        "Cấp cơ sở phải được Hội đồng sáng kiến thông qua; cấp trên công nhận thì ghi --authority. Có thể công nhận thêm phạm vi rộng hơn.",
      en:
        "In the unit the initiative council must have passed it; for a superior name --authority. A wider scope may follow."
    ),
    arguments: [ArgumentSpec("ID")], options: [scope, .number.required, .date.required, authority],
    examples: [
      "award initiative recognize sk-07 --scope unit --number 41/QĐ-THHS --date 2025-05-20",
      "award initiative recognize sk-07 --scope province --number 812/QĐ-UBND --date 2025-06-20 --authority 'UBND tỉnh'",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    let reach = options.text(scope).flatMap { InitiativeScope(rawValue: $0) } ?? .unit
    return try call.change(isFinal: true) { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let date = options.date(.date) ?? call.today
      let number = try options.required(.number)
      let proposal = try desk.recogniseInitiative(
        options.arguments[0], scope: reach, number: number, date: date,
        authority: options.text(authority))
      return Message(
        vi:
          "Đã công nhận \(proposal.id) \(reach.name.vi). Tiếp theo: thidua award nominate … --initiative \(proposal.id)",
        en:
          "Recognised \(proposal.id) \(reach.name.en). Next: thidua award nominate … --initiative \(proposal.id)"
      )
    }
  }
}

/// `thidua award initiative refuse ID --reason TEXT`.
struct AwardInitiativeRefuse: Command {
  static let spec = CommandSpec(
    "award initiative refuse", vi: "ghi việc không công nhận sáng kiến, có lý do",
    en: "enter that an initiative is not recognised",
    arguments: [ArgumentSpec("ID")], options: [.reason.required, .number, .date],
    examples: ["award initiative refuse sk-08 --reason 'Chưa có tính mới trong phạm vi cơ sở'"])

  static func run(_ call: Call) throws -> ExitCode { try end(call, as: .refused) }

  static func end(_ call: Call, as state: InitiativeProposal.State) throws -> ExitCode {
    let reason = try call.givenReason()
    return try call.change { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let proposal = try desk.endInitiative(
        call.options.arguments[0], as: state, reason: reason,
        number: state == .refused ? call.options.text(.number) : nil,
        date: (state == .refused ? call.options.date(.date) : nil) ?? call.today)
      return Message(
        vi: "Sáng kiến \(proposal.id): \(state.name.vi).",
        en: "Initiative \(proposal.id): \(state.name.en).")
    }
  }
}

/// `thidua award initiative withdraw ID --reason TEXT`.
struct AwardInitiativeWithdraw: Command {
  static let spec = CommandSpec(
    "award initiative withdraw", vi: "rút đăng ký sáng kiến, có lý do",
    en: "withdraw a registration",
    arguments: [ArgumentSpec("ID")], options: [.reason.required],
    examples: ["award initiative withdraw sk-08 --reason 'Tác giả xin rút'"])

  static func run(_ call: Call) throws -> ExitCode {
    try AwardInitiativeRefuse.end(call, as: .withdrawn)
  }
}

/// `thidua award initiative list --year Y`.
struct AwardInitiativeList: Command {
  static let spec = CommandSpec(
    "award initiative list", vi: "sáng kiến đã đăng ký, đã công nhận, đã dùng cho khen thưởng nào",
    en: "initiatives: registered, recognised, used for which award",
    options: [.year], examples: ["award initiative list --year 2024-2025"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let roster = try workspace.roster()
    let nominations = try workspace.nominations()
    let proposals = try workspace.initiativeProposals(year)
    let known = try workspace.initiatives().filter { $0.year == year }
    func uses(_ id: String) -> String {
      nominations.filter {
        $0.initiative == id && ($0.state.isOpen || $0.state == .awarded)
      }.map { "\($0.id) (\($0.state.name.text(in: call.language)))" }.joined(separator: ", ")
    }
    func names(_ ids: [String]) -> String {
      ids.map { roster.name(of: $0) }.joined(separator: ", ")
    }
    var rows = proposals.map { proposal -> ReportTable.Row in
      let last = proposal.events.last
      return .cells([
        .text(proposal.id), .text(proposal.title), .text(names(proposal.authors)),
        .text(proposal.state.name.text(in: call.language)),
        .text(proposal.scope?.name.text(in: call.language) ?? ""),
        .text(proposal.state == .recognised ? last?.paper ?? "" : ""), .text(uses(proposal.id)),
      ])
    }
    let registered = Set(proposals.map(\.id))
    rows += known.filter { !registered.contains($0.id) }.map { initiative in
      .cells([
        .text(initiative.id), .text(initiative.title), .text(names(initiative.authors)),
        .text(
          initiative.decision == nil
            ? "" : InitiativeProposal.State.recognised.name.text(in: call.language)),
        .text(initiative.scope.name.text(in: call.language)), .text(initiative.decision ?? ""),
        .text(uses(initiative.id)),
      ])
    }
    let table = ReportTable(
      key: "initiatives",
      columns: [
        .init(call.word("Mã", "Id"), key: "id", weight: 10),
        .init(call.word("Tên sáng kiến", "Title"), key: "title", weight: 28),
        .init(call.word("Tác giả", "Authors"), key: "authors", weight: 22),
        .init(call.word("Trạng thái", "State"), key: "state", weight: 16),
        .init(call.word("Phạm vi", "Scope"), key: "scope", weight: 12),
        .init(call.word("Quyết định", "Decision"), key: "decision", weight: 15),
        .init(call.word("Đã dùng cho", "Used for"), key: "uses", weight: 22),
      ], rows: rows)
    try call.answer(
      ReportDocument(
        kind: "initiatives", title: "Sáng kiến \(year.named)", author: try workspace.unit().name,
        date: call.today, sections: [ReportSection([.table(table)])]))
    return .done
  }
}
