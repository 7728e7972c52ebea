/// A proposal (đề nghị) to give an award to somebody for a year.
public struct Nomination: ListedRecord {
  /// One step of its life: the state it reached, when, by whom, and why.
  public struct Event: JSONRecord, Sendable, Hashable {
    public var state: NominationState
    /// When it was entered, as `Moment.text`.
    public var at: String
    public var by: String
    /// A remark, or the reason where one is needed.
    public var note: String?
    /// The meeting, submission or decision behind it.
    public var paper: String?
    /// The date of that paper.
    public var date: CivilDate?

    /// Makes a step.
    public init(
      state: NominationState, at: String, by: String, note: String? = nil, paper: String? = nil,
      date: CivilDate? = nil
    ) {
      self.state = state
      self.at = at
      self.by = by
      self.note = note
      self.paper = paper
      self.date = date
    }

    public init(_ object: JSONObjectReader) {
      state = object.word("state", NominationState.self, required: true) ?? .draft
      at = object.requiredText("at")
      by = object.requiredText("by")
      note = object.text("note")
      paper = object.text("paper")
      date = object.date("date")
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("state", state.rawValue)
      fields.add("at", at)
      fields.add("by", by)
      fields.add("note", note)
      fields.add("paper", paper)
      fields.add("date", date)
      return fields.json
    }
  }

  public var id: String
  public var subject: String
  /// The id of the tier.
  public var tier: String
  public var year: YearID
  public var category: AwardCategory
  public var campaign: String?
  /// The id of the initiative it rests on.
  public var initiative: String?
  /// Tóm tắt thành tích.
  public var summary: String?
  /// The day of the deed, for a sudden achievement (khen thưởng đột xuất).
  public var deed: CivilDate?
  public private(set) var evidence: [Evidence] = []
  /// What came in for the dossier, in the order of entry.
  public private(set) var papers: [PaperEntry] = []
  /// Every step, the first one first; nothing is ever removed.
  public private(set) var events: [Event]

  /// A nomination that was just proposed.
  public init(
    id: String, subject: String, tier: String, year: YearID, category: AwardCategory,
    campaign: String?, initiative: String?, summary: String?, deed: CivilDate? = nil,
    _ event: Event
  ) {
    self.id = id
    self.subject = subject
    self.tier = tier
    self.year = year
    self.category = category
    self.campaign = campaign
    self.initiative = initiative
    self.summary = summary
    self.deed = deed
    events = [event]
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    subject = object.id("subject")
    tier = object.id("tier")
    year = object.year("year", required: true) ?? .calendar(1900)
    category = object.word("category", AwardCategory.self) ?? .merit
    campaign = object.text("campaign")
    initiative = object.text("initiative")
    summary = object.text("summary")
    deed = object.date("deed")
    evidence = object.records("evidence", Evidence.self)
    papers = object.records("papers", PaperEntry.self)
    events = object.records("events", Event.self)
    if events.isEmpty {
      object.report(
        .missingField, "events",
        Message(vi: "đề nghị phải có ít nhất một bước", en: "a nomination has at least one step"))
    }
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("subject", subject)
    fields.add("tier", tier)
    fields.add("year", year.description)
    fields.add("category", category.rawValue)
    fields.add("campaign", campaign)
    fields.add("initiative", initiative)
    fields.add("summary", summary)
    fields.add("deed", deed)
    fields.add("evidence", evidence)
    fields.add("papers", papers)
    fields.add("events", events)
    return fields.json
  }

  public static let listKey = "nominations"
  public var sortKey: String { id }

  /// Where it stands.
  public var state: NominationState { events.last?.state ?? .draft }

  /// The last step into a state, if it was ever reached.
  public func event(_ state: NominationState) -> Event? { events.last { $0.state == state } }

  /// The day from which the award counts as given, less the day of the deed; nil unless both are known.
  public var daysToAward: Int? {
    guard let deed, let awarded = event(.awarded)?.date else { return nil }
    return awarded.days(since: deed)
  }

  /// Adds to what shows the achievement.
  public mutating func add(_ entry: Evidence) { evidence.append(entry) }

  /// Adds to the record of the dossier.
  public mutating func add(_ entry: PaperEntry) { papers.append(entry) }

  /// The state before it was deferred, to which it goes back when nothing stands in the way any more.
  public var stateBeforeDeferral: NominationState? {
    guard state == .deferred else { return nil }
    return events.last { $0.state != .deferred }?.state
  }

  /// The nomination as it stood on a day, by the dates of its papers and, for steps without one, by the
  /// days of entry; nil where it was not yet proposed. A step entered late counts from its paper's date,
  /// and so do the steps before it.
  public func until(_ day: CivilDate) -> Nomination? {
    let last = events.lastIndex { event in
      (event.date ?? CivilDate(iso: String(event.at.prefix(10)))).map { $0 <= day } ?? false
    }
    guard let last else { return nil }
    var copy = self
    copy.events = Array(events[...last])
    return copy
  }

  /// The states that may come next; a deferred nomination also returns to where it stood.
  public var nextStates: [NominationState] {
    guard let before = stateBeforeDeferral, !state.next.contains(before) else { return state.next }
    return state.next + [before]
  }

  /// Says again what a step says, because it was entered wrongly: the state stays, and so does the wrong
  /// entry, one step earlier.
  ///
  /// - Throws: `refused` where the last step is another one.
  public mutating func restate(_ event: Event) throws(Failure) {
    guard event.state == state else {
      throw Failure.refused(
        vi:
          "đề nghị \(id) nay đã ở trạng thái “\(state.name.vi)”, không ghi lại bước “\(event.state.name.vi)” được",
        en: "nomination \(id) is \(state.name.en) by now; its step '\(event.state.name.en)' stays")
    }
    events.append(event)
  }

  /// Takes a step.
  ///
  /// - Parameter skippingVote: whether no vote of the council is needed before submission.
  /// - Throws: `refused` where the order of the states does not allow it.
  public mutating func move(_ event: Event, skippingVote: Bool = false) throws(Failure) {
    let goesStraight =
      skippingVote && event.state == .submitted && (state == .proposed || state == .appraised)
    guard nextStates.contains(event.state) || goesStraight else {
      let allowed = nextStates.map(\.name)
      throw Failure.refused(
        vi:
          "đề nghị \(id) đang ở trạng thái “\(state.name.vi)”, không thể chuyển sang “\(event.state.name.vi)”",
        en: "nomination \(id) is \(state.name.en) and cannot become \(event.state.name.en)",
        remedy: allowed.isEmpty
          ? Message(
            vi: "Đề nghị này đã khép lại; cần thì lập đề nghị mới: thidua award nominate …",
            en: "It is closed; a new one may be made: thidua award nominate …")
          : Message(
            vi: "Bước tiếp theo có thể là: \(allowed.map(\.vi).joined(separator: ", ")).",
            en: "It can become: \(allowed.map(\.en).joined(separator: ", ")).")
      )
    }
    events.append(event)
  }
}
