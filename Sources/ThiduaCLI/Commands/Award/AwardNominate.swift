import ThiduaCore

/// `thidua award nominate SUBJECT --tier T --year Y`.
struct AwardNominate: Command {
  private static let category = OptionSpec(
    "category", .oneOf(AwardCategory.allCases.map(\.rawValue)),
    vi: "loại hình: công trạng, đột xuất, chuyên đề, cống hiến, đối ngoại",
    en: "merit, sudden, thematic, service, external")
  private static let initiative = OptionSpec(
    "initiative", .text("ID"), vi: "mã sáng kiến làm căn cứ", en: "the initiative it rests on")
  private static let summary = OptionSpec(
    "summary", .text("TEXT"), vi: "tóm tắt thành tích", en: "the achievement in short")
  private static let deed = OptionSpec(
    "deed", .date, vi: "ngày lập thành tích (khen đột xuất)",
    en: "the day of the deed (sudden achievements)")
  private static let from = OptionSpec(
    "from", .path("FILE.csv"), vi: "đề nghị cả danh sách trong tệp CSV",
    en: "nominate everybody on a CSV list")
  private static let draft = OptionSpec(
    "draft", .none, vi: "chỉ soạn, chưa đề nghị", en: "prepare it only")

  static let spec = CommandSpec(
    "award nominate", vi: "đề nghị khen thưởng; in ra mã đề nghị",
    en: "nominate; prints the nomination's id",
    details: Message(
      vi:
        "Đề nghị bị trả lại hay mới soạn thì chạy lại lệnh này để đề nghị (lại); mã giữ nguyên, các bước trước vẫn lưu. --from: các cột subject,tier,category,campaign,initiative,summary,deed (hiểu cả tiêu đề tiếng Việt); kiểm tra mọi dòng trước, có dòng sai thì không ghi gì; --tier cho dòng không ghi danh hiệu.",
      en:
        "Run it again to propose what was returned or only drafted; the id stays, and so do the earlier steps. --from: columns subject,tier,category,campaign,initiative,summary,deed; all rows are checked first, one bad row and nothing is written; --tier serves rows without one."
    ),
    arguments: [ArgumentSpec("SUBJECT", optional: true)],
    options: [
      .tier, .year.required, from, category, .campaign, initiative, summary, deed,
      AwardDossier.evidence, draft,
    ],
    examples: [
      "award nominate gv-20 --tier LDTT --year 2024-2025",
      "award nominate gv-21 --tier CSTDCS --year 2024-2025 --summary 'Dạy giỏi, nhiều sáng kiến'",
      "award nominate --from de-nghi.csv --year 2024-2025",
      "award nominate hs-05 --tier GKHS --year 2024-2025 --category sudden --deed 2025-03-12",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    guard options.arguments.isEmpty == options.has(from) else {
      throw Failure(
        .usage,
        Message(
          vi: "ghi một cá nhân, tập thể, hoặc --from TỆP.csv cho cả danh sách",
          en: "give a subject, or --from FILE.csv for a whole list"))
    }
    if let path = options.text(from) { return try list(path, call) }
    return try call.change { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let subject = try workspace.roster().find(options.arguments[0])
      let tier = try workspace.law(on: call.today).requireTier(try options.required(.tier))
      let campaign = try options.text(.campaign).map { text throws(Failure) in
        try workspace.campaign(text).campaign.id
      }
      let outcome = try desk.propose(
        AwardDesk.Proposal(
          subject: subject, tier: tier, year: try call.year(workspace),
          category: options.text(category).flatMap { AwardCategory(rawValue: $0) } ?? .merit,
          campaign: campaign, initiative: options.text(initiative), summary: options.text(summary),
          deed: options.date(deed), evidence: options.texts(AwardDossier.evidence),
          isDraft: options.has(draft)))
      for warning in outcome.warnings { call.say(warning) }
      let id = outcome.value.id
      call.print(id)
      if outcome.value.state == .draft {
        return Message(
          vi:
            "Đã soạn \(id): \(tier.name) cho \(subject.name). Chạy lại không có --draft để đề nghị.",
          en: "Drafted \(id): \(tier.code) for \(subject.name). Run it without --draft to propose.")
      }
      let next = Suggestion.next(after: id, tier)
      return Message(
        vi: "Đã đề nghị \(tier.name) cho \(subject.name): \(id). \(next.vi)",
        en: "Nominated \(subject.name) for \(tier.code): \(id). \(next.en)")
    }
  }

  /// Nominates everybody on a list.
  private static func list(_ path: String, _ call: Call) throws -> ExitCode {
    let options = call.options
    for single in [category, .campaign, initiative, summary, deed, AwardDossier.evidence]
    where options.has(single) {
      throw Failure(
        .usage,
        Message(
          vi: "--\(single.name) không đi cùng --from: ghi vào cột của tệp",
          en: "--\(single.name) does not go with --from: give it in the table"))
    }
    let bytes = try call.read(path)
    return try call.change { workspace throws(Failure) in
      let tier = try options.text(.tier).map { text throws(Failure) in
        try workspace.law(on: call.today).requireTier(text)
      }
      let run = NominationImport(
        AwardDesk(workspace, now: call.now, by: call.actor), workspace,
        cells: try EnrollImport(call, workspace), today: call.today)
      let outcome = try run.run(
        bytes, file: path == "-" ? "stdin" : path, year: try call.year(workspace), tier: tier,
        isDraft: options.has(draft))
      for warning in outcome.warnings { call.say(warning) }
      for nomination in outcome.value { call.print(nomination.id) }
      let count = outcome.value.count
      guard !options.has(draft) else {
        return Message(
          vi: "Đã soạn \(count) đề nghị. Chạy lại không có --draft để đề nghị.",
          en: "Drafted \(count) nominations. Run it without --draft to propose.")
      }
      let law = try workspace.law(on: call.today)
      let asksVote = outcome.value.contains { law.tier($0.tier).map { $0.ballot != nil } ?? true }
      let next = asksVote ? "meeting open" : "submit"
      return Message(
        vi: "Đã đề nghị \(count) trường hợp. Tiếp theo: thidua award \(next) …",
        en: "Nominated \(count). Next: thidua award \(next) …")
    }
  }
}
