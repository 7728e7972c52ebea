/// The tables of the fund's paper: what came in, what left it, which decisions it paid, what is left.
extension FundReport {
  var opening: String {
    "\(frame.unit.name) báo cáo thu, chi quỹ thi đua, khen thưởng \(year.named) như sau:"
  }

  var sources: ReportTable {
    entries(
      "sources", "Nguồn", statement.entries.filter { $0.amount >= 0 },
      total: statement.entries.isEmpty ? nil : statement.income, field: "income")
  }

  var withdrawals: ReportTable {
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

  func decisions(
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
  var balance: ReportTable {
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

  var remarks: [ReportBlock] {
    var notes = [
      "Mức thưởng là hệ số nhân với mức lương cơ sở ngày ra quyết định, làm tròn lên 10.000 đồng; cùng lúc, cùng năm chỉ nhận mức của danh hiệu cao nhất. Ngày chi trả từng khoản ghi tay."
    ]
    let parts = statement.lines.flatMap(\.parts)
    let articles = AwardLists.uniqued(
      parts.compactMap(\.citation).flatMap { text in text.split(separator: ";").map { trimmed($0) }
      })
    if !articles.isEmpty { notes.append("Căn cứ: \(articles.joined(separator: "; ")).") }
    return notes.map { .note($0) }
  }
}
