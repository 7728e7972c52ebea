/// A person or a collective.
public enum Subject: Sendable, Hashable {
  case individual(Individual)
  case collective(Collective)

  public var id: String {
    switch self {
    case .individual(let person): person.id
    case .collective(let group): group.id
    }
  }

  public var name: String {
    switch self {
    case .individual(let person): person.name
    case .collective(let group): group.name
    }
  }
}

extension Roster {
  /// The people and collectives, in list order: people first.
  public var subjects: [Subject] {
    individuals.map { .individual($0) } + collectives.map { .collective($0) }
  }

  /// Finds a person or collective by what a clerk types: an id, an unambiguous beginning of one, or a
  /// name, with or without diacritics.
  ///
  /// - Throws: `refused` where nothing matches, or several do (they are listed).
  public func find(_ text: String) throws(Failure) -> Subject {
    do throws(Failure) {
      return try Lookup.find(
        text, among: subjects, id: { $0.id }, name: { $0.name },
        what: Message(vi: "cá nhân hay tập thể", en: "individual or collective"))
    } catch {
      guard let group = formerly(named: text) else { throw error }
      return .collective(group)
    }
  }

  /// The one collective that had a name earlier; people still call a unit by it.
  private func formerly(named text: String) -> Collective? {
    let name = VietnameseText.folded(trimmed(text))
    let found = collectives.filter { group in
      group.formerNames.contains { VietnameseText.folded($0.name) == name }
    }
    return found.count == 1 ? found.first : nil
  }
}
