import Testing

@testable import ThiduaCore

@Suite("Importing tables")
struct ImportTests {
  private let year = YearID.school(2024)

  @Test("collectives and individuals with the headings clerks write")
  func people() throws {
    let roster = try Scratch.school().open(.reading).roster()
    #expect(roster.collectives.map(\.id) == ["truong", "to-1", "to-2", "vp", "2A", "10A"])
    #expect(
      roster.collectives.map(\.kind) == [
        .school, .department, .department, .office, .class, .class,
      ])
    #expect(roster.collectives.filter(\.isSmall).map(\.id) == ["to-1", "to-2", "vp"])
    #expect(
      roster.individuals.map(\.id) == ["gv-2", "gv-3", "hs-1", "gv-10", "gv-1", "nv-1", "ht"])
    let head = try #require(roster.individual("ht"))
    #expect(head.position?.role == .leader)
    #expect(head.position?.post == "Hiệu trưởng")
    #expect(head.birth?.description == "1970-03-05")
    #expect(head.gender == .male)
    #expect(roster.individual("gv-1")?.position?.unit == "to-1")
    #expect(roster.individual("gv-2")?.start?.description == "2016-09-01")
    #expect(roster.members(of: "truong", on: Scratch.today).count == 7)
    #expect(roster.members(of: "to-2", on: Scratch.today).map(\.id) == ["gv-3", "gv-10"])
  }

  @Test("a second import updates, and says what stayed")
  func again() throws {
    let scratch = try Scratch.school()
    let same = try scratch.importing(
      .individuals, "id,name,unit,role\ngv-2,Trần Văn An,to-1,teacher\n")
    #expect(same.unchanged == 1)
    #expect(same.added.isEmpty && same.updated.isEmpty)
    let changes = try scratch.importing(
      .individuals,
      "id,name,unit,role\ngv-2,Trần Văn An,to-2,teacher\ngv-4,Hồ Thị Yến,vp,staff\n")
    #expect(changes.updated == ["Trần Văn An"])
    #expect(changes.added == ["Hồ Thị Yến"])
    let roster = try scratch.open(.reading).roster()
    #expect(roster.individual("gv-2")?.position?.unit == "to-2")
    // Columns the file lacks are kept.
    #expect(roster.individual("gv-2")?.gender == .male)
    #expect(roster.individual("gv-2")?.start?.description == "2016-09-01")
  }

  @Test("an unchanged table writes nothing")
  func nothing() throws {
    let scratch = try Scratch.school()
    let before = try scratch.text("journal.jsonl")
    try scratch.importing(
      .collectives, "id,name,kind,parent,small\nto-1,Tổ 1,department,truong,yes\n")
    #expect(try scratch.text("journal.jsonl") == before)
  }

  @Test("all errors of a table at once, and nothing is written")
  func errors() throws {
    let scratch = try Scratch.school()
    let before = try scratch.text("roster.json")
    let error = try #require(
      failure {
        try scratch.importing(
          .individuals,
          """
          id,name,unit,role,start,birth,gender
          gv-20,,to-1,teacher,,,
          gv-21,A,to-9,teacher,,,
          gv 22,A,to-1,thầy,,,
          gv-23,A,to-1,teacher,2024-02-30,,
          gv-24,A,to-1,teacher,2020-01-01,2021-01-01,
          gv-25,A,to-1,teacher,,,khác
          gv-26,A,to-1,teacher,,,
          gv-26,B,to-1,teacher,,,
          to-1,B,to-1,teacher,,,
          """)
      })
    #expect(error.kind == .badData)
    #expect(
      error.findings.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0)" } == [
        "2:2", "3:3", "4:1", "4:4", "5:5", "6:6", "7:7", "9:1", "10:1",
      ])
    #expect(try scratch.text("roster.json") == before)
  }

  @Test("loops of parents, unknown parents and ids of people are refused")
  func collectives() throws {
    let scratch = try Scratch.school()
    let error = try #require(
      failure {
        try scratch.importing(
          .collectives,
          "id,name,kind,parent\na,A,other,b\nb,B,other,a\nc,C,other,khong\ngv-1,D,other,truong\n")
      })
    #expect(
      error.findings.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0)" } == [
        "2:4", "3:4", "4:4", "5:1",
      ])
  }

  @Test("ratings in codes and in words, for people and collectives, now and before")
  func ratings() throws {
    let scratch = try Scratch.school()
    let outcome = try scratch.importing(
      .ratings,
      """
      Đối tượng,Năm học,Xếp loại
      gv-1,2024-2025,HTXSNV
      Trần Văn An,2024 - 2025,Hoàn thành tốt nhiệm vụ
      to-1,2024-2025,htnv
      gv-1,2022-2023,Chưa hoàn thành
      """)
    #expect(outcome.added.count == 4)
    let workspace = try scratch.open(.reading)
    #expect(
      try workspace.list(RatingRecord.self, at: "years/2024-2025/ratings.json").map {
        "\($0.subject) \($0.rating.rawValue)"
      } == ["gv-1 HTXSNV", "gv-2 HTTNV", "to-1 HTNV"])
    // A year that is over and has no folder goes into the history.
    #expect(try workspace.history().ratings.map(\.rating) == [.failed])
    #expect(try workspace.ratings().count == 4)
  }

  @Test("a rating imported again takes the place of the first")
  func ratingAgain() throws {
    let scratch = try Scratch.school()
    try scratch.importing(.ratings, "subject,year,rating\ngv-1,2024-2025,HTTNV\n")
    let outcome = try scratch.importing(.ratings, "subject,year,rating\ngv-1,2024-2025,HTXSNV\n")
    #expect(outcome.updated == ["gv-1 2024-2025"])
    #expect(try scratch.open(.reading).ratings().map(\.rating) == [.excellent])
    let error = failure {
      try scratch.importing(
        .ratings, "subject,year,rating\ngv-1,2024-2025,HTTNV\ngv-1,2024-2025,HTNV\n")
    }
    #expect(error?.findings.first?.place?.line == 3)
  }

  @Test("earlier awards by id, short code or case; revocations survive")
  func awards() throws {
    let scratch = try Scratch.school()
    let table = """
      Cá nhân,Danh hiệu,Năm,Số quyết định,Ngày
      gv-1,LDTT,2022-2023,12/QĐ,30/06/2023
      gv-1,chien-si-thi-dua-co-so,2022-2023,,
      to-1,TTLDTT,2023,,
      """
    try scratch.importing(.awards, table)
    var history = try scratch.open(.reading).history()
    #expect(
      history.awards.map { "\($0.subject) \($0.tier) \($0.year)" }.sorted() == [
        "gv-1 chien-si-thi-dua-co-so 2022-2023", "gv-1 lao-dong-tien-tien 2022-2023",
        "to-1 tap-the-lao-dong-tien-tien 2023",
      ])
    let index = try #require(history.awards.firstIndex { $0.tier == "lao-dong-tien-tien" })
    let day = try #require(CivilDate(iso: "2024-01-05"))
    history.awards[index].revocation = .init(number: "1/QĐ", date: day, reason: "sai hồ sơ")
    try scratch.change { $0.put(history, at: History.path) }
    #expect(try scratch.importing(.awards, table).unchanged == 3)
    let after = try scratch.open(.reading).history()
    #expect(after.awards.contains { $0.revocation?.reason == "sai hồ sơ" })
    #expect(
      failure { try scratch.importing(.awards, "subject,tier,year\ngv-1,XYZ,2023\n") }?.findings
        .first?.place?.column == 2)
  }

  @Test("initiatives with several authors")
  func initiatives() throws {
    let scratch = try Scratch.school()
    try scratch.importing(
      .initiatives,
      """
      Mã,Tên sáng kiến,Tác giả,Năm,Phạm vi,Số quyết định,Ngày quyết định
      sk-1,Đọc sách mỗi ngày,gv-1; Trần Văn An,2024-2025,cấp cơ sở,5/QĐ-THHS,20/05/2025
      sk-2,Kế toán số,nv-1,2022-2023,tỉnh,,
      """)
    let found = try scratch.open(.reading).initiatives()
    #expect(found.map(\.id) == ["sk-2", "sk-1"])
    #expect(found.map(\.authors) == [["nv-1"], ["gv-1", "gv-2"]])
    #expect(found.map(\.scope) == [.province, .unit])
    let error = failure {
      try scratch.importing(
        .initiatives, "id,title,authors,year,scope\nsk-3,X,gv-1;ma,2024-2025,unit\n")
    }
    #expect(error?.findings.first?.place?.column == 3)
  }

  @Test("discipline: a final matter needs its form, an open one does not")
  func discipline() throws {
    let scratch = try Scratch.school()
    try scratch.importing(
      .discipline,
      """
      Cá nhân,Hình thức,Từ ngày,Đến ngày,Tình trạng
      gv-2,Khiển trách,10/01/2025,10/04/2025,final
      gv-3,,2025-03-01,,đang xem xét
      """)
    let matters = try scratch.open(.reading).roster().disciplines
    #expect(matters.map(\.form) == [.reprimand, nil])
    #expect(matters.map(\.status) == [.final, .pending])
    let error = failure {
      try scratch.importing(
        .discipline,
        "subject,form,from,to,status\ngv-2,,2025-01-01,,final\ngv-3,canh-cao,2025-02-01,2025-01-01,final\n"
      )
    }
    #expect(
      error?.findings.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0)" } == ["2:2", "3:4"])
  }

  @Test("leaves, open and over")
  func leaves() throws {
    let scratch = try Scratch.school()
    let table =
      "Mã,Từ ngày,Đến ngày,Loại nghỉ\ngv-3,01/10/2024,31/03/2025,thai sản\nnv-1,2025-05-01,,ốm\n"
    try scratch.importing(.leaves, table)
    let leaves = try scratch.open(.reading).roster().leaves
    #expect(leaves.map(\.kind) == [.maternity, .sick])
    #expect(leaves.map(\.to?.description) == ["2025-03-31", nil])
    #expect(try scratch.importing(.leaves, table).unchanged == 2)
  }

  @Test("registrations of titles and campaigns keep their first day")
  func registrations() throws {
    let scratch = try Scratch.school()
    let table = """
      Cá nhân,Năm học,Phong trào,Danh hiệu,Sáng kiến
      gv-1,2024-2025,,CSTDCS,Đọc sách
      gv-1,2024-2025,day-tot,,
      to-1,2024-2025,,TTLDXS,
      """
    let first = try #require(CivilDate(iso: "2024-10-01"))
    try scratch.importing(.registrations, table, campaigns: ["day-tot"], today: first)
    #expect(
      try scratch.importing(.registrations, table, campaigns: ["day-tot"]).unchanged == 3)
    let items = try scratch.open(.reading).registrations(year)
    #expect(items.count == 3)
    #expect(items.allSatisfy { $0.on == first })
    let error = failure {
      try scratch.importing(
        .registrations,
        "subject,year,campaign,tier\ngv-1,2024-2025,,\ngv-2,2024-2025,day-tott,\n",
        campaigns: ["day-tot"])
    }
    #expect(error?.findings.count == 2)
    #expect(error?.findings.last?.remedy?.vi.contains("day-tot") == true)
  }

  @Test("a cell may list several titles and campaigns (contract, section 4)")
  func severalInOneCell() throws {
    let scratch = try Scratch.school()
    let table = """
      Cá nhân,Năm học,Phong trào,Danh hiệu,Sáng kiến
      gv-1,2024-2025,,LDTT; CSTDCS;,Đọc sách
      gv-2,2024-2025,day-tot;hoc-tot,LDTT,
      """
    let campaigns: Set = ["day-tot", "hoc-tot"]
    try scratch.importing(.registrations, table, campaigns: campaigns)
    let items = try scratch.open(.reading).registrations(year)
    #expect(
      items.map { [$0.subject, $0.tier ?? "-", $0.campaign ?? "-", $0.initiative ?? "-"] } == [
        ["gv-1", "chien-si-thi-dua-co-so", "-", "Đọc sách"],
        ["gv-1", "lao-dong-tien-tien", "-", "Đọc sách"],
        ["gv-2", "lao-dong-tien-tien", "-", "-"], ["gv-2", "-", "day-tot", "-"],
        ["gv-2", "-", "hoc-tot", "-"],
      ])
    #expect(try scratch.importing(.registrations, table, campaigns: campaigns).unchanged == 5)
    let error = failure {
      try scratch.importing(
        .registrations, "subject,year,campaign,tier\ngv-1,2024-2025,day-tot;x,LDTT;ZZ;TTLDXS\n",
        campaigns: campaigns)
    }
    #expect(error?.findings.count == 3)
  }

  @Test("people with one birth date and one name are remarked, not refused")
  func duplicates() throws {
    let scratch = try Scratch.school()
    let outcome = try scratch.importing(
      .individuals, "id,name,unit,role,birth\nht-2,Do Van Quang,truong,leader,05/03/1970\n")
    #expect(outcome.warnings.count == 1)
    #expect(outcome.warnings.first?.vi.contains("ht-2") == true)
    #expect(outcome.added == ["Do Van Quang"])
  }

  @Test("a name two people share needs the id")
  func sharedName() throws {
    let scratch = try Scratch.school()
    try scratch.importing(.individuals, "id,name,unit,role\ngv-9,Trần Văn An,vp,staff\n")
    let error = failure {
      try scratch.importing(.ratings, "subject,year,rating\nTrần Văn An,2024-2025,HTTNV\n")
    }
    #expect(error?.findings.first?.message.vi.contains("gv-2, gv-9") == true)
  }

  @Test("a name in a table may lack its diacritics, but never means two")
  func bareName() throws {
    let scratch = try Scratch.school()
    try scratch.importing(
      .individuals, "id,name,unit,role\ngv-8,Đỗ Thị Hằng,vp,staff\ngv-9,Lê Ân,vp,staff\n")
    try scratch.importing(.ratings, "subject,year,rating\nDo thi hang,2024-2025,HTTNV\n")
    try scratch.importing(.individuals, "id,name,unit,role\ngv-10,Lê Ấn,vp,staff\n")
    let error = failure {
      try scratch.importing(.ratings, "subject,year,rating\nLe An,2024-2025,HTTNV\n")
    }
    #expect(error?.findings.first?.message.vi.contains("gv-10") == true)
  }
}
