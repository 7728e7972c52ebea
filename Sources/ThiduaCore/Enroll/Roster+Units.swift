extension Roster {
  /// Gives a collective a new name from a day on; earlier days keep the old one.
  ///
  /// - Throws: `refused` where the day is not later than the present name.
  public mutating func rename(
    _ id: String, _ name: String, on day: CivilDate, today: CivilDate
  ) throws(Failure) {
    guard var group = collective(id) else { return }
    try checkChange(of: group, on: day, since: group.formerNames.last?.to, today)
    guard group.name != name else {
      throw Failure.refused(
        vi: "\(id) đang mang tên ấy rồi", en: "\(id) has that name already")
    }
    group.formerNames.append(FormerName(name: group.name, to: day.adding(days: -1)))
    group.name = name
    put([group])
  }

  /// Puts a collective elsewhere in the tree from a day on; nil is nowhere.
  ///
  /// - Throws: `refused` for a loop, or a day not later than the present place.
  public mutating func move(
    _ id: String, under parent: String?, on day: CivilDate, today: CivilDate
  ) throws(Failure) {
    guard var group = collective(id) else { return }
    try checkChange(of: group, on: day, since: group.formerParents.last?.to, today)
    guard group.parent != parent else {
      throw Failure.refused(
        vi: "\(group.name) đang trực thuộc nơi ấy rồi", en: "\(group.name) is there already")
    }
    if let parent {
      if ancestors(of: parent).contains(where: { $0.id == id }) {
        throw Failure.refused(
          vi: "\(name(of: parent)) nằm dưới \(group.name): thành vòng lặp",
          en: "\(name(of: parent)) is below \(group.name): that would be a loop")
      }
      if let above = collective(parent) { try checkExists(above, on: day) }
    }
    group.formerParents.append(FormerParent(parent: group.parent, to: day.adding(days: -1)))
    group.parent = parent
    put([group])
  }

  /// Ends a collective after a day.
  ///
  /// - Throws: `refused` while people or other collectives still belong to it.
  public mutating func close(
    _ id: String, after day: CivilDate, into successors: [String] = [], today: CivilDate
  ) throws(Failure) {
    try EnrollDates.check(day, today: today)
    guard var group = collective(id) else { return }
    if let to = group.to {
      throw Failure.refused(
        vi: "\(group.name) đã thôi hoạt động sau ngày \(to.slashed)",
        en: "\(group.name) ended after \(to) already")
    }
    if let from = group.from, day < from {
      throw Failure.refused(
        vi: "\(group.name) chỉ có từ ngày \(from.slashed)", en: "\(group.name) began on \(from)")
    }
    let next = day.adding(days: 1)
    let people = individuals.filter { isThere($0, id, from: next) }.map(\.name)
    let children = collectives.filter {
      $0.id != id && $0.parent(on: next) == id && ($0.to ?? next) >= next
    }.map(\.name)
    guard people.isEmpty, children.isEmpty else {
      let names = people + children
      let list = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
      throw Failure.refused(
        vi:
          "sau ngày \(day.slashed) vẫn có \(names.count) người, tập thể thuộc \(group.name): \(list)",
        en:
          "after \(day) \(names.count) people or collectives still belong to \(group.name): \(list)",
        remedy: Message(
          vi:
            "Chuyển họ trước (enroll transfer \(id) --members --to … hoặc --out), hoặc nhập vào nơi khác: --merge-into",
          en:
            "Move them first (enroll transfer \(id) --members --to … or --out), or merge: --merge-into"
        ))
    }
    group.to = day
    group.successors = successors
    put([group])
  }

  /// Merges a collective into another from a day on: its people, duties and collectives go along.
  ///
  /// - Returns: how many people moved.
  /// - Throws: `refused` where the target is itself, below it, or not there.
  @discardableResult
  public mutating func merge(
    _ id: String, into target: String, on day: CivilDate, today: CivilDate
  ) throws(Failure) -> Int {
    guard let group = collective(id), let other = collective(target) else { return 0 }
    try checkChange(of: group, on: day, since: nil, today)
    guard !ancestors(of: target).contains(where: { $0.id == id }) else {
      throw Failure.refused(
        vi: "không nhập \(group.name) vào chính nó hay tập thể dưới nó được",
        en: "\(group.name) cannot be merged into itself or what is below it")
    }
    try checkExists(other, on: day)
    var moved: [Individual] = []
    for person in individuals {
      if let person = Roster.moved(person, from: id, to: target, on: day) { moved.append(person) }
    }
    put(moved)
    for var child in collectives where child.id != id && child.parent == id && child.to == nil {
      child.formerParents.append(FormerParent(parent: id, to: day.adding(days: -1)))
      child.parent = target
      put([child])
    }
    try close(id, after: day.adding(days: -1), into: [target], today: today)
    return moved.count
  }

  /// The person with every stay in one collective from a day on turned into a stay in another; nil if
  /// there is none.
  private static func moved(
    _ person: Individual, from unit: String, to target: String, on day: CivilDate
  ) -> Individual? {
    var copy = person
    if person.end.map({ $0 >= day }) ?? true {
      copy.positions = person.positions.map { position in
        var position = position
        if position.unit == unit, let from = position.from, from >= day { position.unit = target }
        return position
      }
      if var place = copy.position(on: day), place.unit == unit {
        place.unit = target
        place.from = day
        let index = copy.positions.firstIndex { ($0.from ?? .init(dayNumber: .min)) > day }
        copy.positions.insert(place, at: index ?? copy.positions.endIndex)
      }
    }
    for (index, duty) in person.duties.enumerated()
    where duty.unit == unit && (duty.to ?? day) >= day {
      if let from = duty.from, from >= day {
        copy.duties[index].unit = target
      } else {
        copy.duties[index].to = day.adding(days: -1)
        copy.duties.append(Duty(unit: target, post: duty.post, from: day, to: duty.to))
      }
    }
    return copy == person ? nil : copy
  }

  /// Whether a person is in a collective on a day or will be later.
  private func isThere(_ person: Individual, _ unit: String, from day: CivilDate) -> Bool {
    guard person.end.map({ $0 >= day }) ?? true else { return false }
    return person.position(on: day)?.unit == unit
      || person.positions.contains { $0.unit == unit && ($0.from ?? .init(dayNumber: .min)) > day }
  }

  private func checkChange(
    of group: Collective, on day: CivilDate, since last: CivilDate?, _ today: CivilDate
  ) throws(Failure) {
    try EnrollDates.check(day, today: today)
    try checkExists(group, on: day)
    let start = last.map { $0.adding(days: 1) } ?? group.from
    if let start, day <= start {
      throw Failure.refused(
        vi: "thay đổi trước của \(group.name) tính từ \(start.slashed); ngày mới phải sau ngày ấy",
        en: "the last change of \(group.name) holds from \(start); the new one must be later")
    }
  }
}
