import Testing

@testable import ThiduaCore

@Suite("Lists imported again")
struct DatedImportTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  @Test("an old list moves nobody back")
  func oldList() throws {
    let scratch = try Scratch.school()
    try scratch.change { workspace in
      var roster = try workspace.roster()
      try roster.transfer("gv-2", to: "to-2", on: try day("2025-02-01"), today: Scratch.today)
      try roster.leave(
        "nv-1", after: try day("2025-03-31"), reason: "nghỉ hưu", today: Scratch.today)
      workspace.put(roster, at: Roster.path)
    }
    let before = try scratch.text("roster.json")
    let outcome = try scratch.importing(
      .individuals,
      """
      id,name,unit,role,position
      gv-2,Trần Văn An,to-1,teacher,
      nv-1,Phạm Thị Ngân,vp,staff,Kế toán
      """)
    #expect(outcome.rows.map(\.change) == [.unchanged, .unchanged])
    #expect(try scratch.text("roster.json") == before)
    #expect(outcome.warnings.count == 2)
    #expect(
      outcome.warnings[0].vi.contains("Tổ 1") && outcome.warnings[0].vi.contains("01/02/2025"))
    #expect(outcome.warnings[1].vi.contains("nv-1"))
  }

  @Test("a list that holds from a day moves people from that day")
  func dated() throws {
    let scratch = try Scratch.school()
    let from = try day("2025-01-06")
    let table = """
      id,name,unit,role,position
      gv-1,Nguyễn Thị Hoa,to-1,teacher,Tổ trưởng
      gv-2,Trần Văn An,to-2,teacher,Tổ phó
      gv-50,Mai Thị Lan,to-2,teacher,
      """
    let outcome = try scratch.importing(.individuals, table, on: from)
    #expect(outcome.rows.map(\.change) == [.unchanged, .updated, .added])
    #expect(
      outcome.rows[1].details.map(\.vi) == [
        "đơn vị: Tổ 1 → Tổ 2", "chức vụ: – → Tổ phó", "từ 06/01/2025",
      ])
    let roster = try scratch.open(.reading).roster()
    #expect(roster.individual("gv-2")?.position(on: from)?.unit == "to-2")
    #expect(roster.individual("gv-2")?.position(on: from.adding(days: -1))?.unit == "to-1")
    #expect(roster.individual("gv-50")?.start == from)
    #expect(try scratch.importing(.individuals, table, on: from).unchanged == 3)
    // What a merged unit became is the same place.
    try scratch.change { workspace in
      var roster = try workspace.roster()
      try roster.merge("to-1", into: "to-2", on: try day("2025-03-01"), today: Scratch.today)
      workspace.put(roster, at: Roster.path)
    }
    let old = try scratch.importing(
      .individuals, "id,name,unit,role,position\ngv-1,Nguyễn Thị Hoa,to-1,teacher,Tổ trưởng\n")
    #expect(old.unchanged == 1 && old.warnings.isEmpty)
    // A list of an earlier day cannot change what came later.
    let error = failure {
      try scratch.importing(
        .individuals, "id,name,unit,role\ngv-2,Trần Văn An,vp,staff\n", on: from.adding(days: -9))
    }
    #expect(error?.findings.first?.place?.line == 2)
  }

  @Test("names and places of units from a day on, and an old list of them")
  func units() throws {
    let scratch = try Scratch.school()
    let from = try day("2025-01-06")
    let table = "id,name,kind,parent\nto-1,Tổ Tự nhiên,department,to-2\n"
    let outcome = try scratch.importing(.collectives, table, on: from)
    #expect(outcome.updated == ["Tổ Tự nhiên"])
    let old = try scratch.importing(
      .collectives, "id,name,kind,parent\nto-1,Tổ 1,department,Trường Tiểu học Hoa Sen\n")
    #expect(old.unchanged == 1)
    #expect(old.warnings.count == 2)
    let group = try #require(try scratch.open(.reading).roster().collective("to-1"))
    #expect(group.name(on: from.adding(days: -1)) == "Tổ 1")
    #expect(group.parent(on: from.adding(days: -1)) == "truong")
    #expect(group.parent(on: from) == "to-2")
  }

  @Test("a closed unit is opened again by a later list, and is found by its old name")
  func reopened() throws {
    let scratch = try Scratch.school()
    let (last, from) = (try day("2024-12-31"), try day("2025-03-01"))
    try scratch.change { workspace in
      var roster = try workspace.roster()
      roster.put([Collective(id: "nhom", name: "Nhóm Sử", kind: .other, parent: "to-1")])
      try roster.rename("nhom", "Nhóm Sử - Địa", on: try day("2024-11-01"), today: Scratch.today)
      try roster.close("nhom", after: last, today: Scratch.today)
      workspace.put(roster, at: Roster.path)
    }
    let row = "id,name,unit,role\ngv-1,Nguyễn Thị Hoa,nhom,teacher\n"
    #expect(failure { try scratch.importing(.individuals, row, on: from) }?.findings.count == 1)
    try scratch.importing(
      .collectives, "id,name,kind,parent\nnhom,Nhóm Sử - Địa,other,to-1\n", on: from)
    try scratch.importing(.individuals, row, on: from)
    let roster = try scratch.open(.reading).roster()
    let group = try #require(roster.collective("nhom"))
    #expect(group.exists(on: last) && group.exists(on: from))
    #expect(!group.exists(on: last.adding(days: 1)) && !group.exists(on: from.adding(days: -1)))
    #expect(try roster.find("nhóm sử").id == "nhom")
    #expect(roster.members(of: "nhom", on: from).map(\.id) == ["gv-1"])
  }

  @Test("several units in a cell are the place of work and duties")
  func severalRoles() throws {
    let scratch = try Scratch.school()
    try scratch.importing(.collectives, "id,name,kind,parent\ncd,Công đoàn,union,truong\n")
    let table = """
      id,name,unit,role,position
      gv-1,Nguyễn Thị Hoa,to-1;cd;2A,teacher,Tổ trưởng;Chủ tịch Công đoàn;GVCN
      """
    #expect(try scratch.importing(.individuals, table).updated == ["Nguyễn Thị Hoa"])
    let person = try #require(try scratch.open(.reading).roster().individual("gv-1"))
    #expect(person.position?.unit == "to-1")
    #expect(person.position?.post == "Tổ trưởng")
    #expect(person.duties.map(\.unit) == ["cd", "2A"])
    #expect(person.duties.map(\.post) == ["Chủ tịch Công đoàn", "GVCN"])
    #expect(try scratch.importing(.individuals, table).unchanged == 1)
    // A list without the duties does not end them.
    #expect(
      try scratch.importing(
        .individuals,
        "id,name,unit,role,position\ngv-1,Nguyễn Thị Hoa,to-1,teacher,Tổ trưởng\n"
      ).unchanged == 1)
  }

  @Test("a blank cell erases nothing")
  func blank() throws {
    let scratch = try Scratch.school()
    let outcome = try scratch.importing(
      .individuals, "id,name,unit,role,birth,gender\nht,Đỗ Văn Quang,truong,leader,,\n")
    // The post is kept where the table has no such column.
    #expect(outcome.unchanged == 1)
  }

  @Test("the column is named as the clerk wrote it")
  func headings() throws {
    let scratch = try Scratch.school()
    let error = try #require(
      failure {
        try scratch.importing(
          .individuals,
          "Mã;Họ và tên;Tổ;Đối tượng;Ngày sinh\ngv-60;Hồ Văn Tám;to-1;GV;30/02/1990\n")
      })
    #expect(error.findings.map(\.message.vi).first?.hasPrefix("dòng 2, cột Ngày sinh: ") == true)
    #expect(error.findings.map(\.message.en).first?.hasPrefix("row 2, column Ngày sinh: ") == true)
  }

  @Test("titles by their written-out names, years with their word")
  func names() throws {
    let scratch = try Scratch.school()
    let outcome = try scratch.importing(
      .awards,
      "Cá nhân,Danh hiệu,Năm học\ngv-1,LĐTT,Năm học 2022 - 2023\ngv-2,Lao động tiên tiến,2022-2023\n"
    )
    #expect(
      outcome.added == [
        "gv-1 lao-dong-tien-tien 2022-2023", "gv-2 lao-dong-tien-tien 2022-2023",
      ])
  }

  @Test("cells that hold only a separator are empty")
  func separators() throws {
    let scratch = try Scratch.school()
    for (kind, table) in [
      (ImportKind.initiatives, "id,title,authors,year,scope\ns,T,;,2024-2025,unit\n"),
      (.individuals, "id,name,unit,role\nx,A,;,teacher\n"),
    ] {
      #expect(failure { try scratch.importing(kind, table) }?.findings.first?.place?.column == 3)
    }
  }

  @Test("titles are for those they are for, in registrations and earlier awards")
  func nominees() throws {
    let scratch = try Scratch.school()
    func lines(_ kind: ImportKind, _ table: String) throws -> [Int] {
      let error = try #require(failure { try scratch.importing(kind, table) })
      return error.findings.map { $0.place?.line ?? 0 }
    }
    #expect(
      try lines(
        .registrations,
        """
        subject,year,campaign,tier,initiative
        gv-1,2024-2025,,TTLDTT,
        to-1,2024-2025,,LDTT,
        hs-1,2024-2025,,LDTT,
        gv-1,2024-2025,,LDTT,sk-99
        gv-2,2024-2025,,LDTT,Dạy đọc cho lớp một
        """) == [2, 3, 4, 5])
    #expect(
      try lines(.awards, "subject,tier,year\ngv-1,TTLDXS,2023-2024\nto-1,CSTDCS,2023-2024\n") == [
        2, 3,
      ])
  }

  @Test("ten thousand people are read to the end", .timeLimit(.minutes(10)))
  func manyPeople() throws {
    let scratch = try Scratch.school()
    var table = "id,name,unit,role,start,birth,gender\n"
    for index in 0..<10_000 {
      table +=
        "p-\(index),Nguyễn Văn \(index),to-1,teacher,2020-09-01,\(1 + index % 28)/3/1990,Nam\n"
    }
    try scratch.importing(.individuals, table)
    #expect(try scratch.open(.reading).roster().individuals.count == 10_007)
  }
}

@Suite("People entered twice")
struct LikelyDuplicatesTests {
  private func pairs(_ rows: String) throws -> [String] {
    let scratch = try Scratch.school()
    try scratch.importing(.individuals, "id,name,unit,role,birth\n" + rows)
    return LikelyDuplicates(try scratch.open(.reading).roster()).pairs.map {
      [$0.first.id, $0.second.id].sorted().joined(separator: " ")
    }
  }

  @Test("the same name with other marks, one slip, or day and month swapped")
  func found() throws {
    #expect(
      try pairs("a,Lý Thị Mai,to-1,teacher,04/05/1990\nb,Ly Thi Mai,to-2,teacher,04/05/1990\n") == [
        "a b"
      ])
    #expect(
      try pairs("a,Lý Thị Mai,to-1,teacher,04/05/1990\nb,Lí Thị Mai,to-2,teacher,05/04/1990\n") == [
        "a b"
      ])
    #expect(
      try pairs("a,Bùi Văn Minh,to-1,teacher,04/05/1990\nb,Bùi Văn Mnih,to-2,teacher,04/05/1990\n")
        == ["a b"])
    #expect(try pairs("a,Bùi Văn Minh,to-1,teacher,\nb,Bùi Văn Minh,to-1,teacher,\n") == ["a b"])
  }

  @Test("others are left in peace")
  func notFound() throws {
    #expect(
      try pairs("a,Lý Thị Mai,to-1,teacher,04/05/1990\nb,Lý Thị Mai,to-1,teacher,06/05/1990\n")
        .isEmpty)
    #expect(
      try pairs("a,Bùi Văn Minh,to-1,teacher,04/05/1990\nb,Bùi Văn Mạnh,to-1,teacher,05/04/1990\n")
        .isEmpty)
    #expect(try pairs("a,Bùi Văn Minh,to-1,teacher,\nb,Bùi Văn Minh,to-2,teacher,\n").isEmpty)
    #expect(
      try pairs("a,Lê Thị Hoa,to-1,teacher,04/05/1990\nb,Lê Thị Hồng,to-1,teacher,04/05/1990\n")
        .isEmpty)
  }

  @Test("a clerk says once that they are two")
  func told() throws {
    let scratch = try Scratch.school()
    let table =
      "id,name,unit,role,birth\na,Lý Gia An,2A,pupil,04/05/2017\nb,Lý Gia Ân,2A,pupil,04/05/2017\n"
    #expect(try scratch.importing(.individuals, table).warnings.count == 1)
    try scratch.change { workspace in
      var roster = try workspace.roster()
      roster.distinguish("b", from: "a")
      workspace.put(roster, at: Roster.path)
    }
    #expect(try scratch.importing(.individuals, table).warnings.isEmpty)
  }
}
