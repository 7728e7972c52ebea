/// Reading the members of an entry, each with its own problems.
extension EntryChecker {
  func findCampaign(_ id: String, _ problems: inout [Problem]) -> Int? {
    if let number = campaignNumbers[id] ?? campaign(named: id).flatMap({ campaignNumbers[$0] }) {
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

  func findSubject(
    _ text: String, _ rubric: Rubric?, _ item: RubricItem?, _ problems: inout [Problem]
  ) -> String? {
    let found: ScoreSubject
    func fits(_ subject: ScoreSubject, _ rubric: Rubric) -> Bool {
      if subject.kind == rubric.subjects { return true }
      return subject.kind == rubric.members && item?.kind == .event
    }
    if let number = subjectNumbers[text] {
      found = subjects[number]
    } else {
      let named = (subjectNames[VietnameseText.folded(text)] ?? []).map { subjects[$0] }
      let fitting = rubric.map { rubric in named.filter { fits($0, rubric) } } ?? named
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
      var looked: ScoreSubject?
      if named.isEmpty, !text.isEmpty {
        do throws(Failure) {
          looked = try lookedUp(text, rubric)
        } catch  where error.remedy?.vi == "Hãy ghi rõ mã." {
          problems.append(
            Problem(
              field: .subject, check: .badValue,
              message: Message(
                vi: "\(error.message.vi); hãy ghi rõ mã", en: "\(error.message.en); give the id")))
          return nil
        } catch {
          looked = nil
        }
      }
      guard let one = fitting.first ?? named.first ?? looked else {
        unknown(.subject, text, subjects.map(\.id), vi: "đối tượng", en: "subject", &problems)
        return nil
      }
      found = one
    }
    if let rubric, !fits(found, rubric) {
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

  /// The one subject that `record` would find by a beginning of its id or a part of its name.
  private func lookedUp(_ text: String, _ rubric: Rubric?) throws(Failure) -> ScoreSubject {
    let among = rubric.map { rubric in subjects.filter { $0.kind == rubric.subjects } } ?? subjects
    return try Lookup.find(
      text, among: among, id: { $0.id }, name: { $0.name },
      what: Message(vi: "đối tượng", en: "subject"))
  }

  func findItem(
    _ text: String, _ campaign: Int, _ edition: Int?, _ problems: inout [Problem]
  ) -> RubricItem? {
    let editions = items[campaign]
    guard let last = editions.indices.last else { return nil }
    let names = editions[edition ?? last]
    if let item = names.item(text) { return item }
    if let other = campaigns[campaign].editions?.all.first(where: { $0.item(text) != nil }) {
      problems.append(
        Problem(
          field: .criterion, check: .danglingReference,
          message: Message(
            vi: "tiêu chí \"\(text)\" chỉ có ở phiên bản \(other.version) của bộ tiêu chí "
              + "(từ \(other.effectiveFrom ?? "đầu năm")), kỳ này chấm theo phiên bản khác",
            en: "\"\(text)\" stands only in version \(other.version) of the rubric (from "
              + "\(other.effectiveFrom ?? "the beginning")); another one judges this period")))
      return nil
    }
    unknown(.criterion, text, names.ids, vi: "tiêu chí", en: "criterion", &problems)
    return nil
  }

  func readPeriod(
    _ text: String, _ campaign: ScoredCampaign?, isVotes: Bool, _ problems: inout [Problem]
  ) -> Period? {
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
    // Votes decide a tie in any period that has totals.
    let kinds = campaign?.rubric.map { isVotes ? $0.periodKinds : [$0.period] }
    if let rubric = campaign?.rubric, let kinds, !kinds.contains(period.kind) {
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
    if let campaign, let lock = locks.lock(on: period, campaign: campaign.id, calendar) {
      let command = lock.unlockCommand(calendar.year)
      problems.append(
        Problem(
          field: .period, check: .scorePeriodLocked,
          message: Message(
            vi: "kỳ \(period.name) đã khóa"
              + (lock.period == period.name ? "" : " cùng với \(lock.period)")
              + " từ \(lock.time.vi) (\(lock.by)); cần sửa thì mở khóa: thidua \(command)",
            en: "the period \(period.name) is locked"
              + (lock.period == period.name ? "" : " with \(lock.period)")
              + " since \(lock.time.en) (\(lock.by)); to change it: thidua \(command)")))
      return nil
    }
    return period
  }

  func readValue(
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

  func readStage(_ text: String, _ problems: inout [Problem]) -> Stage? {
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
    } else if field == .campaign, known.isEmpty {
      hint = Message(
        vi:
          "; chưa kế hoạch nào trong plans/ có phong trào: ghi vào mục campaigns một phong trào có id và "
          + "rubric (mã bộ tiêu chí)",
        en:
          "; no plan in plans/ has a campaign: write one with an id and a rubric into its campaigns"
      )
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
