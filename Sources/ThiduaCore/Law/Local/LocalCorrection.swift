/// How a local regulation puts an unverified rule right: it confirms it, asks for something else in its
/// place, or says that it is not asked at all.
public struct LocalCorrection: Sendable {
  public enum Meaning: Sendable, Hashable {
    /// The rule was read and holds as it stands.
    case confirm
    /// Another criterion stands in its place.
    case replace(Criterion)
    /// It is not asked.
    case waive
  }

  /// The id of the rule, as `award tiers NAME` and the reasons of verdicts show it.
  public var rule: String
  public var meaning: Meaning
  /// Where it stands, for findings.
  let place: Place?

  /// Reads `{ "rule": "no-overlap", "waive": true }`; nil after a finding.
  init?(_ object: JSONObjectReader, _ law: Citation, _ known: KnownTiers) {
    defer { object.finish() }
    place = object.sink.document.source.place(at: object.offset)
    rule = object.requiredText("rule")
    let confirms = object.flag("confirm")
    let waives = object.flag("waive")
    let requires = object.node("requires").flatMap {
      Criterion(local: $0, law, object.sink, known)
    }
    let said = (confirms ? 1 : 0) + (waives ? 1 : 0) + (object.has("requires") ? 1 : 0)
    guard said == 1 else {
      object.report(
        .missingField, "rule",
        Message(
          vi:
            "ghi đúng một trong ba: \"confirm\": true (giữ nguyên), \"waive\": true (không đòi hỏi),"
            + " \"requires\" (thay bằng)",
          en: "give one of \"confirm\": true, \"waive\": true, \"requires\""))
      return nil
    }
    if confirms {
      meaning = .confirm
    } else if waives {
      meaning = .waive
    } else if let requires {
      meaning = .replace(requires)
    } else {
      return nil
    }
  }
}

extension Criterion {
  /// The criterion with an unverified rule put right.
  func corrected(by correction: LocalCorrection, _ law: Citation, on day: CivilDate) -> Criterion {
    switch self {
    case .rule(let rule):
      guard rule.id == correction.rule, !rule.citation.state(on: day).isVerified else {
        return self
      }
      switch correction.meaning {
      case .confirm:
        return .rule(Rule(rule.id, rule.condition.withoutDoubt, law, effect: rule.effect))
      case .waive: return .all([])
      case .replace(let other): return other.renamed(rule.id)
      }
    case .all(let parts): return .all(parts.map { $0.corrected(by: correction, law, on: day) })
    case .any(let parts): return .any(parts.map { $0.corrected(by: correction, law, on: day) })
    case .meets: return self
    }
  }

  /// A single rule under the name of the one it replaces.
  private func renamed(_ id: String) -> Criterion {
    guard case .rule(var rule) = self else { return self }
    rule.id = id
    return .rule(rule)
  }
}

extension Condition {
  /// The same condition where another reading is out of the question.
  fileprivate var withoutDoubt: Condition {
    switch self {
    case .serviceMonths(let least, _): .serviceMonths(atLeast: least)
    case .initiatives(let scope, let count, let years, _):
      .initiatives(scope: scope, count: count, years: years)
    default: self
    }
  }
}
