/// Thu, chi quỹ thi đua, khen thưởng of a year: where the money came from, what each decision cost by
/// tier, what is left, what is still to come.
public struct FundReport {
  let statement: FundStatement
  let year: YearID
  let frame: PaperFrame
  private let law: RulePack

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
    frame = PaperFrame(unit: unit, today: today, number: number, date: date)
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

  private func inWords(_ title: String, _ amount: Money, _ field: String) -> ReportBlock {
    .paragraph(
      ReportText(runs: [
        .init("\(title): "), .init(amount.description, bold: true, from: fundSource(field)),
        .init(" đồng. Bằng chữ: \(NumberWords.amount(amount))."),
      ]))
  }

  // MARK: - Tables

  private var opening: String {
    "\(frame.unit.name) báo cáo thu, chi quỹ thi đua, khen thưởng \(year.named) như sau:"
  }

  private var sources: ReportTable {
    entries(
      "sources", "Nguồn", statement.entries.filter { $0.amount >= 0 },
      total: statement.entries.isEmpty ? nil : statement.income, field: "income")
  }

  private var withdrawals: ReportTable {
    entries(
      "withdrawals", "Lý do", statement.entries.filter { $0.amount < 0 },
      total: statement.withdrawn, field: "withdrawn")
  }

  /// Entries of the fund, each with its amount above zero.
  private func entries(
    _ key: String, _ title: String, _ entries: [FundEntry], total: Money?, field: String
  ) -> ReportTable {
    let rows = entries.enumerated().map { index, entry in
      ReportTable.Row.cells([
        .int(index + 1), .date(entry.date), .text(entry.source),
        ReportTable.Cell.money(Money(abs(entry.amount))).from(
          fundSource("fund.\(key).\(index + 1)", entry)), .empty,
      ])
    }
    return ReportTable(
      key: key,
      columns: [
        .init("TT", key: "no", .centre, weight: 5),
        .init("Ngày", key: "date", .centre, weight: 12),
        .init(title, key: "source", weight: 40),
        .init("Số tiền (đồng)", key: "amount", .right, weight: 16),
        .init("Ghi chú", key: "note", weight: 14),
      ],
      rows: rows + [
        .total([
          .empty, .empty, .text("Cộng"),
          total.map { ReportTable.Cell.money($0).from(fundSource("fund.\(field)")) } ?? .empty,
          .empty,
        ])
      ])
  }

  private func decisions(
    _ lines: [FundStatement.Line], key: String, title: String, total: Money
  ) -> [ReportBlock] {
    guard !lines.isEmpty else {
      return [
        .paragraph(ReportText("Chưa có quyết định khen thưởng nào của đơn vị trong \(year.named)."))
      ]
    }
    var rows: [ReportTable.Row] = []
    for line in lines {
      let by = line.signer.map { ", \($0)" } ?? ""
      rows.append(.group("Quyết định số \(line.decision) ngày \(line.date.slashed)\(by)"))
      // A number has a stroke and letters of its own: fields count the decisions instead.
      let place = (statement.lines.firstIndex(of: line) ?? 0) + 1
      for (index, part) in line.parts.enumerated() {
        rows.append(.cells(cells(index + 1, part, field: "fund.decisions.\(place).\(index + 1)")))
      }
    }
    rows.append(
      .total([
        .empty, .text(title), .empty,
        ReportTable.Cell.int(lines.reduce(0) { $0 + $1.awards }).from(
          awardSource("fund.\(key).count", lines.flatMap(\.parts))), .empty,
        ReportTable.Cell.money(total).from(awardSource("fund.\(key)", lines.flatMap(\.parts))),
        .empty,
      ]))
    return [
      .table(
        ReportTable(
          key: key,
          columns: [
            .init("TT", key: "no", .centre, weight: 5),
            .init("Danh hiệu, hình thức", key: "tier", weight: 32),
            .init("Đối tượng", key: "nominee", weight: 11),
            .init("Số lượng", key: "count", .centre, weight: 9),
            .init("Mức thưởng (đồng)", key: "each", .right, weight: 14),
            .init("Thành tiền (đồng)", key: "amount", .right, weight: 15),
            .init("Ghi chú", key: "note", weight: 16),
          ], rows: rows))
    ]
  }

  private func cells(
    _ number: Int, _ part: FundStatement.Part, field: String
  ) -> [ReportTable.Cell] {
    [
      .int(number), .text(law.name(of: part.tier)), .text(part.nominee.name.vi.capitalisedFirst),
      ReportTable.Cell.int(part.count).from(awardSource("\(field).count", [part])),
      part.each > .zero
        ? ReportTable.Cell.money(part.each).from(awardSource("\(field).each", [part]))
        : .text("–"),
      ReportTable.Cell.money(part.amount).from(awardSource("\(field).amount", [part])),
      .text((part.reason?.vi ?? "").capitalisedFirst),
    ]
  }

  /// What there was, what went, what is left.
  private var balance: ReportTable {
    var rows: [(String, String, Money?)] = []
    let isKnown = !statement.entries.isEmpty
    rows.append(("Tổng nguồn quỹ", "income", isKnown ? statement.income : nil))
    rows.append(("Đã chi theo quyết định của đơn vị", "spent", statement.spent))
    if statement.withdrawn > .zero {
      rows.append(("Chi khác, rút khỏi quỹ", "withdrawn", statement.withdrawn))
    }
    let isOver = isKnown && statement.left < .zero
    rows.append(
      isOver
        ? ("Vượt nguồn quỹ", "over", Money(-statement.left.dong))
        : ("Còn lại", "left", isKnown ? statement.left : nil))
    if statement.due > .zero {
      rows.append(
        (
          "Dự kiến còn chi (đã trình, Hội đồng đã thông qua, thủ trưởng đơn vị chưa quyết định)",
          "due", statement.due
        ))
    }
    let recalled = statement.lines.reduce(Money.zero) { $0 + $1.recalled }
    if recalled > .zero {
      rows.append(("Phải thu hồi do khen thưởng bị hủy bỏ", "recalled", recalled))
    }
    if statement.paidByOthers > .zero {
      rows.append(
        ("Cấp ra quyết định chi, không tính vào quỹ của đơn vị", "others", statement.paidByOthers))
    }
    return ReportTable(
      key: "balance",
      columns: [
        .init("TT", key: "no", .centre, weight: 6),
        .init("Nội dung", key: "what", weight: 60),
        .init("Số tiền (đồng)", key: "amount", .right, weight: 20),
      ],
      rows: rows.enumerated().map { index, row in
        .cells([
          .int(index + 1), .text(row.0),
          row.2.map { ReportTable.Cell.money($0).from(fundSource("fund.balance.\(row.1)")) }
            ?? .empty,
        ])
      })
  }

  private var remarks: [ReportBlock] {
    var notes = [
      "Mức thưởng là hệ số nhân với mức lương cơ sở ngày ra quyết định, làm tròn lên 10.000 đồng; cùng lúc, cùng năm chỉ nhận mức của danh hiệu cao nhất. Ngày chi trả từng khoản ghi tay."
    ]
    let parts = statement.lines.flatMap(\.parts)
    if parts.contains(where: { !$0.isVerified }) {
      notes.append("Có mức thưởng chưa đối chiếu được với văn bản gốc.")
    }
    let articles = AwardLists.uniqued(
      parts.compactMap(\.citation).flatMap { text in text.split(separator: ";").map { trimmed($0) }
      })
    if !articles.isEmpty { notes.append("Căn cứ: \(articles.joined(separator: "; ")).") }
    return notes.map { .note($0) }
  }

  // MARK: - Sources

  private func fundSource(_ field: String, _ entry: FundEntry? = nil) -> FigureSource {
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

  private func awardSource(_ field: String, _ parts: [FundStatement.Part]) -> FigureSource {
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
