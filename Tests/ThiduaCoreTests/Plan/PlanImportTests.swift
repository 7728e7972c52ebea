import Testing

@testable import ThiduaCore

/// Invented texts with the dirt of real ones, each with a list of what a reader finds in it.
@Suite struct PlanImportTests {
  private func read(_ text: String) throws -> PlanImport {
    try PlanImport(SourceText(file: "ke-hoach.txt", bytes: Array(text.utf8)))
  }

  private func found(_ plan: Plan) -> [String] {
    plan.legalBases.map { base in
      [
        base.relation?.rawValue, base.kind.rawValue, base.number, base.date?.description,
        base.issuer,
      ].map { $0 ?? "-" }.joined(separator: " | ")
    }
  }

  // MARK: - A yearly plan

  @Test func headerInTwoColumns() throws {
    let plan = try read(PlanTexts.yearly).plan
    #expect(plan.number == "07/KH-THSM")
    #expect(plan.date?.description == "2024-03-05")
    #expect(plan.place == "Sao Mai")
    #expect(plan.status == .issued)
    #expect(plan.kind == .annual)
    #expect(plan.title == "Công tác thi đua, khen thưởng năm 2024 và triển khai các phong trào")
    #expect(
      plan.period == DateSpan(from: CivilDate(iso: "2024-01-01"), to: CivilDate(iso: "2024-12-31")))
    #expect(plan.issuer?.name == "Trường Tiểu học Sao Mai")
    #expect(plan.issuer?.parent == "UBND huyện Bình Minh")
    #expect(plan.issuer?.level == .school)
  }

  @Test func everyCitationWithKindNumberDateAndIssuer() throws {
    #expect(
      found(try read(PlanTexts.yearly).plan) == [
        "basis | law | - | 2022-06-15 | Quốc hội",
        "basis | decree | 98/2023/NĐ-CP | 2023-12-31 | Chính phủ",
        "basis | circular | 29/2023/TT-BGDĐT | 2023-12-29 | Bộ Giáo dục và Đào tạo",
        "implements | plan | 61/KH-UBND | 2024-02-20 | UBND huyện Bình Minh",
        "mentions | directive | 34-CT/TW | 2014-04-07 | Bộ Chính trị",
        "mentions | plan | 1402/KH-PGD&ĐT | 2021-11-18 | Phòng Giáo dục và Đào tạo huyện Bình Minh",
        "mentions | conclusion | 01-KL/TW | 2021-05-18 | Bộ Chính trị",
        "mentions | decision | 512/QĐ-UBND | 2019-08-30 | Ủy ban nhân dân huyện Bình Minh",
        "mentions | dispatch | 91/PGD&ĐT | 2023-09-08 | -",
        "mentions | guideline | 118/HD-SNV | 2020-06-12 | Sở Nội vụ",
      ])
  }

  @Test func campaignsWithLauncherAndYears() throws {
    let campaigns = try read(PlanTexts.yearly).plan.campaigns
    let lines = campaigns.map { campaign in
      let years = [campaign.period?.from?.year, campaign.period?.to?.year].compactMap { $0 }
      return "\(campaign.name ?? "") | \(campaign.launchedBy?.level?.rawValue ?? "-") | \(years)"
    }
    #expect(
      lines == [
        "Cả nước chung sức xây dựng nông thôn mới | nation | [2021, 2025]",
        "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở | nation | [2019, 2025]",
        "Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | district | [2020, 2025]",
        "Bảo đảm trật tự an toàn giao thông | - | [2024, 2024]",
        "Trường học xanh - sạch - đẹp | - | [2024, 2024]",
        "Vì người nghèo – không để ai bị bỏ lại phía sau | - | [2021, 2025]",
        "Lập thành tích chào mừng kỷ niệm 40 năm Ngày thành lập trường | - | []",
      ])
    #expect(campaigns[2].launchDocument?.number == "1402/KH-PGD&ĐT")
    #expect(campaigns[3].kind == .thematic)
  }

  @Test func anniversariesAndTargets() throws {
    let plan = try read(PlanTexts.yearly).plan
    #expect(
      plan.anniversaries == [
        Anniversary(
          name: "Ngày thành lập trường", years: 40, origin: CivilDate(iso: "1984-10-12"),
          date: CivilDate(iso: "2024-10-12")),
        Anniversary(name: "Chiến thắng Điện Biên Phủ", years: 70),
        Anniversary(name: "Ngày Giải phóng Thủ đô", years: 70),
      ])
    #expect(
      plan.targets.map { "\($0.scope?.rawValue ?? "-") \($0.atLeast?.description ?? "-")" } == [
        "district 0.8", "province 0.65",
      ])
  }

  @Test func tasksOfTheAppendix() throws {
    let tasks = try read(PlanTexts.yearly).plan.tasks
    #expect(
      tasks.map {
        "\($0.id) | \($0.text ?? "") | \($0.lead ?? "-") | \($0.support) | \($0.due ?? "-")"
      } == [
        #"q1-1 | Phát động thi đua năm 2024 | Nhà trường | ["Các đoàn thể"] | Tháng 1/2024; tháng 2/2024"#,
        #"q1-2 | Ban hành kế hoạch | Hiệu trưởng | [] | Trước 15/3/2024"#,
        #"q2-1 | Sơ kết 6 tháng đầu năm và báo cáo về huyện | Nhà trường | ["Các tổ"] | Tháng 6/2024"#,
        #"q4-1 | Họp cụm thi đua | Cụm số 2 | ["Nhà trường"] | -"#,
        #"q4-2 | Giới thiệu gương người tốt | Các tổ | [] | Hằng tháng"#,
      ])
    #expect(tasks.map(\.quarter) == [1, 1, 2, 4, 4])
  }

  @Test func responsibilitiesRecipientsAndSigner() throws {
    let plan = try read(PlanTexts.yearly).plan
    #expect(
      plan.responsibilities.map(\.actor) == ["Ban giám hiệu", "Các tổ trưởng", "Công đoàn trường"])
    #expect(plan.responsibilities.map(\.duties.count) == [2, 1, 1])
    #expect(
      plan.recipients == [
        PlanRecipient(name: "Phòng GD&ĐT", purpose: "báo cáo"),
        PlanRecipient(name: "Các tổ", purpose: "thực hiện"), PlanRecipient(name: "Lưu: VT"),
      ])
    #expect(
      plan.signer
        == PlanSigner(
          mode: .deputy, authority: "HIỆU TRƯỞNG", title: "PHÓ HIỆU TRƯỞNG", name: "Lý Thanh Bình"))
    #expect(plan.purposes.count == 2)
    #expect(plan.requirements == ["Phong trào thiết thực, gắn với nhiệm vụ năm học."])
  }

  @Test func whatWasReadIsAPlanFile() throws {
    for text in [PlanTexts.yearly, PlanTexts.stage, PlanTexts.bare] {
      let json = try read(text).plan.json.pretty
      let document = try JSONDocument(SourceText(file: "a.json", bytes: Array(json.utf8)))
      #expect(try document.value(Plan.self, schema: Plan.schema).json.pretty == json)
    }
  }

  @Test func whatCouldNotBePlacedIsListed() throws {
    let unplaced = try read(PlanTexts.yearly).unplaced
    #expect(unplaced.contains { $0.text.hasPrefix("Đoạn này không nói gì về ai") })
    #expect(unplaced.allSatisfy { !$0.text.hasPrefix("Căn cứ") && !$0.text.contains("Nơi nhận") })
  }

  // MARK: - Other kinds

  @Test func aStagePlanKeepsWrongYears() throws {
    let plan = try read(PlanTexts.stage).plan
    #expect(plan.kind == .stage)
    #expect(plan.years.map(\.year) == [2024, 2025])
    #expect(plan.years[1].commemorations.first?.origin?.description == "1030-02-03")
    #expect(plan.years[1].commemorations.map(\.years) == [90, 50])
    #expect(plan.number == nil && plan.symbol == nil && plan.date == nil && !plan.hasBlankDate)
  }

  @Test func blankNumberAndDay() throws {
    let plan = try read(PlanTexts.bare).plan
    #expect(plan.number == nil)
    #expect(plan.symbol == "KH-MNHS")
    #expect(plan.date == nil && plan.hasBlankDate)
    #expect(plan.status == .draft)
    #expect(plan.place == "Hoa Sen")
  }

  @Test func aTextIsCheckedWhereItStands() throws {
    func places(_ text: String, _ only: Set<CheckID>) throws -> [String] {
      try PlanLinter.check(SourceText(file: "k.txt", bytes: Array(text.utf8)), only: only)
        .map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.check)" }
    }
    #expect(
      try places(
        PlanTexts.bare,
        ["number-blank", "date-blank", "section-gap", "ending-missing", "spelling-suspect"]) == [
          "1:1 number-blank", "2:1 date-blank", "9:14 spelling-suspect", "10:1 section-gap",
          "11:21 ending-missing",
        ])
    #expect(
      try places(PlanTexts.stage, ["anniversary-arithmetic", "anniversary-implausible"]) == [
        "8:43 anniversary-arithmetic", "8:71 anniversary-implausible",
      ])
    #expect(
      try places(PlanTexts.yearly, ["section-gap", "ending-missing", "citation-later-than-plan"])
        .isEmpty)
  }

  // MARK: - Any bytes

  @Test func anyBytesGiveAnAnswer() throws {
    var state: UInt64 = 20_241_121
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = Array(PlanTexts.yearly) + Array("“”()./-\t\n 0123456789IVX%;:\u{301}🌾")
    for _ in 0..<60 {
      let text = String((0..<next(900)).map { _ in pieces[next(pieces.count)] })
      _ = try PlanLinter.check(SourceText(file: "a.txt", bytes: Array(text.utf8)))
      let cut = String(PlanTexts.yearly.prefix(next(3000)).dropFirst(next(400)))
      _ = try PlanLinter.check(SourceText(file: "a.txt", bytes: Array(cut.utf8)))
    }
    for _ in 0..<200 {
      let bytes = (0..<next(200)).map { _ in UInt8(next(256)) }
      for file in ["a.txt", "a.json"] {
        _ = try? PlanLinter.check(SourceText(file: file, bytes: bytes))
      }
    }
  }
}
