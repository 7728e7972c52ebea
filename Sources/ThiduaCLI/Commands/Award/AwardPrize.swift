import ThiduaCore

/// `thidua award prize --tier T --on DATE`.
struct AwardPrize: Command {
  private static let nominee = OptionSpec(
    "nominee", .oneOf(["individual", "collective"]), vi: "cá nhân hay tập thể",
    en: "an individual or a collective")

  static let spec = CommandSpec(
    "award prize", vi: "tiền thưởng theo ngày quyết định",
    en: "the prize money on a decision's date",
    options: [.tier.required, .on, nominee],
    examples: [
      "award prize --tier LDTT --on 2025-06-30",
      "award prize --tier BKT --on 2025-06-30 --nominee collective",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let day = call.options.date(.on) ?? call.today
    let law = try call.law(on: day)
    let tier = try law.pack.requireTier(call.options.required(.tier))
    let kind = call.options.text(nominee).flatMap { NomineeKind(rawValue: $0) }
    let prize = try Prize(tier: tier, nominee: kind, on: day)
    switch try call.format(["text", "json"]) {
    case "json": call.print(prize.json)
    default:
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
    return .done
  }
}
