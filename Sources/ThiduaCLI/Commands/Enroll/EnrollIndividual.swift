import ThiduaCore

/// `thidua enroll individual ID`.
struct EnrollIndividual: Command {
  private static let name = OptionSpec(
    "name", .text("NAME"), vi: "họ và tên (bắt buộc khi thêm mới)",
    en: "the full name (needed for a new one)")
  private static let unit = OptionSpec(
    "unit", .text("ID"), vi: "tổ, lớp (bắt buộc khi thêm mới)",
    en: "the collective (needed for a new one)")
  private static let role = OptionSpec(
    "role", .oneOf(PersonRole.allCases.map(\.rawValue)), vi: "đối tượng (bắt buộc khi thêm mới)",
    en: "the role (needed for a new one)")
  private static let position = OptionSpec("position", .text("TEXT"), vi: "chức vụ", en: "the post")
  private static let start = OptionSpec("start", .date, vi: "ngày vào", en: "the first day")
  private static let birth = OptionSpec("birth", .date, vi: "ngày sinh", en: "the birth date")
  private static let gender = OptionSpec(
    "gender", .oneOf(["male", "female"]), vi: "giới tính", en: "the sex")
  private static let not = OptionSpec(
    "not", .text("ID"), vi: "trông giống người này nhưng là hai người",
    en: "looks like this person, but they are two", repeats: true)

  static let spec = CommandSpec(
    "enroll individual", vi: "thêm hoặc sửa một cá nhân", en: "add or change a person",
    details: Message(
      vi:
        "Sửa cho đúng từ đầu. Chuyển tổ, đổi chức vụ, thêm việc kiêm nhiệm, nghỉ hưu từ một ngày: thidua enroll transfer.",
      en:
        "Corrects from the beginning. A move, a new post, a second duty or a retirement on a day: thidua enroll transfer."
    ),
    arguments: [ArgumentSpec("ID")],
    options: [name, unit, role, position, start, birth, gender, not],
    examples: [
      "enroll individual gv-99 --name 'Trần Thị Mẫu' --unit to-1 --role teacher --start 2024-09-01",
      "enroll individual gv-03 --birth 1988-04-12", "enroll individual gv-05 --not gv-03",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    let fields = [name, unit, role, position, start, birth, gender].filter(options.has)
    if options.has(not), fields.isEmpty { return try distinguish(call) }
    let known = try call.workspace().roster().individual(options.arguments[0])
    var table = [["id", "name", "unit", "role"], [options.arguments[0]]]
    for (option, value) in [
      (name, known?.name), (unit, known?.position?.unit), (role, known?.position?.role.rawValue),
    ] {
      guard let text = options.text(option) ?? value else { throw Options.missing(option) }
      table[1].append(text)
    }
    for option in [position, start, birth, gender] {
      guard let value = options.text(option) else { continue }
      table[0].append(option.name)
      table[1].append(value)
    }
    return try EnrollCollective.importRow(table, .individuals, call, on: nil)
  }

  private static func distinguish(_ call: Call) throws(Failure) -> ExitCode {
    try call.change { workspace throws(Failure) in
      var roster = try workspace.roster()
      let person = try individual(call.options.arguments[0], roster)
      var names: [String] = []
      for text in call.options.all(not) {
        let other = try individual(text, roster)
        guard other.id != person.id else {
          throw Failure.refused(
            vi: "\(person.id) và \(other.id) là một mã", en: "\(person.id) is the same id")
        }
        roster.distinguish(person.id, from: other.id)
        names.append("\(other.id) (\(other.name))")
      }
      workspace.put(roster, at: Roster.path)
      let list = names.joined(separator: ", ")
      return Message(
        vi: "\(person.id) (\(person.name)) và \(list) là những người khác nhau.",
        en: "\(person.id) (\(person.name)) and \(list) are different people.")
    }
  }

  /// The person a user names.
  static func individual(_ text: String, _ roster: Roster) throws(Failure) -> Individual {
    guard case .individual(let person) = try roster.find(text) else {
      throw Failure.refused(
        vi: "'\(text)' là một tập thể, không phải cá nhân",
        en: "'\(text)' is a collective, not a person")
    }
    return person
  }
}
