/// Who has not registered for a year, and who did so late.
public struct MissingRegistrations {
  /// Who should register.
  public enum Audience: Sendable, Hashable {
    /// Titles: the staff, the school and its departments.
    case titles
    /// A scored campaign: those of a role or the collectives of a kind, as its rubric names them.
    case scored(String)
  }

  private let roster: Roster
  private let people: [Individual]
  private let groups: [Collective]
  private let late: [Registration]
  private let withdrawn: [String: Registration]
  private let day: CivilDate
  private let deadline: CivilDate?

  /// Looks at one year.
  ///
  /// - Parameters:
  ///   - registrations: those of the year, withdrawn ones too.
  ///   - campaign: registrations of this campaign count; nil: those of titles.
  ///   - day: what was entered later does not count.
  ///   - unit: only this collective and what is below it.
  public init(
    _ roster: Roster, _ registrations: [Registration], _ audience: Audience, campaign: String?,
    on day: CivilDate, unit: String?, deadline: CivilDate?
  ) {
    let roster = roster.asOf(day)
    self.roster = roster
    self.day = day
    self.deadline = deadline
    let ours = registrations.filter { item in
      campaign.map { item.campaign == $0 } ?? (item.tier != nil)
    }
    let standing = ours.filter { $0.stands(on: day) }
    let registered = Set(standing.map(\.subject))
    withdrawn = Dictionary(
      ours.filter { $0.on <= day && !$0.stands(on: day) }.map { ($0.subject, $0) },
      uniquingKeysWith: { $1 })
    func isBelow(_ id: String?) -> Bool {
      guard let unit else { return true }
      guard let id else { return false }
      return roster.ancestors(of: id, on: day).contains { $0.id == unit }
    }
    people = roster.individuals.filter { person in
      guard person.isPresent(on: day), let place = person.position(on: day) else { return false }
      let isAsked =
        switch audience {
        case .titles: place.role != .pupil
        case .scored(let word): place.role.rawValue == word
        }
      return isAsked && !registered.contains(person.id) && isBelow(place.unit)
    }
    groups = roster.collectives(on: day).filter { group in
      let isAsked =
        switch audience {
        case .titles: [.school, .department, .office].contains(group.kind)
        case .scored(let word): group.kind.rawValue == word
        }
      return isAsked && !registered.contains(group.id) && isBelow(group.id)
    }
    late = standing.filter { item in
      item.daysLate(deadline) != nil
        && isBelow(roster.individual(item.subject)?.position(on: day)?.unit ?? item.subject)
    }
  }

  /// The tables: who is missing, and who was late where there is a deadline.
  public func document(
    year: YearID, campaign: String?, _ language: Language, date: CivilDate
  ) -> ReportDocument {
    func word(_ vi: String, _ en: String) -> String { Message(vi: vi, en: en).text(in: language) }
    func note(_ id: String) -> String {
      guard let item = withdrawn[id], let day = item.withdrawn else { return "" }
      let why = item.reason.map { ": \($0)" } ?? ""
      return word("đã rút \(day.slashed)\(why)", "withdrawn \(day)\(why)")
    }
    let rows =
      people.map { person in
        [
          person.id, person.name, roster.name(of: person.position(on: day)?.unit ?? ""),
          note(person.id),
        ]
      }
      + groups.map { [$0.id, $0.name, $0.kind.name.text(in: language), note($0.id)] }
    let id = ReportTable.Column(word("Mã", "Id"), key: "id", weight: 10)
    let name = ReportTable.Column(word("Tên", "Name"), key: "name", weight: 30)
    let unit = ReportTable.Column(word("Đơn vị", "Unit"), key: "unit", weight: 30)
    var blocks: [ReportBlock] = [
      .table(
        ReportTable(
          key: "missing",
          columns: [id, name, unit, .init(word("Ghi chú", "Note"), key: "note", weight: 24)],
          rows: rows.map { .cells($0.map { .text($0) }) }))
    ]
    if !late.isEmpty {
      let lateRows = late.map { item -> ReportTable.Row in
        let place = roster.individual(item.subject)?.position(on: day)?.unit
        return .cells([
          .text(item.subject), .text(roster.name(of: item.subject)),
          .text(place.map { roster.name(of: $0) } ?? ""), .date(item.on),
          .int(item.daysLate(deadline) ?? 0),
        ])
      }
      blocks.append(
        .table(
          ReportTable(
            key: "late", caption: word("Đăng ký muộn", "Registered late"),
            columns: [
              id, name, unit,
              .init(word("Ngày đăng ký", "Registered on"), key: "on", .centre, weight: 12),
              .init(word("Muộn (ngày)", "Days late"), key: "days", .right, weight: 10),
            ], rows: lateRows)))
    }
    let what = campaign.map { word("phong trào \($0)", $0) } ?? word("danh hiệu", "a title")
    return ReportDocument(
      kind: "missing",
      title: word(
        "Chưa đăng ký \(what) \(year.named)", "Not registered for \(what), \(year)"),
      author: "", date: date, sections: [ReportSection(blocks)])
  }

  /// How many are missing, and how the deadline stands.
  public func summary(_ year: YearID, campaign: String?, today: CivilDate) -> Message {
    let what = campaign.map { "phong trào \($0)" } ?? "danh hiệu"
    var vi =
      "\(people.count) cá nhân, \(groups.count) tập thể chưa đăng ký \(what) \(year.named)."
    var en =
      "\(people.count) people and \(groups.count) collectives have not registered for \(campaign ?? "a title"), \(year)."
    if !late.isEmpty {
      vi += " \(late.count) đăng ký muộn."
      en += " \(late.count) came late."
    }
    if let deadline {
      let left = deadline.days(since: today)
      vi +=
        left >= 0
        ? " Hạn \(deadline.slashed), còn \(left) ngày."
        : " Hạn \(deadline.slashed) đã qua \(-left) ngày."
      en +=
        left >= 0
        ? " The deadline is \(deadline), in \(left) days."
        : " The deadline was \(deadline), \(-left) days ago."
    }
    return Message(vi: vi, en: en)
  }
}
