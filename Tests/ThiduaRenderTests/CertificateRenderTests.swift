import Testing
import ThiduaCore

@testable import ThiduaRender

@Suite struct CertificateRenderTests {
  private func sheet(_ layout: CertificateLayout, name: String = "Bà Nguyễn Thị Hoa")
    -> CertificateSheet
  {
    CertificateSheet(
      layout, entries: [.init("Họ và tên", "name", .text(name))]
    ) { field in
      switch field {
      case .nation: OfficialHeading.nation
      case .motto: OfficialHeading.motto
      case .authority: "HIỆU TRƯỞNG TRƯỜNG TIỂU HỌC HOA PHƯỢNG"
      case .verb: "TẶNG"
      case .award: "GIẤY KHEN"
      case .name: name
      case .detail: "Giáo viên, Tổ 1, Trường Tiểu học Hoa Phượng"
      case .achievement: "Đã có thành tích <xuất sắc> & \"nổi bật\" trong năm học"
      case .decision: "Quyết định số: 45/QĐ-THHP, ngày 30 tháng 5 năm 2025"
      case .goldenBook: "Số sổ vàng: 1"
      case .post: "KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG"
      case .signer: "Cao Thị Sen"
      default: nil
      }
    }
  }

  private func document(_ sheets: [CertificateSheet]) -> ReportDocument {
    ReportDocument(
      kind: "certificate", title: "Giấy khen", author: "x", date: Samples.day(2025, 5, 30),
      sections: sheets.map { ReportSection(isLandscape: true, [.certificate($0)]) })
  }

  private func count(_ needle: String, in text: String) -> Int {
    text.split(separator: needle, omittingEmptySubsequences: false).count - 1
  }

  @Test("frames of Word stand at their millimetres, on a lying page with a border")
  func word() throws {
    let body = try StoredZIP(DOCXRenderer.render(document([sheet(.full)])))["word/document.xml"]
    #expect(body.contains(#"<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>"#))
    #expect(body.contains("<w:pgBorders"))
    #expect(!body.contains("w:headerReference"))
    // The name: x 28 mm, 241 mm wide, feet at 111 mm, four fifths of the 9 mm line above them.
    #expect(
      body.contains(
        #"<w:framePr w:w="13663" w:h="510" w:hRule="exact" w:hSpace="0" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="1587" w:y="5885"/>"#
      ))
    #expect(count("<w:framePr ", in: body) == 13)
    #expect(body.contains(#"<w:color w:val="C00000"/>"#))
    #expect(body.contains("&lt;xuất sắc&gt; &amp;"))
  }

  @Test("a printed form has neither border nor the words that are on it")
  func preprinted() throws {
    let document = document([sheet(.preprinted)])
    let body = try StoredZIP(DOCXRenderer.render(document))["word/document.xml"]
    #expect(!body.contains("pgBorders") && !body.contains("GIẤY KHEN"))
    #expect(body.contains(#"<w:pgMar w:top="0" w:right="0" w:bottom="0" w:left="0""#))
    let page = String(decoding: try HTMLRenderer.render(document), as: UTF8.self)
    #expect(!page.contains("class=\"edge\"") && !page.contains("GIẤY KHEN"))
  }

  @Test("HTML places texts in millimetres, a page a certificate")
  func html() throws {
    let bytes = try HTMLRenderer.render(document([sheet(.full), sheet(.full)]))
    let page = String(decoding: bytes, as: UTF8.self)
    #expect(page.contains("@page { size: 297mm 210mm; margin: 0;"))
    #expect(count("<section class=\"paper\">", in: page) == 2)
    #expect(
      page.contains(
        #"<p class="name" style="left:28mm;top:103.65mm;width:241mm;font-size:24pt;line-height:9mm;text-align:center;font-weight:bold">"#
      ))
  }

  @Test("other papers are what they were: no rule for certificates in them")
  func untouched() throws {
    let page = String(decoding: try HTMLRenderer.render(Samples.year), as: UTF8.self)
    #expect(!page.contains(".certificate"))
  }

  @Test("long names shrink, then break; nothing is cut off")
  func longNames() throws {
    let place = try #require(CertificateLayout.full.places[.name])
    func fit(_ text: String) -> CertificateFit { CertificateFit(.init(.name, text, at: place)) }
    let short = fit("Bà Nguyễn Thị Hoa")
    #expect(short.lines.count == 1 && short.size == 48)
    let long = "Tập thể Tổ chuyên môn Khối Bốn và các môn Tiếng Anh, Tin học, Âm nhạc"
    #expect(long.count > 60)
    let fitted = fit(long)
    #expect(fitted.lines.count == 1 && fitted.size < 48 && !fitted.isOverfull)
    let longer = fit(long + ", Giáo dục thể chất và Hoạt động trải nghiệm của nhà trường")
    #expect(longer.lines.count == 2 && !longer.isOverfull)
    for one in [short, fitted, longer] {
      for line in one.lines {
        #expect(CertificateFit.width(line, size: one.size) <= place.width.twips * 94 / 100)
      }
    }
    // Room is kept for fonts that borrow Vietnamese letters: of this name the last word was cut off.
    let office = try #require(CertificateLayout.full.places[.authority])
    let school = CertificateFit(
      .init(
        .authority, "HIỆU TRƯỞNG TRƯỜNG MẦM NON DÂN TỘC BÁN TRÚ NGUYỄN THỊ MINH KHAI", at: office))
    #expect(!school.isOverfull)
    #expect(
      school.lines.allSatisfy {
        CertificateFit.width($0, size: school.size) * 106 / 100 <= office.width.twips
      })
    let endless = String(repeating: "rất dài ", count: 80)
    #expect(fit(endless).isOverfull)
    let error = #expect(throws: Failure.self) {
      try CertificateFit.check(document([sheet(.full, name: endless)]))
    }
    #expect(error?.message.vi.contains("\"name\"") == true)
    try CertificateFit.check(document([sheet(.full, name: long)]))
  }

  @Test("forty-five in one go, in every format")
  func many() throws {
    let document = document((1...45).map { sheet(.full, name: "Em số \($0)") })
    for renderer in Renderers.all {
      let bytes = try renderer.render(document)
      #expect(!bytes.isEmpty, "\(renderer.name)")
    }
    let body = try StoredZIP(DOCXRenderer.render(document))["word/document.xml"]
    #expect(count("<w:sectPr>", in: body) == 45)
    for entry in StoredZIP(try DOCXRenderer.render(document)).entries {
      #expect(StoredZIP.isWellFormed(entry.content), "\(entry.path)")
    }
    let csv = String(decoding: try CSVRenderer.render(document), as: UTF8.self)
    #expect(csv.split(separator: "\r\n").count == 46)
    let text = String(decoding: try TextRenderer.render(document), as: UTF8.self)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.contains("Em số 45"))
    let markdown = String(decoding: try MarkdownRenderer.render(document), as: UTF8.self)
    #expect(markdown.contains("**GIẤY KHEN**") && markdown.contains("\\<xuất sắc\\>"))
  }

  @Test("the test sheet: lines of millimetres and the fields' names, no list")
  func ruler() throws {
    let document = document([.ruler(.preprinted)])
    #expect(document.tables.isEmpty)
    let body = try StoredZIP(DOCXRenderer.render(document))["word/document.xml"]
    #expect(body.contains("<a:custGeom>") && body.contains("signer (x 150, y 194)"))
    // Lines at 0, 10, … 290 and 0, 10, … 210.
    let tens = body.split(separator: "Lưới 10 mm").last ?? ""
    #expect(count("<a:moveTo>", in: String(tens)) == 30 + 22)
    for entry in StoredZIP(try DOCXRenderer.render(document)).entries {
      #expect(StoredZIP.isWellFormed(entry.content), "\(entry.path)")
    }
    let page = String(decoding: try HTMLRenderer.render(document), as: UTF8.self)
    #expect(count("<path ", in: page) == 298 + 211)
    try CertificateFit.check(document)
  }
}
