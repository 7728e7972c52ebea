import Testing

@testable import ThiduaCore

/// The acts of the award room on a small school, each committed.
struct AwardSchool {
  static let year = YearID.school(2024)
  let scratch: Scratch

  /// Made once; every test gets a copy.
  private static let made = Result { try AwardSchool(scratch: enrolled()) }

  init() throws { self = try AwardSchool.made.get().copy() }

  private init(scratch: Scratch) { self.scratch = scratch }

  /// The school as it stands, for another test.
  func copy() throws -> AwardSchool { AwardSchool(scratch: try scratch.copy()) }

  private static func enrolled() throws -> Scratch {
    let scratch = try Scratch.school()
    try scratch.importing(
      .ratings,
      """
      subject,year,rating
      gv-1,2024-2025,HTXSNV
      gv-2,2024-2025,HTTNV
      gv-3,2024-2025,HTNV
      gv-10,2024-2025,KHTNV
      to-1,2024-2025,HTXSNV
      """)
    try scratch.importing(
      .initiatives,
      """
      id,title,authors,year,scope,decision,date
      sk-1,Đọc sách mỗi ngày,gv-1,2024-2025,unit,5/QĐ-THHS,2025-05-20
      """)
    return scratch
  }

  /// Runs an act on a day and commits it.
  @discardableResult
  func act<Value>(
    on date: String = "2025-06-10", _ body: (AwardDesk) throws -> Value
  ) throws -> Value {
    let workspace = try scratch.open()
    let desk = AwardDesk(workspace, now: Moment(date: day(date)), by: "Văn thư")
    let value = try body(desk)
    try workspace.commit(Scratch.note("award"))
    return value
  }

  /// Proposes and gives the id.
  @discardableResult
  func propose(
    _ subject: String, _ tier: String, initiative: String? = nil, campaign: String? = nil,
    category: AwardCategory = .merit
  ) throws -> AwardDesk.Outcome<Nomination> {
    let subject = try scratch.open(.reading).roster().find(subject)
    let proposal = AwardDesk.Proposal(
      subject: subject, tier: try RulePacks.vn2024.requireTier(tier), year: AwardSchool.year,
      category: category, campaign: campaign, initiative: initiative, summary: nil)
    return try act { try $0.propose(proposal) }
  }

  /// Founds the council of five: the head, three teachers, the accountant.
  func found() throws {
    let table = """
      id,role,votes
      ht,Chủ tịch,có
      gv-1,vice,
      gv-2,Uỷ viên,
      gv-3,member,yes
      nv-1,Thư ký,x
      """
    let roster = try scratch.open(.reading).roster()
    let members = try Council.members(Array(table.utf8), file: "hd.csv", roster: roster)
    try act {
      try $0.found(
        Council(decision: "1/QĐ-THHS", date: day("2024-10-01"), members: members),
        year: AwardSchool.year)
    }
  }

  func open(_ present: [String], written: [String] = []) throws {
    try act {
      try $0.openMeeting(
        "hop-1", year: AwardSchool.year, date: day("2025-06-05"), present: present,
        written: written)
    }
  }

  @discardableResult
  func vote(
    _ id: String, yes: Int, no: Int = 0, blank: Int = 0, unreturned: Int = 0,
    recused: [String] = []
  ) throws -> Ballot {
    try act {
      try $0.vote(
        "hop-1", id, .init(yes: yes, no: no, blank: blank, unreturned: unreturned),
        recused: recused)
    }
  }

  /// A nomination on which the council of all five agreed.
  func passed(_ subject: String, _ tier: String, initiative: String? = nil) throws -> String {
    let id = try propose(subject, tier, initiative: initiative).value.id
    let isMember = ["ht", "gv-1", "gv-2", "gv-3", "nv-1"].contains(subject)
    try vote(id, yes: isMember ? 4 : 5)
    return id
  }

  func state(_ id: String) throws -> NominationState {
    try scratch.open(.reading).nomination(id).state
  }

  func facts(_ id: String, _ year: YearID = AwardSchool.year) throws -> SubjectFacts {
    try #require(
      try WorkspaceFacts(scratch.open(.reading), year: year, on: day("2025-06-10")).facts(of: id))
  }
}
