import Testing
import ThiduaCore

/// Rubrics change; totals that were published do not.
@Suite("Editions of a rubric")
struct RubricEditionTests {
  private let files = MemoryFileSystem()
  private let now = Moment(date: CivilDate(iso: "2024-11-20") ?? CivilDate(dayNumber: 0))
  private let year = YearID.school(2024)
  private static let path = "rubrics/r.json"

  init() throws {
    let note = Workspace.Note(at: now.text, by: "HT", command: "init")
    try Workspace.create(
      "/w", files: files,
      Unit(name: "Trường Hoa Sen", code: "THHS", place: "Hoa Sen", kind: .lowerSecondary), note)
    try change { workspace throws(Failure) in
      var roster = Roster()
      roster.put([
        Collective(id: "th", name: "Trường Hoa Sen", kind: .school, parent: nil),
        Collective(id: "lop-6a", name: "Lớp 6A", kind: .class, parent: "th"),
        Collective(id: "lop-6b", name: "Lớp 6B", kind: .class, parent: "th"),
      ])
      workspace.put(roster, at: Roster.path)
      workspace.put(rubric(points: -1), at: RubricEditionTests.path)
      let plan = """
        {"schema":"thidua.plan/1","id":"p","kind":"annual","campaigns":[
        {"id":"c","name":"Nền nếp","rubric":"r"}]}
        """
      workspace.put(Array(plan.utf8), at: "plans/p.json")
    }
  }

  private func rubric(
    points: Int, version: Int? = 1, from: String? = nil, title: String = "Nền nếp"
  ) -> Rubric {
    Rubric(
      id: "r", title: title, subjects: "class", period: .week,
      groups: [
        RubricGroup(
          id: "g", title: "", base: Points(100),
          items: [
            RubricItem(
              id: "E", title: "Đi muộn",
              scoring: .event(points: Points(points), free: 0, limit: nil, step: nil)),
            RubricItem(
              id: "V\(version ?? 1)", title: "",
              scoring: .event(points: Points(-1), free: 0, limit: nil, step: nil)),
          ])
      ], ranking: RubricRanking(tieBreak: ["votes"]),
      aggregate: [
        RubricAggregation(to: .month, by: .sum), RubricAggregation(to: .semester, by: .sum),
      ],
      version: version, effectiveFrom: from)
  }

  private func change(_ body: (Workspace) throws(Failure) -> Void) throws(Failure) {
    let workspace = try Workspace("/w", files: files, for: .changing)
    try body(workspace)
    try workspace.commit(Workspace.Note(at: now.text, by: "HT", command: "test"))
  }

  /// An edit by hand.
  private func edit(_ rubric: Rubric) throws(Failure) {
    try change { workspace in workspace.put(rubric, at: RubricEditionTests.path) }
  }

  @discardableResult
  private func record(
    _ period: String, _ criterion: String = "E", _ value: String = "10"
  ) throws(Failure) -> [Message] {
    var doubts: [Message] = []
    try change { workspace throws(Failure) in
      doubts = try ScoreDesk(workspace, now: now, by: "Lan").record(
        ScoreEntry(
          campaign: "c", subject: "6A", criterion: criterion, period: period, value: value),
        year: year
      ).doubts
    }
    return doubts
  }

  private func inquiry(_ period: String) throws(Failure) -> ScoreInquiry {
    try ScoreInquiry(
      try Workspace("/w", files: files, for: .reading), campaign: "c", period: period, year: year)
  }

  private func total(_ period: String) throws -> Points? {
    try inquiry(period).ranking.row("lop-6a").score.total
  }

  @Test func anEditWithoutAVersionChangesNothingAndIsTold() throws {
    #expect(try record("T05") == [])
    #expect(try total("T05") == Points(90))
    try edit(rubric(points: -5))
    #expect(try total("T05") == Points(90))
    #expect(try inquiry("T05").warnings.map(\.vi).joined().contains("\"version\": 2"))
    // Entries go on by the edition in use, with the same remark.
    #expect(try record("T06").count == 1)
    #expect(try total("T06") == Points(90))
  }

  @Test func anEditOfARubricWithoutAVersionJudgesWhatIsNotLocked() throws {
    try edit(rubric(points: -1, version: nil))
    try record("T05")
    try record("T06")
    try change { workspace throws(Failure) in
      _ = try ScoreDesk(workspace, now: now, by: "HT").lock("T06", campaign: "c", year: year)
    }
    // Mended by hand: at once for open weeks, with a remark; never for a locked one.
    try edit(rubric(points: -2, version: nil))
    #expect(try total("T05") == Points(80))
    #expect(try total("T06") == Points(90))
    #expect(try total("2024-10") == Points(170))
    let remark = try inquiry("T05").warnings.map(\.vi).joined()
    #expect(remark.contains("kỳ chưa khóa") && remark.contains("\"version\": 2"), "\(remark)")
    // The next entry takes the edit into use, and the remark ends.
    #expect(try record("T07").count == 1)
    #expect(try inquiry("T05").warnings.isEmpty)
    #expect(try total("T06") == Points(90))
    // Back to the first rules, and locked over both: each week keeps its own.
    try edit(rubric(points: -1, version: nil))
    #expect(try total("T07") == Points(90))
    try edit(rubric(points: -3, version: nil))
    try change { workspace throws(Failure) in
      _ = try ScoreDesk(workspace, now: now, by: "HT").lock("2024-10", campaign: "c", year: year)
    }
    try edit(rubric(points: -9, version: nil))
    #expect(try total("T05") == Points(70))
    #expect(try total("T06") == Points(90))
    #expect(try total("T07") == Points(70))
    #expect(try total("2024-10") == Points(230))
    // Opened again, the month is judged by the file as it is now, the week by its own lock.
    try change { workspace throws(Failure) in
      _ = try ScoreDesk(workspace, now: now, by: "HT").unlock(
        "2024-10", campaign: "c", reason: "sửa quy chế", year: year)
    }
    #expect(try total("T05") == Points(10))
    #expect(try total("T06") == Points(90))
  }

  @Test func aVersionMayBeginAfterEditsWithoutOne() throws {
    try edit(rubric(points: -1, version: nil))
    try record("T05")
    try edit(rubric(points: -2, version: nil))
    try record("T05", "E", "1")
    try edit(rubric(points: -5, version: 2, from: "2024-W42"))
    try record("T07")
    #expect(try total("T05") == Points(78))
    #expect(try total("T07") == Points(50))
    // Stated, an edition stays as it was first used.
    try edit(rubric(points: -7, version: 2, from: "2024-W42"))
    #expect(try total("T07") == Points(50))
  }

  @Test func aVersionWithoutAFirstDayMendsTheWholeOpenYear() throws {
    try record("T05")
    try record("T06")
    try change { workspace throws(Failure) in
      _ = try ScoreDesk(workspace, now: now, by: "HT").lock("T06", campaign: "c", year: year)
    }
    try edit(rubric(points: -5))
    #expect(try inquiry("T05").warnings.map(\.vi).joined().contains("không ghi effectiveFrom"))
    try edit(rubric(points: -5, version: 2))
    #expect(try total("T05") == Points(50))
    #expect(try total("T06") == Points(90))
  }

  @Test func anotherKindOfSubjectMayTakeThePlaceOfARubricWithoutAVersion() throws {
    try edit(rubric(points: -1, version: nil))
    try record("T05")
    var other = rubric(points: -2, version: nil)
    other.period = .month
    other.aggregate = []
    try edit(other)
    try record("2024-10")
    #expect(try total("2024-10") == Points(80))
  }

  @Test func rulesThatCannotBeRightAreTold() throws {
    try record("T05")
    #expect(try inquiry("T05").warnings.isEmpty)
    var upsideDown = rubric(points: -1, version: 2)
    upsideDown.floor = Points(100)
    upsideDown.cap = .zero
    try edit(upsideDown)
    let told = try inquiry("T05").warnings.map(\.vi).joined()
    #expect(told.contains("cao hơn điểm trần") && told.contains("rubric check"), "\(told)")
  }

  @Test func weeksThatCountForTheOtherSemesterAreNamed() throws {
    try record("T05")
    // The weeks of 2 and 9 January lie in the first semester, January in the second.
    let told = try inquiry("HK1").warnings.map(\.vi).joined()
    #expect(told.contains("tuần T18, T19 không tính vào học kỳ I"), "\(told)")
    #expect(
      try inquiry("HK2").warnings.map(\.vi).joined().contains("tuần T18, T19 tính vào học kỳ II"))
    // A paper does not say how to set the program.
    #expect(told.contains("thidua.json"))
    let remarks = try inquiry("HK1").remarks.map(\.vi).joined()
    #expect(remarks.contains("T18, T19") && !remarks.contains("thidua.json"))
    var direct = rubric(points: -1, version: 2)
    direct.aggregate = [RubricAggregation(to: .semester, by: .sum)]
    try edit(direct)
    #expect(try inquiry("HK1").warnings.map(\.vi) == ["Học kỳ I mới có 1 tuần có điểm."])
  }

  @Test func nothingIsWrittenAfterATornLine() throws {
    try record("T05")
    let path = "years/2024-2025/scores.jsonl"
    let whole = try Workspace("/w", files: files, for: .reading).bytes(path) ?? []
    // By hand the last line feed may go, a part of the line may not.
    try change { workspace in workspace.put(Array(whole.dropLast()), at: path) }
    try record("T05")
    #expect(try total("T05") == Points(80))
    try change { workspace in workspace.put(Array(whole.dropLast(9)), at: path) }
    #expect(throws: Failure.self) { try record("T05") }
    #expect(try Workspace("/w", files: files, for: .reading).bytes(path)?.count == whole.count - 9)
  }

  @Test func wordingMayBeMended() throws {
    try record("T05")
    try edit(rubric(points: -1, title: "Nền nếp của lớp"))
    #expect(try inquiry("T05").warnings.isEmpty)
    #expect(try inquiry("T05").ranking.rubric.title == "Nền nếp của lớp")
  }

  @Test func aNewVersionJudgesFromItsPeriodOn() throws {
    try record("T05")
    try edit(rubric(points: -2, version: 2, from: "2024-W42"))
    try record("T06")
    try record("T07")
    #expect(try total("T05") == Points(90))
    #expect(try total("T06") == Points(90))
    #expect(try total("T07") == Points(80))
    #expect(try total("2024-10") == Points(260))
    #expect(try inquiry("T06").ranking.rubric.version == 1)
    #expect(try inquiry("T07").ranking.rubric.version == 2)
    let month = try inquiry("2024-10")
    #expect(month.state[0].vi == "Chấm theo bộ tiêu chí r, phiên bản 1, 2.")
    #expect(month.isWorthTelling)
    let trace = try month.explanation(of: "lop-6a").text(in: .vietnamese)
    #expect(trace.contains("phiên bản 1") && trace.contains("phiên bản 2"))
    // An item of one edition is none of the other; the refusal says where it stands.
    try record("T07", "V2", "1")
    do {
      try record("T06", "V2", "1")
      Issue.record("taken")
    } catch {
      #expect(error.message.vi.contains("chỉ có ở phiên bản 2"))
    }
  }

  @Test func aLockKeepsTheRulesItWasMadeWith() throws {
    try record("T05")
    try change { workspace throws(Failure) in
      _ = try ScoreDesk(workspace, now: now, by: "HT").lock("T05", campaign: "c", year: year)
    }
    try edit(rubric(points: -1, title: "Nền nếp của lớp"))
    #expect(try inquiry("T05").warnings.isEmpty)
    // A version that reaches back is an open act for open periods, and none for the locked one.
    try edit(rubric(points: -3, version: 2, from: "2024-09-01"))
    try record("T06")
    #expect(try total("T05") == Points(90))
    #expect(try total("T06") == Points(70))
    #expect(try inquiry("T05").warnings.isEmpty)
    #expect(try inquiry("T05").stamp.locked == "00:00:00 ngày 20/11/2024")
  }

  @Test func anotherKindOfPeriodIsAnotherRubric() throws {
    try record("T05")
    var other = rubric(points: -1, version: 2, from: "2024-W42")
    other.period = .day
    try edit(other)
    #expect(throws: Failure.self) { try record("T07") }
  }

  @Test func votesStandInTheLedger() throws {
    try record("T05")
    try record("2024-10", "votes", "7")
    try record("2024-10", "Số phiếu", "9")
    #expect(try inquiry("2024-10").ranking.row("lop-6a").score.tieValues == [Fraction(9)])
    #expect(try inquiry("T05").ranking.row("lop-6a").score.tieValues == [nil])
    #expect(try inquiry("2024-10").warnings.isEmpty)
    #expect(throws: Failure.self) { try record("year", "votes", "7") }
    #expect(throws: Failure.self) { try record("2024-10", "votes", "2.5") }
  }

  @Test func stampsAreReadBackAndKnowWhenTheyAreStale() throws {
    try record("T05")
    let open = try inquiry("T05").stamp
    #expect(ScoreStamp(in: "x\n" + open.text + "\ny") == open)
    try change { workspace throws(Failure) in
      _ = try ScoreDesk(workspace, now: now, by: "HT").lock("2024-10", campaign: "c", year: year)
    }
    let stamp = try inquiry("T05").stamp
    #expect(
      ScoreStamp(in: "<p>" + stamp.text.replacing(" ", with: "\n ") + "</p>") == stamp)
    #expect(
      stamp.text
        == "Số liệu: sổ điểm 2024-2025 c T05, khóa lúc 00:00:00 ngày 20/11/2024, bộ tiêu chí r phiên bản 1."
    )
    #expect(ScoreStamp(in: "Số liệu: sổ điểm của trường") == nil)
    let calendar = SchoolCalendar(year: year)
    func locks() throws(Failure) -> ScoreLocks {
      try Workspace("/w", files: files, for: .reading).locks(year)
    }
    #expect(stamp.staleness(try locks(), calendar) == nil)
    try change { workspace throws(Failure) in
      _ = try ScoreDesk(workspace, now: now, by: "HT").unlock(
        "2024-10", campaign: "c", reason: "bổ sung 6A", year: year)
    }
    #expect(stamp.staleness(try locks(), calendar)?.vi.contains("bổ sung 6A") == true)
    #expect(open.staleness(try locks(), calendar) == nil)
    #expect(try inquiry("T05").state[1].vi.contains("bản in trước lúc ấy đã cũ"))
    #expect(try inquiry("2024-10").state[1].vi.contains("bổ sung 6A"))
  }

  @Test func refusalsOfLockedPeriodsSayWhoWhenAndHow() throws {
    try record("T05")
    try change { workspace throws(Failure) in
      _ = try ScoreDesk(workspace, now: now, by: "Cô Hòa").lock(
        "2024-10", campaign: "c", year: year)
    }
    do {
      try record("T05")
      Issue.record("taken")
    } catch {
      for word in [
        "Cô Hòa", "00:00:00 ngày 20/11/2024",
        "score unlock 2024-10 --campaign c --year 2024-2025 --reason",
      ] { #expect(error.message.vi.contains(word), "\(error.message.vi)") }
    }
  }

  @Test func tablesUnderstandWhatClerksWrite() throws {
    func take(_ text: String, _ common: ScoreEntry = .nothing) throws(Failure) -> [LedgerLine] {
      var lines: [LedgerLine] = []
      try change { workspace throws(Failure) in
        lines = try ScoreDesk(workspace, now: now, by: "Lan").record(
          table: Array(text.utf8), file: "d.csv", year: nil, common: common
        ).lines
      }
      return lines
    }
    let long = try take(
      "Phong trào;Lớp;Lỗi;Tuần;Số lần\nNền nếp;6A;Đi muộn;Tuần 5;2\nc;lớp 6b;e;tuần 05;1\n")
    #expect(long.map(\.subject) == ["lop-6a", "lop-6b"])
    #expect(long.map(\.criterion) == ["E", "E"])
    #expect(long.map(\.period) == ["T05", "T05"])
    // A row for each class, a column for each criterion.
    var common = ScoreEntry.nothing
    common.campaign = "nen nep"
    common.period = "Tuần 6"
    let wide = try take("STT,Tên lớp,Đi muộn,V1,Ghi chú\n1,6A,3,,\n2,6B,0,1,x\n", common)
    #expect(
      wide.map { "\($0.subject) \($0.criterion) \($0.value)" } == [
        "lop-6a E 3", "lop-6b E 0", "lop-6b V1 1",
      ])
    #expect(wide.allSatisfy { $0.period == "T06" })
    do throws(Failure) {
      _ = try take("Tên lớp,E,V1\n6A,x,1\n6C,1,-1\n", common)
      Issue.record("taken")
    } catch {
      // 6C is unknown for each of its two cells, which is told once.
      #expect(
        error.findings.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0)" } == [
          "2:2", "3:1", "3:3",
        ])
    }
    for (word, name) in [
      ("Học kỳ I", "HK1"), ("HKII", "HK2"), ("học kì 2", "HK2"), ("Tháng 10", "2024-10"),
      ("tháng 3", "2025-03"), ("Cả năm", "year"), ("TUẦN 12", "T12"), ("t7", "T07"),
      ("Tháng 9/2024", "2024-09"),
    ] { #expect(try SchoolCalendar(year: year).period(word).name == name, "\(word)") }
  }

  @Test func unlikelyValuesAreDoubtedNotRefused() throws {
    #expect(try record("T05", "E", "51").count == 1)
    #expect(try record("T05", "E", "50").isEmpty)
  }
}
