/// What became of the targets (chỉ tiêu) of the year's plans, counted exactly.
struct YearTargets {
  /// One target with its present value.
  struct Result {
    var target: PlanTarget
    var text: String
    var part: Int
    /// The whole a share is of; nil for a number.
    var whole: Int?
    /// Whether it is reached; nil where there is nothing to measure.
    var isMet: Bool?
    /// What was counted, of what.
    var counted: Message
    /// The records that were counted.
    var records: [FigureSource.Records]
    /// Where the plan sets it.
    var planned: FigureSource
  }

  let results: [Result]

  /// How many more a share wants to reach its least value; nil where it asks for none, or for all that
  /// there is nothing to measure.
  static func missing(_ result: Result) -> Int? {
    guard let least = result.target.atLeast else { return nil }
    let wanted = Int128(least.millionths) * Int128(result.whole ?? 1)
    let needed = Int((wanted + 999_999) / 1_000_000)
    return max(0, needed - result.part)
  }

  /// Measures the targets of the yearly plans.
  init(_ summary: YearSummary) {
    results = summary.plans.filter { $0.kind == .annual }.flatMap { plan in
      plan.targets.compactMap { YearTargets.measure($0, of: plan, summary) }
    }
  }

  /// What a paper says where there is no target to measure.
  static func noneText(_ summary: YearSummary) -> String {
    summary.plans.contains { $0.kind == .annual }
      ? "Kế hoạch năm không đặt chỉ tiêu tính được bằng số liệu."
      : "Chưa ghi nhận kế hoạch thi đua, khen thưởng của năm."
  }

  /// Measures one target in a year; nil where it does not say what is measured.
  static func measure(_ target: PlanTarget, of plan: Plan, _ summary: YearSummary) -> Result? {
    guard let measure = target.measure else { return nil }
    let level = target.scope.flatMap { AwardLevel(rawValue: $0.rawValue) }
    let awards = summary.awards.filter { award in
      level == nil || summary.law.tier(award.tier)?.level == level
    }
    let people = awards.filter { !$0.isCollective && !$0.isPupil }
    let groups = awards.filter(\.isCollective)
    let counts: (part: Int, whole: Int?)
    switch measure {
    case .directWorkerShare: counts = (people.filter(\.isDirectWorker).count, people.count)
    case .smallCollectiveShare: counts = (groups.filter(\.isSmallCollective).count, groups.count)
    case .registeredShare:
      counts = (
        summary.staff.filter { summary.registered.contains($0.id) }.count, summary.staff.count
      )
    case .awardedShare:
      let awarded = Set(people.map(\.subject))
      counts = (summary.staff.filter { awarded.contains($0.id) }.count, summary.staff.count)
    case .count: counts = (awards.count, nil)
    }
    let sources = YearSources(summary: summary)
    let records =
      switch measure {
      case .directWorkerShare: sources.records(people)
      case .smallCollectiveShare: sources.records(groups)
      case .registeredShare:
        [
          sources.file(
            "registrations.json",
            summary.staff.map(\.id).filter { summary.registered.contains($0) })
        ]
      case .awardedShare: sources.records(people)
      case .count: sources.records(awards)
      }
    return Result(
      target: target, text: PlanWords.target(target).capitalisedFirst, part: counts.part,
      whole: counts.whole,
      isMet: isMet(target, counts.part, of: counts.whole ?? 1), counted: counted(measure, target),
      records: records, planned: PlanSources(plan: plan).planned(target))
  }

  /// How the value comes about, in words.
  private static func counted(
    _ measure: PlanTarget.Measure, _ target: PlanTarget
  ) -> Message {
    let scope = PlanWords.scopeNamed(target.scope).map {
      Message(vi: " \($0.vi)", en: " \($0.en)")
    }
    let (vi, en) = (scope?.vi ?? "", scope?.en ?? "")
    switch measure {
    case .directWorkerShare:
      return Message(
        vi:
          "lượt khen giáo viên, nhân viên không giữ chức vụ quản lý, trên mọi lượt khen cá nhân\(vi) (không tính học sinh)",
        en: "awards of staff without a leading post, of all awards of people\(en) (pupils apart)")
    case .smallCollectiveShare:
      return Message(
        vi: "lượt khen tập thể nhỏ, trên mọi lượt khen tập thể\(vi)",
        en: "awards of small collectives, of all awards of collectives\(en)")
    case .registeredShare:
      return Message(
        vi: "người đã đăng ký danh hiệu, trên số cán bộ, giáo viên, nhân viên",
        en: "people who registered for a title, of all staff")
    case .awardedShare:
      return Message(
        vi: "người được khen\(vi), trên số cán bộ, giáo viên, nhân viên",
        en: "people awarded\(en), of all staff")
    case .count:
      return Message(vi: "mọi lượt khen\(vi) của năm", en: "all awards\(en) of the year")
    }
  }

  /// Compares in whole numbers: 80 % of 5 is 4, not 3.999.
  private static func isMet(_ target: PlanTarget, _ part: Int, of whole: Int) -> Bool? {
    guard whole > 0 else { return nil }
    let value = Int128(part) * 1_000_000
    if let least = target.atLeast, value < Int128(least.millionths) * Int128(whole) { return false }
    if let most = target.atMost, value > Int128(most.millionths) * Int128(whole) { return false }
    return target.atLeast == nil && target.atMost == nil ? nil : true
  }
}

extension YearTargets {
  /// The targets beside what was reached.
  ///
  /// - Parameter isDetailed: whether to say how each is counted, and what is still wanted.
  static func table(
    _ results: [Result], _ sources: YearSources, isDetailed: Bool = false
  ) -> ReportTable {
    var columns: [ReportTable.Column] = [
      .init("TT", key: "no", .centre, weight: 5),
      .init("Chỉ tiêu", key: "target", weight: 34),
      .init("Kế hoạch", key: "planned", .centre, weight: 12),
      .init("Thực hiện", key: "count", .centre, weight: 9),
      .init("Trên tổng số", key: "of", .centre, weight: 9),
      .init("Tỷ lệ", key: "share", .centre, weight: 10),
      .init("Đánh giá", key: "result", .centre, weight: 11),
    ]
    if isDetailed {
      columns += [
        .init("Để đạt", key: "wanted", weight: 20), .init("Cách tính", key: "counted", weight: 28),
      ]
    }
    var seen: [String: Int] = [:]
    let rows = results.enumerated().map { index, result -> ReportTable.Row in
      seen[result.target.id, default: 0] += 1
      let times = seen[result.target.id] ?? 1
      let id = result.target.id + (times > 1 ? "-\(times)" : "")
      func source(_ field: String, _ vi: String, _ en: String) -> FigureSource {
        sources.source("targets.\(id).\(field)", vi, en, result.records)
      }
      let english = "target \(result.target.id) of the plan"
      var cells: [ReportTable.Cell] = [
        .int(index + 1), .text(PlanWords.measure(result.target).capitalisedFirst),
        planned(result, id),
        .count(result.part, source("count", result.counted.vi, "counted for \(english)")),
      ]
      if let whole = result.whole {
        cells += [
          .count(whole, source("of", "mẫu số: \(result.counted.vi)", "the whole of \(english)")),
          .share(result.part, of: whole).from(
            source("share", "tỷ lệ: \(result.counted.vi)", "the share of \(english)")),
        ]
      } else {
        cells += [.empty, .empty]
      }
      cells.append(.text(result.isMet.map { $0 ? "Đạt" : "Chưa đạt" } ?? "Chưa có số liệu"))
      if isDetailed { cells += [.text(wanted(result)), .text(result.counted.vi)] }
      return .cells(cells)
    }
    return ReportTable(key: "targets", columns: columns, rows: rows)
  }

  /// `Ít nhất 70%`; empty where the plan asks for no number.
  private static func planned(_ result: Result, _ id: String) -> ReportTable.Cell {
    let bounds = PlanWords.bounds(result.target)
    guard !bounds.isEmpty else { return .empty }
    var source = result.planned
    source.field = "targets.\(id).planned"
    return .text(bounds.capitalisedFirst).from(source)
  }

  /// How many more would meet a target, if nothing else changes: awards that are added to the part are
  /// added to the whole too, while people who have yet to register are in it already.
  static func more(_ result: Result) -> Int? {
    guard let least = result.target.atLeast, result.isMet != nil else { return nil }
    guard let whole = result.whole else { return missing(result) }
    switch result.target.measure {
    case .directWorkerShare, .smallCollectiveShare:
      let lacking =
        Int128(least.millionths) * Int128(whole) - Int128(result.part) * 1_000_000
      guard lacking > 0 else { return 0 }
      let gain = 1_000_000 - Int128(least.millionths)
      return gain > 0 ? Int((lacking + gain - 1) / gain) : nil
    default: return missing(result)
    }
  }

  private static func wanted(_ result: Result) -> String {
    guard result.isMet != nil else { return "chưa có gì để tính" }
    guard result.isMet == false else { return "đã đạt" }
    if let most = result.target.atMost {
      let limit = Int128(most.millionths) * Int128(result.whole ?? 1)
      if Int128(result.part) * 1_000_000 > limit {
        return "vượt mức \(Int((Int128(result.part) * 1_000_000 - limit + 999_999) / 1_000_000))"
      }
    }
    guard let more = more(result) else { return "không thể đạt chỉ bằng khen thêm" }
    let unit =
      switch result.target.measure {
      case .directWorkerShare: "lượt khen người trực tiếp"
      case .smallCollectiveShare: "lượt khen tập thể nhỏ"
      case .registeredShare: "người đăng ký"
      case .awardedShare: "người được khen"
      default: "lượt khen"
      }
    return "thêm \(grouped(more)) \(unit)"
  }
}
