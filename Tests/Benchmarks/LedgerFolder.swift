import Foundation
import ThiduaCore

/// A workspace on the disk with a ledger of any size: what `thidua score rank` is asked about.
struct LedgerFolder {
  static let year = YearID.school(2024)
  static let campaign = "ne-nep"

  let path: String
  /// The score ledger.
  var ledger: String { path + "/" + Workspace.ledgerPath(LedgerFolder.year) }

  /// Makes the workspace in a folder that is not there yet.
  init(_ path: String, lines: Int) throws {
    self.path = path
    let files = DiskFileSystem()
    let note = Workspace.Note(at: "2024-10-07T08:00:00Z", by: "bench", command: "bench")
    try Workspace.create(
      path, files: files,
      Unit(name: "Trường Đo Tốc Độ", code: "DTD", place: "Bình Minh", kind: .upperSecondary), note)
    let workspace = try Workspace(path, files: files, for: .changing, waitMilliseconds: 0)
    var roster = Roster()
    roster.put([Collective(id: "truong", name: "Trường", kind: .school, parent: nil)])
    roster.put(
      LedgerSample.scored.map {
        Collective(id: $0.id, name: $0.name, kind: .class, parent: "truong")
      })
    workspace.put(roster, at: Roster.path)
    workspace.put(LedgerSample.rubric, at: "rubrics/\(LedgerSample.rubric.id).json")
    var plan = Plan(id: "ke-hoach", kind: .annual, status: .draft)
    plan.title = "Kế hoạch thi đua"
    var campaign = Campaign(id: LedgerFolder.campaign, name: "Nền nếp", kind: .regular)
    campaign.rubric = LedgerSample.rubric.id
    plan.campaigns = [campaign]
    workspace.put(plan, at: Workspace.planPath(plan.id))
    _ = try workspace.commit(note)
    try FileManager.default.createDirectory(
      atPath: path + "/years/\(LedgerFolder.year)", withIntermediateDirectories: true)
    try LedgerSample.write(lines: lines, to: URL(fileURLWithPath: ledger))
  }

  /// Enters one score as `thidua score record` does, from opening the workspace to the lock given back.
  func record() throws {
    let workspace = try Workspace(
      path, files: DiskFileSystem(), for: .changing, waitMilliseconds: 1000)
    let now = Moment(unix: 1_747_728_000)
    let desk = ScoreDesk(workspace, now: now, by: "bench")
    _ = try desk.record(
      ScoreEntry(
        campaign: LedgerFolder.campaign, subject: "lop-007", criterion: "C00", period: "T35",
        value: "1"), year: LedgerFolder.year)
    _ = try workspace.commit(.init(at: now.text, by: "bench", command: "bench"))
  }
}
