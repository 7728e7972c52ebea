/// Units, targets, and what is not known.
extension FairnessReport {
  /// II. Units compared by head.
  func units() -> [ReportBlock] {
    let units = counts.units
    let section = ReportBlock.section(level: 1, "II. SO SÁNH CÁC TỔ")
    guard !units.isEmpty else {
      return [section, .paragraph("Danh sách chưa có tổ nào có người.")]
    }
    let rows = units.map { unit -> ReportTable.Row in
      let id = unit.line.key
      func count(_ step: FairnessCounts.Step) -> ReportTable.Cell {
        .count(
          unit.line.count(step),
          sources.source(
            "units.\(id).\(step.rawValue)",
            "\(unit.line.title): \(step.title.lowercasedFirst)", "\(id): \(step.english)",
            records(unit.line, step)))
      }
      let people = unit.line.count(.present)
      return .cells([
        .text(unit.line.title), count(.present), count(.registered), count(.nominated),
        count(.awarded),
        .share(unit.line.count(.awarded), of: people).from(unitRate(unit.line)),
        .count(
          unit.awards,
          sources.source(
            "units.\(id).awards", "\(unit.line.title): lượt khen cá nhân",
            "\(id): awards of its people", records(unit.line, .awarded))),
        Fraction(Int128(unit.awards), over: Int128(people)).flatMap { try? $0.rounded(2) }.map {
          ReportTable.Cell.decimal($0, digits: 2).from(
            sources.source(
              "units.\(id).perHead", "\(unit.line.title): lượt khen trên đầu người",
              "\(id): awards a head", records(unit.line, .awarded)))
        } ?? .text("–"),
      ])
    }
    var blocks: [ReportBlock] = [
      section,
      .table(
        ReportTable(
          key: "units",
          columns: [
            .init("Tổ, bộ phận", key: "unit", weight: 26),
            .init("Số người", key: "present", .centre, weight: 9),
            .init("Đăng ký", key: "registered", .centre, weight: 9),
            .init("Được đề nghị", key: "nominated", .centre, weight: 10),
            .init("Được khen", key: "awarded", .centre, weight: 9),
            .init("Được khen trên số người", key: "rate", .centre, weight: 12),
            .init("Lượt khen", key: "awards", .centre, weight: 9),
            .init("Lượt khen trên đầu người", key: "perHead", .centre, weight: 12),
          ], rows: rows)),
    ]
    if let words = comparison(units.map(\.line)) {
      blocks += [
        .paragraph(words),
        .chart(chart("Tỷ lệ người được khen của từng tổ", units.map(\.line))),
      ]
    }
    return blocks
  }

  /// The picture in words: the highest, the lowest, all together.
  private func comparison(_ lines: [FairnessCounts.Line]) -> ReportText? {
    let all = lines.reduce((0, 0)) { ($0.0 + $1.count(.awarded), $0.1 + $1.count(.present)) }
    guard lines.count > 1, all.0 > 0 else { return nil }
    // a/b > c/d in whole numbers.
    func isHigher(_ one: FairnessCounts.Line, _ two: FairnessCounts.Line) -> Bool {
      one.count(.awarded) * two.count(.present) > two.count(.awarded) * one.count(.present)
    }
    func isEqual(_ one: FairnessCounts.Line, _ two: FairnessCounts.Line) -> Bool {
      !isHigher(one, two) && !isHigher(two, one)
    }
    guard let top = lines.max(by: { isHigher($1, $0) }),
      let bottom = lines.min(by: { isHigher($1, $0) })
    else { return nil }
    func names(_ line: FairnessCounts.Line) -> String {
      lines.filter { isEqual($0, line) }.map(\.title).joined(separator: ", ")
    }
    func rate(_ line: FairnessCounts.Line) -> ReportText.Run {
      .init(percent(line.count(.awarded), line.count(.present)), from: unitRate(line))
    }
    func common(_ field: String, _ vi: String, _ en: String, _ step: FairnessCounts.Step)
      -> FigureSource
    {
      sources.source("units.all.\(field)", vi, en, lines.flatMap { records($0, step) })
    }
    var runs: [ReportText.Run] = [
      .init("Chung các tổ: "),
      .figure(all.0, common("awarded", "người được khen của các tổ", "people awarded", .awarded)),
      .init("/"),
      .figure(all.1, common("present", "người của các tổ", "people of the units", .present)),
      .init(" người được khen ("),
      .share(
        all.0, of: all.1,
        common("rate", "người được khen trên số người của các tổ", "the share awarded", .awarded)),
      .init(")"),
    ]
    if isEqual(top, bottom) {
      runs.append(.init("; các tổ ngang nhau."))
    } else {
      runs += [
        .init(". Cao nhất: \(names(top)) ("), rate(top),
        .init("); thấp nhất: \(names(bottom)) ("), rate(bottom), .init(")."),
      ]
    }
    return ReportText(runs: runs)
  }

  private func unitRate(_ line: FairnessCounts.Line) -> FigureSource {
    sources.source(
      "units.\(line.key).rate", "\(line.title): người được khen trên số người của tổ",
      "\(line.key): people awarded of its people", records(line, .awarded))
  }

  /// III. The targets of the plan.
  func targets() -> [ReportBlock] {
    let results = YearTargets(summary).results
    let section = ReportBlock.section(level: 1, "III. SO VỚI CHỈ TIÊU CỦA KẾ HOẠCH")
    guard !results.isEmpty else {
      return [section, .paragraph(ReportText(YearTargets.noneText(summary)))]
    }
    let met = results.filter { $0.isMet == true }.count
    let open = results.filter { $0.isMet == nil }.count
    let plans = AwardLists.uniqued(results.flatMap(\.planned.records).map(\.file))
    func figure(_ count: Int, _ field: String, _ vi: String, _ en: String) -> ReportText.Run {
      .figure(count, sources.source("targets.\(field)", vi, en, plans.map { .init($0) }))
    }
    var runs: [ReportText.Run] = [
      .init("Đạt "), figure(met, "met", "chỉ tiêu đã đạt", "targets that are met"), .init("/"),
      figure(
        results.count, "total", "chỉ tiêu của kế hoạch tính được bằng số liệu",
        "targets of the plan that figures can tell"), .init(" chỉ tiêu"),
    ]
    if open > 0 {
      runs += [
        .init("; "),
        figure(open, "open", "chỉ tiêu chưa có gì để tính", "targets with nothing to measure"),
        .init(" chỉ tiêu chưa có gì để tính"),
      ]
    }
    return [
      section, .paragraph(ReportText(runs: runs + [.init(".")])),
      .table(YearTargets.table(results, sources, isDetailed: true)),
      .note(
        "“Để đạt” tính khi mọi số khác giữ nguyên: thêm một lượt khen thì cả tử số và mẫu số đều tăng."
      ),
    ]
  }

  /// IV. What the figures cannot say.
  func unknown() -> [ReportBlock] {
    var items: [String] = []
    if counts.withoutSex > 0 {
      items.append(
        "\(counts.withoutSex)/\(summary.staff.count) người chưa ghi giới tính, không tính vào phần nam, nữ (ghi bổ sung: enroll import --kind individuals)."
      )
    }
    if !counts.outside.isEmpty {
      items.append(
        "\(counts.outside.count) người có đăng ký, đề nghị hay được khen nhưng không còn trong danh sách ngày \(summary.day.inText), không tính vào tỷ lệ: \(counts.outside.joined(separator: ", "))."
      )
    }
    let groups = counts.groups.last?.classes ?? []
    if groups.first(where: { $0.key == "small" })?.count(.present) == 0 {
      items.append(
        "Chưa tập thể nào được đánh dấu là tập thể nhỏ (cột “Tập thể nhỏ” của danh sách tập thể).")
    }
    let paper = summary.awards.filter { $0.nomination == nil }.count
    if paper > 0 {
      items.append(
        "\(paper) lượt khen nhập từ quyết định giấy, không qua đề nghị trong chương trình.")
    }
    guard !items.isEmpty else { return [] }
    return [
      .section(level: 1, "IV. ĐIỀU SỐ LIỆU CHƯA CHO BIẾT"), .list(items.map { ReportText($0) }),
    ]
  }
}
