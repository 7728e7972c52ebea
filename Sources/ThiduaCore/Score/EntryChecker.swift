/// Checks what people typed against campaigns, rubrics, subjects, the calendar and locks, and makes it
/// canonical. Every problem of an entry is told, not only the first.
public struct EntryChecker: Sendable {
  /// One thing wrong with an entry.
  public struct Problem: Sendable, Hashable {
    public var field: ScoreEntry.Field
    public var check: CheckID
    public var message: Message
  }

  let calendar: SchoolCalendar
  let campaigns: [ScoredCampaign]
  let campaignNumbers: [String: Int]
  let subjects: [ScoreSubject]
  let subjectNumbers: [String: Int]
  let subjectNames: [String: [Int]]
  /// The items by campaign and edition, by every word they may be called.
  let items: [[ItemNames]]
  let locks: ScoreLocks

  /// Prepares to check entries of one year.
  ///
  /// - Parameter subjects: everyone who could be scored, of any kind.
  public init(
    calendar: SchoolCalendar, campaigns: [ScoredCampaign], subjects: [ScoreSubject],
    locks: ScoreLocks = ScoreLocks()
  ) {
    self.calendar = calendar
    self.campaigns = campaigns
    self.subjects = subjects
    self.locks = locks
    var numbers: [String: Int] = [:]
    for (index, campaign) in campaigns.enumerated() { numbers[campaign.id] = index }
    campaignNumbers = numbers
    items = campaigns.map { campaign in
      campaign.editions?.all.map { ItemNames($0) } ?? []
    }
    numbers = [:]
    var names: [String: [Int]] = [:]
    for (index, subject) in subjects.enumerated() {
      numbers[subject.id] = index
      let name = VietnameseText.folded(subject.name)
      // "6A" is "Lớp 6A", "Toán" is "Tổ Toán"; the id in any case names it too.
      let words = [name, EntryChecker.withoutKind(name) ?? name, subject.id.lowercased()]
      for word in Set(words) { names[word, default: []].append(index) }
    }
    subjectNumbers = numbers
    subjectNames = names
  }

  /// The entry in canonical form, or everything that is wrong with it.
  public func check(_ entry: ScoreEntry) -> (draft: LedgerDraft?, problems: [Problem]) {
    var problems: [Problem] = []
    let number = findCampaign(trimmed(entry.campaign), &problems)
    let campaign = number.map { campaigns[$0] }
    let isVotes = campaign?.hasVotes == true && EntryChecker.isVotes(entry.criterion)
    var later: [Problem] = []
    let period = readPeriod(entry.period, campaign, isVotes: isVotes, &later)
    let edition = period.flatMap { campaign?.editions?.index(for: $0) }
    var item: RubricItem?
    var itemProblems: [Problem] = []
    if isVotes {
      item = RubricItem(id: ScoreEngine.votesCriterion, title: "", scoring: .count)
    } else if let number {
      item = findItem(trimmed(entry.criterion), number, edition, &itemProblems)
    }
    let subject = findSubject(trimmed(entry.subject), campaign?.rubric, item, &problems)
    problems += itemProblems + later
    let value = readValue(entry.value, item, &problems)
    let stage = readStage(entry.stage, &problems)
    let isControl = { (scalar: Unicode.Scalar) in
      scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
    }
    if let bad = entry.note.unicodeScalars.first(where: isControl) {
      problems.append(
        Problem(
          field: .note, check: .badValue,
          message: Message(
            vi: "ghi chú có ký tự điều khiển (mã \(bad.value))",
            en: "the note has a control character (\(bad.value))")))
    }
    guard problems.isEmpty, let campaign, let subject, let item, let period, let value, let stage
    else {
      return (nil, problems)
    }
    return (
      LedgerDraft(
        campaign: campaign.id, subject: subject, criterion: item.id, period: period.name,
        stage: stage, value: value, note: trimmed(entry.note)), []
    )
  }

  /// The entry in canonical form.
  ///
  /// - Throws: `Failure` of kind `refused` with everything that is wrong.
  public func draft(_ entry: ScoreEntry) throws(Failure) -> LedgerDraft {
    let (draft, problems) = check(entry)
    if let draft { return draft }
    throw Failure(
      .refused,
      Message(
        vi: problems.map { "\($0.field.rawValue): \($0.message.vi)" }.joined(separator: "; "),
        en: problems.map { "\($0.field.rawValue): \($0.message.en)" }.joined(separator: "; ")),
      remedy: Message(vi: "Không ghi gì vào sổ điểm.", en: "Nothing was written."))
  }

  /// The criterion of a checked entry.
  func item(of draft: LedgerDraft) -> RubricItem? {
    guard let number = campaignNumbers[draft.campaign], !items[number].isEmpty else { return nil }
    let edition = (try? calendar.period(draft.period)).flatMap {
      campaigns[number].editions?.index(for: $0)
    }
    return items[number][edition ?? 0].item(draft.criterion)
  }

  /// The id of the criterion that a heading names in any edition of a campaign's rubric.
  func criterion(named text: String, campaign id: String) -> String? {
    guard let number = campaignNumbers[id] else { return nil }
    for names in items[number].reversed() {
      if let item = names.item(text) { return item.id }
    }
    return campaigns[number].hasVotes && EntryChecker.isVotes(text)
      ? ScoreEngine.votesCriterion : nil
  }

  /// The campaign a word names: its id, in any case, or its name.
  func campaign(named text: String) -> String? {
    if campaignNumbers[text] != nil { return text }
    let folded = VietnameseText.folded(text)
    let found = campaigns.filter {
      $0.id.lowercased() == folded || VietnameseText.folded($0.name) == folded
    }
    return found.count == 1 ? found[0].id : nil
  }

  /// What is doubtful about a checked entry, though it is taken.
  public func doubts(about draft: LedgerDraft) -> [Message] {
    var doubts: [Message] = []
    if let item = item(of: draft), let doubt = item.doubt(about: ScoreValue(draft.value)) {
      doubts.append(doubt)
    }
    if let period = try? calendar.period(draft.period),
      let reason = calendar.reasonNotCounted(period)
    {
      doubts.append(
        Message(
          vi: "\(period.name) không tính vào thi đua (\(reason))",
          en: "\(period.name) does not count (\(reason))"))
    }
    return doubts
  }

  private static func isVotes(_ text: String) -> Bool {
    ["votes", "phieu", "so phieu", "binh chon"].contains(VietnameseText.folded(trimmed(text)))
  }

  private static func withoutKind(_ folded: String) -> String? {
    for kind in ["lop ", "to ", "khoi ", "truong ", "chi doan "] where folded.hasPrefix(kind) {
      return String(folded.dropFirst(kind.count))
    }
    return nil
  }
}

extension CheckID {
  /// An entry for a period that is closed.
  public static let scorePeriodLocked: CheckID = "score-period-locked"
}
