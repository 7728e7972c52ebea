/// Where a nomination stands (contract, section 6).
public enum NominationState: String, Sendable, CaseIterable {
  case draft
  case proposed
  case appraised
  case voted
  case submitted
  case awarded
  case refused
  case returned
  case withdrawn
  case deferred
  case revoked

  /// The state in words.
  public var name: Message {
    switch self {
    case .draft: Message(vi: "dự thảo", en: "draft")
    case .proposed: Message(vi: "đã đề nghị", en: "proposed")
    case .appraised: Message(vi: "đã thẩm định", en: "appraised")
    case .voted: Message(vi: "Hội đồng đã thông qua", en: "passed by the council")
    case .submitted: Message(vi: "đã trình", en: "submitted")
    case .awarded: Message(vi: "đã khen thưởng", en: "awarded")
    case .refused: Message(vi: "không được khen thưởng", en: "refused")
    case .returned: Message(vi: "trả lại", en: "returned")
    case .withdrawn: Message(vi: "đã rút", en: "withdrawn")
    case .deferred: Message(vi: "chưa xét", en: "deferred")
    case .revoked: Message(vi: "đã thu hồi", en: "revoked")
    }
  }

  /// The states that may come next. Nothing goes back except by being returned; what was deferred may
  /// also take up again where it stood (`Nomination.nextStates`).
  public var next: [NominationState] {
    switch self {
    case .draft: [.proposed, .withdrawn]
    case .proposed: [.appraised, .voted, .returned, .withdrawn, .deferred]
    case .appraised: [.voted, .returned, .withdrawn, .deferred]
    case .voted: [.submitted, .returned, .withdrawn, .deferred]
    case .submitted: [.awarded, .refused, .returned, .withdrawn, .deferred]
    case .returned: [.proposed, .appraised, .withdrawn]
    case .deferred: [.proposed, .appraised, .returned, .withdrawn]
    case .awarded: [.revoked]
    case .refused, .withdrawn, .revoked: []
    }
  }

  /// Whether the nomination is still on its way.
  public var isOpen: Bool { !next.isEmpty && self != .awarded }
}
