/// Verdicts as a table: who may be given what, why not, and how many of each.
public enum EligibilityReport {
  /// The whole paper: every verdict, and how many of each.
  public static func document(
    _ verdicts: [Verdict], in context: EligibilityContext, author: String,
    language: Language = .vietnamese
  ) -> ReportDocument {
    let vi = language == .vietnamese
    var blocks: [ReportBlock] = [
      .title(
        ReportTitle(
          vi
            ? "BẢNG XÉT ĐIỀU KIỆN THI ĐUA, KHEN THƯỞNG" : "EMULATION AND COMMENDATION: ELIGIBILITY",
          subject: vi ? context.year.named.capitalisedFirst : context.year.description)),
      .paragraph(
        ReportText(
          vi
            ? "Xét ngày \(context.on.slashed) theo \(context.pack.id) (\(context.pack.title))."
            : "Judged on \(context.on) by \(context.pack.id).")),
      .table(results(verdicts, language)), .table(counts(verdicts, language: language).table),
    ]
    if verdicts.contains(where: { !$0.isVerified }) {
      blocks.append(
        .note(
          vi
            ? "* Kết luận dựa vào quy định chưa kiểm chứng được văn bản; cần đối chiếu trước khi dùng."
            : "* The verdict rests on rules whose text was not verified."))
    }
    blocks.append(
      .note(
        vi
          ? "Chỉ tiêu và những điều chỉ con người đánh giá được (đoàn kết, gương mẫu) do Hội đồng xác nhận."
          : "Quotas and what only people can judge are for the council to confirm."))
    return ReportDocument(
      kind: "eligibility",
      title: vi
        ? "Xét điều kiện thi đua, khen thưởng \(context.year.named)"
        : "Eligibility for awards, \(context.year)",
      author: author, date: context.on, sections: [ReportSection(isLandscape: true, blocks)])
  }

  private static func results(_ verdicts: [Verdict], _ language: Language) -> ReportTable {
    let vi = language == .vietnamese
    return ReportTable(
      key: "results",
      columns: [
        .init(vi ? "Mã" : "Id", key: "subject", weight: 8),
        .init(vi ? "Họ và tên, tập thể" : "Name", key: "name", weight: 20),
        .init(vi ? "Danh hiệu, hình thức" : "Tier", key: "tier", weight: 20),
        .init(vi ? "Kết luận" : "Verdict", key: "verdict", weight: 12),
        .init(vi ? "Lý do" : "Reason", key: "reason", weight: 50),
      ],
      rows: verdicts.map { verdict in
        .cells([
          .text(verdict.subject), .text(verdict.name), .text(verdict.tier.name),
          .text(verdict.outcome.name.text(in: language) + (verdict.isVerified ? "" : " *")),
          .text(verdict.shortReason(in: language)),
        ])
      })
  }

  /// How many verdicts of each kind there are, by tier in the order of the pack.
  struct Counts {
    var order: [String] = []
    var tiers: [String: AwardTier] = [:]
    var counts: [String: [Verdict.Outcome: Int]] = [:]
    var language: Language

    var whole: [Verdict.Outcome: Int] {
      counts.values.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    }

    var table: ReportTable {
      let vi = language == .vietnamese
      func cells(_ name: String, _ counts: [Verdict.Outcome: Int]) -> [ReportTable.Cell] {
        [.text(name)] + Verdict.Outcome.allCases.map { .int(counts[$0] ?? 0) }
          + [.int(counts.values.reduce(0, +))]
      }
      return ReportTable(
        key: "counts", caption: vi ? "Tổng hợp" : "Summary",
        columns: [.init(vi ? "Danh hiệu, hình thức" : "Tier", key: "tier", weight: 40)]
          + Verdict.Outcome.allCases.map {
            .init(
              $0.name.text(in: language).capitalisedFirst, key: $0.rawValue, .right, weight: 12)
          } + [.init(vi ? "Cộng" : "Total", key: "total", .right, weight: 12)],
        rows: order.map { .cells(cells(tiers[$0]?.name ?? $0, counts[$0] ?? [:])) }
          + [.total(cells(vi ? "Cộng" : "Total", whole))])
    }
  }

  static func counts(_ verdicts: [Verdict], language: Language) -> Counts {
    var counts = Counts(language: language)
    for verdict in verdicts {
      if counts.tiers[verdict.tier.id] == nil {
        counts.order.append(verdict.tier.id)
        counts.tiers[verdict.tier.id] = verdict.tier
      }
      counts.counts[verdict.tier.id, default: [:]][verdict.outcome, default: 0] += 1
    }
    if let pack = verdicts.first?.context.pack {
      counts.order = pack.tiers.map(\.id).filter { counts.tiers[$0] != nil }
    }
    return counts
  }
}

extension Verdict {
  /// What a table says: all that fails, waits or is lacking; else what is found.
  public func shortReason(in language: Language) -> String {
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
        case .eligible: reason.found?.text(in: language) ?? ""
        case .unknown:
          (language == .vietnamese ? "thiếu " : "missing: ")
            + (reason.missing ?? reason.requirement).text(in: language)
        default:
          reason.requirement.text(in: language)
            + (reason.found.map { " – \($0.text(in: language))" } ?? "")
        }
      if !parts.contains(part) { parts.append(part) }
    }
    return parts.joined(separator: "; ")
  }
}
