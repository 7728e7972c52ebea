/// People and collectives of a year by class, at each step from being there to being awarded.
struct FairnessCounts {
  /// The steps, in order.
  enum Step: String, CaseIterable {
    case present
    case registered
    case nominated
    case awarded

    /// The heading of its column.
    var title: String {
      switch self {
      case .present: "Hiện có"
      case .registered: "Đăng ký"
      case .nominated: "Được đề nghị"
      case .awarded: "Được khen"
      }
    }

    var english: String { self == .present ? "present" : rawValue }
  }

  /// A class with the ids of those who came so far.
  struct Line {
    var key: String
    var title: String
    var ids: [Step: [String]]

    func count(_ step: Step) -> Int { ids[step]?.count ?? 0 }
  }

  /// Classes that together are a whole.
  struct Group {
    var title: String
    var classes: [Line]

    func total(_ step: Step) -> Int { classes.reduce(0) { $0 + $1.count(step) } }
  }

  /// A unit with how often its people were awarded.
  struct UnitLine {
    var line: Line
    var awards: Int
  }

  let groups: [Group]
  let units: [UnitLine]
  /// How many of the staff have no sex entered.
  let withoutSex: Int
  /// Names of people who took part in the year and are no longer on the list of staff.
  let outside: [String]

  init(_ summary: YearSummary) {
    let (staff, day, roster) = (summary.staff, summary.day, summary.roster)
    let nominated = Set(summary.nominations.filter { $0.state != .withdrawn }.map(\.subject))
    let awarded = Set(summary.awards.map(\.subject))
    func line(_ key: String, _ title: String, _ ids: [String]) -> Line {
      Line(
        key: key, title: title,
        ids: [
          .present: ids, .registered: ids.filter(summary.registered.contains),
          .nominated: ids.filter(nominated.contains), .awarded: ids.filter(awarded.contains),
        ])
    }
    func people(_ isOurs: (Individual) -> Bool) -> [String] { staff.filter(isOurs).map(\.id) }
    func has(_ person: Individual, _ role: PersonRole) -> Bool {
      person.position(on: day)?.role == role
    }
    let collectives = roster.collectives(on: day).filter { group in
      [.school, .department, .office].contains(group.kind) || awarded.contains(group.id)
        || nominated.contains(group.id) || summary.registered.contains(group.id)
    }
    withoutSex = staff.filter { $0.gender == nil }.count
    let sexes: [Line] =
      withoutSex == staff.count
      ? []
      : [
        line("male", "Nam", people { $0.gender == .male }),
        line("female", "Nữ", people { $0.gender == .female }),
      ]
    groups = [
      Group(
        title: "Theo vị trí công tác",
        classes: [
          line("leaders", "Người quản lý", people { has($0, .leader) }),
          line("teachers", "Giáo viên (trực tiếp)", people { has($0, .teacher) }),
          line("workers", "Nhân viên (trực tiếp)", people { has($0, .staff) }),
        ]),
      Group(title: "Theo giới tính", classes: sexes),
      Group(
        title: "Tập thể",
        classes: [
          line("small", "Tập thể nhỏ", collectives.filter(\.isSmall).map(\.id)),
          line("others", "Tập thể khác", collectives.filter { !$0.isSmall }.map(\.id)),
        ]),
    ]
    let present = Set(staff.map(\.id))
    outside = roster.individuals.filter { person in
      !present.contains(person.id) && person.position(on: day)?.role != .pupil
        && (summary.registered.contains(person.id) || nominated.contains(person.id)
          || awarded.contains(person.id))
    }.map(\.name)
    let byUnit = Dictionary(grouping: staff) { $0.position(on: day)?.unit ?? "" }
    let times = Dictionary(grouping: summary.awards, by: \.subject)
    units = roster.collectives.compactMap { group in
      guard let members = byUnit[group.id] else { return nil }
      return UnitLine(
        line: line(
          group.id, group.kind == .school ? "\(group.name) (không thuộc tổ)" : group.name,
          members.map(\.id)),
        awards: members.reduce(0) { $0 + (times[$1.id]?.count ?? 0) })
    }
  }
}
