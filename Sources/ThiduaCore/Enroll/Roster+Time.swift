extension Roster {
  /// The roster as people knew it on a day: collectives have the names and places in the tree of then.
  /// Nobody is left out, so that every id can still be named.
  public func asOf(_ day: CivilDate) -> Roster {
    guard collectives.contains(where: { !$0.formerNames.isEmpty || !$0.formerParents.isEmpty })
    else { return self }
    var copy = self
    copy.put(
      collectives.map { group in
        var then = group
        then.name = group.name(on: day)
        then.parent = group.parent(on: day)
        return then
      })
    return copy
  }

  /// The collectives that exist on a day, in list order.
  public func collectives(on day: CivilDate) -> [Collective] {
    collectives.filter { $0.exists(on: day) }
  }

  /// The name of a person or collective on a day; the id itself if it is unknown.
  public func name(of id: String, on day: CivilDate) -> String {
    individual(id)?.name ?? collective(id)?.name(on: day) ?? id
  }

  /// The collective and those above it on a day, nearest first.
  public func ancestors(of id: String, on day: CivilDate) -> [Collective] {
    chain(from: id) { $0.parent(on: day) }
  }

  /// The people of a collective and of those below it on a day, in list order. Whoever has a duty in a
  /// union belongs to it beside the place of work; a homeroom teacher is no member of the class.
  public func members(of id: String, on day: CivilDate) -> [Individual] {
    let below = Set(
      collectives.filter { group in
        ancestors(of: group.id, on: day).contains { $0.id == id }
      }.map(\.id))
    return individuals.filter { person in
      person.isPresent(on: day) && units(of: person, on: day).contains { below.contains($0) }
    }
  }

  /// The people of every collective on a day, with those below it, in list order.
  public func members(on day: CivilDate) -> [String: [Individual]] {
    var above: [String: [String]] = [:]
    for group in collectives { above[group.id] = ancestors(of: group.id, on: day).map(\.id) }
    var members: [String: [Individual]] = [:]
    for person in individuals where person.isPresent(on: day) {
      let units = units(of: person, on: day)
      let ids = units.first.map { above[$0] ?? [] } ?? []
      for id in units.count < 2 ? ids : Array(Set(units.flatMap { above[$0] ?? [] })) {
        members[id, default: []].append(person)
      }
    }
    return members
  }

  /// How many people each collective has on a day, with those below it.
  public func memberCounts(on day: CivilDate) -> [String: Int] {
    members(on: day).mapValues(\.count)
  }

  /// The collectives a person is a member of on a day.
  private func units(of person: Individual, on day: CivilDate) -> [String] {
    let main = person.position(on: day).map { [$0.unit] } ?? []
    guard !person.duties.isEmpty else { return main }
    return main
      + person.duties(on: day).map(\.unit).filter { collective($0)?.kind == .union }
  }

  /// The kind of nominee a subject is on a day (cá nhân, tập thể, học sinh).
  public func nominee(_ id: String, on day: CivilDate) -> NomineeKind {
    guard let person = individual(id) else { return .collective }
    return person.position(on: day)?.role == .pupil ? .pupil : .individual
  }
}

extension Roster {
  /// The name of the only person who holds a post last and has not left; nil where there are none or
  /// several.
  func holder(of post: String) -> String? {
    let wanted = VietnameseText.folded(post)
    let found = individuals.filter { person in
      person.end == nil && person.position?.post.map { VietnameseText.folded($0) } == wanted
    }
    return found.count == 1 ? found.first?.name : nil
  }
}
