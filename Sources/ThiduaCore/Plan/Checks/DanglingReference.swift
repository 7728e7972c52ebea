/// A rubric that is named exists.
enum DanglingReference: PlanCheck {
  static let id: CheckID = "dangling-reference"
  static let severity = Severity.error
  static let scope = PlanCheckScope.files
  static let summary = Message(
    vi: "Phong trào nêu một bộ tiêu chí không có.",
    en: "A rubric that is named does not exist.")
  static let rationale = Message(
    vi:
      "Phong trào chấm theo một bộ tiêu chí không có thì không chấm được. Chỉ kiểm tra khi kế hoạch nằm trong thư mục làm việc.",
    en:
      "A campaign cannot be scored by a rubric that is not there. Checked for plans of a workspace only."
  )
  static let source = Message(
    vi: "Định dạng thidua.plan/1",
    en: "The format thidua.plan/1")
  static let remedy = Message(
    vi: "Thêm tệp rubrics/<mã>.json, hoặc sửa lại mã.",
    en: "Add rubrics/<id>.json, or correct the id.")
  static let passing = PlanExample.members(
    #""campaigns": [ { "id": "day-tot", "rubric": "ne-nep" } ]"#)
  static let failing = PlanExample.members(
    #""campaigns": [ { "id": "day-tot", "rubric": "ne-nap" } ]"#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    guard let rubrics = context.rubrics else { return [] }
    return plan.campaigns.compactMap { campaign in
      guard let rubric = campaign.value.rubric, !rubrics.contains(rubric) else { return nil }
      let near = nearest(to: rubric, among: rubrics.sorted())
      return finding(
        at: campaign.origin.place("rubric"),
        vi: "không có bộ tiêu chí \"\(rubric)\"" + (near.map { "; ý bạn là \"\($0)\"?" } ?? ""),
        en: "there is no rubric \"\(rubric)\"" + (near.map { "; did you mean \"\($0)\"?" } ?? ""))
    }
  }
}
