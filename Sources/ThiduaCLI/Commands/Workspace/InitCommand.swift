import ThiduaCore

/// `thidua init DIR`.
struct InitCommand: Command {
  private static let name = OptionSpec(
    "name", .text("NAME"), vi: "tên đơn vị", en: "the name of the unit")
  private static let code = OptionSpec(
    "code", .text("CODE"), vi: "chữ viết tắt trong ký hiệu văn bản, ví dụ THHS",
    en: "the letters in the symbols of its papers")
  private static let place = OptionSpec(
    "place", .text("PLACE"), vi: "địa danh trên văn bản", en: "the place on papers")
  private static let kind = OptionSpec(
    "kind", .oneOf(SchoolKind.allCases.map(\.rawValue)), vi: "loại đơn vị", en: "the kind of unit")
  private static let parent = OptionSpec(
    "parent", .text("NAME"), vi: "cơ quan cấp trên trực tiếp", en: "the superior body")
  private static let sample = OptionSpec(
    "sample", .none, vi: "tạo sẵn một trường mẫu đủ dữ liệu để thử mọi lệnh",
    en: "fill it with an invented school")

  static let spec = CommandSpec(
    "init", vi: "tạo thư mục làm việc của đơn vị", en: "make a workspace",
    arguments: [ArgumentSpec("DIR", path: true)],
    options: [name, code, place, kind, parent, sample],
    examples: [
      "init truong --name 'Trường Tiểu học Hoa Sen' --code THHS --place 'Hoa Lư' --kind primary",
      "init thu-nghiem --sample",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let shown = call.options.arguments[0]
    try OutputFile.checkName(shown)
    let word = shellWord(shown)
    let folder = joinPath(call.console.currentFolder, shown)
    let files = call.console.files
    try refuseUsed(folder, shown, files)
    if call.options.has(sample) {
      guard !call.isDryRun else { return wouldMake(shown, call) }
      try SampleSchool.write(to: folder, files)
      call.say(
        Message(
          vi: "Đã tạo trường mẫu ở \(shown). Thử: thidua report year -w \(word) --year 2024-2025",
          en:
            "Made the sample school in \(shown). Try: thidua report year -w \(word) --year 2024-2025"
        ))
      return .done
    }
    let unit = Unit(
      name: try text(name, call), code: try text(code, call), place: try text(place, call),
      kind: SchoolKind(rawValue: try text(kind, call)) ?? .primary,
      parent: call.options.text(parent))
    guard !call.isDryRun else { return wouldMake(shown, call) }
    try Workspace.create(
      folder, files: files, unit,
      Workspace.Note(at: call.now.text, by: call.actor, command: call.commandLine))
    call.say(
      Message(
        vi:
          "Đã tạo \(shown) cho \(unit.name). Tiếp theo: thidua enroll import tap-the.csv --kind collectives -w \(word)",
        en:
          "Made \(shown) for \(unit.name). Next: thidua enroll import collectives.csv --kind collectives -w \(word)"
      ))
    return .done
  }

  private static func wouldMake(_ shown: String, _ call: Call) -> ExitCode {
    call.say(Message(vi: "(chạy thử) Sẽ tạo \(shown).", en: "(dry run) Would make \(shown)."))
    return .done
  }

  private static func text(_ option: OptionSpec, _ call: Call) throws(Failure) -> String {
    let value = trimmed(try call.options.required(option))
    guard !value.isEmpty, !value.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      throw Failure(
        .usage,
        Message(
          vi: "--\(option.name) trống hoặc có ký tự điều khiển",
          en: "--\(option.name) is empty or has control characters"))
    }
    return value
  }

  private static func refuseUsed(
    _ folder: String, _ shown: String, _ files: any FileSystem
  ) throws(Failure) {
    guard let status = try files.status(folder) else { return }
    guard status.kind != .file else {
      throw Failure(.cannotCreate, Message(vi: "\(shown) là tệp", en: "\(shown) is a file"))
    }
    if try files.status(joinPath(folder, Workspace.marker)) != nil {
      throw Failure.refused(
        vi:
          "\(shown) đã là thư mục làm việc; không ghi đè. Dùng tiếp: thidua check -w \(shellWord(shown))",
        en: "\(shown) is a workspace already; it is not overwritten")
    }
  }
}
