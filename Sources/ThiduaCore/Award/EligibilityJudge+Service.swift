/// Years of service and of teaching.
extension EligibilityJudge {
  /// Months since the person entered service, and how many of them away from it; where papers show more,
  /// theirs (service before somebody came here).
  var monthsOfService: (months: Int, away: Int)? {
    let end = context.serviceEnd
    let here = facts.start.map { start in
      (months: max(0, end.months(since: start)), away: monthsAway(from: start))
    }
    guard let paper = facts.service.max(by: { $0.key < $1.key }) else { return here }
    let later = paper.asOf <= end ? end.months(since: paper.asOf) : -paper.asOf.months(since: end)
    let shown = (
      months: max(0, paper.months + later), away: later > 0 ? monthsAway(from: paper.asOf) : 0
    )
    guard let here, here.months - here.away > shown.months - shown.away else { return shown }
    return here
  }

  /// Months between a day and the day of judging in which the person had left.
  private func monthsAway(from day: CivilDate) -> Int {
    facts.away.reduce(0) { sum, span in
      guard let from = span.from, let to = span.to else { return sum }
      let first = max(from, day)
      let last = min(to.adding(days: 1), context.serviceEnd)
      return first < last ? sum + last.months(since: first) : sum
    }
  }

  /// Months counted so far: what papers show, else from the first day of service; and those in which the
  /// person had left, which may count or not.
  private var counted: (months: Int, hard: Int?, teaching: Int?, away: Int)? {
    let end = context.serviceEnd
    if let paper = facts.service.max(by: { $0.key < $1.key }) {
      // Months since the papers count on, unless the question is about an earlier day.
      let later = paper.asOf <= end ? end.months(since: paper.asOf) : -paper.asOf.months(since: end)
      let since = later - underDiscipline(from: paper.asOf)
      return (
        max(0, paper.months + since), paper.hardMonths,
        paper.teachingMonths.map { max(0, $0 + (isTeacher ? since : 0)) },
        paper.asOf <= end ? monthsAway(from: paper.asOf) : 0
      )
    }
    guard let start = facts.start else { return nil }
    return (
      max(0, end.months(since: start) - underDiscipline(from: nil)), nil, nil,
      monthsAway(from: start)
    )
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
    guard let (months, hard, _, away) = counted else {
      return Found(nil, .nothing, missing: .start)
    }
    return enough(months, away, hard, least, hardAreas)
  }

  /// A teacher's service is taken for teaching unless papers count it apart; a leader's is not.
  func teachingYears(_ least: Int, _ hardAreas: HardAreas) -> Found {
    guard let (months, hard, teaching, away) = counted else {
      return Found(nil, .nothing, missing: .start)
    }
    if let teaching { return enough(teaching, away, hard, least, hardAreas) }
    let found = enough(months, away, hard, least, hardAreas)
    guard found.truth == true, !isTeacher else { return found }
    return Found(nil, .months(months), missing: .service)
  }

  private func enough(
    _ months: Int, _ away: Int, _ hard: Int?, _ least: Int, _ hardAreas: HardAreas
  ) -> Found {
    if hardAreas.isEnough(months - away, hard: hard ?? 0, for: least) {
      return Found(true, .months(months - away))
    }
    if away > 0, hardAreas.isEnough(months, hard: hard ?? 0, for: least) {
      return Found(nil, .months(months - away), missing: .service)
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
