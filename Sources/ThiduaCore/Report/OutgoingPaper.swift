/// A paper that went out of the unit, as far as the workspace knows it.
struct OutgoingPaper {
  /// Number and symbol; a blank in front of the symbol where no number was given yet.
  var number: String
  var date: CivilDate
  /// Tên loại and trích yếu.
  var subject: String
  var signer: String?
  var recipients: String?
  var note: String?
  /// The file and the ids of the records behind it.
  var source: FigureSource.Records

  /// A blank for a number in a narrow column.
  private static let blank = "    "

  /// The papers of some days in the order of the register: by day, then by number.
  ///
  /// Decisions of other authorities are no outgoing papers, and a draft is none yet.
  ///
  /// - Throws: `badData` for records that cannot be read.
  static func gather(
    _ workspace: Workspace, days: ClosedRange<CivilDate>
  ) throws(Failure) -> [OutgoingPaper] {
    var gathering = Gathering(unit: try workspace.unit())
    gathering.add(try workspace.plans())
    for year in try workspace.years() {
      gathering.add(try workspace.councils(year), year)
      let roster = try workspace.roster()
      let nominations = try workspace.nominations(year)
      func counts(_ ids: [String]) -> String {
        let subjects = Set(nominations.filter { ids.contains($0.id) }.map(\.subject))
        let people = subjects.filter { roster.individual($0) != nil }.count
        let words = AwardLists.count(collectives: subjects.count - people, people: people)
        return words.isEmpty ? "" : " (\(words))"
      }
      let submissions = try workspace.submissions(year).map { paper throws(Failure) in
        (paper, try workspace.symbol(of: paper))
      }
      gathering.add(submissions, year, counts)
      gathering.add(try workspace.decisions(year), year, counts)
      gathering.add(try workspace.meetings(year), try workspace.councils(year), year)
      gathering.add(try workspace.initiativeProposals(year), year)
    }
    gathering.add(try workspace.initiatives())
    gathering.add(try workspace.history())
    return gathering.papers.filter { days.contains($0.date) }.enumerated().sorted { left, right in
      key(left.element, left.offset) < key(right.element, right.offset)
    }.map(\.element)
  }

  private static func key(_ paper: OutgoingPaper, _ offset: Int) -> (Int, Int, String, Int) {
    (paper.date.dayNumber, PaperNumber(paper.number)?.ordinal ?? .max, paper.number, offset)
  }

  /// Papers as they come together; the same number and day is one paper.
  private struct Gathering {
    let unit: Unit
    var papers: [OutgoingPaper] = []

    /// Whether a number is of the unit's own series; one of another form is taken at its word.
    func isOwn(_ number: String) -> Bool {
      PaperNumber(number).map { $0.series(of: unit) != nil } ?? true
    }

    mutating func add(_ paper: OutgoingPaper) {
      guard
        let known = papers.firstIndex(where: {
          $0.number == paper.number && $0.date == paper.date && PaperNumber($0.number) != nil
        })
      else {
        papers.append(paper)
        return
      }
      if papers[known].source.file == paper.source.file {
        papers[known].source.ids += paper.source.ids
      }
      if papers[known].subject != paper.subject {
        papers[known].subject += "; " + paper.subject.lowercasedFirst
      }
    }

    mutating func add(_ plans: [Plan]) {
      for plan in plans {
        guard plan.status != .draft, let number = plan.number, let date = plan.date,
          PaperNumber(number)?.series(of: unit) != nil
        else { continue }
        let recipients = plan.recipients.compactMap(\.name).joined(separator: "; ")
        add(
          OutgoingPaper(
            number: number, date: date,
            subject: "Kế hoạch \((plan.title ?? plan.id).lowercasedFirst)",
            signer: plan.signer?.name, recipients: recipients.isEmpty ? nil : recipients,
            source: .init("plans/\(plan.id).json", [plan.id])))
      }
    }

    mutating func add(_ councils: [Council], _ year: YearID) {
      var founded: Set<Council.Kind> = []
      for council in councils where isOwn(council.decision) {
        let act = founded.insert(council.kind).inserted ? "thành lập" : "kiện toàn"
        add(
          OutgoingPaper(
            number: council.decision, date: council.date,
            subject: "Quyết định về việc \(act) \(council.kind.name.vi)",
            source: .init(Workspace.path(year, "councils.json"), [council.decision])))
      }
    }

    mutating func add(
      _ submissions: [(Submission, symbol: String)], _ year: YearID,
      _ counts: ([String]) -> String
    ) {
      for (submission, symbol) in submissions {
        add(
          OutgoingPaper(
            number: submission.number ?? "\(OutgoingPaper.blank)/\(symbol)",
            date: submission.date,
            subject: "Tờ trình về việc đề nghị khen thưởng\(counts(submission.nominations))",
            recipients: submission.to,
            note: submission.number == nil ? "Chưa ghi số" : nil,
            source: .init(
              Workspace.path(year, "submissions.json"), submission.number.map { [$0] } ?? [])))
      }
    }

    mutating func add(_ decisions: [Decision], _ year: YearID, _ counts: ([String]) -> String) {
      for decision in decisions where decision.isOwn(of: unit) && isOwn(decision.number) {
        let act =
          switch decision.kind {
          case .award: "khen thưởng"
          case .refusal: "không khen thưởng"
          case .revocation: "hủy bỏ quyết định khen thưởng"
          case .correction:
            "đính chính" + (decision.corrects.map { " Quyết định số \($0)" } ?? "")
          }
        add(
          OutgoingPaper(
            number: decision.number, date: decision.date,
            subject: "Quyết định về việc \(act)\(counts(decision.nominations))",
            signer: decision.hand?.name,
            source: .init(Workspace.path(year, "decisions.json"), [decision.number])))
      }
    }

    mutating func add(_ meetings: [Meeting], _ councils: [Council], _ year: YearID) {
      for meeting in meetings {
        let council = councils.first { $0.decision == meeting.council }
        let kind = council?.kind ?? .emulation
        add(
          OutgoingPaper(
            number: "\(OutgoingPaper.blank)/BB-\(kind == .emulation ? "HĐTĐKT" : "HĐSK")",
            date: meeting.date, subject: "Biên bản họp \(kind.name.vi)",
            signer: council?.presiding(among: meeting.present)?.name, note: "Chưa ghi số",
            source: .init(Workspace.path(year, "meetings.json"), [meeting.id])))
      }
    }

    mutating func add(_ proposals: [InitiativeProposal], _ year: YearID) {
      for proposal in proposals {
        for event in proposal.events where event.state == .recognised && event.authority == nil {
          guard let number = event.paper, let date = event.date, isOwn(number) else { continue }
          add(
            initiative(number, date, Workspace.path(year, "initiative-proposals.json"), proposal.id)
          )
        }
      }
    }

    mutating func add(_ initiatives: [Initiative]) {
      for initiative in initiatives {
        guard let number = initiative.decision, let date = initiative.date,
          PaperNumber(number)?.series(of: unit) != nil
        else { continue }
        add(
          self.initiative(
            number, date, Workspace.path(initiative.year, "initiatives.json"), initiative.id))
      }
    }

    private func initiative(
      _ number: String, _ date: CivilDate, _ file: String, _ id: String
    ) -> OutgoingPaper {
      OutgoingPaper(
        number: number, date: date, subject: "Quyết định về việc công nhận sáng kiến",
        source: .init(file, [id]))
    }

    mutating func add(_ history: History) {
      for award in history.awards {
        guard let paper = award.revocation, PaperNumber(paper.number)?.series(of: unit) != nil
        else {
          continue
        }
        add(
          OutgoingPaper(
            number: paper.number, date: paper.date,
            subject: "Quyết định về việc hủy bỏ quyết định khen thưởng",
            source: .init(History.path, [award.subject])))
      }
    }
  }
}
