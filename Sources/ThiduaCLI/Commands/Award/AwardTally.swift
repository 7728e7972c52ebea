import ThiduaCore

/// `thidua award tally --tier T --members 9 --yes 7`.
struct AwardTally: Command {
  private static let members = OptionSpec(
    "members", .count, vi: "tổng số thành viên Hội đồng", en: "all members of the council",
    required: true)
  private static let yes = OptionSpec(
    "yes", .count, vi: "số phiếu đồng ý", en: "votes in favour", required: true)
  private static let present = OptionSpec(
    "present", .count, vi: "số người dự họp hoặc có ý kiến bằng văn bản",
    en: "those present or asked in writing")

  static let spec = CommandSpec(
    "award tally", vi: "kết quả phiếu có đạt không, còn thiếu bao nhiêu",
    en: "whether a vote passes, and how many votes are missing",
    options: [.tier.required, members, yes, present, .on],
    examples: ["award tally --tier CSTDCS --members 9 --yes 7 --on 2025-06-10"])

  static func run(_ call: Call) throws -> ExitCode {
    let day = call.options.date(.on) ?? call.today
    let law = try call.law(on: day)
    let tier = try law.pack.requireTier(call.options.required(.tier))
    let tally = try Tally(
      tier: tier, on: day, members: call.options.count(members) ?? 0,
      present: call.options.count(present), yes: call.options.count(yes) ?? 0)
    switch try call.format(["text", "json"]) {
    case "json": call.print(tally.json)
    default:
      call.print(tally.sentence)
      call.print(
        Message(
          vi: "Căn cứ: \(tally.citation)\(tally.isVerified ? "" : " (chưa kiểm chứng)")",
          en: "Basis: \(tally.citation)\(tally.isVerified ? "" : " (unverified)")"))
    }
    if let count = call.options.count(present) {
      sayQuorum(count, of: tally.members, law.pack.council(for: law.school), call)
    }
    return .done
  }

  /// Remarks that so few could hold no meeting: what the vote says then counts for nothing.
  private static func sayQuorum(_ present: Int, of members: Int, _ rule: CouncilRule?, _ call: Call)
  {
    guard let needed = rule?.quorumCount(of: members), present < needed else { return }
    call.say(
      Message(
        vi: "Chú ý: \(present)/\(members) thành viên chưa đủ để họp, cần ít nhất \(needed).",
        en: "Note: \(present) of \(members) members are no quorum; \(needed) are needed."))
  }
}
