import Testing

@testable import ThiduaCore

@Suite("The council and its votes")
struct CouncilTests {
  @Test("what can never pass with those who came is said when the meeting opens")
  func outOfReach() throws {
    let school = try AwardSchool()
    try school.found()
    let own = try school.propose("gv-1", "CSTDCS", initiative: "sk-1").value.id
    let other = try school.propose("gv-10", "CSTDCS").value.id
    func said(_ present: [String], _ written: [String] = []) throws -> [String] {
      let workspace = try school.scratch.open()
      let desk = AwardDesk(workspace, now: Moment(date: day("2025-06-10")), by: "x")
      let meeting = try desk.openMeeting(
        "m", year: AwardSchool.year, date: day("2025-06-05"), present: present, written: written)
      return try desk.outOfReach(meeting, year: AwardSchool.year).map(\.vi)
    }
    // Four of five must agree; the nominee does not vote.
    let four = try said(["ht", "gv-1", "gv-2", "gv-3"])
    #expect(four.count == 1)
    #expect(four.first?.contains("cần 4 phiếu đồng ý mà chỉ có 3 người bỏ phiếu") == true)
    #expect(four.first?.contains(own) == true)
    #expect(four.first?.contains(other) == false)
    #expect(try said(["ht", "gv-1", "gv-2", "gv-3"], ["nv-1"]) == [])
    #expect(try said(["ht", "gv-1", "gv-2", "gv-3", "nv-1"]) == [])
  }

  @Test("members are read from a table, names from the roster")
  func table() throws {
    let roster = try Scratch.school().open(.reading).roster()
    let table =
      "Mã;Họ và tên;Chức danh;Biểu quyết\nht;;Chủ tịch Hội đồng;\nkhach;Lý Thị Mời;Thành viên;không\n"
    let members = try Council.members(Array(table.utf8), file: "hd.csv", roster: roster)
    #expect(members.map(\.name) == ["Đỗ Văn Quang", "Lý Thị Mời"])
    #expect(members.map(\.role) == [.chair, .member])
    #expect(members.map(\.votes) == [true, false])
    let council = Council(decision: "1", date: day("2024-10-01"), members: members)
    #expect(council.voters.map(\.id) == ["ht"])
    let error = failure {
      _ = try Council.members(
        Array("id,role,votes\nma,chair,\nht,vua,\nht,vice,có lẽ\n".utf8), file: "hd.csv",
        roster: roster)
    }
    #expect(
      error?.findings.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0)" } == [
        "2:1", "3:2", "4:1", "4:3",
      ])
  }

  @Test("an even council and one without a chair are remarked; the same decision is refused")
  func found() throws {
    let school = try AwardSchool()
    let voters = ["ht", "gv-1"].map {
      Council.Member(id: $0, name: $0, role: .member, votes: true)
    }
    let council = Council(decision: "9/QĐ", date: day("2024-10-01"), members: voters)
    let outcome = try school.act { try $0.found(council, year: AwardSchool.year) }
    #expect(outcome.warnings.count == 2)
    #expect(
      failure { try school.act { try $0.found(council, year: AwardSchool.year) } }?.kind
        == .refused)
    let silent = Council(
      decision: "10/QĐ", date: day("2024-10-01"),
      members: [.init(id: "ht", name: "Q", role: .chair, votes: false)])
    #expect(
      failure { try school.act { try $0.found(silent, year: AwardSchool.year) } }?.kind == .refused)
  }

  @Test("two thirds must be present; written opinions do not make a quorum")
  func quorum() throws {
    let school = try AwardSchool()
    #expect(failure { try school.open(["ht"]) }?.remedy?.vi.contains("award council") == true)
    try school.found()
    // Two thirds of five are four.
    let error = failure { try school.open(["ht", "gv-1", "gv-2"], written: ["gv-3", "nv-1"]) }
    #expect(error?.kind == .refused)
    #expect(error?.message.vi.contains("3/5") == true)
    try school.open(["ht", "gv-1", "gv-2", "gv-3"], written: ["nv-1"])
    #expect(failure { try school.open(["ht", "gv-1", "gv-2", "gv-3"]) }?.kind == .refused)
  }

  @Test(
    "people twice, both present and in writing, or no members are refused, and a day before the council"
  )
  func members() throws {
    let school = try AwardSchool()
    try school.found()
    for (present, written) in [
      (["ht", "ht", "gv-1", "gv-2"], []), (["ht", "gv-1", "gv-2", "gv-3"], ["gv-3"]),
      (["ht", "gv-1", "gv-2", "gv-10"], []),
    ] {
      #expect(failure { try school.open(present, written: written) }?.kind == .refused)
    }
    #expect(
      failure {
        try school.act {
          try $0.openMeeting(
            "som", year: AwardSchool.year, date: day("2024-09-30"),
            present: ["ht", "gv-1", "gv-2", "gv-3"], written: [])
        }
      }?.kind == .refused)
  }

  @Test("the nominee never votes, and the counts must add up")
  func recusal() throws {
    let school = try AwardSchool()
    try school.found()
    try school.open(["ht", "gv-1", "gv-2", "gv-3"], written: ["nv-1"])
    let id = try school.propose("gv-1", "CSTDCS", initiative: "sk-1").value.id
    let error = failure { try school.vote(id, yes: 5) }
    #expect(error?.kind == .refused)
    #expect(error?.message.vi.contains("gv-1") == true)
    let ballot = try school.vote(id, yes: 4)
    #expect(ballot.recused == ["gv-1"])
    #expect(ballot.issued == 4)
    // The base counts all members, the recused one too: 80 % of five are four.
    #expect(ballot.required == 4)
    #expect(ballot.passed)
    #expect(try school.state(id) == .voted)
    let other = try school.propose("gv-10", "LDTT").value.id
    let small = try school.vote(other, yes: 1, no: 1, blank: 1, unreturned: 1, recused: ["ht"])
    #expect(small.issued == 4)
    #expect(small.recused == ["ht"])
    #expect(!small.passed)
    #expect(failure { try school.vote(other, yes: 4, recused: ["gv-10"]) }?.kind == .refused)
  }

  @Test("a failed vote is recorded, leaves the state, and the next one is the second round")
  func rounds() throws {
    let school = try AwardSchool()
    try school.found()
    try school.open(["ht", "gv-1", "gv-2", "gv-3", "nv-1"])
    let id = try school.propose("gv-1", "CSTDCS", initiative: "sk-1").value.id
    let first = try school.vote(id, yes: 3, no: 1)
    #expect(!first.passed)
    #expect(first.round == 1)
    #expect(try school.state(id) == .proposed)
    let second = try school.vote(id, yes: 4)
    #expect(second.passed)
    #expect(second.round == 2)
    #expect(failure { try school.vote(id, yes: 4) }?.kind == .refused)
    #expect(try school.scratch.open(.reading).meeting("hop-1").meeting.ballots.count == 2)
  }

  @Test("a closed meeting takes no more votes and closes once")
  func closed() throws {
    let school = try AwardSchool()
    try school.found()
    try school.open(["ht", "gv-1", "gv-2", "gv-3", "nv-1"])
    let id = try school.propose("gv-10", "LDTT").value.id
    try school.act { try $0.closeMeeting("hop-1") }
    #expect(failure { try school.vote(id, yes: 5) }?.kind == .refused)
    #expect(failure { try school.act { try $0.closeMeeting("hop-1") } }?.kind == .refused)
    #expect(failure { try school.act { try $0.closeMeeting("khong") } }?.kind == .refused)
  }
}
