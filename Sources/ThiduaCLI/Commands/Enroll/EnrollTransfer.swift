import ThiduaCore

/// `thidua enroll transfer SUBJECT --to UNIT --on DATE`.
struct EnrollTransfer: Command {
  private static let to = OptionSpec(
    "to", .text("UNIT"), vi: "tập thể mới", en: "the new collective")
  private static let out = OptionSpec(
    "out", .none, vi: "rời đơn vị (chuyển đi, nghỉ hưu)", en: "leaves the unit")
  private static let on = OptionSpec(
    "on", .date, vi: "từ ngày (với --out: ngày cuối cùng)",
    en: "from this day (with --out: the last day)",
    required: true)
  private static let position = OptionSpec(
    "position", .text("TEXT"), vi: "chức vụ mới", en: "the new post")
  private static let role = OptionSpec(
    "role", .oneOf(PersonRole.allCases.map(\.rawValue)), vi: "đối tượng mới", en: "the new role")

  static let spec = CommandSpec(
    "enroll transfer", vi: "chuyển một cá nhân sang tập thể khác, hoặc rời đơn vị",
    en: "move a person to another collective, or out",
    arguments: [ArgumentSpec("SUBJECT")], options: [to, out, on, position, role],
    examples: [
      "enroll transfer gv-05 --to to-2 --on 2025-02-01",
      "enroll transfer nv-03 --out --on 2025-12-31",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    guard options.has(to) != options.has(out) else {
      throw Failure(
        .usage, Message(vi: "cần đúng một trong --to và --out", en: "give one of --to and --out"))
    }
    let day = options.date(on) ?? call.today
    return try call.change { workspace throws(Failure) in
      var roster = try workspace.roster()
      guard case .individual(var person) = try roster.find(options.arguments[0]) else {
        throw Failure.refused(vi: "chỉ chuyển cá nhân", en: "only people are transferred")
      }
      if options.has(out) {
        if let start = person.start, day < start {
          throw Failure.refused(
            vi: "ngày rời đơn vị trước ngày vào (\(start.slashed))",
            en: "the last day is before the first (\(start))")
        }
        person.end = day
        roster.put([person])
        workspace.put(roster, at: Roster.path)
        return Message(
          vi: "\(person.name) rời đơn vị sau ngày \(day.slashed).",
          en: "\(person.name) leaves after \(day).")
      }
      guard case .collective(let unit) = try roster.find(try options.required(to)) else {
        throw Failure.refused(vi: "--to phải là một tập thể", en: "--to must be a collective")
      }
      if let last = person.position?.from ?? person.start, day <= last {
        throw Failure.refused(
          vi: "vị trí hiện nay bắt đầu từ \(last.slashed); ngày chuyển phải sau ngày ấy",
          en: "the present position began on \(last); the transfer must be later")
      }
      let before = person.position
      person.positions.append(
        Position(
          unit: unit.id,
          role: options.text(role).flatMap { PersonRole(rawValue: $0) } ?? before?.role ?? .staff,
          post: options.text(position) ?? before?.post, from: day))
      roster.put([person])
      workspace.put(roster, at: Roster.path)
      return Message(
        vi: "\(person.name) chuyển sang \(unit.name) từ \(day.slashed).",
        en: "\(person.name) moves to \(unit.name) on \(day).")
    }
  }
}
