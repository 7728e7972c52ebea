/// Years of service and of teaching.
extension EligibilityJudge {
  /// Months counted so far: what papers show, else from the first day of service.
  private var counted: (months: Int, hard: Int?, teaching: Int?)? {
    let end = context.serviceEnd
    if let paper = facts.service.max(by: { $0.key < $1.key }) {
      // Months since the papers count on, unless the question is about an earlier day.
      let later = paper.asOf <= end ? end.months(since: paper.asOf) : -paper.asOf.months(since: end)
      let since = later - underDiscipline(from: paper.asOf)
      return (
        max(0, paper.months + since), paper.hardMonths,
        paper.teachingMonths.map { max(0, $0 + (isTeacher ? since : 0)) }
      )
    }
    guard let start = facts.start else { return nil }
    return (max(0, end.months(since: start) - underDiscipline(from: nil)), nil, nil)
  }

  private var isTeacher: Bool { facts.kind == .individual(.teacher) }

  /// Months under decided discipline that has an end; they do not count (Thông tư 29/2023/TT-BGDĐT, Điều
  /// 8).
  private func underDiscipline(from day: CivilDate?) -> Int {
    var months = 0
    for fact in facts.disciplines where fact.status == .final {
      guard let from = fact.span.from, let to = fact.span.to else { continue }
      let first = day.map { max($0, from) } ?? from
      let last = min(to.adding(days: 1), context.serviceEnd)
      if first < last { months += last.months(since: first) }
    }
    return months
  }

  func serviceYears(_ least: Int, _ hardAreas: HardAreas) -> Found {
    guard let (months, hard, _) = counted else {
      return Found(nil, .nothing, missing: .start)
    }
    return enough(months, hard, least, hardAreas)
  }

  /// A teacher's service is taken for teaching unless papers count it apart; a leader's is not.
  func teachingYears(_ least: Int, _ hardAreas: HardAreas) -> Found {
    guard let (months, hard, teaching) = counted else {
      return Found(nil, .nothing, missing: .start)
    }
    if let teaching { return enough(teaching, hard, least, hardAreas) }
    let found = enough(months, hard, least, hardAreas)
    guard found.truth == true, !isTeacher else { return found }
    return Found(nil, .months(months), missing: .service)
  }

  private func enough(_ months: Int, _ hard: Int?, _ least: Int, _ hardAreas: HardAreas) -> Found {
    if hardAreas.isEnough(months, hard: hard ?? 0, for: least) {
      return Found(true, .months(months))
    }
    // Without papers all of it may have been in hard areas.
    guard hard == nil, hardAreas.isEnough(months, hard: months, for: least) else {
      return Found(false, .months(months))
    }
    return Found(nil, .months(months), missing: .service)
  }
}

extension ServiceFact {
  /// Orders facts so that answers do not depend on the order of rows: the newest last.
  fileprivate var key: (CivilDate, Int, Int, Int) {
    (asOf, months, hardMonths, teachingMonths ?? -1)
  }
}
