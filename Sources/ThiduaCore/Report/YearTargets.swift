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
    var counted: String
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
    results = summary.plans.filter { $0.kind == .annual }.flatMap(\.targets).compactMap { target in
      YearTargets.measure(target, summary)
    }
  }

  /// Measures one target in a year; nil where it does not say what is measured.
  static func measure(_ target: PlanTarget, _ summary: YearSummary) -> Result? {
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
    return Result(
      target: target, text: PlanWords.target(target).capitalisedFirst, part: counts.part,
      whole: counts.whole,
      isMet: isMet(target, counts.part, of: counts.whole ?? 1), counted: counted(measure, target))
  }

  /// How the value comes about, in words.
  private static func counted(_ measure: PlanTarget.Measure, _ target: PlanTarget) -> String {
    let scope = PlanWords.scope(target.scope).map { " \($0)" } ?? ""
    switch measure {
    case .directWorkerShare:
      return "lượt khen giáo viên, nhân viên không giữ chức vụ quản lý, trên mọi lượt khen cá nhân"
        + "\(scope) (không tính học sinh)"
    case .smallCollectiveShare:
      return "lượt khen tập thể nhỏ, trên mọi lượt khen tập thể\(scope)"
    case .registeredShare:
      return "người đã đăng ký danh hiệu, trên số cán bộ, giáo viên, nhân viên"
    case .awardedShare:
      return "người được khen\(scope), trên số cán bộ, giáo viên, nhân viên"
    case .count: return "mọi lượt khen\(scope) của năm"
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

extension YearReport {
  /// The targets of the plan beside what was reached.
  func targets() -> [ReportBlock] {
    let results = YearTargets(summary).results
    guard !results.isEmpty else { return [] }
    let rows = results.map { result -> [ReportTable.Cell] in
      [
        .text(result.text), .int(result.part), result.whole.map { .int($0) } ?? .empty,
        result.whole.map { .share(result.part, of: $0) } ?? .empty,
        .text(result.isMet.map { $0 ? "Đạt" : "Chưa đạt" } ?? "Chưa có số liệu"),
      ]
    }
    return [
      .paragraph("Thực hiện chỉ tiêu của kế hoạch:"),
      .table(
        ReportTable(
          key: "targets",
          columns: [
            .init("TT", key: "no", .centre, weight: 5),
            .init("Chỉ tiêu", key: "target", weight: 40),
            .init("Số lượng", key: "count", .centre, weight: 13),
            .init("Trên tổng số", key: "of", .centre, weight: 10),
            .init("Tỷ lệ", key: "share", .centre, weight: 10),
            .init("Đánh giá", key: "result", .centre, weight: 12),
          ], rows: numbered(rows))),
    ]
  }
}
