/// Whose full name a paper for everybody keeps back: pupils who were given nothing.
///
/// A pupil is a minor, and only an award is a reason to post the name (Luật Trẻ em 102/2016/QH13,
/// Điều 21; Nghị định 56/2017/NĐ-CP, Điều 33).
public struct PublicNames: Sendable {
  private let shown: [String: (name: String, initials: String)]

  /// The names of a list of people.
  ///
  /// - Parameters:
  ///   - day: the day on which roles are looked at.
  ///   - awarded: the ids of those whose award is announced.
  public init(_ roster: Roster, on day: CivilDate, awarded: Set<String>) {
    var shown: [String: (name: String, initials: String)] = [:]
    for person in roster.individuals
    where !awarded.contains(person.id) && person.position(on: day)?.role == .pupil {
      shown[person.id] = (person.name, initials(of: person.name))
    }
    self.shown = shown
  }

  /// The names of a year: its standing awards are announced, no others.
  public init(_ summary: YearSummary) {
    self.init(summary.roster, on: summary.day, awarded: Set(summary.awards.map(\.subject)))
  }

  /// What stands in the place of a subject's name; nil where everybody may read it.
  public func replacement(of subject: String) -> String? { shown[subject]?.initials }

  /// A cell with the name of a subject.
  public func cell(_ subject: String, _ name: String) -> ReportTable.Cell {
    replacement(of: subject).map { .guarded(.text(name), publicly: $0) } ?? .text(name)
  }

  /// A stretch of text with the name of a subject.
  public func run(_ subject: String, _ name: String) -> ReportText.Run {
    ReportText.Run(name, publicly: replacement(of: subject))
  }

  /// The names of these subjects that must not be read by everybody, with what stands in their place:
  /// for `ReportDocument.guardedNames`.
  public func guarded(_ subjects: some Sequence<String>) -> [GuardedName] {
    Set(subjects).compactMap { shown[$0] }
      .map { GuardedName(name: $0.name, publicly: $0.initials) }
      .sorted { ($0.name, $0.publicly) < ($1.name, $1.publicly) }
  }
}

extension PublicNames {
  /// The names of the whole roster for words that people write: pupils who were never given anything, with
  /// what stands in their place, and everybody else, whose name stays. A name that two share stays. The
  /// birth dates of all pupils are among them, in every way to write them.
  ///
  /// - Throws: `badData` for records that cannot be read.
  public static func ofRoster(_ workspace: Workspace) throws(Failure) -> [GuardedName] {
    let roster = try workspace.roster()
    var awarded = Set(
      try workspace.nominations().filter { $0.state == .awarded }.map(\.subject))
    awarded.formUnion(try workspace.history().awards.filter { $0.revocation == nil }.map(\.subject))
    var names: [String: String] = [:]
    for person in roster.individuals {
      let isHidden =
        !awarded.contains(person.id) && person.positions.contains { $0.role == .pupil }
        && (names[person.name] ?? "") != person.name
      names[person.name] = isHidden ? initials(of: person.name) : person.name
    }
    let births = Set(
      roster.individuals.filter { $0.positions.contains { $0.role == .pupil } }.compactMap(\.birth))
    return names.sorted { $0.key < $1.key }.map { GuardedName(name: $0.key, publicly: $0.value) }
      + births.sorted().flatMap { GuardedName.births($0) }
  }
}

/// A name that a paper for everybody shows otherwise wherever it stands: in titles, captions and text
/// that is no cell and no run of its own. A name that stands for itself stays: `Lê An Khang` is not `Lê An`
/// with something behind it.
public struct GuardedName: Sendable, Hashable {
  public var name: String
  public var publicly: String

  /// Makes an entry.
  public init(name: String, publicly: String) {
    self.name = name
    self.publicly = publicly
  }

  private static let hiddenDate = "…"

  /// Whether it is a birth date.
  var isBirth: Bool { publicly == GuardedName.hiddenDate }

  /// A birth date in the ways people write it: `05/5/2012`, `5-5-2012`, `ngày 05 tháng 5 năm 2012`.
  static func births(_ date: CivilDate) -> [GuardedName] {
    func written(_ number: Int) -> [String] {
      number < 10 ? ["0\(number)", "\(number)"] : ["\(number)"]
    }
    let texts = written(date.day).flatMap { day in
      written(date.month).flatMap { month in
        ["/", "-", "."].map { "\(day)\($0)\(month)\($0)\(date.year)" }
          + ["\(day) tháng \(month) năm \(date.year)"]
      }
    }
    return (texts + [date.description]).map { GuardedName(name: $0, publicly: hiddenDate) }
  }
}
