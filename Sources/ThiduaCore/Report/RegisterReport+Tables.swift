/// The tables of the sổ vàng: its lines, the decisions behind them, how many of each tier.
extension RegisterReport {
  func table(_ awards: [YearSummary.Award]) -> ReportTable {
    let total = awards.reduce(Money.zero) { $1.isRevoked ? $0 : $0 + $1.prize }
    var rows = awards.enumerated().map { ReportTable.Row.cells(cells($0 + 1, $1)) }
    if total > .zero {
      rows.append(
        .total([
          .empty, .empty, .text("Cộng"), .empty, .empty, .empty, .empty, .empty,
          ReportTable.Cell.money(total).from(prizeSource("register.prize", awards)), .empty,
        ]))
    }
    return ReportTable(
      key: "awards",
      columns: [
        .init("TT", key: "no", .centre, weight: 5),
        .init("Số sổ vàng", key: "goldenNumber", .centre, weight: 7),
        .init("Họ và tên, tập thể", key: "name", weight: 28),
        .init("Chức vụ, đơn vị", key: "detail", weight: 24),
        .init("Danh hiệu, hình thức khen thưởng", key: "tier", weight: 25),
        .init("Số quyết định", key: "decision", weight: 15),
        .init("Ngày", key: "date", .centre, weight: 11),
        .init("Người ký", key: "signer", weight: 18, isForMachines: true),
        .init("Tiền thưởng (đồng)", key: "prize", .right, weight: 12),
        .init("Ghi chú", key: "note", weight: 12),
      ], rows: rows)
  }

  /// The decisions the book rests on, with who signed them: once each, not in every row.
  func decisions(_ awards: [YearSummary.Award]) -> ReportTable? {
    let numbers = AwardLists.uniqued(awards.compactMap(\.decision))
    guard !numbers.isEmpty else { return nil }
    let rows = numbers.enumerated().map { index, number -> ReportTable.Row in
      let ours = awards.filter { $0.decision == number }
      let standing = ours.filter { !$0.isRevoked }
      return .cells([
        .int(index + 1), .text(number), ours.first?.date.map { .date($0) } ?? .empty,
        .text(ours.map(signer).first { !$0.isEmpty } ?? ""),
        ReportTable.Cell.int(standing.count).from(
          source("register.decisions.\(index + 1).awards", standing)),
      ])
    }
    return ReportTable(
      key: "decisions", caption: "Các quyết định trong sổ",
      columns: [
        .init("TT", key: "no", .centre, weight: 5),
        .init("Số quyết định", key: "decision", weight: 18),
        .init("Ngày", key: "date", .centre, weight: 12),
        .init("Người ký", key: "signer", weight: 45),
        .init("Số lượt khen thưởng", key: "awards", .centre, weight: 12),
      ], rows: rows)
  }

  private func cells(_ number: Int, _ award: YearSummary.Award) -> [ReportTable.Cell] {
    let name = SubjectName(
      award.subject, summary.roster, on: summary.day, isAwarded: !award.isRevoked)
    let prize: ReportTable.Cell =
      award.prize > .zero && !award.isRevoked
      ? ReportTable.Cell.money(award.prize).from(prizeSource("register.\(number).prize", [award]))
      : .empty
    return [
      .int(number), golden(award, number), name.cell(),
      .text(award.detail.capitalisedFirst), .text(summary.law.name(of: award.tier)),
      .text(award.decision ?? ""), award.date.map { .date($0) } ?? .empty,
      .text(signer(of: award)), prize, .text(note(on: award)),
    ]
  }

  private func golden(_ award: YearSummary.Award, _ number: Int) -> ReportTable.Cell {
    guard let golden = award.goldenNumber else { return .empty }
    let decision = award.decision ?? ""
    return ReportTable.Cell.int(golden).from(
      FigureSource(
        "register.\(number).golden-number",
        Message(
          vi: "Thứ tự trong quyết định số \(decision), không bao giờ thay đổi.",
          en: "The place in decision \(decision); it never changes."),
        records: [.init(Workspace.path(summary.year, "decisions.json"), [decision])]
          + records([award])))
  }

  /// Who signed the decision, as far as it was told: the office, and the hand behind it.
  private func signer(of award: YearSummary.Award) -> String {
    guard let id = award.nomination,
      let decision = summary.decisions.first(where: {
        $0.kind == .award && $0.number == award.decision && $0.nominations.contains(id)
      })
    else { return "" }
    return [decision.hand?.name, decision.signer].compactMap(\.self).joined(separator: ", ")
  }

  private func note(on award: YearSummary.Award) -> String {
    guard award.isRevoked else { return "" }
    var paper: (number: String, date: CivilDate)?
    if let id = award.nomination {
      paper = summary.decisions.last { $0.kind == .revocation && $0.nominations.contains(id) }
        .map { ($0.number, $0.date) }
    } else {
      paper = history.awards.last {
        $0.subject == award.subject && $0.tier == award.tier && $0.year == summary.year
          && $0.decision == award.decision && $0.revocation != nil
      }?.revocation.map { ($0.number, $0.date) }
    }
    let by = paper.map { " theo Quyết định số \($0.number) ngày \($0.date.slashed)" } ?? ""
    return "ĐÃ HỦY BỎ\(by)"
      + (award.prize > .zero ? "; thu hồi tiền thưởng \(award.prize) đồng" : "")
  }

  /// How many of each tier, from the highest.
  func totals(_ awards: [YearSummary.Award]) -> ReportTable {
    let parts: [(title: String, key: String, isOurs: (YearSummary.Award) -> Bool)] = [
      ("Tập thể", "collectives", { $0.isCollective }),
      ("Cá nhân", "people", { !$0.isCollective && !$0.isPupil }),
      ("Học sinh", "pupils", { $0.isPupil }),
    ]
    func counts(_ ours: [YearSummary.Award], _ field: String) -> [ReportTable.Cell] {
      let cells = parts.map { part in
        let found = ours.filter(part.isOurs)
        return ReportTable.Cell.int(found.count).from(
          source("register.\(field).\(part.key)", found))
      }
      return cells + [.int(ours.count).from(source("register.\(field).all", ours))]
    }
    let rows = summary.law.ordered(awards.map(\.tier)).map { tier -> ReportTable.Row in
      let ours = awards.filter { $0.tier == tier }
      return .cells([.text(summary.law.name(of: tier))] + counts(ours, "tiers.\(tier)"))
    }
    return ReportTable(
      key: "tiers", caption: "Tổng hợp theo danh hiệu, hình thức",
      columns: [.init("Danh hiệu, hình thức khen thưởng", key: "tier", weight: 40)]
        + parts.map { .init($0.title, key: $0.key, .centre, weight: 12) }
        + [.init("Cộng", key: "all", .centre, weight: 12)],
      rows: rows + [.total([.text("Cộng")] + counts(awards, "tiers.all"))])
  }
}
