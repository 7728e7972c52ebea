/// The numbered parts of a plan's paper; a part without content is left out and takes no number.
struct PlanReportParts {
  private let plan: Plan
  private let sources: PlanSources
  private var count = 0

  init(_ plan: Plan) {
    self.plan = plan
    sources = PlanSources(plan: plan)
  }

  /// All parts in the order of Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4.
  mutating func blocks() -> [ReportBlock] {
    var blocks = purposes()
    blocks += objectives()
    blocks += contents()
    blocks += list("GIẢI PHÁP THỰC HIỆN", plan.solutions)
    blocks += responsibilities()
    return blocks
  }

  private mutating func heading(_ title: String) -> ReportBlock {
    count += 1
    return .section(level: 1, "\(RomanNumber.text(count)). \(title)")
  }

  private mutating func list(_ title: String, _ items: [String]) -> [ReportBlock] {
    list(title, items.map { ReportText($0) })
  }

  private mutating func list(_ title: String, _ items: [ReportText]) -> [ReportBlock] {
    items.isEmpty ? [] : [heading(title), .list(items)]
  }

  private mutating func purposes() -> [ReportBlock] {
    guard !plan.purposes.isEmpty || !plan.requirements.isEmpty else { return [] }
    guard !plan.purposes.isEmpty, !plan.requirements.isEmpty else {
      return list(plan.purposes.isEmpty ? "YÊU CẦU" : "MỤC ĐÍCH", plan.purposes + plan.requirements)
    }
    return [
      heading("MỤC ĐÍCH, YÊU CẦU"),
      .section(level: 2, "1. Mục đích"), .list(plan.purposes.map { ReportText($0) }),
      .section(level: 2, "2. Yêu cầu"), .list(plan.requirements.map { ReportText($0) }),
    ]
  }

  private mutating func objectives() -> [ReportBlock] {
    let title = plan.targets.isEmpty ? "MỤC TIÊU" : "MỤC TIÊU, CHỈ TIÊU"
    return list(title, plan.objectives.map { ReportText($0) } + plan.targets.map(target))
  }

  /// `Tỷ lệ đăng ký thi đua: ít nhất 90%.`
  private func target(_ target: PlanTarget) -> ReportText {
    let bounds = PlanWords.bounds(target)
    let measure = PlanWords.measure(target)
    guard !bounds.isEmpty else { return ReportText("\(measure.trimmedFullStop).") }
    return ReportText(runs: [
      .init("\(measure): "), .init(bounds, from: sources.planned(target)), .init("."),
    ])
  }

  // MARK: - Contents

  private mutating func contents() -> [ReportBlock] {
    var groups: [[ReportBlock]] = []
    for year in plan.years { groups.append(stageYear(year)) }
    groups += plan.campaigns.map(campaign)
    if !plan.anniversaries.isEmpty {
      let items = plan.anniversaries.map { ReportText(PlanWords.anniversary($0) + ".") }
      groups.append([.section(level: 2, "Các ngày lễ, kỷ niệm lớn"), .list(items)])
    }
    guard !groups.isEmpty else { return [] }
    var blocks = [heading("NỘI DUNG")]
    for (index, group) in groups.enumerated() {
      for block in group {
        if case .section(2, let title) = block {
          blocks.append(.section(level: 2, "\(index + 1). \(title)"))
        } else {
          blocks.append(block)
        }
      }
    }
    return blocks
  }

  private func stageYear(_ year: StageYear) -> [ReportBlock] {
    let title = "Năm \(year.year.map(String.init) ?? "")" + (year.theme.map { ": \($0)" } ?? "")
    let items = year.commemorations.map { ReportText(PlanWords.anniversary($0) + ".") }
    return [.section(level: 2, title)] + (items.isEmpty ? [] : [.list(items)])
  }

  private func campaign(_ campaign: Campaign) -> [ReportBlock] {
    var blocks: [ReportBlock] = [
      .section(level: 2, "Phong trào thi đua “\(campaign.name ?? campaign.id)”")
    ]
    var launch: [String] = []
    if let name = campaign.launchedBy?.name { launch.append(name) }
    if let document = campaign.launchDocument {
      launch.append("theo \(PlanWords.citation(document).lowercasedFirst)")
    }
    let facts: [(name: String, text: String?)] = [
      ("Nơi phát động", launch.isEmpty ? nil : launch.joined(separator: ", ")),
      ("Thời gian", PlanWords.period(campaign.period)), ("Mục tiêu", campaign.purpose),
      ("Phạm vi", campaign.scope),
      ("Đối tượng", campaign.audience.isEmpty ? nil : PlanWords.audience(campaign.audience)),
      ("Nội dung", PlanReportParts.joined(campaign.contents)),
      ("Tiêu chí", nil), ("Biện pháp", PlanReportParts.joined(campaign.measures)),
      ("Các mốc", PlanReportParts.joined(milestones(campaign))),
    ]
    let items = facts.compactMap { name, text -> ReportText? in
      if name == "Tiêu chí" { return criteria(campaign) }
      return text.map { ReportText.lead("\(name): ", $0.trimmedFullStop.capitalisedFirst + ".") }
    }
    if !items.isEmpty { blocks.append(.list(items)) }
    return blocks
  }

  /// `Tiêu chí: Giờ dạy được dự xếp loại khá, tốt: 95%; …`.
  private func criteria(_ campaign: Campaign) -> ReportText? {
    guard !campaign.criteria.isEmpty else { return nil }
    var runs: [ReportText.Run] = [.init("Tiêu chí: ", bold: true)]
    for (index, criterion) in campaign.criteria.enumerated() {
      let text = (criterion.text ?? criterion.id ?? "").trimmedFullStop
      runs.append(.init((index == 0 ? "" : "; ") + (index == 0 ? text.capitalisedFirst : text)))
      guard let asked = PlanWords.asked(criterion) else { continue }
      runs += [.init(": "), .init(asked, from: sources.criterion(campaign, index))]
    }
    return ReportText(runs: runs + [.init(".")])
  }

  private func milestones(_ campaign: Campaign) -> [String] {
    campaign.milestones.compactMap { milestone in
      guard let date = milestone.date else { return nil }
      return "\(milestone.kind?.name.vi ?? "mốc") \(date.inText)"
    }
  }

  private static func joined(_ items: [String]) -> String? {
    items.isEmpty ? nil : items.map(\.trimmedFullStop).joined(separator: "; ")
  }

  // MARK: - Who does what

  private mutating func responsibilities() -> [ReportBlock] {
    guard !plan.responsibilities.isEmpty else { return [] }
    var blocks = [heading("TỔ CHỨC THỰC HIỆN")]
    for (index, item) in plan.responsibilities.enumerated() {
      blocks.append(.section(level: 2, "\(index + 1). \(item.actor ?? "")"))
      if !item.duties.isEmpty { blocks.append(.list(item.duties.map { ReportText($0) })) }
    }
    return blocks
  }

  /// The appendix with the table of tasks, grouped by quarter where the plan does.
  static func appendix(_ plan: Plan, _ number: String) -> ReportSection {
    let sources = PlanSources(plan: plan)
    var rows: [ReportTable.Row] = []
    var quarter: Int?
    var count = 0
    for task in plan.tasks {
      if let next = task.quarter, next != quarter {
        quarter = next
        count = 0
        rows.append(.group("Quý \(RomanNumber.text(next))"))
      } else if task.quarter == nil, quarter != nil {
        quarter = nil
        count = 0
        rows.append(.group("Cả năm"))
      }
      count += 1
      rows.append(
        .cells([
          .int(count), .text(task.text ?? ""), .text(task.lead ?? ""),
          .text(task.support.joined(separator: "; ")),
          task.due.map { .text($0).from(sources.due(task)) } ?? .empty,
        ]))
    }
    let day = plan.date?.inWords ?? "ngày         tháng         năm         "
    let issuer = plan.issuer?.name.map { " của \($0)" } ?? ""
    return ReportSection(
      isLandscape: true,
      [
        .appendix(
          label: "Phụ lục", title: "NHIỆM VỤ TRỌNG TÂM",
          reference: "(Kèm theo Kế hoạch số \(number) \(day)\(issuer))"),
        .table(
          ReportTable(
            key: "tasks",
            columns: [
              .init("TT", key: "no", .centre, weight: 4),
              .init("Nội dung thực hiện", key: "text", weight: 34),
              .init("Chủ trì", key: "lead", weight: 14),
              .init("Phối hợp thực hiện", key: "support", weight: 18),
              .init("Thời gian thực hiện", key: "due", weight: 16),
            ], rows: rows)),
        .centredLine("./."),
      ])
  }
}
