import ThiduaCore
import ThiduaRender

/// `thidua award eligible --year Y`.
struct AwardEligible: Command {
  private static let compare = OptionSpec(
    "compare", .text("PACK"),
    vi: "xét thêm theo bộ quy định này (vn-2025) và cho biết ai bị ảnh hưởng, vì điều kiện nào",
    en: "judge by this pack too (vn-2025); show who is affected, and by which condition")

  static let spec = CommandSpec(
    "award eligible", vi: "ai đủ điều kiện danh hiệu, hình thức nào, và vì sao",
    en: "who may be given what, and why",
    details: Message(
      vi:
        "Ngày xét (--on, không có thì hôm nay) quyết định áp dụng luật nào. Kết quả: đủ điều kiện, không xét, chưa xét, chưa đủ dữ liệu. Người rời đơn vị trước năm ấy không có trong danh sách, trừ khi gọi tên bằng --subject.",
      en:
        "The judged day (--on, else today) chooses the law. Verdicts: eligible, ineligible, deferred, unknown. People who left before the year are listed only if named by --subject."
    ),
    options: [.year.required, .tier, .subject, .on, compare],
    examples: [
      "award eligible --year 2024-2025 --tier CSTDCS --on 2025-06-10",
      "award eligible --year 2024-2025 --subject gv-03 --format json",
      "award eligible --year 2024-2025 --on 2025-06-10 -o xet-dieu-kien.xlsx",
      "award eligible --year 2024-2025 --on 2025-06-10 --compare vn-2025",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let day = call.options.date(.on) ?? call.today
    let (context, facts) = try judgement(call, workspace, year, day)
    let tier = try call.options.text(.tier).map { text throws(Failure) in
      try context.pack.requireTier(text)
    }
    var subjects = try facts.present(workspace.roster(), in: context)
    if let text = call.options.text(.subject) {
      let id = try workspace.roster().find(text).id
      subjects = facts.facts(of: id).map { [$0] } ?? []
    }
    if let name = call.options.text(compare) {
      return try answer(
        call,
        EligibilityComparison(
          subjects, tier: tier?.id, before: context, after: try other(name, context, workspace)))
    }
    let verdicts = Eligibility.judge(
      subjects, for: tier.map { [$0] } ?? context.pack.tiers, in: context, everyone: tier != nil)
    try answer(call, verdicts, context, author: try workspace.unit().name)
    return .done
  }

  private static func answer(
    _ call: Call, _ verdicts: [Verdict], _ context: EligibilityContext, author: String
  ) throws(Failure) {
    switch try call.format(Renderers.all.map { $0.name }) {
    case "json":
      call.emit(Eligibility.jsonBytes(verdicts, in: context, language: call.language))
    case "text":
      let lines = EligibilityReport.lines(
        verdicts, in: context, width: call.listWidth, language: call.language,
        everyone: call.options.has(.subject))
      for line in lines { call.print(line) }
    default:
      try call.answer(
        EligibilityReport.document(
          verdicts, in: context, author: author, language: call.language))
    }
  }

  private static func answer(_ call: Call, _ comparison: EligibilityComparison) throws -> ExitCode {
    switch try call.format(["text", "json"]) {
    case "json": call.print(comparison.json(in: call.language))
    default:
      for line in comparison.lines(in: call.language) {
        for part in TextWidth.hanging(line, to: call.listWidth) { call.print(part) }
      }
    }
    return .done
  }

  /// The same question under another pack, with the local rules of the nearest day it was in force.
  private static func other(
    _ name: String, _ context: EligibilityContext, _ workspace: Workspace
  ) throws(Failure) -> EligibilityContext {
    guard let pack = RulePacks.pack(id: name) else {
      let ids = RulePacks.all.map(\.id)
      let near = nearest(to: name, among: ids).map { "; ý bạn là '\($0)'?" } ?? ""
      throw Failure(
        .usage,
        Message(
          vi: "không có bộ quy định '\(name)'; chọn: \(ids.joined(separator: ", "))\(near)",
          en: "there is no pack '\(name)'; choose one of: \(ids.joined(separator: ", "))"))
    }
    var day = context.on
    if let from = pack.span.from { day = max(day, from) }
    if let to = pack.span.to { day = min(day, to) }
    return context.judging(by: pack.applying(try workspace.localRules(), on: day))
  }

  /// The question and the facts it is put to.
  static func judgement(
    _ call: Call, _ workspace: Workspace, _ year: YearID, _ day: CivilDate
  ) throws(Failure) -> (EligibilityContext, WorkspaceFacts) {
    let unit = try workspace.unit()
    let context = EligibilityContext(
      year: year, on: day, school: unit.kind, startMonth: unit.yearStartMonth,
      pack: try workspace.law(on: day))
    return (context, try WorkspaceFacts(workspace, year: year, on: day))
  }
}
