/// Sổ vàng: every award given for a year in the order of the decisions, those taken back too: nothing
/// is ever struck out of it.
public struct RegisterReport {
  let summary: YearSummary
  /// Only this tier; nil for all.
  let tier: String?
  let frame: PaperFrame
  let history: History

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
    frame = PaperFrame(
      unit: summary.unit, today: today, number: nil, date: nil, ended: summary.day)
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

  // MARK: - Sources

  func source(_ field: String, _ awards: [YearSummary.Award]) -> FigureSource {
    FigureSource(
      field,
      Message(
        vi: "Số khen thưởng còn hiệu lực của \(summary.year.named) theo quyết định.",
        en: "Awards of \(summary.year) that stand, by decision."),
      records: records(awards))
  }

  func prizeSource(_ field: String, _ awards: [YearSummary.Award]) -> FigureSource {
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

  func records(_ awards: [YearSummary.Award]) -> [FigureSource.Records] {
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
