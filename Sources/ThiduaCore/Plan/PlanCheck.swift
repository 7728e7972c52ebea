/// A check of plans: one file holds its id, its reason, its examples (which are its tests), its remedy
/// and its wording.
public protocol PlanCheck: Sendable {
  /// The name after `--only`, `--skip` and `--explain`.
  static var id: CheckID { get }
  static var severity: Severity { get }
  /// What it finds, in one line.
  static var summary: Message { get }
  /// Why that is wrong.
  static var rationale: Message { get }
  /// The article of law or the practice it follows.
  static var source: Message { get }
  /// How to put it right.
  static var remedy: Message { get }
  /// A plan it is content with.
  static var passing: PlanExample { get }
  /// A plan it finds something in.
  static var failing: PlanExample { get }
  /// Which plans it looks at.
  static var scope: PlanCheckScope { get }
  /// Whether it asks the registry of legal documents, to which a workspace can add.
  static var usesRegistry: Bool { get }
  /// What it finds. Reading checks find nothing here: the reader speaks for them.
  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding]
}

/// Which plans a check looks at.
public enum PlanCheckScope: Sendable {
  /// Plan files and texts.
  case all
  /// Plan files only: a text does not say enough.
  case files
  /// Texts only.
  case texts
}

/// An example of a check.
public struct PlanExample: Sendable, Equatable {
  /// The name of a file with such content.
  public let file: String
  public let content: String

  /// A plan file of these members behind `schema`, `id` and `kind`.
  static func members(_ members: String) -> PlanExample {
    let head = #""schema": "thidua.plan/1", "id": "vi-du", "kind": "annual""#
    let lines = trimmed(members).split(separator: "\n").map { "\n  " + $0 }
    return PlanExample(
      file: "vi-du.json",
      content: "{ \(head)\(lines.isEmpty ? "" : ",")\(lines.joined()) }\n")
  }

  /// A plan file with this content.
  static func file(_ content: String) -> PlanExample {
    PlanExample(file: "vi-du.json", content: content + "\n")
  }

  /// The text of a plan.
  static func text(_ content: String) -> PlanExample {
    PlanExample(file: "vi-du.txt", content: content + "\n")
  }
}

extension PlanCheck {
  public static var scope: PlanCheckScope { .all }
  public static var usesRegistry: Bool { false }

  /// A finding of this check.
  static func finding(at place: Place, vi: String, en: String) -> Finding {
    Finding(id, severity, at: place, Message(vi: vi, en: en), remedy: remedy)
  }
}

/// A check that the reader of JSON makes; its file holds the explanation and the examples.
protocol ReadingCheck: PlanCheck {}

extension ReadingCheck {
  static var severity: Severity { .error }
  static var scope: PlanCheckScope { .files }
  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] { [] }
}
