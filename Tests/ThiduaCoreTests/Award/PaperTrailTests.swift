import Testing

@testable import ThiduaCore

@Suite("Numbers, deadlines, submissions, corrections and the fund")
struct PaperTrailTests {
  private func meeting() throws -> AwardSchool {
    let school = try AwardSchool()
    try school.found()
    try school.open(["ht", "gv-1", "gv-2", "gv-3", "nv-1"])
    return school
  }

  private func submitted(_ school: AwardSchool, _ subject: String, _ tier: String) throws -> String
  {
    let id = try school.passed(subject, tier)
    try school.act {
      try $0.submit([id], to: "Chủ tịch UBND huyện", number: nil, date: day("2025-06-12"))
    }
    return id
  }

  @Test("a submission dated before the meeting that passed it is remarked")
  func submittedBeforeTheMeeting() throws {
    let school = try meeting()
    let one = try school.passed("gv-1", "LDTT")
    let warnings = try school.act {
      try $0.submit([one], to: "UBND", number: nil, date: day("2025-06-04"))
    }.warnings
    #expect(
      warnings.contains {
        $0.vi.contains("tờ trình ngày 04/06/2025 có trước cuộc họp Hội đồng ngày 05/06/2025")
      })
    let two = try school.passed("gv-2", "LDTT")
    let later = try school.act {
      try $0.submit([two], to: "UBND", number: nil, date: day("2025-06-05"))
    }
    #expect(!later.warnings.contains { $0.vi.contains("có trước cuộc họp") })
    // A vote may still change as long as the meeting goes on.
    let id = try #require(school.scratch.open(.reading).meetings(AwardSchool.year).first).id
    #expect(later.warnings.contains { $0.vi.contains("cuộc họp \(id) chưa kết thúc") })
    let three = try school.passed("gv-3", "LDTT")
    _ = try school.act { try $0.closeMeeting(id) }
    let closed = try school.act {
      try $0.submit([three], to: "UBND", number: nil, date: day("2025-06-06"))
    }
    #expect(!closed.warnings.contains { $0.vi.contains("chưa kết thúc") })
  }

  @Test(
    "numbers of one series",
    arguments: [("5/QĐ-THHS", "05/QĐ-THHS"), ("12/ QĐ-THHS", "12/QĐ-THHS")])
  func sameNumber(_ one: String, _ two: String) throws {
    #expect(PaperNumber(one) == PaperNumber(two))
    #expect(PaperNumber(one)?.text == two)
  }

  @Test("what is no number", arguments: ["QĐ-THHS", "/QĐ", "0/QĐ", "a/QĐ", "12", "1234567/QĐ", ""])
  func noNumber(_ text: String) { #expect(PaperNumber(text) == nil) }

  @Test("series by the unit's setting; the council has its own, others' numbers none")
  func series() throws {
    var unit = Unit(name: "T", code: "THHS", place: "P", kind: .primary)
    #expect(PaperNumber("5/QĐ-THHS")?.series(of: unit) == "QĐ-THHS")
    #expect(PaperNumber("5/QĐ-UBND")?.series(of: unit) == nil)
    unit.numbering = .perYear
    #expect(PaperNumber("5/QĐ-THHS")?.series(of: unit) == "*")
    #expect(PaperNumber("5/TTr-THHS")?.series(of: unit) == "*")
    #expect(PaperNumber("5/BB-HĐTĐKT")?.series(of: unit) == "HĐTĐKT")
  }

  @Test("a number of the unit that another paper of the year has is refused; the next is proposed")
  func taken() throws {
    let school = try meeting()
    let one = try school.passed("gv-1", "LDTT")
    let two = try school.passed("gv-2", "LDTT")
    func submit(_ id: String, _ number: String) throws -> Submission {
      try school.act {
        try $0.submit([id], to: "UBND", number: number, date: day("2025-06-12"))
      }.value
    }
    #expect(try submit(one, "3/TTr-THHS").number == "3/TTr-THHS")
    let error = failure { try submit(two, "03/TTr-THHS") }
    #expect(error?.kind == .refused)
    #expect(error?.remedy?.vi.contains("04/TTr-THHS") == true)
    #expect(try submit(two, "next").number == "04/TTr-THHS")
    // 5/QĐ-THHS of 2025 recognised an initiative; 1/QĐ-THHS of 2024 is another series.
    let decision = try school.act {
      try $0.decide(
        [one], number: "next", date: day("2025-06-20"), signer: "Hiệu trưởng", refusal: nil)
    }
    #expect(decision.value.number == "06/QĐ-THHS")
    #expect(decision.value.isOwn(of: try school.scratch.open(.reading).unit()))
    #expect(
      failure {
        try school.act {
          try $0.found(
            Council(
              decision: "1/QĐ-THHS", date: day("2024-11-01"),
              members: [.init(id: "ht", name: "Q", role: .chair, votes: true)]),
            year: .school(2025))
        }
      }?.kind == .refused)
  }

  @Test("a bare number is the unit's own, completed and counted; another's stays as typed")
  func bareNumbers() throws {
    #expect(PaperNumber.completed(" 5 ", symbol: "QĐ-THHS") == "05/QĐ-THHS")
    for text in ["0", "12345", "5/QĐ", "+5", "", "số 5"] {
      #expect(PaperNumber.completed(text, symbol: "QĐ-THHS") == text)
    }
    let school = try meeting()
    let one = try school.passed("gv-1", "LDTT")
    let two = try school.passed("gv-2", "LDTT")
    func submit(_ id: String, _ to: String, _ number: String) throws -> String? {
      try school.act {
        try $0.submit([id], to: to, number: number, date: day("2025-06-12"))
      }.value.number
    }
    #expect(try submit(one, "UBND xã", "03") == "03/TTr-THHS")
    #expect(failure { try submit(two, "UBND huyện", "3") }?.kind == .refused)
    // Its council counts by itself.
    #expect(try submit(two, "Hiệu trưởng", "next") == "01/TTr-HĐTĐKT")
    func decide(_ submission: String, _ number: String) throws -> String {
      try school.act {
        try $0.decide(
          try $0.waiting(submission), number: number, date: day("2025-06-20"), signer: nil,
          refusal: nil)
      }.value.number
    }
    #expect(try decide("3", "6") == "6")
    #expect(failure { try decide("1", "5") }?.kind == .refused)
    #expect(try decide("1", "6") == "06/QĐ-THHS")
    // A record of before, with its bare number, is known to the series too.
    try school.scratch.change { workspace in
      let path = Workspace.path(AwardSchool.year, "submissions.json")
      var list = try workspace.submissions(AwardSchool.year)
      list.append(Submission(number: "9", date: day("2025-06-13"), to: "UBND", nominations: []))
      workspace.put(list, at: path)
    }
    #expect(
      try school.scratch.open(.reading).nextNumber("TTr-THHS", in: 2025) == "10/TTr-THHS")
  }

  @Test("who was called not eligible at nomination and submission is called so at the decision")
  func ineligibleDecided() throws {
    let school = try meeting()
    let outcome = try school.propose("gv-10", "LDTT")
    let said = try #require(outcome.warnings.first { $0.vi.contains("Bùi Minh Đức") })
    let id = outcome.value.id
    try school.vote(id, yes: 5)
    let submitted = try school.act {
      try $0.submit([id], to: "UBND xã", number: nil, date: day("2025-06-12"))
    }
    #expect(submitted.warnings.contains { $0.vi == said.vi })
    let decided = try school.act {
      try $0.decide([id], number: "7/QĐ-UBND", date: day("2025-06-20"), signer: nil, refusal: nil)
    }
    #expect(decided.warnings.contains { $0.vi == said.vi })
  }

  @Test("with one series for all papers a submission takes a decision's number away")
  func oneSeries() throws {
    let school = try meeting()
    let unit = try #require(try school.scratch.text("thidua.json"))
    try school.scratch.edit(
      "thidua.json", unit.replacing("perTypePerYear", with: "perYear"))
    let one = try school.passed("gv-1", "LDTT")
    try school.act {
      try $0.submit([one], to: "UBND", number: "7/TTr-THHS", date: day("2025-06-12"))
    }
    let error = failure {
      try school.act {
        try $0.decide(
          [one], number: "07/QĐ-THHS", date: day("2025-06-20"), signer: "Hiệu trưởng",
          refusal: nil)
      }
    }
    #expect(error?.remedy?.vi.contains("08/QĐ-THHS") == true)
  }

  @Test(
    "working days over weekends and holidays",
    arguments: [
      // Giỗ Tổ 7/4/2025 falls between; Saturday 26/4 was worked for Friday 2/5.
      ("2025-04-04", 5, "2025-04-14", true), ("2025-04-25", 4, "2025-05-05", false),
      // Tết 2025: off from Monday 27/1 to Friday 31/1.
      ("2025-01-24", 1, "2025-02-03", false), ("2025-06-06", 0, "2025-06-06", true),
      ("2025-06-06", 10, "2025-06-20", true), ("2026-12-31", 1, "2027-01-04", false),
      // Tết 2027 by the lunar calendar: mùng 1 is Saturday 6/2.
      ("2027-02-04", 1, "2027-02-12", false),
    ])
  func workingDays(_ from: String, _ count: Int, _ to: String, _ isVerified: Bool) throws {
    let end = WorkingDays.day(count, after: day(from))
    #expect(end.day.description == to)
    #expect(end.isVerified == isVerified)
  }

  @Test(
    "deadlines in days",
    arguments: [
      ("20 ngày làm việc", "20 true"), ("Trong 10 ngày", "10 false"), ("Trước 10/7", "-"),
      ("0 ngày", "-"), ("ngày làm việc", "-"),
    ])
  func relative(_ text: String, _ expected: String) {
    let found = Deadline.relative(text)
    #expect(found.map { "\($0.count) \($0.isWorking)" } ?? "-" == expected)
  }

  @Test("a local deadline: late submissions are remarked, answers are awaited in working days")
  func deadlines() throws {
    let school = try meeting()
    try school.scratch.edit(
      "rules/tinh.json",
      """
      { "schema": "thidua.rules/1", "id": "tinh", "title": "Quy định", "citation": "QĐ 9/QĐ-UBND",
        "from": "2024-09-01", "tiers": [ { "tier": "LDTT", "deadlines": [
          { "step": "submit", "text": "Trước 10/6" },
          { "step": "appraise", "text": "20 ngày làm việc" } ] } ] }
      """)
    let one = try school.passed("gv-1", "LDTT")
    let two = try school.passed("gv-2", "LDTT")
    let late = try school.act {
      try $0.submit([one], to: "UBND", number: nil, date: day("2025-06-10"))
    }
    #expect(late.warnings.contains { $0.vi.contains("09/06/2025") && $0.vi.contains("QĐ 9") })
    let early = try school.act {
      try $0.submit([two], to: "UBND", number: nil, date: day("2025-06-09"))
    }
    #expect(!early.warnings.contains { $0.vi.contains("QĐ 9") })
    let board = try NominationBoard(
      school.scratch.open(.reading), year: AwardSchool.year, today: day("2025-06-11"))
    #expect(board.rows.map { $0.due?.description } == ["2025-07-08", "2025-07-07"])
  }

  @Test("a whole tier is submitted at once, and a submission decided at once")
  func whole() throws {
    let school = try meeting()
    let one = try school.passed("gv-1", "LDTT")
    let two = try school.passed("gv-2", "LDTT")
    _ = try school.propose("gv-3", "LDTT")
    let tier = try RulePacks.vn2024.requireTier("LDTT")
    #expect(try school.act { try $0.ready(tier, AwardSchool.year) } == [one, two])
    #expect(failure { try school.act { try $0.ready(tier, .school(2023)) } }?.kind == .refused)
    try school.act {
      try $0.submit([one, two], to: "UBND", number: "9/TTr", date: day("2025-06-12"))
    }
    #expect(try school.act { try $0.waiting("9/TTr") } == [one, two])
    #expect(failure { try school.act { try $0.waiting("8/TTr") } }?.kind == .refused)
    try school.act {
      try $0.decide([one], number: "1/Q", date: day("2025-06-20"), signer: nil, refusal: nil)
    }
    #expect(try school.act { try $0.waiting("9/TTr") } == [two])
  }

  @Test("a correction is a later decision on the same awards, which stay")
  func correction() throws {
    let school = try meeting()
    let one = try submitted(school, "gv-1", "LDTT")
    let two = try submitted(school, "gv-2", "LDTT")
    func correct(
      _ id: String, _ old: String = "7/QĐ-UBND", on date: String = "2025-07-01"
    ) throws {
      try school.act {
        try $0.correct(
          [id], decision: old, number: "9/QĐ-UBND", date: day(date), signer: nil,
          reason: "sai tên đệm")
      }
    }
    #expect(failure { try correct(one) }?.kind == .refused)
    try school.act {
      try $0.decide(
        [one], number: "7/QĐ-UBND", date: day("2025-06-20"), signer: nil,
        hand: Decision.Hand(mode: "KT.", title: "Phó Chủ tịch", name: "Lê Văn Bình"),
        refusal: nil)
    }
    #expect(failure { try correct(two) }?.kind == .refused)
    #expect(failure { try correct(one, "8/QĐ-UBND") }?.kind == .refused)
    #expect(failure { try correct(one, on: "2025-06-19") }?.kind == .refused)
    try correct(one)
    #expect(try school.state(one) == .awarded)
    let decisions = try school.scratch.open(.reading).decisions(AwardSchool.year)
    #expect(decisions.map(\.kind) == [.award, .correction])
    #expect(decisions.first?.hand?.mode == "KT.")
    #expect(decisions.first?.goldenNumber(of: one) == 1)
    #expect(decisions.last?.corrects == "7/QĐ-UBND")
    #expect(decisions.last?.goldenNumber(of: one) == nil)
    let workspace = try school.scratch.open(.reading)
    #expect(WorkspaceCheck.findings(workspace, try workspace.audit()).isEmpty)
  }

  @Test("a revocation names its ground, and who signs beyond his power is remarked")
  func grounds() throws {
    let school = try meeting()
    let one = try submitted(school, "gv-1", "LDTT")
    let outcome = try school.act {
      try $0.decide(
        [one], number: "7/QĐ", date: day("2025-06-20"), signer: "Hiệu trưởng", refusal: nil)
    }
    #expect(outcome.warnings.contains { $0.vi.contains("Điều 80") })
    try school.act {
      try $0.revoke(
        one, reason: "khai gian", number: "8/QĐ", date: day("2025-07-01"), ground: .fraud)
    }
    let last = try school.scratch.open(.reading).decisions(AwardSchool.year).last
    #expect(last?.ground?.article == "Luật 06/2022/QH15, Điều 93 khoản 2 điểm a")
  }

  @Test(
    "offices by their names",
    arguments: [
      ("Chủ tịch UBND xã Hoa Lư, tỉnh Ninh Bình", "communeChair"),
      ("Chủ tịch UBND thị xã Buôn Hồ", "districtChair"),
      ("Chủ tịch Ủy ban nhân dân huyện Đắk Song", "districtChair"),
      ("Giám đốc Sở GDĐT tỉnh Đắk Nông", "departmentDirector"),
      ("Hiệu trưởng Trường THCS xã Hoa Lư", "headmaster"), ("Chủ tịch nước", "president"),
      ("Chủ tịch UBND tỉnh", "provinceChair"), ("Bộ trưởng Bộ Giáo dục và Đào tạo", "minister"),
      ("Phòng Nội vụ", "-"), ("", "-"),
      ("Sở GDĐT", "departmentDirector"), ("Sở GD&ĐT tỉnh Hòa Bình", "departmentDirector"),
      ("Bộ GDĐT", "minister"), ("Công đoàn cơ sở", "-"),
    ])
  func offices(_ name: String, _ expected: String) {
    #expect(Authority(office: name)?.rawValue ?? "-" == expected)
  }

  @Test("the fund: budget, own prizes, others' prizes, what is left and what must come back")
  func fund() throws {
    let school = try meeting()
    #expect(
      failure {
        try school.act {
          try $0.addToFund(-1, year: AwardSchool.year, date: day("2025-01-05"), source: "x")
        }
      }?.kind == .refused)
    try school.act {
      try $0.addToFund(
        1_000_000, year: AwardSchool.year, date: day("2025-01-05"), source: "Dự toán")
    }
    let one = try submitted(school, "gv-1", "LDTT")
    let two = try submitted(school, "gv-2", "LDTT")
    let three = try submitted(school, "gv-3", "LDTT")
    func decide(_ id: String, _ number: String, _ signer: String?) throws -> [Message] {
      try school.act {
        try $0.decide(
          [id], number: number, date: day("2025-06-20"), signer: signer, refusal: nil)
      }.warnings
    }
    _ = try decide(one, "7/QĐ-UBND", nil)
    #expect(try !decide(two, "8/Q", "Hiệu trưởng").contains { $0.vi.contains("quỹ") })
    // 710.000 each: the second own one is more than a million bears.
    #expect(try decide(three, "9/Q", "Hiệu trưởng").contains { $0.vi.contains("420.000") })
    func statement() throws -> FundStatement {
      try FundStatement(school.scratch.open(.reading), year: AwardSchool.year)
    }
    #expect(try statement().spent == Money(1_420_000))
    #expect(try statement().paidByOthers == Money(710_000))
    #expect(try statement().left == Money(-420_000))
    try school.act {
      try $0.revoke(three, reason: "khai gian", number: "10/Q", date: day("2025-07-01"))
    }
    #expect(try statement().spent == Money(710_000))
    #expect(try statement().lines.map(\.recalled.dong) == [0, 0, 710_000])
  }

  @Test("a closed meeting and a decision cannot be taken back, nor anything before them")
  func final() throws {
    let school = try meeting()
    let workspace = try school.scratch.open()
    let desk = AwardDesk(workspace, now: Moment(date: day("2025-06-10")), by: "t")
    _ = try desk.closeMeeting("hop-1")
    try workspace.commit(Scratch.note("award meeting close hop-1"), isFinal: true)
    let error = failure { try school.scratch.undo() }
    #expect(error?.kind == .refused)
    #expect(error?.message.vi.contains("award meeting close hop-1") == true)
    #expect(try school.scratch.open(.reading).meeting("hop-1").meeting.isClosed)
    // What comes after can be.
    _ = try school.propose("gv-1", "LDTT")
    try school.scratch.undo()
    #expect(failure { try school.scratch.undo() }?.kind == .refused)
  }
}
