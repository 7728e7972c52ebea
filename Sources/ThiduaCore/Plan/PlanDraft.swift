/// Makes the draft of a new plan: from scratch, or from last year's.
public enum PlanDraft {
  /// A draft and what was changed on the way, in sentences.
  public struct Outcome: Sendable {
    public var plan: Plan
    public var changes: [Message]
  }

  /// A plan with nothing in it but what every plan has: time, legal bases in force, recipients, signer.
  ///
  /// - Parameters:
  ///   - span: the days of the year.
  ///   - day: the day by which the law is chosen.
  public static func blank(
    id: String, kind: Plan.Kind, year: YearID, span: ClosedRange<CivilDate>,
    issuer: PlanAuthority, place: String?, symbol: String, signer: PlanSigner?,
    law: LegalRegistry = .builtIn, on day: CivilDate
  ) -> Plan {
    var plan = Plan(id: id, kind: kind)
    plan.title = "Công tác thi đua, khen thưởng \(year.named)"
    plan.symbol = symbol
    plan.hasBlankDate = true
    plan.place = place
    plan.issuer = issuer
    plan.period = DateSpan(from: span.lowerBound, to: span.upperBound)
    plan.legalBases = basics.compactMap { law.successor(of: $0, on: day) }.map { document in
      LegalBase(
        relation: .basis, kind: document.kind, number: document.number, date: document.signed,
        issuer: document.issuer, title: document.title)
    }
    plan.recipients = [PlanRecipient(name: "Lưu: VT")]
    plan.signer = signer
    return plan
  }

  /// The documents every plan rests on, by the first of each line; the one in force takes its place.
  private static let basics = [
    "06/2022/QH15", "98/2023/NĐ-CP", "01/2024/TT-BNV", "29/2023/TT-BGDĐT",
  ]

  /// Last year's plan for another year: days and years moved, number and date blank, superseded legal
  /// bases replaced, anniversaries left out.
  public static func moved(
    _ old: Plan, id: String, to year: YearID, span: ClosedRange<CivilDate>,
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
    plan.period = DateSpan(from: span.lowerBound, to: span.upperBound)
    let over = old.campaigns.filter { ($0.period?.to).map { $0 < span.lowerBound } ?? false }
      .filter { !isOfTheYear($0, old.period) }
    plan.campaigns = old.campaigns.filter { campaign in !over.contains { $0.id == campaign.id } }
      .map { moved($0, shift, old.period) }
    changes += over.map { campaign in
      Message(
        vi: "bỏ phong trào đã kết thúc “\(campaign.name ?? campaign.id)”",
        en: "left out the campaign “\(campaign.name ?? campaign.id)”, which is over")
    }
    plan.tasks = old.tasks.map { task in
      var task = task
      task.text = task.text.map(shift.text)
      task.due = task.due.map(shift.text)
      return task
    }
    if !old.anniversaries.isEmpty || !old.years.isEmpty {
      plan.anniversaries = []
      plan.years = []
      changes.append(
        Message(
          vi: "bỏ các ngày kỷ niệm của năm cũ; hãy ghi những ngày của \(year.named)",
          en: "left out the anniversaries of the old year"))
    }
    changes += replaceBases(of: &plan, law, day)
    return Outcome(plan: plan, changes: changes)
  }

  private static func isOfTheYear(_ campaign: Campaign, _ period: DateSpan?) -> Bool {
    guard let period, let from = campaign.period?.from, let to = campaign.period?.to else {
      return false
    }
    return period.contains(from) && period.contains(to)
  }

  private static func moved(_ old: Campaign, _ shift: YearShift, _ period: DateSpan?) -> Campaign {
    var campaign = old
    campaign.name = old.name.map(shift.text)
    // A campaign of several years goes on; one of the plan's year moves with it.
    if isOfTheYear(old, period) {
      campaign.period = DateSpan(
        from: old.period?.from.map(shift.day), to: old.period?.to.map(shift.day))
    }
    campaign.milestones = old.milestones.map { Milestone($0.kind, date: $0.date.map(shift.day)) }
    return campaign
  }

  private static func replaceBases(
    of plan: inout Plan, _ law: LegalRegistry, _ day: CivilDate
  ) -> [Message] {
    var changes: [Message] = []
    var seen: Set<String> = []
    plan.legalBases = plan.legalBases.compactMap { base in
      guard let number = base.number, let known = law.document(number) else { return base }
      guard known.standing(on: day) == .over, let next = law.successor(of: number, on: day) else {
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
    return changes
  }
}

/// Moves days and the years in phrases by so many years.
private struct YearShift: Sendable {
  let years: Int
  /// The calendar years that are moved: those of the old plan's time and the one behind.
  let moving: ClosedRange<Int>

  init(years: Int, within period: DateSpan?) {
    self.years = years
    let first = period?.from?.year ?? 0
    moving = first...max(first, (period?.to?.year ?? first) + 1)
  }

  func day(_ day: CivilDate) -> CivilDate { day.adding(months: 12 * years) }

  /// `Trước 15/3/2024` is `Trước 15/3/2025`, `năm học 2023 - 2024` is `năm học 2024 - 2025`; a stage of
  /// several years (`2021 - 2025`) stays.
  func text(_ text: String) -> String {
    let characters = Array(text)
    var result = ""
    var index = 0
    while index < characters.count {
      guard let (first, end) = year(characters, index) else {
        result.append(characters[index])
        index += 1
        continue
      }
      var gap = end
      while gap < characters.count, " -–".contains(characters[gap]) { gap += 1 }
      if gap > end, let (last, lastEnd) = year(characters, gap) {
        let moves = last == first + 1 && (moving.contains(first) || moving.contains(last))
        result += "\(first + (moves ? years : 0))" + String(characters[end..<gap])
        result += "\(last + (moves ? years : 0))"
        index = lastEnd
      } else {
        result += "\(first + (moving.contains(first) ? years : 0))"
        index = end
      }
    }
    return result
  }

  /// A number of four digits that stands alone at an index, and the index behind it.
  private func year(_ characters: [Character], _ start: Int) -> (Int, Int)? {
    func isDigit(_ index: Int) -> Bool {
      characters.indices.contains(index) && characters[index].isASCII && characters[index].isNumber
    }
    guard !isDigit(start - 1), (start..<(start + 4)).allSatisfy(isDigit), !isDigit(start + 4),
      let value = Int(String(characters[start..<(start + 4)])), (1900...2100).contains(value)
    else { return nil }
    return (value, start + 4)
  }
}

extension LegalRegistry {
  /// The document that holds on a day in the line of a number: itself, or what took its place.
  func successor(of number: String, on day: CivilDate) -> LegalDocument? {
    var current = document(number)
    // The lines are short; the bound keeps a ring in a workspace's own entries from going round.
    for _ in 0..<10 {
      guard let document = current else { return nil }
      if document.standing(on: day) != .over { return document }
      guard let next = document.replacedBy.first else { return nil }
      current = self.document(next)
    }
    return nil
  }
}
