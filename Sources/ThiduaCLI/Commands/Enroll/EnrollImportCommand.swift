import ThiduaCore

/// `thidua enroll import FILE.csv --kind KIND`.
struct EnrollImportCommand: Command {
  private static let kind = OptionSpec(
    "kind", .oneOf(ImportKind.allCases.map(\.rawValue)), vi: "loại bảng", en: "the kind of table",
    required: true)
  private static let on = OptionSpec(
    "on", .date, vi: "đơn vị, chức vụ, tên trong bảng có từ ngày này; đăng ký: ngày đăng ký",
    en: "places, posts and names of the table hold from this day; registrations: their day")

  static let spec = CommandSpec(
    "enroll import", vi: "nhập bảng CSV: tập thể, cá nhân, xếp loại, khen thưởng cũ…",
    en: "read a CSV table of people or records",
    details: Message(
      vi:
        "Tất cả các dòng được kiểm tra trước; có một dòng sai thì không ghi gì. Nhập lại thì cập nhật theo mã. Dòng tiêu đề là dòng 1; tiêu đề tiếng Việt cũng hiểu. '-' là đầu vào chuẩn. Một người nhiều việc: ghi đơn vị và chức vụ cách nhau bằng ';' (đơn vị đầu là nơi công tác). Cột của từng loại: thidua help csv.",
      en:
        "All rows are checked first; one bad row and nothing is written. Importing again updates by id. The heading row is row 1. '-' is standard input. Several roles of one person: units and posts separated by ';' (the first unit is the place of work). The columns of each kind: thidua help csv."
    ),
    arguments: [ArgumentSpec("FILE.csv", path: true)], options: [kind, on],
    examples: [
      "enroll import tap-the.csv --kind collectives",
      "enroll import can-bo.csv --kind individuals --dry-run",
      "enroll import xep-loai.csv --kind ratings", "enroll import ket-qua.csv --kind results",
      "enroll import cong-tac.csv --kind service",
      "enroll import hoc-sinh.csv --kind individuals --on 2025-09-05",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let path = call.options.arguments[0]
    let bytes = try call.read(path)
    let kind = ImportKind(rawValue: try call.options.required(kind)) ?? .individuals
    return try call.change { workspace throws(Failure) in
      let run = try EnrollImport(call, workspace, on: call.options.date(on))
      let outcome = try run.run(kind, bytes, file: path == "-" ? "stdin" : path)
      for warning in outcome.warnings { call.say(warning) }
      if call.isDryRun {
        for row in outcome.rows { call.print(line(row, call.language)) }
      }
      if outcome.rows.isEmpty {
        call.say(
          Message(
            vi: "Bảng chỉ có dòng tiêu đề, không có dòng nào để nhập.",
            en: "The table has a heading row and nothing below it."))
      }
      return summary(kind, outcome)
    }
  }

  /// What a row would do: `~ 3  gv-02 …: đơn vị: Tổ 1 → Tổ 2`.
  private static func line(_ row: EnrollImport.Outcome.Row, _ language: Language) -> String {
    let sign =
      switch row.change {
      case .added: "+"
      case .updated: "~"
      case .unchanged: "="
      }
    let word = Message(vi: "dòng", en: "row").text(in: language)
    let details = row.details.map { $0.text(in: language) }.joined(separator: "; ")
    return "\(sign) \(word) \(row.number): \(row.name)" + (details.isEmpty ? "" : " - \(details)")
  }

  private static func summary(_ kind: ImportKind, _ outcome: EnrollImport.Outcome) -> Message {
    let counts = (outcome.added.count, outcome.updated.count, outcome.unchanged)
    let next =
      switch kind {
      case .collectives: "thidua enroll import can-bo.csv --kind individuals"
      case .individuals: "thidua enroll list"
      case .ratings, .awards, .initiatives, .discipline, .leaves, .results, .service:
        "thidua award eligible --year …"
      case .registrations: "thidua enroll missing"
      }
    return Message(
      vi: "Thêm \(counts.0), cập nhật \(counts.1), giữ nguyên \(counts.2). Tiếp theo: \(next)",
      en: "Added \(counts.0), updated \(counts.1), unchanged \(counts.2). Next: \(next)")
  }
}

extension EnrollImport {
  /// An import with the law's tiers and the workspace's campaigns.
  init(_ call: Call, _ workspace: Workspace, on day: CivilDate? = nil) throws(Failure) {
    let law = try workspace.law(on: call.today)
    self.init(
      workspace, tierID: { law.tier($0)?.id ?? RulePacks.tierID($0) },
      campaigns: Set(try workspace.campaigns().map(\.campaign.id)), law: law, on: day,
      today: call.today)
  }
}
