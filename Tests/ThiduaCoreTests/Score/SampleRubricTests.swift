import Foundation
import Testing
import ThiduaCore

/// The six ready rubrics of `samples/rubrics`: each is clean, and each has a worked example to the
/// digit.
@Suite("The ready rubrics of the samples")
struct SampleRubricTests {
  static let names = [
    "giao-vien-thang", "lop-tuan", "nhan-vien-van-phong", "ren-luyen-hoc-sinh",
    "to-chuyen-mon-thang", "truong-trong-cum",
  ]

  private static func source(_ name: String, file: String = #filePath) throws -> SourceText {
    var url = URL(fileURLWithPath: file)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    url.appendPathComponent("samples/rubrics/\(name).json")
    return SourceText(file: "\(name).json", bytes: Array(try Data(contentsOf: url)))
  }

  private func rubric(_ name: String) throws -> Rubric {
    try Rubric.load(SampleRubricTests.source(name))
  }

  @Test(arguments: names)
  func everyOneIsCleanAndKeepsItsName(_ name: String) throws {
    let (rubric, findings) = try Rubric.read(SampleRubricTests.source(name))
    #expect(findings == [])
    #expect(rubric.id == name)
    #expect(!rubric.title.isEmpty)
    let again = try Rubric.load(
      SourceText(file: name, bytes: Array(rubric.json.pretty.utf8)))
    #expect(again == rubric)
  }

  @Test func thereAreNoOthers() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../samples/rubrics")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(
      files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
        == SampleRubricTests.names)
  }

  @Test("Class: (100 + 95 + 100 + 100 + 2 × 100) / 6 = 99.17, whose figure is published right")
  func classWeek() throws {
    let rubric = try rubric("lop-tuan")
    let ranking = try Samples.ranking(
      rubric,
      """
      6A1 V01 T05 1
      6A1 T01 T05 12
      6A2 C01 T05 1
      6A2 C01 T05 2_ốm
      6A2 C01 T05 3_lí_do_đặc_biệt
      6A2 C02 T05 2
      6A2 C02 T05 1_cờ_đỏ
      6A2 K02 T05 7
      6A2 H01 T05 88.5
      6A3 K09 T05 1
      """, "T05", ["6A1", "6A2", "6A3", "6A4"])
    // No mark in the register counts as 100, and the output says so. The bonus stands apart.
    #expect(try ranking.total("6A1") == "99.17")
    // CC: 100 − 3 − 2 × 0.25 − (2 − 1 free) × 1 − 1 × 2 = 93.5; KL: 93; (93.5 + 100 + 100 + 93 + 177) / 6
    #expect(try ranking.total("6A2") == "93.92")
    #expect(try ranking.row("6A3").band.band == "Yếu")
    #expect(ranking.rows.map(\.subject.id) == ["6A1", "6A2", "6A3", "6A4"])
    #expect(try ranking.row("6A4").rank == nil)
  }

  @Test("Class: one event of the class entered for its pupils counts once, their own ones add up")
  func oncePerCollective() throws {
    let rubric = try rubric("lop-tuan")
    let members = ["h1", "h2", "h3"].map { id in
      ScoreMembership(
        member: id, role: "pupil", collective: "6A1", span: DateSpan(from: nil, to: nil))
    }
    // The class room was dirty once: entered for each of three pupils. Two pupils were absent.
    let text = """
      h1 V01 T05 1
      h2 V01 T05 1
      h3 V01 T05 1
      h1 C01 T05 1
      h2 C01 T05 1
      """
    let ranking = try Ranking.compute(
      editions: RubricEditions(rubric), calendar: Samples.calendar, book: try Samples.book(text),
      period: try Samples.calendar.period("T05"),
      subjects: Samples.subjects(["6A1"], kind: "class"), memberships: members)
    // CC 100 − 2 × 3 = 94, VS 95: (94 + 95 + 100 + 100 + 200) / 6
    #expect(try ranking.total("6A1") == "98.17")
    #expect(ranking.warnings.isEmpty)
    // A pupil who came later brings nothing from before.
    var later = members
    later[0].span = DateSpan(from: CivilDate(iso: "2024-11-01"), to: nil)
    let moved = try Ranking.compute(
      editions: RubricEditions(rubric), calendar: Samples.calendar, book: try Samples.book(text),
      period: try Samples.calendar.period("T05"),
      subjects: Samples.subjects(["6A1"], kind: "class"), memberships: later)
    #expect(try moved.total("6A1") == "98.67")
  }

  @Test(
    "Teacher: capped groups, best prize only, a stair of absences, conditions on the best class")
  func teacherMonth() throws {
    let rubric = try rubric("giao-vien-thang")
    let text = """
      a A1 2024-10 10
      a A2 2024-10 10
      a A3 2024-10 10
      a B1 2024-10 35
      a B2 2024-10 14.75
      a B3 2024-10 97.5
      a G1 2024-10 1
      a G3 2024-10 1
      a T2 2024-10 6
      a P1 2024-10 2
      a P2 2024-10 8
      b A1 2024-10 10
      b A2 2024-10 0
      b A3 2024-10 10
      b B1 2024-10 35
      b B2 2024-10 15
      b B3 2024-10 100
      b G1 2024-10 1
      b T2 2024-10 4
      c A1 2024-10 10
      c P9 2024-10 1
      """
    let absences = [
      ScoreAbsence(
        subject: "d", kind: "maternity",
        span: DateSpan(from: CivilDate(iso: "2024-09-01"), to: nil))
    ]
    let ranking = try Ranking.compute(
      editions: RubricEditions(rubric), calendar: Samples.calendar, book: try Samples.book(text),
      period: try Samples.calendar.period("2024-10"),
      subjects: Samples.subjects(["a", "b", "c", "d"], kind: "teacher"), absences: absences)
    // 30 + (35 + 14.75 + 13) + min(3 + 2, 5) − (1 + 2) = 94.75: the third prize does not count.
    #expect(try ranking.total("a") == "94.75")
    #expect(try ranking.row("a").band.band == "Hoàn thành xuất sắc")
    // 20 + 65 + 5 = 90, but a criterion at zero keeps from the best class.
    #expect(try ranking.total("b") == "90.00")
    #expect(try ranking.row("b").band.byTotal == "Hoàn thành xuất sắc")
    #expect(try ranking.row("b").band.band == "Hoàn thành tốt")
    #expect(try ranking.row("c").band.band == "Không hoàn thành")
    // On leave for the whole month: no class, which is not the lowest one.
    #expect(try ranking.row("d").unrated?.vi == "nghỉ thai sản 31 ngày")
    #expect(try ranking.row("d").band.band == nil)
    #expect(try ranking.row("d").rank == nil)
  }

  @Test("Office staff: levels on a grid of 0.25; year = (HK1 + 2 × HK2) / 3")
  func officeStaff() throws {
    let rubric = try rubric("nhan-vien-van-phong")
    let text = """
      n X1 2024-10 A
      n X2 2024-10 Khá
      n X3 2024-10 9.75
      n X1 2025-03 A
      n X2 2025-03 Tốt
      n X3 2025-03 9
      """
    #expect(try Samples.ranking(rubric, text, "2024-10", ["n"]).summary == ["1 n 22.75 B"])
    // (22.75 + 2 × 24) / 3 = 23.5833…
    #expect(try Samples.ranking(rubric, text, "year", ["n"]).summary == ["1 n 23.58 A"])
  }

  @Test("Department: 250/27 = 9.3; 260/27 = 9.6296…, published as 9.7 and really 9.6")
  func department() throws {
    let rubric = try rubric("to-chuyen-mon-thang")
    func lessons(_ id: String, _ sum: String, _ tens: Int, _ bad: Int, _ count: Int) -> String {
      """
      \(id) DT 2024-10 \(sum)
      \(id) D10 2024-10 \(tens)
      \(id) TDS 2024-10 \(bad)
      \(id) ST 2024-10 \(count)
      \(id) SH 2024-10 Khá

      """
    }
    // Σ + 2 × tens − 30 × bad: 270 + 10 − 30 = 250 and 250 + 10 = 260 of 27 lessons, 262 of 25.
    let text =
      lessons("a", "270", 5, 1, 27) + lessons("b", "250", 5, 0, 27) + lessons("c", "262", 0, 0, 25)
    let ranking = try Samples.ranking(rubric, text, "2024-10", ["a", "b", "c"])
    var plain = rubric
    plain.groups = [rubric.groups[0]]
    plain.zeroes = []
    let lessonsOnly = try Samples.ranking(plain, text, "2024-10", ["a", "b", "c"])
    #expect(try lessonsOnly.total("a") == "9.3")
    #expect(try lessonsOnly.total("b") == "9.6")
    #expect(try lessonsOnly.total("c") == "10.0")
    // (250/27 × 2 + 8) / 3 = 8.8395…: rounded once, at the end of the month.
    #expect(try ranking.total("a") == "8.8")
    // The register of the department was not handed in: that part is 0.
    let zeroed = try Samples.ranking(rubric, text + "a KNS 2024-10 1", "2024-10", ["a"])
    #expect(try zeroed.total("a") == "6.2")
    // No lessons at all: the part does not apply.
    let none = try Samples.ranking(
      rubric, "a DT 2024-10 0\na ST 2024-10 0\na SH 2024-10 Khá", "2024-10", ["a"])
    #expect(try none.total("a") == "8.0")
  }

  @Test("Schools: ratios, 0.4 for each of 50 files confirmed, half-open bands, first place, votes")
  func schools() throws {
    let rubric = try rubric("truong-trong-cum")
    let same = """
      S TK year 45/50
      S TV year 40/50
      S CK year 60/50
      S SK year 12/10
      S KT year 48/50
      S BC year 99.5
      """
    let text = ["a", "b"].map { id in
      same.split(separator: "\n").map { id + $0.dropFirst() }.joined(separator: "\n")
    }.joined(separator: "\n")
    let ranking = try Samples.ranking(rubric, text, "year", ["a", "b"])
    // 18 + 16 + 20 (not above the plan) + 15 + 0.4 × 48 + 4 = 92.2
    #expect(try ranking.total("a") == "92.20")
    #expect(ranking.rows.map(\.rank) == [1, 1])
    #expect(ranking.rows.map(\.isTied) == [true, true])
    // Votes stand in the ledger like any score, and a later count takes the place of an earlier one.
    let voted = try Samples.ranking(
      rubric, text + "\na votes year 7\na votes year 3\nb votes year 5", "year", ["a", "b"])
    #expect(voted.rows.map(\.subject.id) == ["b", "a"])
    #expect(voted.rows.map(\.rank) == [1, 2])
    // The first place is that of the total; below it the class is the next one.
    let two = try Samples.ranking(
      rubric, text.replacingOccurrences(of: "b TK year 45/50", with: "b TK year 44/50"), "year",
      ["a", "b"])
    #expect(two.rows.map(\.band.band) == ["Dẫn đầu", "Xuất sắc"])
    for (share, points) in [("100", 5), ("95", 4), ("94.99", 3), ("90", 3), ("88", 2), ("87.9", 0)]
    {
      let one = try Samples.ranking(rubric, "a BC year \(share)", "year", ["a"])
      #expect(try one.row("a").score.total == Points(points), "\(share)")
    }
  }

  @Test("Pupils: automatic bonus, and at the semester's end classes lost and won back")
  func pupils() throws {
    let rubric = try rubric("ren-luyen-hoc-sinh")
    let week = try Samples.ranking(
      rubric, "a C01 T05 11\nb N01 T05 1\nb C01 T05 11\nc N12 T05 1", "T05", ["a", "b", "c"])
    // 100 + min(5.5 + 2 + 3, 10) = 110; 99 + 5.5 + 3; 90 + 2.
    #expect(week.summary == ["1 a 110 Tốt", "2 b 107.5 Tốt", "3 c 92 Tốt"])
    var text = ""
    for week in 1...15 {
      let period = "T" + (week < 10 ? "0" : "") + String(week)
      for id in ["a", "b", "c", "d", "e"] { text += "\(id) N02 \(period) 0\n" }
      text += "f N02 \(period) 0\n"
      if week <= 11 { text += "b N01 \(period) 1\nc N01 \(period) 1\n" }
      if week <= 2 { text += "c N02 \(period) 1\nc N03 \(period) 1\n" }
      if week == 3 { text += "d N13 \(period) 1\ne N13 \(period) 1\n" }
      if week == 4 { text += "e NB \(period) 1\n" }
      if week == 15 { text += "g N01 \(period) 1\n" }
    }
    let semester = try Samples.ranking(
      rubric, text, "HK1", ["a", "b", "c", "d", "e", "f", "g"])
    #expect(try semester.row("a").band.band == "Tốt")
    // 11 times late: one class down; c also made noise four times: two down.
    #expect(try semester.row("b").band.band == "Khá")
    #expect(try semester.row("c").band.band == "Đạt")
    #expect(try semester.row("d").band.band == "Khá")
    // Down by one and up by one again: the sum of the shifts is what moves.
    #expect(try semester.row("e").band.band == "Tốt")
    #expect(try semester.row("e").band.steps.count == 2)
    // One week of fifteen: apart, with the reason.
    #expect(try semester.row("g").rank == nil)
    #expect(try semester.row("g").gaps.first?.vi == "chỉ có 1/15 kỳ có điểm")
    // In a week the same events move no class.
    let one = try Samples.ranking(rubric, text, "T03", ["d"])
    #expect(try one.row("d").band.steps.isEmpty)
  }
}
