/// Where the figures come from that a plan sets: targets, criteria, dates of tasks. Nothing computes them;
/// somebody wrote them in the plan.
struct PlanSources {
  let plan: Plan

  /// What a target asks for: `ít nhất 70%`.
  func planned(_ target: PlanTarget) -> FigureSource {
    source(
      "targets.\(target.id).planned", [target.id], "chỉ tiêu \(target.id) ghi trong kế hoạch",
      "target \(target.id) as the plan sets it")
  }

  /// What the criteria of a campaign ask for.
  func criteria(_ campaign: Campaign) -> FigureSource {
    source(
      "campaigns.\(campaign.id).criteria", [campaign.id],
      "tiêu chí của phong trào \(campaign.id) ghi trong kế hoạch",
      "the criteria of campaign \(campaign.id) as the plan sets them")
  }

  /// What one criterion of a campaign asks for.
  func criterion(_ campaign: Campaign, _ index: Int) -> FigureSource {
    source(
      "campaigns.\(campaign.id).criteria.\(index + 1)", [campaign.id],
      "tiêu chí thứ \(index + 1) của phong trào \(campaign.id) ghi trong kế hoạch",
      "criterion \(index + 1) of campaign \(campaign.id) as the plan sets it")
  }

  /// When a campaign runs.
  func period(_ campaign: Campaign) -> FigureSource {
    source(
      "campaigns.\(campaign.id).period", [campaign.id],
      "thời gian của phong trào \(campaign.id) ghi trong kế hoạch",
      "when campaign \(campaign.id) runs, as the plan says")
  }

  /// When a task is due.
  func due(_ task: PlanTask) -> FigureSource {
    source(
      "tasks.\(task.id).due", [task.id], "hạn của việc \(task.id) ghi trong kế hoạch",
      "when task \(task.id) is due, as the plan says")
  }

  private func source(_ field: String, _ ids: [String], _ vi: String, _ en: String)
    -> FigureSource
  {
    let paper = plan.number.map { "Kế hoạch số \($0)" }
    return FigureSource(
      field, Message(vi: vi, en: en), records: [.init(Workspace.planPath(plan.id), ids)],
      articles: paper.map { [$0] } ?? [])
  }
}
