extension AwardDesk {
  /// The same award known from a paper decision of earlier years.
  func historyWarnings(_ nomination: Nomination, _ tier: AwardTier) throws(Failure) -> [Message] {
    guard nomination.category == .merit else { return [] }
    let known = try workspace.history().awards.first {
      $0.subject == nomination.subject && $0.tier == nomination.tier
        && $0.year == nomination.year && $0.revocation == nil
    }
    guard let known else { return [] }
    let paper = known.decision.map {
      Message(vi: " theo quyết định \($0)", en: " by decision \($0)")
    }
    return [
      Message(
        vi:
          "Chú ý: đã có \(tier.name) \(nomination.year.named)\(paper?.vi ?? "") trong dữ liệu các năm trước.",
        en:
          "Note: \(tier.code) of \(nomination.year) was given already\(paper?.en ?? ""), by the earlier records."
      )
    ]
  }

  /// The same achievement proposed twice: the same words, the same deed, or the same campaign. The law
  /// lets one achievement be rewarded once (Luật 06/2022/QH15, Điều 5), with exceptions only people can
  /// judge; so this warns.
  func achievementWarnings(_ nomination: Nomination) throws(Failure) -> [Message] {
    var warnings: [Message] = []
    let words = nomination.summary.map { VietnameseText.folded($0) }
    for other in try workspace.nominations()
    where other.subject == nomination.subject && other.id != nomination.id
      && (other.state.isOpen || other.state == .awarded)
    {
      let found: Message
      if let deed = nomination.deed, other.deed == deed {
        found = Message(
          vi: "thành tích ngày \(deed.slashed)", en: "the deed of \(deed)")
      } else if let words, !words.isEmpty, other.summary.map({ VietnameseText.folded($0) }) == words
      {
        found = Message(vi: "cùng một thành tích", en: "the same achievement")
      } else if let campaign = nomination.campaign, other.campaign == campaign,
        other.year == nomination.year
      {
        found = Message(vi: "phong trào \(campaign)", en: "the campaign \(campaign)")
      } else {
        continue
      }
      warnings.append(
        Message(
          vi:
            "Chú ý: \(found.vi) đã đề nghị ở \(other.id) (\(other.state.name.vi)); không khen nhiều lần cho một thành tích.",
          en:
            "Note: \(found.en) is proposed in \(other.id) (\(other.state.name.en)); one achievement is rewarded once."
        ))
    }
    return warnings
  }

  /// What is to be said about the initiative a nomination claims.
  ///
  /// - Throws: `refused` where there is none, or it is not recognised yet.
  func initiativeWarnings(_ nomination: Nomination) throws(Failure) -> [Message] {
    guard let id = nomination.initiative else { return [] }
    let initiative = try requireInitiative(id)
    var warnings: [Message] = []
    if !initiative.authors.contains(nomination.subject) {
      warnings.append(
        Message(
          vi: "Chú ý: sáng kiến \(id) không phải của \(nomination.subject).",
          en: "Note: initiative \(id) is not by \(nomination.subject)."))
    }
    for other in try workspace.nominations()
    where other.initiative == id && other.id != nomination.id
      && (other.state.isOpen || other.state == .awarded)
    {
      warnings.append(
        Message(
          vi:
            "Chú ý: sáng kiến \(id) đã dùng cho đề nghị \(other.id) (\(other.state.name.vi)); mỗi sáng kiến chỉ dùng một lần.",
          en:
            "Note: initiative \(id) is claimed by nomination \(other.id) (\(other.state.name.en)); one initiative serves once."
        ))
    }
    return warnings
  }

  /// A recognised initiative.
  ///
  /// - Throws: `refused` where there is none, or it is not recognised yet.
  func requireInitiative(_ id: String) throws(Failure) -> Initiative {
    if let known = try workspace.initiatives().first(where: { $0.id == id }) { return known }
    if let proposal = try workspace.initiativeProposals().first(where: { $0.id == id }) {
      throw Failure.refused(
        vi: "sáng kiến \(id) chưa được công nhận (\(proposal.state.name.vi))",
        en: "initiative \(id) is not recognised (\(proposal.state.name.en))",
        remedy: Message(
          vi:
            "Ghi quyết định: thidua award initiative recognize \(id) --scope … --number … --date …",
          en:
            "Enter the decision: thidua award initiative recognize \(id) --scope … --number … --date …"
        ))
    }
    throw Failure.refused(
      vi: "không có sáng kiến '\(id)'", en: "there is no initiative '\(id)'",
      remedy: Message(
        vi: "Nhập bằng: thidua enroll import TỆP --kind initiatives",
        en: "Import it: thidua enroll import FILE --kind initiatives"))
  }
}
