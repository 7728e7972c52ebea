/// Sổ đăng ký văn bản đi: the papers of emulation and commendation that went out, in the ten columns of
/// Nghị định 30/2020/NĐ-CP, Phụ lục IV; what the workspace does not know is left to write in.
public struct PapersRegisterReport {
  let papers: [OutgoingPaper]
  let year: YearID
  let frame: PaperFrame

  /// The register of a calendar year, or of the days of a school year.
  ///
  /// - Throws: `badData` for records that cannot be read.
  public init(_ workspace: Workspace, year: YearID, today: CivilDate) throws(Failure) {
    let unit = try workspace.unit()
    self.year = year
    let days = year.span(startMonth: unit.yearStartMonth)
    papers = try OutgoingPaper.gather(workspace, days: days)
    frame = PaperFrame(
      unit: unit, today: today, number: nil, date: nil, ended: days.upperBound)
  }

  /// The paper.
  public func document() -> ReportDocument {
    var blocks: [ReportBlock] = [
      frame.heading(symbol: nil),
      .title(
        ReportTitle(
          "SỔ ĐĂNG KÝ VĂN BẢN ĐI", subject: "Văn bản thi đua, khen thưởng \(year.named)")),
      .table(table),
      .paragraph(
        ReportText(runs: [
          .init("Sổ có "),
          .init(
            padded(papers.count, to: 2),
            from: FigureSource(
              "papers.count",
              Message(
                vi:
                  "Kế hoạch, quyết định, tờ trình, biên bản của đơn vị có ngày trong \(year.named).",
                en: "The unit's plans, decisions, submissions and minutes dated in \(year)."),
              records: papers.map(\.source))), .init(" văn bản."),
        ])),
    ]
    blocks.append(
      .note(
        "Sổ chỉ gồm văn bản về thi đua, khen thưởng; văn bản khác ghi ở sổ văn thư của đơn vị. Ô trống ghi bằng tay."
      ))
    blocks.append(
      .signature(
        SignatureBlock(signers: [
          .init(["VĂN THƯ"], name: nil),
          .init(frame.unit.signer.lines, name: frame.unit.signer.name),
        ])))
    return frame.document(
      kind: "register", title: "Sổ đăng ký văn bản đi \(year)",
      [ReportSection(isLandscape: true, blocks)])
  }

  private var table: ReportTable {
    ReportTable(
      key: "papers",
      columns: [
        .init("Số, ký hiệu văn bản", key: "number", weight: 20),
        .init("Ngày tháng văn bản", key: "date", .centre, weight: 11),
        .init("Tên loại và trích yếu nội dung", key: "subject", weight: 27),
        .init("Người ký", key: "signer", weight: 15),
        .init("Nơi nhận văn bản", key: "recipients", weight: 18),
        .init("Đơn vị, người nhận bản lưu", key: "keeper", weight: 11),
        .init("Số lượng bản", key: "copies", .centre, weight: 7),
        .init("Ngày chuyển", key: "sentOn", .centre, weight: 9),
        .init("Ký nhận", key: "receipt", .centre, weight: 8),
        .init("Ghi chú", key: "note", weight: 11),
      ],
      rows: papers.map { paper in
        .cells([
          .text(paper.number), .date(paper.date), .text(paper.subject), .text(paper.signer ?? ""),
          .text(paper.recipients ?? ""), .empty, .empty, .empty, .empty, .text(paper.note ?? ""),
        ])
      })
  }
}
