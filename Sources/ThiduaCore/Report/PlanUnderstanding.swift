/// A plan as the program understood it: what it computed from the words, beside the words.
public enum PlanUnderstanding {
  /// The document.
  ///
  /// - Parameter today: the day by which drafts are judged; an issued plan is judged on its own.
  public static func document(
    _ plan: Plan, law: LegalRegistry = .builtIn, today: CivilDate
  ) -> ReportDocument {
    let day = plan.date ?? today
    var blocks: [ReportBlock] = [
      .title(ReportTitle("KẾ HOẠCH NHƯ CHƯƠNG TRÌNH HIỂU", subject: plan.title ?? plan.id)),
      .table(
        ReportTable(
          key: "plan",
          columns: [
            .init("Mục", key: "item", weight: 14), .init("Hiểu là", key: "value", weight: 60),
          ], rows: facts(plan, day).map { .cells([.text($0.0), .text($0.1)]) })),
    ]
    let tables = [
      bases(plan, law, day), campaigns(plan), anniversaries(plan), targets(plan), tasks(plan),
    ]
    blocks += tables.compactMap { $0 }.filter { !$0.rows.isEmpty }.map { .table($0) }
    return ReportDocument(
      kind: "understood", title: "Kế hoạch như chương trình hiểu: \(plan.title ?? plan.id)",
      author: plan.issuer?.name ?? "", date: today,
      sections: [ReportSection(isLandscape: true, blocks)])
  }

  private static func facts(_ plan: Plan, _ day: CivilDate) -> [(String, String)] {
    let issuer = [plan.issuer?.name, plan.issuer?.level.map { "cấp: \($0.name.vi)" }]
    let judged =
      plan.date == nil
      ? "ngày \(day.inText) (kế hoạch chưa có ngày)" : "ngày \(day.inText) (ngày của kế hoạch)"
    return [
      ("Loại", plan.kind.name.vi), ("Tình trạng", (plan.status ?? .draft).name.vi),
      ("Số", plan.number ?? "để trống" + (plan.symbol.map { " trước ký hiệu \($0)" } ?? "")),
      ("Ngày", plan.date?.inText ?? "để trống"),
      ("Cơ quan ban hành", issuer.compactMap { $0 }.joined(separator: ", ")),
      ("Thời gian", PlanWords.period(plan.period) ?? "không ghi"),
      ("Xét theo pháp luật của", judged),
    ].filter { !$0.1.isEmpty }
  }

  // MARK: - Legal bases

  private static func bases(_ plan: Plan, _ law: LegalRegistry, _ day: CivilDate) -> ReportTable {
    ReportTable(
      key: "legalBases", caption: "Căn cứ, ngày \(day.inText)",
      columns: [
        .init("Văn bản", key: "document", weight: 24),
        .init("Quan hệ", key: "relation", weight: 10),
        .init("Ngày ký", key: "date", .centre, weight: 10),
        .init("Hiệu lực", key: "standing", weight: 30),
        .init("Văn bản thay thế", key: "successor", weight: 22),
      ],
      rows: plan.legalBases.map { base in
        let known = law.document(base)
        let next = known.flatMap { known in
          known.standing(on: day) == .over ? law.successor(of: known.number, on: day) : nil
        }
        return .cells([
          .text(base.shortName), .text((base.relation ?? .basis).name.vi),
          base.date.map { .date($0) } ?? .empty, .text(standing(known, day)),
          .text(next?.shortName ?? ""),
        ])
      })
  }

  private static func standing(_ document: LegalDocument?, _ day: CivilDate) -> String {
    guard let document else { return "chương trình không có dữ liệu" }
    let doubt = document.isVerified ? "" : " (chưa kiểm chứng)"
    switch document.standing(on: day) {
    case .inForce: return "còn hiệu lực" + doubt
    case .notYet:
      return "chưa có hiệu lực" + (document.force.from.map { " (từ \($0.inText))" } ?? "") + doubt
    case .over:
      return "đã hết hiệu lực" + (document.force.to.map { " (đến \($0.inText))" } ?? "") + doubt
    }
  }

  // MARK: - Campaigns, anniversaries, targets

  private static func campaigns(_ plan: Plan) -> ReportTable {
    ReportTable(
      key: "campaigns", caption: "Phong trào",
      columns: [
        .init("Mã", key: "id", weight: 12), .init("Phong trào", key: "name", weight: 26),
        .init("Phát động", key: "launchedBy", weight: 16),
        .init("Từ ngày", key: "from", .centre, weight: 10),
        .init("Đến ngày", key: "to", .centre, weight: 10),
        .init("Cách hiểu thời gian", key: "inferred", weight: 16),
        .init("Các mốc", key: "milestones", weight: 18),
      ],
      rows: plan.campaigns.map { campaign in
        let own = campaign.period.flatMap { $0.from == nil && $0.to == nil ? nil : $0 }
        let time = own ?? plan.period
        let milestones = campaign.milestones.compactMap { milestone in
          milestone.date.map { "\(milestone.kind?.name.vi ?? "mốc") \($0.inText)" }
        }
        return .cells([
          .text(campaign.id), .text(campaign.name ?? ""),
          .text(campaign.launchedBy?.name ?? ""), time?.from.map { .date($0) } ?? .empty,
          time?.to.map { .date($0) } ?? .empty, .text(inferred(own, plan.period)),
          .text(milestones.joined(separator: "; ")),
        ])
      })
  }

  private static func inferred(_ own: DateSpan?, _ plan: DateSpan?) -> String {
    guard let own else { return plan == nil ? "không ghi" : "không ghi: theo thời gian kế hoạch" }
    if own.from == nil || own.to == nil { return "phong trào ghi một đầu, đầu kia để ngỏ" }
    return "phong trào ghi"
  }

  private static func anniversaries(_ plan: Plan) -> ReportTable {
    let all = plan.anniversaries + plan.years.flatMap(\.commemorations)
    return ReportTable(
      key: "anniversaries", caption: "Ngày kỷ niệm",
      columns: [
        .init("Ngày kỷ niệm", key: "name", weight: 30),
        .init("Ngày gốc", key: "origin", .centre, weight: 11),
        .init("Ngày trong kế hoạch", key: "date", .centre, weight: 11),
        .init("Kế hoạch ghi", key: "years", .centre, weight: 9),
        .init("Tính được", key: "computed", weight: 26),
      ],
      rows: all.map { item in
        .cells([
          .text(item.name ?? ""), item.origin.map { .date($0) } ?? .empty,
          item.date.map { .date($0) } ?? .empty, item.years.map { .int($0) } ?? .empty,
          .text(arithmetic(item)),
        ])
      })
  }

  private static func arithmetic(_ item: Anniversary) -> String {
    guard let origin = item.origin, let date = item.date else { return "thiếu ngày để tính" }
    let years = date.year - origin.year
    guard years > 0 else {
      return "\(date.year) - \(origin.year): ngày gốc không trước ngày kỷ niệm"
    }
    let sum = "\(date.year) - \(origin.year) = \(years)"
    guard let said = item.years else { return sum }
    return said == years ? "\(sum), đúng" : "\(sum), không phải \(said)"
  }

  private static func targets(_ plan: Plan) -> ReportTable {
    ReportTable(
      key: "targets", caption: "Chỉ tiêu",
      columns: [
        .init("Mã", key: "id", weight: 14), .init("Chỉ tiêu", key: "target", weight: 60),
      ], rows: plan.targets.map { .cells([.text($0.id), .text(PlanWords.target($0))]) })
  }

  // MARK: - Tasks

  private static func tasks(_ plan: Plan) -> ReportTable {
    ReportTable(
      key: "tasks", caption: "Công việc",
      columns: [
        .init("Mã", key: "id", weight: 8), .init("Công việc", key: "text", weight: 24),
        .init("Kế hoạch ghi", key: "due", weight: 14),
        .init("Từ ngày", key: "from", .centre, weight: 10),
        .init("Đến ngày", key: "to", .centre, weight: 10),
        .init("Hiểu là", key: "understood", weight: 28),
      ],
      rows: plan.tasks.map { task in
        let due = plan.due(of: task)
        return .cells([
          .text(task.id), .text(task.text ?? ""), .text(task.due ?? ""),
          due?.from.map { .date($0) } ?? .empty, due?.to.map { .date($0) } ?? .empty,
          .text(understood(task, due, plan.semesters)),
        ])
      })
  }

  private static func understood(
    _ task: PlanTask, _ due: TaskDue?, _ semesters: Semesters
  ) -> String {
    guard let text = task.due else { return "không ghi thời gian" }
    guard let due else { return "KHÔNG HIỂU; xem plan check --explain task-due-unreadable" }
    let notes = DuePhrase(text)?.assumptions(semesters).map { "; \($0)" }.joined() ?? ""
    return DueWords.text(due) + notes
  }
}
