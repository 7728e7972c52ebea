extension AwardDesk {
  /// Takes an award back by a later decision.
  ///
  /// - Parameters:
  ///   - signer: who signed; else the authority that had given the award.
  ///   - hand: how it was signed.
  ///   - ground: why, by the article.
  /// - Throws: `refused` where it was not awarded, or the decision is not a later one.
  public func revoke(
    _ id: String, reason: String, number: String, date: CivilDate, signer: String? = nil,
    hand: Decision.Hand? = nil, ground: Decision.Ground? = nil
  ) throws(Failure) -> Outcome<Nomination> {
    var nomination = try workspace.nomination(id)
    let awarded = nomination.event(.awarded)
    let given = try workspace.decisions(nomination.year).first {
      $0.kind == .award && $0.number == awarded?.paper && $0.nominations.contains(nomination.id)
    }
    let signer = signer ?? given?.signer
    let number = try workspace.decisionNumber(number, signer: signer, date: date)
    try nomination.move(
      .init(state: .revoked, at: at, by: by, note: reason, paper: number, date: date))
    if let day = awarded?.date, date < day { throw tooEarly(date, day) }
    try refuseSame(number, date, as: awarded?.paper, awarded?.date)
    try record(
      Decision(
        number: number, date: date, kind: .revocation, signer: signer, hand: hand,
        nominations: [nomination.id], reason: reason, ground: ground), [nomination])
    try workspace.put(nomination)
    return Outcome(
      value: nomination,
      warnings: try restingOn(.init(nomination.subject, nomination.tier, nomination.year)))
  }

  /// Takes back an award known from a paper decision of an earlier year; it stays on record, revoked.
  ///
  /// - Throws: `refused` where there is none, it was revoked before, or the decision is not a later one.
  public func revokeRecord(
    of subject: Subject, _ tier: AwardTier, _ year: YearID, reason: String, number: String,
    date: CivilDate, signer: String? = nil, hand: Decision.Hand? = nil,
    ground: Decision.Ground? = nil
  ) throws(Failure) -> Outcome<AwardRecord> {
    let number = try workspace.decisionNumber(number, signer: signer, date: date)
    var history = try workspace.history()
    let named = "\(tier.name) \(year.named) của \(subject.name)"
    let mine = history.awards.indices.filter {
      let award = history.awards[$0]
      return award.subject == subject.id && award.tier == tier.id && award.year == year
    }
    guard let index = mine.first(where: { history.awards[$0].revocation == nil }) else {
      if let old = mine.first.flatMap({ history.awards[$0].revocation }) {
        throw Failure.refused(
          vi: "\(named) đã bị thu hồi theo quyết định \(old.number) ngày \(old.date.slashed)",
          en:
            "\(tier.code) \(year) of \(subject.name) was revoked by \(old.number) of \(old.date)")
      }
      let own = try workspace.nominations(year).first {
        $0.subject == subject.id && $0.tier == tier.id && $0.state == .awarded
      }
      throw Failure.refused(
        vi: "dữ liệu các năm trước không có \(named)",
        en: "the earlier records have no \(tier.code) \(year) of \(subject.name)",
        remedy: own.map {
          Message(
            vi: "Khen thưởng ấy là đề nghị \($0.id): thidua award revoke \($0.id) …",
            en: "It was given by nomination \($0.id): thidua award revoke \($0.id) …")
        })
    }
    let award = history.awards[index]
    if let day = award.date, date < day { throw tooEarly(date, day) }
    try refuseSame(number, date, as: award.decision, award.date)
    try refuseOther(
      Decision(number: number, date: date, kind: .revocation, signer: signer, nominations: []))
    try workspace.refuseTaken(number, date: date, paper: "decisions \(number) \(date)")
    history.awards[index].revocation = .init(
      number: number, date: date, reason: reason, ground: ground, signer: signer, hand: hand)
    workspace.put(history, at: History.path)
    return Outcome(
      value: history.awards[index], warnings: try restingOn(.init(subject.id, tier.id, year)))
  }

  private func tooEarly(_ date: CivilDate, _ day: CivilDate) -> Failure {
    .refused(
      vi:
        "quyết định hủy bỏ ngày \(date.slashed) không thể trước quyết định khen thưởng ngày \(day.slashed)",
      en: "the revocation of \(date) cannot be earlier than the award of \(day)")
  }

  /// Awards that would not have been given without a revoked one: whose, and by which decision.
  private func restingOn(_ award: RevocationEffects.Key) throws(Failure) -> [Message] {
    let effects = try RevocationEffects(workspace, removed: [award]).effects
    var warnings: [Message] = []
    if !effects.isEmpty {
      warnings.append(
        Message(
          vi: "Phải xem xét lại \(effects.count) khen thưởng dựa vào đó:",
          en: "\(effects.count) awards rested on it and must be looked at again:"))
      warnings += effects.map { Message(vi: "  - \($0.sentence.vi)", en: "  - \($0.sentence.en)") }
    }
    // The reason of the revocation may touch what no rule connects.
    let others = try workspace.nominations().filter { other in
      other.subject == award.subject && other.state == .awarded
        && other.year >= award.year
        && RevocationEffects.Key(other.subject, other.tier, other.year) != award
        && !effects.contains {
          $0.key == .init(other.subject, other.tier, other.year)
        }
    }
    if !others.isEmpty {
      let law = try workspace.law(on: today)
      let list = others.map { "\($0.id) (\(law.name(of: $0.tier)) \($0.year))" }
        .joined(separator: ", ")
      warnings.append(
        Message(
          vi:
            "Theo dữ liệu không dựa vào đó, nhưng hãy xem lý do hủy bỏ có liên quan không: \(list).",
          en: "By the data these do not rest on it; see whether the reason touches them: \(list)."))
    }
    return warnings
  }
}
