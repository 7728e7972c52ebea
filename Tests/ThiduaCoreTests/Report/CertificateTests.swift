import Testing

@testable import ThiduaCore

@Suite("Certificates")
struct CertificateTests {
  private let today = day("2025-06-30")

  private func texts(
    _ summary: YearSummary, _ number: String, subject: String? = nil,
    layout: CertificateLayout = .full
  ) throws -> [[CertificateField: String]] {
    let decision = try #require(summary.decisions.first { $0.number == number })
    let who = try subject.map { try summary.roster.find($0) }
    let document = try CertificateReport(
      decision, summary, law: summary.law, layout: layout, subject: who, today: today
    ).document()
    return document.certificates.map { sheet in
      Dictionary(uniqueKeysWithValues: sheet.texts.map { ($0.field, $0.text) })
    }
  }

  @Test("a decision of another authority gives drafts that say so, in the order of the golden book")
  func drafts() throws {
    let sheets = try texts(ReportSchool().summary(), "7/QĐ-UBND")
    #expect(sheets.count == 3)
    #expect(
      sheets.map { $0[.name] } == ["Bà Nguyễn Thị Hoa", "Bà Nguyễn Thị Hoa", "Tập thể Tổ 1"])
    #expect(sheets.map { $0[.goldenBook] } == (1...3).map { "Số sổ vàng: \($0)" })
    #expect(
      sheets.map { $0[.award] } == [
        "LAO ĐỘNG TIÊN TIẾN", "CHIẾN SĨ THI ĐUA CƠ SỞ", "TẬP THỂ LAO ĐỘNG TIÊN TIẾN",
      ])
    #expect(
      sheets.map { $0[.verb] } == [
        "CÔNG NHẬN DANH HIỆU", "TẶNG DANH HIỆU", "CÔNG NHẬN DANH HIỆU",
      ])
    let one = try #require(sheets.first)
    #expect(one[.draft] == "BẢN DỰ THẢO\nUBND xã Phước An in và cấp bản chính")
    #expect(one[.authority] == "UBND XÃ PHƯỚC AN")
    #expect(one[.detail] == "Tổ trưởng, Tổ 1, Trường Tiểu học Hoa Sen")
    #expect(one[.achievement] == "Đã có thành tích trong năm học 2024 - 2025")
    #expect(one[.decision] == "Quyết định số: 7/QĐ-UBND, ngày 20 tháng 6 năm 2025")
    // Where the other authority sits is not on record.
    #expect(one[.placeAndDate]?.hasPrefix("…") == true)
    #expect(sheets[2][.detail] == "Trường Tiểu học Hoa Sen")
  }

  @Test(
    "a title's certificate names title and year whatever the summary says",
    arguments: [
      (
        "HSG", "Học giỏi",
        "Đạt danh hiệu Học sinh Giỏi năm học 2024 - 2025; đã có thành tích học giỏi"
      ),
      ("HSG", "Học sinh giỏi", "Đạt danh hiệu Học sinh Giỏi năm học 2024 - 2025"),
      (
        "HSG", "Đạt danh hiệu học sinh giỏi năm học 2024-2025",
        "Đạt danh hiệu học sinh giỏi năm học 2024-2025"
      ),
      ("LDTT", "Dạy giỏi.", "Đã có thành tích dạy giỏi, năm học 2024 - 2025"),
      (
        "CSTDCS", "Dẫn đầu tổ trong năm học 2024-2025",
        "Đã có thành tích dẫn đầu tổ trong năm học 2024-2025"
      ),
      ("GKHT", "Dạy giỏi", "Đã có thành tích dạy giỏi"),
    ])
  func titleAndYear(tier: String, words: String, expected: String) throws {
    let school = try ReportSchool()
    try school.school.scratch.change { workspace in
      let id = try RulePacks.vn2024.requireTier(tier).id
      var list = try workspace.nominations(AwardSchool.year)
      let index = try #require(list.firstIndex { $0.id == "dn-2024-001" })
      if id.hasPrefix("hoc-sinh") { list[index].subject = "hs-1" }
      list[index].tier = id
      list[index].summary = words
      workspace.put(list, at: Workspace.path(AwardSchool.year, "nominations.json"))
    }
    #expect(try texts(school.summary(), "7/QĐ-UBND").first?[.achievement] == expected)
  }

  /// A decision of the headmaster: a pupil's certificate, a man's with a summary, one without a sex.
  private func own() throws -> ReportSchool {
    let school = try ReportSchool()
    try school.school.scratch.importing(
      .individuals,
      "id,name,unit,role,position\nnv-9,Lò Thị Kim Xuân Hồng Nhung,vp,staff,Bảo vệ\n")
    let pupil = try school.school.propose("hs-1", "GKHS").value.id
    let man = try school.school.propose("gv-10", "GKHT").value.id
    let other = try school.school.propose("nv-9", "GKHT", category: .sudden).value.id
    try school.school.scratch.change { workspace in
      var list = try workspace.nominations(AwardSchool.year)
      for index in list.indices where list[index].id == man {
        list[index].summary = "Hướng dẫn học sinh đạt giải Nhì cuộc thi cấp xã"
      }
      workspace.put(list, at: Workspace.path(AwardSchool.year, "nominations.json"))
      var decisions = try workspace.decisions(AwardSchool.year)
      decisions.append(
        Decision(
          number: "9/QĐ-THHS", date: day("2025-06-25"), kind: .award, signer: nil,
          hand: Decision.Hand(mode: "KT.", title: "Phó Hiệu trưởng", name: "Cao Thị Sen"),
          nominations: [pupil, man, other]))
      workspace.put(decisions, at: Workspace.path(AwardSchool.year, "decisions.json"))
      for index in list.indices where [pupil, man, other].contains(list[index].id) {
        for state in [NominationState.voted, .submitted, .awarded] {
          try list[index].move(
            Nomination.Event(
              state: state, at: "2025-06-25T00:00:00Z", by: "x", paper: "9/QĐ-THHS",
              date: day("2025-06-25")))
        }
      }
      workspace.put(list, at: Workspace.path(AwardSchool.year, "nominations.json"))
    }
    return school
  }

  @Test("the school's own: pupil, man, unknown sex; the hand that signed")
  func ownCertificates() throws {
    let sheets = try texts(own().summary(), "9/QĐ-THHS")
    #expect(
      sheets.map { $0[.name] } == [
        "Em Vũ Gia Bảo", "Ông Bùi Minh Đức", "Ông (Bà) Lò Thị Kim Xuân Hồng Nhung",
      ])
    #expect(sheets.map { $0[.award] } == Array(repeating: "GIẤY KHEN", count: 3))
    #expect(sheets.map { $0[.verb] } == Array(repeating: "TẶNG", count: 3))
    #expect(sheets.allSatisfy { $0[.draft] == nil })
    #expect(sheets[0][.detail] == "Học sinh lớp 2A, Trường Tiểu học Hoa Sen")
    #expect(
      sheets[1][.achievement]
        == "Đã có thành tích hướng dẫn học sinh đạt giải Nhì cuộc thi cấp xã")
    // Nobody but the proposer knows a deed.
    #expect(sheets[2][.achievement]?.contains("…") == true)
    #expect(sheets[0][.authority] == "HIỆU TRƯỞNG TRƯỜNG TIỂU HỌC HOA SEN")
    #expect(sheets[0][.post] == "KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG")
    #expect(sheets[0][.signer] == "Cao Thị Sen")
    #expect(sheets[0][.placeAndDate] == "Phước An, ngày 25 tháng 6 năm 2025")
  }

  @Test("one person's, and nobody's")
  func subject() throws {
    let summary = try ReportSchool().summary()
    #expect(try texts(summary, "7/QĐ-UBND", subject: "gv-1").count == 2)
    let error = failure { try texts(summary, "7/QĐ-UBND", subject: "gv-2") }
    #expect(error?.kind == .refused)
    #expect(error?.message.vi == "Trần Văn An không có trong quyết định 7/QĐ-UBND")
  }

  @Test("a revoked award has no certificate, a refusal and a revocation give none")
  func refused() throws {
    let school = try ReportSchool()
    try school.school.act {
      try $0.revoke("dn-2024-002", reason: "x", number: "9/QĐ", date: day("2025-06-25"))
    }
    let summary = try school.summary()
    // The number in the golden book does not move up.
    #expect(
      try texts(summary, "7/QĐ-UBND").map { $0[.goldenBook] } == [
        "Số sổ vàng: 1", "Số sổ vàng: 3",
      ])
    let decision = try #require(summary.decisions.first { $0.number == "7/QĐ-UBND" })
    let report = try CertificateReport(
      decision, summary, law: summary.law, layout: .full, subject: nil, today: today)
    #expect(report.revoked == ["Nguyễn Thị Hoa (Quyết định số 9/QĐ, 25/06/2025)"])
    for number in ["8/QĐ-UBND", "9/QĐ"] {
      #expect(failure { try texts(summary, number) }?.kind == .refused, "\(number)")
    }
    for id in ["dn-2024-001", "dn-2024-003"] {
      try school.school.act {
        try $0.revoke(id, reason: "x", number: "9/QĐ", date: day("2025-06-25"))
      }
    }
    let error = failure { try texts(school.summary(), "7/QĐ-UBND") }
    #expect(error?.message.vi.hasPrefix("không in giấy khen của khen thưởng đã bị hủy bỏ") == true)
  }

  @Test("the list for a print shop, each number with its source")
  func list() throws {
    let summary = try own().summary()
    let decision = try #require(summary.decisions.first { $0.number == "9/QĐ-THHS" })
    let document = try CertificateReport(
      decision, summary, law: summary.law, layout: .full, subject: nil, today: today
    ).document()
    let table = try #require(document.tables.first { $0.key == "certificates" })
    #expect(table.rows.count == 3)
    #expect(
      document.cells("certificates").map { [$0[4], $0[5], $0[10]] } == [
        ["Em", "Vũ Gia Bảo", "1"], ["Ông", "Bùi Minh Đức", "2"],
        ["Ông (Bà)", "Lò Thị Kim Xuân Hồng Nhung", "3"],
      ])
    let fields = document.figures.map(\.source.field)
    #expect(fields.count == 3 && Set(fields).count == 3)
    #expect(fields.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
  }

  // MARK: - Layouts

  private func layout(_ fields: String, page: String = #"{"width": 297, "height": 210}"#) throws
    -> CertificateLayout
  {
    let text =
      #"{"schema": "thidua.certificate-layout/1", "page": \#(page), "fields": {\#(fields)}}"#
    return try JSONDocument(SourceText(file: "phoi.json", bytes: Array(text.utf8))).value(
      CertificateLayout.self, schema: CertificateLayout.schema)
  }

  private func findings(_ fields: String, page: String = #"{"width": 297, "height": 210}"#)
    -> [Finding]
  {
    failure { try layout(fields, page: page) }?.findings ?? []
  }

  @Test("a layout is read, written and read again")
  func roundTrip() throws {
    let one = try layout(
      #"""
      "name": {"x": 20.5, "y": 95, "width": 200, "size": 22.5, "align": "center", "bold": true,
        "colour": "#aa0011", "lines": 2, "leading": 9.25, "smallest": 12},
      "signer": {"x": 180, "y": 190, "width": 90}
      """#)
    let name = try #require(one.places[.name])
    #expect(name.x.hundredths == 2050 && name.size == 45 && name.colour.hex == "AA0011")
    #expect(one.places[.signer]?.size == 28)
    let bytes = Array(one.json.pretty.utf8)
    let two = try JSONDocument(SourceText(file: "x", bytes: bytes)).value(
      CertificateLayout.self, schema: CertificateLayout.schema)
    #expect(two == one)
    for builtIn in [CertificateLayout.full, .preprinted] {
      #expect(try builtIn.moved(right: .zero, down: .zero) == builtIn)
    }
  }

  @Test(
    "a place off the page is an error that names its field",
    arguments: [
      #""name": {"x": 200, "y": 95, "width": 100}"#, #""name": {"x": -1, "y": 95, "width": 100}"#,
      #""name": {"x": 20, "y": 211, "width": 100}"#, #""name": {"x": 20, "y": 2, "width": 100}"#,
      #""name": {"x": 20, "y": 200, "width": 100, "lines": 3}"#,
      #""name": {"x": 20, "y": 95, "width": 0}"#,
    ])
  func offThePage(_ fields: String) {
    let found = findings(fields)
    #expect(found.count == 1)
    #expect(found.first?.message.vi.contains("\"name\"") == true)
    #expect(found.first?.place?.file == "phoi.json")
  }

  @Test("what else can be wrong with a layout, all at once")
  func faults() {
    #expect(
      findings(#""nmae": {"x": 20, "y": 95, "width": 100}"#).first?.remedy?.vi.contains("name")
        == true)
    #expect(findings(#""name": {"x": 20, "y": 95}"#).contains { $0.check == .missingField })
    #expect(findings(#""name": {"x": 20, "y": 95, "width": 9, "colour": "xanh"}"#).count == 1)
    #expect(findings(#""name": {"x": 20, "y": 95, "width": 9, "size": 300}"#).count == 1)
    #expect(findings(#""name": {"x": 20, "y": 95, "width": 9, "lines": 0}"#).count == 1)
    #expect(!findings("").isEmpty)
    #expect(
      !findings(#""day": {"x": 20, "y": 9, "width": 9}"#, page: #"{"width": 5, "height": 210}"#)
        .isEmpty)
  }

  @Test("an offset moves everything, and refuses what it pushes off the sheet")
  func offset() throws {
    let moved = try CertificateLayout.preprinted.moved(
      right: Millimetres(hundredths: 150), down: Millimetres(-2))
    #expect(moved.places[.name]?.x.description == "29.5")
    #expect(moved.places[.name]?.y.description == "109")
    let error = failure {
      try CertificateLayout.preprinted.moved(right: .zero, down: Millimetres(40))
    }
    #expect(error?.kind == .refused)
    #expect(error?.message.vi.contains("ra ngoài trang") == true)
  }

  @Test("lengths in twips and back from decimals")
  func lengths() {
    #expect(Millimetres(297).twips == 16_838 && Millimetres(210).twips == 11_906)
    #expect(Millimetres(-10).twips == -567)
    #expect(Millimetres(Points(millionths: -1_505_000)).description == "-1.5")
    #expect(Millimetres(halfPoints: 144).hundredths == 2540)
  }
}
