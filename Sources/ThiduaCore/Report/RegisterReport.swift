/// Sổ vàng: every award given for a year in the order of the decisions, those taken back too: nothing
/// is ever struck out of it.
public struct RegisterReport {
  let summary: YearSummary
  /// Only this tier; nil for all.
  let tier: String?
  let frame: PaperFrame
  private let history: History

  /// The register of a year.
  ///
  /// - Parameter tier: the id of a tier, for a register of that alone.
  /// - Throws: `badData` for records that cannot be read.
  public init(
    _ workspace: Workspace, year: YearID, tier: String? = nil, today: CivilDate
  ) throws(Failure) {
    summary = try YearSummary(workspace, year: year, today: today, detail: .records)
    history = try workspace.history()
    self.tier = tier
    frame = PaperFrame(unit: summary.unit, today: today, number: nil, date: nil)
  }

  /// The awards in the order of date, decision and golden number.
  var awards: [YearSummary.Award] {
    summary.given.filter { tier == nil || $0.tier == tier }.enumerated().sorted { left, right in
      RegisterReport.key(left.element, left.offset)
        < RegisterReport.key(right.element, right.offset)
    }.map(\.element)
  }

  private static func key(
    _ award: YearSummary.Award, _ offset: Int
  ) -> (Int, Int, String, Int, Int) {
    let number = award.decision ?? ""
    return (
      award.date?.dayNumber ?? .max, PaperNumber(number)?.ordinal ?? .max, number,
      award.goldenNumber ?? .max, offset
    )
  }

  /// The paper.
  public func document() -> ReportDocument {
    let awards = awards
    let standing = awards.filter { !$0.isRevoked }
    let only = tier.map { ": \(summary.law.name(of: $0))" } ?? ""
    var blocks: [ReportBlock] = [
      frame.heading(symbol: nil),
      .title(
        ReportTitle(
          "SỔ VÀNG THI ĐUA, KHEN THƯỞNG", subject: "\(summary.year.named.capitalisedFirst)\(only)")),
      .table(table(awards)),
    ]
    if awards.isEmpty {
      blocks.append(
        .paragraph(ReportText("Chưa có khen thưởng nào được ghi cho \(summary.year.named).")))
    } else {
      if let decisions = decisions(awards) { blocks.append(.table(decisions)) }
      blocks.append(.table(totals(standing)))
      blocks.append(.paragraph(closing(standing, awards.filter(\.isRevoked))))
      blocks += money(standing)
    }
    blocks.append(
      .signature(
        SignatureBlock(signers: [
          .init(["NGƯỜI GHI SỔ"], name: nil),
          .init(summary.unit.signer.lines, name: summary.unit.signer.name),
        ])))
    return frame.document(
      kind: "register", title: "Sổ vàng thi đua, khen thưởng \(summary.year)",
      [ReportSection(isLandscape: true, blocks)])
  }

  /// `Sổ có 50 lượt khen thưởng: 05 tập thể, 45 cá nhân; 01 lượt đã hủy bỏ, giữ lại trong sổ.`
  private func closing(
    _ standing: [YearSummary.Award], _ revoked: [YearSummary.Award]
  ) -> ReportText {
    var runs: [ReportText.Run] = [
      .init("Sổ có "), .count(standing.count, source("register.standing", standing)),
      .init(" lượt khen thưởng"),
    ]
    if !standing.isEmpty {
      let tally = AwardTally(standing.map { ($0.subject, $0.nominee) })
      runs.append(.init(": "))
      runs += tally.runs(field: "register") { field in
        source(field, standing.filter { $0.nominee == AwardTally.kind(of: field) })
      }
    }
    if !revoked.isEmpty {
      let taken = FigureSource(
        "register.revoked",
        Message(
          vi: "Số khen thưởng của \(summary.year.named) đã hủy bỏ.",
          en: "Awards of \(summary.year) that were revoked."), records: records(revoked))
      runs += [
        .init("; "), .count(revoked.count, taken), .init(" lượt đã hủy bỏ, giữ lại trong sổ"),
      ]
    }
    return ReportText(runs: runs + [.init(".")])
  }

  private func money(_ standing: [YearSummary.Award]) -> [ReportBlock] {
    let total = standing.reduce(Money.zero) { $0 + $1.prize }
    guard total > .zero else { return [] }
    return [
      .paragraph(
        ReportText(runs: [
          .init("Tổng tiền thưởng: "),
          .init(total.description, bold: true, from: prizeSource("register.prize.sum", standing)),
          .init(" đồng. Bằng chữ: \(NumberWords.amount(total))."),
        ]))
    ]
  }

  // MARK: - Tables

  private func table(_ awards: [YearSummary.Award]) -> ReportTable {
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
  private func decisions(_ awards: [YearSummary.Award]) -> ReportTable? {
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
  private func totals(_ awards: [YearSummary.Award]) -> ReportTable {
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
    let tiers = AwardLists.uniqued(awards.map(\.tier))
    let places = summary.law.listedPlaces
    let sorted = tiers.sorted { (places[$0] ?? .max, $0) < (places[$1] ?? .max, $1) }
    let rows = sorted.map { tier -> ReportTable.Row in
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

  // MARK: - Sources

  private func source(_ field: String, _ awards: [YearSummary.Award]) -> FigureSource {
    FigureSource(
      field,
      Message(
        vi: "Số khen thưởng còn hiệu lực của \(summary.year.named) theo quyết định.",
        en: "Awards of \(summary.year) that stand, by decision."),
      records: records(awards))
  }

  private func prizeSource(_ field: String, _ awards: [YearSummary.Award]) -> FigureSource {
    FigureSource(
      field,
      Message(
        vi:
          "Hệ số × mức lương cơ sở ngày ra quyết định, làm tròn lên 10.000 đồng; cùng lúc, cùng năm chỉ nhận mức của danh hiệu cao nhất.",
        en:
          "The multiple of the base salary on the decision's day, rounded up to 10,000; of titles of one year given at one time only the highest is paid."
      ),
      records: records(awards), articles: articles(awards))
  }

  /// The articles behind the prizes: they change with the day of the decision.
  private func articles(_ awards: [YearSummary.Award]) -> [String] {
    AwardLists.uniqued(
      awards.compactMap { award in
        guard award.prize > .zero, let tier = summary.law.tier(award.tier), let day = award.date
        else { return nil }
        let nominee: NomineeKind =
          award.isCollective ? .collective : award.isPupil ? .pupil : .individual
        return try? Prize(tier: tier, nominee: nominee, on: day).citation
      })
  }

  private func records(_ awards: [YearSummary.Award]) -> [FigureSource.Records] {
    let nominations = awards.compactMap(\.nomination)
    let earlier = awards.filter { $0.nomination == nil }.map(\.subject)
    var records: [FigureSource.Records] = []
    if !nominations.isEmpty {
      records.append(.init(Workspace.path(summary.year, "nominations.json"), nominations))
    }
    if !earlier.isEmpty { records.append(.init(History.path, earlier)) }
    return records
  }
}
