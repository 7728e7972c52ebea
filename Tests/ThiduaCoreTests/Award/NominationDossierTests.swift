import Testing

@testable import ThiduaCore

@Suite("Nominations and their dossiers")
struct NominationDossierTests {
  private func proposal(
    _ school: AwardSchool, _ subject: String, _ tier: String, campaign: String? = nil,
    summary: String? = nil, deed: String? = nil, evidence: [String] = [], isDraft: Bool = false,
    category: AwardCategory = .merit
  ) throws -> AwardDesk.Outcome<Nomination> {
    let subject = try school.scratch.open(.reading).roster().find(subject)
    let proposal = AwardDesk.Proposal(
      subject: subject, tier: try RulePacks.vn2024.requireTier(tier), year: AwardSchool.year,
      category: category, campaign: campaign, initiative: nil, summary: summary,
      deed: deed.map(day), evidence: evidence, isDraft: isDraft)
    return try school.act { try $0.propose(proposal) }
  }

  @Test("a draft is no proposal until it is proposed under its own id")
  func draft() throws {
    let school = try AwardSchool()
    let id = try proposal(school, "gv-1", "LDTT", summary: "Dạy giỏi", isDraft: true).value.id
    #expect(try school.state(id) == .draft)
    #expect(
      failure { try school.act { try $0.move(id, to: .appraised, note: nil) } }?.kind == .refused)
    let again = try proposal(school, "gv-1", "LDTT", summary: "Dạy giỏi, nhiều sáng kiến")
    #expect(again.value.id == id)
    #expect(again.value.events.map(\.state) == [.draft, .proposed])
    // What the draft said is not lost.
    #expect(again.value.events.last?.note?.contains("Dạy giỏi") == true)
  }

  @Test("resubmitting keeps what was said before")
  func resubmit() throws {
    let school = try AwardSchool()
    let id = try proposal(school, "gv-1", "LDTT", summary: "Bản đầu").value.id
    try school.act { try $0.move(id, to: .returned, note: "thiếu số liệu") }
    #expect(failure { try proposal(school, "gv-1", "LDTT") } == nil)
    let nomination = try school.scratch.open(.reading).nomination(id)
    #expect(nomination.events.map(\.state) == [.proposed, .returned, .proposed])
    #expect(nomination.event(.returned)?.note == "thiếu số liệu")
    #expect(nomination.summary == "Bản đầu")
    try school.act { try $0.move(id, to: .returned, note: "vẫn thiếu") }
    let third = try proposal(school, "gv-1", "LDTT", summary: "Bản ba").value
    #expect(third.events.last?.note?.contains("Bản đầu") == true)
  }

  @Test("a sudden achievement has the day of the deed; one in the future is refused")
  func deed() throws {
    let school = try AwardSchool()
    #expect(
      failure {
        try proposal(school, "gv-1", "GKHT", deed: "2025-06-11", category: .sudden)
      }?.kind == .refused)
    let id = try proposal(school, "gv-1", "GKHT", deed: "2025-06-01", category: .sudden).value.id
    // Another deed is another proposal, the same deed is not.
    #expect(
      try proposal(school, "gv-1", "GKHT", deed: "2025-05-02", category: .sudden).value.id != id)
    #expect(
      failure {
        try proposal(school, "gv-1", "GKHT", deed: "2025-06-01", category: .sudden)
      }?.message.vi.contains(id) == true)
    var nomination = try school.scratch.open(.reading).nomination(id)
    #expect(nomination.daysToAward == nil)
    try nomination.move(.init(state: .submitted, at: "2025", by: "t"), skippingVote: true)
    try nomination.move(.init(state: .awarded, at: "2025", by: "t", date: day("2025-06-09")))
    #expect(nomination.daysToAward == 8)
  }

  @Test("the same achievement or campaign proposed twice is shown")
  func twice() throws {
    let school = try AwardSchool()
    let one = try proposal(school, "gv-1", "LDTT", summary: "Giải Nhất hội thi giáo viên giỏi")
    #expect(one.warnings.isEmpty)
    let two = try proposal(school, "gv-1", "GKHT", summary: "giải nhất hội thi giáo viên giỏi")
    #expect(two.warnings.contains { $0.vi.contains(one.value.id) })
    let other = try proposal(school, "gv-2", "LDTT", summary: "Giải Nhất hội thi giáo viên giỏi")
    #expect(!other.warnings.contains { $0.vi.contains(one.value.id) })
    let three = try proposal(school, "gv-2", "GKHT", campaign: "day-tot", category: .thematic)
    let four = try proposal(school, "gv-2", "GKX", campaign: "day-tot", category: .thematic)
    #expect(four.warnings.contains { $0.vi.contains(three.value.id) })
  }

  @Test(
    "evidence is a note, a link or a file",
    arguments: [
      ("https://truong.edu.vn/a", "link"), ("giay-khen.pdf", "file"), ("Thư của phụ huynh", "note"),
      ("v1.2", "note"), ("a.b c.pdf", "note"), ("", "note"),
    ])
  func evidence(_ text: String, _ kind: String) {
    #expect(Nomination.Evidence(text, at: "", by: "").kind.rawValue == kind)
  }

  @Test("a dossier names what is missing and who owes it; entries are never removed")
  func dossier() throws {
    let school = try AwardSchool()
    try school.found()
    try school.open(["ht", "gv-1", "gv-2", "gv-3", "nv-1"])
    let id = try school.propose("gv-1", "CSTDCS", initiative: "sk-1").value.id
    func missing() throws -> [String] {
      let workspace = try school.scratch.open(.reading)
      return try workspace.dossier(of: workspace.nomination(id), on: day("2025-06-10")).missing
        .map { "\($0.document.id) \($0.owner.vi)" }
    }
    #expect(
      try missing() == [
        "achievement Nguyễn Thị Hoa", "minutes thư ký Hội đồng Phạm Thị Ngân",
        "ballot-result thư ký Hội đồng Phạm Thị Ngân", "proof Nguyễn Thị Hoa",
      ])
    try school.act {
      try $0.addToDossier(
        of: id, received: ["achievement", "proof"], missing: [], evidence: ["sk.pdf"], note: nil)
    }
    try school.vote(id, yes: 4)
    #expect(try missing().map { $0.prefix(7) } == ["minutes"])
    try school.act { try $0.closeMeeting("hop-1") }
    #expect(try missing().isEmpty)
    // A paper that turned out to be missing: both entries stay.
    try school.act {
      try $0.addToDossier(
        of: id, received: [], missing: ["proof"], evidence: [], note: "không có dấu")
    }
    #expect(try missing() == ["proof Nguyễn Thị Hoa"])
    let nomination = try school.scratch.open(.reading).nomination(id)
    #expect(nomination.papers.map(\.isReceived) == [true, true, false])
    let refusal = failure {
      try school.act {
        try $0.submit(
          [id], to: "UBND", number: nil, date: day("2025-06-12"), isStrict: true)
      }
    }
    #expect(refusal?.message.vi.contains("Nguyễn Thị Hoa") == true)
    #expect(try school.state(id) == .voted)
    #expect(
      failure {
        try school.act {
          try $0.addToDossier(
            of: id, received: ["khong-co"], missing: [], evidence: [], note: nil)
        }
      }?.kind == .refused)
    try school.act { try $0.move(id, to: .withdrawn, note: "xin rút") }
    #expect(
      failure {
        try school.act {
          try $0.addToDossier(of: id, received: ["proof"], missing: [], evidence: [], note: nil)
        }
      }?.kind == .refused)
  }

  @Test("the board says what waits for whom")
  func board() throws {
    let school = try AwardSchool()
    try school.found()
    try school.open(["ht", "gv-1", "gv-2", "gv-3", "nv-1"])
    let one = try school.propose("gv-1", "LDTT").value.id
    let two = try school.passed("gv-2", "LDTT")
    let three = try school.propose("gv-3", "LDTT").value.id
    try school.act { try $0.move(three, to: .returned, note: "thiếu minh chứng") }
    let board = try NominationBoard(
      school.scratch.open(.reading), year: AwardSchool.year, today: day("2025-06-10"))
    func row(_ id: String) throws -> NominationBoard.Row {
      try #require(board.rows.first { $0.nomination.id == id })
    }
    #expect(try row(one).waiting?.vi == "Nguyễn Thị Hoa: nộp Báo cáo thành tích")
    #expect(try row(two).waiting?.vi.hasPrefix("văn thư: trình Chủ tịch") == true)
    #expect(try row(two).since == day("2025-06-05"))
    #expect(try row(three).reason == "thiếu minh chứng")
    #expect(
      NominationBoard.counts(board.rows).map { "\($0.state) \($0.count)" } == [
        "proposed 1", "voted 1", "returned 1",
      ])
  }
}
