import ThiduaCore

/// `thidua award prize --tier T --on DATE`, or `--decision NUMBER`.
struct AwardPrize: Command {
  private static let nominee = OptionSpec(
    "nominee", .oneOf(["individual", "collective"]), vi: "cá nhân hay tập thể",
    en: "an individual or a collective")
  private static let decision = OptionSpec(
    "decision", .text("NUMBER"), vi: "cộng tiền thưởng của cả quyết định này",
    en: "the sum of this decision")

  static let spec = CommandSpec(
    "award prize", vi: "tiền thưởng theo ngày quyết định, hoặc của cả một quyết định",
    en: "the prize money on a decision's date, or of a whole decision",
    details: Message(
      vi:
        "Mức lương cơ sở lấy theo ngày quyết định, mỗi mức thưởng làm tròn lên 10.000 đồng. Cùng một lúc nhiều danh hiệu của cùng một năm thì chỉ nhận mức cao nhất; danh hiệu và hình thức khen thưởng thì nhận cả hai.",
      en:
        "The base salary is that of the decision's date; each prize is rounded up to 10,000. Of several titles for one year only the highest is paid; a title and a form are both paid."
    ),
    options: [.tier, .on, nominee, decision, .year],
    examples: [
      "award prize --tier LDTT --on 2025-06-30",
      "award prize --tier BKT --on 2025-06-30 --nominee collective",
      "award prize --decision 112/QĐ-UBND --year 2024-2025",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    guard call.options.has(.tier) != call.options.has(decision) else {
      throw Failure(
        .usage,
        Message(
          vi: "cần đúng một trong --tier (một mức thưởng) và --decision (cả quyết định)",
          en: "give one of --tier (one prize) and --decision (a whole decision)"))
    }
    if let number = call.options.text(decision) { return try sum(call, number) }
    let day = call.options.date(.on) ?? call.today
    let law = try call.law(on: day)
    let tier = try law.pack.requireTier(call.options.required(.tier))
    let kind = call.options.text(nominee).flatMap { NomineeKind(rawValue: $0) }
    let prize = try Prize(tier: tier, nominee: kind, on: day)
    switch try call.format(["text", "json"]) {
    case "json": call.print(prize.json)
    default: show(prize, of: tier, call)
    }
    return .done
  }

  private static func show(_ prize: Prize, of tier: AwardTier, _ call: Call) {
    let times = prize.rule.multiplier.split(separator: ".").joined(separator: ",")
    let most = prize.rule.isCeiling
    call.print(
      Message(
        vi: "\(tier.name) (\(prize.rule.nominee.name.vi)): \(most ? "tối đa " : "")"
          + "\(prize.amount) đồng = \(times) × \(prize.salary.amount), làm tròn lên 10.000 đồng.",
        en: "\(tier.code) (\(prize.rule.nominee.name.en)): \(most ? "at most " : "")"
          + "\(prize.amount) đồng = \(times) × \(prize.salary.amount), rounded up to 10,000."))
    call.print(
      Message(
        vi: "Căn cứ: \(prize.citation)\(prize.isVerified ? "" : " (chưa kiểm chứng)")",
        en: "Basis: \(prize.citation)\(prize.isVerified ? "" : " (unverified)")"))
  }

  private static func sum(_ call: Call, _ number: String) throws -> ExitCode {
    for option in [OptionSpec.on, nominee] where call.options.has(option) {
      throw Failure(
        .usage,
        Message(
          vi: "--\(option.name) không đi cùng --decision: quyết định đã có ngày và danh sách",
          en: "--\(option.name) does not go with --decision, which has its date and list"))
    }
    let workspace = try call.workspace()
    let sheet = try DecisionPrizeSheet(
      workspace, number: number, year: call.options.year(.year))
    try call.answer(
      sheet.document(in: call.language, author: try workspace.unit().name),
      json: sheet.json(in: call.language))
    return .done
  }
}
