import Testing

@testable import ThiduaCore

@Suite("The roster")
struct RosterTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  private func roster(_ people: [(id: String, name: String)]) -> Roster {
    var roster = Roster()
    roster.put([Collective(id: "t", name: "Tổ", kind: .department, parent: nil)])
    roster.put(
      people.map {
        Individual(
          id: $0.id, name: $0.name,
          positions: [Position(unit: "t", role: .teacher, post: nil, from: nil)])
      })
    return roster
  }

  @Test("names are sorted by given, family, then middle names, letters before tones")
  func order() {
    let expected = [
      "Bùi An", "Đinh Văn An", "Đỗ Thị An", "Lê An", "Nguyên Văn An", "Nguyễn An",
      "Nguyễn Thị An", "Nguyễn Văn An", "Lê Thị Anh", "Lê Thị Ảnh", "Lê Thị Ánh", "Bùi Thị Ăn",
      "Bùi Thị Ân", "Bùi Thị Ấn", "Vũ Gia Bảo", "Trần Dũng", "An Đạt", "Lê Đức", "Hồ Hoa",
      "Hồ Hoà", "Hồ Hoa2", "Hồ Hoan", "Hồ Oanh", "Hồ Ôn", "Hồ Ơn", "Hồ Tâm", "Hồ Tú", "Hồ Tư",
      "Hồ Yến",
    ]
    let shuffled = expected.sorted {
      $0.utf8.reversed().lexicographicallyPrecedes($1.utf8.reversed())
    }
    #expect(shuffled != expected)
    let sorted = roster(shuffled.enumerated().map { ("p\($0)", $1) }).individuals.map(\.name)
    #expect(sorted == expected)
  }

  @Test("classes are sorted by their numbers")
  func classes() {
    var roster = Roster()
    roster.put(
      ["10A", "2B", "2A", "1Đ", "1D", "1C"].map {
        Collective(id: $0 == "1Đ" ? "1DD" : $0, name: "Lớp \($0)", kind: .class, parent: nil)
      })
    #expect(
      roster.collectives.map(\.name) == [
        "Lớp 1C", "Lớp 1D", "Lớp 1Đ", "Lớp 2A", "Lớp 2B", "Lớp 10A",
      ])
  }

  @Test("a beginning of an id never cuts a number")
  func prefixes() throws {
    let roster = roster([
      ("6A10", "A"), ("gv-12", "B"), ("gv-1", "C"), ("nv-ab", "D"), ("nv-ac", "E"),
    ])
    #expect(try roster.find("gv-1").id == "gv-1")
    #expect(try roster.find("GV-1").id == "gv-1")
    #expect(failure { _ = try roster.find("6A1") }?.kind == .refused)
    #expect(try roster.find("6A").id == "6A10")
    #expect(try roster.find("nv-ab").id == "nv-ab")
    let ambiguous = failure { _ = try roster.find("nv-a") }
    #expect(ambiguous?.kind == .refused)
    #expect(ambiguous?.message.vi.contains("nv-ab (D), nv-ac (E)") == true)
    #expect(failure { _ = try roster.find("") }?.kind == .refused)
    #expect(failure { _ = try roster.find("gv-13") }?.remedy?.vi.contains("gv-1") == true)
  }

  @Test(
    "names are found with and without diacritics, whole or in part",
    arguments: [
      ("Đỗ Văn Quang", "ht"), ("do van quang", "ht"), ("  đỗ  văn   quang ", "ht"),
      ("quang", "ht"), ("đỗ văn", "ht"), ("Nguyễn Thị Hoa", "a"), ("nguyễn thị hoà", "b"),
      ("\u{110}o\u{302}\u{303} Va\u{306}n Quang", "ht"),
    ])
  func names(_ text: String, _ id: String) throws {
    let roster = roster([
      ("ht", "Đỗ Văn Quang"), ("a", "Nguyễn Thị Hoa"), ("b", "Nguyễn Thị Hoà"),
    ])
    #expect(try roster.find(text).id == id)
  }

  @Test("a name without diacritics that fits several is listed, and a part of a word is no match")
  func ambiguous() {
    let roster = roster([
      ("a", "Nguyễn Thị Hoa"), ("b", "Nguyễn Thị Hoà"), ("c", "Trần Hoan"),
    ])
    #expect(
      failure { _ = try roster.find("nguyen thi hoa") }?.message.vi.contains("a (") == true)
    #expect(failure { _ = try roster.find("nguyen") }?.message.vi.contains("b (") == true)
    #expect(failure { _ = try roster.find("Hoang") }?.kind == .refused)
  }

  @Test("positions follow one another, and membership follows them")
  func transfer() throws {
    var roster = roster([("a", "Trần Văn An")])
    roster.put([Collective(id: "u", name: "Tổ 2", kind: .department, parent: nil)])
    var person = try #require(roster.individual("a"))
    person.start = try day("2020-09-01")
    person.positions.append(
      Position(unit: "u", role: .leader, post: "Tổ trưởng", from: try day("2025-02-01")))
    roster.put([person])
    let (before, on) = (try day("2025-01-31"), try day("2025-02-01"))
    #expect(person.position(on: before)?.unit == "t")
    #expect(person.position(on: on)?.unit == "u")
    #expect(person.post(on: on) == "Tổ trưởng")
    #expect(roster.members(of: "t", on: before).map(\.id) == ["a"])
    #expect(roster.members(of: "t", on: on).isEmpty)
    #expect(roster.members(of: "u", on: on).map(\.id) == ["a"])
    #expect(roster.members(of: "t", on: try day("2020-08-31")).isEmpty)
    person.end = try day("2025-06-30")
    roster.put([person])
    #expect(roster.members(of: "u", on: try day("2025-06-30")).count == 1)
    #expect(roster.members(of: "u", on: try day("2025-07-01")).isEmpty)
  }

  @Test("a loop of parents in a hand-written file ends")
  func loop() {
    var roster = Roster()
    roster.put([
      Collective(id: "a", name: "A", kind: .other, parent: "b"),
      Collective(id: "b", name: "B", kind: .other, parent: "a"),
    ])
    #expect(roster.ancestors(of: "a").map(\.id) == ["a", "b"])
    #expect(roster.members(of: "a", on: CivilDate(dayNumber: 0)).isEmpty)
  }

  @Test("a roster with doubled ids or unknown units is refused with its findings")
  func broken() throws {
    let scratch = try Scratch()
    try scratch.edit(
      "roster.json",
      """
      {"schema": "thidua.roster/1",
       "individuals": [{"id": "a", "name": "A", "positions": [{"unit": "x", "role": "teacher"}]},
                       {"id": "a", "name": "B", "positions": []}],
       "collectives": [{"id": "t", "name": "T", "kind": "office", "parent": "y"}]}
      """)
    let error = try #require(failure { _ = try scratch.open(.reading).roster() })
    #expect(error.kind == .badData)
    #expect(
      Set(error.findings.map(\.check)) == [.missingField, .duplicateID, .danglingReference])
    #expect(
      error.findings.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.check)" }.sorted()
        == [
          "2:66 dangling-reference", "3:25 duplicate-id", "3:56 missing-field",
          "4:71 dangling-reference",
        ])
  }

  @Test("the only holder of a post signs where the settings name nobody")
  func holder() throws {
    func person(_ id: String, _ post: String?, end: String? = nil) throws -> Individual {
      Individual(
        id: id, name: "Người \(id)", end: try end.map { try #require(CivilDate(iso: $0)) },
        positions: [Position(unit: "truong", role: .leader, post: post, from: nil)])
    }
    func holder(_ people: [Individual]) -> String? {
      var roster = Roster()
      roster.put(people)
      return roster.holder(of: "HIỆU TRƯỞNG")
    }
    #expect(try holder([person("a", "Hiệu trưởng"), person("b", "Phó Hiệu trưởng")]) == "Người a")
    #expect(try holder([person("a", "Hiệu trưởng"), person("b", "hiệu trưởng")]) == nil)
    #expect(
      try holder([person("a", "Hiệu trưởng", end: "2024-08-31"), person("b", "Hiệu trưởng")])
        == "Người b")
    #expect(try holder([person("a", nil)]) == nil)
  }
}
