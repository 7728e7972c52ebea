/// A supposed score, `item=value`, for questions that write nothing.
public struct WhatIf: Sendable, Hashable {
  public var criterion: String
  public var value: String

  /// Reads `C01=2`.
  ///
  /// - Throws: `Failure` of kind `usage` for another form.
  public init(_ text: String) throws(Failure) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !trimmed(parts[0]).isEmpty, !trimmed(parts[1]).isEmpty else {
      throw Failure(
        .usage,
        Message(
          vi: "\"\(text)\" không đúng dạng; viết tiêu chí=giá trị, ví dụ C01=2",
          en: "\"\(text)\" is not of the form criterion=value, such as C01=2"))
    }
    criterion = trimmed(parts[0])
    value = trimmed(parts[1])
  }

  /// The entry it would be, given by the council, so that it counts before all stages.
  public func entry(campaign: String, subject: String, period: String) -> ScoreEntry {
    ScoreEntry(
      campaign: campaign, subject: subject, criterion: criterion, period: period, value: value,
      stage: Stage.council.rawValue)
  }
}
