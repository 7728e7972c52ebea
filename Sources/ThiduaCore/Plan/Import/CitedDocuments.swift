/// The documents a text has cited so far, to know one that is cited again.
struct CitedDocuments {
  private var byKey: [String: Int] = [:]
  /// The first citation without a day, and the first with any, by number alone.
  private var undated: [String: Int] = [:]
  private var first: [String: Int] = [:]

  /// The index under which a document was cited before.
  ///
  /// Numbers without a year begin anew every year, so that there the day tells papers apart; a citation
  /// without a day means the paper of that number cited elsewhere.
  func index(of base: LegalBase) -> Int? {
    if let index = byKey[CitedDocuments.key(base)] { return index }
    guard let number = base.number else { return nil }
    let plain = LegalRegistry.key(number)
    return base.date == nil ? first[plain] : undated[plain]
  }

  /// Notes a citation.
  mutating func add(_ base: LegalBase, at index: Int) {
    byKey[CitedDocuments.key(base)] = index
    guard let number = base.number else { return }
    let plain = LegalRegistry.key(number)
    if first[plain] == nil { first[plain] = index }
    if base.date == nil { undated[plain] = index }
  }

  private static func key(_ base: LegalBase) -> String {
    let date = base.date.map { " \($0)" } ?? ""
    guard let number = base.number else {
      return VietnameseText.folded(base.title ?? "").filter(\.isLetter) + date
    }
    let key = LegalRegistry.key(number)
    if number.split(separator: "/").count > 2 || key.contains("/TW") { return key }
    return key + date
  }

  /// Whether a law cited by name alone is one that is cited with its number, or with its day, elsewhere.
  ///
  /// - Parameters:
  ///   - numbered: the laws cited with their numbers.
  ///   - dated: the laws cited with their days.
  static func isSaid(_ base: LegalBase, in numbered: [LegalBase], _ dated: [LegalBase]) -> Bool {
    guard base.kind == .law else { return false }
    if let date = base.date { return numbered.contains { $0.date == date } }
    let year = (base.title ?? "").split { !$0.isNumber }.last { $0.count == 4 }
    guard let year = year.flatMap({ Int(String($0)) }) else { return false }
    let name = String(VietnameseText.folded(base.title ?? "").filter(\.isLetter)).dropSuffix("nam")
    return (numbered + dated).contains { other in
      let theirs = other.date?.year ?? DocumentNumber(other.number ?? "")?.year
      let title = VietnameseText.folded(other.title ?? "").filter(\.isLetter)
      return theirs == year && (title.isEmpty || title.contains(name))
    }
  }
}

extension String {
  /// The text without an ending, where it has it.
  fileprivate func dropSuffix(_ ending: String) -> String {
    hasSuffix(ending) ? String(dropLast(ending.count)) : self
  }
}
