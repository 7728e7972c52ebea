/// The ranked subjects of one khối, or of all, with what their totals are made of.
struct RankingTable {
  let report: RankingReport
  let rows: [Ranking.Row]
  /// The partition in the names of figures; nil where there is but one table.
  let scope: String?
  let caption: String?

  init(_ report: RankingReport, _ rows: [Ranking.Row], scope: String?, caption: String?) {
    self.report = report
    self.rows = rows
    self.scope = scope
    self.caption = caption
  }

  private var rubric: Rubric { report.rubric }
  private var period: Period { report.ranking.period }
  /// Longer periods have no groups; what they are made of is shown unless it is too much for a page.
  private static let mostParts = 12

  /// Values on the way to a total are exact; the paper shows them as finely as totals, or hundredths.
  private var digits: Int { max(rubric.rounding.digits, 2) }

  /// A part of the total: its heading, its key, and its value for a subject.
  private struct Part {
    var title: String
    var key: String
    var value: (PeriodScore) -> ReportTable.Cell
  }

  private var parts: [Part] {
    guard period.kind == rubric.period else { return periods }
    var parts = rubric.groups.enumerated().map { index, group in
      Part(title: group.title.isEmpty ? group.id : group.title, key: "group.\(group.id)") { score in
        guard let groups = score.card?.groups, groups.indices.contains(index) else { return .empty }
        return ScoreSheet.decimal(groups[index].value, digits: digits) ?? .text("KAD")
      }
    }
    let extras = [
      ("Điểm thưởng", "bonus", rubric.bonus, \Scorecard.bonus),
      ("Điểm trừ", "penalty", rubric.penalty, \Scorecard.penalty),
    ].filter { !$0.2.items.isEmpty }
    if !extras.isEmpty || rubric.base != .zero || parts.count > 1 {
      parts.append(
        Part(title: rubric.combine == .sum ? "Cộng" : "Trung bình", key: "combined") { score in
          ScoreSheet.decimal(score.card?.combined, digits: digits) ?? .empty
        })
    }
    parts += extras.map { title, key, extra, path in
      Part(title: extra.apart ? "\(title) (tính riêng)" : title, key: key) { score in
        ScoreSheet.decimal(score.card?[keyPath: path], digits: digits) ?? .empty
      }
    }
    return parts
  }

  private var periods: [Part] {
    let known = report.details.values.flatMap { $0.parts.map(\.period) }
    let all = Set(known).sorted()
    guard all.count <= RankingTable.mostParts else { return [] }
    return all.map { part in
      Part(title: part.heading, key: "part.\(part.name)") { score in
        let total = score.parts.first { $0.period == part }?.total
        return total.map { .decimal($0, digits: rubric.rounding.digits) } ?? .text("–")
      }
    }
  }

  /// The table.
  var table: ReportTable {
    let parts = parts
    let isPrivate = report.isAboutPeople
    var columns: [ReportTable.Column] = [
      .init("TT", key: "number", .centre, weight: 5),
      .init(report.subjectTitle, key: "name", weight: 20),
    ]
    columns += parts.map { part in
      .init(part.title, key: part.key, .centre, weight: 12, isPrivate: isPrivate)
    }
    columns += [
      .init("Tổng điểm", key: "total", .centre, weight: 10, isPrivate: isPrivate),
      .init("Xếp loại", key: "band", .centre, weight: 11, isPrivate: isPrivate),
      .init("Xếp thứ", key: "rank", .centre, weight: 8),
      .init("Ghi chú", key: "note", weight: 14, isPrivate: isPrivate),
    ]
    return ReportTable(
      key: scope.map { "rows.\($0)" } ?? "rows", caption: caption, columns: columns,
      rows: rows.enumerated().map { .cells(cells($0 + 1, $1, parts)) })
  }

  private func cells(_ number: Int, _ row: Ranking.Row, _ parts: [Part]) -> [ReportTable.Cell] {
    let id = row.subject.id
    let root = ["ranking", scope, id].compactMap(\.self).joined(separator: ".")
    let records = [FigureSource.Records(Workspace.ledgerPath(report.inquiry.year), [id])]
    func sourced(_ cell: ReportTable.Cell, _ field: String, _ vi: String, _ en: String)
      -> ReportTable.Cell
    {
      switch cell {
      case .empty, .text: cell
      default:
        cell.from(
          FigureSource("\(root).\(field)", Message(vi: vi, en: en), records: records))
      }
    }
    let score = report.details[id]
    var cells: [ReportTable.Cell] = [.int(number), report.name(of: row).cell()]
    cells += parts.map { part in
      sourced(
        score.map(part.value) ?? .empty, part.key,
        "\(part.title) của \(id) trong \(period.title), theo bộ tiêu chí \(rubric.edition.vi).",
        "\(part.key) of \(id) in \(period.name), by \(rubric.edition.en).")
    }
    cells.append(
      sourced(
        row.score.total.map { .decimal($0, digits: rubric.rounding.digits) } ?? .text("–"), "total",
        "Tổng điểm của \(id) trong \(period.title), theo bộ tiêu chí \(rubric.edition.vi).",
        "The total of \(id) in \(period.name), by \(rubric.edition.en)."))
    cells.append(row.band.band.map { .text($0) } ?? .empty)
    let place = caption.map { " (\($0))" } ?? ""
    cells.append(
      sourced(
        row.rank.map { .int($0) } ?? .empty, "rank",
        "Thứ hạng của \(id) trong \(period.title)\(place).",
        "The rank of \(id) in \(period.name)."))
    var notes = row.gaps.map(\.vi)
    if row.isTied { notes.insert("Đồng hạng", at: 0) }
    notes += row.band.steps.map(\.words.vi)
    cells.append(notes.isEmpty ? .empty : .text(notes.joined(separator: "; ")))
    return cells
  }
}

extension Period {
  /// The period at the head of a narrow column: `T05`, `Tháng 10/2024`, `Học kỳ I`.
  var heading: String {
    switch kind {
    case .week, .day: name
    case .month, .semester, .year: title.capitalisedFirst
    }
  }
}
