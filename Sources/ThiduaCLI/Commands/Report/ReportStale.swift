import ThiduaCore

/// `thidua report stale DIR`.
struct ReportStale: Command {
  static let spec = CommandSpec(
    "report stale", vi: "văn bản nào trong thư mục không còn khớp dữ liệu",
    en: "which papers of a folder no longer match the data",
    details: Message(
      vi:
        "So dữ liệu với manifest.json do report all ghi; văn bản nào dùng dữ liệu đã đổi thì lập lại trong bộ nhớ để so. Mã 1 khi có văn bản cũ, thiếu hoặc chưa lập; bản sửa tay chỉ được nêu tên.",
      en:
        "Compares the data with the manifest.json of report all; papers made from changed data are made anew in memory and compared. Code 1 where one is stale, missing or not yet made; edits by hand are only named."
    ),
    arguments: [ArgumentSpec("DIR", path: true)],
    examples: ["report stale van-ban", "report stale van-ban --format json"], givesPaper: false)

  static func run(_ call: Call) throws -> ExitCode {
    let format = try call.format(["text", "json"])
    let shown = call.options.arguments[0]
    guard !shown.isEmpty else {
      throw Failure(
        .noInput, Message(vi: "tên thư mục để trống", en: "the name of the folder is empty"))
    }
    let folder = PaperFolder(
      joinPath(call.console.currentFolder, shown), shownAs: shown, call.console.files)
    let lock = try folder.holdForReading(waitMilliseconds: 15_000)
    defer { lock?.release() }
    guard let set = try folder.latest() else {
      throw Failure(
        .noInput,
        Message(
          vi: "không có \(joinPath(shown, PaperManifest.name))",
          en: "there is no \(joinPath(shown, PaperManifest.name))"),
        remedy: Message(
          vi: "Lập cả bộ trước: thidua report all --year … -d \(shellWord(shown))",
          en: "Make the set first: thidua report all --year … -d \(shellWord(shown))"))
    }
    let manifest = set.manifest
    let workspace = try call.workspace()
    try refuseForeign(manifest, try workspace.unit(), shown)
    let changed = try manifest.changed { path throws(Failure) in try workspace.fingerprint(path) }
    var anew: PaperPress.Output?
    if !(changed.isEmpty && manifest.unmade.isEmpty) {
      let line = ProgressLine(call)
      defer { line.end() }
      anew = try PaperPress(manifest.choice, workspace, call.console).run {
        line.show($0, of: $1, $2)
      }
    }
    let statuses = try folder.statuses(
      of: set, changed: changed, anew: anew?.manifest, failed: anew?.reasons ?? [:]
    ) { stamps throws(Failure) in try unlocked(stamps, workspace)
    }
    let isFresh = statuses.allSatisfy { $0.state == .fresh }
    if format == "json" {
      var fields = JSONFields(schema: "thidua.stale/1")
      fields.add("year", manifest.choice.year.description)
      fields.add("fresh", .bool(isFresh))
      if set.isInterrupted { fields.add("interrupted", .bool(true)) }
      fields.add("files", .array(statuses.map { $0.json(call.language) }))
      call.print(fields.json)
    } else {
      for status in statuses where status.state != .fresh || status.isEdited {
        call.print(sentence(status))
      }
      conclude(statuses, set, shown, call)
    }
    return isFresh ? .done : .no
  }

  private static func refuseForeign(
    _ manifest: PaperManifest, _ unit: Unit, _ shown: String
  ) throws(Failure) {
    guard manifest.workspace.code != unit.code else { return }
    throw Failure.refused(
      vi:
        "văn bản ở \(shown) là của \(manifest.workspace.name) (\(manifest.workspace.code)), thư mục làm việc là của \(unit.name) (\(unit.code))",
      en:
        "the papers in \(shown) are of \(manifest.workspace.name) (\(manifest.workspace.code)), the workspace is of \(unit.name) (\(unit.code))",
      remedy: Message(
        vi: "Chỉ ra thư mục làm việc của trường ấy bằng -w.",
        en: "Name the workspace of that unit with -w."))
  }

  /// Why score papers no longer hold: their period was unlocked since.
  private static func unlocked(
    _ stamps: [String], _ workspace: Workspace
  ) throws(Failure) -> [Message] {
    var reasons: [Message] = []
    for text in stamps {
      guard let stamp = ScoreStamp(in: text) else { continue }
      let reason = stamp.staleness(
        try workspace.locks(stamp.year), try workspace.calendar(stamp.year))
      if let reason { reasons.append(reason) }
    }
    return reasons
  }

  // MARK: - Words

  private static func sentence(_ status: PaperStatus) -> Message {
    let list = status.changed.joined(separator: ", ")
    var parts: [Message] = []
    switch status.state {
    case .fresh: break
    case .stale:
      parts.append(
        list.isEmpty
          ? Message(vi: "đã cũ: nay lập ra khác", en: "stale: it would be another one today")
          : Message(vi: "đã cũ: dữ liệu đổi ở \(list)", en: "stale: changed data in \(list)"))
    case .missing: parts.append(Message(vi: "tệp không còn", en: "the file is gone"))
    case .new:
      parts.append(Message(vi: "chưa lập: \(status.title)", en: "not made yet: \(status.title)"))
    case .obsolete:
      parts.append(Message(vi: "nay không còn lập", en: "it is made no more"))
    }
    parts += status.reasons
    if status.isEdited { parts.append(Message(vi: "đã sửa tay", en: "edited by hand")) }
    return Message(
      vi: "\(status.name): \(parts.map(\.vi).joined(separator: "; "))",
      en: "\(status.name): \(parts.map(\.en).joined(separator: "; "))")
  }

  private static func conclude(
    _ statuses: [PaperStatus], _ set: PaperSet, _ shown: String, _ call: Call
  ) {
    let again = Call.line(ReportAll.words(set.manifest.choice, shown))
    if set.isInterrupted {
      call.say(
        Message(
          vi: "Lần lập sau cùng bị ngắt giữa chừng. Lập tiếp: \(again)",
          en: "The last run was cut short. To go on: \(again)"))
    }
    let old = statuses.count { $0.state != .fresh }
    guard old > 0 else {
      call.say(
        Message(
          vi: "\(statuses.count) tệp ở \(shown), kể cả trang danh mục, khớp với dữ liệu.",
          en: "\(statuses.count) files in \(shown) match the data."))
      return
    }
    call.say(
      Message(
        vi: "\(old) trong \(statuses.count) tệp không còn khớp. Lập lại: \(again)",
        en: "\(old) of \(statuses.count) files no longer match. To make them anew: \(again)"))
  }
}
