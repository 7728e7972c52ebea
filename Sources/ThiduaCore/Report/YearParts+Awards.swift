/// Ratings, titles, exemplars and initiatives.
extension YearParts {
  /// The ratings of people and collectives.
  func ratings(_ title: String) -> [ReportBlock] {
    let people = summary.ratingCounts(collectives: false)
    let groups = summary.ratingCounts(collectives: true)
    let peopleTotal = people.reduce(0) { $0 + $1.count }
    let groupTotal = groups.reduce(0) { $0 + $1.count }
    let section = ReportBlock.section(level: 2, title)
    guard peopleTotal + groupTotal > 0 else {
      return [section, .paragraph("Chưa có kết quả xếp loại của năm.")]
    }
    let staff = Set(summary.staff.map(\.id))
    func cells(_ count: Int, _ total: Int, _ rating: QualityRating, _ isPeople: Bool)
      -> [ReportTable.Cell]
    {
      let kind = isPeople ? "people" : "collectives"
      let ids = summary.ratings.filter {
        $0.rating == rating && staff.contains($0.subject) == isPeople
          && (isPeople || summary.roster.collective($0.subject) != nil)
      }.map(\.subject)
      let records = [sources.file("ratings.json", ids)]
      let field = "ratings.\(kind).\(rating.rawValue)"
      let word = isPeople ? "cán bộ, giáo viên, nhân viên" : "tập thể"
      return [
        .count(
          count,
          sources.source(
            field, "\(word) xếp loại \(rating.name)", "\(kind) rated \(rating.rawValue)", records)),
        .share(count, of: total).from(
          sources.source(
            "\(field).share", "trên số \(word) đã xếp loại", "of the \(kind) that have a rating",
            records)),
      ]
    }
    let rows = zip(people, groups).map { person, group -> ReportTable.Row in
      .cells(
        [.text(person.rating.name)] + cells(person.count, peopleTotal, person.rating, true)
          + cells(group.count, groupTotal, group.rating, false))
    }
    func total(_ count: Int, _ kind: String) -> ReportTable.Cell {
      .count(
        count,
        sources.source(
          "ratings.\(kind).total", "số đã xếp loại", "\(kind) that have a rating",
          [sources.file("ratings.json")]))
    }
    return [
      section,
      .table(
        ReportTable(
          key: "ratings",
          columns: [
            .init("Mức xếp loại", key: "rating", weight: 34),
            .init("Cá nhân", key: "people", .centre, weight: 10),
            .init("Tỷ lệ", key: "peopleShare", .centre, weight: 10),
            .init("Tập thể", key: "collectives", .centre, weight: 10),
            .init("Tỷ lệ", key: "collectiveShare", .centre, weight: 10),
          ],
          rows: rows + [
            .total([
              .text("Cộng"), total(peopleTotal, "people"), .empty,
              total(groupTotal, "collectives"), .empty,
            ])
          ], isPrivate: true)),
    ]
  }

  /// What was registered, proposed and given, by tier, and to whom.
  func titles(_ title: String) -> [ReportBlock] {
    var rows: [ReportTable.Row] = []
    var number = 0
    let groups = [
      ("Tập thể", summary.tiers.filter(\.isCollective)),
      ("Cá nhân", summary.tiers.filter { !$0.isCollective && $0.tier.kind != .student }),
      ("Học sinh", summary.tiers.filter { !$0.isCollective && $0.tier.kind == .student }),
    ]
    for (name, counts) in groups where !counts.isEmpty {
      rows.append(.group(name))
      for count in counts {
        number += 1
        rows.append(.cells([.int(number)] + titleCells(count)))
      }
    }
    let section = ReportBlock.section(level: 2, title)
    guard !rows.isEmpty else {
      return [section, .paragraph("Chưa có đăng ký, đề nghị hay quyết định khen thưởng nào.")]
    }
    let table = ReportTable(
      key: "titles",
      columns: [
        .init("TT", key: "no", .centre, weight: 5),
        .init("Danh hiệu, hình thức khen thưởng", key: "tier", weight: 34),
        .init("Đăng ký", key: "registered", .centre, weight: 8),
        .init("Đề nghị", key: "nominated", .centre, weight: 8),
        .init("Đạt", key: "awarded", .centre, weight: 7),
        .init("Đạt so với đăng ký", key: "share", .centre, weight: 12),
        .init("Người quản lý", key: "leaders", .centre, weight: 9),
        .init("Người trực tiếp", key: "direct", .centre, weight: 9),
      ], rows: rows)
    return [section, .table(table)] + shares()
  }

  private func titleCells(_ count: YearSummary.TierCount) -> [ReportTable.Cell] {
    let field = YearSources.field(count.tier, isCollective: count.isCollective)
    let name = count.tier.name
    let awards = summary.awards.filter {
      $0.tier == count.tier.id && $0.isCollective == count.isCollective
    }
    func isOurs(_ subject: String) -> Bool {
      (summary.roster.individual(subject) == nil) == count.isCollective
    }
    let registered = summary.registrations.filter {
      $0.tier == count.tier.id && isOurs($0.subject)
    }.map(\.subject)
    let nominated = summary.nominations.filter {
      $0.tier == count.tier.id && isOurs($0.subject) && $0.state != .withdrawn
    }.map(\.id)
    let articles = [count.tier.citation.text]
    var cells: [ReportTable.Cell] = [
      .text(name),
      .count(
        count.registered,
        sources.source(
          "\(field).registered", "đăng ký \(name), chưa rút", "registrations that stand",
          [sources.file("registrations.json", registered)])),
      .count(
        count.nominated,
        sources.source(
          "\(field).nominated", "đề nghị \(name), không tính đã rút",
          "nominations, withdrawn ones left out", [sources.file("nominations.json", nominated)])),
      .count(
        count.awarded,
        sources.source(
          "\(field).awarded", "quyết định \(name) còn hiệu lực", "awards that stand",
          sources.records(awards), articles)),
      count.registered > 0
        ? ReportTable.Cell.share(count.awarded, of: count.registered).from(
          sources.source(
            "\(field).share", "số đạt trên số đăng ký \(name)", "awarded of registered"))
        : .text("–"),
    ]
    // Leaders and direct workers are kinds of staff; collectives and pupils are neither.
    let staff = awards.filter { !$0.isCollective && !$0.isPupil }
    if count.isCollective || count.tier.kind == .student {
      cells += [.empty, .empty]
    } else {
      for (key, vi, en, ours) in [
        ("leaders", "người giữ chức vụ quản lý", "leaders", staff.filter { !$0.isDirectWorker }),
        ("direct", "người trực tiếp", "direct workers", staff.filter(\.isDirectWorker)),
      ] {
        cells.append(
          .count(
            ours.count,
            sources.source(
              "\(field).\(key)", "\(name) cho \(vi)", "awards to \(en)", sources.records(ours))))
      }
    }
    return cells
  }

  /// All awards in two sentences: how many, and how many of them went to whom.
  private func shares() -> [ReportBlock] {
    let staff = summary.awards.filter { !$0.isCollective && !$0.isPupil }
    let groups = summary.awards.filter(\.isCollective)
    let pupils = summary.awards.filter { !$0.isCollective && $0.isPupil }
    guard !summary.awards.isEmpty else { return [] }
    func source(_ field: String, _ vi: String, _ en: String, _ awards: [YearSummary.Award])
      -> FigureSource
    {
      sources.source("awards.\(field)", vi, en, sources.records(awards))
    }
    var runs: [ReportText.Run] = [
      .init("Cộng "),
      .figure(
        summary.awards.count,
        source("total", "mọi lượt khen thưởng còn hiệu lực", "awards that stand", summary.awards)),
      .init(" lượt khen thưởng: "),
      .figure(
        groups.count, source("collectives", "lượt khen tập thể", "awards of collectives", groups)),
      .init(" tập thể, "),
      .figure(
        staff.count,
        source("people", "lượt khen cá nhân, không tính học sinh", "awards of staff", staff)),
      .init(" cá nhân"),
    ]
    if !pupils.isEmpty {
      runs += [
        .init(", "),
        .figure(pupils.count, source("pupils", "lượt khen học sinh", "awards of pupils", pupils)),
        .init(" học sinh"),
      ]
    }
    runs.append(.init("."))
    func part(
      _ field: String, _ ours: [YearSummary.Award], of whole: [YearSummary.Award], _ words: String
    ) -> [ReportText.Run] {
      [
        .figure(ours.count, source(field, words, "awards counted as \(field)", ours)),
        .init("/"),
        .figure(
          whole.count,
          source("\(field).of", "số lượt làm mẫu số: \(words)", "what they are of", whole)),
        .init(" \(words) ("),
        .share(
          ours.count, of: whole.count,
          source("\(field).share", "tỷ lệ \(words)", "their share", whole)), .init(")"),
      ]
    }
    var parts: [[ReportText.Run]] = []
    if !staff.isEmpty {
      parts.append(
        part(
          "direct", staff.filter(\.isDirectWorker), of: staff,
          "lượt khen cá nhân là người trực tiếp công tác"))
      let known = staff.filter { summary.roster.individual($0.subject)?.gender != nil }
      // Where nobody's sex was entered, a zero would be a statement nobody made.
      if !known.isEmpty {
        parts.append(
          part("women", known.filter(\.isFemale), of: known, "lượt khen cá nhân là nữ"))
      }
    }
    if !groups.isEmpty {
      parts.append(
        part(
          "small", groups.filter(\.isSmallCollective), of: groups,
          "lượt khen tập thể là tập thể nhỏ"))
    }
    if !parts.isEmpty {
      runs.append(.init(" Trong đó "))
      for (index, part) in parts.enumerated() {
        if index > 0 { runs.append(.init("; ")) }
        runs += part
      }
      runs.append(.init("."))
    }
    return [.paragraph(ReportText(runs: runs))]
  }

  /// The awards of the half, with who got them.
  func awardsSoFar(_ title: String) -> [ReportBlock] {
    let section = ReportBlock.section(level: 2, title)
    guard !summary.awards.isEmpty else {
      return [section, .paragraph("Đến nay chưa có quyết định khen thưởng nào.")]
    }
    let categories = Dictionary(
      summary.nominations.map { ($0.id, $0.category) }, uniquingKeysWith: { one, _ in one })
    var words: [[ReportText.Run]] = []
    for category in AwardCategory.allCases {
      let ours = summary.awards.filter { $0.nomination.flatMap { categories[$0] } == category }
      guard !ours.isEmpty || category == .sudden || category == .thematic else { continue }
      words.append([
        .figure(
          ours.count,
          sources.source(
            "awards.\(category.rawValue)", "lượt khen \(category.name.vi)",
            "awards for \(category.name.en)", sources.records(ours))),
        .init(" \(category.name.vi)"),
      ])
    }
    let unknown = summary.awards.filter { $0.nomination == nil }.count
    if unknown > 0 { words.append([.init("\(grouped(unknown)) chưa ghi loại hình")]) }
    var runs: [ReportText.Run] = [.init("Phân theo loại hình: ")]
    for (index, word) in words.enumerated() {
      if index > 0 { runs.append(.init("; ")) }
      runs += word
    }
    runs.append(.init("."))
    return [section] + shares() + [.paragraph(ReportText(runs: runs))]
  }
}
