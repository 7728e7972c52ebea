import Foundation
import Testing

@testable import ThiduaCore

/// Runs every case of law in `Cases/*.json`. A lawyer adds one there without Swift.
struct LawCaseTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  static func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter {
      $0.hasSuffix(".json")
    }.sorted()
  }

  /// Every file read once: many tests go through all of them.
  private static let all = Result {
    try Dictionary(uniqueKeysWithValues: files().map { ($0, try read($0)) })
  }

  static func cases(_ file: String) throws -> [LawCase] { try #require(try all.get()[file]) }

  private static func read(_ file: String) throws -> [LawCase] {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
    let document = try JSONDocument(SourceText(file: file, bytes: bytes))
    let (record, findings) = try document.decode(LawCases.self, schema: "thidua.cases/1")
    #expect(findings.isEmpty, "\(findings.map { $0.line(in: .english) })")
    return record.cases
  }

  @Test(arguments: try files())
  func everyCaseComesOutAsTheLawSays(file: String) throws {
    for one in try LawCaseTests.cases(file) {
      #expect(one.differences().isEmpty, "\(one.differences().map(\.en))")
    }
  }

  @Test func thereAreEnoughAndEachIsNamedOnce() throws {
    let all = try LawCaseTests.files().flatMap(LawCaseTests.cases)
    #expect(all.count >= 200)
    #expect(Set(all.map(\.id)).count == all.count)
  }

  /// Every tier of the contract, every kind of verdict and every condition the packs use is touched.
  @Test func theyCoverTiersAndConditions() throws {
    let all = try LawCaseTests.files().flatMap(LawCaseTests.cases)
    let tiers = Set(all.compactMap { RulePacks.tierID($0.tier) })
    #expect(tiers == Set(RulePacks.all.flatMap { $0.tiers.map(\.id) }))
    let packs = Set(all.compactMap { $0.context?.pack.id })
    #expect(packs == Set(RulePacks.all.map(\.id)))
    var asked: Set<String> = []
    for one in all {
      guard let context = one.context, let tier = context.pack.tier(one.tier) else { continue }
      for reason in Eligibility.judge(one.facts, for: tier, in: context).reasons {
        asked.insert(reason.criterion.split(separator: "/").last.map(String.init) ?? "")
      }
    }
    let rules = RulePacks.all.flatMap(\.tiers).flatMap { tier in
      tier.bars.map(\.id) + tier.standards.flatMap { $0.requires.rules.map(\.id) }
    }
    let untouched = Set(rules).subtracting(asked)
    #expect(untouched.isEmpty, "\(untouched)")
  }

  /// A gap in the data never makes anybody ineligible, and adding the missing fact can only decide.
  @Test func whatIsUnknownIsNeverRefused() throws {
    for one in try LawCaseTests.files().flatMap(LawCaseTests.cases) {
      guard let context = one.context, let tier = context.pack.tier(one.tier) else { continue }
      let verdict = Eligibility.judge(one.facts, for: tier, in: context)
      let reasons = verdict.reasons
      switch verdict.outcome {
      case .eligible: #expect(reasons.allSatisfy { $0.satisfied == true }, "\(one.id)")
      case .unknown:
        #expect(reasons.contains { $0.satisfied == nil }, "\(one.id)")
        for reason in reasons where reason.satisfied == nil {
          #expect(
            reason.missing != nil && reason.command?.hasPrefix("thidua ") == true, "\(one.id)")
        }
      case .ineligible, .deferred: #expect(reasons.contains { $0.satisfied == false }, "\(one.id)")
      }
      guard verdict.outcome == .ineligible, !one.facts.ratings.isEmpty else { continue }
      // Without its ratings the same subject may be unknown or still refused, never eligible.
      var poorer = one.facts
      poorer.ratings = []
      let again = Eligibility.judge(poorer, for: tier, in: context)
      #expect(again.outcome != .eligible, "\(one.id)")
    }
  }

  @Test func theOrderOfRowsChangesNothing() throws {
    for one in try LawCaseTests.files().flatMap(LawCaseTests.cases) {
      guard let context = one.context, let tier = context.pack.tier(one.tier) else { continue }
      let verdict = Eligibility.judge(one.facts, for: tier, in: context)
      let turned = Eligibility.judge(one.facts.reversed, for: tier, in: context)
      #expect(verdict.json(in: .vietnamese) == turned.json(in: .vietnamese), "\(one.id)")
    }
  }
}

extension SubjectFacts {
  fileprivate var reversed: SubjectFacts {
    var copy = self
    copy.ratings.reverse()
    copy.awards.reverse()
    copy.initiatives.reverse()
    copy.disciplines.reverse()
    copy.leaves.reverse()
    copy.registrations.reverse()
    copy.pupilResults.reverse()
    copy.members = members.reversed().map(\.reversed)
    return copy
  }
}
