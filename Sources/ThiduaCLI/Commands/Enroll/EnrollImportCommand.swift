import ThiduaCore

/// `thidua enroll import FILE.csv --kind KIND`.
struct EnrollImportCommand: Command {
  private static let kind = OptionSpec(
    "kind", .oneOf(ImportKind.allCases.map(\.rawValue)), vi: "loại bảng", en: "the kind of table",
    required: true)

  static let spec = CommandSpec(
    "enroll import", vi: "nhập bảng CSV: tập thể, cá nhân, xếp loại, khen thưởng cũ…",
    en: "read a CSV table of people or records",
    details: Message(
      vi:
        "Tất cả các dòng được kiểm tra trước; có một dòng sai thì không ghi gì. Nhập lại thì cập nhật theo mã. Dòng tiêu đề là dòng 1; tiêu đề tiếng Việt cũng hiểu. '-' là đầu vào chuẩn.",
      en:
        "All rows are checked first; one bad row and nothing is written. Importing again updates by id. The heading row is row 1. '-' is standard input."
    ),
    arguments: [ArgumentSpec("FILE.csv", path: true)], options: [kind],
    examples: [
      "enroll import tap-the.csv --kind collectives",
      "enroll import can-bo.csv --kind individuals --dry-run",
      "enroll import xep-loai.csv --kind ratings", "enroll import ket-qua.csv --kind results",
      "enroll import cong-tac.csv --kind service",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let path = call.options.arguments[0]
    let bytes = try call.read(path)
    let kind = ImportKind(rawValue: try call.options.required(kind)) ?? .individuals
    return try call.change { workspace throws(Failure) in
      let run = try EnrollImport(call, workspace)
      let outcome = try run.run(kind, bytes, file: path == "-" ? "stdin" : path)
      for warning in outcome.warnings { call.say(warning) }
      if call.isDryRun {
        for name in outcome.added { call.print("+ \(name)") }
        for name in outcome.updated { call.print("~ \(name)") }
      }
      return summary(kind, outcome)
    }
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
  init(_ call: Call, _ workspace: Workspace) throws(Failure) {
    let law = try workspace.law(on: call.today)
    self.init(
      workspace, tierID: { law.tier($0)?.id ?? RulePacks.tierID($0) },
      campaigns: Set(try workspace.campaigns().map(\.campaign.id)), today: call.today)
  }
}
