/// The reports of collectives.
extension AchievementReport {
  /// I. what it is; II. what was achieved; III. what was given before.
  var collective: [ReportBlock] {
    var blocks: [ReportBlock] = [
      .section(level: 1, "I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH"),
      .section(level: 2, "1. Đặc điểm, tình hình"), .list(collectiveIdentity + features),
      .section(level: 2, "2. Chức năng, nhiệm vụ"),
    ]
    blocks += written(.functions)
    blocks += [
      .section(level: 1, "II. THÀNH TÍCH ĐẠT ĐƯỢC"),
      .section(level: 2, "1. Kết quả thực hiện nhiệm vụ, so sánh các năm"),
    ]
    blocks += achieved + [.table(collectiveYears)]
    if let pupils = pupilLevels { blocks.append(.table(pupils)) }
    blocks.append(.section(level: 2, "2. Biện pháp, nguyên nhân; sáng kiến; phong trào thi đua"))
    blocks += written(.measures) + initiatives + campaigns + written(.campaigns, orBlank: false)
    blocks.append(
      .section(level: 2, "3. Chấp hành chủ trương, chính sách, pháp luật; chăm lo đời sống"))
    blocks += written(.compliance) + written(.care, orBlank: false)
    blocks.append(.section(level: 2, "4. Hoạt động của tổ chức Đảng, đoàn thể"))
    return blocks + written(.party) + formerAwards
  }

  /// Name and how many belong to it.
  var collectiveIdentity: [ReportText] {
    guard case .collective(let group) = given.subject else { return [] }
    let name = ReportText(runs: [
      .init("Tên tập thể: "), .init(group.name, bold: true),
      .init(group.kind == .school ? "" : ", \(summary.unit.name)"),
    ])
    return [name, strength(group)]
  }

  /// Address, founding, structure, facilities: the file people write.
  private var features: [ReportText] {
    [
      entry(.address, "Địa điểm trụ sở, điện thoại, thư điện tử"), entry(.founding),
      entry(.structure, "Cơ cấu tổ chức, đảng viên, trình độ"), entry(.facilities),
    ]
  }

  /// `Tổng số 12 người (nữ 9): 1 cán bộ quản lý, 10 giáo viên, 1 nhân viên`; of a class its pupils.
  private func strength(_ group: Collective) -> ReportText {
    let members = summary.roster.members(of: group.id, on: summary.day)
    let day = summary.day
    func role(_ person: Individual) -> PersonRole { person.position(on: day)?.role ?? .staff }
    let staff = members.filter { role($0) != .pupil }
    let pupils = members.count - staff.count
    let women = staff.filter { $0.gender == .female }.count
    func figure(_ name: String, _ text: String, _ vi: String, _ en: String) -> ReportText.Run {
      .init(
        text,
        from: FigureSource(
          given.field(name), Message(vi: "\(vi) ngày \(day.inText)", en: "\(en) on \(day)"),
          records: [.init(Roster.path, [group.id])]))
    }
    var runs: [ReportText.Run] = []
    if !staff.isEmpty || pupils == 0 {
      runs = [
        .init("Tổng số "),
        figure(
          "members", "\(staff.count) người", "số người trong danh sách", "people on the roster"),
        .init(" (nữ "),
        figure("women", String(women), "số nữ trong danh sách", "women on the roster"),
        .init(")"),
      ]
      var separator = ": "
      for wanted in [PersonRole.leader, .teacher, .staff] {
        let count = staff.filter { role($0) == wanted }.count
        guard count > 0 else { continue }
        runs += [
          .init(separator),
          figure(
            "members.\(wanted.rawValue)", String(count), "số \(wanted.name.vi) trong danh sách",
            "\(wanted.name.en) on the roster"), .init(" \(wanted.name.vi)"),
        ]
        separator = ", "
      }
    }
    if pupils > 0 {
      runs += [
        .init(runs.isEmpty ? "Tổng số " : "; "),
        figure(
          "pupils", "\(pupils) học sinh", "số học sinh trong danh sách", "pupils on the roster"),
        .init(" trong danh sách theo dõi"),
      ]
    }
    return ReportText(runs: runs + [.init(".")])
  }

  /// Năm | xếp loại | số người | LĐTT | CSTĐCS | danh hiệu, hình thức của tập thể.
  private var collectiveYears: ReportTable {
    let rows = given.facts.reversed().map { year, facts -> ReportTable.Row in
      let awards = facts.awards.filter {
        $0.year == year && !$0.isRevoked && !isOwn($0) && isBefore($0)
      }
      let people = facts.members.filter { $0.kind.nominee == .individual }
      // A year nobody entered anything for has no counts.
      let isKnown = people.contains { person in
        person.ratings.contains { $0.year == year } || person.awards.contains { $0.year == year }
      }
      func count(_ name: String, _ tiers: [String], _ vi: String, _ en: String) -> ReportTable.Cell
      {
        guard isKnown else { return .empty }
        let holders = people.filter { $0.award(of: tiers, in: year) != nil }
        return .int(holders.count).from(
          FigureSource(
            given.field("\(name).\(year)"),
            Message(vi: "\(vi) \(year.named)", en: "\(en) in \(year)"),
            records: [
              .init(Workspace.path(year, "nominations.json"), holders.map(\.id)),
              .init(History.path, holders.map(\.id)),
            ]))
      }
      let total: ReportTable.Cell =
        isKnown
        ? .int(people.count).from(
          FigureSource(
            given.field("members.\(year)"),
            Message(vi: "số người \(year.named)", en: "people in \(year)"),
            records: [.init(Roster.path, people.map(\.id))])) : .empty
      return .cells([
        .text(year.description),
        facts.rating(in: year).map { rating in
          .text(rating.name).from(
            source("rating.\(year)", year, "ratings.json", "xếp loại tập thể", "the rating"))
        } ?? .empty,
        total,
        count(
          "advanced", TierNames.advancedHolders, "số người đạt Lao động tiên tiến",
          "holders of Lao động tiên tiến"),
        count(
          "fighters", [TierNames.baseFighter], "số người đạt Chiến sĩ thi đua cơ sở",
          "holders of Chiến sĩ thi đua cơ sở"),
        .text(awards.map { given.law.name(of: $0.tier) }.sorted().joined(separator: "; ")),
      ])
    }
    return ReportTable(
      key: "years",
      columns: [
        .init("Năm", key: "year", .centre, weight: 13),
        .init("Xếp loại", key: "rating", weight: 20, isPrivate: true),
        .init("Số người", key: "members", .centre, weight: 10),
        .init("Lao động tiên tiến", key: "advanced", .centre, weight: 13),
        .init("CSTĐ cơ sở", key: "fighters", .centre, weight: 11),
        .init("Danh hiệu, hình thức của tập thể", key: "awards", weight: 33),
      ], rows: rows)
  }

  /// The pupils of a class, grade or school by level, where results were entered.
  private var pupilLevels: ReportTable? {
    let pupils = (given.current?.members ?? []).filter { $0.kind.nominee == .pupil }
    let levels = pupils.compactMap { pupil in
      pupil.pupilResults.first { $0.year == summary.year }?.overall
    }
    guard !levels.isEmpty else { return nil }
    let rows = QualityRating.allCases.sorted(by: >).map { level -> ReportTable.Row in
      let count = levels.filter { $0 == level }.count
      func source(_ field: String, _ vi: String, _ en: String) -> FigureSource {
        FigureSource(
          given.field("pupils.\(level.rawValue)\(field)"),
          Message(
            vi: "\(vi) học sinh \(level.pupilName.lowercased()) \(summary.year.named)",
            en: "\(en) of level \(level.rawValue) in \(summary.year)"),
          records: [.init(Workspace.path(summary.year, "results.json"), pupils.map(\.id))])
      }
      return .cells([
        .text(level.pupilName), .count(count, source("", "số", "pupils")),
        .share(count, of: levels.count).from(source(".share", "tỷ lệ", "the share of pupils")),
      ])
    }
    return ReportTable(
      key: "pupils", caption: "Kết quả giáo dục học sinh \(summary.year.named)",
      columns: [
        .init("Mức đánh giá", key: "level", weight: 50),
        .init("Số học sinh", key: "count", .centre, weight: 25),
        .init("Tỷ lệ", key: "share", .right, weight: 25),
      ], rows: rows)
  }
}
