/// A plan as the program understood it: what it computed from the words, beside the words.
public struct PlanUnderstanding {
  private let language: Language

  /// The document.
  ///
  /// - Parameter today: the day by which drafts are judged; an issued plan is judged on its own.
  public static func document(
    _ plan: Plan, law: LegalRegistry = .builtIn, today: CivilDate, language: Language = .vietnamese
  ) -> ReportDocument {
    PlanUnderstanding(language: language).document(plan, law, today)
  }

  private func word(_ vi: String, _ en: String) -> String {
    Message(vi: vi, en: en).text(in: language)
  }

  private func document(_ plan: Plan, _ law: LegalRegistry, _ today: CivilDate) -> ReportDocument {
    let day = plan.date ?? today
    var blocks: [ReportBlock] = [
      .title(
        ReportTitle(
          word("KẾ HOẠCH NHƯ CHƯƠNG TRÌNH HIỂU", "THE PLAN AS THE PROGRAM UNDERSTOOD IT"),
          subject: plan.title ?? plan.id)),
      .table(
        ReportTable(
          key: "plan",
          columns: [
            .init(word("Mục", "Item"), key: "item", weight: 14),
            .init(word("Hiểu là", "Understood as"), key: "value", weight: 60),
          ], rows: facts(plan, day).map { .cells([.text($0.0), .text($0.1)]) })),
    ]
    let tables = [
      bases(plan, law, day), campaigns(plan), anniversaries(plan), targets(plan), tasks(plan),
    ]
    blocks += tables.compactMap { $0 }.filter { !$0.rows.isEmpty }.map { .table($0) }
    return ReportDocument(
      kind: "understood",
      title: word("Kế hoạch như chương trình hiểu", "The plan as understood")
        + ": \(plan.title ?? plan.id)",
      author: plan.issuer?.name ?? "", date: today,
      sections: [ReportSection(isLandscape: true, blocks)])
  }

  private func facts(_ plan: Plan, _ day: CivilDate) -> [(String, String)] {
    let issuer = [
      plan.issuer?.name,
      plan.issuer?.level.map { word("cấp", "level") + ": \($0.name.text(in: language))" },
    ]
    let judged =
      plan.date == nil
      ? word("ngày \(day.inText) (kế hoạch chưa có ngày)", "\(day) (the plan has no date yet)")
      : word("ngày \(day.inText) (ngày của kế hoạch)", "\(day) (the plan's date)")
    let blank = word("để trống", "blank")
    let symbol = plan.symbol.map { word(" trước ký hiệu \($0)", " before the symbol \($0)") } ?? ""
    return [
      (word("Loại", "Kind"), plan.kind.name.text(in: language)),
      (word("Tình trạng", "Status"), (plan.status ?? .draft).name.text(in: language)),
      (word("Số", "Number"), plan.number ?? blank + symbol),
      (word("Ngày", "Date"), plan.date?.inText ?? blank),
      (word("Cơ quan ban hành", "Issuer"), issuer.compactMap { $0 }.joined(separator: ", ")),
      (
        word("Thời gian", "Time"),
        PlanWords.periodNamed(plan.period)?.text(in: language) ?? word("không ghi", "not written")
      ),
      (word("Xét theo pháp luật của", "Judged by the law of"), judged),
    ].filter { !$0.1.isEmpty }
  }

  // MARK: - Legal bases

  private func bases(_ plan: Plan, _ law: LegalRegistry, _ day: CivilDate) -> ReportTable {
    ReportTable(
      key: "legalBases", caption: word("Căn cứ, ngày \(day.inText)", "Legal bases, on \(day)"),
      columns: [
        .init(word("Văn bản", "Document"), key: "document", weight: 24),
        .init(word("Quan hệ", "Relation"), key: "relation", weight: 10),
        .init(word("Ngày ký", "Signed"), key: "date", .centre, weight: 10),
        .init(word("Hiệu lực", "Force"), key: "standing", weight: 30),
        .init(word("Văn bản thay thế", "Replaced by"), key: "successor", weight: 22),
      ],
      rows: plan.legalBases.map { base in
        let known = law.document(base)
        let next = known.flatMap { known in
          known.standing(on: day) == .over ? law.successor(of: known.number, on: day) : nil
        }
        return .cells([
          .text(base.shortName), .text((base.relation ?? .basis).name.text(in: language)),
          base.date.map { .date($0) } ?? .empty, .text(standing(known, day)),
          .text(next?.shortName ?? ""),
        ])
      })
  }

  private func standing(_ document: LegalDocument?, _ day: CivilDate) -> String {
    guard let document else {
      return word("chương trình không có dữ liệu", "not known to the program")
    }
    let doubt = document.isVerified ? "" : word(" (chưa kiểm chứng)", " (unverified)")
    switch document.standing(on: day) {
    case .inForce: return word("còn hiệu lực", "in force") + doubt
    case .notYet:
      let from = document.force.from.map { word(" (từ \($0.inText))", " (from \($0))") } ?? ""
      return word("chưa có hiệu lực", "not yet in force") + from + doubt
    case .over:
      let to = document.force.to.map { word(" (đến \($0.inText))", " (until \($0))") } ?? ""
      return word("đã hết hiệu lực", "no longer in force") + to + doubt
    }
  }

  // MARK: - Campaigns, anniversaries, targets

  private func campaigns(_ plan: Plan) -> ReportTable {
    ReportTable(
      key: "campaigns", caption: word("Phong trào", "Campaigns"),
      columns: [
        .init(word("Mã", "Id"), key: "id", weight: 12),
        .init(word("Phong trào", "Campaign"), key: "name", weight: 26),
        .init(word("Phát động", "Launched by"), key: "launchedBy", weight: 16),
        .init(word("Từ ngày", "From"), key: "from", .centre, weight: 10),
        .init(word("Đến ngày", "To"), key: "to", .centre, weight: 10),
        .init(word("Cách hiểu thời gian", "Whose time"), key: "inferred", weight: 16),
        .init(word("Các mốc", "Milestones"), key: "milestones", weight: 18),
      ],
      rows: plan.campaigns.map { campaign in
        let own = campaign.period.flatMap { $0.from == nil && $0.to == nil ? nil : $0 }
        let time = own ?? plan.period
        let milestones = campaign.milestones.compactMap { milestone in
          milestone.date.map {
            "\(milestone.kind?.name.text(in: language) ?? word("mốc", "milestone")) \($0.inText)"
          }
        }
        return .cells([
          .text(campaign.id), .text(campaign.name ?? ""),
          .text(campaign.launchedBy?.name ?? ""), time?.from.map { .date($0) } ?? .empty,
          time?.to.map { .date($0) } ?? .empty, .text(inferred(own, plan.period)),
          .text(milestones.joined(separator: "; ")),
        ])
      })
  }

  private func inferred(_ own: DateSpan?, _ plan: DateSpan?) -> String {
    guard let own else {
      return plan == nil
        ? word("không ghi", "not written")
        : word("không ghi: theo thời gian kế hoạch", "not written: that of the plan")
    }
    if own.from == nil || own.to == nil {
      return word("phong trào ghi một đầu, đầu kia để ngỏ", "the campaign names one end")
    }
    return word("phong trào ghi", "written in the campaign")
  }

  private func anniversaries(_ plan: Plan) -> ReportTable {
    let all = plan.anniversaries + plan.years.flatMap(\.commemorations)
    return ReportTable(
      key: "anniversaries", caption: word("Ngày kỷ niệm", "Anniversaries"),
      columns: [
        .init(word("Ngày kỷ niệm", "Anniversary"), key: "name", weight: 30),
        .init(word("Ngày gốc", "Origin"), key: "origin", .centre, weight: 11),
        .init(word("Ngày trong kế hoạch", "In the plan"), key: "date", .centre, weight: 11),
        .init(word("Kế hoạch ghi", "Years said"), key: "years", .centre, weight: 9),
        .init(word("Tính được", "Computed"), key: "computed", weight: 26),
      ],
      rows: all.map { item in
        .cells([
          .text(item.name ?? ""), item.origin.map { .date($0) } ?? .empty,
          item.date.map { .date($0) } ?? .empty, item.years.map { .int($0) } ?? .empty,
          .text(arithmetic(item)),
        ])
      })
  }

  private func arithmetic(_ item: Anniversary) -> String {
    guard let origin = item.origin, let date = item.date else {
      return word("thiếu ngày để tính", "a date is missing")
    }
    let years = date.year - origin.year
    guard years > 0 else {
      return "\(date.year) - \(origin.year): "
        + word("ngày gốc không trước ngày kỷ niệm", "the origin is not before the anniversary")
    }
    let sum = "\(date.year) - \(origin.year) = \(years)"
    guard let said = item.years else { return sum }
    return said == years
      ? word("\(sum), đúng", "\(sum), right")
      : word("\(sum), không phải \(said)", "\(sum), not \(said)")
  }

  private func targets(_ plan: Plan) -> ReportTable {
    ReportTable(
      key: "targets", caption: word("Chỉ tiêu", "Targets"),
      columns: [
        .init(word("Mã", "Id"), key: "id", weight: 14),
        .init(word("Chỉ tiêu", "Target"), key: "target", weight: 60),
      ],
      rows: plan.targets.map {
        .cells([.text($0.id), .text(PlanWords.targetNamed($0).text(in: language))])
      })
  }

  // MARK: - Tasks

  private func tasks(_ plan: Plan) -> ReportTable {
    ReportTable(
      key: "tasks", caption: word("Công việc", "Tasks"),
      columns: [
        .init(word("Mã", "Id"), key: "id", weight: 8),
        .init(word("Công việc", "Task"), key: "text", weight: 24),
        .init(word("Kế hoạch ghi", "Written"), key: "due", weight: 14),
        .init(word("Từ ngày", "From"), key: "from", .centre, weight: 10),
        .init(word("Đến ngày", "To"), key: "to", .centre, weight: 10),
        .init(word("Hiểu là", "Understood as"), key: "understood", weight: 28),
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

  private func understood(
    _ task: PlanTask, _ due: TaskDue?, _ semesters: Semesters
  ) -> String {
    guard let text = task.due else { return word("không ghi thời gian", "no time written") }
    guard let due else {
      return word(
        "KHÔNG HIỂU; xem: thidua plan check --explain task-due-unreadable",
        "NOT UNDERSTOOD; see: thidua plan check --explain task-due-unreadable")
    }
    let notes =
      DuePhrase(text)?.assumptions(semesters).map { "; " + $0.text(in: language) }
      .joined() ?? ""
    return DueWords.text(due).text(in: language) + notes
  }
}
