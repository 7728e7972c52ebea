import ThiduaCore
import ThiduaRender

/// `thidua score rubric check FILE…`.
struct ScoreRubricCheck: Command {
  private static let strict = OptionSpec(
    "strict", .none, vi: "cảnh báo cũng là lỗi", en: "warnings fail too")

  static let spec = CommandSpec(
    "score rubric check", vi: "kiểm tra bộ tiêu chí: khoảng hở, chồng lấn, tổng điểm, mã trùng",
    en: "check rubrics: gaps and overlaps of classes, totals, codes",
    details: Message(
      vi: "Không cần thư mục làm việc. Mỗi chỗ sai được nêu theo dòng và cột.",
      en: "Needs no workspace. Every problem is told at its line and column."),
    arguments: [ArgumentSpec("FILE", repeats: true, path: true)], options: [strict],
    examples: [
      "score rubric check rubrics/ne-nep-lop.json", "score rubric check -f json rubrics/*.json",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let format = try call.format(["text", "json", "github", "sarif"])
    var findings: [Finding] = []
    var isUnreadable = false
    for path in call.options.arguments {
      let source = SourceText(file: path, bytes: try call.read(path))
      do throws(Failure) {
        findings += try Rubric.read(source).findings
      } catch {
        // A file that is no rubric at all is one more finding; the others are still read.
        guard error.kind == .badData, !error.findings.isEmpty else { throw error }
        isUnreadable = true
        findings += error.findings
      }
    }
    let files = call.options.arguments.count
    if let renderer = FindingRenderers.named(format), format != "text" || !findings.isEmpty {
      call.emit(renderer.render(findings: findings, files: files, language: call.language))
    }
    if findings.isEmpty {
      call.say(Message(vi: "Không có lỗi: \(files) tệp.", en: "No problems: \(files) files."))
    }
    if isUnreadable { return .badData }
    let isBad = findings.contains { $0.severity == .error || call.options.has(strict) }
    return isBad ? .no : .done
  }
}
