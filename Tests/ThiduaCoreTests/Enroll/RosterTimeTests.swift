import Testing

@testable import ThiduaCore

@Suite("The roster over time")
struct RosterTimeTests {
  private static let today = Scratch.today

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  private func roster() throws -> Roster { try Scratch.school().open(.reading).roster() }

  @Test("a unit that is renamed keeps its old name for the days before")
  func rename() throws {
    var roster = try roster()
    let from = try day("2025-01-06")
    try roster.rename("to-1", "Tổ Toán", on: from, today: Self.today)
    #expect(roster.name(of: "to-1", on: from.adding(days: -1)) == "Tổ 1")
    #expect(roster.name(of: "to-1", on: from) == "Tổ Toán")
    #expect(roster.asOf(from.adding(days: -1)).collective("to-1")?.name == "Tổ 1")
    // A second change lies behind the first, and is one.
    #expect(failure { try roster.rename("to-1", "Tổ A", on: from, today: Self.today) } != nil)
    let later = try day("2025-03-01")
    #expect(failure { try roster.rename("to-1", "Tổ Toán", on: later, today: Self.today) } != nil)
    try roster.rename("to-1", "Tổ Tự nhiên", on: later, today: Self.today)
    #expect(roster.collective("to-1")?.allNames == ["Tổ 1", "Tổ Toán", "Tổ Tự nhiên"])
    #expect(roster.name(of: "to-1", on: try day("2025-02-01")) == "Tổ Toán")
    let text = roster.json.pretty
    let again = try JSONDocument(SourceText(file: "x.json", bytes: Array(text.utf8)))
      .value(Roster.self, schema: Roster.schema)
    #expect(again == roster)
  }

  @Test("a merged unit hands on its people and collectives, and the past stays")
  func merge() throws {
    var roster = try roster()
    let from = try day("2025-02-01")
    let before = from.adding(days: -1)
    try roster.give(
      Duty(unit: "to-2", post: "Tổ phó", from: try day("2024-10-01")), to: "nv-1",
      today: Self.today)
    roster.put([Collective(id: "nhom", name: "Nhóm Sử", kind: .other, parent: "to-2")])
    let moved = try roster.merge("to-2", into: "to-1", on: from, today: Self.today)
    #expect(moved == 3)
    #expect(roster.members(of: "to-2", on: before).map(\.id) == ["gv-3", "gv-10"])
    #expect(roster.members(of: "to-2", on: from).isEmpty)
    #expect(roster.members(of: "to-1", on: from).map(\.id) == ["gv-2", "gv-3", "gv-10", "gv-1"])
    #expect(roster.collective("to-2")?.to == before)
    #expect(roster.collective("to-2")?.successors == ["to-1"])
    #expect(roster.ancestors(of: "nhom", on: before).map(\.id) == ["nhom", "to-2", "truong"])
    #expect(roster.ancestors(of: "nhom", on: from).map(\.id) == ["nhom", "to-1", "truong"])
    #expect(
      roster.individual("nv-1")?.duties.map { "\($0.unit) \($0.from?.description ?? "")" } == [
        "to-2 2024-10-01", "to-1 2025-02-01",
      ])
    // Nobody goes where nothing is any more.
    let error = failure {
      try roster.transfer("gv-1", to: "to-2", on: from.adding(days: 5), today: Self.today)
    }
    #expect(error?.message.vi.contains("Tổ 1") == true)
    #expect(
      failure { try roster.merge("truong", into: "to-1", on: from, today: Self.today) } != nil)
    #expect(failure { try roster.merge("to-1", into: "to-1", on: from, today: Self.today) } != nil)
  }

  @Test("a unit ends only when nobody and nothing belongs to it")
  func close() throws {
    var roster = try roster()
    let last = try day("2025-05-31")
    #expect(failure { try roster.close("2A", after: last, today: Self.today) }?.remedy != nil)
    #expect(failure { try roster.close("truong", after: last, today: Self.today) } != nil)
    try roster.leave("hs-1", after: last, reason: "chuyển trường", today: Self.today)
    try roster.close("2A", after: last, today: Self.today)
    #expect(roster.collectives(on: last).contains { $0.id == "2A" })
    #expect(!roster.collectives(on: last.adding(days: 1)).contains { $0.id == "2A" })
    #expect(failure { try roster.close("2A", after: last, today: Self.today) } != nil)
  }

  @Test("whoever left and came back was away in between")
  func away() throws {
    var roster = try roster()
    try roster.leave("gv-2", after: try day("2024-12-31"), reason: "biệt phái", today: Self.today)
    try roster.transfer("gv-2", to: "to-1", on: try day("2025-04-01"), today: Self.today)
    let person = try #require(roster.individual("gv-2"))
    #expect(person.end == nil)
    #expect(person.away.map(\.reason) == ["biệt phái"])
    #expect(person.isPresent(on: try day("2024-12-31")))
    #expect(!person.isPresent(on: try day("2025-01-01")))
    #expect(!person.isPresent(on: try day("2025-03-31")))
    #expect(person.isPresent(on: try day("2025-04-01")))
  }

  @Test(
    "days nobody can mean are refused with a sentence",
    arguments: ["9999-12-31", "0001-01-01", "1899-12-31", "2045-01-01"])
  func farAway(_ text: String) throws {
    var roster = try roster()
    let far = try day(text)
    let acts: [(inout Roster) throws -> Void] = [
      { try $0.transfer("gv-2", to: "to-2", on: far, today: Self.today) },
      { try $0.leave("gv-2", after: far, reason: nil, today: Self.today) },
      { try $0.rename("to-1", "X", on: far, today: Self.today) },
      { try $0.merge("to-2", into: "to-1", on: far, today: Self.today) },
    ]
    for act in acts {
      #expect(failure { try act(&roster) }?.message.vi.contains("xa hôm nay") == true)
    }
  }

  @Test("the same place again is no transfer, a new post is")
  func samePlace() throws {
    var roster = try roster()
    let from = try day("2025-02-01")
    #expect(
      failure { try roster.transfer("gv-2", to: "to-1", on: from, today: Self.today) } != nil)
    try roster.transfer("gv-2", to: "to-1", on: from, post: "Tổ phó", today: Self.today)
    #expect(roster.individual("gv-2")?.post(on: from) == "Tổ phó")
    #expect(roster.individual("gv-2")?.post(on: from.adding(days: -1)) == "giáo viên")
  }

  @Test(
    "a member of a union belongs to it beside the place of work, a homeroom teacher to no class")
  func duties() throws {
    var roster = try roster()
    roster.put([Collective(id: "cd", name: "Công đoàn", kind: .union, parent: "truong")])
    let from = try day("2024-09-05")
    let last = try day("2025-01-31")
    try roster.give(Duty(unit: "cd", post: "Chủ tịch", from: from), to: "gv-1", today: Self.today)
    try roster.give(Duty(unit: "2A", post: "GVCN", from: from), to: "gv-1", today: Self.today)
    #expect(
      failure {
        try roster.give(Duty(unit: "2A", post: "GVCN", from: from), to: "gv-1", today: Self.today)
      } != nil)
    #expect(roster.members(of: "cd", on: from).map(\.id) == ["gv-1"])
    #expect(roster.members(of: "2A", on: from).map(\.id) == ["hs-1"])
    #expect(roster.memberCounts(on: from)["truong"] == 7)
    try roster.endDuties(of: "gv-1", in: "cd", after: last, today: Self.today)
    #expect(roster.members(of: "cd", on: last).map(\.id) == ["gv-1"])
    #expect(roster.members(of: "cd", on: last.adding(days: 1)).isEmpty)
    #expect(
      failure { try roster.endDuties(of: "gv-1", in: "cd", after: last, today: Self.today) } != nil)
  }
}
