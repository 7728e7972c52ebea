import ThiduaCore

extension ReportAchievement: YearPapers {
  static let kind = PaperKind.achievement

  /// A file a tier with the reports of all who are proposed for it.
  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    guard !year.isPublic else { return .none("báo cáo thành tích không lập bản công khai") }
    let closed: Set<NominationState> = [.withdrawn, .refused, .revoked]
    let proposed = Set(
      year.summary.nominations.filter { !closed.contains($0.state) }.map(\.tier))
    let tiers = year.summary.law.tiers.reversed().filter { proposed.contains($0.id) }
    guard !tiers.isEmpty else { return .none("chưa có đề nghị nào") }
    return PaperList(
      requests: tiers.map { tier in
        PaperRequest(
          "Báo cáo thành tích đề nghị \(tier.name)", key: tier.code.lowercased(),
          year.words + ["--all", "--tier=\(tier.code)"])
      })
  }
}
