/// The prize money of one decision, line by line.
public struct DecisionPrizeSheet: Sendable {
  /// One award of the decision.
  public struct Row: Sendable {
    public var nomination: String
    public var name: String
    public var line: PrizeSum.Line
    /// The prize the tier has by decree; nil where it has none.
    public var prize: Prize?
    /// Whether a later decision took the award back.
    public var isRevoked: Bool
  }

  public let decision: Decision
  public let rows: [Row]
  public let salary: BaseSalary?

  /// The sheet of a decision by its number.
  ///
  /// - Parameter year: the year of the nominations; needed where a number was used in several years.
  /// - Throws: `refused` where there is no such decision, or several.
  public init(_ workspace: Workspace, number: String, year: YearID?) throws(Failure) {
    let roster = try workspace.roster()
    let folded = VietnameseText.folded(number)
    var found: [(decision: Decision, row: [Row])] = []
    var known: [String] = []
    let years: [YearID]
    if let year { years = [year] } else { years = try workspace.years() }
    for year in years {
      let decisions = try workspace.decisions(year)
      known += decisions.filter { $0.kind == .award }.map(\.number)
      let wanted = decisions.filter {
        $0.kind == .award && VietnameseText.folded($0.number) == folded
      }
      guard !wanted.isEmpty else { continue }
      let nominations = try workspace.nominations(year)
      let prizes = try DecisionPrizes(
        nominations, decisions, roster, law: { day throws(Failure) in try workspace.law(on: day) })
      let byID = Dictionary(nominations.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
      for decision in wanted {
        let rows = decision.nominations.compactMap { id -> Row? in
          guard let nomination = byID[id], let line = prizes.line(of: id) else { return nil }
          return Row(
            nomination: id, name: roster.name(of: nomination.subject), line: line,
            prize: try? Prize(tier: line.item.tier, nominee: line.item.nominee, on: decision.date),
            isRevoked: nomination.state == .revoked)
        }
        if let index = found.firstIndex(where: { $0.decision.date == decision.date }) {
          found[index].row += rows
        } else {
          found.append((decision, rows))
        }
      }
    }
    guard let first = found.first else {
      let list = Set(known).sorted().joined(separator: ", ")
      throw Failure.refused(
        vi: "không có quyết định khen thưởng số '\(number)'",
        en: "there is no decision '\(number)' that gives awards",
        remedy: list.isEmpty ? nil : Message(vi: "Đã có: \(list)", en: "There are: \(list)"))
    }
    guard found.count == 1 else {
      let days = found.map(\.decision.date).sorted()
      throw Failure.refused(
        vi:
          "số '\(number)' là của \(found.count) quyết định: ngày \(days.map(\.slashed).joined(separator: ", "))",
        en: "'\(number)' is the number of \(found.count) decisions: \(days)",
        remedy: Message(vi: "Thêm --year để chọn.", en: "Choose with --year."))
    }
    decision = first.decision
    rows = first.row
    salary = BaseSalary.on(decision.date)
  }

  /// The whole sum.
  public var total: Money { rows.reduce(.zero) { $0 + $1.line.amount } }

  /// What is to be paid back of awards that were revoked.
  public var revoked: Money {
    rows.filter(\.isRevoked).reduce(.zero) { $0 + $1.line.amount }
  }

  /// Whether every multiple and the salary were read in a source.
  public var isVerified: Bool { rows.allSatisfy { $0.prize?.isVerified ?? true } }

  private func note(_ row: Row) -> Message? {
    row.isRevoked
      ? Message(vi: "đã hủy bỏ, phải thu hồi tiền thưởng", en: "revoked; the prize is to be repaid")
      : row.line.note
  }

  /// `thidua.prizeSum/1`.
  public func json(in language: Language) -> JSON {
    var fields = JSONFields(schema: "thidua.prizeSum/1")
    fields.add("decision", decision.number)
    fields.add("date", decision.date)
    fields.add("total", total.dong)
    if revoked > .zero { fields.add("toBeRepaid", revoked.dong) }
    fields.add("baseSalary", salary?.amount.dong)
    fields.add(
      "lines",
      .array(
        rows.map { row in
          var line = JSONFields()
          line.add("nomination", row.nomination)
          line.add("subject", row.line.item.subject)
          line.add("tier", row.line.item.tier.id)
          line.add("year", row.line.item.year.description)
          line.add("amount", row.line.amount.dong)
          line.add("multiplier", row.prize?.rule.multiplier)
          line.add("ceiling", flag: row.prize?.rule.isCeiling ?? false)
          line.add("note", note(row)?.text(in: language))
          line.add("citation", row.prize?.citation)
          return line.json
        }))
    fields.add("verified", .bool(isVerified))
    return fields.json
  }

  /// The sheet as a table.
  public func document(in language: Language, author: String) -> ReportDocument {
    let vi = language == .vietnamese
    let cells = rows.enumerated().map { index, row in
      ReportTable.Row.cells([
        .int(index + 1), .text(row.name), .text(row.line.item.tier.name),
        .text(row.line.item.year.description),
        row.prize.map {
          .decimal(Points(millionths: Int64($0.rule.hundredths) * 10_000), digits: 2)
        }
          ?? .empty,
        .money(row.line.amount), .text(note(row)?.text(in: language) ?? ""),
      ])
    }
    let table = ReportTable(
      key: "prizes",
      columns: [
        .init(vi ? "TT" : "No", key: "no", .centre, weight: 5),
        .init(vi ? "Họ và tên, tập thể" : "Name", key: "name", weight: 22),
        .init(vi ? "Danh hiệu, hình thức" : "Tier", key: "tier", weight: 24),
        .init(vi ? "Năm" : "Year", key: "year", weight: 11),
        .init(vi ? "Hệ số" : "Multiple", key: "multiplier", .right, weight: 8),
        .init(vi ? "Tiền thưởng" : "Prize", key: "amount", .right, weight: 13),
        .init(vi ? "Ghi chú" : "Note", key: "note", weight: 24),
      ],
      rows: cells + [
        .total([
          .empty, .text(vi ? "Cộng" : "Total"), .empty, .empty, .empty, .money(total), .empty,
        ])
      ])
    var notes: [ReportBlock] = []
    if let salary {
      notes.append(
        .note(
          vi
            ? "Mức lương cơ sở ngày \(decision.date.slashed): \(salary.amount) đồng (\(salary.citation.text)); mỗi mức thưởng làm tròn lên 10.000 đồng."
            : "Base salary on \(decision.date): \(salary.amount) đồng (\(salary.citation.text)); each prize is rounded up to 10,000."
        ))
    }
    if !isVerified {
      notes.append(
        .note(
          vi
            ? "Có mức thưởng chưa kiểm chứng được văn bản."
            : "Some multiples rest on texts that were not verified."))
    }
    return ReportDocument(
      kind: "prizes",
      title: vi
        ? "Tiền thưởng theo Quyết định số \(decision.number)"
        : "Prize money of decision \(decision.number)", author: author, date: decision.date,
      sections: [
        ReportSection(
          isLandscape: true,
          [
            .title(
              ReportTitle(
                vi ? "TIỀN THƯỞNG" : "PRIZE MONEY",
                subject: vi
                  ? "Theo Quyết định số \(decision.number) ngày \(decision.date.slashed)"
                  : "Decision \(decision.number) of \(decision.date)")),
            .table(table),
          ] + notes)
      ])
  }
}
