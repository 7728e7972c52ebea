import ThiduaCore

/// `thidua award dossier NOMINATION`.
struct AwardDossier: Command {
  private static let received = OptionSpec(
    "received", .text("PAPER,…"), vi: "giấy tờ đã nhận: achievement, proof, …",
    en: "papers that came in: achievement, proof, …", repeats: true)
  private static let missing = OptionSpec(
    "missing", .text("PAPER,…"), vi: "giấy tờ ghi nhầm là đã nhận; cần --note",
    en: "papers that are missing after all; needs --note", repeats: true)
  static let evidence = OptionSpec(
    "evidence", .text("TEXT"), vi: "minh chứng: ghi chú, địa chỉ https://… hoặc tên tệp",
    en: "what shows the achievement: a note, a link, a file's name", repeats: true)

  static let spec = CommandSpec(
    "award dossier", vi: "hồ sơ của một đề nghị: có gì, thiếu gì, ai còn nợ",
    en: "the papers of a nomination: what is there, what is missing, who owes it",
    details: Message(
      vi:
        "Thành phần hồ sơ theo luật của danh hiệu và quy định địa phương. Biên bản, kết quả bỏ phiếu và tờ trình do chương trình lập nên tự có.",
      en:
        "The papers follow the law of the tier and local rules. Minutes, ballot results and the submission are made by the program."
    ),
    arguments: [ArgumentSpec("NOMINATION")], options: [received, missing, evidence, .note],
    examples: [
      "award dossier dn-2024-001", "award dossier dn-2024-001 --received achievement,proof",
      "award dossier dn-2024-001 --evidence https://truong.edu.vn/tin/12",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    let id = options.arguments[0]
    let isChange = [received, missing, evidence].contains { options.has($0) }
    guard isChange else {
      guard !options.has(.note) else {
        throw Failure(
          .usage,
          Message(
            vi: "--note đi cùng --received, --missing hoặc --evidence",
            en: "--note goes with --received, --missing or --evidence"))
      }
      let workspace = try call.workspace()
      let nomination = try workspace.nomination(id)
      let day = nomination.event(.submitted)?.date ?? call.today
      let dossier = try workspace.dossier(of: nomination, on: day)
      try call.answer(
        document(dossier, call, author: try workspace.unit().name, try workspace.roster()))
      return .done
    }
    guard !options.has(missing) || options.text(.note).map({ !trimmed($0).isEmpty }) ?? false else {
      throw Failure(
        .usage,
        Message(vi: "--missing cần --note (vì sao)", en: "--missing needs --note (why)"))
    }
    return try call.change { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let dossier = try desk.addToDossier(
        of: id, received: options.list(received), missing: options.list(missing),
        evidence: options.texts(evidence), note: options.text(.note))
      let name = dossier.nomination.id
      return dossier.shortfall.map { Message(vi: "Hồ sơ \($0.vi).", en: "Dossier \($0.en).") }
        ?? Message(
          vi: "Hồ sơ \(name) đã đủ. Tiếp theo: thidua award appraise \(name)",
          en: "The dossier of \(name) is complete. Next: thidua award appraise \(name)")
    }
  }

  private static func document(
    _ dossier: Dossier, _ call: Call, author: String, _ roster: Roster
  ) -> ReportDocument {
    let isVietnamese = call.language == .vietnamese
    let rows = dossier.items.map { item -> ReportTable.Row in
      let state: String
      if item.isReceived {
        state = isVietnamese ? "đã có" : "there"
      } else if item.isMade {
        state = isVietnamese ? "lập khi trình" : "made on submission"
      } else {
        state = isVietnamese ? "còn thiếu" : "missing"
      }
      let entry = item.entry.map {
        "\($0.at.prefix(10)) \($0.by)" + ($0.note.map { ": \($0)" } ?? "")
      }
      return .cells([
        .text(item.document.id), .text(item.document.name), .text(item.document.form ?? ""),
        .text(item.owner.text(in: call.language)), .text(state), .text(entry ?? ""),
      ])
    }
    let table = ReportTable(
      key: "dossier",
      columns: [
        .init(isVietnamese ? "Mã" : "Id", key: "id", weight: 12),
        .init(isVietnamese ? "Giấy tờ" : "Paper", key: "name", weight: 30),
        .init(isVietnamese ? "Mẫu" : "Form", key: "form", weight: 10),
        .init(isVietnamese ? "Ai nộp" : "Owner", key: "owner", weight: 22),
        .init(isVietnamese ? "Tình trạng" : "State", key: "state", weight: 14),
        .init(isVietnamese ? "Ghi nhận" : "Entry", key: "entry", weight: 20),
      ], rows: rows)
    let nomination = dossier.nomination
    var blocks: [ReportBlock] = [.table(table)]
    if !nomination.evidence.isEmpty {
      let items = nomination.evidence.map {
        "\($0.kind.name.text(in: call.language)): \($0.text) (\($0.at.prefix(10)), \($0.by))"
      }
      blocks += items.map { .paragraph(ReportText($0)) }
    }
    let name = roster.name(of: nomination.subject)
    return ReportDocument(
      kind: "dossier",
      title: (isVietnamese ? "Hồ sơ " : "Dossier ") + "\(nomination.id) - \(name)", author: author,
      date: call.today, sections: [ReportSection(blocks)])
  }
}
