extension PlanDraft {
  /// Last year's plan for another year: days and years moved, number and date blank, superseded legal
  /// bases replaced, campaigns that are over left out, anniversaries counted anew. Everything that was not
  /// simply moved is said.
  ///
  /// - Parameters:
  ///   - parent: the superior body on the new plan's day, where it is known.
  ///   - day: the day by which the law is chosen.
  public static func moved(
    _ old: Plan, id: String, to year: YearID, span: ClosedRange<CivilDate>, parent: String? = nil,
    law: LegalRegistry = .builtIn, on day: CivilDate
  ) -> Outcome {
    var plan = old
    var changes: [Message] = []
    let years = (old.period?.from?.year ?? old.date?.year).map { span.lowerBound.year - $0 } ?? 0
    let shift = YearShift(years: years, within: old.period)
    plan.id = id
    plan.status = .draft
    plan.symbol =
      old.symbol ?? old.number.flatMap { $0.split(separator: "/").last.map(String.init) }
    plan.number = nil
    plan.date = nil
    plan.hasBlankDate = true
    plan.title = old.title.map(shift.text)
    plan.period = DateSpan(
      from: span.lowerBound,
      to: old.kind == .stage ? old.period?.to.map(shift.day) ?? span.upperBound : span.upperBound)
    plan.purposes = old.purposes.map(shift.prose)
    plan.requirements = old.requirements.map(shift.prose)
    plan.objectives = old.objectives.map(shift.prose)
    plan.solutions = old.solutions.map(shift.prose)
    plan.responsibilities = old.responsibilities.map {
      Responsibility(actor: $0.actor, duties: $0.duties.map(shift.prose))
    }
    plan.tasks = old.tasks.map { task in
      var task = task
      task.text = task.text.map(shift.prose)
      task.due = task.due.map(shift.due)
      return task
    }
    changes += moveParent(of: &plan, to: parent)
    changes += moveCampaigns(of: &plan, old, shift, span, law)
    changes += moveAnniversaries(of: &plan, old, shift)
    changes += replaceBases(of: &plan, old, shift, year, law, day)
    changes += looksBack(plan, shift)
    return Outcome(plan: plan, changes: changes)
  }

  // MARK: - Authorities

  private static func moveParent(of plan: inout Plan, to parent: String?) -> [Message] {
    guard let parent, let old = plan.issuer?.parent, old != parent else { return [] }
    plan.issuer?.parent = parent
    plan.recipients = plan.recipients.map { recipient in
      recipient.name == old ? PlanRecipient(name: parent, purpose: recipient.purpose) : recipient
    }
    return [
      Message(
        vi: "cơ quan cấp trên: thay \(old) bằng \(parent)",
        en: "superior body: replaced \(old) by \(parent)")
    ]
  }

  // MARK: - Campaigns

  private static func moveCampaigns(
    of plan: inout Plan, _ old: Plan, _ shift: YearShift, _ span: ClosedRange<CivilDate>,
    _ law: LegalRegistry
  ) -> [Message] {
    var changes: [Message] = []
    plan.campaigns = old.campaigns.compactMap { campaign in
      let name = campaign.name ?? campaign.id
      guard isOfTheYear(campaign, old.period) else {
        // A campaign of several years goes on as it is, until it is over.
        guard let to = campaign.period?.to, to < span.lowerBound else { return campaign }
        changes.append(
          Message(
            vi: "bỏ phong trào đã kết thúc “\(name)” (đến \(to.slashed))",
            en: "left out the campaign “\(name)”, which was over on \(to)"))
        return nil
      }
      var next = campaign
      next.id = shift.text(campaign.id)
      next.name = campaign.name.map(shift.text)
      next.period = campaign.period.map {
        DateSpan(from: $0.from.map(shift.day), to: $0.to.map(shift.day))
      }
      next.purpose = campaign.purpose.map(shift.prose)
      next.contents = campaign.contents.map(shift.prose)
      next.measures = campaign.measures.map(shift.prose)
      next.milestones = campaign.milestones.map { Milestone($0.kind, date: $0.date.map(shift.day)) }
      if let document = campaign.launchDocument, law.document(document) == nil {
        next.launchDocument = nil
        changes.append(
          Message(
            vi:
              "bỏ văn bản phát động năm cũ của “\(name)” (\(document.shortName)); hãy ghi văn bản năm mới",
            en: "left out the old document that launched “\(name)” (\(document.shortName))"))
      }
      return next
    }
    return changes
  }

  /// Whether a campaign lies in the plan's time, so that it begins anew with each plan.
  private static func isOfTheYear(_ campaign: Campaign, _ period: DateSpan?) -> Bool {
    guard let period, let from = campaign.period?.from, let to = campaign.period?.to else {
      return campaign.period == nil
    }
    return period.contains(from) && period.contains(to)
  }

  // MARK: - Anniversaries

  /// Counts anniversaries anew. One that was named because it was round (70 years) is left out where the
  /// new number is not.
  private static func moveAnniversaries(
    of plan: inout Plan, _ old: Plan, _ shift: YearShift
  ) -> [Message] {
    var changes: [Message] = []
    plan.anniversaries = old.anniversaries.compactMap { item in
      let date = item.date.map(shift.day)
      let counted = date.flatMap { date in item.origin.map { date.year - $0.year } }
      let years = counted ?? item.years.map { $0 + shift.years }
      let name = item.name ?? ""
      let wasRound = item.years.map { $0 % 5 == 0 } ?? false
      if wasRound, let years, years % 5 != 0 {
        changes.append(
          Message(
            vi:
              "bỏ kỷ niệm \(item.years ?? 0) năm \(name): năm mới là \(years) năm, không phải năm tròn",
            en: "left out the \(item.years ?? 0) years of \(name): \(years) is not round"))
        return nil
      }
      changes.append(
        Message(
          vi: "kỷ niệm \(name): \(years.map { "\($0) năm" } ?? "chưa rõ số năm")"
            + (date.map { ", ngày \($0.slashed)" } ?? ""),
          en: "anniversary \(name): \(years.map(String.init) ?? "?") years"))
      return Anniversary(name: item.name, years: years, origin: item.origin, date: date)
    }
    if !old.years.isEmpty {
      plan.years = []
      changes.append(
        Message(
          vi: "bỏ chủ đề và ngày kỷ niệm từng năm của giai đoạn cũ; hãy ghi của giai đoạn mới",
          en: "left out the themes and commemorations of the old stage"))
    }
    return changes
  }

  // MARK: - Legal bases

  private static func replaceBases(
    of plan: inout Plan, _ old: Plan, _ shift: YearShift, _ year: YearID, _ law: LegalRegistry,
    _ day: CivilDate
  ) -> [Message] {
    var changes: [Message] = []
    var unknown: [String] = []
    var seen: Set<String> = []
    plan.legalBases = old.legalBases.compactMap { base in
      guard let known = law.document(base) else {
        guard isOfTheYear(base, old, shift) else {
          unknown.append(base.shortName)
          return base
        }
        changes.append(
          Message(
            vi:
              "bỏ \(base.shortName) của năm cũ; hãy ghi văn bản của cấp trên cho \(year.named)",
            en: "left out \(base.shortName) of the old year; add that of the new one"))
        return nil
      }
      guard known.standing(on: day) == .over else {
        return seen.insert(known.number).inserted ? base : nil
      }
      guard let next = law.successor(of: known.number, on: day) else {
        changes.append(
          Message(
            vi:
              "\(known.shortName) đã hết hiệu lực, chương trình không biết văn bản thay thế; hãy xem lại",
            en: "\(known.shortName) is no longer in force; the program knows no successor"))
        return seen.insert(known.number).inserted ? base : nil
      }
      changes.append(
        Message(
          vi: "thay \(known.shortName) bằng \(next.shortName)",
          en: "replaced \(known.shortName) by \(next.shortName)"))
      guard seen.insert(next.number).inserted else { return nil }
      return LegalBase(
        relation: base.relation, kind: next.kind, number: next.number, date: next.signed,
        issuer: next.issuer, title: next.title)
    }
    if !unknown.isEmpty {
      changes.append(
        Message(
          vi: "giữ nguyên, hãy tự xem còn hiệu lực không: \(unknown.joined(separator: "; "))",
          en: "kept; see for yourself whether they are in force: \(unknown.joined(separator: "; "))"
        ))
    }
    return changes
  }

  /// Whether a document belongs to the old year alone: its title names it, or it is a superior's plan of
  /// that time.
  private static func isOfTheYear(_ base: LegalBase, _ old: Plan, _ shift: YearShift) -> Bool {
    if let title = base.title, shift.years != 0, shift.text(title) != title { return true }
    let yearly: Set<DocumentKind> = [.plan, .guideline, .dispatch, .notice]
    guard base.relation == .implements, yearly.contains(base.kind), let date = base.date,
      let from = old.period?.from
    else { return false }
    return date >= from.adding(months: -3) && old.kind != .stage
  }

  // MARK: - For people

  private static func looksBack(_ plan: Plan, _ shift: YearShift) -> [Message] {
    let parts: [(String, String, [String])] = [
      ("mục đích", "purposes", plan.purposes), ("yêu cầu", "requirements", plan.requirements),
      ("mục tiêu", "objectives", plan.objectives), ("giải pháp", "solutions", plan.solutions),
      ("công việc", "tasks", plan.tasks.compactMap(\.text)),
    ]
    return parts.flatMap { vi, en, texts in
      texts.enumerated().filter { shift.looksBack($0.element) }.map { index, _ in
        Message(
          vi: "\(vi) \(index + 1) còn nhắc năm trước của kế hoạch cũ; hãy xem lại",
          en: "\(en) \(index + 1) still looks back on the year before the old plan")
      }
    }
  }
}
