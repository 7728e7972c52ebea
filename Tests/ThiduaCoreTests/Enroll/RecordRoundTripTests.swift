import Testing

@testable import ThiduaCore

@Suite("Stored records are written as they were read")
struct RecordRoundTripTests {
  private let year = YearID.school(2024)
  private let on = CivilDate(iso: "2025-06-10") ?? CivilDate(dayNumber: 0)
  private let later = CivilDate(iso: "2025-07-01") ?? CivilDate(dayNumber: 0)
  private let tricky = "Tên “đặc biệt” \"\\\n\t<&> Nguyễn 😀"

  /// Writes a record, reads it, and writes it again.
  private func check<Record: JSONRecord & Equatable>(_ record: Record, schema: String) throws {
    let text = record.json.pretty
    #expect(text.hasPrefix("{\n  \"schema\": \"\(schema)\""))
    #expect(text.hasSuffix("}\n"))
    let document = try JSONDocument(SourceText(file: "x.json", bytes: Array(text.utf8)))
    let again = try document.value(Record.self, schema: schema)
    #expect(again == record)
    #expect(again.json.pretty == text)
  }

  private func check<Item: ListedRecord>(_ items: [Item]) throws {
    var list = RecordList<Item>()
    list.set(items)
    let schema = RecordList<Item>.schema
    let text = list.json.pretty
    #expect(text.hasPrefix("{\n  \"schema\": \"\(schema)\""))
    let document = try JSONDocument(SourceText(file: "x.json", bytes: Array(text.utf8)))
    let again = try document.value(RecordList<Item>.self, schema: schema)
    #expect(again.items == list.items)
    #expect(again.json.pretty == text)
    // The order in which things are put does not matter.
    var reversed = RecordList<Item>()
    reversed.set(items.reversed())
    #expect(Set(reversed.items) == Set(items))
    #expect(reversed.items.map(\.sortKey) == list.items.map(\.sortKey))
  }

  @Test("the unit")
  func unit() throws {
    var unit = Unit(name: tricky, code: "THHS", place: "Phước An", kind: .primary)
    try check(unit, schema: Unit.schema)
    unit.parent = "Uỷ ban nhân dân xã"
    unit.formerParents = [.init(name: "Phòng GDĐT", to: on)]
    unit.numbering = .perYear
    unit.signer = .init(
      mode: "KT.", authority: "HIỆU TRƯỞNG", title: "PHÓ HIỆU TRƯỞNG", name: "Đỗ Văn Quang")
    unit.weekOne = CivilDate(iso: "2024-09-09")
    unit.semesters = ["HK1": DateSpan(from: on, to: later), "HK2": DateSpan(from: on, to: later)]
    unit.yearStartMonth = 8
    unit.registrationDeadlines = [year: on, .calendar(2025): later]
    try check(unit, schema: Unit.schema)
  }

  @Test("the roster")
  func roster() throws {
    try check(Roster(), schema: Roster.schema)
    var roster = Roster()
    roster.put([
      Collective(id: "t", name: tricky, kind: .department, parent: nil),
      Collective(id: "u", name: "Tổ 2", kind: .office, parent: "t", isSmall: true),
    ])
    roster.put([
      Individual(
        id: "a", name: "An", birth: on, gender: .female, start: on, end: later,
        positions: [
          Position(unit: "t", role: .teacher, post: nil, from: nil),
          Position(unit: "u", role: .leader, post: "Tổ trưởng", from: on),
        ]),
      Individual(
        id: "b", name: "Bình",
        positions: [Position(unit: "u", role: .pupil, post: nil, from: nil)]),
    ])
    var group = Collective(id: "v", name: "Tổ 3", kind: .union, parent: "t", from: on)
    group.formerNames = [FormerName(name: tricky, to: on), FormerName(name: "Tổ", to: later)]
    group.formerParents = [FormerParent(parent: nil, to: on), FormerParent(parent: "u", to: later)]
    group.to = later
    group.successors = ["t", "u"]
    group.gaps = [Away(from: on, to: later, reason: nil)]
    roster.put([group])
    var person = Individual(
      id: "c", name: "Cúc", end: later,
      positions: [Position(unit: "u", role: .staff, post: nil, from: nil)],
      duties: [
        Duty(unit: "v", post: tricky, from: on, to: later), Duty(unit: "t", post: nil, from: nil),
      ])
    person.reason = "nghỉ hưu"
    person.away = [Away(from: on, to: later, reason: tricky)]
    person.notSame = ["a", "b"]
    roster.put([person])
    roster.disciplines = [
      Discipline(subject: "a", form: .warning, from: on, to: later, status: .final),
      Discipline(subject: "b", form: nil, from: on, to: nil, status: .complaint),
    ]
    roster.leaves = [
      Leave(subject: "a", from: on, to: later, kind: .maternity),
      Leave(subject: "b", from: on, to: nil, kind: .study),
    ]
    try check(roster, schema: Roster.schema)
  }

  @Test("the history")
  func history() throws {
    try check(History(), schema: History.schema)
    var history = History()
    history.awards = [
      AwardRecord(subject: "a", tier: "lao-dong-tien-tien", year: year, decision: nil, date: nil),
      AwardRecord(
        subject: "b", tier: "lao-dong-tien-tien", year: year, decision: "1/QĐ", date: on,
        revocation: .init(number: "2/QĐ", date: later, reason: tricky)),
    ]
    history.ratings = ratings
    history.initiatives = initiatives
    try check(history, schema: History.schema)
  }

  private var ratings: [RatingRecord] {
    [
      RatingRecord(subject: "a", year: .school(2023), rating: .failed),
      RatingRecord(subject: "a", year: .school(2024), rating: .excellent),
      RatingRecord(subject: "b", year: .school(2024), rating: .good),
    ]
  }

  private var initiatives: [Initiative] {
    [
      Initiative(
        id: "sk-1", title: tricky, authors: ["a", "b"], year: year, scope: .nation,
        decision: "5/QĐ", date: on),
      Initiative(
        id: "sk-2", title: "Đọc sách", authors: ["a"], year: .calendar(2024), scope: .unit,
        decision: nil, date: nil),
    ]
  }

  @Test("ratings, initiatives, registrations, tasks done")
  func enrolled() throws {
    try check(ratings)
    try check(initiatives)
    try check([
      Registration(
        subject: "a", year: year, campaign: "day-tot", tier: nil, initiative: nil, on: on),
      Registration(
        subject: "a", year: year, campaign: nil, tier: "lao-dong-tien-tien", initiative: tricky,
        on: on, withdrawn: later),
    ])
    try check([
      TaskDone(plan: "ke-hoach", task: "q1-1", on: on, note: tricky),
      TaskDone(plan: "ke-hoach", task: "q1-2", on: on),
    ])
    try check([] as [RatingRecord])
  }

  @Test("nominations with all their steps")
  func nominations() throws {
    var long = Nomination(
      id: "dn-2024-001", subject: "a", tier: "chien-si-thi-dua-co-so", year: year,
      category: .thematic, campaign: "day-tot", initiative: "sk-1", summary: tricky,
      .init(state: .proposed, at: "2025-06-01T08:00:00Z", by: "Văn thư"))
    try long.move(
      .init(
        state: .voted, at: "2025-06-02T08:00:00Z", by: "Văn thư", note: "ghi chú", paper: "hop-1",
        date: on))
    let short = Nomination(
      id: "dn-2024-002", subject: "b", tier: "lao-dong-tien-tien", year: year, category: .merit,
      campaign: nil, initiative: nil, summary: nil,
      .init(state: .draft, at: "2025-06-01T08:00:00Z", by: "Văn thư"))
    try check([short, long])
  }

  @Test("councils, meetings, submissions, decisions")
  func papers() throws {
    try check([
      Council(
        decision: "1/QĐ", date: on,
        members: [
          .init(id: "ht", name: "Quang", role: .chair, votes: true),
          .init(id: "tk", name: "Ngân", role: .secretary, votes: false),
        ])
    ])
    var meeting = Meeting(
      id: "hop-1", date: on, council: "1/QĐ", members: 9, present: ["ht"], written: ["gv-1"])
    let open = meeting
    meeting.add(
      Ballot(
        nomination: "dn-1", round: 2, recused: ["ht"], issued: 8, yes: 5, no: 1, blank: 1,
        unreturned: 1, required: 8, passed: false, citation: tricky, at: "2025", by: "thu"))
    try meeting.close(at: "2025-06-10T10:00:00Z")
    var other = open
    other.id = "hop-2"
    try check([meeting, other])
    try check([
      Submission(number: nil, date: on, to: "UBND xã", nominations: ["dn-1"]),
      Submission(number: "3/TTr", date: later, to: "Sở GDĐT", nominations: []),
    ])
    try check([
      Decision(number: "7/QĐ", date: on, kind: .award, signer: nil, nominations: ["dn-1"]),
      Decision(
        number: "8/QĐ", date: later, kind: .revocation, signer: "UBND xã", nominations: ["dn-1"],
        reason: tricky),
    ])
  }

  @Test("an unknown key, a wrong word and a newer schema are refused")
  func strict() throws {
    func read(_ text: String) -> Failure? {
      failure {
        let document = try JSONDocument(SourceText(file: "x.json", bytes: Array(text.utf8)))
        _ = try document.value(
          RecordList<RatingRecord>.self, schema: RecordList<RatingRecord>.schema)
      }
    }
    let head = "{\"schema\": \"thidua.ratings/1\", \"ratings\": "
    #expect(read(head + "[]}") == nil)
    #expect(
      read(head + "[{\"subject\": \"a\", \"year\": \"2024\", \"rating\": \"TOT\"}]}")?.findings.map(
        \.check) == [.badValue])
    #expect(
      read(head + "[{\"subject\": \"a\", \"year\": \"2024\", \"rating\": \"HTNV\", \"x\": 1}]}")?
        .findings.map(\.check) == [.unknownKey])
    #expect(read("{\"schema\": \"thidua.ratings/2\", \"ratings\": []}")?.kind == .badData)
    #expect(read("{\"schema\": \"thidua.plan/1\", \"ratings\": []}")?.kind == .badData)
    #expect(read("{\"ratings\": []}")?.findings.map(\.check) == [.missingField])
  }

  @Test("pledges")
  func pledges() throws {
    var content = PledgeContent(
      number: 1, text: tricky, tier: "lao-dong-tien-tien", target: .atMost(Points(2)), unit: "em")
    content.results = [.init(party: "a", value: Points("1.5"), note: tricky, on: on)]
    var party = PledgeParty("a")
    party.representative = tricky
    party.post = "Tổ trưởng"
    party.signed = on
    try check([
      Pledge(
        id: "gu-2", year: year, title: tricky, place: "Phước An",
        span: DateSpan(from: on, to: later), campaign: "c",
        witness: .init(name: "Đỗ Văn Quang", post: "Hiệu trưởng"),
        parties: [party, PledgeParty("b")], contents: [content]),
      Pledge(id: "gu-1", year: year, title: "A", parties: [PledgeParty("a"), PledgeParty("b")]),
    ])
  }
}
