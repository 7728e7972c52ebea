extension Nomination {
  /// The last vote of the council on it, where that failed and nothing was done about it since; the
  /// state of the record stays the one before the vote.
  ///
  /// - Parameter meetings: those of its year.
  func failedVote(in meetings: [Meeting]) -> Ballot? {
    guard state == .proposed || state == .appraised else { return nil }
    let ballots = meetings.flatMap(\.ballots).filter { $0.nomination == id && $0.counts }
    guard let last = ballots.max(by: { $0.round < $1.round }), !last.passed,
      !events.contains(where: { $0.state == .returned && $0.at >= last.at })
    else { return nil }
    return last
  }

  /// Where it stands, in words: `failedVote` is told too.
  func stateName(in meetings: [Meeting]) -> Message {
    failedVote(in: meetings) == nil
      ? state.name : Message(vi: "Hội đồng không thông qua", en: "not passed by the council")
  }

  /// How it failed: voted down, refused, taken back, withdrawn, returned; nil while it goes on or the
  /// award stands.
  func end(in meetings: [Meeting]) -> Message? {
    switch state {
    case .withdrawn: Message(vi: "đã rút đề nghị", en: "nomination withdrawn")
    case .returned: Message(vi: "đề nghị bị trả lại", en: "nomination returned")
    case .refused, .revoked: state.name
    case .draft, .proposed, .appraised, .voted, .submitted, .awarded, .deferred:
      failedVote(in: meetings) == nil ? nil : stateName(in: meetings)
    }
  }
}
