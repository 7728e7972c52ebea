import Foundation
import Testing

/// A small invented school whose year is lived through by the tests. Each stage is made once by the
/// built program; a test works on its own copy.
final class School: Sendable {
  let folder: Folder
  let run: Runner

  /// The workspace as it stands below the test's folder.
  static let name = "truong"

  init(_ folder: Folder) {
    self.folder = folder
    run = Runner(
      folder: folder.path, environment: ["THIDUA_WORKSPACE": folder.path(School.name)])
  }

  /// A school with surroundings of its own.
  init(folder: Folder, run: Runner) {
    self.folder = folder
    self.run = run
  }

  /// A copy of a stage.
  init(at stage: Stage) {
    folder = Folder(copying: stage.master.folder.path)
    run = Runner(
      folder: folder.path, environment: ["THIDUA_WORKSPACE": folder.path(School.name)])
  }

  enum Stage {
    /// People and records are enrolled.
    case enrolled
    /// The plan and the rubric are adopted; weeks 5 and 6 are scored.
    case scored
    /// Five nominations, and a meeting of six of seven members is open.
    case meeting
    /// Two nominations are passed and submitted; the meeting is closed.
    case submitted
    /// Both are decided.
    case decided

    fileprivate var master: School {
      switch self {
      case .enrolled: School.enrolled
      case .scored: School.scored
      case .meeting: School.meeting
      case .submitted: School.submitted
      case .decided: School.decided
      }
    }
  }

  /// Runs a command that must succeed and say one line on standard error.
  @discardableResult
  func done(
    _ line: String, on day: String? = nil, input: String = "",
    _ place: SourceLocation = #_sourceLocation
  ) -> Answer {
    let answer = run(line + (day.map { " --today \($0)" } ?? ""), input: input)
    #expect(answer.code == 0, "\(line): \(answer.error)", sourceLocation: place)
    #expect(
      answer.errorLines.filter { !$0.hasPrefix("Chú ý:") }.count == 1, "\(line): \(answer.error)",
      sourceLocation: place)
    return answer
  }

  /// Runs a command that must be refused, tell why, and leave every file as it was.
  @discardableResult
  func refused(
    _ line: String, code: Int32 = 1, saying words: String..., input: String = "",
    _ place: SourceLocation = #_sourceLocation
  ) -> Answer {
    let before = folder.snapshot()
    let answer = run(line, input: input)
    #expect(answer.code == code, "\(line): \(answer.error)", sourceLocation: place)
    #expect(answer.error.hasPrefix("Lỗi: "), "\(line): \(answer.error)", sourceLocation: place)
    #expect(answer.bytes.isEmpty, "\(line): \(answer.output)", sourceLocation: place)
    for word in words {
      #expect(answer.error.contains(word), "\(line): \(answer.error)", sourceLocation: place)
    }
    #expect(folder.snapshot() == before, "\(line) changed files", sourceLocation: place)
    return answer
  }

  /// `thidua check` finds nothing.
  func isSound(_ place: SourceLocation = #_sourceLocation) {
    let answer = run("check")
    #expect(answer.code == 0, "\(answer.output)\(answer.error)", sourceLocation: place)
    #expect(answer.bytes.isEmpty, "\(answer.output)", sourceLocation: place)
  }

  /// A file of the workspace.
  func text(_ path: String) -> String { folder.text(School.name + "/" + path) }

  /// A JSON file of the workspace.
  func object(_ path: String) -> [String: Any] {
    let bytes = folder.bytes(School.name + "/" + path)
    let value = try? JSONSerialization.jsonObject(with: Data(bytes))
    return value as? [String: Any] ?? [:]
  }

  /// The last state of a nomination.
  func state(_ id: String) -> String {
    let list = object("years/2024-2025/nominations.json")["nominations"] as? [[String: Any]] ?? []
    let events = list.first { $0["id"] as? String == id }?["events"] as? [[String: Any]]
    return events?.last?["state"] as? String ?? ""
  }

  // MARK: - Stages

  private static let enrolled: School = {
    let school = School(Folder())
    school.enroll()
    return school
  }()

  private static let scored: School = {
    let school = School(at: .enrolled)
    school.score()
    return school
  }()

  private static let meeting: School = {
    let school = School(at: .scored)
    school.nominate()
    school.done(openMeeting, on: "2025-05-28")
    return school
  }()

  private static let submitted: School = {
    let school = School(at: .meeting)
    school.voteAndSubmit()
    return school
  }()

  private static let decided: School = {
    let school = School(at: .submitted)
    school.done(decide, on: "2025-06-20")
    return school
  }()

  /// From an empty folder to a roster with its records.
  func enroll(_ place: SourceLocation = #_sourceLocation) {
    for (name, text) in SchoolFiles.tables { folder.write(name, text) }
    done(
      "init truong --name 'Trường THCS Sông Trà' --code THCSST --place 'Trà Giang' "
        + "--kind lowerSecondary --parent 'Ủy ban nhân dân huyện Trà Giang'",
      on: "2024-08-20", place)
    for (name, kind, day) in [
      ("tap-the.csv", "collectives", "2024-08-21"), ("can-bo.csv", "individuals", "2024-08-21"),
      ("khen-cu.csv", "awards", "2024-08-22"), ("nghi.csv", "leaves", "2025-04-02"),
      ("ky-luat.csv", "discipline", "2025-05-21"), ("sang-kien.csv", "initiatives", "2025-05-22"),
      ("xep-loai.csv", "ratings", "2025-05-22"),
    ] {
      done("enroll import \(name) --kind \(kind)", on: day, place)
    }
  }

  /// The plan and the rubric as an editor leaves them, registrations and two weeks of scores.
  func score(_ place: SourceLocation = #_sourceLocation) {
    folder.write("truong/plans/ke-hoach.json", SchoolFiles.plan)
    folder.write("truong/rubrics/ne-nep-lop.json", SchoolFiles.rubric)
    done("check --adopt -q", on: "2024-09-10", quiet: true, place)
    done("enroll import dang-ky.csv --kind registrations", on: "2024-09-20", place)
    done("score record 6A1 C01 --campaign ne-nep --period T05 --value 2", on: "2024-10-07", place)
    done("score record 6A1 H01 --campaign ne-nep --period T05 --value 85", on: "2024-10-07", place)
    done("score import diem.csv", on: "2024-10-14", place)
  }

  private func done(
    _ line: String, on day: String, quiet: Bool, _ place: SourceLocation
  ) {
    let answer = run(line + " --today \(day)")
    #expect(answer.code == 0, "\(line): \(answer.error)", sourceLocation: place)
    #expect(answer.error.isEmpty, "\(line): \(answer.error)", sourceLocation: place)
  }

  /// The council and the nominations dn-2024-001 to 005.
  func nominate(_ place: SourceLocation = #_sourceLocation) {
    done(
      "award council --year 2024-2025 --decision 29/QĐ-THCSST --date 2024-09-16 "
        + "--members hoi-dong.csv", on: "2024-09-16", place)
    for (index, words) in [
      "gv-01 --tier CSTDCS --initiative sk-01", "gv-01 --tier LDTT", "gv-02 --tier LDTT",
      "gv-03 --tier LDTT", "gv-05 --tier LDTT",
    ].enumerated() {
      let answer = run("award nominate \(words) --year 2024-2025 -q --today 2025-05-26")
      #expect(answer.code == 0, "\(answer.error)", sourceLocation: place)
      #expect(answer.output == "dn-2024-00\(index + 1)\n", sourceLocation: place)
    }
  }

  static let openMeeting =
    "award meeting open hop-1 --year 2024-2025 --date 2025-05-28 "
    + "--present ht,pht,gv-01,gv-02,gv-04 --written nv-01"
  static let decide = "award decide dn-2024-002 dn-2024-003 --number 388/QĐ-UBND --date 2025-06-20"

  /// The votes, the end of the meeting and the submission.
  func voteAndSubmit(_ place: SourceLocation = #_sourceLocation) {
    let day = "2025-05-28"
    done("award meeting vote hop-1 dn-2024-002 --yes 5 --no 0", on: day, place)
    done("award meeting vote hop-1 dn-2024-003 --yes 4 --no 0 --blank 1", on: day, place)
    done("award meeting vote hop-1 dn-2024-004 --yes 6 --no 0", on: day, place)
    done("award meeting close hop-1", on: day, place)
    done(
      "award submit dn-2024-002 dn-2024-003 --to 'Chủ tịch UBND huyện Trà Giang' "
        + "--number 14/TTr-THCSST --date 2025-05-30", on: "2025-05-30", place)
  }
}
