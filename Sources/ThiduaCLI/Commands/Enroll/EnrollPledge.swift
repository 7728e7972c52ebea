import ThiduaCore

/// `thidua enroll pledge new ID`.
struct EnrollPledgeNew: Command {
  private static let parties = OptionSpec(
    "parties", .text("ID,ID,…"), vi: "các tập thể ký giao ước", en: "the collectives that pledge",
    required: true, repeats: true)
  private static let title = OptionSpec(
    "title", .text("TEXT"), vi: "giao ước về việc gì", en: "what it is about", required: true)
  private static let place = OptionSpec(
    "place", .text("TEXT"), vi: "nơi ký", en: "where it is signed")
  private static let from = OptionSpec("from", .date, vi: "thực hiện từ ngày", en: "the first day")
  private static let to = OptionSpec("to", .date, vi: "đến ngày", en: "the last day")
  private static let witness = OptionSpec(
    "witness", .text("NAME"), vi: "người xác nhận", en: "who confirms it")
  private static let position = OptionSpec(
    "position", .text("TEXT"), vi: "chức vụ người xác nhận", en: "the post of who confirms it")
  private static let contents = OptionSpec(
    "contents", .path("FILE.csv"),
    vi: "bảng nội dung: content,target,unit,tier [Nội dung, Chỉ tiêu, Đơn vị tính, Danh hiệu]",
    en: "a table of contents: content,target,unit,tier")

  static let spec = CommandSpec(
    "enroll pledge new", vi: "lập bản giao ước thi đua giữa các tập thể",
    en: "draw up a pledge between collectives",
    details: Message(
      vi:
        "Chỉ tiêu viết 95, 95%, '≥ 3', '≤ 2'. Nội dung thêm được cho đến khi có bên ký; in ra để ký: thidua report pledge ID.",
      en:
        "Targets are written 95, 95%, '>= 3', '<= 2'. Contents may be added until somebody signs; print it: thidua report pledge ID."
    ),
    arguments: [ArgumentSpec("ID")],
    options: [.year, parties, title, contents, .campaign, place, from, to, witness, position],
    examples: [
      "enroll pledge new gu-1 --year 2025-2026 --parties to-1,to-2 --title 'dạy tốt, học tốt'"
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    let table = try options.text(contents).map { path throws(Failure) in
      (path, try call.read(path))
    }
    return try call.change { workspace throws(Failure) in
      let roster = try workspace.roster()
      var sides: [PledgeParty] = []
      for text in options.list(parties) {
        let group = try EnrollCollective.collective(text, roster)
        guard group.to.map({ $0 >= call.today }) ?? true else {
          throw Failure.refused(
            vi: "\(group.name) đã thôi hoạt động", en: "\(group.name) is closed")
        }
        sides.append(PledgeParty(group.id))
      }
      let law = try workspace.law(on: call.today)
      var items: [PledgeContent] = []
      if let (path, bytes) = table {
        items = try PledgeDesk.contents(
          bytes, file: path == "-" ? "stdin" : path, tierID: { law.tier($0)?.id },
          tierName: { law.name(of: $0) })
      }
      var campaign: String?
      if let text = options.text(.campaign) { campaign = try workspace.campaign(text).campaign.id }
      let pledge = Pledge(
        id: options.arguments[0], year: try call.year(workspace),
        title: trimmed(try options.required(title)), place: options.text(place),
        span: DateSpan(from: options.date(from), to: options.date(to)), campaign: campaign,
        witness: options.text(witness).map { .init(name: $0, post: options.text(position)) },
        parties: sides, contents: items)
      try PledgeDesk(workspace, today: call.today).draw(pledge)
      let next =
        items.isEmpty
        ? "add \(pledge.id) --content …" : "sign \(pledge.id) \(sides[0].collective) …"
      return Message(
        vi:
          "Lập giao ước \(pledge.id): \(sides.count) bên, \(items.count) nội dung. Tiếp theo: thidua enroll pledge \(next)",
        en:
          "Drew up \(pledge.id): \(sides.count) parties, \(items.count) contents. Next: thidua enroll pledge \(next)"
      )
    }
  }
}

/// `thidua enroll pledge add ID --content TEXT`.
struct EnrollPledgeAdd: Command {
  private static let content = OptionSpec(
    "content", .text("TEXT"), vi: "nội dung giao ước", en: "what is promised")
  private static let target = OptionSpec(
    "target", .text("N"), vi: "chỉ tiêu: 95, 95%, '≥ 3', '≤ 2'",
    en: "the target: 95, 95%, '>= 3', '<= 2'")
  private static let unit = OptionSpec(
    "unit", .text("TEXT"), vi: "đơn vị tính: %, sáng kiến", en: "what is counted")

  static let spec = CommandSpec(
    "enroll pledge add", vi: "thêm một nội dung vào giao ước chưa ký",
    en: "add a promise to an unsigned pledge", arguments: [ArgumentSpec("ID")],
    options: [content, target, unit, .tier],
    examples: [
      "enroll pledge add gu-1 --content 'Tỷ lệ học sinh lên lớp' --target 99%",
      "enroll pledge add gu-1 --tier LDTT --target 5",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    guard options.has(content) || options.has(.tier) else {
      throw Failure(
        .usage,
        Message(vi: "cần --content hoặc --tier", en: "give --content or --tier"))
    }
    let text = options.text(target) ?? ""
    let (goal, given) = PledgeDesk.target(trimmed(text), unit: options.text(unit) ?? "")
    if goal == nil, !text.isEmpty { throw Failure(.usage, PledgeDesk.badTarget(text)) }
    return try call.change { workspace throws(Failure) in
      let law = try workspace.law(on: call.today)
      let tier = try options.text(.tier).map { text throws(Failure) in try law.requireTier(text) }
      let measure = trimmed(given)
      let words = options.text(content).map { trimmed($0) } ?? tier?.name ?? ""
      guard !words.isEmpty else {
        throw Failure(.usage, Message(vi: "nội dung trống", en: "the content is empty"))
      }
      let number = try PledgeDesk(workspace, today: call.today).add(
        words, tier: tier?.id, target: goal, unit: measure.isEmpty ? nil : measure,
        to: options.arguments[0])
      return Message(vi: "Đã thêm nội dung \(number).", en: "Added content \(number).")
    }
  }
}

/// `thidua enroll pledge sign ID PARTY --by NAME`.
struct EnrollPledgeSign: Command {
  private static let by = OptionSpec(
    "by", .text("NAME"), vi: "người ký thay mặt", en: "who signs", required: true)
  private static let position = OptionSpec(
    "position", .text("TEXT"), vi: "chức vụ", en: "the post")
  private static let on = OptionSpec.on.meaning(
    vi: "ngày ký (mặc định hôm nay)", en: "the day (default: today)")

  static let spec = CommandSpec(
    "enroll pledge sign", vi: "ghi việc một bên ký giao ước", en: "record the signature of a party",
    arguments: [ArgumentSpec("ID"), ArgumentSpec("PARTY")], options: [by, position, on],
    examples: [
      "enroll pledge sign gu-1 to-1 --by 'Nguyễn Thị Hoa' --position 'Tổ trưởng' --on 2025-10-01"
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    let name = trimmed(try options.required(by))
    guard !name.isEmpty else {
      throw Failure(.usage, Message(vi: "--by trống", en: "--by is empty"))
    }
    return try call.change { workspace throws(Failure) in
      let group = try EnrollCollective.collective(options.arguments[1], try workspace.roster())
      let pledge = try PledgeDesk(workspace, today: call.today).sign(
        options.arguments[0], group.id, by: name, post: options.text(position),
        on: options.date(on) ?? call.today)
      let state = pledge.state.name(of: pledge.parties.count)
      return Message(
        vi: "\(group.name) đã ký giao ước \(pledge.id): \(state.vi).",
        en: "\(group.name) signed \(pledge.id): \(state.en).")
    }
  }
}

/// `thidua enroll pledge result ID NUMBER PARTY --value V`.
struct EnrollPledgeResult: Command {
  private static let value = OptionSpec(
    "value", .text("N"), vi: "kết quả đạt được", en: "what was reached")
  private static let on = OptionSpec.on.meaning(
    vi: "ngày đánh giá (mặc định hôm nay)", en: "the day (default: today)")

  static let spec = CommandSpec(
    "enroll pledge result", vi: "ghi kết quả thực hiện một nội dung giao ước",
    en: "record what a party reached",
    arguments: [ArgumentSpec("ID"), ArgumentSpec("NUMBER"), ArgumentSpec("PARTY")],
    options: [value, .note, on],
    examples: ["enroll pledge result gu-1 1 to-1 --value 99.5 --note 'vượt chỉ tiêu'"])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    let words = options.text(value).map { trimmed($0.hasSuffix("%") ? $0.dropLast() : $0[...]) }
    let reached = words.flatMap { Points($0, decimalComma: true) }
    if let words, reached == nil {
      throw Failure(
        .usage,
        Message(vi: "--value '\(words)' không phải số", en: "--value '\(words)' is no number"))
    }
    guard let number = Int(options.arguments[1]) else {
      throw Failure(
        .usage,
        Message(
          vi: "'\(options.arguments[1])' không phải số thứ tự nội dung",
          en: "'\(options.arguments[1])' is no number of a content"))
    }
    guard reached != nil || options.has(.note) else {
      throw Failure(.usage, Message(vi: "cần --value hoặc --note", en: "give --value or --note"))
    }
    return try call.change { workspace throws(Failure) in
      let group = try EnrollCollective.collective(options.arguments[2], try workspace.roster())
      let day = options.date(on) ?? call.today
      let content = try PledgeDesk(workspace, today: call.today).record(
        .init(party: group.id, value: reached, note: options.text(.note), on: day), for: number,
        in: options.arguments[0])
      let verdict = content.isMet(by: group.id)
      let target = content.targetText
      return Message(
        vi: "\(group.name), nội dung \(number): \(reached?.withComma ?? "đã ghi")"
          + (verdict.map { " - \($0 ? "đạt" : "chưa đạt") chỉ tiêu \(target)" } ?? "") + ".",
        en: "\(group.name), content \(number): \(reached?.description ?? "noted")"
          + (verdict.map { " - \($0 ? "meets" : "misses") \(target)" } ?? "") + ".")
    }
  }
}
