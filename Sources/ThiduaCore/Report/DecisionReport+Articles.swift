/// The articles of a decision.
extension DecisionReport {
  /// `Công nhận danh hiệu “…” cho 24 cá nhân` and the prize money: two articles.
  func award(_ part: Decision, _ field: String, _ article: inout Int) -> [ReportBlock] {
    let awards = awards(of: part.nominations)
    let total = awards.reduce(Money.zero) { $0 + $1.prize }
    var lines: [[ReportText.Run]] = []
    for tier in AwardLists.uniqued(awards.map(\.tier)) {
      let given = AwardWords.given(tier, summary.law)
      for (word, key, ours) in DecisionReport.groups(awards.filter { $0.tier == tier }) {
        let source = figures.count(
          "\(field)awards.\(tier).\(key)",
          Message(
            vi: "Đếm \(word) được khen thưởng trong quyết định số \(part.number)",
            en: "Those awarded by decision \(part.number), counted"),
          of: ours.compactMap(\.nomination))
        lines.append([
          .init("\(given) cho "), .count(ours.count, source),
          .init(" \(word)"),
        ])
      }
    }
    let items = lines.enumerated().map { index, runs in
      ReportText(runs: runs + [.init(index == lines.count - 1 ? "." : ";")])
    }
    defer { article += 2 }
    return [
      .paragraph(
        .lead(
          "Điều \(article). ",
          "Khen thưởng \(awards.count == 1 ? "" : "các ")\(DecisionReport.words(awards)) sau đây đã có thành tích trong \(yearsNamed) (có danh sách kèm theo):"
        )),
      .list(items),
      .paragraph(
        total > .zero
          ? ReportText(runs: [
            .init("Điều \(article + 1). ", bold: true),
            .init("Kèm theo tiền thưởng tổng số "),
            .init("\(total)", from: figures.total("\(field)prize.total", of: awards)),
            .init(
              " đồng (\(NumberWords.spell(total.dong)) đồng), tính theo mức lương cơ sở ngày ra quyết định, chi từ quỹ thi đua, khen thưởng."
            ),
          ])
          : .lead(
            "Điều \(article + 1). ",
            "Không kèm tiền thưởng theo quy định của Nhà nước; mức thưởng (nếu có) theo quy chế chi tiêu nội bộ."
          )),
    ]
  }

  /// What is refused, corrected or taken back, why, and what has to be returned.
  func other(_ part: Decision, _ field: String, _ article: inout Int) -> [ReportBlock] {
    let nominations = nominations(part)
    let records = part.kind == .revocation ? records(of: part) : []
    let verb =
      switch part.kind {
      case .refusal: "Không công nhận, không khen thưởng"
      case .correction:
        "Đính chính \(nominations.first.flatMap(earlier) ?? "Quyết định số \(part.corrects ?? "")")"
      case .award, .revocation: "Hủy bỏ khen thưởng"
      }
    let source = FigureSource(
      "\(field)\(part.kind.rawValue).count",
      Message(
        vi: "Đếm các trường hợp của quyết định số \(part.number)",
        en: "The cases of decision \(part.number), counted"),
      records: figures.records(nominations.map(\.id))
        + (records.isEmpty ? [] : [.init(History.path, records.map(\.subject))]))
    var blocks: [ReportBlock] = [
      .paragraph(
        ReportText(runs: [
          .init("Điều \(article). ", bold: true), .init("\(verb) đối với "),
          .count(nominations.count + records.count, source), .init(" trường hợp:"),
        ])),
      .list(lines(nominations, records, withPaper: part.kind == .revocation)),
      .paragraph(reason(part, article + 1)),
    ]
    article += 2
    guard part.kind == .revocation else { return blocks }
    let awards = awards(of: part.nominations)
    let total = awards.reduce(Money.zero) { $0 + $1.prize }
    blocks.append(
      .paragraph(
        total > .zero
          ? ReportText(runs: [
            .init("Điều \(article). ", bold: true),
            .init("Thu hồi hiện vật khen thưởng và tiền thưởng đã nhận, số tiền "),
            .init("\(total)", from: figures.total("\(field)returned.total", of: awards)),
            .init(" đồng (\(NumberWords.spell(total.dong)) đồng)."),
          ])
          : .lead(
            "Điều \(article). ",
            // What a paper decision of earlier years had paid is not in the data.
            records.isEmpty
              ? "Thu hồi hiện vật khen thưởng đã nhận."
              : "Thu hồi hiện vật khen thưởng và tiền thưởng đã nhận (nếu có).")))
    article += 1
    return blocks
  }

  private func lines(
    _ nominations: [Nomination], _ records: [AwardRecord], withPaper: Bool
  ) -> [ReportText] {
    var lines: [(name: String, publicName: String?, rest: String)] = nominations.map { nomination in
      let paper = withPaper ? earlier(nomination) : nil
      return (
        summary.roster.name(of: nomination.subject),
        summaries.first { $0.year == nomination.year }
          .flatMap { PublicName.ofNominee(nomination.subject, in: $0) },
        "\(summary.law.name(of: nomination.tier))\(paper.map { " (\($0))" } ?? "")"
      )
    }
    for record in records {
      let paper = record.decision.map { number in
        " (Quyết định số \(number)" + (record.date.map { " \($0.inWords)" } ?? "") + ")"
      }
      let rest = "\(summary.law.name(of: record.tier)) \(record.year.named)\(paper ?? "")"
      lines.append((summary.roster.name(of: record.subject), nil, rest))
    }
    return lines.enumerated().map { index, line in
      ReportText(runs: [
        .init(line.name, publicly: line.publicName),
        .init(": \(line.rest)\(index == lines.count - 1 ? "." : ";")"),
      ])
    }
  }

  private func records(of part: Decision) -> [AwardRecord] {
    records.filter { $0.revocation?.reason == part.reason }
  }

  /// Why, with the ground in law; a reason is nobody's business outside.
  private func reason(_ part: Decision, _ article: Int) -> ReportText {
    let ground = part.ground.map { " (\($0.name.vi): \($0.article))" } ?? ""
    let reason = (part.reason ?? "").trimmedFullStop
    let word = part.kind == .correction ? "Nội dung đính chính" : "Lý do"
    return ReportText(runs: [
      .init("Điều \(article). ", bold: true), .init("\(word): "),
      .init(reason, publicly: part.kind == .correction ? nil : PublicName.reason),
      .init(ground, publicly: ""), .init("."),
    ])
  }

  /// `Quyết định số 112/QĐ-UBND ngày 10 tháng 7 năm 2025`: the decision that gave what this one speaks of.
  func earlier(_ nomination: Nomination) -> String? {
    guard let given = nomination.event(.awarded) ?? nomination.event(.refused),
      let number = given.paper
    else { return nil }
    return "Quyết định số \(number)" + (given.date.map { " \($0.inWords)" } ?? "")
  }
}
