/// A sentence the program says, in both of its languages.
///
/// Wording lives beside the code that speaks; the edge of the program picks the language.
public struct Message: Sendable, Hashable {
  /// The Vietnamese wording, the one clerks read.
  public var vi: String
  /// The English wording.
  public var en: String

  /// Makes a sentence from its two wordings.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// Makes a sentence that reads the same in both languages (a name, a number).
  public init(same text: String) {
    self.init(vi: text, en: text)
  }

  /// The wording in one language.
  public func text(in language: Language) -> String {
    language == .vietnamese ? vi : en
  }
}

/// The languages the program speaks.
public enum Language: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}
