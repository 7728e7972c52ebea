/// Finds subjects of a table quickly by id or whole name, with or without diacritics.
struct SubjectIndex {
  private let ids: Set<String>
  private let byName: [String: [String]]
  private let byBareName: [String: [String]]

  /// An index of everybody and everything in a roster.
  init(_ roster: Roster) {
    let subjects = roster.subjects
    ids = Set(subjects.map(\.id))
    byName = Dictionary(grouping: subjects, by: { $0.name.lowercased() }).mapValues { $0.map(\.id) }
    byBareName = Dictionary(grouping: subjects, by: { VietnameseText.folded($0.name) })
      .mapValues { $0.map(\.id) }
  }

  /// The id of the subject; cells of a table are ids or whole names, never beginnings.
  ///
  /// - Parameter guessing: whether to look for what may have been meant.
  func id(of text: String, guessing: Bool = true) throws(Failure) -> String {
    if ids.contains(text) { return text }
    let same = byName[text.lowercased()] ?? byBareName[VietnameseText.folded(text)] ?? []
    if same.count == 1, let id = same.first { return id }
    if same.count > 1 {
      throw Failure.refused(
        vi: "tên '\(text)' có \(same.count) người: \(same.joined(separator: ", "))",
        en: "'\(text)' is the name of several: \(same.joined(separator: ", "))",
        remedy: Message(vi: "Hãy ghi mã.", en: "Give the id."))
    }
    let near = guessing ? nearest(to: text, among: Array(ids)) : nil
    throw Failure.refused(
      vi: "không có cá nhân hay tập thể '\(text)'", en: "no individual or collective '\(text)'",
      remedy: near.map(Message.didYouMean))
  }
}

/// Finds the collectives of a table quickly by id or name; earlier names count after present ones.
struct CollectiveIndex {
  private let ids: Set<String>
  private let present: [String: [String]]
  private let former: [String: [String]]

  /// An index of the collectives of a roster.
  init(_ roster: Roster) {
    ids = Set(roster.collectives.map(\.id))
    present = Dictionary(grouping: roster.collectives, by: { CollectiveIndex.key($0.name) })
      .mapValues { $0.map(\.id) }
    var former: [String: [String]] = [:]
    for group in roster.collectives {
      for name in group.formerNames {
        former[CollectiveIndex.key(name.name), default: []].append(group.id)
      }
    }
    self.former = former
  }

  /// The id of the collective; nil where there is none, or several.
  func id(of text: String) -> String? {
    if ids.contains(text) { return text }
    for names in [present, former] {
      if let found = names[CollectiveIndex.key(text)], found.count == 1 { return found.first }
    }
    return nil
  }

  /// The id that was probably meant.
  func near(_ text: String) -> String? { nearest(to: text, among: Array(ids)) }

  private static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
