extension Roster {
  /// Moves a person to a collective from a day on; whoever had left comes back with it.
  ///
  /// - Parameters:
  ///   - role: the new role; nil keeps the present one.
  ///   - post: the new post; nil keeps the present one, empty is none.
  /// - Throws: `refused` where the day, the collective or the place cannot be meant.
  public mutating func transfer(
    _ id: String, to unit: String, on day: CivilDate, role: PersonRole? = nil, post: String? = nil,
    today: CivilDate
  ) throws(Failure) {
    try EnrollDates.check(day, today: today)
    guard var person = individual(id), let group = collective(unit) else { return }
    try checkExists(group, on: day)
    let before = person.position
    if let last = before?.from ?? person.start, day <= last {
      throw Failure.refused(
        vi:
          "\(person.name): vị trí hiện nay bắt đầu từ \(last.slashed); ngày chuyển phải sau ngày ấy",
        en: "\(person.name): the present position began on \(last); the transfer must be later")
    }
    let place = Position(
      unit: unit, role: role ?? before?.role ?? .staff,
      post: post.map { $0.isEmpty ? nil : $0 } ?? before?.post, from: day)
    if let end = person.end, day > end {
      if day > end.adding(days: 1) {
        person.away.append(
          Away(from: end.adding(days: 1), to: day.adding(days: -1), reason: person.reason))
      }
      person.end = nil
      person.reason = nil
    } else if let before, before.isSamePlace(as: place) {
      throw Failure.refused(
        vi: "\(person.name) đang ở \(group.name(on: day)) rồi, cùng chức vụ",
        en: "\(person.name) is in \(group.name(on: day)) already, with the same post",
        remedy: Message(
          vi: "Đổi chức vụ tại chỗ thì thêm --position 'CHỨC VỤ MỚI'.",
          en: "For a new post in the same place add --position 'NEW POST'."))
    }
    person.positions.append(place)
    put([person])
  }

  /// Lets a person leave the unit after a day; duties end with it.
  ///
  /// - Throws: `refused` where the day lies before what is known of the person.
  public mutating func leave(
    _ id: String, after day: CivilDate, reason: String?, today: CivilDate
  ) throws(Failure) {
    try EnrollDates.check(day, today: today)
    guard var person = individual(id) else { return }
    if let start = person.start, day < start {
      throw Failure.refused(
        vi: "\(person.name): ngày rời đơn vị trước ngày vào (\(start.slashed))",
        en: "\(person.name): the last day is before the first (\(start))")
    }
    if let last = person.position?.from, day < last {
      throw Failure.refused(
        vi: "\(person.name): vị trí hiện nay bắt đầu từ \(last.slashed), sau ngày rời đơn vị",
        en: "\(person.name): the present position begins on \(last), after the last day")
    }
    person.end = day
    person.reason = reason ?? person.reason
    person.duties = person.duties.map { duty in
      var duty = duty
      if duty.to == nil { duty.to = max(day, duty.from ?? day) }
      return duty
    }
    put([person])
  }

  /// Gives a person a duty beside the position.
  ///
  /// - Throws: `refused` where the person has it already or the collective is not there on the day.
  public mutating func give(
    _ duty: Duty, to id: String, today: CivilDate
  ) throws(Failure) {
    guard var person = individual(id), let group = collective(duty.unit) else { return }
    if let day = duty.from {
      try EnrollDates.check(day, today: today)
      try checkExists(group, on: day)
    }
    let day = duty.from ?? today
    if person.duties.contains(where: {
      $0.unit == duty.unit && $0.post == duty.post && ($0.to ?? day) >= day
    }) {
      throw Failure.refused(
        vi: "\(person.name) đã kiêm nhiệm việc ấy ở \(group.name)",
        en: "\(person.name) has that duty in \(group.name) already")
    }
    person.duties.append(duty)
    put([person])
  }

  /// Ends the duties of a person in a collective after a day.
  ///
  /// - Throws: `refused` where there is none.
  public mutating func endDuties(
    of id: String, in unit: String, after day: CivilDate, today: CivilDate
  ) throws(Failure) {
    try EnrollDates.check(day, today: today)
    guard var person = individual(id) else { return }
    var isFound = false
    person.duties = person.duties.map { duty in
      var duty = duty
      guard duty.unit == unit, duty.to == nil, duty.from ?? day <= day else { return duty }
      isFound = true
      duty.to = day
      return duty
    }
    guard isFound else {
      let name = name(of: unit)
      throw Failure.refused(
        vi: "\(person.name) không kiêm nhiệm việc nào ở \(name) vào ngày \(day.slashed)",
        en: "\(person.name) has no duty in \(name) on \(day)",
        remedy: Message(
          vi: "Xem: thidua enroll history \(id)", en: "See: thidua enroll history \(id)"))
    }
    put([person])
  }

  /// Notes that two people who look like the same are two, or takes the note back.
  public mutating func distinguish(_ id: String, from other: String) {
    guard var one = individual(id), id != other, !one.notSame.contains(other) else { return }
    one.notSame = (one.notSame + [other]).sorted()
    put([one])
  }

  func checkExists(_ group: Collective, on day: CivilDate) throws(Failure) {
    guard !group.exists(on: day) else { return }
    if let to = group.to, day > to {
      let next = group.successors.map { name(of: $0) }.joined(separator: ", ")
      throw Failure.refused(
        vi: "\(group.name) không còn sau ngày \(to.slashed)"
          + (next.isEmpty ? "" : " (nay là \(next))"),
        en: "\(group.name) is no more after \(to)" + (next.isEmpty ? "" : " (now \(next))"),
        remedy: Message(
          vi: "Nếu hoạt động trở lại: thidua enroll collective \(group.id) --on NGÀY",
          en: "If it is open again: thidua enroll collective \(group.id) --on DATE"))
    }
    throw Failure.refused(
      vi: "\(group.name) chỉ có từ ngày \(group.from?.slashed ?? "")",
      en: "\(group.name) exists only from \(group.from?.description ?? "")")
  }
}
