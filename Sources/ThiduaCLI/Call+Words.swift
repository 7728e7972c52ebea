import ThiduaCore

extension Call {
  /// A word of an answer, such as the heading of a column, in the language of the call. Papers are in
  /// Vietnamese whatever the language.
  func word(_ vi: String, _ en: String) -> String { Message(vi: vi, en: en).text(in: language) }
}
