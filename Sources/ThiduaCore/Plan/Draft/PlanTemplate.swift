/// What a school without an earlier plan begins with: the usual order of a year, to be fitted by people.
/// Nothing in it is a rule of law.
struct PlanTemplate {
  let year: YearID
  let span: ClosedRange<CivilDate>
  let issuer: PlanAuthority

  /// Writes title and contents into a plan, by its kind.
  func fill(_ plan: inout Plan) {
    switch plan.kind {
    case .annual:
      plan.title = "Công tác thi đua, khen thưởng \(year.named)"
      plan.tasks = year.isSchoolYear ? schoolYear : calendarYear
      plan.responsibilities = responsibilities
    case .campaign:
      plan.title = "Phát động phong trào thi đua \(year.named)"
      plan.campaigns = [
        Campaign(
          id: "phong-trao", kind: .thematic, launchedBy: issuer, period: plan.period,
          milestones: [Milestone(.launch, date: span.lowerBound)])
      ]
      plan.responsibilities = responsibilities
    case .stage:
      let last = span.upperBound.adding(months: 48)
      plan.title = "Công tác thi đua, khen thưởng giai đoạn \(span.lowerBound.year) - \(last.year)"
      plan.period?.to = last
      plan.years = (0..<5).map { StageYear(year: span.lowerBound.year + $0) }
      plan.responsibilities = responsibilities
    case .work:
      plan.title = "Kiểm tra công tác thi đua, khen thưởng \(year.named)"
      plan.responsibilities = responsibilities
    }
  }

  private var first: Int { span.lowerBound.year }

  private var schoolYear: [PlanTask] {
    [
      task(
        "viec-1", "Ban hành kế hoạch, kiện toàn Hội đồng Thi đua - Khen thưởng", "Hiệu trưởng",
        "Tháng 9/\(first)"),
      task(
        "viec-2", "Đăng ký danh hiệu thi đua, ký giao ước thi đua", "Các tổ",
        "Trước 15/10/\(first)"),
      task("viec-3", "Sơ kết phong trào thi đua học kỳ I", "Hiệu trưởng", "Tháng 1/\(first + 1)"),
      task(
        "viec-4", "Xét công nhận sáng kiến cấp cơ sở", "Hội đồng sáng kiến",
        "Tháng 4/\(first + 1)"),
      task(
        "viec-5", "Họp xét danh hiệu thi đua, hình thức khen thưởng", council,
        "Tháng 5/\(first + 1)"),
      task("viec-6", "Gửi hồ sơ đề nghị cấp trên khen thưởng", council, "Thời gian theo quy định"),
      task(
        "viec-7", "Tổng kết phong trào thi đua, trao thưởng", "Hiệu trưởng",
        "Tháng 5/\(first + 1)"),
    ]
  }

  private var calendarYear: [PlanTask] {
    [
      task(
        "viec-1", "Ban hành kế hoạch, kiện toàn Hội đồng Thi đua - Khen thưởng", "Thủ trưởng",
        "Tháng 1/\(first)"),
      task(
        "viec-2", "Đăng ký danh hiệu thi đua, ký giao ước thi đua", "Các bộ phận",
        "Trước 15/2/\(first)"),
      task("viec-3", "Sơ kết phong trào thi đua 6 tháng đầu năm", "Thủ trưởng", "Tháng 6/\(first)"),
      task(
        "viec-4", "Xét công nhận sáng kiến cấp cơ sở", "Hội đồng sáng kiến",
        "Tháng 10/\(first)"),
      task(
        "viec-5", "Họp xét danh hiệu thi đua, hình thức khen thưởng", council,
        "Tháng 11/\(first)"),
      task("viec-6", "Gửi hồ sơ đề nghị cấp trên khen thưởng", council, "Thời gian theo quy định"),
      task("viec-7", "Tổng kết phong trào thi đua năm", "Thủ trưởng", "Tháng 12/\(first)"),
    ]
  }

  private let council = "Hội đồng Thi đua - Khen thưởng"

  private func task(_ id: String, _ text: String, _ lead: String, _ due: String) -> PlanTask {
    PlanTask(id: id, text: text, lead: lead, due: due)
  }

  private var responsibilities: [Responsibility] {
    [
      Responsibility(
        actor: council,
        duties: [
          "Tham mưu phát động, kiểm tra, sơ kết, tổng kết phong trào; bình xét, đề nghị khen thưởng."
        ]),
      Responsibility(
        actor: "Các tổ, đoàn thể",
        duties: ["Tổ chức đăng ký, thực hiện, tự chấm điểm và bình xét."]),
    ]
  }

  init(year: YearID, span: ClosedRange<CivilDate>, issuer: PlanAuthority) {
    self.year = year
    self.span = span
    self.issuer = issuer
  }
}
