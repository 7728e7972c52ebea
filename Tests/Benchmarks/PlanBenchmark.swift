import Foundation
import ThiduaCore

/// How fast plan files are checked, from the disk, beside JSONDecoder on the same bytes.
enum PlanBenchmark {
  /// Makes so many plan files, measures, and says the results.
  static func run(files count: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "thidua-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var size = 0
    var paths: [String] = []
    for index in 0..<count {
      let bytes = Array(PlanSample.plan(index).json.pretty.utf8)
      let file = folder.appendingPathComponent("ke-hoach-\(index).json")
      try Data(bytes).write(to: file)
      paths.append(file.path)
      size += bytes.count
    }
    let megabytes = Double(size) / 1e6
    print("\(count) plan files, \(Int(megabytes)) MB")

    let disk = DiskFileSystem()
    var findings = 0
    let checked = try measure(5) {
      findings = 0
      for path in paths {
        let source = SourceText(file: path, bytes: try disk.read(path))
        findings += try PlanLinter.check(source).count
      }
    }
    show("all checks, from the files", checked, bytes: megabytes)
    print("\(findings) findings; peak memory \(peakMemory()) MB")

    let decoder = JSONDecoder()
    var titles = 0
    let decoded = try measure(5) {
      titles = 0
      for path in paths {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        titles += try decoder.decode(DecodedPlan.self, from: data).title.isEmpty ? 0 : 1
      }
    }
    show("JSONDecoder, \(titles) plans, no checks", decoded, bytes: megabytes)
    let ratio = Double(Int(decoded.median / checked.median * 100)) / 100
    print("checking takes 1/\(ratio) of the time JSONDecoder takes to read the same files")
  }

  /// The same files for Foundation: every member, nothing checked.
  private struct DecodedPlan: Decodable {
    struct Base: Decodable { var relation, kind, number, date, issuer, title: String }
    struct Span: Decodable { var from, to: String }
    struct Milestone: Decodable { var kind, date: String }
    struct Criterion: Decodable {
      var id, text, unit: String
      var target: Decimal
    }
    struct Campaign: Decodable {
      var id, name, kind, purpose, scope: String
      var period: Span
      var audience, contents, measures: [String]
      var criteria: [Criterion]
      var milestones: [Milestone]
    }
    struct Anniversary: Decodable {
      var name, origin, date: String
      var years: Int
    }
    struct Task: Decodable {
      var id, text, lead, due: String
      var quarter: Int
      var support: [String]
    }
    struct Duty: Decodable {
      var actor: String
      var duties: [String]
    }
    var schema, id, kind, status, title, number, date, place: String
    var period: Span
    var legalBases: [Base]
    var purposes, requirements, objectives, solutions: [String]
    var campaigns: [Campaign]
    var anniversaries: [Anniversary]
    var tasks: [Task]
    var responsibilities: [Duty]
  }
}
