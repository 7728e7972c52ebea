import Testing
import ThiduaCore

/// The structures of real regulations that are not in the ready rubrics, and the limits of the others.
@Suite("Structures of rubrics")
struct RubricStructureTests {
  private func read(_ body: String) throws -> Rubric {
    try Rubric.load(
      SourceText(
        file: "r.json",
        bytes: Array(
          """
          {"schema":"thidua.rubric/1","id":"r","title":"","subjects":"class","period":"week",\(body)}
          """.utf8)))
  }

  private func item(_ text: String) throws -> Rubric {
    try read(#""groups":[{"id":"g","base":100,"items":[\#(text)]}]"#)
  }

  private func total(_ rubric: Rubric, _ lines: String, _ period: String = "T05") throws -> String?
  {
    try Samples.ranking(rubric, lines, period, ["a"]).row("a").score.total?.description
  }

  @Test func inverseLogbook() throws {
    // Points lost in the register: 10 × lessons − sum of marks.
    let rubric = try item(#"{"id":"S","kind":"ratio","max":10,"inverse":true}"#)
    #expect(try total(rubric, "a S T05 250/27") == "80")
    #expect(try total(rubric, "a S T05 270/27") == "100")
    #expect(rubric.items[0].maximum == .zero)
  }

  @Test func averageLessDeductionsWithThreeDigits() throws {
    // (Σ marks − Σ deductions) / lessons: (300 − 1) / 30 = 9.967.
    let rubric = try read(
      #"""
      "rounding":{"digits":3},"groups":[{"id":"g","per":"N","items":[
      {"id":"D","kind":"event","points":1,"step":0.25,"usual":1000},{"id":"T","kind":"event","points":-1},
      {"id":"N","kind":"count"}]}]
      """#)
    #expect(try total(rubric, "a D T05 300\na T T05 1\na N T05 30") == "9.967")
    // Nobody said how many lessons there were: no number is made up.
    let ranking = try Samples.ranking(rubric, "a D T05 300", "T05", ["a"])
    #expect(try ranking.row("a").score.total == nil)
    #expect(try ranking.row("a").score.missingItems.map(\.item) == ["N"])
  }

  @Test func variantsFreeAndLimit() throws {
    let rubric = try item(
      #"{"id":"E","kind":"event","points":-2,"free":1,"limit":3,"variants":[{"name":"cờ đỏ","times":2},{"name":"ốm","points":-0.25}]}"#
    )
    for (lines, expected) in [
      (["1"], "100"), (["2"], "98"), (["1", "1 cờ đỏ"], "96"), (["1 cờ đỏ"], "100"),
      (["2 cờ đỏ"], "96"), (["3", "2 cờ đỏ"], "92"), (["9", "5 ốm"], "92.75"), (["ốm"], "99.75"),
      (["0"], "100"),
    ] {
      for order in [lines, lines.reversed()] {
        let text = order.map { "a E T05 " + $0.replacing(" ", with: "_") }.joined(separator: "\n")
        #expect(try total(rubric, text) == expected, "\(order)")
      }
    }
    let item = rubric.items[0]
    #expect(item.canonical(ScoreValue(entered: "2  CO  DO")).text == "2 cờ đỏ")
    #expect(item.canonical(ScoreValue(entered: "2 Co Do")).text == "2 cờ đỏ")
    #expect(item.canonical(ScoreValue(entered: "ỐM")).text == "1 ốm")
    #expect(item.objection(to: ScoreValue(entered: "2 sốt")) != nil)
    #expect(item.objection(to: ScoreValue(entered: "1,5 ốm")) != nil)
    #expect(item.objection(to: ScoreValue(entered: "-1 ốm")) != nil)
  }

  @Test func choiceOfTheMarker() throws {
    let rubric = try item(
      #"{"id":"E","kind":"event","points":-1,"step":0.5,"least":1,"most":10}"#)
    #expect(try total(rubric, "a E T05 1.5\na E T05 10") == "88.5")
    for bad in ["0.5", "10.5", "1.25"] {
      #expect(rubric.items[0].objection(to: ScoreValue(bad)) != nil, "\(bad)")
    }
  }

  @Test func floorsAndCapsOfAnItem() throws {
    let rubric = try item(
      #"{"id":"E","kind":"event","points":-3,"floor":-10},{"id":"B","kind":"event","points":2,"cap":5}"#
    )
    #expect(try total(rubric, "a E T05 9\na B T05 9") == "95")
    #expect(rubric.item("B")?.maximum == Points(5))
  }

  @Test func stairOfAbsences() throws {
    let rubric = try item(
      #"{"id":"E","kind":"event","stairs":[{"from":4,"points":-1},{"from":7,"points":-2},{"from":10,"points":-3}]}"#
    )
    for (days, expected) in [(3, "100"), (4, "99"), (6, "99"), (7, "98"), (9, "98"), (12, "97")] {
      #expect(try total(rubric, "a E T05 \(days)") == expected)
      // Days of several weeks of entries add up.
      #expect(try total(rubric, "a E T05 1\na E T05 \(days - 1)") == expected)
    }
  }

  @Test func bestOfASet() throws {
    let rubric = try item(
      #"{"id":"N","kind":"event","points":3,"limit":1,"bestOf":"giải"},{"id":"H","kind":"event","points":5,"limit":1,"bestOf":"giải"},{"id":"K","kind":"event","points":1}"#
    )
    #expect(try total(rubric, "a N T05 1\na H T05 1\na K T05 1") == "106")
    #expect(try total(rubric, "a N T05 1\na K T05 1") == "104")
  }

  @Test func conditionsOnAClass() throws {
    let rubric = try read(
      #"""
      "groups":[{"id":"g","base":80,"items":[{"id":"A","kind":"points","max":20}]}],
      "bonus":{"items":[{"id":"B","kind":"event","points":2}]},"penalty":{"items":[{"id":"P","kind":"event","points":-1}]},
      "bands":[{"name":"Tốt","min":90,"requires":[{"penaltyShare":0.5},{"points":"A","atLeast":5}]},{"name":"Khá","min":50},{"name":"Yếu","min":null}]
      """#)
    func band(_ lines: String) throws -> String? {
      try Samples.ranking(rubric, lines, "T05", ["a"]).row("a").band.band
    }
    #expect(try band("a A T05 20\na B T05 2\na P T05 2") == "Tốt")
    #expect(try band("a A T05 20\na B T05 2\na P T05 3") == "Khá")
    #expect(try band("a A T05 4\na B T05 9") == "Khá")
    #expect(try band("a A T05 5\na B T05 9") == "Tốt")
  }

  @Test func shiftsAreHeldWithinTheScale() throws {
    let rubric = try read(
      #"""
      "groups":[{"id":"g","base":100,"items":[{"id":"A","kind":"event","points":0},{"id":"U","kind":"event","points":0}]}],
      "bands":[{"name":"T","min":90},{"name":"K","min":50},{"name":"Y","min":null}],
      "shifts":[{"when":{"count":["A"],"above":1},"by":-5},{"when":{"count":["U"],"atLeast":1},"by":1}]
      """#)
    func band(_ lines: String) throws -> String? {
      try Samples.ranking(rubric, lines, "T05", ["a"]).row("a").band.band
    }
    #expect(try band("a A T05 1") == "T")
    #expect(try band("a A T05 2") == "Y")
    #expect(try band("a U T05 1") == "T")
    // −5 + 1 is −4, not the end of the scale and one back.
    #expect(try band("a A T05 2\na U T05 1") == "Y")
  }

  @Test func bonusApartAndDefaults() throws {
    let rubric = try read(
      #"""
      "groups":[{"id":"g","items":[{"id":"A","kind":"points","max":100,"default":100},{"id":"L","kind":"band","levels":[{"name":"Tốt","points":10}],"default":"Tốt"},{"id":"E","kind":"event","points":-1}]}],
      "bonus":{"apart":true,"items":[{"id":"B","kind":"event","points":2}]}
      """#)
    #expect(try total(rubric, "a E T05 1\na B T05 3") == "109")
    let ranking = try Samples.ranking(rubric, "a E T05 1", "T05", ["a", "b"])
    #expect(try ranking.row("a").score.isComplete)
    #expect(try ranking.row("b").score.total == nil)
  }

  @Test func uncountedWeeksStayOut() throws {
    let rubric = try read(
      #"""
      "groups":[{"id":"g","items":[{"id":"A","kind":"points","max":100}]}],"aggregate":[{"to":"month","by":"mean"}]
      """#)
    let tet = UncountedSpan(
      days: DateSpan(from: CivilDate(iso: "2024-10-07"), to: CivilDate(iso: "2024-10-13")),
      reason: "Tuần kiểm tra giữa kỳ")
    let calendar = SchoolCalendar(year: .school(2024), uncounted: [tet])
    let book = try Samples.book("a A T05 80\na A T06 0\nb A T05 60")
    let month = try Ranking.compute(
      rubric: rubric, calendar: calendar, book: book, period: try calendar.period("2024-10"),
      subjects: Samples.subjects(["a", "b"], kind: "class"))
    #expect(month.summary == ["1 a 80 -", "2 b 60 -"])
    #expect(month.warnings.map(\.vi) == ["T06 không tính: Tuần kiểm tra giữa kỳ."])
    let week = try Ranking.compute(
      rubric: rubric, calendar: calendar, book: book, period: try calendar.period("T06"),
      subjects: Samples.subjects(["a", "b"], kind: "class"))
    #expect(week.warnings.map(\.vi) == ["T06 không tính vào thi đua: Tuần kiểm tra giữa kỳ."])
  }

  @Test("a level that aggregate names twice is an error, and no endless way up")
  func aLevelNamedTwice() throws {
    let text = """
      {"schema":"thidua.rubric/1","id":"r","subjects":"class","period":"week",
      "groups":[{"id":"g","items":[{"id":"A","kind":"points","max":100}]}],
      "aggregate":[{"to":"month","by":"mean"},{"to":"year","by":"mean"},{"to":"year","by":"sum"}]}
      """
    let (rubric, findings) = try Rubric.read(SourceText(file: "r", bytes: Array(text.utf8)))
    #expect(findings.map(\.check) == [.duplicateID])
    #expect(rubric.periodKinds == [.week, .month, .year])
    let calendar = SchoolCalendar(year: .school(2024))
    let ranking = try Ranking.compute(
      rubric: rubric, calendar: calendar, book: try Samples.book("a A T05 80\na A T09 60"),
      period: try calendar.period("year"), subjects: Samples.subjects(["a"], kind: "class"))
    #expect(ranking.summary == ["1 a 70 -"])
  }

  @Test func enoughWeeks() throws {
    let rubric = try read(
      #"""
      "groups":[{"id":"g","items":[{"id":"A","kind":"points","max":100}]}],"aggregate":[{"to":"month","by":"mean","atLeast":2}]
      """#)
    let text = "a A T05 80\na A T06 60\na A T07 70\nb A T05 60\nb A T06 50\nc A T07 99"
    let month = try Samples.ranking(rubric, text, "2024-10", ["a", "b", "c"])
    #expect(month.rows.map(\.rank) == [1, 2, nil])
    #expect(try month.row("c").gaps[0].vi == "chỉ có 1/2 kỳ có điểm")
  }

  @Test func theExplanationSpeaksOfEachStep() throws {
    let rubric = try read(
      #"""
      "groups":[{"id":"g","title":"G","per":"N","cap":10,"items":[{"id":"D","kind":"event","points":1,"usual":900},{"id":"N","kind":"count","unit":"tiết"}]},
      {"id":"h","title":"H","items":[{"id":"A","kind":"points","max":90,"default":50},{"id":"Z","kind":"event","points":0}]},
      {"id":"k","title":"K","items":[{"id":"N1","kind":"event","points":3,"limit":1,"bestOf":"giải"},{"id":"N2","kind":"event","points":5,"limit":1,"bestOf":"giải"}]}],
      "bonus":{"apart":true,"items":[{"id":"C","kind":"auto","points":2,"when":{"count":["Z"],"atMost":5}}]},
      "bands":[{"name":"T","min":1,"requires":[{"count":["Z"],"atMost":0}]},{"name":"K","min":0},{"name":"Y","min":null}],
      "zeroes":[{"when":"Z","group":"h"}],"shifts":[{"when":{"count":["Z"],"atLeast":1},"by":-1}]
      """#)
    let bytes = Samples.ledger(
      "a D T05 250\na N T05 27\na Z T05 1\na N1 T05 1\na N2 T05 1")
    let subjects = Samples.subjects(["a"], kind: "class")
    let book = try ScoreBook(campaign: "c", ledger: bytes, file: "s")
    let period = try Samples.calendar.period("T05")
    let ranking = try Ranking.compute(
      rubric: rubric, calendar: Samples.calendar, book: book, period: period, subjects: subjects)
    let engine = try ScoreEngine(
      rubric: rubric, calendar: Samples.calendar, book: book, period: period, subjects: subjects)
    let trace = try ScoreTrace(
      subject: "a", in: ranking, engine: engine, lines: try LedgerReader.lines(bytes, file: "s")
    ).text(in: .vietnamese)
    for part in [
      "chia cho N = 27", "chưa nhập, mặc định 50", "có Z nên tính 0", "không tính, chỉ tính N2",
      "tự động: số lần Z không quá 5", "tính riêng, không cộng vào tổng",
      "Điều kiện kèm theo: không đạt T: cần số lần Z không quá 0", "hạ 1 bậc, thành Y",
      "Xếp loại cuối cùng: Y",
    ] { #expect(trace.contains(part), "\(part) not in\n\(trace)") }
  }

  /// Every structure at once, entered in any order.
  @Test func orderOfEntryChangesNothing() throws {
    let rubric = try read(
      #"""
      "members":"pupil","groups":[{"id":"g","base":50,"per":"N","floor":0,"cap":100,"items":[
      {"id":"D","kind":"event","points":1,"step":0.1,"usual":900},{"id":"N","kind":"count"},
      {"id":"E","kind":"event","points":-2,"free":1,"limit":4,"once":true,"variants":[{"name":"x","times":2},{"name":"y","points":-0.5}]}]},
      {"id":"h","items":[{"id":"A","kind":"points","max":90,"default":50},{"id":"R","kind":"ratio","max":10}]}],
      "bonus":{"cap":5,"items":[{"id":"P","kind":"event","points":2,"limit":1,"bestOf":"s"},{"id":"Q","kind":"event","points":3,"limit":1,"bestOf":"s"},
      {"id":"C","kind":"auto","points":1,"when":{"count":["E"],"atMost":1}}]},
      "bands":[{"name":"T","min":100,"requires":[{"top":2}]},{"name":"K","min":60},{"name":"Y","min":null}],
      "shifts":[{"when":{"count":["E"],"above":3},"by":-1}],
      "ranking":{"by":["band","total"],"tieBreak":["g","votes"]},"aggregate":[{"to":"month","by":"mean"}]
      """#)
    var lines: [String] = []
    for (index, id) in ["a", "b", "c", "d"].enumerated() {
      for week in ["T05", "T06", "T07"] {
        lines += Array(repeating: "\(id) D \(week) 0.1", count: 30)
        lines += ["\(id) N \(week) \(index + 1)", "\(id) E \(week) \(index)", "\(id) E \(week) x"]
        lines += [
          "\(id) R \(week) \(index)/3", "\(id) P \(week) 1", "\(id) Q \(week) \(index % 2)",
        ]
        lines += ["h\(id) E \(week) 2", "k\(id) E \(week) 3_y", "k\(id) E \(week) 1"]
      }
      lines.append("\(id) votes 2024-10 \(index)")
    }
    let ids = ["a", "b", "c", "d"]
    let members = ids.flatMap { id in
      ["h\(id)", "k\(id)"].map {
        ScoreMembership(
          member: $0, role: "pupil", collective: id, span: DateSpan(from: nil, to: nil))
      }
    }
    func summary(_ lines: [String]) throws -> [String] {
      try Ranking.compute(
        editions: RubricEditions(rubric), calendar: Samples.calendar,
        book: try Samples.book(lines.joined(separator: "\n")),
        period: try Samples.calendar.period("2024-10"),
        subjects: Samples.subjects(ids, kind: "class"), memberships: members
      ).summary
    }
    let expected = try summary(lines)
    #expect(expected.count == 4 && expected.allSatisfy { !$0.hasPrefix("-") })
    var random = SplitMix(seed: 5)
    for _ in 0..<30 {
      lines.shuffle(using: &random)
      #expect(try summary(lines) == expected)
    }
  }

  // MARK: - Checks

  private func findings(_ body: String) throws -> [String] {
    let text = """
      {"schema":"thidua.rubric/1","id":"r","title":"","subjects":"class","period":"week",
      \(body)}
      """
    let (_, findings) = try Rubric.read(SourceText(file: "r.json", bytes: Array(text.utf8)))
    return findings.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.check)" }
  }

  @Test func danglingAndContradictoryRules() throws {
    let text = """
      "version":0,"effectiveFrom":"T10",
      "groups":[{"id":"g","per":"A","items":[{"id":"A","kind":"points","max":9,"default":11},
      {"id":"votes","kind":"event","points":-1},
      {"id":"E","kind":"event","points":-1,"stairs":[{"from":4,"points":-1},{"from":3,"points":-2}]},
      {"id":"F","kind":"event","points":-1,"variants":[{"name":"ốm","points":0},{"name":"Ốm","times":2},{"name":"x"}]},
      {"id":"C","kind":"auto","points":1,"when":{"points":"A","atLeast":1}},
      {"id":"P","kind":"event","points":1,"bestOf":"b","floor":3,"cap":2}]}],
      "bands":[{"name":"T","min":5,"requires":[{"count":["A","Q"],"above":1},{"top":0},{"above":1},{"zeros":[]}]},{"name":"K","min":null}],
      "zeroes":[{"when":"Q","group":"q"}],"unrated":[{"when":"om"}],
      "shifts":[{"when":{"count":["E"],"above":1},"by":0,"at":"semester"}]
      """
    #expect(
      try findings(text) == [
        "2:11 bad-value", "2:29 bad-date", "3:27 bad-value", "3:84 bad-value", "4:7 bad-value",
        "5:47 bad-value", "5:79 rubric-band-overlap", "6:83 duplicate-id", "6:107 bad-value",
        "7:43 bad-value", "8:46 rubric-total-mismatch", "8:58 bad-value", "9:52 bad-value",
        "9:56 dangling-reference", "9:79 bad-value", "9:82 missing-field", "9:103 missing-field",
        "10:19 dangling-reference", "10:31 dangling-reference", "10:56 dangling-reference",
        "11:50 bad-value", "11:57 dangling-reference",
      ])
  }

  @Test func oldRubricsKeepTheirFingerprint() throws {
    // No member of the finer rules is written unless it says something.
    let rubric = try Samples.rubric("lop-tuan")
    let text = rubric.json.pretty
    for member in [
      "version", "apart", "requires", "variants", "once", "bestOf", "atLeast", "per\"",
    ] {
      #expect(!text.contains(member), "\(member)")
    }
  }
}
