import Testing

@testable import ThiduaCore

/// Each check's own examples are its tests.
@Suite struct PlanCheckExampleTests {
  private let context = PlanContext(rubrics: ["ne-nep"])

  /// The names of all checks; key paths through metatypes crash the compiler.
  static let ids: [CheckID] = PlanChecks.all.map { $0.id }

  private func found(_ example: PlanExample) -> [CheckID] {
    let source = SourceText(file: example.file, bytes: Array(example.content.utf8))
    do {
      return try PlanLinter.check(source, context).map(\.check)
    } catch {
      return error.findings.map(\.check)
    }
  }

  @Test(arguments: ids)
  func examples(_ id: CheckID) throws {
    let check = try #require(PlanChecks.named(id.rawValue))
    #expect(found(check.failing).contains(id), "\(id): the failing example passes")
    #expect(!found(check.passing).contains(id), "\(id): the passing example fails")
  }

  @Test(arguments: ids)
  func explanations(_ id: CheckID) throws {
    let check = try #require(PlanChecks.named(id.rawValue))
    for message in [check.summary, check.rationale, check.remedy] {
      #expect(message.vi.count > 10 && message.en.count > 10)
      #expect(message.vi != message.en)
    }
    #expect(!check.source.vi.isEmpty && !check.source.en.isEmpty)
    // What is explained in English is English: no letter that only Vietnamese has, but for symbols of
    // documents (NĐ-CP) and phrases quoted from plans.
    for message in [check.summary, check.source] {
      let words = message.en.split { !$0.isLetter }
      let foreign = words.filter { word in
        word.contains { "ăâêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ".contains($0) }
      }
      #expect(foreign.isEmpty, "\(id): \(message.en)")
    }
  }

  @Test func everyCheckOfTheContractIsThere() {
    let promised = """
      json-syntax duplicate-key unknown-key wrong-type missing-field bad-value bad-date duplicate-id
      dangling-reference legal-base-missing citation-later-than-plan citation-not-in-force
      citation-date-mismatch citation-number-malformed citation-number-missing superior-plan-missing
      campaign-incomplete campaign-period-reversed campaign-outside-plan campaign-without-review
      criteria-without-target anniversary-arithmetic anniversary-implausible task-due-unreadable
      task-due-outside-plan task-quarter-mismatch task-without-lead milestone-order target-out-of-range
      issued-without-number issued-without-date symbol-malformed signer-missing recipients-missing
      responsibilities-missing authority-abolished section-gap number-blank date-blank ending-missing
      spelling-suspect
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    #expect(Self.ids.map(\.rawValue) == promised)
  }

  @Test func errorsAreThoseOfTheContract() {
    let errors = Set(PlanChecks.all.filter { $0.severity == .error }.map { $0.id.rawValue })
    #expect(
      errors == [
        "json-syntax", "duplicate-key", "unknown-key", "wrong-type", "missing-field", "bad-value",
        "bad-date", "duplicate-id", "dangling-reference", "citation-later-than-plan",
        "citation-date-mismatch", "campaign-period-reversed", "anniversary-arithmetic",
        "anniversary-implausible", "task-due-unreadable", "milestone-order", "target-out-of-range",
        "issued-without-number", "issued-without-date",
      ])
  }
}
