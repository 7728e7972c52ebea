import Testing
import ThiduaRender

@testable import ThiduaCore

@Suite("Papers for everybody")
struct PublicPaperTests {
  private func paper(_ blocks: [ReportBlock]) -> ReportDocument {
    ReportDocument(
      kind: "test", title: "Thử", author: "Trường", date: day("2025-06-30"),
      sections: [ReportSection(blocks)])
  }

  private func table(
    _ rows: [ReportTable.Row], isPrivate: Bool = false, caption: String? = nil
  ) -> ReportTable {
    ReportTable(
      key: "people", caption: caption,
      columns: [
        .init("TT", key: "no"), .init("Họ và tên", key: "name"),
        .init("Ngày sinh", key: "birth", isPrivate: true), .init("Tổ", key: "unit"),
      ], rows: rows, isPrivate: isPrivate)
  }

  private func note(_ document: ReportDocument) -> String? {
    if case .note(let text)? = document.sections.last?.blocks.last { text } else { nil }
  }

  @Test("a private column goes with its cells and totals, and is named at the foot")
  func column() {
    let born = ReportTable.Cell.date(day("1990-01-02"))
    let document = paper([
      .table(
        table([
          .cells([.int(1), .text("Nguyễn Văn An"), born, .text("Tổ 1")]),
          .total([.empty, .text("Cộng"), .int(1), .text("1 tổ")]),
        ]))
    ])
    let shown = document.forPublic()
    #expect(shown.tables[0].columns.map(\.key) == ["no", "name", "unit"])
    #expect(shown.cells("people") == [["1", "Nguyễn Văn An", "Tổ 1"], ["", "Cộng", "1 tổ"]])
    #expect(note(shown) == "Bản công khai: đã lược bỏ cột “Ngày sinh”.")
    #expect(shown.leftOut == ["cột “Ngày sinh”"])
    #expect(shown.forPublic() == shown)
    #expect(document.leftOut == nil)
  }

  @Test("a paper with nothing private stays whole and says so")
  func nothing() {
    let document = paper([.paragraph("Một câu.")])
    let shown = document.forPublic()
    #expect(shown.leftOut == [])
    #expect(note(shown) == "Bản công khai: không có nội dung nào phải lược bỏ.")
    #expect(Array(shown.sections[0].blocks.dropLast()) == document.sections[0].blocks)
  }

  @Test("guarded names and words change, empty rows and paragraphs go, rows are counted anew")
  func guarded() {
    let secret = ReportTable.Cell.guarded(.text("HTXSNV"), publicly: "")
    let columns: [ReportTable.Column] = [
      .init("TT", key: "no"), .init("Nội dung", key: "content"),
    ]
    let document = paper([
      .table(
        ReportTable(
          key: "history", columns: columns,
          rows: [
            .group("2023"), .cells([.int(1), secret]), .group("2024"),
            .cells([.int(2), secret]),
            .cells([.int(3), .guarded(.text("Lê Hải Đăng"), publicly: "L.H.Đ.")]),
            .cells([.int(4), .text("Giấy khen")]),
          ])),
      .paragraph(ReportText(runs: [.init("Lý do: vắng họp", publicly: ""), .init(".")])),
      .paragraph(
        ReportText(runs: [
          .init("Em "), .init("Lê Hải Đăng", publicly: "L.H.Đ."), .init(" đạt giải."),
        ])),
      .list([
        ReportText(runs: [.init("8/9 phiếu", publicly: "")]), ReportText("Còn lại"),
      ]),
    ])
    let shown = document.forPublic()
    #expect(
      shown.cells("history") == [["2024"], ["1", "L.H.Đ."], ["2", "Giấy khen"]])
    #expect(shown.sentences == ["Em L.H.Đ. đạt giải.", "Còn lại"])
    #expect(
      shown.leftOut == [
        "một số mục ở cột “Nội dung”", "họ và tên đầy đủ của học sinh không có khen thưởng",
        "một số từ ngữ, số liệu riêng trong lời văn",
      ])
  }

  @Test("a heading that loses all below it says so; private charts and tables go")
  func headings() {
    let chart = ReportChart(title: "Điểm", bars: [], maximum: Points(1), isPrivate: true)
    let document = paper([
      .section(level: 1, "I. PHIẾU"),
      .table(table([.cells([.int(1)])], isPrivate: true)), .chart(chart),
      .section(level: 1, "II. KẾT LUẬN"), .paragraph("Đã xong."),
    ])
    let shown = document.forPublic()
    #expect(shown.headings(1) == ["I. PHIẾU", "II. KẾT LUẬN"])
    #expect(shown.sentences == ["(Lược bỏ ở bản công khai.)", "Đã xong."])
    #expect(shown.leftOut == ["bảng “PHIẾU”", "biểu đồ “Điểm”"])
  }

  @Test("a guarded name is replaced wherever it stands, in capitals too, and never inside another")
  func names() throws {
    var document = paper([
      .title(ReportTitle("QUÁ TRÌNH", subject: "Của LÊ HẢI ĐĂNG")),
      .table(
        table(
          [.group("Lê Hải Đăng"), .cells([.int(1), .text("Lê Hải Đăng Khoa"), .empty, .empty])],
          caption: "Lê Hải Đăng (hs-03)")),
      .note("Lê Hải Đăng: chưa đủ."), .note("“Lê Hải Đăng”, bạn của Hà An và Hà Anh, Hà Ánh."),
    ])
    document.title = "Quá trình của Lê Hải Đăng"
    document.guardedNames = [
      GuardedName(name: "Lê Hải Đăng", publicly: "L.H.Đ."),
      GuardedName(name: "Lê Hải Đăng Khoa", publicly: "L.H.Đ.K."),
      GuardedName(name: "Hà An", publicly: "H.A."), GuardedName(name: "Hà", publicly: "H."),
    ]
    let shown = document.forPublic()
    #expect(shown.title == "Quá trình của L.H.Đ.")
    #expect(shown.tables[0].caption == "L.H.Đ. (hs-03)")
    #expect(shown.cells("people") == [["L.H.Đ."], ["1", "L.H.Đ.K.", ""]])
    #expect(
      shown.sections[0].blocks.contains(.note("“L.H.Đ.”, bạn của H.A. và H. Anh, H. Ánh.")))
    for renderer in Renderers.all {
      let bytes = try renderer.render(shown)
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      #expect(!text.contains("lê hải đăng"), "\(renderer.name)")
    }
    #expect(try String(decoding: CSVRenderer.render(document), as: UTF8.self).contains("Hải Đăng"))
  }

  @Test("sources stay, but do not name whose ratings, results, ballots and complaints they are")
  func sources() throws {
    let source = FigureSource(
      "rated", Message(same: "x"),
      records: [
        .init("years/2024-2025/ratings.json", ["gv-01"]),
        .init("years/2024-2025/decisions.json", ["7/QĐ"]),
      ])
    let hidden = FigureSource("name", Message(same: "Lê Hải Đăng"))
    let document = paper([
      .table(
        ReportTable(
          key: "t", columns: [.init("A", key: "a"), .init("B", key: "b")],
          rows: [
            .cells([
              ReportTable.Cell.int(1).from(source),
              .guarded(ReportTable.Cell.text("Lê Hải Đăng").from(hidden), publicly: "L.H.Đ."),
            ])
          ]))
    ])
    let figures = document.forPublic().figures
    #expect(figures.map(\.source.field) == ["rated"])
    #expect(
      figures.first?.source.records == [
        .init("years/2024-2025/ratings.json"), .init("years/2024-2025/decisions.json", ["7/QĐ"]),
      ])
  }

  @Test("pupils without an award of the year are initials; staff and the awarded are named")
  func pupils() throws {
    let school = try ReportSchool()
    let summary = try school.summary()
    let names = PublicNames(summary)
    let pupil = try #require(
      summary.roster.individuals.first { $0.position(on: summary.day)?.role == .pupil })
    #expect(names.replacement(of: pupil.id) == initials(of: pupil.name))
    #expect(names.replacement(of: "gv-1") == nil)
    let awarded = PublicNames(summary.roster, on: summary.day, awarded: [pupil.id])
    #expect(awarded.replacement(of: pupil.id) == nil)
    #expect(names.guarded([pupil.id, "gv-1"]).map(\.name) == [pupil.name])
  }

  @Test(
    "names in words are replaced as wholes, the longest first; those of people who may be named stay",
    arguments: [
      ("Em Lê An vi phạm.", "Em L.A. vi phạm."), ("LÊ AN, lê an", "L.A., L.A."),
      ("Lê Anh và Lê An Khang", "Lê Anh và Lê An Khang"), ("(Lê An)", "(L.A.)"),
      ("“Lê An”–Lê An", "“L.A.”–L.A."), ("Hoa", "Hoa"), ("xLê An", "xLê An"), ("", ""),
      ("Nguyễn Thị Hoa", "Nguyễn Thị Hoa"), ("Lê  An, Lê\u{A0}An", "L.A., L.A."),
    ])
  func names(text: String, shown: String) {
    let guarded = NameGuard([
      GuardedName(name: "Lê An", publicly: "L.A."),
      GuardedName(name: "Lê An Khang", publicly: "Lê An Khang"),
      GuardedName(name: "Nguyễn Thị Hoa", publicly: "N.T.H."),
      GuardedName(name: "Nguyễn Thị Hoa", publicly: "Nguyễn Thị Hoa"),
    ])
    #expect(guarded.replaced(text) ?? text == shown)
  }

  @Test(
    "birth dates in words that people write",
    arguments: [
      ("Em B., sinh ngày 05/05/2012, học tốt", "Em B., sinh ngày …, học tốt"),
      ("(sinh năm 1985)", "(sinh năm …)"), ("Ngày sinh: 5-5-2012", "Ngày sinh: …"),
      ("sinh ngày 05 tháng 5 năm 2012.", "sinh ngày …."),
      ("Em B. (sinh 05/5/2012)", "Em B. (sinh …)"), ("sinh: 1985, quê", "sinh: …, quê"),
      ("20 học sinh 05/5/2025", "20 học sinh 05/5/2025"), ("học sinh 2025", "học sinh 2025"),
      ("học sinh ngày 05/05/2025", "học sinh ngày 05/05/2025"),
      ("sinh hoạt ngày 5", "sinh hoạt ngày 5"),
    ])
  func births(text: String, shown: String) {
    let paper = paper([.paragraph(ReportText(text))]).forPublic()
    #expect(paper.sentences.first == shown)
  }
}
