import ThiduaCore

/// `thidua enroll collective ID`.
struct EnrollCollective: Command {
  private static let name = OptionSpec(
    "name", .text("NAME"), vi: "tên (bắt buộc khi thêm mới)", en: "the name (needed for a new one)")
  private static let kind = OptionSpec(
    "kind", .oneOf(CollectiveKind.allCases.map(\.rawValue)),
    vi: "loại tập thể (bắt buộc khi thêm mới)", en: "the kind (needed for a new one)")
  private static let parent = OptionSpec(
    "parent", .text("ID"), vi: "trực thuộc tập thể", en: "the collective it belongs to")
  private static let small = OptionSpec(
    "small", .none, vi: "là tập thể nhỏ", en: "a small collective")
  private static let rename = OptionSpec(
    "rename", .text("NAME"), vi: "đổi tên từ ngày --on; các ngày trước giữ tên cũ",
    en: "a new name from --on; earlier days keep the old one")
  private static let merge = OptionSpec(
    "merge-into", .text("ID"), vi: "nhập vào tập thể khác từ ngày --on, người cùng chuyển sang",
    en: "merge into another from --on, its people go along")
  private static let split = OptionSpec(
    "split-into", .text("ID,ID"), vi: "chia thành các tập thể này từ ngày --on",
    en: "divide into these from --on")
  private static let close = OptionSpec(
    "close", .none, vi: "thôi hoạt động sau ngày --on", en: "it ends after the day --on")
  private static let on = OptionSpec(
    "on", .date, vi: "thay đổi có từ ngày (với --close: ngày cuối cùng)",
    en: "the change holds from this day (with --close: the last day)")

  static let spec = CommandSpec(
    "enroll collective", vi: "thêm, sửa, đổi tên, nhập, chia, giải thể một tập thể",
    en: "add, change, rename, merge, divide or close a collective",
    details: Message(
      vi:
        "Không có --on thì sửa cho đúng từ đầu; có --on thì thay đổi tính từ ngày ấy và quá khứ vẫn hỏi được: thidua enroll list --on NGÀY.",
      en:
        "Without --on it is a correction from the beginning; with --on the change holds from that day and the past can be asked: thidua enroll list --on DATE."
    ),
    arguments: [ArgumentSpec("ID")],
    options: [name, kind, parent, small, rename, merge, split, close, on],
    examples: [
      "enroll collective to-1 --name 'Tổ 1' --kind department --parent truong --small",
      "enroll collective to-1 --rename 'Tổ 1 + 2' --on 2025-09-01",
      "enroll collective to-2 --merge-into to-1 --on 2025-09-01",
      "enroll collective 5A --close --on 2025-05-31",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let acts = [rename, merge, split, close].filter(call.options.has)
    guard acts.count <= 1 else {
      throw Failure(
        .usage,
        Message(
          vi: "chỉ một trong --rename, --merge-into, --split-into, --close",
          en: "only one of --rename, --merge-into, --split-into, --close"))
    }
    guard let act = acts.first else { return try put(call) }
    guard let day = call.options.date(on) else { throw Options.missing(on) }
    return try call.change { workspace throws(Failure) in
      var roster = try workspace.roster()
      let group = try collective(call.options.arguments[0], roster)
      let message = try change(group, act, day, &roster, call)
      workspace.put(roster, at: Roster.path)
      return message
    }
  }

  private static func change(
    _ group: Collective, _ act: OptionSpec, _ day: CivilDate, _ roster: inout Roster, _ call: Call
  ) throws(Failure) -> Message {
    let value = call.options.text(act) ?? ""
    switch act.name {
    case rename.name:
      let name = trimmed(value)
      guard !name.isEmpty, !name.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
        throw Failure(.usage, Message(vi: "tên mới trống", en: "the new name is empty"))
      }
      try roster.rename(group.id, name, on: day, today: call.today)
      return Message(
        vi: "\(group.name) mang tên \(name) từ ngày \(day.slashed).",
        en: "\(group.name) is called \(name) from \(day) on.")
    case merge.name:
      let target = try collective(value, roster)
      let moved = try roster.merge(group.id, into: target.id, on: day, today: call.today)
      return Message(
        vi:
          "\(group.name) nhập vào \(target.name) từ ngày \(day.slashed): \(moved) người chuyển sang.",
        en: "\(group.name) is part of \(target.name) from \(day) on: \(moved) people moved.")
    case split.name:
      var targets: [Collective] = []
      for text in call.options.list(split) { targets.append(try collective(text, roster)) }
      try roster.close(
        group.id, after: day.adding(days: -1), into: targets.map(\.id), today: call.today)
      let names = targets.map(\.name).joined(separator: ", ")
      return Message(
        vi: "\(group.name) chia thành \(names) từ ngày \(day.slashed).",
        en: "\(group.name) is divided into \(names) from \(day) on.")
    default:
      try roster.close(group.id, after: day, today: call.today)
      return Message(
        vi: "\(group.name) thôi hoạt động sau ngày \(day.slashed).",
        en: "\(group.name) ends after \(day).")
    }
  }

  private static func put(_ call: Call) throws(Failure) -> ExitCode {
    let options = call.options
    let id = options.arguments[0]
    let known = try call.workspace().roster().collective(id)
    var table = [["id", "name", "kind"], [id]]
    for (option, value) in [(name, known?.name), (kind, known?.kind.rawValue)] {
      guard let text = options.text(option) ?? value else { throw Options.missing(option) }
      table[1].append(text)
    }
    if let text = options.text(parent) {
      table[0].append("parent")
      table[1].append(text)
    }
    if options.has(small) {
      table[0].append("small")
      table[1].append("yes")
    }
    return try importRow(table, .collectives, call, on: options.date(on))
  }

  /// The collective a user names.
  static func collective(_ text: String, _ roster: Roster) throws(Failure) -> Collective {
    guard case .collective(let group) = try roster.find(text) else {
      throw Failure.refused(
        vi: "'\(text)' là một cá nhân, không phải tập thể",
        en: "'\(text)' is a person, not a collective")
    }
    return group
  }

  /// One row goes the way of a table, so that the same rules hold.
  static func importRow(
    _ table: [[String]], _ kind: ImportKind, _ call: Call, on day: CivilDate?
  ) throws(Failure) -> ExitCode {
    let quoted = table.map { row in
      row.map {
        "\"\($0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
      }.joined(separator: ",")
    }
    let bytes = Array((quoted.joined(separator: "\n") + "\n").utf8)
    return try call.change { workspace throws(Failure) in
      let run = try EnrollImport(call, workspace, on: day)
      let outcome: EnrollImport.Outcome
      do throws(Failure) {
        outcome = try run.run(kind, bytes, file: "")
      } catch {
        throw atThePrompt(error, table[0])
      }
      for warning in outcome.warnings { call.say(warning) }
      let name = table[1][0]
      let details = outcome.rows.flatMap(\.details)
      let more = Message(
        vi: details.isEmpty ? "." : ": " + details.map(\.vi).joined(separator: "; ") + ".",
        en: details.isEmpty ? "." : ": " + details.map(\.en).joined(separator: "; ") + ".")
      return outcome.added.isEmpty
        ? Message(vi: "Đã cập nhật \(name)\(more.vi)", en: "Updated \(name)\(more.en)")
        : Message(vi: "Đã thêm \(name).", en: "Added \(name).")
    }
  }

  /// The failure of a table of one row, told by options instead of rows and columns.
  private static func atThePrompt(_ failure: Failure, _ columns: [String]) -> Failure {
    guard !failure.findings.isEmpty else { return failure }
    func words(_ text: String, _ option: String) -> String {
      let parts = text.split(separator: ": ", maxSplits: 1)
      return "\(option): \(parts.count > 1 ? parts[1] : parts.first ?? "")"
    }
    let findings = failure.findings.map { finding -> Finding in
      let column = (finding.place?.column ?? 1) - 1
      let name = columns.indices.contains(column) ? columns[column] : ""
      let option = name == "id" ? "ID" : "--\(name)"
      return Finding(
        finding.check, at: nil,
        Message(vi: words(finding.message.vi, option), en: words(finding.message.en, option)),
        remedy: finding.remedy)
    }
    return Failure(
      failure.kind,
      Message(
        vi: "có \(findings.count) chỗ sai; chưa ghi gì",
        en: "\(findings.count) problem\(findings.count == 1 ? "" : "s"); nothing was written"),
      findings: findings)
  }
}
