extension AwardTier {
  /// Every text the tier rests on, in the order of its parts.
  var texts: [String] {
    var list = [citation.text]
    list += standards.flatMap { $0.requires.rules }.map(\.citation.text)
    list += bars.map(\.citation.text)
    list += authorities.map(\.citation.text)
    list += [ballot?.citation.text].compactMap(\.self)
    list += prizes.map(\.citation.text)
    list += quotas.map(\.citation.text)
    list += deadlines.map(\.citation.text)
    list += documents.compactMap { $0.citation?.text }
    return list
  }

  /// The texts that the same tier of the national law does not rest on: those of local regulations.
  func localTexts(beyond national: AwardTier?) -> [String] {
    let known = Set(national?.texts ?? [])
    var list: [String] = []
    for text in texts where !known.contains(text) && !list.contains(text) { list.append(text) }
    return list
  }
}
