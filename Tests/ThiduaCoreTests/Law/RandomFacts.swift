@testable import ThiduaCore

/// Facts drawn by lot, the same for the same seed.
struct RandomFacts {
  /// SplitMix64: small, and the same everywhere.
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
  mutating func one<Element>(_ items: [Element]) -> Element { items[below(items.count)] }

  mutating func shuffled<Element>(_ items: [Element]) -> [Element] {
    var copy = items
    for index in copy.indices.reversed() where index > 0 { copy.swapAt(index, below(index + 1)) }
    return copy
  }

  mutating func context() -> EligibilityContext {
    let dates = [
      "2018-03-01", "2023-06-10", "2024-03-01", "2025-06-10", "2025-09-01", "2026-06-10",
      "2027-02-10",
    ]
    let on = day(one(dates))
    return EligibilityContext(
      year: .school(on.year - 1 + (chance(10) ? 1 : 0)), on: on,
      school: one(SchoolKind.allCases), category: chance(90) ? .merit : one(AwardCategory.allCases))
  }

  mutating func facts(_ context: EligibilityContext) -> SubjectFacts {
    let kinds: [SubjectKind] =
      PersonRole.allCases.map { .individual($0) } + [
        .collective(.school), .collective(.department), .collective(.class),
      ]
    var facts = person(one(kinds), "s", context)
    if case .collective = facts.kind, chance(85) {
      for number in 0..<(1 + below(9)) {
        facts.members.append(
          person(chance(90) ? .individual(.teacher) : .individual(.pupil), "m\(number)", context))
      }
    }
    return facts
  }

  private mutating func person(
    _ kind: SubjectKind, _ id: String, _ context: EligibilityContext
  ) -> SubjectFacts {
    var facts = SubjectFacts(id: id, name: id.uppercased(), kind: kind)
    let year = context.year
    let tiers = context.pack.tiers.map(\.id)
    let best = chance(50)
    if chance(80) { facts.start = context.on.adding(days: -below(chance(30) ? 500 : 12_000)) }
    for back in 0..<7 where chance(80) {
      let rating: QualityRating = best && chance(90) ? .excellent : one(QualityRating.allCases)
      facts.ratings.append(
        RatingFact(year: year.advanced(by: -back), rating: rating, source: "r\(back)"))
    }
    for back in 0..<8 {
      if chance(best ? 80 : 30) { facts.awards.append(award(one(tiers), year, back)) }
      if chance(best ? 80 : 20) {
        facts.awards.append(award("chien-si-thi-dua-co-so", year, back))
      }
    }
    for number in 0..<below(8) {
      facts.initiatives.append(
        InitiativeFact(
          id: "sk\(number)", title: "", scope: one(InitiativeScope.allCases),
          year: year.advanced(by: -below(4)), decision: chance(70) ? "q\(number)" : nil,
          uses: chance(20)
            ? [
              .init(
                tier: one(tiers), year: year.advanced(by: -below(3)), isDecided: chance(70))
            ] : []))
    }
    for number in 0..<(chance(20) ? 1 + below(3) : 0) {
      let from = context.on.adding(days: -below(900))
      facts.disciplines.append(
        DisciplineFact(
          form: chance(80) ? one(DisciplineForm.allCases) : nil, from: from,
          to: chance(60) ? from.adding(days: below(400)) : nil,
          status: one(DisciplineStatus.allCases), source: "d\(number)"))
    }
    for number in 0..<(chance(30) ? 1 + below(3) : 0) {
      let from = context.on.adding(days: -below(900))
      facts.leaves.append(
        LeaveFact(
          kind: one(LeaveKind.allCases), from: from, to: from.adding(days: below(120)),
          source: "l\(number)"))
    }
    for _ in 0..<below(3) {
      facts.registrations.append(
        RegistrationFact(year: year.advanced(by: -below(2)), tier: chance(50) ? one(tiers) : nil))
    }
    if kind.nominee == .pupil, chance(70) {
      facts.pupilResults.append(
        PupilResultFact(
          year: year, overall: chance(60) ? one(QualityRating.allCases) : nil,
          conduct: chance(70) ? one([.good, .good, .fair]) : nil,
          study: chance(70) ? one([.good, .good, .fair]) : nil,
          subjectsFromNine: chance(60) ? below(9) : nil))
      // Where detailed results are kept the overall level stands with them, not beside them.
      facts.ratings.removeAll { $0.year == year }
    }
    return facts
  }

  private mutating func award(_ tier: String, _ year: YearID, _ back: Int) -> AwardFact {
    AwardFact(
      tier: tier, year: year.advanced(by: -back), decision: chance(80) ? "\(below(30))/QĐ" : nil,
      category: chance(10) ? one(AwardCategory.allCases) : nil, isRevoked: chance(5))
  }
}
