/// The parts of a phiếu chấm điểm that a filled sheet and an empty form share.
extension ScoresheetReport {
  /// An empty form to fill in by hand.
  ///
  /// - Parameters:
  ///   - period: what stands behind the campaign; nil leaves dots.
  ///   - subject: whose lines stand in it already; nil leaves dots.
  /// - Throws: `refused` for a subject the rubric does not score.
  public static func blank(
    _ rubric: Rubric, campaign: String, period: Period?, year: YearID, subject: String?,
    _ workspace: Workspace, today: CivilDate
  ) throws(Failure) -> ReportDocument {
    let unit = try workspace.unit()
    let frame = PaperFrame(
      unit: unit, today: today, number: nil, date: nil, ended: period?.last)
    let day = period?.last ?? today
    let roster = try workspace.roster().asOf(day)
    if let subject {
      let ours = try workspace.scoreSubjects(on: day).filter { $0.kind == rubric.subjects }
      guard ours.contains(where: { $0.id == subject }) else {
        throw foreign(roster.name(of: subject), rubric)
      }
    }
    let isAboutPeople = rubric.isAboutPeople
    let identity = SubjectIdentity(roster: roster, day: day)
    let lines =
      subject.map { identity.lines(of: $0) } ?? SubjectIdentity.blank(subjects: rubric.subjects)
    let table = ScoresheetTable(
      rubric: rubric, sheet: nil, lines: [], subject: subject ?? "form", year: year, key: "items",
      heading: nil)
    let name = subject.flatMap { id in
      SubjectName(id, roster, on: day).publicly == nil ? roster.individual(id)?.name : nil
    }
    var blocks = head(
      frame, campaign: campaign, period: period?.title ?? "\(rubric.period.name.vi) ……………",
      year: year)
    blocks += lines.map { .paragraph($0) }
    // A form has nothing to hide: it is the same for everybody.
    var form = table.table
    form.isPrivate = false
    blocks += [.table(form), .note(method(rubric, withAbbreviation: true))]
    blocks.append(.paragraph("Kết luận: tổng điểm …………; xếp loại ……………; xếp thứ ………"))
    blocks += opinions
    blocks.append(.note("Mẫu theo bộ tiêu chí \(rubric.edition.vi)."))
    blocks.append(signature(unit, isAboutPeople: isAboutPeople, name: name))
    return frame.document(
      kind: "scoresheet", title: "Mẫu phiếu chấm điểm: \(rubric.title)", [ReportSection(blocks)])
  }

  /// The refusal of a subject of another kind than the rubric scores.
  static func foreign(_ name: String, _ rubric: Rubric) -> Failure {
    let kind =
      PersonRole(rawValue: rubric.subjects)?.name
      ?? CollectiveKind(rawValue: rubric.subjects)?.name ?? Message(same: rubric.subjects)
    return Failure.refused(
      vi: "bộ tiêu chí \(rubric.id) chấm \(kind.vi); \(name) không thuộc đối tượng ấy",
      en: "the rubric \(rubric.id) scores a \(kind.en), and \(name) is none")
  }

  static func head(
    _ frame: PaperFrame, campaign: String, period: String, year: YearID
  ) -> [ReportBlock] {
    [
      frame.heading(symbol: nil),
      .title(
        ReportTitle(
          "PHIẾU CHẤM ĐIỂM THI ĐUA", subject: "Phong trào “\(campaign)”, \(period), \(year.named)")),
    ]
  }

  static let opinions: [ReportBlock] = [
    "Ý kiến của người (tập thể) được chấm", "Ý kiến của tổ", "Ý kiến của Hội đồng",
  ].map { .paragraph(SubjectIdentity.dotted($0)) }

  static func signature(_ unit: Unit, isAboutPeople: Bool, name: String?) -> ReportBlock {
    .signature(
      SignatureBlock(signers: [
        .init([isAboutPeople ? "NGƯỜI TỰ CHẤM" : "ĐẠI DIỆN TẬP THỂ"], name: name),
        .init([isAboutPeople ? "TỔ TRƯỞNG" : "TỔ CHẤM ĐIỂM"], name: nil),
        .init(unit.signer.lines, name: unit.signer.name),
      ]))
  }

  /// How points become the total, and how the columns of a sheet are read.
  ///
  /// - Parameter withAbbreviation: whether the sheet says `KAD` anywhere, or may come to.
  static func method(_ rubric: Rubric, withAbbreviation: Bool) -> String {
    total(of: rubric)
      + " Ô để trống: giữ điểm của cấp chấm trước; điểm chính thức là của cấp cao nhất đã chấm."
      + (withAbbreviation ? " KAD: không áp dụng." : "")
  }

  /// How points become the total.
  static func total(of rubric: Rubric) -> String {
    var words: String
    switch rubric.combine {
    case .sum: words = "cộng điểm các nhóm"
    case .mean: words = "trung bình cộng điểm các nhóm"
    case .weightedMean:
      let weights = rubric.groups.map(\.weight.withComma).joined(separator: " : ")
      words = "trung bình các nhóm theo hệ số \(weights)"
    }
    if rubric.base != .zero { words += ", cộng điểm nền \(rubric.base.withComma)" }
    let extras = [("điểm thưởng", rubric.bonus), ("điểm trừ", rubric.penalty)]
      .filter { !$0.1.items.isEmpty && !$0.1.apart }.map { $0.0 }
    if !extras.isEmpty { words += ", cộng \(extras.joined(separator: " và "))" }
    if let floor = rubric.floor { words += ", không dưới \(floor.withComma)" }
    if let cap = rubric.cap { words += ", không quá \(cap.withComma)" }
    return "Tổng điểm: \(words); làm tròn \(rubric.rounding.digits) chữ số thập phân."
  }
}
