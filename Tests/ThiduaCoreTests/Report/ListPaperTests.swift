import Testing

@testable import ThiduaCore

@Suite("Registration, pledge and ranking as papers")
struct ListPaperTests {
  private let today = day("2025-06-30")

  @Test(
    "a registration names people with Ông, Bà; campaigns stand apart; every count has its source")
  func registration() throws {
    let school = try ReportSchool()
    let plan = """
      { "schema": "thidua.plan/1", "id": "kh", "kind": "annual", "status": "issued", "number": "1/KH", "date": "2024-09-05",
        "campaigns": [ { "id": "c", "name": "Dạy tốt", "kind": "regular" } ] }
      """
    try school.school.scratch.change { $0.put(Array(plan.utf8), at: "plans/kh.json") }
    try school.school.scratch.importing(
      .registrations, "subject,year,campaign,tier\nnv-1,2024-2025,c,\n", campaigns: ["c"])
    let workspace = try school.school.scratch.open(.reading)
    let document = try RegistrationReport(
      workspace, year: AwardSchool.year, unit: nil, today: today
    ).document()
    // Whoever registered a campaign alone is not listed among the titles.
    #expect(document.cells("individuals").map { $0[2] }.contains { $0.isEmpty } == false)
    #expect(document.cells("individuals").count == 3)
    #expect(document.headings(1).count == 4)
    #expect(document.cells("campaigns") == [["1", "Dạy tốt", "", "0", "1"]])
    let counts = document.cells("counts")
    #expect(counts.map { $0[2] } == ["1", "1", "2"])
    let staff = try school.summary().staff.count
    #expect(counts.last?[3] == String(staff))
    let fields = document.figures.map(\.source.field)
    #expect(fields.contains("registered.lao-dong-tien-tien.people"))
    #expect(fields.contains("campaigns.c.people"))
    #expect(Set(fields).count == fields.count)
  }

  /// One class in each of two grades; the list of collectives puts the second grade first.
  @Test("groups stand in the order of the list of collectives")
  func partitions() throws {
    let text = """
      { "schema": "thidua.rubric/1", "id": "r", "title": "R", "subjects": "class", "period": "week",
        "groups": [ { "id": "g", "title": "G", "items": [ { "id": "A", "title": "A", "kind": "points", "max": 10 } ] } ],
        "combine": "sum", "bands": [ { "name": "Đạt", "min": null } ],
        "ranking": { "by": ["total"], "within": "grade", "ties": "competition" } }
      """
    let rubric = try Rubric.load(SourceText(file: "r.json", bytes: Array(text.utf8)))
    var subjects = Samples.subjects(
      ["1A", "2A"], kind: "class", ancestors: ["1A": ["grade": "k1"], "2A": ["grade": "k2"]])
    subjects.append(ScoreSubject(id: "k2", name: "Khối 2", kind: "grade", order: 5))
    subjects.append(ScoreSubject(id: "k1", name: "Khối 1", kind: "grade", order: 6))
    let ranking = try Ranking.compute(
      rubric: rubric, calendar: Samples.calendar,
      book: try Samples.book("1A A T05 9\n2A A T05 8\n"),
      period: try Samples.calendar.period("T05"), subjects: subjects)
    #expect(ranking.rows.map(\.subject.id) == ["2A", "1A"])
  }
}
