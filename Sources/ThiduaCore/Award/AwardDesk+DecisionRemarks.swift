extension AwardDesk {
  /// Whom the law does not let have what is decided; `nominate` and `submit` said so before.
  func ineligible(
    _ nominations: [Nomination], on day: CivilDate
  ) throws(Failure) -> [Message] {
    try verdicts(on: nominations, day: day).filter { $0.outcome == .ineligible }
      .map(AwardDesk.warning)
  }

  /// The verdicts on nominations on a day, in their order.
  func verdicts(on nominations: [Nomination], day: CivilDate) throws(Failure) -> [Verdict] {
    var factsByYear: [YearID: WorkspaceFacts] = [:]
    var verdicts: [Verdict] = []
    for nomination in nominations {
      let facts: WorkspaceFacts
      if let known = factsByYear[nomination.year] {
        facts = known
      } else {
        facts = try WorkspaceFacts(workspace, year: nomination.year, on: day)
        factsByYear[nomination.year] = facts
      }
      verdicts.append(try verdict(on: nomination, facts, day: day))
    }
    return verdicts
  }

  /// Who gets a prize for a second title of a year, because the same authority decided it on another
  /// day: the decree pays only the highest of titles given together, and whether these were is for
  /// people to judge.
  func secondPrizes(
    _ nominations: [Nomination], _ decision: Decision
  ) throws(Failure) -> [Message] {
    let law = try workspace.law(on: decision.date)
    let roster = try workspace.roster()
    func prize(_ nomination: Nomination) -> Prize? {
      guard let tier = law.tier(nomination.tier), tier.kind == .title else { return nil }
      let nominee = DecisionPrizes.nominee(nomination.subject, roster, decision.date)
      return try? Prize(tier: tier, nominee: nominee, on: decision.date)
    }
    let unit = try workspace.unit()
    var warnings: [Message] = []
    for year in Set(nominations.map(\.year)).sorted() {
      let known = try workspace.nominations(year)
      var subjects: Set<String> = []
      var papers: [String] = []
      for other in try workspace.decisions(year)
      where other.kind == .award && other.date != decision.date
        && (other.signer.map { VietnameseText.folded($0) }
          == decision.signer.map { VietnameseText.folded($0) }
          || other.isOwn(of: unit) && decision.isOwn(of: unit))
      {
        let paid = Set(
          known.filter {
            other.nominations.contains($0.id) && $0.state == .awarded && prize($0) != nil
          }.map(\.subject))
        let twice = nominations.filter {
          $0.year == year && paid.contains($0.subject) && prize($0) != nil
        }
        guard !twice.isEmpty else { continue }
        subjects.formUnion(twice.map(\.subject))
        papers.append("\(other.number) ngày \(other.date.slashed)")
      }
      guard !subjects.isEmpty, let rule = nominations.lazy.compactMap(prize).first else { continue }
      let people = subjects.allSatisfy { roster.individual($0) != nil }
      let article = rule.rule.citation.state(on: decision.date).text
      let list = papers.joined(separator: "; ")
      let number = decision.number
      warnings.append(
        Message(
          vi:
            "Chú ý: \(subjects.count) \(people ? "người" : "cá nhân, tập thể") được tính tiền thưởng danh hiệu thứ hai của \(year.named) (đã có ở quyết định \(list)); các danh hiệu của cùng một năm được tặng cùng lúc thì chỉ nhận mức cao nhất (\(article)). Xem lại trước khi chi: thidua award prize --decision \(shellWord(number))",
          en:
            "Note: \(subjects.count) get a prize for a second title of \(year) (see \(list)); of titles of one year given together only the highest is paid (\(article)). Look before paying: thidua award prize --decision \(shellWord(number))"
        ))
    }
    return warnings
  }
}
