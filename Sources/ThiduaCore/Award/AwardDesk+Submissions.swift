extension AwardDesk {
  /// The nominations of a tier that are ready to be submitted: passed by the council, or not voted on
  /// at all where the law asks for no vote.
  ///
  /// - Throws: `refused` where there are none.
  public func ready(_ tier: AwardTier, _ year: YearID) throws(Failure) -> [String] {
    let ours = try workspace.nominations(year).filter { $0.tier == tier.id }
    let ids = ours.filter { nomination in
      nomination.state == .voted
        || tier.ballot == nil && [.proposed, .appraised].contains(nomination.state)
    }.map(\.id)
    guard !ids.isEmpty else {
      let waiting = ours.filter { [.proposed, .appraised].contains($0.state) }
      if tier.ballot != nil, !waiting.isEmpty {
        throw Failure.refused(
          vi:
            "\(waiting.count) đề nghị \(tier.name) của \(year.named) chưa được Hội đồng thông qua",
          en:
            "the council has not passed the \(waiting.count) nominations for \(tier.code) of \(year)",
          remedy: Message(
            vi:
              "Bỏ phiếu trước: thidua award meeting vote CUỘC-HỌP ĐỀ-NGHỊ --yes … --no … Xem: thidua award list --year \(year) --tier \(tier.code)",
            en:
              "Vote first: thidua award meeting vote MEETING NOMINATION --yes … --no … See: thidua award list --year \(year) --tier \(tier.code)"
          ))
      }
      throw Failure.refused(
        vi: "không có đề nghị \(tier.name) nào của \(year.named) chờ trình",
        en: "no nomination for \(tier.code) of \(year) waits to be submitted",
        remedy: Message(
          vi: "Xem: thidua award list --year \(year) --tier \(tier.code)",
          en: "See: thidua award list --year \(year) --tier \(tier.code)"))
    }
    return ids
  }

  /// What of a submission waits for its decision.
  ///
  /// - Throws: `refused` where no submission has the number, or nothing of it waits.
  public func waiting(_ number: String) throws(Failure) -> [String] {
    var papers: [Submission] = []
    for year in try workspace.years() {
      for paper in try workspace.submissions(year) where try workspace.isNumber(number, of: paper) {
        papers.append(paper)
      }
    }
    let all = try workspace.nominations()
    func waits(_ id: String, _ paper: Submission) -> Bool {
      all.contains {
        $0.id == id && $0.state == .submitted && $0.event(.submitted)?.paper == paper.number
      }
    }
    let waiting = papers.filter { paper in paper.nominations.contains { waits($0, paper) } }
    let numbers = Set(waiting.compactMap(\.number)).sorted()
    guard numbers.count <= 1 else {
      // The unit and its council count by themselves: both have a fifth submission.
      throw Failure.refused(
        vi: "số \(number) là của \(numbers.count) tờ trình: \(numbers.joined(separator: ", "))",
        en:
          "\(numbers.count) submissions have the number \(number): \(numbers.joined(separator: ", "))",
        remedy: Message(vi: "Ghi cả ký hiệu.", en: "Write the symbol too."))
    }
    let open = waiting.flatMap { paper in paper.nominations.filter { waits($0, paper) } }
    guard !open.isEmpty else {
      let isKnown = !papers.isEmpty
      throw Failure.refused(
        vi: isKnown
          ? "tờ trình \(number) không còn đề nghị nào chờ quyết định"
          : "không có tờ trình số \(number)",
        en: isKnown
          ? "nothing of submission \(number) waits for a decision"
          : "there is no submission \(number)",
        remedy: Message(
          vi: "Xem đề nghị nào đã trình: thidua award list --state submitted",
          en: "See what is submitted: thidua award list --state submitted"))
    }
    return open
  }

  /// The dossiers of nominations that somebody still owes papers for.
  public func incompleteDossiers(
    _ ids: [String], on day: CivilDate
  ) throws(Failure) -> [Dossier] {
    var dossiers: [Dossier] = []
    for nomination in try nominations(ids) {
      let dossier = try workspace.dossier(of: nomination, on: day)
      if !dossier.isComplete { dossiers.append(dossier) }
    }
    return dossiers
  }

  /// Submits nominations that the council has passed to an authority.
  ///
  /// - Parameter isStrict: whether an incomplete dossier stops it.
  /// - Throws: `refused` where one was not voted, or has to wait for an open matter.
  public func submit(
    _ ids: [String], to authority: String, number: String?, date: CivilDate,
    isStrict: Bool = false
  ) throws(Failure) -> Outcome<Submission> {
    let nominations = try nominations(ids)
    if isStrict {
      let owed = try incompleteDossiers(ids, on: date).compactMap(\.shortfall)
      guard owed.isEmpty else {
        throw Failure.refused(
          vi: "hồ sơ chưa đủ: \(owed.map(\.vi).joined(separator: "; "))",
          en: "dossiers are incomplete: \(owed.map(\.en).joined(separator: "; "))",
          remedy: Message(
            vi: "Ghi giấy tờ đã nhận: thidua award dossier ĐỀ-NGHỊ --received LOẠI",
            en: "Enter what came in: thidua award dossier NOMINATION --received PAPER"))
      }
    }
    var warnings: [Message] = []
    for nomination in nominations { try refuseDisputed(nomination) }
    for (nomination, verdict) in zip(nominations, try verdicts(on: nominations, day: date)) {
      if verdict.outcome == .deferred {
        var failure = Failure.refused(
          vi: "chưa trình được \(nomination.id): \(verdict.name) chưa được xét khen thưởng",
          en: "\(nomination.id) cannot be submitted yet: \(verdict.name) has to wait")
        failure.remedy = AwardDesk.warning(verdict)
        throw failure
      }
      if verdict.outcome == .ineligible { warnings.append(AwardDesk.warning(verdict)) }
    }
    warnings += nominations.compactMap { AwardDesk.tooEarly($0, submitted: date) }
    warnings += try openMeetings(of: nominations)
    let to = Authority(rawValue: authority)?.name ?? authority
    var number = number
    if let given = number {
      let symbol = try workspace.symbol(
        of: Submission(number: nil, date: date, to: to, nominations: nominations.map(\.id)))
      number = try workspace.number(given, symbol: symbol, date: date)
      if let number {
        try refuseUsed(number, to: to, date: date)
        try workspace.refuseTaken(number, date: date, paper: "submissions \(number) \(date)")
      }
    }
    warnings += try lateness(nominations, date)
    for nomination in nominations {
      var moved = nomination
      let tier = try workspace.law(on: date).requireTier(nomination.tier)
      try moved.move(
        .init(state: .submitted, at: at, by: by, note: to, paper: number, date: date),
        skippingVote: tier.ballot == nil)
      try workspace.put(moved)
    }
    warnings += try quotaWarnings(nominations, on: date)
    let submission = Submission(
      number: number, date: date, to: to, nominations: nominations.map(\.id))
    for year in Set(nominations.map(\.year)).sorted() {
      var list = try workspace.submissions(year)
      let ids = nominations.filter { $0.year == year }.map(\.id)
      if let index = list.firstIndex(where: {
        $0.number == number && $0.date == date && $0.to == to && number != nil
      }) {
        list[index].nominations += ids
      } else {
        list.append(Submission(number: number, date: date, to: to, nominations: ids))
      }
      workspace.put(list, at: Workspace.path(year, "submissions.json"))
    }
    return Outcome(value: submission, warnings: warnings)
  }

  /// A submission that is dated before the meeting that passed what it submits.
  private static func tooEarly(_ nomination: Nomination, submitted date: CivilDate) -> Message? {
    guard let voted = nomination.event(.voted)?.date, date < voted else { return nil }
    return Message(
      vi:
        "Chú ý: tờ trình ngày \(date.slashed) có trước cuộc họp Hội đồng ngày \(voted.slashed) (\(nomination.id)).",
      en:
        "Note: the submission of \(date) is earlier than the council's meeting of \(voted) (\(nomination.id))."
    )
  }

  /// Meetings that passed what is submitted and go on: their votes may still change.
  private func openMeetings(of nominations: [Nomination]) throws(Failure) -> [Message] {
    let ids = Set(nominations.map(\.id))
    var open: [String] = []
    for year in Set(nominations.map(\.year)).sorted() {
      for meeting in try workspace.meetings(year) where !meeting.isClosed {
        let isOurs = meeting.ballots.contains {
          $0.passed && $0.counts && ids.contains($0.nomination)
        }
        if isOurs { open.append(meeting.id) }
      }
    }
    return open.map { id in
      Message(
        vi:
          "Chú ý: cuộc họp \(id) chưa kết thúc. Kết thúc: thidua award meeting close \(shellWord(id))",
        en:
          "Note: meeting \(id) is still open. Close it: thidua award meeting close \(shellWord(id))"
      )
    }
  }

  /// Who submits after the day a local rule names.
  private func lateness(
    _ nominations: [Nomination], _ date: CivilDate
  ) throws(Failure) -> [Message] {
    let unit = try workspace.unit()
    let law = try workspace.law(on: date)
    var seen: Set<String> = []
    var warnings: [Message] = []
    for nomination in nominations {
      guard let tier = law.tier(nomination.tier), seen.insert(tier.id).inserted,
        let deadline = Deadline.submission(of: tier, year: nomination.year, unit: unit, on: date),
        date > deadline.day
      else { continue }
      warnings.append(
        Message(
          vi:
            "Chú ý: \(tier.name) phải trình chậm nhất ngày \(deadline.day.slashed) (\(deadline.rule.text); \(deadline.citation)).",
          en:
            "Note: \(tier.code) had to be submitted by \(deadline.day) (\(deadline.rule.text); \(deadline.citation))."
        ))
    }
    return warnings
  }

  /// Refuses a number that another submission of the year has.
  ///
  /// - Parameter wrong: the entry that is about to be mended.
  func refuseUsed(
    _ number: String, to authority: String, date: CivilDate, than wrong: Submission? = nil
  ) throws(Failure) {
    for year in try workspace.years() {
      for known in try workspace.submissions(year)
      where known.number == number && known.date.year == date.year
        && (known.date != date || known.to != authority)
        && wrong?.isSamePaper(as: known) != true
      {
        throw Failure.refused(
          vi: "số \(number) đã là của tờ trình ngày \(known.date.slashed) gửi \(known.to)",
          en: "the number \(number) belongs to the submission of \(known.date) to \(known.to)",
          remedy: Message(
            vi: "Xem lại --number, --date, --to; --number next lấy số tiếp theo.",
            en: "See --number, --date, --to; --number next takes the next one."))
      }
    }
  }
}
