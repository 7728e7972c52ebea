import ThiduaCore
import ThiduaRender

/// `thidua report certificate --decision NUMBER`.
struct ReportCertificate: Command {
  private static let decision = OptionSpec(
    "decision", .text("NUMBER"), vi: "số quyết định", en: "the number of the decision")
  private static let preprinted = OptionSpec(
    "preprinted", .none, vi: "in lên phôi có sẵn: chỉ in chữ, đúng chỗ",
    en: "print on a pre-printed form: the texts alone, at their places")
  private static let positions = OptionSpec(
    "positions", .path("FILE.json"), vi: "chỗ của từng chữ trên phôi (thidua help certificate)",
    en: "the places on the form (thidua help certificate)")
  private static let right = OptionSpec(
    "offset-x", .text("MM"), vi: "dịch sang phải (số âm: sang trái), mm",
    en: "move to the right (negative: left), mm")
  private static let down = OptionSpec(
    "offset-y", .text("MM"), vi: "dịch xuống (số âm: lên), mm", en: "move down (negative: up), mm")
  private static let ruler = OptionSpec(
    "ruler", .none, vi: "tờ in thử: lưới mm và chỗ của từng chữ",
    en: "a test sheet: a grid of mm and the places")

  static let spec = CommandSpec(
    "report certificate", vi: "giấy khen theo một quyết định, mỗi người một tờ A4 ngang",
    en: "the certificates of a decision",
    details: Message(
      vi:
        "Quyết định của trường: in bản chính. Quyết định của cấp trên: chỉ là bản dự thảo, có ghi rõ trên tờ.\nPhía trên chừa chỗ cho Quốc huy. csv, xlsx, json: danh sách để nhà in trộn thư.\n--positions, --offset-x, --offset-y và --ruler là của phôi có sẵn (--preprinted).",
      en:
        "Of the school's own decision the certificates themselves; of another authority's, drafts that say so.\nThere is room at the top for the State emblem. csv, xlsx, json: the list for a print shop's mail merge.\n--positions, --offset-x, --offset-y and --ruler belong to a pre-printed form (--preprinted)."
    ),
    options: [
      decision, .year, .subject, preprinted, positions, right, down, ruler,
    ],
    examples: [
      "report certificate --decision 45/QĐ-THHS --year 2024-2025 -o giay-khen.docx",
      "report certificate --decision 45/QĐ-THHS --subject hs-02 --preprinted --offset-x -1,5 -o phoi.docx",
      "report certificate --preprinted --ruler -o luoi.docx",
      "report certificate --decision 45/QĐ-THHS --format csv",
    ])

  /// How far a sheet may be moved, in millimetres.
  private static let farthest = Points(50)

  static func run(_ call: Call) throws -> ExitCode {
    let layout = try layout(call)
    if call.options.has(ruler) {
      try call.answer(test(layout, call), isPaper: true)
      return .done
    }
    let workspace = try call.workspace()
    let (year, found) = try call.decision(try call.options.required(decision), workspace)
    let summary = try YearSummary(workspace, year: year, today: call.today, detail: .records)
    let subject = try call.options.text(.subject).map { text throws(Failure) in
      try summary.roster.find(text)
    }
    let report = try CertificateReport(
      found, summary, law: try workspace.law(on: found.date), layout: layout, subject: subject,
      today: call.today)
    let document = report.document()
    try CertificateFit.check(document)
    try call.answer(document, isPaper: true)
    say(report, call)
    return .done
  }

  /// What the sheets do not say themselves.
  private static func say(_ report: CertificateReport, _ call: Call) {
    call.remark(
      Message(
        vi: "\(report.count) tờ.", en: "\(report.count) sheet\(report.count == 1 ? "" : "s")."))
    if let office = report.draftOf {
      call.remark(
        Message(
          vi:
            "Chú ý: đây là bản dự thảo; giấy khen, bằng của quyết định này do \(office) in, ký và cấp.",
          en: "Note: these are drafts; \(office) prints, signs and gives the certificates."))
    }
    if !report.unverified.isEmpty {
      let list = report.unverified.joined(separator: "; ")
      call.remark(
        Message(
          vi: "Chưa kiểm chứng chữ ghi trên giấy của: \(list); hãy so với mẫu của nơi quyết định.",
          en: "The words for these were not verified: \(list); compare the authority's own form."))
    }
    if !report.revoked.isEmpty {
      let list = report.revoked.joined(separator: "; ")
      call.remark(
        Message(
          vi: "Không in, vì khen thưởng đã bị hủy bỏ: \(list)",
          en: "Left out, because the award was revoked: \(list)"))
    }
  }

  /// The layout asked for: the whole certificate, or the places of a form.
  private static func layout(_ call: Call) throws(Failure) -> CertificateLayout {
    let options = call.options
    let isForm = [preprinted, positions, right, down, ruler].contains { options.has($0) }
    guard isForm else { return .full }
    var layout = CertificateLayout.preprinted
    if let path = options.text(positions) {
      let source = SourceText(file: path, bytes: try call.read(path))
      layout = try JSONDocument(source).value(
        CertificateLayout.self, schema: CertificateLayout.schema)
    }
    return try layout.moved(right: try offset(right, call), down: try offset(down, call))
  }

  private static func offset(_ option: OptionSpec, _ call: Call) throws(Failure) -> Millimetres {
    guard let text = call.options.text(option) else { return .zero }
    guard let value = Points(text, decimalComma: true), value <= farthest, -farthest <= value else {
      throw Failure(
        .usage,
        Message(
          vi: "--\(option.name): '\(text)' không dùng được; phải là số mm từ -50 đến 50, như 1,5",
          en: "--\(option.name): '\(text)' cannot be used; expected -50 to 50 mm, such as 1.5"))
    }
    return Millimetres(value)
  }

  private static func test(_ layout: CertificateLayout, _ call: Call) -> ReportDocument {
    ReportDocument(
      kind: "certificate", title: "Tờ in thử phôi giấy khen", author: "thidua", date: call.today,
      sections: [
        ReportSection(
          isLandscape: layout.width > layout.height, [.certificate(.ruler(layout))])
      ])
  }
}
