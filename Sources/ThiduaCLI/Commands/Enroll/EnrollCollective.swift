import ThiduaCore

/// `thidua enroll collective ID --name NAME --kind KIND`.
struct EnrollCollective: Command {
  private static let name = OptionSpec(
    "name", .text("NAME"), vi: "tên", en: "the name", required: true)
  private static let kind = OptionSpec(
    "kind", .oneOf(CollectiveKind.allCases.map(\.rawValue)), vi: "loại tập thể", en: "the kind",
    required: true)
  private static let parent = OptionSpec(
    "parent", .text("ID"), vi: "trực thuộc tập thể", en: "the collective it belongs to")
  private static let small = OptionSpec(
    "small", .none, vi: "là tập thể nhỏ", en: "a small collective")

  static let spec = CommandSpec(
    "enroll collective", vi: "thêm hoặc sửa một tập thể", en: "add or change a collective",
    arguments: [ArgumentSpec("ID")], options: [name, kind, parent, small],
    examples: ["enroll collective to-1 --name 'Tổ 1' --kind department --parent truong --small"])

  static func run(_ call: Call) throws -> ExitCode {
    let table = [
      ["id", "name", "kind", "parent", "small"],
      [
        call.options.arguments[0], try call.options.required(name), try call.options.required(kind),
        call.options.text(parent) ?? "", call.options.has(small) ? "yes" : "",
      ],
    ]
    return try importRow(table, .collectives, call)
  }

  /// One row goes the way of a table, so that the same rules hold.
  static func importRow(
    _ table: [[String]], _ kind: ImportKind, _ call: Call
  ) throws(Failure) -> ExitCode {
    let quoted = table.map { row in
      row.map {
        "\"\($0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
      }.joined(separator: ",")
    }
    let bytes = Array((quoted.joined(separator: "\n") + "\n").utf8)
    return try call.change { workspace throws(Failure) in
      let run = try EnrollImport(call, workspace)
      let outcome = try run.run(kind, bytes, file: "(dòng lệnh)")
      for warning in outcome.warnings { call.say(warning) }
      let name = table[1][0]
      return outcome.added.isEmpty
        ? Message(vi: "Đã cập nhật \(name).", en: "Updated \(name).")
        : Message(vi: "Đã thêm \(name).", en: "Added \(name).")
    }
  }
}
