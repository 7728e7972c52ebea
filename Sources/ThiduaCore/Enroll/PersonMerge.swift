/// Puts what a table says of people together with what is known of them. What is dated outweighs an
/// undated list: a list from before a transfer does not move anybody back.
struct PersonMerge {
  /// What a row says.
  struct Said {
    var id: String
    var name: String
    var birth: CivilDate?
    var gender: Gender?
    var start: CivilDate?
    var place: Position
    /// Whether the table has a column of posts.
    var hasPost: Bool
    /// Further collectives with the posts there.
    var others: [(unit: String, post: String?)]
  }

  /// So many people are told one by one.
  private static let spoken = 10

  private let roster: Roster
  /// The day from which the table holds; nil: it corrects.
  private let day: CivilDate?
  private let today: CivilDate
  /// People whose row is older than what is known.
  private var kept: [Message] = []
  /// People who had left and stand in the table.
  private var gone: [String] = []
  /// People whose unit was corrected without a day.
  private var corrected: [String] = []

  init(_ roster: Roster, on day: CivilDate?, today: CivilDate) {
    self.roster = roster
    self.day = day
    self.today = today
  }

  /// The person as the row and what is known say together.
  ///
  /// - Throws: `refused` where the day after `--on` lies before a later change.
  mutating func person(_ said: Said) throws(Failure) -> Individual {
    guard var person = roster.individual(said.id) else {
      try checkOpen(said.place.unit, day ?? max(today, said.start ?? today))
      var person = Individual(
        id: said.id, name: said.name, birth: said.birth, gender: said.gender,
        start: said.start ?? day, positions: [said.place])
      addDuties(said, to: &person)
      return person
    }
    person.name = said.name
    // A blank cell says nothing; it does not erase.
    person.birth = said.birth ?? person.birth
    person.gender = said.gender ?? person.gender
    person.start = said.start ?? person.start
    var place = said.place
    if !said.hasPost { place.post = person.position?.post }
    if let day {
      try put(place, from: day, &person)
    } else {
      correct(place, &person)
    }
    addDuties(said, to: &person)
    return person
  }

  /// What people should know who look at the table later.
  var warnings: [Message] {
    var warnings = Array(kept.prefix(PersonMerge.spoken))
    if kept.count > warnings.count {
      let rest = kept.count - warnings.count
      warnings.append(
        Message(
          vi: "… và \(rest) người nữa mà bảng ghi cũ hơn điều đã biết.",
          en: "… and \(rest) more people of whom the table is older than what is known."))
    }
    if !gone.isEmpty {
      let list = PersonMerge.list(gone)
      warnings.append(
        Message(
          vi:
            "\(gone.count) người trong bảng đã rời đơn vị, vẫn giữ như thế: \(list). Ai trở lại: thidua enroll transfer MÃ --to ĐƠN-VỊ --on NGÀY",
          en:
            "\(gone.count) people of the table have left and stay so: \(list). Whoever came back: thidua enroll transfer ID --to UNIT --on DATE"
        ))
    }
    if !corrected.isEmpty {
      let list = PersonMerge.list(corrected)
      warnings.append(
        Message(
          vi:
            "\(corrected.count) người đổi đơn vị, coi là sửa cho đúng từ đầu: \(list). Nếu họ chuyển từ một ngày: thidua undo, rồi nhập lại với --on NGÀY",
          en:
            "\(corrected.count) people change their unit as a correction from the beginning: \(list). If they moved on a day: thidua undo, then import again with --on DATE"
        ))
    }
    return warnings
  }

  /// What is different between two states of a person, field by field.
  func differences(_ old: Individual, _ new: Individual) -> [Message] {
    var details: [Message] = []
    func compare(_ vi: String, _ en: String, _ old: String?, _ new: String?) {
      guard old != new else { return }
      let change = "\(old ?? "–") → \(new ?? "–")"
      details.append(Message(vi: "\(vi): \(change)", en: "\(en): \(change)"))
    }
    compare("họ tên", "name", old.name, new.name)
    compare("ngày sinh", "birth", old.birth?.slashed, new.birth?.slashed)
    compare("giới tính", "gender", old.gender?.title, new.gender?.title)
    compare("ngày vào", "start", old.start?.slashed, new.start?.slashed)
    compare(
      "đơn vị", "unit", old.position.map { roster.name(of: $0.unit) },
      new.position.map { roster.name(of: $0.unit) })
    compare("đối tượng", "role", old.position?.role.name.vi, new.position?.role.name.vi)
    compare("chức vụ", "position", old.position?.post, new.position?.post)
    if let day, old.positions.count < new.positions.count {
      details.append(Message(vi: "từ \(day.slashed)", en: "from \(day)"))
    }
    for duty in new.duties where !old.duties.contains(duty) {
      let name = "\(duty.post ?? "–") (\(roster.name(of: duty.unit)))"
      details.append(Message(vi: "kiêm nhiệm: \(name)", en: "duty: \(name)"))
    }
    return details
  }

  private mutating func correct(_ place: Position, _ person: inout Individual) {
    if person.end.map({ $0 < today }) ?? false { gone.append(person.id) }
    guard var last = person.position, !last.isSamePlace(as: place) else { return }
    // The old unit went into the present one: the list says the same with an older word.
    if last.role == place.role, last.post == place.post, becomes(place.unit, last.unit) { return }
    let former = person.positions.dropLast().last { $0.isSamePlace(as: place) }
    let isMoved = last.unit != place.unit || last.role != place.role
    guard former == nil, !isMoved || person.positions.count == 1 && person.end == nil else {
      kept.append(keptMessage(person, last, place))
      return
    }
    if last.unit != place.unit { corrected.append(person.id) }
    last.unit = place.unit
    last.role = place.role
    last.post = place.post
    person.positions[person.positions.count - 1] = last
  }

  /// Whether a unit was merged or divided, over any number of steps, into another.
  private func becomes(_ unit: String, _ other: String, depth: Int = 0) -> Bool {
    guard depth < 10, let next = roster.collective(unit)?.successors else { return false }
    return next.contains { $0 == other || becomes($0, other, depth: depth + 1) }
  }

  private func keptMessage(
    _ person: Individual, _ last: Position, _ place: Position
  ) -> Message {
    let (said, now) = (words(place), words(last))
    let since = last.from.map { (" từ \($0.slashed)", " since \($0)") } ?? ("", "")
    return Message(
      vi:
        "\(person.id) (\(person.name)): bảng ghi \(said), nhưng đang ở \(now)\(since.0); giữ nguyên. Nếu chuyển thật: thidua enroll transfer \(person.id) --to \(place.unit) --on NGÀY",
      en:
        "\(person.id) (\(person.name)): the table says \(said), but it is \(now)\(since.1); that is kept. For a real move: thidua enroll transfer \(person.id) --to \(place.unit) --on DATE"
    )
  }

  private func words(_ place: Position) -> String {
    [roster.name(of: place.unit), place.post ?? place.role.name.vi].joined(separator: ", ")
  }

  private func put(
    _ place: Position, from day: CivilDate, _ person: inout Individual
  ) throws(Failure) {
    var place = place
    place.from = day
    var isBack = false
    if let end = person.end, day > end {
      if day > end.adding(days: 1) {
        person.away.append(
          Away(from: end.adding(days: 1), to: day.adding(days: -1), reason: person.reason))
      }
      person.end = nil
      person.reason = nil
      isBack = true
    }
    guard isBack || person.position(on: day)?.isSamePlace(as: place) != true else { return }
    try checkOpen(place.unit, day)
    if let last = person.position?.from, day <= last {
      guard day == last else {
        throw Failure.refused(
          vi: "đã có vị trí từ \(last.slashed), muộn hơn ngày sau --on",
          en: "there is a position from \(last) on, later than the day after --on")
      }
      person.positions[person.positions.count - 1] = place
      return
    }
    if let start = person.start, day <= start {
      // The list is of the first day, or from before it: it corrects the beginning.
      place.from = nil
      person.positions = [place]
      return
    }
    person.positions.append(place)
  }

  private func addDuties(_ said: Said, to person: inout Individual) {
    for (unit, post) in said.others {
      let isKnown = person.duties.contains {
        $0.unit == unit && $0.to == nil && (post == nil || $0.post == post)
      }
      if !isKnown { person.duties.append(Duty(unit: unit, post: post, from: day)) }
    }
  }

  private func checkOpen(_ unit: String, _ day: CivilDate) throws(Failure) {
    if let group = roster.collective(unit), let to = group.to, to < day {
      try roster.checkExists(group, on: day)
    }
  }

  private static func list(_ ids: [String]) -> String {
    ids.prefix(8).joined(separator: ", ") + (ids.count > 8 ? ", …" : "")
  }
}
