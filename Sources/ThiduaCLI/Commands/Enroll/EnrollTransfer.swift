import ThiduaCore

/// `thidua enroll transfer SUBJECT… --to UNIT --on DATE`.
struct EnrollTransfer: Command {
  private static let to = OptionSpec(
    "to", .text("UNIT"), vi: "tập thể mới; người đã rời đơn vị thì trở lại",
    en: "the new collective; whoever had left comes back")
  private static let out = OptionSpec(
    "out", .none, vi: "rời đơn vị (chuyển đi, nghỉ việc, nghỉ hưu, ra trường)",
    en: "leaves the unit")
  private static let also = OptionSpec(
    "also", .text("UNIT"), vi: "kiêm nhiệm thêm ở tập thể này (công đoàn, lớp chủ nhiệm)",
    en: "has a further duty in this collective")
  private static let end = OptionSpec(
    "end", .text("UNIT"), vi: "thôi kiêm nhiệm ở tập thể này",
    en: "ends the further duty in this collective")
  private static let on = OptionSpec(
    "on", .date, vi: "từ ngày (với --out, --end: ngày cuối cùng)",
    en: "from this day (with --out, --end: the last day)",
    required: true)
  private static let position = OptionSpec(
    "position", .text("TEXT"), vi: "chức vụ mới; '' là không có", en: "the new post; '' for none")
  private static let role = OptionSpec(
    "role", .oneOf(PersonRole.allCases.map(\.rawValue)), vi: "đối tượng mới", en: "the new role")
  private static let members = OptionSpec(
    "members", .none, vi: "SUBJECT là tập thể: mọi người trong đó",
    en: "SUBJECT is a collective: everybody in it")
  private static let reason = OptionSpec.reason.meaning(
    vi: "lý do rời đơn vị: 'nghỉ hưu', 'chuyển công tác'", en: "why somebody leaves")

  static let spec = CommandSpec(
    "enroll transfer", vi: "chuyển tổ, đổi chức vụ, kiêm nhiệm, rời đơn vị, trở lại",
    en: "move people, change posts and duties, let them leave or come back",
    arguments: [ArgumentSpec("SUBJECT", repeats: true)],
    options: [to, out, also, end, on, position, role, members, reason],
    examples: [
      "enroll transfer gv-05 --to to-2 --on 2025-02-01",
      "enroll transfer gv-05 --also cong-doan --position 'Chủ tịch Công đoàn' --on 2025-02-01",
      "enroll transfer nv-03 --out --on 2025-12-31 --reason 'nghỉ hưu'",
      "enroll transfer 5A --members --out --on 2025-05-31 --reason 'hoàn thành tiểu học'",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    guard [to, out, also, end].filter(options.has).count == 1 else {
      throw Failure(
        .usage,
        Message(
          vi: "cần đúng một trong --to, --out, --also, --end",
          en: "give one of --to, --out, --also, --end"))
    }
    let day = options.date(on) ?? call.today
    return try call.change { workspace throws(Failure) in
      var roster = try workspace.roster()
      let people = try people(options, roster, day)
      var messages: [Message] = []
      for person in people { messages.append(try move(person, on: day, &roster, call)) }
      workspace.put(roster, at: Roster.path)
      if messages.count == 1, let only = messages.first { return only }
      let list =
        people.prefix(5).map(\.name).joined(separator: ", ") + (people.count > 5 ? ", …" : "")
      let act = try summary(options, roster, day)
      return Message(
        vi: "\(people.count) người \(act.vi): \(list).",
        en: "\(people.count) people \(act.en): \(list).")
    }
  }

  /// What several people did, in words.
  private static func summary(
    _ options: Options, _ roster: Roster, _ day: CivilDate
  ) throws(Failure) -> Message {
    if options.has(out) {
      return Message(vi: "rời đơn vị sau ngày \(day.slashed)", en: "leave after \(day)")
    }
    let text = options.text(to) ?? options.text(also) ?? options.text(end) ?? ""
    let name = try roster.find(text).name
    if options.has(to) {
      return Message(
        vi: "chuyển sang \(name) từ ngày \(day.slashed)", en: "move to \(name) on \(day)")
    }
    return options.has(also)
      ? Message(
        vi: "kiêm nhiệm ở \(name) từ ngày \(day.slashed)", en: "have a duty in \(name) from \(day)")
      : Message(
        vi: "thôi kiêm nhiệm ở \(name) sau ngày \(day.slashed)",
        en: "end a duty in \(name) after \(day)")
  }

  private static func move(
    _ person: Individual, on day: CivilDate, _ roster: inout Roster, _ call: Call
  ) throws(Failure) -> Message {
    let options = call.options
    if options.has(out) {
      let before = person.end
      let why = options.text(reason).map { trimmed($0) }
      try roster.leave(person.id, after: day, reason: why, today: call.today)
      let changed = before.map { $0 != day } ?? false
      return Message(
        vi: "\(person.name) rời đơn vị sau ngày \(day.slashed)\(why.map { " (\($0))" } ?? "")"
          + (changed ? "; trước đây ghi \(before?.slashed ?? "")." : "."),
        en: "\(person.name) leaves after \(day)\(why.map { " (\($0))" } ?? "")"
          + (changed ? "; it was \(before?.description ?? "")." : "."))
    }
    if options.has(also) {
      let unit = try EnrollCollective.collective(try options.required(also), roster)
      let post = options.text(position).flatMap { $0.isEmpty ? nil : $0 }
      try roster.give(
        Duty(unit: unit.id, post: post, from: day), to: person.id, today: call.today)
      return Message(
        vi: "\(person.name) kiêm nhiệm \(post ?? "") ở \(unit.name) từ \(day.slashed).",
        en: "\(person.name) has the duty \(post ?? "") in \(unit.name) from \(day).")
    }
    if options.has(end) {
      let unit = try EnrollCollective.collective(try options.required(end), roster)
      try roster.endDuties(of: person.id, in: unit.id, after: day, today: call.today)
      return Message(
        vi: "\(person.name) thôi kiêm nhiệm ở \(unit.name) sau ngày \(day.slashed).",
        en: "\(person.name) ends the duty in \(unit.name) after \(day).")
    }
    let target = try options.required(to)
    guard case .collective(let unit) = try roster.find(target) else {
      throw Failure.refused(vi: "--to phải là một tập thể", en: "--to must be a collective")
    }
    let isBack = person.end.map { $0 < day } ?? false
    try roster.transfer(
      person.id, to: unit.id, on: day,
      role: options.text(role).flatMap { PersonRole(rawValue: $0) }, post: options.text(position),
      today: call.today)
    let post = roster.individual(person.id)?.position?.post.map { " (\($0))" } ?? ""
    let name = unit.name(on: day)
    return isBack
      ? Message(
        vi: "\(person.name) trở lại, ở \(name)\(post) từ \(day.slashed).",
        en: "\(person.name) is back, in \(name)\(post) from \(day).")
      : Message(
        vi: "\(person.name) chuyển sang \(name)\(post) từ \(day.slashed).",
        en: "\(person.name) moves to \(name)\(post) on \(day).")
  }

  /// The people meant, each once.
  private static func people(
    _ options: Options, _ roster: Roster, _ day: CivilDate
  ) throws(Failure) -> [Individual] {
    var people: [Individual] = []
    for text in options.arguments {
      switch try roster.find(text) {
      case .individual(let person): people.append(person)
      case .collective(let group):
        guard options.has(members) else {
          throw Failure.refused(
            vi: "'\(group.name)' là tập thể; chỉ chuyển cá nhân",
            en: "'\(group.name)' is a collective; only people are transferred",
            remedy: Message(
              vi:
                "Mọi người trong đó: thêm --members. Nhập cả tập thể: thidua enroll collective \(group.id) --merge-into MÃ --on NGÀY",
              en:
                "Everybody in it: add --members. The collective itself: thidua enroll collective \(group.id) --merge-into ID --on DATE"
            ))
        }
        // Whoever is there on the day before is there to move; on the day itself some may have moved.
        let before = options.has(out) ? day : day.adding(days: -1)
        let found = roster.individuals.filter {
          $0.isPresent(on: before) && $0.position(on: before)?.unit == group.id
        }
        guard !found.isEmpty else {
          throw Failure.refused(
            vi: "không có ai ở \(group.name) vào ngày \(before.slashed)",
            en: "nobody is in \(group.name) on \(before)")
        }
        people += found
      }
    }
    var seen: Set<String> = []
    return people.filter { seen.insert($0.id).inserted }
  }
}
