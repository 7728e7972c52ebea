/// The list of people and collectives as of a day, in the order of the roster.
public struct RosterReport {
  /// What the list is narrowed to.
  public struct Filter: Sendable, Hashable {
    /// The id of a collective: its people and what is below it.
    public var unit: String?
    public var kind: CollectiveKind?
    public var role: PersonRole?
    /// Whether those who have left and what is closed are listed too.
    public var isEverybody: Bool

    /// Makes a filter.
    public init(
      unit: String? = nil, kind: CollectiveKind? = nil, role: PersonRole? = nil,
      isEverybody: Bool = false
    ) {
      self.unit = unit
      self.kind = kind
      self.role = role
      self.isEverybody = isEverybody
    }
  }

  private let roster: Roster
  private let day: CivilDate
  private let filter: Filter
  private let language: Language
  /// The people listed.
  public let people: [Individual]
  /// The collectives listed.
  public let groups: [Collective]

  /// A list.
  ///
  /// - Parameters:
  ///   - day: the day asked about; nil: today, with those who are to come.
  public init(
    _ roster: Roster, on day: CivilDate?, today: CivilDate, _ filter: Filter = Filter(),
    language: Language
  ) {
    let asked = day ?? today
    let then = roster.asOf(asked)
    self.roster = then
    self.day = asked
    self.filter = filter
    self.language = language
    let below = filter.unit.map { unit in
      Set(
        then.collectives.filter { group in
          then.ancestors(of: group.id, on: asked).contains { $0.id == unit }
        }.map(\.id))
    }
    // A filter of people alone lists no collectives, and the other way round.
    let hasPeople = filter.role != nil || filter.kind == nil
    let hasGroups = filter.kind != nil || filter.role == nil
    people = then.individuals.filter { person in
      guard hasPeople else { return false }
      let position = person.position(on: asked)
      if let role = filter.role, position?.role != role { return false }
      if let below {
        let units = [position?.unit].compactMap { $0 } + person.duties(on: asked).map(\.unit)
        guard units.contains(where: below.contains) else { return false }
      }
      if filter.isEverybody { return true }
      return day.map(person.isPresent) ?? (person.end.map { $0 >= today } ?? true)
    }
    groups = then.collectives.filter { group in
      guard hasGroups else { return false }
      if let kind = filter.kind, group.kind != kind { return false }
      if let below, !below.contains(group.id) { return false }
      if filter.isEverybody { return true }
      return day.map(group.exists) ?? (group.to.map { $0 >= today } ?? true)
    }
  }

  /// The form promised to scripts (contract, section 4).
  public var json: JSON {
    let individuals = people.map { person -> JSON in
      let place = person.position(on: day)
      return .object([
        ("id", .string(person.id)), ("name", .string(person.name)),
        ("unit", place.map { .string($0.unit) } ?? .null),
        ("role", place.map { .string($0.role.rawValue) } ?? .null),
        ("position", place?.post.map { .string($0) } ?? .null),
      ])
    }
    let collectives = groups.map { group -> JSON in
      .object([
        ("id", .string(group.id)), ("name", .string(group.name)),
        ("kind", .string(group.kind.rawValue)),
        ("parent", group.parent.map { .string($0) } ?? .null),
      ])
    }
    return .object([
      ("schema", .string(Roster.schema)), ("individuals", .array(individuals)),
      ("collectives", .array(collectives)),
    ])
  }

  /// The tables.
  public func document(date: CivilDate) -> ReportDocument {
    var blocks: [ReportBlock] = []
    if filter.role != nil || filter.kind == nil { blocks.append(.table(peopleTable)) }
    if filter.kind != nil || filter.role == nil { blocks.append(.table(groupTable)) }
    return ReportDocument(
      kind: "roster",
      title: word("Danh sách tập thể, cá nhân", "People and collectives"), author: "", date: date,
      sections: [ReportSection(blocks)])
  }

  private func word(_ vi: String, _ en: String) -> String {
    Message(vi: vi, en: en).text(in: language)
  }

  private func column(_ vi: String, _ en: String, _ key: String, _ weight: Int)
    -> ReportTable.Column
  {
    .init(word(vi, en), key: key, weight: weight)
  }

  private var peopleTable: ReportTable {
    let hasDuties = people.contains { !$0.duties(on: day).isEmpty }
    var columns = [
      column("Mã", "Id", "id", 8), column("Họ và tên", "Name", "name", 22),
      column("Đơn vị", "Unit", "unit", 18), column("Đối tượng", "Role", "role", 12),
      column("Chức vụ", "Post", "position", 18),
    ]
    if hasDuties { columns.append(column("Kiêm nhiệm", "Duties", "duties", 20)) }
    if filter.isEverybody {
      columns += [column("Ngày rời", "Left", "end", 10), column("Lý do", "Reason", "reason", 14)]
    }
    let rows = people.map { person -> ReportTable.Row in
      let place = person.position(on: day)
      var cells: [ReportTable.Cell] = [
        .text(person.id), .text(person.name), .text(roster.name(of: place?.unit ?? "")),
        .text(place?.role.name.text(in: language) ?? ""), .text(place?.post ?? ""),
      ]
      if hasDuties {
        let duties = person.duties(on: day).map { duty in
          let unit = roster.name(of: duty.unit)
          return duty.post.map { "\($0) (\(unit))" } ?? unit
        }
        cells.append(.text(duties.joined(separator: "; ")))
      }
      if filter.isEverybody {
        cells += [person.end.map { .date($0) } ?? .empty, .text(person.reason ?? "")]
      }
      return .cells(cells)
    }
    return ReportTable(
      key: "individuals", caption: word("Cá nhân (\(people.count))", "People (\(people.count))"),
      columns: columns, rows: rows)
  }

  private var groupTable: ReportTable {
    let counts = roster.memberCounts(on: day)
    var columns = [
      column("Mã", "Id", "id", 10), column("Tên", "Name", "name", 24),
      column("Loại", "Kind", "kind", 14), column("Trực thuộc", "Belongs to", "parent", 20),
      ReportTable.Column(word("Số người", "People"), key: "members", .right, weight: 8),
    ]
    if filter.isEverybody { columns.append(column("Ngày cuối", "Closed", "end", 10)) }
    let rows = groups.map { group -> ReportTable.Row in
      var cells: [ReportTable.Cell] = [
        .text(group.id), .text(group.name), .text(group.kind.name.text(in: language)),
        .text(group.parent.map { roster.name(of: $0) } ?? ""), .int(counts[group.id] ?? 0),
      ]
      if filter.isEverybody { cells.append(group.to.map { .date($0) } ?? .empty) }
      return .cells(cells)
    }
    return ReportTable(
      key: "collectives",
      caption: word("Tập thể (\(groups.count))", "Collectives (\(groups.count))"),
      columns: columns, rows: rows)
  }
}
