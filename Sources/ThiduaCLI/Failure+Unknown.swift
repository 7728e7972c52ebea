import ThiduaCore

extension Failure {
  /// The refusal of a word that is none of those known.
  ///
  /// - Parameter lacking: what there is not, `không có định dạng`.
  static func unknown(_ word: String, _ lacking: Message, among known: [String]) -> Failure {
    let list = known.joined(separator: ", ")
    return Failure(
      .usage,
      Message(
        vi: "\(lacking.vi) '\(word)'; chọn một trong: \(list)",
        en: "\(lacking.en) '\(word)'; choose one of: \(list)"),
      remedy: nearest(to: word, among: known).map(Message.didYouMean))
  }
}
