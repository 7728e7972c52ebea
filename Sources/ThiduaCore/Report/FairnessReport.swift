/// Báo cáo về sự công bằng: who is there, who registered, who was proposed and who was awarded, by
/// position, sex and unit, and the targets of the plan with what is still wanted.
public struct FairnessReport {
  let summary: YearSummary
  private let frame: PaperFrame
  var sources: YearSources { YearSources(summary: summary) }
  let counts: FairnessCounts

  /// The paper of a year.
  public init(_ summary: YearSummary, today: CivilDate) {
    self.summary = summary
    counts = FairnessCounts(summary)
    frame = PaperFrame(
      unit: summary.unit, today: today, number: nil, date: nil, ended: summary.day)
  }

  /// The paper.
  public func document() -> ReportDocument {
    let year = summary.year.named
    var blocks: [ReportBlock] = [
      frame.heading(symbol: nil),
      .title(
        ReportTitle(
          "BẢNG PHÂN TÍCH",
          subject: "Cơ cấu khen thưởng: người quản lý, người trực tiếp, tập thể nhỏ, \(year)")),
      .paragraph(
        ReportText(
          "Số liệu đến ngày \(summary.day.inText). Tỷ lệ so người với người: mỗi người một lần, dù được mấy danh hiệu; học sinh không tính. Người trực tiếp là giáo viên, nhân viên không giữ chức vụ quản lý."
        )),
    ]
    blocks += classes() + awards() + units() + targets() + unknown()
    blocks.append(
      .signature(
        SignatureBlock(signers: [
          .init(["NGƯỜI LẬP"], name: nil),
          .init(summary.unit.signer.lines, name: summary.unit.signer.name),
        ])))
    return frame.document(
      kind: "fairness", title: "Cơ cấu khen thưởng \(year)",
      [ReportSection(isLandscape: true, blocks)])
  }

  // MARK: - 1. Classes

  private func classes() -> [ReportBlock] {
    var blocks: [ReportBlock] = [
      .section(level: 1, "I. CƠ CẤU"),
      .table(
        table("classes", "Số lượng", last: "Được khen trên số hiện có") { line, group in
          FairnessCounts.Step.allCases.map { count(line, $0) } + [rate(line)]
        }),
      .table(
        table("classShares", "Tỷ lệ trong từng nhóm", last: nil) { line, group in
          FairnessCounts.Step.allCases.map { share(line, $0, of: group) }
        }),
      .note(
        "Tập thể gồm trường, các tổ và những tập thể khác có đăng ký, được đề nghị hay được khen."),
    ]
    for group in counts.groups {
      let known = group.classes.filter { $0.count(.present) > 0 }
      guard known.count > 1, group.total(.awarded) > 0 else { continue }
      var runs: [ReportText.Run] = []
      for line in known {
        let (awarded, present) = (line.count(.awarded), line.count(.present))
        runs += [
          .init("\(runs.isEmpty ? "" : "; ")\(line.title.lowercasedFirst) "),
          .figure(awarded, source(line, .awarded)), .init("/"),
          .figure(present, source(line, .present)), .init(" ("),
          .share(awarded, of: present, rateSource(line)), .init(")"),
        ]
      }
      let lead = ReportText.Run("\(group.title): tỷ lệ được khen trên số hiện có là ")
      blocks.append(.paragraph(ReportText(runs: [lead] + runs + [.init(".")])))
    }
    let positions = counts.groups.first?.classes.filter { $0.count(.present) > 0 } ?? []
    if counts.groups.first?.total(.awarded) ?? 0 > 0 {
      blocks.append(
        .chart(chart("Tỷ lệ được khen trên số hiện có, theo vị trí công tác", positions)))
    }
    return blocks
  }

  private func table(
    _ key: String, _ caption: String, last: String?,
    _ cells: (FairnessCounts.Line, FairnessCounts.Group) -> [ReportTable.Cell]
  ) -> ReportTable {
    var rows: [ReportTable.Row] = []
    for group in counts.groups where !group.classes.isEmpty {
      rows.append(.group(group.title))
      rows += group.classes.map { .cells([.text($0.title)] + cells($0, group)) }
    }
    var columns: [ReportTable.Column] = [.init("Đối tượng", key: "class", weight: 26)]
    columns += FairnessCounts.Step.allCases.map {
      .init($0.title, key: $0.rawValue, .centre, weight: 11)
    }
    if let last { columns.append(.init(last, key: "rate", .centre, weight: 13)) }
    return ReportTable(key: key, caption: caption, columns: columns, rows: rows)
  }

  private func words(_ line: FairnessCounts.Line, _ step: FairnessCounts.Step) -> String {
    "\(line.title.lowercasedFirst): \(step.title.lowercasedFirst)"
  }

  private func count(
    _ line: FairnessCounts.Line, _ step: FairnessCounts.Step
  ) -> ReportTable.Cell {
    .count(line.count(step), source(line, step))
  }

  private func source(
    _ line: FairnessCounts.Line, _ step: FairnessCounts.Step
  ) -> FigureSource {
    sources.source(
      "fairness.\(line.key).\(step.rawValue)", words(line, step), "\(line.key): \(step.english)",
      records(line, step))
  }

  private func share(
    _ line: FairnessCounts.Line, _ step: FairnessCounts.Step, of group: FairnessCounts.Group
  ) -> ReportTable.Cell {
    ReportTable.Cell.share(line.count(step), of: group.total(step)).from(
      sources.source(
        "fairness.\(line.key).\(step.rawValue).share",
        "\(words(line, step)), trên số \(step.title.lowercasedFirst) của nhóm",
        "\(line.key): share of those \(step.english)", records(line, step)))
  }

  private func rate(_ line: FairnessCounts.Line) -> ReportTable.Cell {
    .share(line.count(.awarded), of: line.count(.present)).from(rateSource(line))
  }

  private func rateSource(_ line: FairnessCounts.Line) -> FigureSource {
    sources.source(
      "fairness.\(line.key).rate", "\(line.title.lowercasedFirst): được khen trên số hiện có",
      "\(line.key): awarded of those present", records(line, .awarded))
  }

  func records(
    _ line: FairnessCounts.Line, _ step: FairnessCounts.Step
  ) -> [FigureSource.Records] {
    let ids = line.ids[step] ?? []
    guard !ids.isEmpty else { return [] }
    switch step {
    case .present: return [sources.roster(ids)]
    case .registered: return [sources.file("registrations.json", ids)]
    case .nominated:
      let set = Set(ids)
      let ours = summary.nominations.filter { set.contains($0.subject) && $0.state != .withdrawn }
      return [sources.file("nominations.json", ours.map(\.id))]
    case .awarded:
      let set = Set(ids)
      return sources.records(summary.awards.filter { set.contains($0.subject) })
    }
  }

  func percent(_ part: Int, _ whole: Int) -> String {
    ReportTable.Cell.share(part, of: whole).text
  }

  func chart(_ title: String, _ lines: [FairnessCounts.Line]) -> ReportChart {
    ReportChart(
      title: title,
      bars: lines.map { line in
        let (part, whole) = (line.count(.awarded), line.count(.present))
        return ReportChart.Bar(
          line.title, ReportTable.Cell.percent(part, of: whole) ?? .zero,
          text: percent(part, whole))
      }, maximum: Points(100))
  }
}
