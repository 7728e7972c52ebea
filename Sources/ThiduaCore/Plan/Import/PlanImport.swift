/// Reads the text of a real plan, copied out of Word or a PDF, into a plan.
///
/// It follows rules of the language, never of one file, and invents nothing.
public struct PlanImport: Sendable {
  /// A line the program could not place in the plan.
  public struct Unplaced: Sendable, Hashable {
    public var place: Place
    public var text: String
  }

  /// The plan as far as the text says it.
  public let plan: Plan
  /// What could not be placed, in order.
  public let unplaced: [Unplaced]
  let located: LocatedPlan

  /// Reads a text.
  ///
  /// - Throws: `Failure` of kind `badData` where the bytes are no text.
  public init(_ source: SourceText) throws(Failure) {
    guard let content = TextDecoding.text(source.bytes) else {
      throw Failure.unreadable(
        source.file,
        [
          Finding(
            .jsonSyntax, at: Place(file: source.file, line: 1, column: 1),
            Message(
              vi: "tệp không phải văn bản UTF-8 hay UTF-16",
              en: "the file is no UTF-8 or UTF-16 text"))
        ])
    }
    var assembly = PlanAssembly(PlanText(source, content))
    assembly.read()
    plan = assembly.plan
    unplaced = assembly.unplaced
    located = LocatedPlan(assembly.plan, .text(assembly.origin), text: assembly.text)
  }
}
