/// Campaigns, tasks, targets and criteria have ids of their own.
enum DuplicateID: PlanCheck {
  static let id: CheckID = "duplicate-id"
  static let severity = Severity.error
  static let scope = PlanCheckScope.files
  static let summary = Message(
    vi: "Hai phần tử cùng loại mang cùng một mã.",
    en: "Two elements of a kind share an id.")
  static let rationale = Message(
    vi: "Đăng ký, điểm và công việc được ghi theo mã: mã trùng thì ghi nhầm chỗ.",
    en: "Registrations, scores and tasks are kept by id; with two of the same id they go astray.")
  static let source = Message(
    vi: "Định dạng thidua.plan/1",
    en: "The format thidua.plan/1")
  static let remedy = Message(
    vi: "Đặt cho mỗi phần tử một mã riêng.",
    en: "Give each element an id of its own.")
  static let passing = PlanExample.members(#""targets": [ { "id": "ct-1" }, { "id": "ct-2" } ]"#)
  static let failing = PlanExample.members(#""targets": [ { "id": "ct-1" }, { "id": "ct-1" } ]"#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    twice(plan.campaigns) { $0.id } + twice(plan.tasks) { $0.id } + twice(plan.targets) { $0.id }
      + plan.campaigns.flatMap { campaign in
        twice(LocatedPlan.criteria(of: campaign)) { $0.id ?? "" }
      }
  }

  private static func twice<Value>(
    _ items: [Located<Value>], _ id: (Value) -> String
  ) -> [Finding] {
    var seen: Set<String> = []
    return items.compactMap { item in
      let name = id(item.value)
      if name.isEmpty || seen.insert(name).inserted { return nil }
      return finding(
        at: item.origin.place("id"), vi: "mã \"\(name)\" đã dùng ở trên",
        en: "the id \"\(name)\" is used above")
    }
  }
}
