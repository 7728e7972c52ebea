import ThiduaCore

extension ReportPlan: YearPapers {
  static let kind = PaperKind.plan

  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    let ours = Set(year.summary.plans.map(\.id))
    let days = year.id.span(startMonth: year.summary.unit.yearStartMonth)
    let span = DateSpan(from: days.lowerBound, to: days.upperBound)
    var list = PaperList()
    for plan in try year.workspace.plans() {
      let title = ["Kế hoạch", plan.number, plan.title].compactMap { $0 }.joined(separator: " ")
      if ours.contains(plan.id) {
        list.requests.append(PaperRequest(title, key: plan.id, ["--plan", plan.id]))
      } else if plan.status == .draft, plan.period?.overlaps(span) ?? true {
        list.omissions.append((title, "còn là bản thảo"))
      }
    }
    if list.requests.isEmpty, list.omissions.isEmpty {
      return .none("không có kế hoạch nào của \(year.id.named)")
    }
    return list
  }
}

extension ReportRegistration: YearPapers {
  static let kind = PaperKind.registration

  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    let items = try year.workspace.registrations(year.id)
    guard items.contains(where: { $0.withdrawn == nil }) else {
      return .none("chưa có đăng ký nào")
    }
    return .one(PaperRequest("Bản đăng ký danh hiệu thi đua \(year.id.named)", year.words))
  }
}

extension ReportPledge: YearPapers {
  static let kind = PaperKind.pledge

  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList {
    let pledges = try year.workspace.pledges(year.id)
    guard !pledges.isEmpty else { return .none("chưa có giao ước nào") }
    return PaperList(
      requests: pledges.map { PaperRequest("Giao ước: \($0.title)", key: $0.id, [$0.id]) })
  }
}
