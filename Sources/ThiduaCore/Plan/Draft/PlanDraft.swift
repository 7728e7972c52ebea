/// Makes the draft of a new plan: from a template, from last year's plan, or to amend an issued one.
public enum PlanDraft {
  /// A draft and what was changed on the way, in sentences.
  public struct Outcome: Sendable {
    public var plan: Plan
    public var changes: [Message]

    /// Makes an outcome.
    public init(plan: Plan, changes: [Message]) {
      self.plan = plan
      self.changes = changes
    }
  }

  /// What the school says of itself on its papers.
  public struct Letterhead: Sendable {
    public var issuer: PlanAuthority
    public var place: String?
    /// The symbol of its plans: `KH-THHS`.
    public var symbol: String
    public var signer: PlanSigner?

    /// Makes a letterhead.
    public init(issuer: PlanAuthority, place: String?, symbol: String, signer: PlanSigner?) {
      self.issuer = issuer
      self.place = place
      self.symbol = symbol
      self.signer = signer
    }
  }

  /// A plan by the template of its kind: time, the general legal bases in force, usual tasks and duties to
  /// be fitted to the school, recipients, signer.
  ///
  /// - Parameters:
  ///   - span: the days of the year; a stage plan goes on for four years more.
  ///   - day: the day by which the law is chosen.
  public static func blank(
    id: String, kind: Plan.Kind, year: YearID, span: ClosedRange<CivilDate>, _ head: Letterhead,
    law: LegalRegistry = .builtIn, on day: CivilDate
  ) -> Plan {
    var plan = Plan(id: id, kind: kind)
    plan.symbol = head.symbol
    plan.hasBlankDate = true
    plan.place = head.place
    plan.issuer = head.issuer
    plan.period = DateSpan(from: span.lowerBound, to: span.upperBound)
    let basics = PlanDraft.basics.compactMap { law.successor(of: $0, on: day) }
    // On a day between two documents of a line, none of them can be cited.
    plan.legalBases = basics.filter { $0.standing(on: day) == .inForce }.map { document in
      LegalBase(
        relation: .basis, kind: document.kind, number: document.number, date: document.signed,
        issuer: document.issuer, title: document.title)
    }
    PlanTemplate(year: year, span: span, issuer: head.issuer).fill(&plan)
    if let parent = head.issuer.parent {
      plan.recipients.append(PlanRecipient(name: parent, purpose: "báo cáo"))
    }
    plan.recipients += [
      PlanRecipient(name: "Các tổ, đoàn thể", purpose: "thực hiện"), PlanRecipient(name: "Lưu: VT"),
    ]
    plan.signer = head.signer
    return plan
  }

  /// The documents every plan rests on, by the first of each line that schools of the last years cited;
  /// the one in force takes its place.
  private static let basics = [
    "15/2003/QH11", "91/2017/NĐ-CP", "12/2019/TT-BNV", "22/2018/TT-BGDĐT",
  ]

  /// The draft of a plan that amends an issued one (sửa đổi, bổ sung). It rests on the old plan and is
  /// otherwise empty: what stands in it is added, and a task or campaign with an id of the old plan takes
  /// that one's place.
  public static func amending(_ old: Plan, id: String, on day: CivilDate) -> Plan {
    var plan = Plan(id: id, kind: .work)
    let paper = [old.number.map { " số \($0)" }, old.date.map { " \($0.inWords)" }]
      .compactMap { $0 }.joined()
    plan.title = "Điều chỉnh, bổ sung Kế hoạch\(paper)"
    plan.symbol = old.number?.split(separator: "/").last.map(String.init) ?? old.symbol
    plan.hasBlankDate = true
    plan.place = old.place
    plan.issuer = old.issuer
    plan.period = old.period.map { period in
      DateSpan(from: period.contains(day) ? day : period.from, to: period.to)
    }
    plan.legalBases = [
      LegalBase(
        relation: .basis, kind: .plan, number: old.number, date: old.date,
        issuer: old.issuer?.name, title: old.title)
    ]
    plan.recipients = old.recipients
    plan.signer = old.signer
    return plan
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
