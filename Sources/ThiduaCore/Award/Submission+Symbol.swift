extension Submission {
  /// Whether it goes to the unit's own head, who cannot submit to himself.
  func isInternal(in unit: Unit) -> Bool { Decision.isOwn(signer: to, of: unit) }

  /// The council that speaks in a paper to the unit's own head: the one that passed what is submitted; nil
  /// where no council passed it, and for papers to others, in which the unit speaks.
  func council(
    of unit: Unit, _ meetings: [Meeting], _ councils: [Council]
  ) -> Council? {
    guard isInternal(in: unit) else { return nil }
    let meeting = meetings.last { meeting in
      meeting.ballots.contains {
        $0.passed && $0.counts && nominations.contains($0.nomination)
      }
    }
    return meeting.flatMap { meeting in councils.first { $0.decision == meeting.council } }
  }

  /// What stands behind the stroke of its number: the council has its own series (Nghị định 30/2020/NĐ-CP,
  /// Phụ lục I mục II.3).
  func symbol(
    of unit: Unit, _ meetings: [Meeting], _ councils: [Council]
  ) -> String {
    council(of: unit, meetings, councils) == nil
      ? "TTr-\(unit.code)" : Submission.councilSymbol
  }

  /// The symbol of the council's submissions.
  static let councilSymbol = "TTr-HĐTĐKT"
}

extension Workspace {
  /// What stands behind the stroke of a submission's number.
  func symbol(of submission: Submission) throws(Failure) -> String {
    var meetings: [Meeting] = []
    var councils: [Council] = []
    // Nominations of several years may go in one paper.
    for year in try years() {
      meetings += try self.meetings(year)
      councils += try self.councils(year)
    }
    return submission.symbol(of: try unit(), meetings, councils)
  }

  /// Whether a number names a submission: as it is written on it, or short, such as `5`.
  public func isNumber(_ number: String, of submission: Submission) throws(Failure) -> Bool {
    guard let own = submission.number else { return false }
    if own == number { return true }
    let symbol = try symbol(of: submission)
    let full = PaperNumber.completed(own, symbol: symbol)
    let asked = PaperNumber.completed(number, symbol: symbol)
    if let one = PaperNumber(full), let other = PaperNumber(asked) { return one == other }
    return full == asked
  }
}
