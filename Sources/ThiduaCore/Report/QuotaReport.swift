/// Quotas and shares of a year: what is decided, proposed and left, and how far the plan's targets are
/// reached.
public struct QuotaReport {
  private let standings: [QuotaStanding]
  private let targets: [YearTargets.Result]
  private let pack: RulePack
  private let year: YearID
  private let day: CivilDate
  private let author: String

  /// Counts a year.
  ///
  /// - Parameters:
  ///   - tier: the id of the only tier asked for.
  ///   - day: the day whose law and local rules hold.
  public init(
    _ workspace: Workspace, year: YearID, tier: String?, on day: CivilDate
  ) throws(Failure) {
    let book = try QuotaBook(workspace, year: year, on: day)
    let summary = try YearSummary(workspace, year: year, today: day, detail: .records)
    standings = book.standings(of: tier)
    targets = YearTargets(summary).results
    pack = book.pack
    author = summary.unit.name
    self.year = year
    self.day = day
  }

  /// `thidua.quota/1`.
  public func json(in language: Language) -> JSON {
    var fields = JSONFields(schema: "thidua.quota/1")
    fields.add("year", year.description)
    fields.add("on", day)
    fields.add("pack", pack.id)
    fields.add("quotas", .array(standings.map { json($0) }))
    fields.add(
      "targets",
      .array(
        targets.map { result in
          var line = JSONFields()
          line.add("id", result.target.id)
          line.add("measure", result.target.measure?.rawValue)
          line.add("scope", result.target.scope?.rawValue)
          line.add("atLeast", result.target.atLeast)
          line.add("atMost", result.target.atMost)
          line.add("count", result.part)
          line.add("of", result.whole)
          line.add("met", result.isMet.map { .bool($0) } ?? .null)
          line.add("missing", YearTargets.missing(result))
          return line.json
        }))
    return fields.json
  }

  private func json(_ standing: QuotaStanding) -> JSON {
    let quota = standing.quota
    let state = standing.rule.citation.state(on: day)
    var line = JSONFields()
    line.add("tier", standing.tier.id)
    line.add("percent", standing.rule.percent)
    line.add("of", standing.rule.of)
    line.add("base", quota.base)
    line.add("decidedBase", standing.decidedBase)
    line.add("eligibleBase", standing.eligibleBase)
    line.add("exact", quota.exact.description)
    line.add("rounding", standing.rule.rounding.rawValue)
    line.add("minimum", standing.rule.minimum)
    line.add("allowed", quota.allowed)
    line.add("allowedIfAllEligible", standing.eligible.allowed)
    line.add("awarded", standing.awarded.count)
    line.add("claimed", standing.claims.count)
    line.add("registered", standing.registered)
    line.add("left", quota.left)
    line.add("over", standing.over)
    line.add("order", .strings(standing.rule.order.map(\.rawValue)))
    line.add("cut", standing.cut.map { .strings($0.map(\.nomination)) } ?? .null)
    line.add("tied", .strings(standing.tied.map(\.nomination)))
    line.add("citation", state.text)
    line.add("verified", .bool(state.isVerified))
    return line.json
  }

  /// The report as sentences and short tables.
  public func lines(in language: Language) -> [String] {
    let vi = language == .vietnamese
    var lines = [
      vi
        ? "Chỉ tiêu khen thưởng \(year.named), theo \(pack.id) ngày \(day.inText)"
        : "Quotas of \(year), by \(pack.id) on \(day)"
    ]
    if standings.isEmpty {
      lines += [
        "",
        vi
          ? "Luật đang áp dụng không đặt chỉ tiêu cho danh hiệu, hình thức nào; địa phương có thể đặt trong rules/*.json."
          : "The law in force sets no quota; a local regulation may, in rules/*.json.",
      ]
    }
    for standing in standings { lines += [""] + self.lines(standing, language) }
    guard !targets.isEmpty else {
      return lines + [
        "",
        vi
          ? "Kế hoạch của năm chưa đặt tỷ lệ tập thể nhỏ, người lao động trực tiếp."
          : "The year's plans set no shares of small collectives or direct workers.",
      ]
    }
    lines += [
      "", vi ? "Chỉ tiêu trong kế hoạch của năm:" : "Targets of the year's plans:",
    ]
    for result in targets {
      let share = result.whole.map { whole in
        "\(result.part)/\(whole) (\(ReportTable.Cell.share(result.part, of: whole).text))"
      }
      let state =
        switch result.isMet {
        case true?: vi ? "đạt" : "met"
        case false?: vi ? "chưa đạt" : "not met"
        case nil: vi ? "chưa có số liệu" : "nothing to measure"
        }
      let missing = YearTargets.missing(result).flatMap {
        $0 > 0 && result.isMet == false ? $0 : nil
      }
      lines.append(
        "  \(vi ? result.text : PlanWords.targetNamed(result.target).en): \(share ?? String(result.part)) – \(state)"
          + (missing.map { vi ? ", còn thiếu \($0)" : ", \($0) missing" } ?? ""))
    }
    return lines
  }

  private func lines(_ standing: QuotaStanding, _ language: Language) -> [String] {
    let vi = language == .vietnamese
    let quota = standing.quota
    let state = standing.rule.citation.state(on: day)
    let of = standing.rule.of.map(pack.name) ?? (vi ? "số đủ điều kiện" : "those eligible")
    var lines = [
      "\(standing.tier.name) (\(standing.tier.code)): "
        + (vi ? "không quá \(standing.rule.percent)% " : "at most \(standing.rule.percent)% of ")
        + "\(of) [\(state.text)]" + (state.isVerified ? "" : " *"),
      (vi ? "  Cách tính: " : "  Reckoning: ") + standing.arithmetic(quota, in: language)
        + (standing.decidedBase == standing.expectedBase
          ? ""
          : vi
            ? " (kể cả \(standing.expectedBase - standing.decidedBase) đề nghị chưa quyết định)"
            : " (with \(standing.expectedBase - standing.decidedBase) proposed)"),
      vi
        ? "  Đã quyết định \(standing.awarded.count), đang đề nghị \(standing.claims.count), đã đăng ký \(standing.registered)"
        : "  Decided \(standing.awarded.count), proposed \(standing.claims.count), registered \(standing.registered)",
    ]
    if standing.eligibleBase > standing.expectedBase {
      lines.append(
        (vi ? "  Nếu mọi người đủ điều kiện đều đạt: " : "  If all who are eligible are counted: ")
          + standing.arithmetic(standing.eligible, in: language))
    }
    guard standing.over > 0 else {
      lines.append(vi ? "  Còn lại: \(quota.left)" : "  Left: \(quota.left)")
      return lines
    }
    lines.append(vi ? "  Vượt: \(standing.over)" : "  Over: \(standing.over)")
    guard let cut = standing.cut else {
      lines.append(
        vi
          ? "  Chưa có quy định thứ tự (chưa kiểm chứng): Hội đồng chọn trong số đang đề nghị:"
          : "  No rule names an order (unverified): the council chooses among those proposed:")
      lines += standing.claims.map { "    \($0.name) (\($0.nomination))" }
      return lines
    }
    let order = standing.rule.order.map { $0.name.text(in: language) }.joined(separator: ", ")
    lines.append((vi ? "  Xếp thứ tự theo: " : "  In order of: ") + order)
    if !cut.isEmpty {
      lines.append(vi ? "  Theo thứ tự ấy sẽ không còn chỗ:" : "  By that order without a place:")
      lines += cut.map { "    \($0.name) (\($0.nomination))" }
    }
    if !standing.tied.isEmpty {
      lines.append(
        vi ? "  Ngang nhau, Hội đồng quyết định:" : "  Equal, for the council to decide:")
      lines += standing.tied.map { "    \($0.name) (\($0.nomination))" }
    }
    return lines
  }

  /// The report as tables.
  public func document(in language: Language) -> ReportDocument {
    let vi = language == .vietnamese
    let quotas = ReportTable(
      key: "quotas", caption: vi ? "Chỉ tiêu theo quy định" : "Quotas",
      columns: [
        .init(vi ? "Danh hiệu, hình thức" : "Tier", key: "tier", weight: 24),
        .init(vi ? "Cách tính" : "Reckoning", key: "reckoning", weight: 34),
        .init(vi ? "Được" : "Allowed", key: "allowed", .right, weight: 8),
        .init(vi ? "Đã quyết định" : "Decided", key: "awarded", .right, weight: 9),
        .init(vi ? "Đang đề nghị" : "Proposed", key: "claimed", .right, weight: 9),
        .init(vi ? "Còn lại" : "Left", key: "left", .right, weight: 8),
        .init(vi ? "Căn cứ" : "Basis", key: "citation", weight: 24),
      ],
      rows: standings.map { standing in
        let state = standing.rule.citation.state(on: day)
        return .cells([
          .text(standing.tier.name), .text(standing.arithmetic(standing.quota, in: language)),
          .int(standing.quota.allowed), .int(standing.awarded.count), .int(standing.claims.count),
          .int(standing.quota.left), .text(state.text + (state.isVerified ? "" : " *")),
        ])
      })
    let shares = ReportTable(
      key: "targets", caption: vi ? "Chỉ tiêu trong kế hoạch" : "Targets of the plans",
      columns: [
        .init(vi ? "Chỉ tiêu" : "Target", key: "target", weight: 40),
        .init(vi ? "Số lượng" : "Count", key: "count", .right, weight: 9),
        .init(vi ? "Trên tổng số" : "Of", key: "of", .right, weight: 9),
        .init(vi ? "Tỷ lệ" : "Share", key: "share", .right, weight: 9),
        .init(vi ? "Còn thiếu" : "Missing", key: "missing", .right, weight: 9),
      ],
      rows: targets.map { result in
        .cells([
          .text(vi ? result.text : PlanWords.targetNamed(result.target).en), .int(result.part),
          result.whole.map { .int($0) } ?? .empty,
          result.whole.map { .share(result.part, of: $0) } ?? .empty,
          YearTargets.missing(result).map { .int($0) } ?? .empty,
        ])
      })
    return ReportDocument(
      kind: "quota", title: vi ? "Chỉ tiêu khen thưởng \(year.named)" : "Quotas of \(year)",
      author: author, date: day,
      sections: [
        ReportSection(
          isLandscape: true,
          [
            .title(
              ReportTitle(
                vi ? "CHỈ TIÊU KHEN THƯỞNG" : "QUOTAS",
                subject: vi ? year.named.capitalisedFirst : year.description)),
            .table(quotas), .table(shares),
          ])
      ])
  }
}
