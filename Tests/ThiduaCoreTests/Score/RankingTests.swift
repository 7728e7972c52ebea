import Testing
import ThiduaCore

struct RankingTests {
  /// One group of events from 100 and one entered score, summed.
  var rubric: Rubric {
    Rubric(
      id: "r", title: "R", subjects: "class", period: .week, floor: .zero, cap: Points(200),
      rounding: RubricRounding(digits: 2),
      groups: [
        RubricGroup(
          id: "g", title: "G", base: Points(100), floor: .zero, cap: Points(100),
          items: [
            RubricItem(
              id: "E", title: "", scoring: .event(points: Points(-3), free: 1, limit: 2, step: nil))
          ]),
        RubricGroup(
          id: "h", title: "H", cap: Points(100),
          items: [
            RubricItem(
              id: "P", title: "",
              scoring: .points(max: Points(100), step: Points(millionths: 100_000)))
          ]),
      ], bands: [RubricBand("Tốt", min: Points(150)), RubricBand("Khá", min: nil)],
      aggregate: [
        RubricAggregation(to: .month, by: .mean), RubricAggregation(to: .year, by: .mean),
      ])
  }

  @Test func freeAndLimit() throws {
    for (count, total) in [(0, "100"), (1, "100"), (2, "97"), (3, "94"), (4, "94"), (1000, "94")] {
      let ranking = try Samples.ranking(rubric, "a E T05 \(count)\na P T05 0", "T05", ["a"])
      #expect(try ranking.row("a").score.total?.description == total)
    }
  }

  @Test func aTenthThirtyTimesIsThree() throws {
    var rubric = rubric
    rubric.groups = [
      RubricGroup(
        id: "g", title: "",
        items: [
          RubricItem(
            id: "E", title: "",
            scoring: .event(
              points: Points(1), free: 0, limit: nil, step: Points(millionths: 100_000)))
        ])
    ]
    let lines = Array(repeating: "a E T05 0.1", count: 30).joined(separator: "\n")
    #expect(try Samples.ranking(rubric, lines, "T05", ["a"]).row("a").score.total == Points(3))
  }

  @Test func notEnteredZeroNotApplicableAndExemptAreFour() throws {
    let ranking = try Samples.ranking(
      rubric,
      "none E T05 0\nzero P T05 0\nna P T05 na\nfree P T05 exempt\nfree E T05 5\nfree E T05 exempt",
      "T05", ["none", "zero", "na", "free", "nobody"])
    #expect(try ranking.row("none").score.isComplete == false)
    #expect(try ranking.row("none").score.missingItems.map(\.item) == ["P"])
    #expect(try ranking.row("zero").score.isComplete)
    #expect(try ranking.row("na").score.isComplete)
    #expect(try ranking.row("free").score.isComplete)
    #expect(try ranking.total("free") == nil)
    #expect(try ranking.row("nobody").score.total == nil)
    #expect(try ranking.row("nobody").rank == nil)
    let book = try Samples.book("none E T05 0\nzero P T05 0\nna P T05 na\nfree P T05 exempt")
    let engine = try ScoreEngine(
      rubric: rubric, calendar: Samples.calendar, book: book,
      period: try Samples.calendar.period("T05"),
      subjects: Samples.subjects(["none", "zero", "na", "free"], kind: "class"))
    func state(_ id: String) throws -> ItemScore.State? {
      try engine.score(of: id, keepsParts: true).card?.items[1].state
    }
    #expect(try state("none") == .notEntered)
    #expect(try state("zero") == .entered)
    #expect(try state("na") == .notApplicable)
    #expect(try state("free") == .exempt)
  }

  @Test func aSecondScoreReplacesTheFirstAndEventsAddUp() throws {
    let ranking = try Samples.ranking(
      rubric, "a P T05 50\na P T05 60\na E T05 1\na E T05 1", "T05", ["a"])
    #expect(try ranking.row("a").score.total == Points(157))
  }

  @Test func theHighestStageIsOfficialWhateverTheOrder() throws {
    let lines = ["a P T05 90 self", "a P T05 80 group", "a P T05 70 council"]
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      let text = order.map { lines[$0] }.joined(separator: "\n")
      let ranking = try Samples.ranking(rubric, text, "T05", ["a"])
      #expect(try ranking.row("a").score.total == Points(170))
    }
    let ranking = try Samples.ranking(rubric, lines[0] + "\n" + lines[1], "T05", ["a"])
    #expect(try ranking.row("a").score.total == Points(180))
  }

  @Test func reversalsTakeLinesOutAndPutEarlierOnesBack() throws {
    var bytes = Samples.ledger("a P T05 50\na P T05 60\na E T05 2\na E T05 1")
    let lines = try LedgerReader.lines(bytes, file: "s")
    func total() throws -> Points? {
      try Ranking.compute(
        rubric: rubric, calendar: Samples.calendar,
        book: ScoreBook(campaign: "c", ledger: bytes, file: "s"),
        period: try Samples.calendar.period("T05"), subjects: Samples.subjects(["a"], kind: "class")
      ).row("a").score.total
    }
    func void(_ index: Int) throws {
      bytes += try Ledger.void(
        lines[index], isEffective: true, reason: "nhầm", at: "t", by: "b", length: bytes.count
      ).bytes
    }
    #expect(try total() == Points(154))
    try void(1)
    #expect(try total() == Points(144))
    try void(2)
    #expect(try total() == Points(150))
    try void(0)
    try void(3)
    #expect(try total() == nil)
  }

  @Test func orderOfEntryChangesNothing() throws {
    var lines: [String] = []
    for week in 1...6 {
      for id in ["a", "b", "c", "d"] {
        lines.append("\(id) P T0\(week) \((week * 7 + id.utf8.count * 13) % 100)")
        for _ in 0..<(week % 3) { lines.append("\(id) E T0\(week) 1") }
      }
    }
    let ids = ["a", "b", "c", "d"]
    let expected = try Samples.ranking(rubric, lines.joined(separator: "\n"), "year", ids).summary
    var random = SplitMix(seed: 3)
    for _ in 0..<20 {
      lines.shuffle(using: &random)
      let ranking = try Samples.ranking(rubric, lines.joined(separator: "\n"), "year", ids)
      #expect(ranking.summary == expected)
    }
  }

  @Test func onlyCountedWeeksAndNamedLevels() throws {
    // October has T05 (3 October) to T09 (31 October); nobody has lines in T07.
    let text = """
      a P T05 80
      a P T06 90
      a P T08 70
      b P T05 60
      b P T06 60
      """
    let month = try Samples.ranking(rubric, text, "2024-10", ["a", "b"])
    #expect(try month.total("a") == "180.00")
    #expect(try month.row("a").rank == 1)
    // b lacks T08: shown with what there is, apart, with the reason.
    #expect(try month.total("b") == "160.00")
    #expect(try month.row("b").rank == nil)
    #expect(try month.row("b").score.isComplete == false)
    #expect(try month.row("b").gaps.first?.vi == "thiếu điểm T08")
    // The semester is not named: weeks go by month straight to the year.
    #expect(throws: Failure.self) { try Samples.ranking(rubric, text, "HK1", ["a"]) }
    #expect(throws: Failure.self) { try Samples.ranking(rubric, text, "2024-10-07", ["a"]) }
    #expect(try Samples.ranking(rubric, text, "year", ["a"]).total("a") == "180.00")
  }

  @Test func weeksStraightToTheYear() throws {
    var rubric = rubric
    rubric.aggregate = [RubricAggregation(to: .year, by: .sum)]
    let text = "a P T01 1\na P T02 2\na P T09 4"
    #expect(try Samples.ranking(rubric, text, "year", ["a"]).total("a") == "307.00")
  }

  @Test func bothSpellingsOfAWeekAreOne() throws {
    let ranking = try Samples.ranking(rubric, "a P T06 40\na E 2024-W41 2", "T06", ["a"])
    #expect(try ranking.row("a").score.total == Points(137))
  }

  @Test func ranksOfEquals() throws {
    var rubric = rubric
    let text = "a P T05 90\nb P T05 90\nc P T05 80\nd P T05 70\nd E T05 1"
    let ids = ["d", "c", "b", "a"]
    var ranking = try Samples.ranking(rubric, text, "T05", ids)
    #expect(ranking.summary == ["1 b 190 Tốt", "1 a 190 Tốt", "3 c 180 Tốt", "4 d 170 Tốt"])
    #expect(ranking.rows.map(\.isTied) == [true, true, false, false])
    rubric.ranking.ties = .dense
    ranking = try Samples.ranking(rubric, text, "T05", ids)
    #expect(ranking.rows.map(\.rank) == [1, 1, 2, 3])
  }

  @Test func tieBreaksByGroupAndItem() throws {
    var rubric = rubric
    rubric.ranking.tieBreak = ["h", "E"]
    // Both have 180: one by studying more, one by behaving better.
    let ranking = try Samples.ranking(
      rubric, "a P T05 80\nb P T05 83\nb E T05 2\nc P T05 83\nc E T05 2", "T05", ["a", "b", "c"])
    #expect(ranking.rows.map(\.subject.id) == ["b", "c", "a"])
    #expect(ranking.rows.map(\.rank) == [1, 1, 3])
  }

  @Test func withinAnAncestor() throws {
    var rubric = rubric
    rubric.ranking.within = "grade"
    let grades = ["6A": ["grade": "k6"], "6B": ["grade": "k6"], "7A": ["grade": "k7"]]
    let ranking = try Samples.ranking(
      rubric, "6A P T05 10\n6B P T05 20\n7A P T05 5\nx P T05 99", "T05", ["x", "6A", "6B", "7A"],
      ancestors: grades)
    #expect(
      ranking.summary == ["1 6B 120 Khá", "2 6A 110 Khá", "1 7A 105 Khá", "1 x 199 Tốt"])
    let table = ranking.table(partitionNames: ["k6": "Khối 6"])
    #expect(table.rows.first == .group("Khối 6"))
  }

  @Test func knockoutsAndCeilingsNeverLift() throws {
    var rubric = rubric
    rubric.bands = [
      RubricBand("Tốt", min: Points(150)), RubricBand("Khá", min: Points(100)),
      RubricBand("Yếu", min: nil),
    ]
    rubric.knockouts = [RubricLimit(when: "E", band: "Khá")]
    rubric.ceilings = [RubricLimit(when: "canh-cao", band: "Khá")]
    let text = "a P T05 90\na E T05 2\nb P T05 90\nb E T05 1\nc P T05 90\nd P T05 0"
    rubric.groups[0].base = Points(90)
    let out = [
      ScoreDiscipline(subject: "c", form: "canh-cao", span: DateSpan(from: nil, to: nil)),
      ScoreDiscipline(subject: "d", form: "canh-cao", span: DateSpan(from: nil, to: nil)),
      ScoreDiscipline(
        subject: "b", form: "canh-cao",
        span: DateSpan(from: nil, to: CivilDate(iso: "2024-09-29"))),
    ]
    let ranking = try Samples.ranking(rubric, text, "T05", ["a", "b", "c", "d"], disciplines: out)
    #expect(try ranking.row("a").band.band == "Khá")
    // One occurrence is free, and the discipline ended before the week.
    #expect(try ranking.row("b").band.band == "Tốt")
    #expect(try ranking.row("c").band.band == "Khá")
    #expect(try ranking.row("d").band.band == "Yếu")
  }

  @Test func bandsCompareAfterRounding() throws {
    var rubric = rubric
    rubric.rounding.digits = 0
    rubric.bands = [RubricBand("Tốt", min: Points(190)), RubricBand("Khá", min: nil)]
    let ranking = try Samples.ranking(rubric, "a P T05 89.5\nb P T05 89.4", "T05", ["a", "b"])
    #expect(ranking.summary == ["1 a 190 Tốt", "2 b 189 Khá"])
  }

  @Test func jsonIsTheContracts() throws {
    let ranking = try Samples.ranking(rubric, "a P T05 90", "T05", ["a", "b"])
    #expect(
      ranking.json.compact == """
        {"schema":"thidua.ranking/1","rows":[\
        {"rank":1,"subject":"a","total":"190.00","band":"Tốt","complete":true},\
        {"rank":null,"subject":"b","total":null,"band":null,"complete":false}]}
        """)
    #expect(ranking.chart.bars.map(\.text) == ["190,00"])
    #expect(ranking.table().rows.contains(.group("Chưa xếp hạng")))
  }

  @Test func strangersAndForeignLinesAreTold() throws {
    let ranking = try Samples.ranking(
      rubric, "a P T05 90\nz P T05 1\na Q T05 1\na P 2024-10 1\na P T99 1\na P T05 1000", "T05",
      ["a"])
    #expect(ranking.warnings.count == 4)
    #expect(try ranking.row("a").score.total == Points(190))
  }

  @Test func hugeNumbersAreAFailureNotACrash() throws {
    var rubric = rubric
    rubric.groups[0].items = [
      RubricItem(
        id: "E", title: "",
        scoring: .event(points: Points(8_000_000_000), free: 0, limit: nil, step: nil))
    ]
    rubric.groups[0].cap = nil
    rubric.cap = nil
    #expect(throws: Failure.self) {
      try Samples.ranking(rubric, "a E T05 8000000000\na P T05 1", "T05", ["a"])
    }
    let many = Array(repeating: "a E T05 8000000000", count: 3).joined(separator: "\n")
    #expect(throws: Failure.self) { try Samples.ranking(rubric, many, "T05", ["a"]) }
  }

  @Test func whatIfWritesNothing() throws {
    var builder = ScoreBook.Builder(campaign: "c", file: "s")
    try builder.read(Samples.ledger("a P T05 50 council\na E T05 1"))
    let question = try WhatIf("P=99,5")
    let checker = EntryChecker(
      calendar: Samples.calendar,
      campaigns: [ScoredCampaign(id: "c", name: "C", rubric: rubric)],
      subjects: Samples.subjects(["a"], kind: "class"))
    try builder.add([checker.draft(question.entry(campaign: "c", subject: "a", period: "T05"))])
    let ranking = try Ranking.compute(
      rubric: rubric, calendar: Samples.calendar, book: try builder.finish(),
      period: try Samples.calendar.period("T05"), subjects: Samples.subjects(["a"], kind: "class"))
    #expect(try ranking.total("a") == "199.50")
    #expect(throws: Failure.self) { try WhatIf("P") }
    #expect(throws: Failure.self) { try WhatIf("=1") }
  }

  @Test func explanationGoesFromLinesToRank() throws {
    let text = "a P T05 50 self\na P T05 60\na E T05 3\nb P T05 10"
    let rubric = rubric
    let bytes = Samples.ledger(text)
    let subjects = Samples.subjects(["a", "b"], kind: "class")
    let book = try ScoreBook(campaign: "c", ledger: bytes, file: "s")
    let period = try Samples.calendar.period("T05")
    let ranking = try Ranking.compute(
      rubric: rubric, calendar: Samples.calendar, book: book, period: period, subjects: subjects)
    let engine = try ScoreEngine(
      rubric: rubric, calendar: Samples.calendar, book: book, period: period, subjects: subjects)
    let lines = try LedgerReader.lines(bytes, file: "s").filter { $0.subject == "a" }
    let trace = try ScoreTrace(subject: "a", in: ranking, engine: engine, lines: lines)
    let vi = trace.text(in: .vietnamese)
    for part in [
      "dòng d0: P = 50 (tự chấm, thu)", "E: 3 lần × -3, 1 lần đầu không tính, tối đa 2 lần = -6",
      "P: 60 [self 50]", "Nhóm G: 100 + các tiêu chí = 94", "Tổng điểm T05: 154,00",
      "Xếp loại theo tổng điểm: Tốt (từ 150)", "Hạng 1 trong 2",
    ] { #expect(vi.contains(part), "\(part) not in\n\(vi)") }
    #expect(trace.text(in: .english).contains("Rank 1 of 2"))
    #expect(throws: Failure.self) {
      try ScoreTrace(subject: "q", in: ranking, engine: engine, lines: [])
    }
  }
}
