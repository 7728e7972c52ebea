/// The papers a nomination needs (thành phần hồ sơ), which of them are there, and who owes the others.
public struct Dossier: Sendable {
  /// One paper.
  public struct Item: Sendable, Hashable {
    public var document: RequiredDocument
    /// Who has to bring it: a person, a collective, or an office.
    public var owner: Message
    public var isReceived: Bool
    /// Whether the program itself makes the paper, so that nobody has to bring it.
    public var isMade: Bool
    /// The last entry on it.
    public var entry: Nomination.PaperEntry?
  }

  public let nomination: Nomination
  /// Every paper the law of the tier asks for, in its order.
  public let items: [Item]

  /// The dossier of a nomination by the law of a day.
  ///
  /// The submission and a list of pupils are made by submitting, the minutes by closing the meeting, the
  /// result of the ballot by recording it; everything else somebody must bring.
  ///
  /// - Parameters:
  ///   - meetings: the meetings of the nomination's year.
  ///   - councils: the councils of the year, for the name of the secretary.
  public init(
    _ nomination: Nomination, tier: AwardTier, roster: Roster, meetings: [Meeting],
    councils: [Council]
  ) {
    self.nomination = nomination
    let voted = meetings.last { meeting in
      meeting.ballots.contains { $0.nomination == nomination.id && $0.passed && $0.void == nil }
    }
    let council = councils.last { $0.decision == voted?.council } ?? councils.last
    let secretary = council?.members.first { $0.role == .secretary }?.name
    let nominee = roster.name(of: nomination.subject)
    items = tier.documents.map { document in
      let entry = nomination.papers.last { $0.document == document.id }
      var owner = Message(same: nominee)
      var isMade = false
      var isThere = false
      switch document.id {
      case "submission", "list":
        owner = Message(vi: "văn thư", en: "the clerk")
        isMade = true
        isThere = nomination.event(.submitted) != nil
      case "minutes", "ballot-result":
        owner = Message(
          vi: "thư ký Hội đồng" + (secretary.map { " \($0)" } ?? ""),
          en: "the council's secretary" + (secretary.map { " \($0)" } ?? ""))
        isThere =
          document.id == "minutes" ? voted?.isClosed ?? false : nomination.event(.voted) != nil
      default: break
      }
      return Item(
        document: document, owner: owner, isReceived: entry?.isReceived ?? isThere,
        isMade: isMade, entry: entry)
    }
  }

  /// The papers that somebody still owes.
  public var missing: [Item] { items.filter { !$0.isReceived && !$0.isMade } }

  /// What the nominee's side owes; the papers of the council come of themselves.
  public var owed: [Item] {
    missing.filter { $0.document.id != "minutes" && $0.document.id != "ballot-result" }
  }

  /// Whether nobody owes anything.
  public var isComplete: Bool { missing.isEmpty }

  /// `dn-2024-002 thiếu: Báo cáo thành tích (Nguyễn Văn An)`.
  public var shortfall: Message? {
    guard !isComplete else { return nil }
    func list(_ text: (Message) -> String) -> String {
      missing.map { "\($0.document.name) (\(text($0.owner)))" }.joined(separator: ", ")
    }
    return Message(
      vi: "\(nomination.id) thiếu: \(list(\.vi))", en: "\(nomination.id) lacks: \(list(\.en))")
  }
}

extension Workspace {
  /// The dossier of a nomination by the law of a day.
  ///
  /// - Throws: `badData` where the records cannot be read, `usage` for a tier the law does not know.
  public func dossier(of nomination: Nomination, on day: CivilDate) throws(Failure) -> Dossier {
    Dossier(
      nomination, tier: try law(on: day).requireTier(nomination.tier), roster: try roster(),
      meetings: try meetings(nomination.year), councils: try councils(nomination.year))
  }
}
