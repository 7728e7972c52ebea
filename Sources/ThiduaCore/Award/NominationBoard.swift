/// All nominations of a year: where each stands, since when, and what waits for whom.
public struct NominationBoard {
  /// One nomination.
  public struct Row {
    public var nomination: Nomination
    public var name: String
    public var tier: AwardTier?
    /// Where it stands, in words; they tell of a vote that failed, which is no state.
    public var stateName: Message
    /// The day of its last step.
    public var since: CivilDate?
    /// Who has to do what next; nil where nothing is left to do.
    public var waiting: Message?
    /// The day by which that must be done, where a rule names one.
    public var due: CivilDate?
    /// What the text says of the time where no day follows from it.
    public var deadline: String?
    /// Why it was returned, withdrawn, refused, deferred or revoked.
    public var reason: String?
  }

  public let year: YearID
  public let rows: [Row]

  /// The board of a year on a day.
  ///
  /// - Throws: `badData` where the records cannot be read.
  public init(_ workspace: Workspace, year: YearID, today: CivilDate) throws(Failure) {
    let unit = try workspace.unit()
    let roster = try workspace.roster()
    let law = try workspace.law(on: today)
    let meetings = try workspace.meetings(year)
    let councils = try workspace.councils(year)
    let complaints = try workspace.complaints(year)
    self.year = year
    rows = try workspace.nominations(year).map { nomination in
      let tier = law.tier(nomination.tier)
      let dossier = tier.map {
        Dossier(nomination, tier: $0, roster: roster, meetings: meetings, councils: councils)
      }
      let failed = nomination.failedVote(in: meetings)
      let open = complaints.filter { $0.nomination == nomination.id && $0.isOpen }
      return Row(
        nomination: nomination, name: roster.name(of: nomination.subject), tier: tier,
        stateName: nomination.stateName(in: meetings),
        since: NominationBoard.day(of: nomination.events.last),
        waiting: failed == nil
          ? NominationBoard.waiting(nomination, tier, dossier, open, unit) : nil,
        due: failed == nil ? NominationBoard.due(nomination, tier, open, unit, today) : nil,
        deadline: failed == nil ? NominationBoard.deadline(nomination, tier, unit, today) : nil,
        reason: failed.map { "\($0.yes) phiếu đồng ý, cần \($0.required)" }
          ?? NominationBoard.reason(nomination))
    }
  }

  /// How many stand where, in the order of the states; states without any are left out.
  public static func counts(_ rows: [Row]) -> [(state: NominationState, count: Int)] {
    NominationState.allCases.compactMap { state in
      let count = rows.filter { $0.nomination.state == state }.count
      return count > 0 ? (state, count) : nil
    }
  }

  /// The same in words, where a vote that failed has its own.
  private static func sum(_ rows: [Row], _ language: Language) -> String {
    var names: [String] = []
    for state in NominationState.allCases {
      for row in rows where row.nomination.state == state {
        let name = row.stateName.text(in: language)
        if !names.contains(name) { names.append(name) }
      }
    }
    return names.map { name in
      "\(name) \(rows.filter { $0.stateName.text(in: language) == name }.count)"
    }.joined(separator: ", ")
  }

  private static func day(of event: Nomination.Event?) -> CivilDate? {
    event?.date ?? event.flatMap { CivilDate(iso: $0.at.prefix(10)) }
  }

  private static func reason(_ nomination: Nomination) -> String? {
    let states: [NominationState] = [.returned, .withdrawn, .refused, .deferred, .revoked]
    return states.contains(nomination.state) ? nomination.events.last?.note : nil
  }

  private static func waiting(
    _ nomination: Nomination, _ tier: AwardTier?, _ dossier: Dossier?, _ complaints: [Complaint],
    _ unit: Unit
  ) -> Message? {
    switch nomination.state {
    case .draft: return Message(vi: "người lập: đề nghị chính thức", en: "the author: propose it")
    case .proposed, .appraised:
      if nomination.state == .proposed, let item = dossier?.owed.first {
        return Message(
          vi: "\(item.owner.vi): nộp \(item.document.name)",
          en: "\(item.owner.en): bring \(item.document.name)")
      }
      return tier?.ballot == nil
        ? Message(vi: "văn thư: trình", en: "the clerk: submit")
        : Message(vi: "Hội đồng: bỏ phiếu", en: "the council: vote")
    case .voted:
      let office = tier?.authorities(for: unit.kind).first?.authority.name
      return Message(
        vi: "văn thư: trình" + (office.map { " \($0)" } ?? ""),
        en: "the clerk: submit" + (office.map { " to \($0)" } ?? ""))
    case .submitted:
      let to = nomination.event(.submitted)?.note ?? ""
      return Message(vi: "\(to): quyết định", en: "\(to): decide")
    case .returned:
      return Message(vi: "người được đề nghị: bổ sung, đề nghị lại", en: "the nominee: mend it")
    case .deferred:
      let ids = complaints.map(\.id).joined(separator: ", ")
      return Message(
        vi: "nhà trường: trả lời" + (ids.isEmpty ? "" : " \(ids)"),
        en: "the school: answer" + (ids.isEmpty ? "" : " \(ids)"))
    case .awarded, .refused, .withdrawn, .revoked: return nil
    }
  }

  private static func deadline(
    _ nomination: Nomination, _ tier: AwardTier?, _ unit: Unit, _ today: CivilDate
  ) -> String? {
    let states: [NominationState] = [.draft, .proposed, .appraised, .voted, .returned]
    guard states.contains(nomination.state), let tier else { return nil }
    let rules = Deadline.unread(of: tier, year: nomination.year, unit: unit, on: today)
    let texts = rules.map { "“\($0.text)” (\($0.citation.state(on: today).text))" }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  private static func due(
    _ nomination: Nomination, _ tier: AwardTier?, _ complaints: [Complaint], _ unit: Unit,
    _ today: CivilDate
  ) -> CivilDate? {
    guard nomination.state.isOpen, let tier else { return nil }
    if nomination.state == .deferred { return complaints.compactMap(\.due).min() }
    if nomination.state == .submitted {
      return nomination.event(.submitted)?.date.flatMap {
        Deadline.answer(of: tier, submitted: $0, on: today)?.day
      }
    }
    return Deadline.submission(of: tier, year: nomination.year, unit: unit, on: today)?.day
  }
}

extension NominationBoard {
  /// `thidua.nominations-board/1`: `rows` of `id`, `subject`, `name`, `tier`, `category`, `state`,
  /// `stateName` (in words), `since`, `waiting`, `due`,
  /// `deadline` (what the text says where no day follows from it), `deed`, `daysToAward`, `reason`; and `counts` by state.
  public static func json(_ year: YearID, _ rows: [Row], language: Language) -> JSON {
    var fields = JSONFields(schema: "thidua.nominations-board/1")
    fields.add("year", year.description)
    fields.add(
      "rows",
      .array(
        rows.map { row in
          var item = JSONFields()
          let nomination = row.nomination
          item.add("id", nomination.id)
          item.add("subject", nomination.subject)
          item.add("name", row.name)
          item.add("tier", nomination.tier)
          item.add("category", nomination.category.rawValue)
          item.add("state", nomination.state.rawValue)
          item.add("stateName", row.stateName.text(in: language))
          item.add("since", row.since)
          item.add("waiting", row.waiting?.text(in: language))
          item.add("due", row.due)
          item.add("deadline", row.deadline)
          item.add("deed", nomination.deed)
          item.add("daysToAward", nomination.daysToAward)
          item.add("reason", row.reason)
          return item.json
        }))
    fields.add(
      "counts", .object(counts(rows).map { ($0.state.rawValue, JSON.int($0.count)) }))
    return fields.json
  }

  /// The board as a table.
  public static func document(
    _ year: YearID, _ rows: [Row], author: String, date: CivilDate, language: Language
  ) -> ReportDocument {
    let cells = rows.map { row -> ReportTable.Row in
      let nomination = row.nomination
      var waiting = row.waiting?.text(in: language) ?? ""
      if let text = row.deadline {
        waiting +=
          language == .vietnamese
          ? "; hạn theo văn bản: \(text), không tính ra ngày" : "; deadline in the text: \(text)"
      }
      if let reason = row.reason { waiting += (waiting.isEmpty ? "" : ". ") + reason }
      if let days = nomination.daysToAward {
        waiting += language == .vietnamese ? "\(days) ngày từ khi lập thành tích" : "\(days) days"
      } else if nomination.category == .sudden, nomination.deed == nil {
        let word =
          language == .vietnamese
          ? "chưa ghi ngày lập thành tích" : "the day of the deed is missing"
        waiting += (waiting.isEmpty ? "" : ". ") + word
      }
      return .cells([
        .text(nomination.id), .text(row.name), .text(row.tier?.code ?? nomination.tier),
        .text(row.stateName.text(in: language)), row.since.map { .date($0) } ?? .empty,
        .text(waiting), row.due.map { .date($0) } ?? .empty,
      ])
    }
    let isVietnamese = language == .vietnamese
    let table = ReportTable(
      key: "nominations",
      columns: [
        .init(isVietnamese ? "Mã" : "Id", key: "id", weight: 12),
        .init(isVietnamese ? "Họ và tên, tập thể" : "Nominee", key: "name", weight: 22),
        .init(isVietnamese ? "Danh hiệu" : "Tier", key: "tier", weight: 10),
        .init(isVietnamese ? "Trạng thái" : "State", key: "state", weight: 14),
        .init(isVietnamese ? "Từ ngày" : "Since", key: "since", .centre, weight: 11),
        .init(isVietnamese ? "Đang chờ" : "Waiting", key: "waiting", weight: 30),
        .init(isVietnamese ? "Hạn" : "Due", key: "due", .centre, weight: 11),
      ], rows: cells)
    let sum = sum(rows, language)
    let line =
      isVietnamese
      ? "\(rows.count) đề nghị \(year.named): \(sum)."
      : "\(rows.count) nominations \(year): \(sum)."
    return ReportDocument(
      kind: "nominations", title: isVietnamese ? "Các đề nghị khen thưởng" : "Nominations",
      author: author, date: date,
      sections: [
        ReportSection([.table(table), .paragraph(ReportText(rows.isEmpty ? "" : line))])
      ])
  }
}
