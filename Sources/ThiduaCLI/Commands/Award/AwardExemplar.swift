import ThiduaCore

/// `thidua award exemplar record SUBJECT --step S --responsible NAME`.
struct AwardExemplarRecord: Command {
  private static let step = OptionSpec(
    "step", .oneOf(Exemplar.Stage.allCases.map(\.rawValue)),
    vi: "bước: found (phát hiện), nurtured (bồi dưỡng), summed (tổng kết), spread (nhân rộng)",
    en: "found, nurtured, summed or spread", required: true)
  private static let title = OptionSpec(
    "title", .text("TEXT"), vi: "điển hình về mặt gì; cần ở bước phát hiện",
    en: "what they are an example of; needed when found")
  private static let responsible = OptionSpec(
    "responsible", .text("NAME"), vi: "người, bộ phận phụ trách", en: "who is responsible",
    required: true)

  static let spec = CommandSpec(
    "award exemplar record", vi: "ghi một bước của điển hình tiên tiến",
    en: "enter a step of an exemplar",
    arguments: [ArgumentSpec("SUBJECT")],
    options: [step, title, responsible, .year, .date, .note],
    examples: [
      "award exemplar record gv-03 --step found --title 'Dạy đọc' --responsible 'Tổ 1' --year 2024-2025 --date 2024-10-15",
      "award exemplar record gv-03 --step nurtured --responsible 'Phó Hiệu trưởng' --year 2024-2025 --date 2024-12-02",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    let stage = options.text(step).flatMap { Exemplar.Stage(rawValue: $0) } ?? .found
    return try call.change { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let subject = try workspace.roster().find(options.arguments[0])
      let exemplar = try desk.exemplify(
        subject, year: try call.year(workspace), stage: stage,
        date: options.date(.date) ?? call.today, title: options.text(title).map { trimmed($0) },
        responsible: trimmed(try options.required(responsible)), note: options.text(.note))
      let next = Exemplar.Stage.allCases.dropFirst(
        (Exemplar.Stage.allCases.firstIndex(of: stage) ?? 0) + 1
      ).first
      return Message(
        vi: "\(subject.name) - “\(exemplar.title)”: \(stage.name.vi)."
          + (next.map { " Bước tiếp theo: \($0.name.vi)." } ?? ""),
        en: "\(subject.name) - “\(exemplar.title)”: \(stage.name.en)."
          + (next.map { " Next: \($0.name.en)." } ?? ""))
    }
  }
}

/// `thidua award exemplar list --year Y`.
struct AwardExemplarList: Command {
  static let spec = CommandSpec(
    "award exemplar list", vi: "các điển hình tiên tiến qua bốn bước",
    en: "exemplars and their four steps", options: [.year],
    examples: ["award exemplar list --year 2024-2025"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let roster = try workspace.roster()
    let all = try workspace.list(Exemplar.self, at: Workspace.path(year, "exemplars.json"))
    let rows = all.map { exemplar -> ReportTable.Row in
      let steps = Exemplar.Stage.allCases.map { stage -> ReportTable.Cell in
        .text(
          exemplar.entries.filter { $0.stage == stage }
            .map { "\($0.date.slashed) \($0.responsible)" + ($0.note.map { ": \($0)" } ?? "") }
            .joined(separator: "; "))
      }
      return .cells([.text(roster.name(of: exemplar.subject)), .text(exemplar.title)] + steps)
    }
    let names = Exemplar.Stage.allCases.map { stage in
      ReportTable.Column(
        stage.name.text(in: call.language).capitalisedFirst, key: stage.rawValue, weight: 20)
    }
    let table = ReportTable(
      key: "exemplars",
      columns: [
        .init(call.word("Họ và tên, tập thể", "Name"), key: "name", weight: 20),
        .init(call.word("Điển hình về", "Exemplary in"), key: "title", weight: 22),
      ] + names, rows: rows)
    try call.answer(
      ReportDocument(
        kind: "exemplars", title: "Điển hình tiên tiến \(year.named)",
        author: try workspace.unit().name, date: call.today,
        sections: [ReportSection([.table(table)])]))
    return .done
  }
}
