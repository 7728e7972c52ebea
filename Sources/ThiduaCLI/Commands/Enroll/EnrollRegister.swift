import ThiduaCore

/// `thidua enroll register SUBJECT --year Y`.
struct EnrollRegister: Command {
  private static let initiative = OptionSpec(
    "initiative", .text("TEXT"), vi: "sáng kiến đăng ký: mã có sẵn, hoặc tên bằng lời",
    en: "the initiative promised: a known id, or its title in words")
  private static let withdraw = OptionSpec(
    "withdraw", .none, vi: "rút đăng ký; lịch sử vẫn giữ", en: "withdraw it; the history stays")
  private static let on = OptionSpec.on.meaning(
    vi: "ngày đăng ký trên giấy (mặc định hôm nay)", en: "the day on the paper (default: today)")
  private static let deadline = OptionSpec(
    "deadline", .date, vi: "đặt hạn đăng ký danh hiệu của năm (không cần SUBJECT)",
    en: "set the deadline for titles of the year (without SUBJECT)")

  static let spec = CommandSpec(
    "enroll register", vi: "đăng ký danh hiệu, phong trào, sáng kiến; đặt hạn đăng ký",
    en: "register titles and campaigns; set the deadline",
    details: Message(
      vi:
        "Đăng ký sau hạn vẫn nhận và được ghi là muộn. Rút rồi đăng ký lại thì cả hai lần đều còn trong lịch sử.",
      en:
        "What comes after the deadline is taken and marked as late. Withdrawn and registered again, both stay in the history."
    ),
    arguments: [ArgumentSpec("SUBJECT", optional: true)],
    options: [.year, .tier, .campaign, initiative, on, withdraw, .reason, deadline],
    examples: [
      "enroll register --year 2025-2026 --deadline 2025-10-15",
      "enroll register gv-03 --year 2025-2026 --tier LDTT",
      "enroll register 'Tổ 1' --year 2025-2026 --tier TTLDTT --campaign day-tot-hoc-tot",
      "enroll register gv-03 --year 2025-2026 --tier LDTT --withdraw --reason 'nghỉ thai sản'",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    if options.has(deadline) { return try setDeadline(call) }
    guard let text = options.arguments.first else {
      throw Failure(
        .usage, Message(vi: "thiếu SUBJECT: ai đăng ký?", en: "SUBJECT is missing: who?"))
    }
    guard
      options.has(.tier) || options.has(.campaign) || options.has(initiative)
        || options.has(withdraw)
    else {
      throw Failure(
        .usage,
        Message(
          vi: "cần --tier, --campaign hoặc --initiative: đăng ký điều gì?",
          en: "--tier, --campaign or --initiative is needed: register what?"))
    }
    return try call.change { workspace throws(Failure) in
      let roster = try workspace.roster()
      let subject = try roster.find(text)
      let year = try call.year(workspace)
      let tier = try options.text(.tier).map { text throws(Failure) in
        try workspace.law(on: call.today).requireTier(text)
      }
      var campaign: Campaign?
      if let text = options.text(.campaign) { campaign = try workspace.campaign(text).campaign }
      let day = options.date(on) ?? call.today
      guard day <= call.today else {
        throw Failure.refused(
          vi: "ngày đăng ký \(day.slashed) sau hôm nay", en: "\(day) is after today")
      }
      let item = Registration(
        subject: subject.id, year: year, campaign: campaign?.id, tier: tier?.id,
        initiative: options.text(initiative).flatMap { trimmed($0).isEmpty ? nil : trimmed($0) },
        on: day)
      if options.has(withdraw) {
        return try self.withdraw(item, subject, options.text(.reason), workspace)
      }
      let unit = try workspace.unit()
      if let tier {
        let last = min(call.today, year.span(startMonth: unit.yearStartMonth).upperBound)
        let nominee = roster.nominee(subject.id, on: last)
        let kinds = tier.nominees + tier.otherNominees
        guard kinds.contains(nominee) else {
          throw Registration.wrongNominee(tier, kinds, subject.name, nominee)
        }
      }
      if let failure = Registration.unknownInitiative(
        item.initiative ?? "", among: Set(try workspace.initiatives().map(\.id)))
      {
        throw failure
      }
      let outcome = try EnrollImport(call, workspace).register([item])
      guard outcome.unchanged == 0 else {
        return Message(vi: "Đã đăng ký từ trước.", en: "Registered already.")
      }
      let last = campaign?.pledgeDay ?? unit.registrationDeadlines[year]
      let late = item.daysLate(last)
      return Message(
        vi:
          "\(subject.name) đã đăng ký \(tier?.name ?? campaign?.id ?? "sáng kiến") \(year.named)\(late.map { " (muộn \($0) ngày so với hạn \(last?.slashed ?? ""))" } ?? ""). Tiếp theo: thidua enroll missing --year \(year)",
        en:
          "\(subject.name) registered \(tier?.name ?? campaign?.id ?? "an initiative") for \(year)\(late.map { " (\($0) days after the deadline \(last?.description ?? ""))" } ?? ""). Next: thidua enroll missing --year \(year)"
      )
    }
  }

  private static func setDeadline(_ call: Call) throws(Failure) -> ExitCode {
    let options = call.options
    guard options.arguments.isEmpty,
      ![OptionSpec.tier, .campaign, initiative, withdraw].contains(where: options.has),
      let day = options.date(deadline)
    else {
      throw Failure(
        .usage,
        Message(
          vi:
            "--deadline đặt hạn chung của năm, không đi với SUBJECT hay danh hiệu; hạn của phong trào là mốc 'pledge' trong kế hoạch",
          en:
            "--deadline is for the whole year, without SUBJECT or title; a campaign's deadline is its milestone 'pledge' in the plan"
        ))
    }
    return try call.change { workspace throws(Failure) in
      var unit = try workspace.storedUnit()
      let year = try call.year(workspace)
      let days = year.span(startMonth: unit.yearStartMonth)
      // A year is registered for in it, or shortly before.
      guard day >= days.lowerBound.adding(months: -6), day <= days.upperBound else {
        throw Failure.refused(
          vi: "hạn \(day.slashed) không thuộc \(year.named)",
          en: "the deadline \(day) does not belong to \(year)")
      }
      unit.registrationDeadlines[year] = day
      workspace.put(unit, at: Workspace.marker)
      return Message(
        vi:
          "Hạn đăng ký danh hiệu \(year.named): \(day.slashed). Tiếp theo: thidua enroll missing --year \(year)",
        en: "Titles of \(year) are registered by \(day). Next: thidua enroll missing --year \(year)"
      )
    }
  }

  private static func withdraw(
    _ item: Registration, _ subject: Subject, _ reason: String?, _ workspace: Workspace
  ) throws(Failure) -> Message {
    let path = Workspace.path(item.year, "registrations.json")
    var list = try workspace.list(Registration.self, at: path)
    let ours = list.indices.filter { list[$0].subject == item.subject && list[$0].withdrawn == nil }
    let meant = ours.filter { index in
      (item.tier == nil || list[index].tier == item.tier)
        && (item.campaign == nil || list[index].campaign == item.campaign)
        && (item.initiative == nil || list[index].initiative == item.initiative)
    }
    guard meant.count == 1, let index = meant.first else {
      let names = (meant.isEmpty ? ours : meant).map { index in
        [list[index].tier, list[index].campaign, list[index].initiative].compactMap { $0 }
          .joined(separator: " + ")
      }
      let there = names.joined(separator: "; ")
      throw Failure.refused(
        vi: meant.isEmpty
          ? "\(subject.name) không có đăng ký ấy trong \(item.year.named)"
            + (names.isEmpty ? "" : "; đang có: \(there)")
          : "\(subject.name) có nhiều đăng ký, rút điều nào: \(there)?",
        en: meant.isEmpty
          ? "\(subject.name) has no such registration for \(item.year)"
            + (names.isEmpty ? "" : "; there are: \(there)")
          : "\(subject.name) has several registrations, which one: \(there)?")
    }
    guard list[index].on <= item.on else {
      throw Failure.refused(
        vi: "ngày rút trước ngày đăng ký (\(list[index].on.slashed))",
        en: "the withdrawal is before the registration of \(list[index].on)")
    }
    list[index].withdrawn = item.on
    list[index].reason = reason
    workspace.put(list, at: path)
    return Message(
      vi: "\(subject.name) đã rút đăng ký; lịch sử vẫn giữ.",
      en: "\(subject.name) withdrew the registration; the history keeps it.")
  }
}
