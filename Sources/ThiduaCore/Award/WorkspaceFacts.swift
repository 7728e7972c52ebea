/// What the law is asked about, gathered from a workspace once for all subjects.
public struct WorkspaceFacts: Sendable {
  /// The facts of every subject, in list order.
  public let subjects: [SubjectFacts]
  private let index: [String: Int]

  /// Gathers the facts.
  ///
  /// - Parameters:
  ///   - year: the year asked about; collectives have the members of its last day.
  ///   - day: the judged day; members and roles are those of this day if the year is not over.
  public init(_ workspace: Workspace, year: YearID, on day: CivilDate) throws(Failure) {
    let end = year.span(startMonth: try workspace.unit().yearStartMonth).upperBound
    let judged = min(day, end)
    let roster = try workspace.roster().asOf(judged)
    let records = try Records(workspace)
    var people: [String: SubjectFacts] = [:]
    for person in roster.individuals {
      people[person.id] = records.facts(
        person.id, person.name,
        .individual(person.position(on: judged)?.role ?? .staff), start: person.start,
        away: person.away.map { DateSpan(from: $0.from, to: $0.to) })
    }
    var subjects = roster.individuals.compactMap { people[$0.id] }
    let members = roster.members(on: judged)
    for group in roster.collectives {
      var facts = records.facts(group.id, group.name, .collective(group.kind), start: nil)
      facts.members = (members[group.id] ?? []).compactMap { people[$0.id] }
      subjects.append(facts)
    }
    self.subjects = subjects
    index = Dictionary(
      subjects.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The facts of a subject.
  public func facts(of id: String) -> SubjectFacts? { index[id].map { subjects[$0] } }

  /// The subjects of the asked year, in list order: all but those who left, and collectives that were
  /// closed, before it began.
  public func present(_ roster: Roster, in context: EligibilityContext) -> [SubjectFacts] {
    let gone = Set(
      roster.individuals.filter { person in
        person.end.map { $0 < context.days.lowerBound } ?? false
      }.map(\.id)
        + roster.collectives.filter { group in
          group.to.map { $0 < context.days.lowerBound } ?? false
        }.map(\.id))
    return gone.isEmpty ? subjects : subjects.filter { !gone.contains($0.id) }
  }
}

/// The records of a workspace, by subject.
private struct Records {
  var ratings: [String: [RatingFact]] = [:]
  var awards: [String: [AwardFact]] = [:]
  var initiatives: [String: [InitiativeFact]] = [:]
  var disciplines: [String: [DisciplineFact]] = [:]
  var leaves: [String: [LeaveFact]] = [:]
  var registrations: [String: [RegistrationFact]] = [:]
  var results: [String: [PupilResultFact]] = [:]
  var service: [String: [ServiceFact]] = [:]

  init(_ workspace: Workspace) throws(Failure) {
    let roster = try workspace.roster()
    let history = try workspace.history()
    let nominations = try workspace.nominations()
    for record in try workspace.ratings() {
      ratings[record.subject, default: []].append(
        RatingFact(year: record.year, rating: record.rating, source: "xếp loại \(record.year)"))
    }
    for record in history.awards {
      awards[record.subject, default: []].append(
        AwardFact(
          tier: record.tier, year: record.year, decision: record.decision, date: record.date,
          isRevoked: record.revocation != nil, source: History.path))
    }
    for nomination in nominations {
      guard let event = nomination.event(.awarded) else { continue }
      awards[nomination.subject, default: []].append(
        AwardFact(
          tier: nomination.tier, year: nomination.year, decision: event.paper, date: event.date,
          category: nomination.category, isRevoked: nomination.state == .revoked,
          source: nomination.id))
    }
    var uses: [String: [InitiativeFact.Use]] = [:]
    for nomination in nominations {
      guard let id = nomination.initiative, let use = Records.use(nomination) else { continue }
      uses[id, default: []].append(use)
    }
    for initiative in try workspace.initiatives() {
      for author in initiative.authors {
        initiatives[author, default: []].append(
          InitiativeFact(
            id: initiative.id, title: initiative.title, scope: initiative.scope,
            year: initiative.year, decision: initiative.decision, date: initiative.date,
            uses: uses[initiative.id] ?? [], source: initiative.decision))
      }
    }
    for matter in roster.disciplines {
      disciplines[matter.subject, default: []].append(
        DisciplineFact(
          form: matter.form, from: matter.from, to: matter.to, status: matter.status,
          source: Roster.path))
    }
    for complaint in try workspace.complaints() where complaint.isOpen {
      disciplines[complaint.subject, default: []].append(
        DisciplineFact(
          form: nil, from: complaint.date, to: nil, status: .complaint, source: complaint.id))
    }
    for leave in roster.leaves {
      leaves[leave.subject, default: []].append(
        LeaveFact(kind: leave.kind, from: leave.from, to: leave.to, source: Roster.path))
    }
    for record in roster.service {
      service[record.subject, default: []].append(
        ServiceFact(
          asOf: record.asOf, months: record.months, hardMonths: record.hardMonths,
          teachingMonths: record.teachingMonths, source: Roster.path))
    }
    for record in try workspace.results() {
      results[record.subject, default: []].append(
        PupilResultFact(
          year: record.year, overall: record.level, conduct: record.conduct, study: record.study,
          subjectsFromNine: record.subjectsFromNine, source: "kết quả \(record.year)"))
    }
    for year in try workspace.years() {
      for item in try workspace.registrations(year) where item.withdrawn == nil {
        registrations[item.subject, default: []].append(
          RegistrationFact(
            year: item.year, tier: item.tier, source: "đăng ký ngày \(item.on.slashed)"))
      }
    }
  }

  /// What a nomination does to its initiative: a decision uses it up, an open proposal claims it.
  private static func use(_ nomination: Nomination) -> InitiativeFact.Use? {
    let isDecided = nomination.state == .awarded
    guard isDecided || nomination.state.isOpen else { return nil }
    return InitiativeFact.Use(
      tier: nomination.tier, year: nomination.year, isDecided: isDecided)
  }

  func facts(
    _ id: String, _ name: String, _ kind: SubjectKind, start: CivilDate?,
    away: [DateSpan] = []
  ) -> SubjectFacts {
    SubjectFacts(
      id: id, name: name, kind: kind, start: start, away: away, ratings: ratings[id] ?? [],
      awards: awards[id] ?? [], initiatives: initiatives[id] ?? [],
      disciplines: disciplines[id] ?? [], leaves: leaves[id] ?? [],
      registrations: registrations[id] ?? [], pupilResults: results[id] ?? [],
      service: service[id] ?? [])
  }
}
