import Testing
import ThiduaCore

struct EntryTests {
  let checker: EntryChecker

  init() throws { checker = try EntryTests.checker() }

  static func checker(locks: ScoreLocks = ScoreLocks()) throws -> EntryChecker {
    let people = [
      ScoreSubject(id: "gv-01", name: "Nguyễn Thị Đào", kind: "teacher"),
      ScoreSubject(id: "gv-02", name: "Trần Văn Bình", kind: "teacher"),
      ScoreSubject(id: "gv-03", name: "Trần Văn Bình", kind: "teacher"),
    ]
    return EntryChecker(
      calendar: Samples.calendar,
      campaigns: [
        ScoredCampaign(id: "ne-nep", name: "Nền nếp", rubric: try Samples.rubric("lop-tuan")),
        ScoredCampaign(id: "gv", name: "GV", rubric: try Samples.rubric("giao-vien-thang")),
        ScoredCampaign(id: "nv", name: "NV", rubric: try Samples.rubric("nhan-vien-van-phong")),
        ScoredCampaign(id: "cum", name: "Cụm", rubric: try Samples.rubric("truong-trong-cum")),
        ScoredCampaign(id: "khac", name: "Khác", rubric: nil),
      ],
      subjects: Samples.subjects(["6A1", "6A10", "6A2"], kind: "class") + people + [
        ScoreSubject(id: "nv-1", name: "Lê Hòa", kind: "staff"),
        ScoreSubject(id: "th-1", name: "Trường 1", kind: "school"),
      ], locks: locks)
  }

  private func check(_ words: String...) -> (value: String?, fields: [ScoreEntry.Field]) {
    let entry = ScoreEntry(
      campaign: words[0], subject: words[1], criterion: words[2], period: words[3],
      value: words[4], stage: words.count > 5 ? words[5] : "")
    let (draft, problems) = checker.check(entry)
    return (
      draft.map { "\($0.subject) \($0.period) \($0.value) \($0.stage.rawValue)" },
      problems.map(\.field)
    )
  }

  @Test func canonicalForms() {
    #expect(check("ne-nep", "6A1", "H01", "2024-W41", " 9,5 ").value == "6A1 T06 9.5 council")
    #expect(check("ne-nep", "6A1", "C01", "t5", "002", "Tự chấm").value == "6A1 T05 2 self")
    #expect(
      check("gv", "nguyen thi dao", "A1", "10/2024", "Miễn").value == "gv-01 2024-10 exempt council"
    )
    #expect(check("nv", "nv-1", "X2", "2024-10", "tốt").value == "nv-1 2024-10 Tốt council")
    #expect(
      check("nv", "nv-1", "X1", "2024-10", "duoi c", "group").value == "nv-1 2024-10 Dưới C group")
    #expect(check("cum", "th-1", "the", "year", " 45 / 50 ").value == "th-1 year 45/50 council")
    #expect(check("cum", "th-1", "the", "year", "60/50").value == "th-1 year 60/50 council")
    #expect(check("cum", "th-1", "the", "year", "5/0").value == "th-1 year 5/0 council")
    #expect(check("ne-nep", "6A1", "H01", "T05", "KAD").value == "6A1 T05 na council")
  }

  @Test func refusals() {
    #expect(check("ne-nepp", "6A1", "C01", "T05", "1").fields == [.campaign])
    #expect(check("khac", "6A1", "C01", "T05", "1").fields == [.campaign])
    #expect(check("ne-nep", "6A", "C01", "T05", "1").fields == [.subject])
    #expect(check("ne-nep", "gv-01", "C01", "T05", "1").fields == [.subject])
    #expect(check("gv", "Trần Văn Bình", "A1", "2024-10", "1").fields == [.subject])
    #expect(check("ne-nep", "6A1", "C02", "T05", "1").fields == [.criterion])
    #expect(check("ne-nep", "6A1", "C01", "2024-10", "1").fields == [.period])
    #expect(check("ne-nep", "6A1", "C01", "2025-02-30", "1").fields == [.period])
    #expect(check("ne-nep", "6A1", "C01", "T05", "1", "thầy").fields == [.stage])
    #expect(
      check("x", "y", "z", "", "", "q").fields == [.campaign, .subject, .period, .value, .stage])
    for value in ["", "-1", "0.5", "nhiều", "1/2", "1e3", "٣", "99999999999999999999"] {
      #expect(check("ne-nep", "6A1", "C01", "T05", value).fields == [.value], "\(value)")
    }
    for value in ["0.3", "100.5", "101", "-0.5", "Tốt"] {
      #expect(check("ne-nep", "6A1", "H01", "T05", value).fields == [.value], "\(value)")
    }
    for value in ["0.9", "-1/5", "5/-1", "1/2/3", "/", "45/"] {
      #expect(check("cum", "th-1", "the", "year", value).fields == [.value], "\(value)")
    }
    for value in ["Giỏi", "10"] {
      #expect(check("nv", "nv-1", "X2", "2024-10", value).fields == [.value], "\(value)")
    }
  }

  @Test func aWrongIdGetsTheNearestOne() throws {
    let problems = checker.check(
      ScoreEntry(campaign: "ne-nepp", subject: "6A11", criterion: "C01", period: "T05", value: "1")
    ).problems
    #expect(problems[0].message.vi.contains("ý bạn là \"ne-nep\""))
    #expect(problems[1].message.vi.contains("ý bạn là"))
    // Never a guess: 6A1 is there, but 6A11 is not taken for it.
    #expect(throws: Failure.self) {
      try checker.draft(
        ScoreEntry(campaign: "ne-nep", subject: "6A11", criterion: "C01", period: "T05", value: "1")
      )
    }
  }

  // MARK: - Import

  private func importing(_ text: String) throws -> ScoreImport {
    try ScoreImport(Array(text.utf8), file: "diem.csv", checker: checker)
  }

  private func problems(_ text: String) throws -> [String] {
    do {
      _ = try importing(text)
      return []
    } catch let failure as Failure {
      return failure.findings.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.check)" }
    }
  }

  @Test func importsWithHeadingsOfEitherLanguage() throws {
    let english = try importing(
      "campaign,subject,criterion,period,value,stage,note\nne-nep,6A1,C01,T05,2,,\"a, b\"\n")
    let vietnamese = try importing(
      "\u{FEFF}Ghi chú;Điểm;Tuần;Tiêu chí;Lớp;Phong trào\r\na, b;2;T05;C01;6A1;ne-nep\r\n;;;;;\r\n")
    #expect(english.drafts == vietnamese.drafts)
    #expect(english.drafts.count == 1)
    #expect(english.drafts[0].note == "a, b")
  }

  @Test func everyBadCellIsNamed() throws {
    let text = """
      subject,campaign,criterion,period,value,stage
      6A1,ne-nep,C01,T05,1,
      6A9,ne-nep,C99,T05,1,
      6A1,ne-nep,H01,T77,7.3,ai
      6A1,ne-nep
      6A1,ne-nep,C01,T05,1,,thừa
      """
    #expect(
      try problems(text) == [
        "3:1 dangling-reference", "3:3 dangling-reference", "4:4 bad-date", "4:5 bad-value",
        "4:6 dangling-reference", "5:3 missing-field", "5:4 bad-date", "5:5 missing-field",
        "6:7 bad-value",
      ])
  }

  @Test func headingsAreChecked() throws {
    #expect(try problems("campaign,subject,criterion,period,valeu\n") == ["1:5 unknown-key"])
    #expect(try problems("campaign,subject,criterion,period\n") == ["1:5 missing-field"])
    #expect(
      try problems("campaign,subject,criterion,period,value,Điểm\n") == ["1:6 duplicate-key"])
    #expect(throws: Failure.self) { try importing("campaign,subject,criterion,period,value\n") }
    #expect(throws: Failure.self) { try importing("") }
  }

  @Test func aRowThatReplacesAnotherIsWarned() throws {
    let result = try importing(
      """
      campaign,subject,criterion,period,value
      ne-nep,6A1,C01,T05,1
      ne-nep,6A1,C01,T05,1
      ne-nep,6A1,H01,T05,90
      ne-nep,6A1,H01,2024-W40,91
      """)
    #expect(result.drafts.count == 4)
    #expect(result.warnings.map { $0.place?.line } == [5])
  }

  // MARK: - Locks

  @Test func aLockedPeriodRefusesEntriesOfItsWeeks() throws {
    let rubric = try Samples.rubric("lop-tuan")
    let october = try Samples.calendar.period("2024-10")
    var locks = try ScoreLocks().locking(
      october, campaign: "ne-nep", rubrics: [rubric], at: "t0", by: "HT")
    #expect(locks.locks[0].rubrics == [.init(id: "ne-nep-lop", hash: rubric.hash)])
    let entry = ScoreEntry(
      campaign: "ne-nep", subject: "6A1", criterion: "C01", period: "T05", value: "1")
    func isRefused(_ period: String) throws -> Bool {
      var copy = entry
      copy.period = period
      return try EntryTests.checker(locks: locks).check(copy).problems.map(\.check)
        == [.scorePeriodLocked]
    }
    #expect(try isRefused("T05"))
    #expect(try isRefused("T09"))
    #expect(try !isRefused("T10"))
    #expect(throws: Failure.self) {
      try locks.locking(october, campaign: "ne-nep", rubrics: [], at: "t1", by: "HT")
    }
    #expect(throws: Failure.self) {
      try locks.unlocking(
        october, campaign: "ne-nep", reason: " ", at: "t1", by: "HT", Samples.calendar)
    }
    #expect(throws: Failure.self) {
      try locks.unlocking(
        october, campaign: nil, reason: "sai", at: "t1", by: "HT", Samples.calendar)
    }
    // A week that is locked with its month is not "not locked".
    let week = try Samples.calendar.period("T05")
    do {
      _ = try locks.unlocking(
        week, campaign: "ne-nep", reason: "sai", at: "t1", by: "HT", Samples.calendar)
      Issue.record("a week of a locked month was opened")
    } catch {
      #expect(error.message.vi == "Kỳ T05 khóa cùng với 2024-10, không mở riêng được.")
      #expect(
        error.remedy?.en
          == "To open it: thidua score unlock 2024-10 --campaign ne-nep --year 2024-2025 --reason \"…\""
      )
    }
    let document = try JSONDocument(
      SourceText(file: "l", bytes: Array(locks.json.pretty.utf8)))
    #expect(try document.value(ScoreLocks.self, schema: ScoreLocks.schema) == locks)
    locks = try locks.unlocking(
      october, campaign: "ne-nep", reason: "sai", at: "t1", by: "HT", Samples.calendar)
    #expect(locks.locks.isEmpty)
    #expect(locks.unlocks.map(\.reason) == ["sai"])
    #expect(try !isRefused("T05"))
  }

  @Test func aLockWithoutCampaignIsForAll() throws {
    let week = try Samples.calendar.period("T05")
    let locks = try ScoreLocks().locking(week, campaign: nil, rubrics: [], at: "t", by: "b")
    #expect(locks.lock(on: week, campaign: "bất kỳ", Samples.calendar) != nil)
    #expect(throws: Failure.self) {
      try locks.locking(week, campaign: "x", rubrics: [], at: "t", by: "b")
    }
  }
}
