import Testing
import ThiduaCore

/// The worked examples of real regulations, to the digit, and one for each fixture.
struct WorkedExampleTests {
  @Test("Weighted mean of five components: (100 + 95 + 100 + 100 + 2 × 100) / 6 = 99.17")
  func classWeek() throws {
    let rubric = try Samples.rubric("lop-tuan")
    // Two dirty days: the first is free, the second takes 5.
    let ranking = try Samples.ranking(
      rubric,
      """
      6A1 V01 T05 2
      6A1 H01 T05 100
      6A2 C01 T05 2
      6A2 N01 T05 1
      6A2 H01 T05 88.5
      """, "T05", ["6A1", "6A2", "6A3"])
    #expect(try ranking.total("6A1") == "99.17")
    // (94 + 100 + 98 + 100 + 177) / 6 = 94.833…
    #expect(try ranking.total("6A2") == "94.83")
    #expect(ranking.summary == ["1 6A1 99.17 Tốt", "2 6A2 94.83 Tốt", "- 6A3 - -"])
    #expect(try ranking.row("6A3").score.isComplete == false)
  }

  @Test("Weighted mean of two: (9.5 × 2 + 8) / 3 = 9.0")
  func department() throws {
    let rubric = try Samples.rubric("to-chuyen-mon")
    // 250 of 270 possible is 9.259…, shown with one decimal; 260 of 270 is 9.6296….
    let ranking = try Samples.ranking(
      rubric,
      """
      to-1 G1 2024-10 95/100
      to-1 S1 2024-10 Khá
      to-2 G1 2024-10 0/0
      to-2 S1 2024-10 TB
      """, "2024-10", ["to-1", "to-2"])
    #expect(try ranking.total("to-1") == "9.0")
    // A plan of zero is not applicable: its group stays out of the mean, weight and all.
    #expect(try ranking.total("to-2") == "6.0")
    #expect(try ranking.row("to-2").score.isComplete)
  }

  @Test("Average with bonus before division: 250/27 = 9.3; 260/27 = 9.6, published as 9.7")
  func misroundedExample() throws {
    let first = try #require(Fraction(250, over: 27))
    let second = try #require(Fraction(260, over: 27))
    #expect(try first.rounded(1).description == "9.3")
    // The regulation prints 9.7 for its second example; 9.6296… rounds to 9.6.
    #expect(try second.rounded(1).description == "9.6")
    #expect(try #require(Fraction(299, over: 30)).rounded(3).description == "9.967")

    let rubric = Rubric(
      id: "so-dau-bai", title: "Sổ đầu bài", subjects: "class", period: "week", rounding: 1,
      group: RubricItem(
        id: "SDB", title: "Điểm tiết", scoring: .ratio(max: Points(1), over: true)), cap: 10)
    let ranking = try Samples.ranking(
      rubric, "a SDB T05 250/27\nb SDB T05 260/27\nc SDB T05 299/27", "T05", ["a", "b", "c"])
    #expect(try ranking.total("a") == "9.3")
    #expect(try ranking.total("b") == "9.6")
    #expect(try ranking.total("c") == "10.0")
  }

  @Test("Groups capped at their declared maximum, bonus and penalty limited, total held at 100")
  func teacherMonth() throws {
    let rubric = try Samples.rubric("giao-vien-thang")
    let ranking = try Samples.ranking(
      rubric,
      """
      gv-01 A1 2024-10 10
      gv-01 A2 2024-10 10.5
      gv-01 A3 2024-10 10
      gv-01 B1 2024-10 35
      gv-01 B2 2024-10 14.75
      gv-01 B3 2024-10 15
      gv-01 T1 2024-10 2
      gv-01 P1 2024-10 2
      gv-02 A1 2024-10 9 self
      gv-02 A1 2024-10 8.5 group
      gv-02 A1 2024-10 8 council
      gv-02 A2 2024-10 10
      gv-02 A3 2024-10 10
      gv-02 B1 2024-10 33
      gv-02 B2 2024-10 15
      gv-02 B3 2024-10 15
      gv-02 T2 2024-10 6
      gv-02 P2 2024-10 2
      """, "2024-10", ["gv-01", "gv-02"],
      disciplines: [
        ScoreDiscipline(
          subject: "gv-01", form: "khien-trach",
          span: DateSpan(from: CivilDate(iso: "2024-10-20"), to: nil))
      ])
    // 30 (declared, items make 30.5) + 64.75 + min(6, 5) − 1 = 98.75; a reprimand limits the class.
    #expect(try ranking.total("gv-01") == "98.75")
    #expect(try ranking.row("gv-01").band.byTotal == "Hoàn thành xuất sắc")
    #expect(try ranking.row("gv-01").band.band == "Hoàn thành tốt")
    // 28 + 63 + 2 − min(6, 5) = 88; leaving a lesson is a knock-out.
    #expect(try ranking.total("gv-02") == "88.00")
    #expect(try ranking.row("gv-02").band.band == "Không hoàn thành")
  }

  @Test("Levels to points on a grid of 0.25, inclusive lists of classes")
  func officeStaff() throws {
    let rubric = try Samples.rubric("nhan-vien-van-phong")
    let ranking = try Samples.ranking(
      rubric,
      """
      nv-1 X1 2024-10 A
      nv-1 X2 2024-10 Khá
      nv-1 X3 2024-10 9.75
      nv-2 X1 2024-10 B
      nv-2 X2 2024-10 Tốt
      nv-2 X3 2024-10 9
      nv-3 X1 2024-10 Dưới_C
      nv-3 X2 2024-10 TB
      nv-3 X3 2024-10 na
      """, "2024-10", ["nv-1", "nv-2", "nv-3"])
    #expect(ranking.summary == ["1 nv-2 23 A", "2 nv-1 22.75 B", "3 nv-3 6 D"])
  }

  @Test("Ratios and a chain of tie-breaks that ends with votes")
  func schoolsInCluster() throws {
    let rubric = try Samples.rubric("truong-trong-cum")
    let same = """
      S tai-khoan year 45/50
      S the year 40/50
      S chuyen-khoan year 30/40
      S sk year 12/10
      S bc year 18
      """
    let text = ["a", "b", "c"].map { id in
      same.split(separator: "\n").map { id + $0.dropFirst() }.joined(separator: "\n")
    }.joined(separator: "\n")
    let ids = ["a", "b", "c"]
    let open = try Samples.ranking(rubric, text, "year", ids)
    // 18 + 16 + 15 + min(24 + 18, 40) = 89.
    #expect(try open.total("a") == "89.00")
    #expect(open.rows.map(\.rank) == [1, 1, 1])
    #expect(open.rows.map(\.isTied) == [true, true, true])
    let voted = try Samples.ranking(rubric, text, "year", ids, votes: ["b": 7, "a": 5, "c": 5])
    #expect(voted.rows.map(\.subject.id) == ["b", "a", "c"])
    #expect(voted.rows.map(\.rank) == [1, 2, 2])
    #expect(voted.rows.map(\.isTied) == [false, true, true])
    // More accounts decide before the votes are asked: d has the same total another way.
    let other =
      text + """

        d tai-khoan year 50/50
        d the year 35/50
        d chuyen-khoan year 30/40
        d sk year 12/10
        d bc year 18
        """
    let decided = try Samples.ranking(rubric, other, "year", ids + ["d"], votes: ["b": 7])
    #expect(decided.rows.map(\.subject.id) == ["d", "b", "a", "c"])
  }

  @Test("Conduct begins at 100; bonus limited to 10 a week; cheating limits the class")
  func pupil() throws {
    let rubric = try Samples.rubric("ren-luyen-hoc-sinh")
    let ranking = try Samples.ranking(
      rubric,
      """
      h1 N01 T05 3
      h1 N02 T05 1
      h1 D10 T05 14
      h2 N12 T05 1
      h3 D10 T05 0
      """, "T05", ["h1", "h2", "h3"])
    // 100 − 2 − 2 + 10; 100 − 10; 100.
    #expect(ranking.summary == ["1 h1 106 Tốt", "2 h3 100 Tốt", "3 h2 90 Đạt"])
  }

  @Test("Year = (HK1 + 2 × HK2) / 3, from published semesters or from exact ones")
  func year() throws {
    var rubric = try Samples.rubric("nhan-vien-van-phong")
    // Semester I: mean of 23, 23, 22 = 22.666…; semester II: 24.
    let ledger = """
      n X1 2024-09 A
      n X2 2024-09 Tốt
      n X3 2024-09 8
      n X1 2024-10 A
      n X2 2024-10 Tốt
      n X3 2024-10 8
      n X1 2024-11 A
      n X2 2024-11 Tốt
      n X3 2024-11 7
      n X1 2025-02 A
      n X2 2025-02 Tốt
      n X3 2025-02 9
      """
    #expect(try Samples.ranking(rubric, ledger, "HK1", ["n"]).total("n") == "22.67")
    #expect(try Samples.ranking(rubric, ledger, "year", ["n"]).total("n") == "23.56")
    // Where it makes a difference: 21 and 20.25 without decimals.
    let close = """
      n X1 2024-09 A
      n X2 2024-09 Khá
      n X3 2024-09 8
      n X1 2025-02 A
      n X2 2025-02 Khá
      n X3 2025-02 7.25
      """
    rubric.rounding.digits = 0
    rubric.rounding.step = .total
    #expect(try Samples.ranking(rubric, close, "year", ["n"]).total("n") == "20")
    rubric.rounding.step = .end
    #expect(try Samples.ranking(rubric, close, "year", ["n"]).total("n") == "21")
  }
}

extension Rubric {
  /// A rubric of one group with one item.
  fileprivate init(
    id: String, title: String, subjects: String, period: String, rounding: Int, group: RubricItem,
    cap: Int
  ) {
    self.init(
      id: id, title: title, subjects: subjects, period: PeriodKind(rawValue: period) ?? .week,
      cap: Points(cap), rounding: RubricRounding(digits: rounding),
      groups: [RubricGroup(id: "g", title: "", items: [group])])
  }
}
