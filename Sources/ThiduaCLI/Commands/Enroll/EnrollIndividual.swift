import ThiduaCore

/// `thidua enroll individual ID --name NAME --unit UNIT --role ROLE`.
struct EnrollIndividual: Command {
  private static let name = OptionSpec(
    "name", .text("NAME"), vi: "họ và tên", en: "the full name", required: true)
  private static let unit = OptionSpec(
    "unit", .text("ID"), vi: "tổ, lớp", en: "the collective", required: true)
  private static let role = OptionSpec(
    "role", .oneOf(PersonRole.allCases.map(\.rawValue)), vi: "đối tượng", en: "the role",
    required: true)
  private static let position = OptionSpec("position", .text("TEXT"), vi: "chức vụ", en: "the post")
  private static let start = OptionSpec("start", .date, vi: "ngày vào", en: "the first day")
  private static let birth = OptionSpec("birth", .date, vi: "ngày sinh", en: "the birth date")
  private static let gender = OptionSpec(
    "gender", .oneOf(["male", "female"]), vi: "giới tính", en: "the sex")

  static let spec = CommandSpec(
    "enroll individual", vi: "thêm hoặc sửa một cá nhân", en: "add or change a person",
    arguments: [ArgumentSpec("ID")],
    options: [name, unit, role, position, start, birth, gender],
    examples: [
      "enroll individual gv-99 --name 'Trần Thị Mẫu' --unit to-1 --role teacher --start 2024-09-01"
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    var table = [["id", "name", "unit", "role"], [options.arguments[0]]]
    for option in [name, unit, role] { table[1].append(try options.required(option)) }
    for option in [position, start, birth, gender] {
      guard let value = options.text(option) else { continue }
      table[0].append(option.name)
      table[1].append(value)
    }
    return try EnrollCollective.importRow(table, .individuals, call)
  }
}
