/// Everything that is known of one person or collective over all years, in the order of days: places,
/// names, absences, discipline, ratings, awards, initiatives, registrations, pledges.
public struct SubjectTimeline {
  /// One line.
  struct Event {
    /// The first day; of a yearly record, the first day of its year.
    var from: CivilDate?
    var to: CivilDate?
    var year: YearID?
    var kind: Message
    var content: Message
    var paper: String?
    /// Whether the day is known, or only the year, whose last day then gives the place in the order.
    var isDated = true
  }

  let subject: Subject
  private var events: [Event] = []

  /// Gathers what the workspace knows.
  ///
  /// - Parameters:
  ///   - awards: awards by decision or import; the room of awards has them.
  ///   - tierName: the name of a tier by its id.
  public init(
    _ subject: Subject, in workspace: Workspace, awards: [AwardFact],
    tierName: (String) -> String
  ) throws(Failure) {
    self.subject = subject
    let roster = try workspace.roster()
    switch subject {
    case .individual(let person): add(person, roster)
    case .collective(let group): add(group, roster)
    }
    let id = subject.id
    for matter in roster.disciplines where matter.subject == id {
      let form = matter.form.map { "\($0.name), " } ?? ""
      add(
        matter.from, matter.to, vi: "Kỷ luật", en: "Discipline",
        Message(vi: form + matter.status.name.vi, en: form + matter.status.name.en))
    }
    for leave in roster.leaves where leave.subject == id {
      add(
        leave.from, leave.to, vi: "Nghỉ", en: "Leave",
        Message(vi: leave.kind.title, en: leave.kind.rawValue))
    }
    let startMonth = try workspace.unit().yearStartMonth
    func addYearly(
      _ year: YearID, vi: String, en: String, _ content: Message, _ paper: String?,
      _ day: CivilDate? = nil
    ) {
      events.append(
        Event(
          from: day ?? year.span(startMonth: startMonth).upperBound, to: nil, year: year,
          kind: Message(vi: vi, en: en), content: content, paper: paper,
          isDated: day != nil))
    }
    for record in try workspace.ratings() where record.subject == id {
      addYearly(
        record.year, vi: "Xếp loại", en: "Rating",
        Message(vi: record.rating.name, en: record.rating.rawValue), nil)
    }
    for result in try workspace.results() where result.subject == id {
      let parts = [
        result.level.map { Message(vi: $0.name, en: $0.rawValue) },
        result.study.map { Message(vi: "học tập \($0.name)", en: "study \($0.rawValue)") },
        result.conduct.map { Message(vi: "rèn luyện \($0.name)", en: "conduct \($0.rawValue)") },
      ].compactMap { $0 }
      addYearly(
        result.year, vi: "Kết quả", en: "Result",
        Message(
          vi: parts.map(\.vi).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", ")),
        nil)
    }
    for award in awards {
      let name = tierName(award.tier)
      let content = Message(
        vi: name + (award.isRevoked ? " (đã thu hồi)" : ""),
        en: name + (award.isRevoked ? " (revoked)" : ""))
      addYearly(award.year, vi: "Khen thưởng", en: "Award", content, award.decision, award.date)
    }
    for item in try workspace.initiatives() where item.authors.contains(id) {
      addYearly(
        item.year, vi: "Sáng kiến", en: "Initiative", Message(same: item.title), item.decision,
        item.date)
    }
    let campaigns = Dictionary(
      try workspace.campaigns().map { ($0.campaign.id, $0.campaign.name ?? $0.campaign.id) },
      uniquingKeysWith: { one, _ in one })
    for year in try workspace.years() {
      for item in try workspace.registrations(year) where item.subject == id {
        let named = [item.tier.map(tierName), item.campaign.map { campaigns[$0] ?? $0 }]
          .compactMap { $0 }
        func what(_ initiative: String, _ after: String = "") -> String {
          let own = item.initiative.map { ["\(initiative): \($0)"] } ?? []
          return (named + own).joined(separator: "; ") + after
        }
        func content(_ after: String = "") -> Message {
          Message(vi: what("sáng kiến", after), en: what("initiative", after))
        }
        addYearly(year, vi: "Đăng ký", en: "Registration", content(), nil, item.on)
        if let day = item.withdrawn {
          let why = item.reason.map { " (\($0))" } ?? ""
          addYearly(year, vi: "Rút đăng ký", en: "Withdrawal", content(why), nil, day)
        }
      }
      for pledge in try workspace.pledges(year)
      where pledge.parties.contains(where: { $0.collective == id }) {
        let signed = pledge.parties.first { $0.collective == id }?.signed
        addYearly(
          year, vi: "Giao ước", en: "Pledge", Message(same: pledge.title), pledge.id, signed)
      }
    }
  }

  private mutating func add(
    _ from: CivilDate?, _ to: CivilDate?, vi: String, en: String, _ content: Message
  ) {
    events.append(
      Event(
        from: from, to: to, year: nil, kind: Message(vi: vi, en: en), content: content, paper: nil))
  }

  private mutating func add(_ person: Individual, _ roster: Roster) {
    for (index, place) in person.positions.enumerated() {
      let next = index + 1 < person.positions.count ? person.positions[index + 1].from : nil
      let from = place.from ?? person.start
      let day = from ?? next?.adding(days: -1) ?? CivilDate(dayNumber: 0)
      let post = place.post ?? place.role.name.vi
      var last = next?.adding(days: -1) ?? person.end
      // Whoever was away before the next position had left the one before.
      if let gap = person.away.first(where: { $0.to == last }) { last = gap.from.adding(days: -1) }
      add(
        from, last, vi: "Công tác", en: "Position",
        Message(
          vi: "\(roster.name(of: place.unit, on: day)): \(post)",
          en: "\(roster.name(of: place.unit, on: day)): \(place.post ?? place.role.name.en)"))
    }
    for duty in person.duties {
      let unit = roster.name(of: duty.unit, on: duty.from ?? CivilDate(dayNumber: 0))
      add(
        duty.from, duty.to, vi: "Kiêm nhiệm", en: "Duty",
        Message(same: [unit, duty.post].compactMap { $0 }.joined(separator: ": ")))
    }
    for stretch in person.away {
      add(
        stretch.from, stretch.to, vi: "Rời đơn vị", en: "Away",
        Message(same: stretch.reason ?? ""))
    }
    if let end = person.end {
      add(
        end.adding(days: 1), nil, vi: "Rời đơn vị", en: "Left", Message(same: person.reason ?? ""))
    }
  }

  private mutating func add(_ group: Collective, _ roster: Roster) {
    var since = group.from
    for (name, to) in group.formerNames.map({ ($0.name, Optional($0.to)) })
      + [(group.name, group.to)]
    {
      add(since, to, vi: "Tên", en: "Name", Message(same: name))
      since = to?.adding(days: 1)
    }
    since = group.from
    for (parent, to) in group.formerParents.map({ ($0.parent, Optional($0.to)) })
      + [(group.parent, group.to)]
    {
      if let parent {
        let day = since ?? to ?? CivilDate(dayNumber: 0)
        add(
          since, to, vi: "Trực thuộc", en: "Belongs to",
          Message(same: roster.name(of: parent, on: day)))
      }
      since = to?.adding(days: 1)
    }
    for gap in group.gaps {
      add(gap.from, gap.to, vi: "Thôi hoạt động", en: "Closed", Message(same: ""))
    }
    if let to = group.to {
      let next = group.successors.map { roster.name(of: $0, on: to.adding(days: 1)) }
      let list = next.joined(separator: ", ")
      add(
        to.adding(days: 1), nil, vi: "Thôi hoạt động", en: "Closed",
        Message(vi: next.isEmpty ? "" : "nay là \(list)", en: next.isEmpty ? "" : "now \(list)"))
    }
  }

  /// The table, the earliest day first.
  public func document(_ language: Language, date: CivilDate) -> ReportDocument {
    func word(_ vi: String, _ en: String) -> String { Message(vi: vi, en: en).text(in: language) }
    let ordered = events.enumerated().sorted { left, right in
      (left.element.from?.dayNumber ?? .min, left.offset) < (
        right.element.from?.dayNumber ?? .min, right.offset
      )
    }.map(\.element)
    let rows = ordered.map { event -> ReportTable.Row in
      .cells([
        event.isDated ? event.from.map { .date($0) } ?? .empty : .empty,
        event.to.map { .date($0) } ?? .empty, .text(event.year?.description ?? ""),
        .text(event.kind.text(in: language)), .text(event.content.text(in: language)),
        .text(event.paper ?? ""),
      ])
    }
    let table = ReportTable(
      key: "history", caption: "\(subject.name) (\(subject.id))",
      columns: [
        .init(word("Từ ngày", "From"), key: "from", .centre, weight: 12),
        .init(word("Đến ngày", "To"), key: "to", .centre, weight: 12),
        .init(word("Năm", "Year"), key: "year", weight: 12),
        .init(word("Việc", "Kind"), key: "kind", weight: 16),
        .init(word("Nội dung", "Content"), key: "content", weight: 40),
        .init(word("Văn bản", "Paper"), key: "paper", weight: 16),
      ], rows: rows)
    return ReportDocument(
      kind: "timeline", title: word("Quá trình của \(subject.name)", "History of \(subject.name)"),
      author: "", date: date, sections: [ReportSection([.table(table)])])
  }
}

extension LeaveKind {
  /// The word documents use.
  public var title: String {
    switch self {
    case .maternity: "thai sản"
    case .sick: "ốm"
    case .unpaid: "không hưởng lương"
    case .study: "đi học"
    }
  }
}
