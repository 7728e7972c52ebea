extension Rubric {
  /// All criteria: those of the groups in order, then bonus, then penalty.
  public var items: [RubricItem] { groups.flatMap(\.items) + bonus.items + penalty.items }

  /// The criterion with an id.
  public func item(_ id: String) -> RubricItem? { items.first { $0.id == id } }

  /// Whether people are scored, not collectives: their points and classes are not for everybody.
  var isAboutPeople: Bool { PersonRole(rawValue: subjects) != nil }

  /// The kinds of period for which there are totals: the base kind and those that `aggregate` names.
  public var periodKinds: [PeriodKind] {
    // A level that stands there twice, which the check calls an error, is one level all the same.
    [period] + Set(aggregate.map(\.to)).filter { $0 > period }.sorted()
  }

  /// Which edition of the rules this is, from 1.
  public var version: Int { statedVersion ?? 1 }

  /// Whether its file states a version: such an edition stays as it was first used, and a change needs a
  /// new version.
  public var isVersioned: Bool { statedVersion != nil }

  /// The fingerprint of the rules: SHA-256 of the rubric as the program writes it, so that spaces and
  /// the order of keys make no difference.
  public var hash: String { SHA256.hex(json.pretty.utf8) }

  /// The rubric without its wording: two that agree in it give the same scores.
  var withoutWording: Rubric {
    func plain(_ item: RubricItem) -> RubricItem {
      var item = item
      item.title = ""
      item.unit = nil
      return item
    }
    var rubric = self
    rubric.title = ""
    rubric.statedVersion = version
    rubric.groups = groups.map { group in
      var group = group
      group.title = ""
      group.items = group.items.map(plain)
      return group
    }
    rubric.bonus.items = bonus.items.map(plain)
    rubric.penalty.items = penalty.items.map(plain)
    return rubric
  }

  /// The first day that this edition judges; nil: from the beginning.
  public var firstDay: CivilDate? {
    guard let effectiveFrom else { return nil }
    if let day = CivilDate(iso: effectiveFrom) ?? CivilDate(iso: effectiveFrom + "-01") {
      return day
    }
    let parts = effectiveFrom.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 3,
      parts[1].hasPrefix("W"), let year = Int(parts[0]), let week = Int(parts[1].dropFirst()),
      (1...53).contains(week), let monday = CivilDate(year: year, month: 1, day: 4)?.monday
    else { return nil }
    return monday.adding(days: 7 * (week - 1))
  }

  /// The edition as people name it: `ne-nep-lop, phiên bản 2`.
  public var edition: Message {
    Message(vi: "\(id), phiên bản \(version)", en: "\(id), version \(version)")
  }

  /// The conditions in it, wherever they stand.
  var conditions: [RubricCondition] {
    var all = bands.flatMap(\.requires) + shifts.map(\.when)
    for item in items {
      if case .auto(_, let when) = item.scoring { all.append(when) }
    }
    return all
  }
}
