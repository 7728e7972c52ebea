/// Checks what people typed against campaigns, rubrics, subjects, the calendar and locks, and makes it
/// canonical. Every problem of an entry is told, not only the first.
public struct EntryChecker: Sendable {
  /// One thing wrong with an entry.
  public struct Problem: Sendable, Hashable {
    public var field: ScoreEntry.Field
    public var check: CheckID
    public var message: Message
  }

  private let calendar: SchoolCalendar
  private let campaigns: [ScoredCampaign]
  private let campaignNumbers: [String: Int]
  private let subjects: [ScoreSubject]
  private let subjectNumbers: [String: Int]
  private let subjectNames: [String: [Int]]
  private let items: [[String: RubricItem]]
  private let locks: ScoreLocks

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
      var items: [String: RubricItem] = [:]
      for item in campaign.rubric?.items ?? [] { items[item.id] = item }
      return items
    }
    numbers = [:]
    var names: [String: [Int]] = [:]
    for (index, subject) in subjects.enumerated() {
      numbers[subject.id] = index
      names[VietnameseText.folded(subject.name), default: []].append(index)
    }
    subjectNumbers = numbers
    subjectNames = names
  }

  /// The entry in canonical form, or everything that is wrong with it.
  public func check(_ entry: ScoreEntry) -> (draft: LedgerDraft?, problems: [Problem]) {
    var problems: [Problem] = []
    let number = findCampaign(trimmed(entry.campaign), &problems)
    let campaign = number.map { campaigns[$0] }
    let rubric = campaign?.rubric
    let subject = findSubject(trimmed(entry.subject), rubric, &problems)
    var item: RubricItem?
    if let number { item = findItem(trimmed(entry.criterion), number, &problems) }
    let period = readPeriod(entry.period, rubric, campaign?.id, &problems)
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
        campaign: campaign.id, subject: subject, criterion: item.id, period: period,
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
    campaignNumbers[draft.campaign].flatMap { items[$0][draft.criterion] }
  }

  // MARK: - Members

  private func findCampaign(_ id: String, _ problems: inout [Problem]) -> Int? {
    if let number = campaignNumbers[id] {
      if campaigns[number].rubric != nil { return number }
      problems.append(
        Problem(
          field: .campaign, check: .danglingReference,
          message: Message(
            vi: "phong trào \"\(id)\" chưa có bộ tiêu chí",
            en: "the campaign \"\(id)\" has no rubric")))
      return nil
    }
    unknown(.campaign, id, campaigns.map(\.id), vi: "phong trào", en: "campaign", &problems)
    return nil
  }

  private func findSubject(
    _ text: String, _ rubric: Rubric?, _ problems: inout [Problem]
  ) -> String? {
    let found: ScoreSubject
    if let number = subjectNumbers[text] {
      found = subjects[number]
    } else {
      let named = (subjectNames[VietnameseText.folded(text)] ?? []).map { subjects[$0] }
      let fitting = rubric.map { rubric in named.filter { $0.kind == rubric.subjects } } ?? named
      if fitting.count > 1 {
        let ids = fitting.map(\.id).joined(separator: ", ")
        problems.append(
          Problem(
            field: .subject, check: .badValue,
            message: Message(
              vi: "tên \"\(text)\" có ở nhiều đối tượng: \(ids); hãy ghi mã",
              en: "several are named \"\(text)\": \(ids); write the id")))
        return nil
      }
      guard let one = fitting.first ?? named.first else {
        unknown(.subject, text, subjects.map(\.id), vi: "đối tượng", en: "subject", &problems)
        return nil
      }
      found = one
    }
    if let rubric, found.kind != rubric.subjects {
      problems.append(
        Problem(
          field: .subject, check: .badValue,
          message: Message(
            vi: "\"\(found.id)\" thuộc loại \(found.kind), bộ tiêu chí \(rubric.id) "
              + "chỉ chấm \(rubric.subjects)",
            en: "\"\(found.id)\" is a \(found.kind); the rubric \(rubric.id) "
              + "scores only \(rubric.subjects)")))
      return nil
    }
    return found.id
  }

  private func findItem(_ id: String, _ campaign: Int, _ problems: inout [Problem]) -> RubricItem? {
    if let item = items[campaign][id] { return item }
    let known = (campaigns[campaign].rubric?.items ?? []).map(\.id)
    unknown(.criterion, id, known, vi: "tiêu chí", en: "criterion", &problems)
    return nil
  }

  private func readPeriod(
    _ text: String, _ rubric: Rubric?, _ campaign: String?, _ problems: inout [Problem]
  ) -> String? {
    let period: Period
    do throws(Failure) {
      period = try calendar.period(text)
    } catch {
      let vi = error.message.vi + (error.remedy.map { " \($0.vi)" } ?? "")
      let en = error.message.en + (error.remedy.map { " \($0.en)" } ?? "")
      problems.append(
        Problem(field: .period, check: .badDate, message: Message(vi: vi, en: en)))
      return nil
    }
    if let rubric, period.kind != rubric.period {
      problems.append(
        Problem(
          field: .period, check: .badValue,
          message: Message(
            vi: "\"\(trimmed(text))\" là \(period.kind.name.vi), bộ tiêu chí chấm theo "
              + "\(rubric.period.name.vi) (ví dụ \(rubric.period.example))",
            en: "\"\(trimmed(text))\" is a \(period.kind.name.en); the rubric scores by "
              + "\(rubric.period.name.en) (such as \(rubric.period.example))")))
      return nil
    }
    if let campaign, let lock = locks.lock(on: period, campaign: campaign, calendar) {
      problems.append(
        Problem(
          field: .period, check: .scorePeriodLocked,
          message: Message(
            vi: "kỳ \(period.name) đã khóa"
              + (lock.period == period.name ? "" : " cùng với \(lock.period)")
              + " từ \(lock.at) (\(lock.by)); cần sửa thì mở khóa bằng score unlock",
            en: "the period \(period.name) is locked"
              + (lock.period == period.name ? "" : " with \(lock.period)")
              + " since \(lock.at) (\(lock.by)); use score unlock to change it")))
      return nil
    }
    return period.name
  }

  private func readValue(
    _ text: String, _ item: RubricItem?, _ problems: inout [Problem]
  ) -> String? {
    guard !trimmed(text).isEmpty else {
      problems.append(
        Problem(
          field: .value, check: .missingField,
          message: Message(
            vi: "chưa có giá trị; ghi 0 nếu bằng không, na nếu không áp dụng, exempt nếu được miễn",
            en: "no value; write 0 for zero, na for not applicable, exempt for exempt")))
      return nil
    }
    guard let item else { return nil }
    let value = item.canonical(ScoreValue(entered: text))
    if let objection = item.objection(to: value) {
      problems.append(Problem(field: .value, check: .badValue, message: objection))
      return nil
    }
    return value.text
  }

  private func readStage(_ text: String, _ problems: inout [Problem]) -> Stage? {
    if trimmed(text).isEmpty { return .council }
    if let stage = Stage(entered: text) { return stage }
    unknown(
      .stage, trimmed(text), Stage.allCases.map(\.rawValue), vi: "cấp chấm", en: "stage", &problems)
    return nil
  }

  private func unknown(
    _ field: ScoreEntry.Field, _ text: String, _ known: [String], vi: String, en: String,
    _ problems: inout [Problem]
  ) {
    guard !text.isEmpty else {
      problems.append(
        Problem(
          field: field, check: .missingField,
          message: Message(vi: "chưa ghi \(vi)", en: "the \(en) is missing")))
      return
    }
    let hint: Message
    if let near = nearest(to: text, among: known) {
      hint = Message(vi: "; ý bạn là \"\(near)\"?", en: "; did you mean \"\(near)\"?")
    } else if !known.isEmpty, known.count <= 12 {
      let words = known.joined(separator: ", ")
      hint = Message(vi: "; có: \(words)", en: "; known: \(words)")
    } else {
      hint = Message(same: "")
    }
    problems.append(
      Problem(
        field: field, check: .danglingReference,
        message: Message(
          vi: "không có \(vi) \"\(text)\"\(hint.vi)", en: "there is no \(en) \"\(text)\"\(hint.en)")
      ))
  }
}

extension CheckID {
  /// An entry for a period that is closed.
  public static let scorePeriodLocked: CheckID = "score-period-locked"
}
