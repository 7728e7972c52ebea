/// Biểu tổng hợp số liệu: the campaigns and awards of a year counted by the dimensions that the State's
/// statistics ask for (Thông tư 02/2023/TT-BNV): who launched, which form, how long; which award, for
/// what, by whom, to whom. Rows have fixed keys, so that the tables of many schools add up; that of the
/// district level is left out where it is gone.
public struct StatisticsReport {
  private let summary: YearSummary
  private let frame: PaperFrame
  private var sources: YearSources { YearSources(summary: summary) }
  private var people: AwardPeople { AwardPeople(roster: summary.roster) }

  /// The tables of a year.
  public init(_ summary: YearSummary, today: CivilDate) {
    self.summary = summary
    frame = PaperFrame(
      unit: summary.unit, today: today, number: nil, date: nil, ended: summary.day)
  }

  /// The paper.
  public func document() -> ReportDocument {
    let year = summary.year.named
    var blocks: [ReportBlock] = [
      frame.heading(symbol: nil),
      .title(ReportTitle("BIỂU TỔNG HỢP", subject: "Số liệu thi đua, khen thưởng \(year)")),
      .note(
        "Số liệu đến ngày \(summary.day.inText). Các bảng dùng để ghi biểu thống kê thi đua, khen thưởng ngành Nội vụ (Thông tư số 02/2023/TT-BNV: biểu 0601.N/BNV-TĐKT số phong trào, biểu 0602.N, 0603.N số lượng khen thưởng); thời hạn thi đua chia như biểu 0601.N. Mẫu biểu chưa đối chiếu được với bản gốc; từ tháng 10/2025 còn phải xem Thông tư số 18/2025/TT-BNV."
      ),
      .section(level: 1, "I. PHONG TRÀO THI ĐUA"), .table(campaigns), .table(campaignList),
      .section(level: 1, "II. KHEN THƯỞNG"),
    ]
    if summary.awards.isEmpty {
      blocks.append(.paragraph("Trong năm chưa có quyết định khen thưởng nào."))
    }
    blocks += [.table(tiers), .table(categories), .table(authorities)]
    blocks.append(
      .note(
        "Đơn vị tính của bảng 1: phong trào; của bảng 3 đến 5: lượt khen còn hiệu lực, một người được hai danh hiệu là hai lượt. Người trực tiếp là giáo viên, nhân viên không giữ chức vụ quản lý; giới tính tính cả học sinh. Công trạng ghi vào dòng thường xuyên, phong trào ghi vào dòng chuyên đề của biểu 0602.N, 0603.N."
      ))
    blocks.append(
      .signature(
        SignatureBlock(signers: [
          .init(["NGƯỜI LẬP BIỂU"], name: nil),
          .init(summary.unit.signer.lines, name: summary.unit.signer.name),
        ])))
    return frame.document(
      kind: "statistics", title: "Biểu tổng hợp số liệu thi đua, khen thưởng \(year)",
      [ReportSection(isLandscape: true, blocks)])
  }

  /// Whether the year began after the district level was gone: a row of it stands only where it counts
  /// something.
  private var isWithoutDistricts: Bool {
    summary.year.span(startMonth: summary.unit.yearStartMonth).lowerBound
      > AuthorityLevel.lastDayOfDistricts
  }

  // MARK: - Campaigns

  private typealias Results = [YearSummary.CampaignResult]

  /// How long a campaign goes on, in the stretches of biểu 0601.N/BNV-TĐKT (lines 06 to 10).
  enum Length: String, CaseIterable {
    case underOneYear
    case oneYear
    case underThreeYears
    case underFiveYears
    case fiveYears
    case unknown

    init(_ span: DateSpan?) {
      guard let from = span?.from, let to = span?.to else {
        self = .unknown
        return
      }
      // The last day is part of the campaign.
      let end = to.adding(days: 1)
      if end < from.adding(months: 12) {
        self = .underOneYear
      } else if end == from.adding(months: 12) {
        self = .oneYear
      } else if end < from.adding(months: 36) {
        self = .underThreeYears
      } else if end < from.adding(months: 60) {
        self = .underFiveYears
      } else {
        self = .fiveYears
      }
    }

    var title: String {
      switch self {
      case .underOneYear: "Dưới 1 năm"
      case .oneYear: "1 năm"
      case .underThreeYears: "Trên 1 đến dưới 3 năm"
      case .underFiveYears: "Từ 3 đến dưới 5 năm"
      case .fiveYears: "Từ 5 năm trở lên"
      case .unknown: "Chưa rõ thời hạn"
      }
    }
  }

  private var campaigns: ReportTable {
    let kinds: [(Campaign.Kind?, String, String)] = [
      (.regular, "regular", "Thường xuyên"), (.thematic, "thematic", "Theo chuyên đề"),
      (nil, "unknownKind", "Chưa ghi phương thức"),
    ]
    func cells(_ results: Results, _ key: String) -> [ReportTable.Cell] {
      func cell(_ column: String, _ words: String, _ ours: Results) -> ReportTable.Cell {
        .count(
          ours.count,
          sources.source(
            "campaigns.levels.\(key).\(column)", "phong trào: \(words)", "campaigns: \(column)",
            [FigureSource.Records("plans", ours.map(\.campaign.id))],
            ["Luật 06/2022/QH15, Điều 16"]))
      }
      return [cell("total", "tổng số", results)]
        + kinds.map { kind, column, title in
          cell(column, title.lowercasedFirst, results.filter { $0.campaign.kind == kind })
        }
        + Length.allCases.map { length in
          cell(
            length.rawValue, length.title.lowercasedFirst,
            results.filter { Length($0.campaign.period) == length })
        }
    }
    let levels = AuthorityLevel.allCases.map { ($0 as AuthorityLevel?, $0.rawValue, $0.name.vi) }
    let groups = levels + [(nil, "unknownLevel", "chưa ghi cấp")]
    let rows = groups.compactMap { level, key, name -> ReportTable.Row? in
      let ours = summary.campaigns.filter { $0.campaign.launchedBy?.level == level }
      if level == .district, ours.isEmpty, isWithoutDistricts { return nil }
      return .cells([.text(key), .text(name.capitalisedFirst)] + cells(ours, key))
    }
    return ReportTable(
      key: "campaigns",
      caption: "Bảng 1. Số phong trào theo cấp phát động, phương thức và thời hạn",
      columns: [
        .init("Mã", key: "level", weight: 11, isForMachines: true),
        .init("Cấp phát động", key: "levelName", weight: 18),
        .init("Tổng số", key: "total", .centre, weight: 8),
      ] + kinds.map { .init($0.2, key: $0.1, .centre, weight: 10) }
        + Length.allCases.map { .init($0.title, key: $0.rawValue, .centre, weight: 10) },
      rows: rows + [.total([.empty, .text("Cộng")] + cells(summary.campaigns, "all"))])
  }

  private var campaignList: ReportTable {
    let rows = summary.campaigns.map { result -> ReportTable.Row in
      let campaign = result.campaign
      let scored = result.ranking?.rows.filter { $0.score.total != nil }.count ?? 0
      return .cells([
        .text(campaign.id), .text(campaign.name ?? ""), .text(campaign.launchedBy?.name ?? ""),
        .text((campaign.launchedBy?.level?.name.vi ?? "").capitalisedFirst),
        .text((campaign.kind?.name.vi ?? "").capitalisedFirst),
        campaign.period?.from.map { .date($0) } ?? .empty,
        campaign.period?.to.map { .date($0) } ?? .empty,
        .count(
          result.registered,
          sources.source(
            "campaigns.\(campaign.id).registered", "cá nhân, tập thể đã đăng ký phong trào",
            "subjects registered for the campaign", [sources.file("registrations.json")])),
        .count(
          scored,
          sources.source(
            "campaigns.\(campaign.id).scored", "cá nhân, tập thể có điểm cả năm",
            "subjects with a total of the year", [sources.file("scores.jsonl")])),
      ])
    }
    return ReportTable(
      key: "campaignList", caption: "Bảng 2. Danh sách phong trào",
      columns: [
        .init("Mã", key: "id", weight: 13, isForMachines: true),
        .init("Phong trào", key: "name", weight: 28),
        .init("Nơi phát động", key: "launchedBy", weight: 18),
        .init("Cấp", key: "level", weight: 9), .init("Phương thức", key: "kind", weight: 11),
        .init("Từ ngày", key: "from", .centre, weight: 10),
        .init("Đến ngày", key: "to", .centre, weight: 10),
        .init("Đăng ký", key: "registered", .centre, weight: 8),
        .init("Có điểm", key: "scored", .centre, weight: 8),
      ], rows: rows)
  }

  // MARK: - Awards

  private var classColumns: [ReportTable.Column] {
    [.init("Tổng số", key: "total", .centre, weight: 7)]
      + AwardPeople.Class.allCases.map { .init($0.title, key: $0.rawValue, .centre, weight: 8) }
  }

  private func classCells(_ awards: [YearSummary.Award], _ field: String, _ words: String)
    -> [ReportTable.Cell]
  {
    func cell(_ key: String, _ title: String, _ ours: [YearSummary.Award]) -> ReportTable.Cell {
      .count(
        ours.count,
        sources.source(
          "\(field).\(key)", "lượt khen \(words): \(title)", "awards, \(field): \(key)",
          sources.records(ours)))
    }
    return [cell("total", "tổng số", awards)]
      + AwardPeople.Class.allCases.map { kind in
        cell(kind.rawValue, kind.title.lowercasedFirst, people.awards(awards, kind))
      }
  }

  private var tiers: ReportTable {
    let tiers = summary.law.listed.filter { tier in
      summary.awards.contains { $0.tier == tier.id }
    }
    var rows: [ReportTable.Row] = tiers.map { tier in
      let ours = summary.awards.filter { $0.tier == tier.id }
      return .cells(
        [
          .text(tier.id), .text(tier.name), .text(tier.kind.name.vi.capitalisedFirst),
          .text(tier.level.name.vi.capitalisedFirst),
        ] + classCells(ours, "tiers.\(tier.id)", tier.name))
    }
    let known = Set(tiers.map(\.id))
    for id in AwardLists.uniqued(summary.awards.map(\.tier)) where !known.contains(id) {
      let ours = summary.awards.filter { $0.tier == id }
      rows.append(
        .cells([.text(id), .text(id), .empty, .empty] + classCells(ours, "tiers.\(id)", id)))
    }
    for kind in AwardTier.Kind.allCases {
      let ours = summary.awards.filter { summary.law.tier($0.tier)?.kind == kind }
      rows.append(
        .total(
          [.empty, .text("Cộng \(kind.name.vi)"), .empty, .empty]
            + classCells(ours, "kinds.\(kind.rawValue)", kind.name.vi)))
    }
    rows.append(
      .total(
        [.empty, .text("Tổng cộng"), .empty, .empty]
          + classCells(summary.awards, "awards", "tất cả")))
    return ReportTable(
      key: "awards", caption: "Bảng 3. Khen thưởng theo danh hiệu, hình thức và đối tượng",
      columns: [
        .init("Mã", key: "tier", weight: 14, isForMachines: true),
        .init("Danh hiệu, hình thức", key: "name", weight: 22),
        .init("Loại", key: "kind", weight: 11), .init("Cấp", key: "level", weight: 10),
      ] + classColumns, rows: rows)
  }

  private var categories: ReportTable {
    let rows = AwardCategory.listed.map {
      category, key, name -> ReportTable.Row in
      .cells(
        [.text(key), .text(name.capitalisedFirst)]
          + classCells(summary.awards(of: category), "categories.\(key)", name))
    }
    return ReportTable(
      key: "categories", caption: "Bảng 4. Khen thưởng theo loại hình và đối tượng",
      columns: [
        .init("Mã", key: "category", weight: 11, isForMachines: true),
        .init("Loại hình khen thưởng", key: "name", weight: 24),
      ] + classColumns, rows: rows)
  }

  private var authorities: ReportTable {
    let papers = Dictionary(
      summary.decisions.filter { $0.kind == .award }.map { ($0.number, $0) },
      uniquingKeysWith: { one, _ in one })
    func authority(_ award: YearSummary.Award) -> Authority? {
      guard award.nomination != nil, let paper = award.decision.flatMap({ papers[$0] }) else {
        return nil
      }
      if let signer = paper.signer, let found = Authority(office: signer) { return found }
      return paper.signer != nil && paper.isOwn(of: summary.unit) ? .headmaster : nil
    }
    let known = Authority.allCases.map { ($0 as Authority?, $0.rawValue, $0.name) }
    let rows = (known + [(nil, "unknown", "Chưa ghi người quyết định")]).compactMap {
      office, key, name -> ReportTable.Row? in
      let ours = summary.awards.filter { authority($0) == office }
      if office == .districtChair, ours.isEmpty, isWithoutDistricts { return nil }
      return .cells(
        [.text(key), .text(name)] + classCells(ours, "authorities.\(key)", name.lowercasedFirst))
    }
    return ReportTable(
      key: "authorities", caption: "Bảng 5. Khen thưởng theo thẩm quyền quyết định",
      columns: [
        .init("Mã", key: "authority", weight: 13, isForMachines: true),
        .init("Người quyết định", key: "name", weight: 26),
      ] + classColumns, rows: rows)
  }
}
