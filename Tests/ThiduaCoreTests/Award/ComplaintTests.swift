import Testing

@testable import ThiduaCore

@Suite("Public notice, objections, initiatives, exemplars")
struct ComplaintTests {
  private func meeting() throws -> AwardSchool {
    let school = try AwardSchool()
    try school.found()
    try school.open(["ht", "gv-1", "gv-2", "gv-3", "nv-1"])
    return school
  }

  @discardableResult
  private func complain(_ school: AwardSchool, _ id: String) throws -> AwardDesk.Outcome<Complaint>
  {
    try school.act {
      try $0.complain(
        about: id, from: "Tổ 2", date: day("2025-06-08"), text: "Số liệu sai",
        due: day("2025-06-20"))
    }
  }

  private func answer(
    _ school: AwardSchool, _ id: String, isUpheld: Bool, on date: String = "2025-06-10"
  ) throws {
    try school.act { try $0.answer(id, date: day(date), text: "Đã xem", isUpheld: isUpheld) }
  }

  @Test("an open objection defers nomination and verdict; answered, it goes on where it stood")
  func released() throws {
    let school = try meeting()
    let id = try school.passed("gv-1", "LDTT")
    let complaint = try complain(school, id).value.id
    #expect(complaint == "kn-2024-001")
    #expect(try school.state(id) == .deferred)
    #expect(
      try school.propose("gv-1", "CSTDCS", initiative: "sk-1").warnings.contains {
        $0.vi.contains("khiếu nại")
      })
    #expect(
      failure {
        try school.act { try $0.submit([id], to: "U", number: nil, date: day("2025-06-12")) }
      }?.kind == .refused)
    #expect(failure { try answer(school, complaint, isUpheld: false, on: "2025-06-07") } != nil)
    try answer(school, complaint, isUpheld: false)
    #expect(try school.state(id) == .voted)
    #expect(failure { try answer(school, complaint, isUpheld: true) }?.kind == .refused)
    try school.act { try $0.submit([id], to: "U", number: nil, date: day("2025-06-12")) }
    // Even what is submitted waits, and keeps its paper.
    let second = try complain(school, id).value.id
    #expect(
      failure {
        try school.act {
          try $0.decide([id], number: "1/Q", date: day("2025-06-20"), signer: nil, refusal: nil)
        }
      }?.kind == .refused)
    try answer(school, second, isUpheld: false)
    #expect(try school.state(id) == .submitted)
    #expect(try school.scratch.open(.reading).nomination(id).event(.submitted)?.note == "U")
    let workspace = try school.scratch.open(.reading)
    #expect(WorkspaceCheck.findings(workspace, try workspace.audit()).isEmpty)
  }

  @Test("two objections: the last answer releases; one that is right returns the nomination")
  func several() throws {
    let school = try meeting()
    let id = try school.propose("gv-1", "LDTT").value.id
    let one = try complain(school, id).value.id
    let two = try complain(school, id).value.id
    try answer(school, one, isUpheld: false)
    #expect(try school.state(id) == .deferred)
    try answer(school, two, isUpheld: true)
    #expect(try school.state(id) == .returned)
    #expect(try school.scratch.open(.reading).complaints(AwardSchool.year).count == 2)
  }

  @Test("an objection in the future, or one to be answered before it came, is refused")
  func dates() throws {
    let school = try meeting()
    let id = try school.propose("gv-1", "LDTT").value.id
    for (date, due) in [("2025-06-11", nil), ("2025-06-08", "2025-06-07")] as [(String, String?)] {
      #expect(
        failure {
          try school.act {
            try $0.complain(
              about: id, from: nil, date: day(date), text: "x", due: due.map(day))
          }
        }?.kind == .refused)
    }
  }

  @Test("an award stays until a decision revokes it, whatever is said about it")
  func afterwards() throws {
    let school = try meeting()
    let id = try school.passed("gv-1", "LDTT")
    try school.act { try $0.submit([id], to: "U", number: nil, date: day("2025-06-06")) }
    try school.act {
      try $0.decide([id], number: "1/Q", date: day("2025-06-07"), signer: nil, refusal: nil)
    }
    let outcome = try complain(school, id)
    #expect(outcome.warnings.count == 1)
    #expect(try school.state(id) == .awarded)
    let end = try school.act {
      try $0.answer(outcome.value.id, date: day("2025-06-10"), text: "đúng", isUpheld: true)
    }
    #expect(end.warnings.first?.vi.contains("award revoke") == true)
  }

  @Test("only what the council has passed is made public, for days in order, once at a time")
  func notice() throws {
    let school = try meeting()
    let one = try school.passed("gv-1", "LDTT")
    let two = try school.propose("gv-2", "LDTT").value.id
    func publish(_ ids: [String], _ from: String, _ to: String) throws -> Notice {
      try school.act { try $0.publish(ids, from: day(from), to: day(to), note: nil) }
    }
    #expect(failure { try publish([two], "2025-06-10", "2025-06-16") }?.kind == .refused)
    #expect(failure { try publish([one], "2025-06-16", "2025-06-10") }?.kind == .refused)
    #expect(failure { try publish([], "2025-06-10", "2025-06-16") }?.kind == .refused)
    #expect(try publish([one], "2025-06-10", "2025-06-16").id == "ck-2024-001")
    #expect(failure { try publish([one], "2025-06-16", "2025-06-20") }?.kind == .refused)
    #expect(try publish([one], "2025-06-17", "2025-06-20").id == "ck-2024-002")
  }

  // MARK: - Initiatives

  private func register(_ school: AwardSchool, _ id: String) throws {
    let author = try school.scratch.open(.reading).roster().find("gv-2")
    try school.act {
      try $0.registerInitiative(
        id, title: "Góc đọc \(id)", authors: [author], year: AwardSchool.year, summary: nil)
    }
  }

  private func foundInitiative(_ school: AwardSchool) throws {
    let voters = ["ht", "gv-1", "gv-2"].map {
      Council.Member(id: $0, name: $0, role: $0 == "ht" ? .chair : .secretary, votes: true)
    }
    try school.act {
      try $0.found(
        Council(
          kind: .initiative, decision: "2/QĐ-THHS", date: day("2024-10-01"), members: voters),
        year: AwardSchool.year)
    }
    try school.act {
      try $0.openMeeting(
        "hop-sk", kind: .initiative, year: AwardSchool.year, date: day("2025-05-20"),
        present: ["ht", "gv-1", "gv-2"], written: [])
    }
  }

  @Test("the initiative council votes by two thirds of all members, its authors aside")
  func initiativeVote() throws {
    let school = try AwardSchool()
    try register(school, "sk-5")
    #expect(failure { try foundInitiative(school) } == nil)
    func vote(_ yes: Int, _ no: Int) throws -> Ballot {
      try school.act {
        try $0.vote("hop-sk", "sk-5", .init(yes: yes, no: no, blank: 0, unreturned: 0), recused: [])

      }
    }
    #expect(failure { try vote(3, 0) }?.message.vi.contains("gv-2") == true)
    #expect(try !vote(1, 1).passed)
    // Without a passed vote nothing is recognised, and nominations cannot rest on it.
    func recognise(
      _ scope: InitiativeScope, _ number: String, on date: String = "2025-05-25",
      authority: String? = nil
    ) throws {
      try school.act {
        try $0.recogniseInitiative(
          "sk-5", scope: scope, number: number, date: day(date), authority: authority)
      }
    }
    #expect(failure { try recognise(.unit, "6/QĐ-THHS") }?.kind == .refused)
    #expect(
      failure { try school.propose("gv-2", "CSTDCS", initiative: "sk-5") }?.remedy?.vi.contains(
        "award initiative recognize") == true)
    let ballot = try vote(2, 0)
    #expect(ballot.passed)
    #expect(ballot.citation == "Thông tư 18/2013/TT-BKHCN, Điều 8")
    #expect(failure { try vote(2, 0) }?.kind == .refused)
    #expect(failure { try recognise(.unit, "6/QĐ-THHS", on: "2025-05-19") }?.kind == .refused)
    // 2/QĐ-THHS of 2024 founded the council; in 2025 it is free.
    try recognise(.unit, "6/QĐ-THHS")
    #expect(failure { try recognise(.unit, "7/QĐ-THHS") }?.kind == .refused)
    #expect(failure { try recognise(.province, "8/QĐ-UBND") }?.kind == .refused)
    try recognise(.province, "8/QĐ-UBND", authority: "Chủ tịch UBND tỉnh")
    #expect(try school.facts("gv-2").initiatives.map(\.scope) == [.province])
    #expect(try school.propose("gv-2", "CSTDCS", initiative: "sk-5").warnings.isEmpty)
    // Claimed once, it is remarked the second time.
    #expect(try !school.propose("gv-1", "CSTDCS", initiative: "sk-5").warnings.isEmpty)
    let workspace = try school.scratch.open(.reading)
    #expect(
      WorkspaceCheck.findings(workspace, try workspace.audit()).allSatisfy {
        $0.severity == .warning
      })
  }

  @Test("an id is registered once; an ended registration stays ended")
  func registrations() throws {
    let school = try AwardSchool()
    try register(school, "sk-5")
    #expect(failure { try register(school, "sk-5") }?.kind == .refused)
    #expect(failure { try register(school, "sk-1") }?.kind == .refused)
    try school.act {
      try $0.endInitiative(
        "sk-5", as: .refused, reason: "không mới", number: nil, date: day("2025-06-01"))
    }
    #expect(
      failure {
        try school.act {
          try $0.recogniseInitiative(
            "sk-5", scope: .unit, number: "1/Q", date: day("2025-06-02"), authority: "UBND xã")
        }
      }?.kind == .refused)
  }

  @Test("an emulation council does not vote on initiatives, nor the other way round")
  func kinds() throws {
    let school = try meeting()
    try register(school, "sk-5")
    let id = try school.propose("gv-1", "LDTT").value.id
    #expect(failure { try school.vote("sk-5", yes: 4) }?.kind == .refused)
    try foundInitiative(school)
    #expect(
      failure {
        try school.act {
          try $0.vote("hop-sk", id, .init(yes: 2, no: 0, blank: 0, unreturned: 0), recused: [])
        }
      }?.kind == .refused)
  }

  // MARK: - Exemplars

  @Test("an exemplar goes through four steps in order, with dates and who is responsible")
  func exemplars() throws {
    let school = try AwardSchool()
    let subject = try school.scratch.open(.reading).roster().find("gv-1")
    @discardableResult
    func step(
      _ stage: Exemplar.Stage, _ date: String, title: String? = nil
    ) throws -> Exemplar {
      try school.act {
        try $0.exemplify(
          subject, year: AwardSchool.year, stage: stage, date: day(date), title: title,
          responsible: "Tổ 1", note: nil)
      }
    }
    #expect(failure { try step(.nurtured, "2024-11-01") }?.kind == .refused)
    #expect(failure { try step(.found, "2024-11-01") }?.kind == .refused)
    try step(.found, "2024-11-01", title: "Dạy đọc")
    #expect(failure { try step(.summed, "2025-01-01") }?.kind == .refused)
    #expect(failure { try step(.nurtured, "2024-10-31") }?.kind == .refused)
    try step(.nurtured, "2024-12-01")
    try step(.nurtured, "2025-02-01")
    try step(.summed, "2025-05-01")
    #expect(failure { try step(.found, "2025-05-02") }?.kind == .refused)
    #expect(try step(.spread, "2025-05-20").entries.count == 5)
  }
}
