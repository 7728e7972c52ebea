import ThiduaCore

/// Plans as long as real ones: ten documents cited, six campaigns, twenty tasks. Every tenth has a fault.
enum PlanSample {
  static func plan(_ index: Int) -> Plan {
    var plan = Plan(id: "ke-hoach-\(index)", kind: .annual, status: .issued)
    plan.title = "Công tác thi đua, khen thưởng năm 2024"
    plan.number = "\(10 + index)/KH-TH"
    plan.date = day("2024-02-28")
    plan.place = "Bình Minh"
    plan.issuer = PlanAuthority(
      name: "Trường Tiểu học số \(index)", parent: "Phòng GDĐT", level: .school)
    plan.period = DateSpan(from: day("2024-01-01"), to: day("2024-12-31"))
    let decree =
      index.isMultiple(of: 10) ? ("91/2017/NĐ-CP", "2017-07-31") : ("98/2023/NĐ-CP", "2023-12-31")
    plan.legalBases = [
      base(.basis, .law, "06/2022/QH15", "2022-06-15"),
      base(.basis, .decree, decree.0, decree.1),
      base(.basis, .circular, "29/2023/TT-BGDĐT", "2023-12-29"),
      base(.mentions, .directive, "34-CT/TW", "2014-04-07"),
    ]
    plan.legalBases += (1...6).map {
      base(.implements, .plan, "\($0 + 10)/KH-UBND", "2024-02-0\($0)")
    }
    plan.purposes = (1...4).map {
      "Mục đích thứ \($0): tạo khí thế thi đua sôi nổi trong toàn trường."
    }
    plan.requirements = (1...4).map { "Yêu cầu thứ \($0): thiết thực, hiệu quả, tránh hình thức." }
    plan.objectives = (1...4).map { "Mục tiêu thứ \($0): hoàn thành xuất sắc nhiệm vụ năm học." }
    plan.solutions = (1...6).map {
      "Giải pháp thứ \($0): nêu gương, nhân rộng điển hình tiên tiến."
    }
    plan.campaigns = (1...6).map(campaign)
    plan.anniversaries = [
      Anniversary(
        name: "Chiến thắng Điện Biên Phủ", years: 70, origin: day("1954-05-07"),
        date: day("2024-05-07"))
    ]
    plan.targets = [
      PlanTarget(
        id: "nho", measure: .smallCollectiveShare, scope: .province,
        atLeast: Points(millionths: 700_000))
    ]
    let dues = ["Trước 15/3/2024", "Tháng 4/2024", "Quý III/2024", "Từ 01/10/2024 đến 15/12/2024"]
    plan.tasks = (0..<20).map { task in
      PlanTask(
        id: "cv-\(task)", quarter: task % 4 + 1, text: "Công việc thứ \(task) của kế hoạch năm",
        lead: "Nhà trường", support: ["Công đoàn", "Đoàn thanh niên"], due: dues[task % 4])
    }
    plan.responsibilities = (1...5).map {
      Responsibility(actor: "Bộ phận \($0)", duties: ["Đăng ký thi đua", "Tổng kết, báo cáo"])
    }
    plan.recipients = [
      PlanRecipient(name: "Phòng GDĐT", purpose: "báo cáo"), PlanRecipient(name: "Lưu: VT"),
    ]
    plan.signer = PlanSigner(authority: "HIỆU TRƯỞNG", name: "Nguyễn Thị Hòa")
    return plan
  }

  private static func base(
    _ relation: LegalBase.Relation, _ kind: DocumentKind, _ number: String, _ date: String
  ) -> LegalBase {
    LegalBase(
      relation: relation, kind: kind, number: number, date: day(date), issuer: "Cơ quan ban hành",
      title: "Quy định về công tác thi đua, khen thưởng")
  }

  private static func campaign(_ index: Int) -> Campaign {
    Campaign(
      id: "phong-trao-\(index)", name: "Phong trào thi đua số \(index)", kind: .thematic,
      period: DateSpan(from: day("2024-01-01"), to: day("2024-12-31")),
      purpose: "Nâng cao chất lượng dạy và học", scope: "Toàn trường",
      audience: ["teacher", "pupil"], contents: ["Đổi mới phương pháp", "Xây dựng nền nếp"],
      criteria: [
        CampaignCriterion(id: "tc-1", text: "Giờ dạy tốt", target: Points(90), unit: "%"),
        CampaignCriterion(id: "tc-2", text: "Lớp tiên tiến", target: Points(12), unit: "lớp"),
      ], measures: ["Dự giờ hằng tháng", "Sinh hoạt chuyên đề"],
      milestones: [
        Milestone(.midterm, date: day("2024-06-30")), Milestone(.final, date: day("2024-12-15")),
      ])
  }

  private static func day(_ text: String) -> CivilDate? { CivilDate(iso: text) }
}
