/// The tables of a subject's history.
extension HistoryReport {
  var ratings: [ReportBlock] {
    var rows = facts.ratings.map { (year: $0.year, words: $0.rating.name) }
    for result in facts.pupilResults {
      let words = [
        result.overall.map(\.name), result.study.map { "học tập \($0.name)" },
        result.conduct.map { "rèn luyện \($0.name)" },
      ].compactMap(\.self)
      if !words.isEmpty { rows.append((result.year, words.joined(separator: "; "))) }
    }
    rows.sort { ($0.year, $0.words) < ($1.year, $1.words) }
    guard !rows.isEmpty else { return [.paragraph("Chưa ghi kết quả xếp loại.")] }
    return [
      .table(
        ReportTable(
          key: "ratings",
          columns: [
            .init("TT", key: "no", .centre, weight: 6),
            .init("Năm", key: "year", .centre, weight: 20),
            .init("Xếp loại", key: "rating", weight: 50),
          ],
          rows: rows.enumerated().map { index, row in
            .cells([.int(index + 1), .text(row.year.description), .text(row.words)])
          }, isPrivate: true))
    ]
  }

  func awards(_ isOurs: (AwardTier.Kind?) -> Bool) -> [AwardFact] {
    facts.awards.filter { isOurs(law.tier($0.tier)?.kind) }.sorted { left, right in
      let one = (left.year, left.date?.dayNumber ?? .max, left.tier, left.decision ?? "")
      let two = (right.year, right.date?.dayNumber ?? .max, right.tier, right.decision ?? "")
      return one < two
    }
  }

  func table(_ key: String, _ title: String, _ awards: [AwardFact]) -> ReportTable {
    ReportTable(
      key: key,
      columns: [
        .init("TT", key: "no", .centre, weight: 5),
        .init("Năm", key: "year", .centre, weight: 13),
        .init(title, key: "tier", weight: 28),
        .init("Số quyết định", key: "decision", weight: 16),
        .init("Ngày", key: "date", .centre, weight: 12),
        .init("Người ký, cơ quan ban hành", key: "signer", weight: 28),
        .init("Ghi chú", key: "note", weight: 8),
      ],
      rows: awards.enumerated().map { index, award in
        let signer = award.date.flatMap { signers["\(award.decision ?? "") \($0)"] } ?? ""
        return .cells([
          .int(index + 1), .text(award.year.description), .text(law.name(of: award.tier)),
          .text(award.decision ?? ""), award.date.map { .date($0) } ?? .empty, .text(signer),
          .text(award.isRevoked ? "ĐÃ HỦY BỎ" : ""),
        ])
      })
  }

  var initiatives: [ReportBlock] {
    let found = facts.initiatives.sorted { ($0.year, $0.id) < ($1.year, $1.id) }
    guard !found.isEmpty else { return [.paragraph("Chưa ghi sáng kiến, đề tài nào.")] }
    return [
      .table(
        ReportTable(
          key: "initiatives",
          columns: [
            .init("TT", key: "no", .centre, weight: 5),
            .init("Năm", key: "year", .centre, weight: 13),
            .init("Tên sáng kiến, đề tài", key: "title", weight: 36),
            .init("Phạm vi", key: "scope", weight: 13),
            .init("Số quyết định", key: "decision", weight: 16),
            .init("Ngày", key: "date", .centre, weight: 12),
            .init("Đã dùng xét", key: "uses", weight: 16),
          ],
          rows: found.enumerated().map { index, item in
            let uses = item.uses.filter(\.isDecided).map { use in
              "\(law.tier(use.tier)?.code ?? use.tier) \(use.year)"
            }
            return .cells([
              .int(index + 1), .text(item.year.description), .text(item.title),
              .text(item.scope.name.vi), .text(item.decision ?? ""),
              item.date.map { .date($0) } ?? .empty, .text(uses.joined(separator: "; ")),
            ])
          }))
    ]
  }

  /// Matters of discipline; what was closed without fault is no part of anybody's history.
  var disciplines: [ReportBlock] {
    let found = facts.disciplines.filter { $0.status != .cleared }
      .sorted { ($0.span.from?.dayNumber ?? 0) < ($1.span.from?.dayNumber ?? 0) }
    guard !found.isEmpty else { return [] }
    return [
      .table(
        ReportTable(
          key: "disciplines",
          columns: [
            .init("TT", key: "no", .centre, weight: 6),
            .init("Từ ngày", key: "from", .centre, weight: 14),
            .init("Đến ngày", key: "to", .centre, weight: 14),
            .init("Hình thức", key: "form", weight: 24),
            .init("Tình trạng", key: "status", weight: 36),
          ],
          rows: found.enumerated().map { index, matter in
            .cells([
              .int(index + 1), matter.span.from.map { .date($0) } ?? .empty,
              matter.span.to.map { .date($0) } ?? .empty,
              .text((matter.form?.name ?? "").capitalisedFirst),
              .text(matter.status.name.vi.capitalisedFirst),
            ])
          }, isPrivate: true))
    ]
  }
}
