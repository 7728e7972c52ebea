import ThiduaCore

/// `thidua award appraise NOMINATION`.
struct AwardAppraise: Command {
  static let spec = CommandSpec(
    "award appraise", vi: "thẩm định xong một đề nghị", en: "mark a nomination as appraised",
    arguments: [ArgumentSpec("NOMINATION")], options: [.note],
    examples: ["award appraise dn-2024-001 --note 'Hồ sơ đủ'"])

  static func run(_ call: Call) throws -> ExitCode {
    try call.move(to: .appraised, note: call.options.text(.note))
  }
}

/// `thidua award return NOMINATION --reason TEXT`.
struct AwardReturn: Command {
  static let spec = CommandSpec(
    "award return", vi: "trả lại một đề nghị, có lý do; sau đó đề nghị lại được",
    en: "return a nomination with a reason",
    arguments: [ArgumentSpec("NOMINATION")], options: [.reason.required],
    examples: ["award return dn-2024-001 --reason 'Thiếu báo cáo thành tích'"])

  static func run(_ call: Call) throws -> ExitCode {
    try call.move(to: .returned, note: try call.givenReason())
  }
}

/// `thidua award withdraw NOMINATION --reason TEXT`.
struct AwardWithdraw: Command {
  static let spec = CommandSpec(
    "award withdraw", vi: "rút một đề nghị, có lý do", en: "withdraw a nomination with a reason",
    arguments: [ArgumentSpec("NOMINATION")], options: [.reason.required],
    examples: ["award withdraw dn-2024-001 --reason 'Cá nhân xin rút'"])

  static func run(_ call: Call) throws -> ExitCode {
    try call.move(to: .withdrawn, note: try call.givenReason())
  }
}

extension Call {
  /// The reason, which must say something.
  func givenReason() throws(Failure) -> String {
    let reason = trimmed(try options.required(.reason))
    guard !reason.isEmpty else {
      throw Failure(.usage, Message(vi: "--reason trống", en: "--reason is empty"))
    }
    return reason
  }

  /// Has the change's own line say that a paper is dated after today: a slip, or today is told wrongly. It does not stop anything.
  func remarkFuture(_ date: CivilDate) {
    guard date > today else { return }
    remark = Message(
      vi: " (Chú ý: ngày \(date.slashed) ở sau hôm nay (\(today.slashed)).)",
      en: " (Note: \(date) lies after today (\(today)).)")
  }

  /// A number of working days, as far as the table of holidays goes.
  func workingDays(_ option: OptionSpec) throws(Failure) -> Int? {
    guard let count = options.count(option) else { return nil }
    guard (1...WorkingDays.most).contains(count) else {
      throw Failure(
        .usage,
        Message(
          vi: "--\(option.name): số ngày làm việc phải từ 1 đến \(WorkingDays.most)",
          en: "--\(option.name): working days are 1 to \(WorkingDays.most)"))
    }
    return count
  }

  fileprivate func move(to state: NominationState, note: String?) throws(Failure) -> ExitCode {
    let id = options.arguments[0]
    return try change { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: now, by: actor)
      let nomination = try desk.move(id, to: state, note: note)
      let name = try workspace.roster().name(of: nomination.subject)
      let owed = try workspace.dossier(of: nomination, on: today).owed
      let list = owed.map { "\($0.document.name) (\($0.owner.text(in: language)))" }
        .joined(separator: ", ")
      let owing =
        owed.isEmpty
        ? Message(same: "") : Message(vi: " Hồ sơ còn thiếu: \(list).", en: " Missing: \(list).")
      let tier = try workspace.law(on: today).tier(nomination.tier)
      let onward = Suggestion.next(after: nomination.id, tier)
      let next: Message =
        switch state {
        case .returned:
          Message(
            vi:
              " Bổ sung xong thì đề nghị lại: thidua award nominate \(nomination.subject) --tier \(nomination.tier) --year \(nomination.year)",
            en:
              " Mended, propose it again: thidua award nominate \(nomination.subject) --tier \(nomination.tier) --year \(nomination.year)"
          )
        case .appraised:
          Message(vi: "\(owing.vi) \(onward.vi)", en: "\(owing.en) \(onward.en)")
        default: Message(same: "")
        }
      return Message(
        vi: "\(nomination.id) (\(name)): \(state.name.vi).\(next.vi)",
        en: "\(nomination.id) (\(name)): \(state.name.en).\(next.en)")
    }
  }
}
