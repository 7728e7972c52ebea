/// How a total came about: sentences in order, from ledger lines to rank.
public struct ScoreTrace: Sendable, Equatable {
  /// One sentence. Deeper ones explain the one above them.
  public struct Step: Sendable, Equatable {
    public var depth: Int
    public var message: Message
  }

  public private(set) var steps: [Step] = []
  /// Whose total it is.
  var subject = ""

  /// Adds a sentence.
  mutating func add(_ depth: Int, vi: String, en: String) {
    steps.append(Step(depth: depth, message: Message(vi: vi, en: en)))
  }

  /// All sentences as lines of text, indented by depth.
  public func text(in language: Language) -> String {
    steps.map { step in
      String(repeating: "  ", count: step.depth) + step.message.text(in: language) + "\n"
    }.joined()
  }

  /// The sentences as JSON: an array of `{depth, text}`.
  public func json(in language: Language) -> JSON {
    .array(
      steps.map { step in
        var fields = JSONFields()
        fields.add("depth", step.depth)
        fields.add("text", step.message.text(in: language))
        return fields.json
      })
  }
}
