import Testing

@testable import ThiduaCore

@Suite("From proposal to decision")
struct AwardDeskTests {
  /// A school whose council of five meets.
  private func meeting() throws -> AwardSchool {
    let school = try AwardSchool()
    try school.found()
    try school.open(["ht", "gv-1", "gv-2", "gv-3", "nv-1"])
    return school
  }

  private func submit(
    _ school: AwardSchool, _ ids: [String], to authority: String = "UBND xã",
    number: String? = "3/TTr", on date: String = "2025-06-12"
  ) throws {
    try school.act { try $0.submit(ids, to: authority, number: number, date: day(date)) }
  }

  @discardableResult
  private func decide(
    _ school: AwardSchool, _ ids: [String], number: String = "7/QĐ", on date: String = "2025-06-20",
    signer: String? = nil, refusal: String? = nil
  ) throws -> AwardDesk.Outcome<Decision> {
    try school.act {
      try $0.decide(ids, number: number, date: day(date), signer: signer, refusal: refusal)
    }
  }

  @Test("ids count up, and the same proposal twice is refused")
  func propose() throws {
    let school = try AwardSchool()
    #expect(try school.propose("gv-1", "LDTT").value.id == "dn-2024-001")
    #expect(try school.propose("gv-1", "CSTDCS", initiative: "sk-1").value.id == "dn-2024-002")
    let error = failure { try school.propose("gv-1", "LDTT") }
    #expect(error?.kind == .refused)
    #expect(error?.message.vi.contains("dn-2024-001") == true)
    // For another campaign it is another proposal.
    #expect(
      try school.propose("gv-1", "LDTT", campaign: "day-tot", category: .thematic).value.id
        == "dn-2024-003")
    try school.act { try $0.move("dn-2024-001", to: .withdrawn, note: "nhầm") }
    #expect(try school.propose("gv-1", "LDTT").value.id == "dn-2024-004")
  }

  @Test("a tier for collectives is not for people, and the other way round")
  func nominees() throws {
    let school = try AwardSchool()
    #expect(failure { try school.propose("gv-1", "TTLDTT") }?.kind == .refused)
    #expect(failure { try school.propose("to-1", "LDTT") }?.kind == .refused)
    #expect(try school.propose("to-1", "TTLDTT").value.subject == "to-1")
  }

  @Test("somebody who does not meet the rules may be proposed, with a warning")
  func ineligible() throws {
    let school = try AwardSchool()
    #expect(try school.propose("gv-1", "LDTT").warnings.isEmpty)
    let outcome = try school.propose("gv-10", "LDTT")
    #expect(outcome.warnings.count == 1)
    #expect(outcome.value.state == .proposed)
  }

  @Test("an initiative that is claimed already, belongs to others or is not there")
  func initiatives() throws {
    let school = try AwardSchool()
    #expect(try school.propose("gv-1", "CSTDCS", initiative: "sk-1").warnings.isEmpty)
    let second = try school.propose("gv-2", "CSTDCS", initiative: "sk-1")
    let text = second.warnings.map(\.vi).joined(separator: "\n")
    #expect(text.contains("không phải của gv-2"))
    #expect(text.contains("dn-2024-001"))
    #expect(failure { try school.propose("gv-3", "CSTDCS", initiative: "sk-9") }?.kind == .refused)
  }

  @Test("nothing is submitted before the vote, nothing decided before the submission")
  func orderOfStates() throws {
    let school = try meeting()
    let id = try school.propose("gv-1", "LDTT").value.id
    #expect(failure { try submit(school, [id]) }?.kind == .refused)
    #expect(failure { try decide(school, [id]) }?.kind == .refused)
    try school.act { try $0.move(id, to: .appraised, note: nil) }
    try school.vote(id, yes: 4)
    #expect(failure { try decide(school, [id]) }?.kind == .refused)
    try submit(school, [id])
    try decide(school, [id])
    #expect(try school.state(id) == .awarded)
    #expect(
      failure { try school.act { try $0.move(id, to: .withdrawn, note: "x") } }?.kind == .refused)
    let nomination = try school.scratch.open(.reading).nomination(id)
    #expect(
      nomination.events.map(\.state) == [.proposed, .appraised, .voted, .submitted, .awarded])
    #expect(nomination.event(.awarded)?.paper == "7/QĐ")
  }

  @Test("a tier without a vote goes straight to its submission")
  func noVote() throws {
    let school = try AwardSchool()
    let id = try school.propose("hs-1", "HSG").value.id
    try submit(school, [id])
    #expect(try school.state(id) == .submitted)
  }

  @Test("somebody with an open matter cannot be submitted yet; nothing of the list is")
  func deferred() throws {
    let school = try meeting()
    let one = try school.passed("gv-1", "LDTT")
    let two = try school.passed("gv-2", "LDTT")
    try school.scratch.importing(
      .discipline, "subject,form,from,to,status\ngv-2,,2025-06-01,,investigation\n")
    let error = failure { try submit(school, [one, two]) }
    #expect(error?.kind == .refused)
    #expect(error?.message.vi.contains(two) == true)
    #expect(try school.state(one) == .voted)
    #expect(try school.state(two) == .voted)
    try submit(school, [one])
    try school.scratch.importing(
      .discipline, "subject,form,from,to,status\ngv-2,,2025-06-01,2025-06-11,cleared\n")
    try submit(school, [two])
    #expect(try school.scratch.open(.reading).submissions(AwardSchool.year).count == 1)
    #expect(
      try school.scratch.open(.reading).submissions(AwardSchool.year).first?.nominations
        == [one, two])
  }

  @Test("the number of a submission belongs to one paper")
  func submissionNumber() throws {
    let school = try meeting()
    let one = try school.passed("gv-1", "LDTT")
    let two = try school.passed("gv-2", "LDTT")
    try submit(school, [one])
    #expect(failure { try submit(school, [two], on: "2025-06-13") }?.kind == .refused)
    #expect(failure { try submit(school, [two], to: "Sở GDĐT") }?.kind == .refused)
    #expect(failure { try submit(school, [two, two]) }?.kind == .refused)
    try submit(school, [two], number: nil)
    #expect(try school.scratch.open(.reading).submissions(AwardSchool.year).count == 2)
  }

  @Test("the same number and date add to a decision; another date or signer is refused")
  func decisionNumber() throws {
    let school = try meeting()
    let one = try school.passed("gv-1", "LDTT")
    let two = try school.passed("gv-2", "LDTT")
    let three = try school.passed("gv-3", "LDTT")
    try submit(school, [one, two, three])
    try decide(school, [one])
    #expect(failure { try decide(school, [two], on: "2025-06-21") }?.kind == .refused)
    #expect(failure { try decide(school, [two], signer: "Sở GDĐT") }?.kind == .refused)
    #expect(try school.state(two) == .submitted)
    try decide(school, [two])
    var decisions = try school.scratch.open(.reading).decisions(AwardSchool.year)
    #expect(decisions.map(\.nominations) == [[one, two]])
    #expect(decisions.first?.signer == "UBND xã")
    try decide(school, [three], number: "8/QĐ", refusal: "vượt tỷ lệ")
    decisions = try school.scratch.open(.reading).decisions(AwardSchool.year)
    #expect(decisions.map(\.kind) == [.award, .refusal])
    #expect(decisions.last?.reason == "vượt tỷ lệ")
    #expect(try school.state(three) == .refused)
  }

  @Test("the same number in another year is another decision")
  func otherYear() throws {
    let school = try meeting()
    let one = try school.passed("gv-1", "LDTT")
    let two = try school.passed("gv-2", "LDTT")
    try submit(school, [one, two])
    try decide(school, [one], on: "2025-12-30")
    try decide(school, [two], on: "2026-01-10")
    #expect(try school.scratch.open(.reading).decisions(AwardSchool.year).count == 2)
  }

  @Test("nominations sent to different authorities cannot share a decision")
  func authorities() throws {
    let school = try meeting()
    let one = try school.passed("gv-1", "LDTT")
    let two = try school.passed("gv-2", "LDTT")
    try submit(school, [one])
    try submit(school, [two], to: "Sở GDĐT", number: "4/TTr")
    #expect(failure { try decide(school, [one, two]) }?.kind == .refused)
    try decide(school, [one, two], signer: "Chủ tịch UBND tỉnh")
    #expect(try school.state(two) == .awarded)
  }

  @Test("a decision before its submission is remarked")
  func earlyDecision() throws {
    let school = try meeting()
    let one = try school.passed("gv-1", "LDTT")
    try submit(school, [one])
    #expect(try decide(school, [one], on: "2025-06-11").warnings.count == 1)
  }

  @Test("a revocation needs a later day and an award; what rests on it is named")
  func revoke() throws {
    let school = try meeting()
    let one = try school.passed("gv-1", "LDTT")
    let two = try school.passed("gv-1", "CSTDCS", initiative: "sk-1")
    try submit(school, [one, two])
    func revoke(_ date: String) throws -> AwardDesk.Outcome<Nomination> {
      try school.act {
        try $0.revoke(one, reason: "khai gian", number: "9/QĐ", date: day(date))
      }
    }
    #expect(failure { _ = try revoke("2025-07-01") }?.kind == .refused)
    try decide(school, [one, two])
    #expect(failure { _ = try revoke("2025-06-19") }?.kind == .refused)
    let outcome = try revoke("2025-06-20")
    #expect(outcome.value.state == .revoked)
    #expect(outcome.warnings.first?.vi.contains(two) == true)
    #expect(failure { _ = try revoke("2025-07-01") }?.kind == .refused)
    // The day may be the award's own, the number may not be another decision's.
    #expect(
      failure {
        try school.act {
          try $0.revoke(two, reason: "x", number: "7/QĐ", date: day("2025-07-02"))
        }
      }?.kind == .refused)
  }

  @Test("a returned nomination is proposed again under its own id")
  func returned() throws {
    let school = try meeting()
    let id = try school.passed("gv-1", "LDTT")
    try school.act { try $0.move(id, to: .returned, note: "thiếu hồ sơ") }
    let again = try school.propose("gv-1", "LDTT")
    #expect(again.value.id == id)
    #expect(again.value.events.map(\.state) == [.proposed, .voted, .returned, .proposed])
    // It needs its vote anew.
    #expect(failure { try submit(school, [id]) }?.kind == .refused)
    #expect(try school.vote(id, yes: 4).round == 2)
    try submit(school, [id])
  }

  @Test("held titles come from decisions and imports; refused and revoked ones are not held")
  func heldAwards() throws {
    let school = try meeting()
    try school.scratch.importing(
      .awards, "subject,tier,year,decision,date\ngv-1,LDTT,2022-2023,2/QĐ,2023-06-30\n")
    let one = try school.passed("gv-1", "LDTT")
    let two = try school.passed("gv-2", "LDTT")
    let three = try school.passed("gv-3", "LDTT")
    try submit(school, [one, two, three])
    #expect(try school.facts("gv-1").awards.count == 1)
    try decide(school, [one, two])
    try decide(school, [three], number: "8/QĐ", refusal: "vượt tỷ lệ")
    let held = try school.facts("gv-1").awards
    #expect(held.map(\.decision) == ["2/QĐ", "7/QĐ"])
    #expect(held.map(\.year.description) == ["2022-2023", "2024-2025"])
    #expect(try school.facts("gv-3").awards.isEmpty)
    try school.act {
      try $0.revoke(two, reason: "khai gian", number: "9/QĐ", date: day("2025-07-01"))
    }
    #expect(try school.facts("gv-2").awards.map(\.isRevoked) == [true])
  }

  @Test("an initiative is claimed by an open nomination, used by a decision, free after withdrawal")
  func initiativeUses() throws {
    let school = try meeting()
    #expect(try school.facts("gv-1").initiatives.first?.uses.isEmpty == true)
    let id = try school.passed("gv-1", "CSTDCS", initiative: "sk-1")
    #expect(try school.facts("gv-1").initiatives.first?.uses.map(\.isDecided) == [false])
    try submit(school, [id])
    try decide(school, [id])
    #expect(try school.facts("gv-1").initiatives.first?.uses.map(\.isDecided) == [true])
    let other = try school.propose("gv-2", "CSTDCS", initiative: "sk-1").value.id
    #expect(try school.facts("gv-1").initiatives.first?.uses.count == 2)
    try school.act { try $0.move(other, to: .withdrawn, note: "x") }
    #expect(try school.facts("gv-1").initiatives.first?.uses.count == 1)
  }

  @Test("a collective has the members of the judged day")
  func members() throws {
    let school = try AwardSchool()
    #expect(try school.facts("to-1").members.map(\.id) == ["gv-2", "gv-1"])
    #expect(try school.facts("truong").members.count == 7)
    #expect(try school.facts("gv-1").ratings.map(\.rating) == [.excellent])
  }
}
