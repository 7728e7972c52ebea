/// Members, conduct, service, and who the subject is.
extension EligibilityJudge {
  /// The members that count: people who work in the school.
  var workers: [SubjectFacts] { facts.members.filter { $0.kind.nominee == .individual } }

  func members(_ portion: Portion, _ test: MemberTest) -> Found {
    let workers = workers
    guard !workers.isEmpty else { return Found(nil, .nothing, missing: .members) }
    var met = 0
    var lacking: [String] = []
    for worker in workers {
      switch test {
      case .holding(let tiers):
        if worker.award(of: tiers, in: context.year) != nil { met += 1 }
      case .ratedAtLeast(let least):
        guard let rating = worker.rating(in: context.year) else {
          lacking.append(worker.id)
          continue
        }
        if rating >= least { met += 1 }
      }
    }
    let whole = workers.count
    let evidence = Evidence.members(
      met: met, unknown: lacking.count, of: whole, required: portion.required(of: whole))
    if portion.isMet(by: met, of: whole) { return Found(true, evidence) }
    if !portion.isMet(by: met + lacking.count, of: whole) { return Found(false, evidence) }
    return Found(nil, evidence, missing: .memberRatings(lacking.sorted()))
  }

  func memberHolding(_ tiers: [String]) -> Found {
    let workers = workers
    guard !workers.isEmpty else { return Found(nil, .nothing, missing: .members) }
    let holders = workers.filter { $0.award(of: tiers, in: context.year) != nil }
    guard let first = holders.min(by: { $0.id < $1.id }) else { return Found(false, .nothing) }
    return Found(true, .member(id: first.id, name: first.name))
  }

  func memberDiscipline(_ least: DisciplineForm) -> Found {
    let workers = workers
    guard !workers.isEmpty else { return Found(nil, .nothing, missing: .members) }
    for worker in workers.sorted(by: { $0.id < $1.id }) {
      if let fact = EligibilityJudge.discipline(of: worker, atLeast: least, in: context.days) {
        return Found(false, .discipline(fact, of: worker.name))
      }
    }
    return Found(true, .nothing)
  }

  /// The gravest decided discipline in effect on a day of the year.
  static func discipline(
    of facts: SubjectFacts, atLeast least: DisciplineForm, in days: ClosedRange<CivilDate>
  ) -> DisciplineFact? {
    guard !facts.disciplines.isEmpty else { return nil }
    let span = DateSpan(from: days.lowerBound, to: days.upperBound)
    return facts.disciplines
      .filter { fact in
        fact.status == .final && (fact.form ?? .reprimand) >= least && fact.span.overlaps(span)
      }
      .max { ($0.form ?? .reprimand, $0.key) < ($1.form ?? .reprimand, $1.key) }
  }

  func pendingMatter() -> Found {
    let open = facts.disciplines.filter { $0.status.isOpen && $0.span.contains(context.on) }
    guard let first = open.min(by: { $0.key < $1.key }) else { return Found(true, .nothing) }
    return Found(false, .discipline(first, of: nil))
  }

  func serviceMonths(_ least: Int, doubtfulBelow: Int?) -> Found {
    guard let (months, away) = monthsOfService else {
      return Found(nil, .nothing, missing: .start)
    }
    if months >= least, months - away < least {
      return Found(nil, .months(months - away), missing: .service)
    }
    var found = Found(months >= least, .months(months - away))
    found.isDoubtful = months >= least && months - away < (doubtfulBelow ?? least)
    return found
  }

  /// Working days (Monday to Friday) away sick or unpaid. Maternity leave and courses under a year are
  /// counted as time worked (Nghị định 91/2017/NĐ-CP, Điều 10). Public holidays are not known: where they
  /// could matter, a refusal is in doubt.
  func leaveDays(below limit: Int) -> Found {
    let spans = facts.leaves.filter { $0.kind == .sick || $0.kind == .unpaid }.map(\.span)
    guard !spans.isEmpty else { return Found(true, .days(0)) }
    let end = min(context.days.upperBound, context.on)
    var count = 0
    var inSeason: [Int] = Array(repeating: 0, count: HolidaySeason.all.count)
    var day = context.days.lowerBound
    while day <= end {
      if day.weekday <= 5, spans.contains(where: { $0.contains(day) }) {
        count += 1
        if let season = HolidaySeason.all.firstIndex(where: { $0.contains(day) }) {
          inSeason[season] += 1
        }
      }
      day = day.adding(days: 1)
    }
    let holidays = zip(HolidaySeason.all, inSeason).map { min($0.days, $1) }.reduce(0, +)
    var found = Found(count < limit, .days(count))
    found.isDoubtful = count >= limit && count - holidays < limit
    return found
  }

  func registered() -> Found {
    let rows = facts.registrations.filter { $0.year == context.year }
    guard
      let best = rows.min(by: {
        ($0.tier ?? "", $0.source ?? "") < ($1.tier ?? "", $1.source ?? "")
      })
    else { return Found(false, .nothing) }
    return Found(true, .registration(best))
  }

  func pupil(_ level: PupilLevel) -> Found {
    let rows = Set(facts.pupilResults.filter { $0.year == context.year })
    guard rows.count < 2 else {
      return Found(nil, .nothing, missing: .pupilResultContradiction(context.year))
    }
    if context.school != .primary, let result = rows.first {
      var parts: [Bool?] = [result.conduct.map { $0 == .good }, result.study.map { $0 == .good }]
      if level == .excellent { parts.append(result.subjectsFromNine.map { $0 >= 6 }) }
      let truth: Bool? = parts.contains(false) ? false : (parts.contains(nil) ? nil : true)
      return Found(truth, .pupil(result), missing: .pupilResult(context.year))
    }
    guard let rating = rows.first?.overall ?? facts.rating(in: context.year) else {
      let isContradictory = facts.hasContradictoryRatings(in: context.year)
      return Found(
        nil, .nothing,
        missing: isContradictory ? .contradiction([context.year]) : .pupilResult(context.year))
    }
    let truth =
      switch level {
      case .excellent: rating == .excellent
      case .good: rating >= .good
      case .completedWell: rating == .good
      }
    guard let result = rows.first, result.overall != nil else {
      return Found(truth, .rating(RatingFact(year: context.year, rating: rating)))
    }
    return Found(
      truth, .level(RatingFact(year: context.year, rating: rating, source: result.source)))
  }
}

extension DisciplineFact {
  /// Orders facts so that answers do not depend on the order of rows.
  var key: String { "\(span.from.map(\.description) ?? "")|\(status.rawValue)|\(source ?? "")" }
}
