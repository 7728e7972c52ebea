/// Nobody is asked to act who no longer exists.
enum AuthorityAbolished: PlanCheck {
  static let id: CheckID = "authority-abolished"
  static let severity = Severity.warning
  static let summary = Message(
    vi: "Giao việc, gửi văn bản cho cơ quan cấp huyện sau ngày 30/6/2025.",
    en: "A district authority is asked to act after 30 June 2025.")
  static let rationale = Message(
    vi:
      "Từ 01/7/2025 không còn cấp huyện: Phòng Giáo dục và Đào tạo, Phòng Nội vụ, UBND huyện không còn; việc chuyển về xã hoặc sở.",
    en: "From 1 July 2025 there is no district level; its work went to commune and department.")
  static let source = Message(
    vi: "Nghị định 129/2025/NĐ-CP; Luật Tổ chức chính quyền địa phương 72/2025/QH15",
    en: "Decree 129/2025/NĐ-CP; Law 72/2025/QH15 on local government")
  static let remedy = Message(
    vi:
      "Ghi cơ quan cấp xã hoặc cấp tỉnh (sở) nhận việc ấy; nếu nói về thời trước thì ghi thêm “cũ”.",
    en: "Name the commune or department that took over the work.")
  static let passing = PlanExample.members(
    #"""
    "date": "2025-09-10", "tasks": [ { "id": "a", "lead": "UBND xã", "due": "Tháng 12/2025" } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "date": "2025-09-10", "tasks": [ { "id": "a", "lead": "Phòng Nội vụ huyện", "due": "Tháng 12/2025" } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    let day = plan.signingDay(context)
    let isLate =
      (day ?? plan.plan.period?.from).map { $0 > AuthorityLevel.lastDayOfDistricts } ?? false
    var found: [Finding] = []
    for (task, due) in plan.timedTasks where isLate || isLater(due) {
      found += named(task.value.lead, task.origin.place("lead"))
      for (index, name) in task.value.support.enumerated() {
        found += named(name, task.origin.place("support", index))
      }
    }
    guard isLate else { return found }
    for actor in plan.responsibilities {
      found += named(actor.value.actor, actor.origin.place("actor"))
    }
    for recipient in plan.recipients {
      found += named(recipient.value.name, recipient.origin.place("name"))
    }
    let issuer = plan.origin.member("issuer")
    let own = named(plan.plan.issuer?.name, issuer.place("name"))
    found += own + named(plan.plan.issuer?.parent, issuer.place("parent"))
    if plan.plan.issuer?.level == .district, own.isEmpty {
      found.append(
        finding(
          at: issuer.place("level"), vi: "không còn cơ quan cấp huyện từ ngày 01/7/2025",
          en: "there is no district authority from 1 July 2025"))
    }
    return found
  }

  /// The names of district authorities, word by word, by their first word.
  private static let names: [String: [[String]]] = {
    let names = [
      "huyện", "quận", "thị xã", "tx", "thị ủy", "thị uỷ", "thị đoàn", "pgd", "pgdđt", "pgd&đt",
      "p gdđt", "p gd&đt", "p.gdđt", "p.gd&đt", "phòng gd", "phòng gdđt", "phòng gd&đt",
      "phòng gd-đt", "phòng giáo dục và", "phòng giáo dục &", "phòng giáo dục -",
      "phòng giáo dục đào", "phòng giáo dục-đào", "phòng nội vụ", "phòng lđtbxh",
      "phòng lđtb&xh", "phòng lđ-tb&xh", "phòng tài chính - kế hoạch",
      "phòng tài chính-kế hoạch",
    ].map { $0.split(separator: " ").map(String.init) }
    return Dictionary(grouping: names) { $0.first ?? "" }
  }()

  /// What is no district authority although its name may hold such a word: schools keep their names,
  /// and who writes `cũ` knows.
  private static let others: Set<String> = ["trường", "cũ", "sở"]

  private static func isLater(_ due: TaskDue?) -> Bool {
    (due?.kind == .by ? due?.to : due?.from).map { $0 > AuthorityLevel.lastDayOfDistricts } ?? false
  }

  private static func named(_ name: String?, _ place: Place) -> [Finding] {
    guard let name else { return [] }
    let words = words(name)
    guard
      words == ["phòng", "giáo", "dục"] || words.indices.contains(where: { isNamed(words[$0...]) }),
      !words.contains(where: { others.contains($0) })
    else { return [] }
    return [
      finding(
        at: place, vi: "\"\(name)\" là cơ quan cấp huyện, không còn từ ngày 01/7/2025",
        en: "\"\(name)\" is a district authority; there are none from 1 July 2025")
    ]
  }

  /// Whether a district authority is named at the beginning of some words.
  private static func isNamed(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first, let known = names[first] else { return false }
    return known.contains { words.starts(with: $0) }
  }

  /// The words of a name in small letters; brackets, commas and the points of abbreviations part them.
  private static func words(_ name: String) -> [String] {
    VietnameseText.composed(name).lowercased()
      .split { $0.isWhitespace || "(),;:/".contains($0) }
      .map { $0.last == "." ? String($0.dropLast()) : String($0) }
  }
}
