/// Verdicts as a table: who may be given what, why not, and how many of each.
public enum EligibilityReport {
  /// The tables alone, for CSV, XLSX and JSON of other commands.
  public static func tables(_ verdicts: [Verdict]) -> [ReportTable] {
    [results(verdicts), counts(verdicts)]
  }

  /// The whole paper.
  public static func document(
    _ verdicts: [Verdict], in context: EligibilityContext, author: String
  ) -> ReportDocument {
    var blocks: [ReportBlock] = [
      .title(
        ReportTitle(
          "BẢNG XÉT ĐIỀU KIỆN THI ĐUA, KHEN THƯỞNG",
          subject: "\(context.year.named.capitalisedFirst)")),
      .paragraph(
        ReportText(
          "Xét ngày \(context.on.slashed) theo \(context.pack.id) (\(context.pack.title)).")),
      .table(results(verdicts)), .table(counts(verdicts)),
    ]
    if verdicts.contains(where: { !$0.isVerified }) {
      blocks.append(
        .note(
          "* Kết luận dựa vào quy định chưa kiểm chứng được văn bản; cần đối chiếu trước khi dùng.")
      )
    }
    blocks.append(
      .note(
        "Chỉ tiêu và những điều chỉ con người đánh giá được (đoàn kết, gương mẫu) do Hội đồng xác nhận."
      ))
    return ReportDocument(
      kind: "eligibility", title: "Xét điều kiện thi đua, khen thưởng \(context.year.named)",
      author: author, date: context.on, sections: [ReportSection(isLandscape: true, blocks)])
  }

  private static func results(_ verdicts: [Verdict]) -> ReportTable {
    ReportTable(
      key: "results",
      columns: [
        .init("Mã", key: "subject", weight: 8),
        .init("Họ và tên, tập thể", key: "name", weight: 20),
        .init("Danh hiệu, hình thức", key: "tier", weight: 20),
        .init("Kết luận", key: "verdict", weight: 12), .init("Lý do", key: "reason", weight: 50),
      ],
      rows: verdicts.map { verdict in
        .cells([
          .text(verdict.subject), .text(verdict.name), .text(verdict.tier.name),
          .text(verdict.outcome.name.vi + (verdict.isVerified ? "" : " *")),
          .text(verdict.shortReason),
        ])
      })
  }

  private static func counts(_ verdicts: [Verdict]) -> ReportTable {
    var order: [String] = []
    var names: [String: String] = [:]
    var counts: [String: [Verdict.Outcome: Int]] = [:]
    for verdict in verdicts {
      if names[verdict.tier.id] == nil {
        order.append(verdict.tier.id)
        names[verdict.tier.id] = verdict.tier.name
      }
      counts[verdict.tier.id, default: [:]][verdict.outcome, default: 0] += 1
    }
    func cells(_ name: String, _ counts: [Verdict.Outcome: Int]) -> [ReportTable.Cell] {
      [.text(name)] + Verdict.Outcome.allCases.map { .int(counts[$0] ?? 0) }
        + [.int(counts.values.reduce(0, +))]
    }
    let whole = counts.values.reduce(into: [:]) { sum, part in
      sum.merge(part, uniquingKeysWith: +)
    }
    return ReportTable(
      key: "counts", caption: "Tổng hợp",
      columns: [.init("Danh hiệu, hình thức", key: "tier", weight: 40)]
        + Verdict.Outcome.allCases.map {
          .init($0.name.vi.capitalisedFirst, key: $0.rawValue, .right, weight: 12)
        } + [.init("Cộng", key: "total", .right, weight: 12)],
      rows: order.map { .cells(cells(names[$0] ?? $0, counts[$0] ?? [:])) }
        + [.total(cells("Cộng", whole))])
  }
}

extension Verdict {
  /// The one thing a list can say: what fails, what waits, what is lacking; else what is found.
  public var shortReason: String {
    let reasons = reasons
    let wanted: [Reason] =
      switch outcome {
      case .eligible: reasons.filter { $0.found != nil && $0.satisfied == true }
      case .ineligible, .deferred: reasons.filter { $0.satisfied == false }
      case .unknown: reasons.filter { $0.satisfied == nil }
      }
    var parts: [String] = []
    for reason in wanted {
      let part =
        switch outcome {
        case .eligible: reason.found?.vi ?? ""
        case .unknown: "thiếu " + (reason.missing?.vi ?? reason.requirement.vi)
        default: reason.requirement.vi + (reason.found.map { " – \($0.vi)" } ?? "")
        }
      if !parts.contains(part) { parts.append(part) }
    }
    return parts.joined(separator: "; ")
  }
}
