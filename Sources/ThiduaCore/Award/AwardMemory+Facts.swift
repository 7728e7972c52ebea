/// What the records of a year tell, a line each.
extension AwardMemory {
  /// The facts of a file.
  func facts(_ path: String) throws(Failure) -> Set<String> {
    guard path != History.path else { return try revocations() }
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count == 3, let year = YearID(parts[1]) else { return [] }
    let facts: [[String?]]
    switch parts[2] {
    case "nominations.json": facts = try nominations(year)
    case "meetings.json": facts = try meetings(year)
    case "submissions.json":
      facts = try workspace.submissions(year).flatMap { paper -> [[String?]] in
        let numbers = [(paper.number, paper.date)] + paper.slips.map { ($0.number, $0.date) }
        return numbers.flatMap { number, date in
          paper.nominations.map { ["submission", number, date.description, paper.to, $0] }
        }
      }
    case "decisions.json": facts = try decisions(year)
    case "councils.json":
      facts = try workspace.councils(year).flatMap { council in
        council.members.map {
          ["council", council.decision, council.date.description, $0.id, $0.role.rawValue]
        }
      }
    case "complaints.json":
      facts = try workspace.complaints(year).flatMap { complaint -> [[String?]] in
        let opened = ["complaint", complaint.id, complaint.nomination, complaint.date.description]
        guard let answer = complaint.answer else { return [opened] }
        return [
          opened,
          [
            "answer", complaint.id, answer.date.description,
            answer.isUpheld ? "upheld" : "dismissed",
          ],
        ]
      }
    case "notices.json":
      facts = try workspace.notices(year).flatMap { notice in
        notice.nominations.map { ["notice", notice.id, notice.from.description, $0] }
      }
    case "initiative-proposals.json":
      facts = try workspace.initiativeProposals(year).flatMap { proposal in
        proposal.events.map {
          ["initiative", proposal.id, $0.state.rawValue, $0.paper, $0.date?.description, $0.at]
        }
      }
    case "initiatives.json": facts = try authors(year)
    default: facts = []
    }
    return Set(facts.map(AwardMemory.line))
  }

  private func nominations(_ year: YearID) throws(Failure) -> [[String?]] {
    try workspace.nominations(year).flatMap { nomination in
      nomination.events.map {
        [
          "nomination", nomination.id, nomination.subject, nomination.tier, $0.state.rawValue,
          $0.paper, $0.date?.description, $0.at,
        ]
      }
    }
  }

  private func meetings(_ year: YearID) throws(Failure) -> [[String?]] {
    try workspace.meetings(year).flatMap { meeting -> [[String?]] in
      let head = ["meeting", meeting.id, meeting.date.description, "\(meeting.members)"]
      let people = meeting.taking.map { ["attendance", meeting.id, $0] }
      let end = meeting.closedAt.map { [["closed", meeting.id, $0]] } ?? []
      let ballots = meeting.ballots.map { ballot -> [String?] in
        [
          "ballot", meeting.id, ballot.nomination, "\(ballot.round)", "\(ballot.yes)",
          "\(ballot.no)", "\(ballot.blank)", "\(ballot.unreturned)", "\(ballot.required)",
          ballot.passed ? "passed" : "failed", ballot.at,
        ]
      }
      return [head] + people + end + ballots
    }
  }

  /// What a decision says of each nomination, under the numbers it was ever entered with.
  private func decisions(_ year: YearID) throws(Failure) -> [[String?]] {
    try workspace.decisions(year).flatMap { decision -> [[String?]] in
      let numbers =
        [(decision.number, decision.date)] + decision.slips.map { ($0.number, $0.date) }
      return numbers.flatMap { number, date in
        decision.nominations.map {
          ["decision", number, date.description, decision.kind.rawValue, $0]
        }
      }
    }
  }

  /// Whose the initiatives are that were recognised here, or that an award rests on.
  private func authors(_ year: YearID) throws(Failure) -> [[String?]] {
    var ids = Set(
      try workspace.initiativeProposals(year).filter { $0.state == .recognised }.map(\.id))
    ids.formUnion(
      try workspace.nominations().filter { $0.event(.awarded) != nil }.compactMap(\.initiative))
    let path = Workspace.path(year, "initiatives.json")
    return try workspace.list(Initiative.self, at: path).filter { ids.contains($0.id) }
      .flatMap { initiative in initiative.authors.map { ["author", initiative.id, $0] } }
  }

  private func revocations() throws(Failure) -> Set<String> {
    let facts = try workspace.history().awards.compactMap { record -> [String?]? in
      record.revocation.map {
        [
          "revocation", $0.number, $0.date.description, record.subject, record.tier,
          record.year.description,
        ]
      }
    }
    return Set(facts.map(AwardMemory.line))
  }

  /// A fact on one line.
  private static func line(_ parts: [String?]) -> String {
    parts.map { part in
      let words = (part ?? "-").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return words.isEmpty ? "-" : words
    }.joined(separator: " | ")
  }
}
