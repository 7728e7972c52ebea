/// Thu, chi quỹ thi đua, khen thưởng of a year: where the money came from, what each decision cost by
/// tier, what is left, what is still to come.
public struct FundReport {
  let statement: FundStatement
  let year: YearID
  let frame: PaperFrame
  let law: RulePack

  /// The statement of a year.
  ///
  /// - Parameters:
  ///   - number: the number of the paper; nil leaves a blank.
  ///   - date: its date; nil leaves the day blank.
  /// - Throws: `badData` for records that cannot be read.
  public init(
    _ workspace: Workspace, year: YearID, today: CivilDate, number: String? = nil,
    date: CivilDate? = nil
  ) throws(Failure) {
    let unit = try workspace.unit()
    self.year = year
    statement = try FundStatement(workspace, year: year, today: today)
    law = try workspace.law(on: today)
    frame = PaperFrame(
      unit: unit, today: today, number: number, date: date,
      ended: year.span(startMonth: unit.yearStartMonth).upperBound)
  }

  /// The paper.
  public func document() -> ReportDocument {
    var blocks: [ReportBlock] = [
      frame.heading(symbol: "BC"),
      .title(
        ReportTitle("BÁO CÁO", subject: "Thu, chi quỹ thi đua, khen thưởng \(year.named)")),
      .paragraph(ReportText(opening)), .section(level: 1, "I. NGUỒN QUỸ"), .table(sources),
    ]
    if statement.entries.isEmpty {
      blocks.append(
        .paragraph(
          ReportText("Chưa ghi nhận nguồn quỹ của \(year.named); ghi tay nguồn và số còn lại.")))
    } else {
      blocks.append(inWords("Tổng nguồn quỹ", statement.income, "fund.income.words"))
    }
    let own = statement.lines.filter(\.isOwn)
    let others = statement.lines.filter { !$0.isOwn }
    blocks += [.section(level: 1, "II. CHI TIỀN THƯỞNG THEO QUYẾT ĐỊNH CỦA ĐƠN VỊ")]
    blocks += decisions(own, key: "spent", title: "Cộng chi", total: statement.spent)
    if !own.isEmpty { blocks.append(inWords("Tổng chi", statement.spent, "fund.spent.words")) }
    var part = 2
    func heading(_ title: String) -> ReportBlock {
      part += 1
      return .section(level: 1, "\(RomanNumber.text(part)). \(title)")
    }
    if statement.withdrawn > .zero {
      blocks += [heading("CHI KHÁC, RÚT KHỎI QUỸ"), .table(withdrawals)]
    }
    if !others.isEmpty {
      blocks.append(heading("TIỀN THƯỞNG DO CẤP RA QUYẾT ĐỊNH CHI"))
      blocks += decisions(
        others, key: "others", title: "Cộng", total: statement.paidByOthers)
    }
    blocks += [heading("CÂN ĐỐI"), .table(balance)]
    blocks += remarks
    blocks.append(
      .paragraph(
        ReportText(
          "Trên đây là Báo cáo thu, chi quỹ thi đua, khen thưởng \(year.named) của \(frame.unit.name)./."
        )))
    blocks.append(
      .signature(
        SignatureBlock(
          recipients: ["Các tổ, đoàn thể", "Lưu: VT, KT"],
          signers: [
            .init(["KẾ TOÁN"], name: nil),
            .init(frame.unit.signer.lines, name: frame.unit.signer.name),
          ])))
    return frame.document(
      kind: "fund", title: "Thu, chi quỹ thi đua, khen thưởng \(year)", [ReportSection(blocks)])
  }

  /// Whether a prize of the paper rests on an article that was not verified.
  public var isInDoubt: Bool {
    statement.lines.flatMap(\.parts).contains { !$0.isVerified }
  }

  private func inWords(_ title: String, _ amount: Money, _ field: String) -> ReportBlock {
    .paragraph(
      ReportText(runs: [
        .init("\(title): "), .init(amount.description, bold: true, from: fundSource(field)),
        .init(" đồng. Bằng chữ: \(NumberWords.amount(amount))."),
      ]))
  }

  // MARK: - Sources

  func fundSource(_ field: String, _ entry: FundEntry? = nil) -> FigureSource {
    FigureSource(
      field,
      entry.map {
        let time = Moment.spoken($0.at)
        return Message(
          vi: "Khoản ghi vào quỹ lúc \(time.vi) (\($0.by)).",
          en: "Entered in the fund at \(time.en) by \($0.by).")
      }
        ?? Message(
          vi: "Các khoản ghi vào quỹ \(year.named) và tiền thưởng theo quyết định.",
          en: "Entries of the fund of \(year), and prizes by decision."),
      records: [
        .init(Workspace.path(year, "fund.json")), .init(Workspace.path(year, "decisions.json")),
      ])
  }

  func awardSource(_ field: String, _ parts: [FundStatement.Part]) -> FigureSource {
    FigureSource(
      field,
      Message(
        vi:
          "Hệ số × mức lương cơ sở ngày ra quyết định, làm tròn lên 10.000 đồng, cho từng khen thưởng còn hiệu lực.",
        en:
          "The multiple of the base salary on the decision's day, rounded up to 10,000, for each award that stands."
      ),
      records: [
        .init(Workspace.path(year, "nominations.json"), parts.flatMap(\.nominations))
      ], articles: AwardLists.uniqued(parts.compactMap(\.citation)))
  }
}
