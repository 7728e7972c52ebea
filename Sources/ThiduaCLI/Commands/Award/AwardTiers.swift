import ThiduaCore

/// `thidua award tiers [NAME] [--on DATE] [--diff PACK]`.
struct AwardTiers: Command {
  private static let diff = OptionSpec(
    "diff", .text("PACK"), vi: "so với bộ quy định ghi sau đó: --diff vn-2024 vn-2025",
    en: "compare with the pack named after it: --diff vn-2024 vn-2025")

  static let spec = CommandSpec(
    "award tiers", vi: "các danh hiệu, hình thức đang có hiệu lực, kèm căn cứ",
    en: "the award tiers in force, with their articles",
    details: Message(
      vi:
        "Thêm tên hoặc mã để xem một danh hiệu: tiêu chuẩn, tỷ lệ phiếu, tiền thưởng, hồ sơ, mỗi điều kèm căn cứ. Dấu * là chưa kiểm chứng được văn bản. Quy định của tỉnh, xã, trường ghi vào rules/*.json; cách viết: thidua help rules.",
      en:
        "Add an id or code to see one tier: standard, votes, prize, dossier, each with its article. A * marks text that was not verified. Local regulations stand in rules/*.json; how to write them: thidua help rules."
    ),
    arguments: [ArgumentSpec("NAME", optional: true)], options: [.on, diff],
    examples: [
      "award tiers --on 2025-06-10", "award tiers CSTDCS --on 2025-06-10",
      "award tiers --diff vn-2024 vn-2025",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let name = call.options.arguments.first
    if let first = call.options.text(diff) { return try compare(first, name, call) }
    let day = call.options.date(.on) ?? call.today
    let law = try call.law(on: day)
    guard let name else {
      try call.answer(
        RulePackReport.document(law.pack, on: day, school: law.school, author: ""),
        json: RulePackReport.json(law.pack, on: day, school: law.school),
        text: RulePackReport.overview(law.pack, on: day, language: call.language))
      return .done
    }
    let tier = try law.pack.requireTier(name)
    let context = EligibilityContext(
      year: .school(of: day), on: day, school: law.school ?? .primary, pack: law.pack)
    switch try call.format(["text", "json"]) {
    case "json":
      call.print(
        RulePackReport.json(law.pack.with(tiers: [tier]), on: day, school: law.school))
    default:
      for line in RulePackReport.lines(tier, in: context, language: call.language) {
        call.print(line)
      }
    }
    return .done
  }

  private static func compare(_ first: String, _ second: String?, _ call: Call) throws -> ExitCode {
    func pack(_ id: String?) throws(Failure) -> RulePack {
      if let pack = id.flatMap({ RulePacks.pack(id: $0) }) { return pack }
      let list = RulePacks.all.map(\.id).joined(separator: ", ")
      throw Failure(
        .usage,
        Message(
          vi: "cần hai bộ quy định trong số: \(list)", en: "two packs are needed, of: \(list)"))
    }
    let differences = try pack(first).differences(to: pack(second))
    for line in differences { call.print(line) }
    if differences.isEmpty { call.say(Message(vi: "Không khác nhau.", en: "No difference.")) }
    return .done
  }
}
