/// Kế hoạch in the form of Nghị định 30/2020/NĐ-CP, with its appendix of tasks.
public enum PlanReport {
  /// A blank wide enough to write a number or a day in by hand.
  private static let blank = "        "

  /// The paper.
  ///
  /// - Parameter today: the day for the file's properties and for a draft's month.
  public static func document(_ plan: Plan, today: CivilDate) -> ReportDocument {
    var body: [ReportBlock] = [
      .heading(heading(plan, today)), .title(ReportTitle("KẾ HOẠCH", subject: plan.title)),
    ]
    let bases = PlanWords.legalBases(plan)
    if !bases.isEmpty { body.append(.legalBases(bases)) }
    body.append(.paragraph(ReportText(lead(plan))))
    var parts = PlanReportParts(plan)
    body += parts.blocks()
    body.append(.paragraph(ReportText(closing(plan))))
    body.append(.signature(signature(plan)))
    var sections = [ReportSection(body)]
    if !plan.tasks.isEmpty { sections.append(PlanReportParts.appendix(plan, number(plan))) }
    return ReportDocument(
      kind: "plan", title: plan.title.map { "Kế hoạch: \($0)" } ?? "Kế hoạch",
      author: plan.issuer?.name ?? "", date: plan.date ?? today, sections: sections)
  }

  private static func heading(_ plan: Plan, _ today: CivilDate) -> OfficialHeading {
    OfficialHeading(
      parent: plan.issuer?.parent?.uppercased(), issuer: (plan.issuer?.name ?? "").uppercased(),
      number: "Số: \(number(plan))",
      placeAndDate: [plan.place, date(plan, today)].compactMap { $0 }.joined(separator: ", "))
  }

  /// The number, or a blank before the symbol.
  private static func number(_ plan: Plan) -> String {
    plan.number ?? "\(blank)/\(plan.symbol ?? "KH")"
  }

  private static func date(_ plan: Plan, _ today: CivilDate) -> String {
    if let date = plan.date { return date.inWords }
    return "ngày\(blank)tháng \(today.monthInWords) năm \(today.year)"
  }

  private static func lead(_ plan: Plan) -> String {
    let subject = plan.title.map { " \($0.lowercasedFirst)" } ?? ""
    return "\(plan.issuer?.name ?? "Đơn vị") ban hành Kế hoạch\(subject) với các nội dung sau:"
  }

  private static func closing(_ plan: Plan) -> String {
    let subject = plan.title.map { " \($0.lowercasedFirst)" } ?? ""
    let issuer = plan.issuer?.name.map { " của \($0)" } ?? ""
    return "Trên đây là Kế hoạch\(subject)\(issuer). Trong quá trình thực hiện, nếu có khó khăn, "
      + "vướng mắc, các bộ phận và cá nhân phản ánh để được hướng dẫn, giải quyết./."
  }

  private static func signature(_ plan: Plan) -> SignatureBlock {
    var recipients = plan.recipients.compactMap { recipient in
      recipient.name.map { name in recipient.purpose.map { "\(name) (\($0))" } ?? name }
    }
    // The last line of Nơi nhận is the copy that stays (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9).
    if !recipients.contains(where: { $0.hasPrefix("Lưu") }) { recipients.append("Lưu: VT") }
    let signer = plan.signer ?? PlanSigner()
    let authority = [signer.mode?.rawValue, signer.authority].compactMap { $0 }
      .joined(separator: " ")
    let lines = [authority, signer.title ?? ""].filter { !$0.isEmpty }
    return SignatureBlock(recipients: recipients, signers: [.init(lines, name: signer.name)])
  }
}
