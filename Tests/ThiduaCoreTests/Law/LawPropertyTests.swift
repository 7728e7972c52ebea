import Testing

@testable import ThiduaCore

/// What must hold of every verdict, whatever the facts: tried on thousands drawn by lot.
struct LawPropertyTests {
  /// Runs a body on random facts, tiers and days.
  private func forAll(
    _ seed: UInt64, _ count: Int,
    _ body: (inout RandomFacts, SubjectFacts, AwardTier, EligibilityContext) -> Void
  ) {
    var lot = RandomFacts(seed: seed)
    for _ in 0..<count {
      let context = lot.context()
      let facts = lot.facts(context)
      let fitting = context.pack.tiers.filter { $0.nominees.contains(facts.kind.nominee) }
      let tier = lot.one(lot.chance(90) && !fitting.isEmpty ? fitting : context.pack.tiers)
      body(&lot, facts, tier, context)
    }
  }

  /// The facts without one fact of those whose absence means that nobody knows.
  private func poorer(_ facts: SubjectFacts) -> [(what: String, facts: SubjectFacts)] {
    var list: [(String, SubjectFacts)] = []
    func change(_ what: String, _ body: (inout SubjectFacts) -> Void) {
      var copy = facts
      body(&copy)
      if copy != facts { list.append((what, copy)) }
    }
    for year in Set(facts.ratings.map(\.year)).sorted() {
      change("rating \(year)") { $0.ratings.removeAll { $0.year == year } }
    }
    change("ratings") { $0.ratings = [] }
    change("start") { $0.start = nil }
    change("results") { $0.pupilResults = [] }
    for index in facts.pupilResults.indices {
      change("conduct") { $0.pupilResults[index].conduct = nil }
      change("study") { $0.pupilResults[index].study = nil }
      change("nines") { $0.pupilResults[index].subjectsFromNine = nil }
      change("level") { $0.pupilResults[index].overall = nil }
    }
    for index in facts.initiatives.indices {
      change("decision \(index)") { $0.initiatives[index].decision = nil }
    }
    change("members") { $0.members = [] }
    for index in facts.members.indices {
      change("rating of member \(index)") { $0.members[index].ratings = [] }
    }
    return list
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func aLackingFactNeverRefuses(seed: UInt64) {
    var tried = 0
    var turned = 0
    forAll(seed, 1500) { _, facts, tier, context in
      let before = Eligibility.judge(facts, for: tier, in: context).outcome
      guard before != .ineligible else { return }
      for (what, less) in poorer(facts) {
        let verdict = Eligibility.judge(less, for: tier, in: context)
        tried += 1
        if verdict.outcome == .unknown, before != .unknown { turned += 1 }
        #expect(
          verdict.outcome != .ineligible,
          "seed \(seed): \(tier.code) \(context.on) \(facts.kind) without \(what): \(verdict.reasons)"
        )
        // Nor does a gap make anybody eligible who was not known to be.
        if before == .unknown {
          #expect(verdict.outcome != .eligible || what == "members", "\(tier.code) without \(what)")
        }
      }
    }
    // The test would prove nothing if nobody were eligible or nothing mattered.
    #expect(tried > 2000 && turned > 50, "\(tried) \(turned)")
  }

  @Test(arguments: [11, 12] as [UInt64])
  func theOrderOfAllFactsChangesNothing(seed: UInt64) {
    forAll(seed, 1500) { lot, facts, tier, context in
      let verdict = Eligibility.judge(facts, for: tier, in: context)
      for _ in 0..<3 {
        let again = Eligibility.judge(lot.shuffled(facts), for: tier, in: context)
        #expect(
          verdict.json(in: .vietnamese).pretty == again.json(in: .vietnamese).pretty,
          "\(tier.code) \(context.on)")
        #expect(verdict.explanation(in: .english) == again.explanation(in: .english))
      }
    }
  }

  /// Outcome and reasons agree, and every gap is named with the command that fills it.
  @Test func reasonsBearTheOutcome() {
    forAll(21, 3000) { _, facts, tier, context in
      let verdict = Eligibility.judge(facts, for: tier, in: context)
      let reasons = verdict.reasons
      switch verdict.outcome {
      case .eligible: #expect(reasons.allSatisfy { $0.satisfied == true })
      case .unknown: #expect(reasons.contains { $0.satisfied == nil })
      case .ineligible, .deferred: #expect(reasons.contains { $0.satisfied == false })
      }
      for reason in reasons {
        #expect((reason.satisfied == nil) == (reason.missing != nil), "\(reason)")
        #expect((reason.missing != nil) == (reason.command?.hasPrefix("thidua ") == true))
        #expect(!reason.requirement.vi.isEmpty && !reason.citation.isEmpty)
      }
      if verdict.isVerified {
        let deciding = reasons.filter {
          verdict.outcome == .eligible || $0.satisfied == false
        }
        #expect(deciding.isEmpty || deciding.contains { $0.isVerified })
        if verdict.outcome == .eligible { #expect(reasons.allSatisfy { $0.isVerified }) }
      }
    }
  }

  /// An award less never makes eligible, and a revoked one is as none.
  @Test func aRevokedAwardIsNotHeld() {
    forAll(31, 1500) { _, facts, tier, context in
      var revoked = facts
      for index in revoked.awards.indices { revoked.awards[index].isRevoked = true }
      var none = facts
      none.awards = []
      let one = Eligibility.judge(revoked, for: tier, in: context)
      let other = Eligibility.judge(none, for: tier, in: context)
      #expect(one.outcome == other.outcome)
    }
  }
}

extension RandomFacts {
  /// The same facts with every list in another order.
  mutating func shuffled(_ facts: SubjectFacts) -> SubjectFacts {
    var copy = facts
    copy.ratings = shuffled(facts.ratings)
    copy.awards = shuffled(facts.awards)
    copy.initiatives = shuffled(facts.initiatives)
    copy.disciplines = shuffled(facts.disciplines)
    copy.leaves = shuffled(facts.leaves)
    copy.registrations = shuffled(facts.registrations)
    copy.pupilResults = shuffled(facts.pupilResults)
    copy.service = shuffled(facts.service)
    var members: [SubjectFacts] = []
    for member in shuffled(facts.members) { members.append(shuffled(member)) }
    copy.members = members
    return copy
  }
}
