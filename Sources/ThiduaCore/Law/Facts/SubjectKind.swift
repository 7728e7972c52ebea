/// Whether a subject is a person or a collective, and which.
public enum SubjectKind: Sendable, Hashable {
  case individual(PersonRole)
  case collective(CollectiveKind)

  /// The kind of nominee the law sees in it.
  public var nominee: NomineeKind {
    switch self {
    case .individual(.pupil): .pupil
    case .individual: .individual
    case .collective: .collective
    }
  }

  /// The word documents use.
  public var name: Message {
    switch self {
    case .individual(let role): role.name
    case .collective(let kind): kind.name
    }
  }
}

/// Who may be given an award.
public enum NomineeKind: String, Sendable, CaseIterable {
  /// A person who works in the school.
  case individual
  case collective
  case pupil

  /// The word documents use.
  public var name: Message {
    switch self {
    case .individual: Message(vi: "cá nhân", en: "individual")
    case .collective: Message(vi: "tập thể", en: "collective")
    case .pupil: Message(vi: "học sinh", en: "pupil")
    }
  }
}
