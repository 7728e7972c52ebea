/// A plan rests on law that is in force on its day.
enum CitationNotInForce: PlanCheck {
  static let id: CheckID = "citation-not-in-force"
  static let severity = Severity.warning
  static let summary = Message(
    vi:
      "Văn bản được viện dẫn đã hết hiệu lực, bị thay thế hoặc chưa có hiệu lực vào ngày của kế hoạch.",
    en: "A cited document is superseded, expired or not yet in force on the plan's day.")
  static let rationale = Message(
    vi:
      "Kế hoạch phải căn cứ vào văn bản đang có hiệu lực; văn bản đã bị thay thế thì nêu văn bản thay thế.",
    en: "A plan rests on documents in force; where one was superseded, its successor is cited.")
  static let source =
    "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6; Luật Ban hành văn bản quy phạm pháp luật"
  static let remedy = Message(
    vi: "Viện dẫn văn bản đang có hiệu lực vào ngày ký.",
    en: "Cite the document in force on the day of signing.")
  static let passing = PlanExample.members(
    #"""
    "status": "issued", "number": "05/KH-TH", "date": "2022-03-01",
    "legalBases": [ { "kind": "decree", "number": "91/2017/NĐ-CP", "date": "2017-07-31" } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "status": "issued", "number": "05/KH-TH", "date": "2024-03-01",
    "legalBases": [ { "kind": "decree", "number": "91/2017/NĐ-CP", "date": "2017-07-31" } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    let signed = plan.signingDay(context)
    // Without a day of signing, the beginning of the plan's time says what was over by then.
    guard let day = signed ?? plan.plan.period?.from else { return [] }
    return plan.legalBases.compactMap { citation in
      guard let document = context.law.document(citation.value) else { return nil }
      let place = citation.origin.place(citation.value.number == nil ? "title" : "number")
      switch document.standing(on: day) {
      case .inForce: return nil
      case .notYet:
        // To mention law that is coming is no fault.
        guard signed != nil, citation.value.relation != .mentions else { return nil }
        return notYet(document, day, place)
      case .over: return over(document, day, place, context.law)
      }
    }
  }

  private static func notYet(_ document: LegalDocument, _ day: CivilDate, _ place: Place) -> Finding
  {
    let from = document.force.from
    return finding(
      at: place,
      vi: "\(document.shortName) chưa có hiệu lực vào ngày \(day.slashed) (có hiệu lực từ "
        + "\(from?.slashed ?? "sau đó"))\(document.doubt.vi)",
      en: "\(document.shortName) is not yet in force on \(day) (it is from "
        + "\(from?.description ?? "later"))\(document.doubt.en)")
  }

  private static func over(
    _ document: LegalDocument, _ day: CivilDate, _ place: Place, _ law: LegalRegistry
  ) -> Finding {
    let end = document.force.to
    let successors = document.replacedBy.map { law.document($0)?.shortName ?? $0 }
    let names = successors.joined(separator: ", ")
    return finding(
      at: place,
      vi: "\(document.shortName) đã hết hiệu lực vào ngày \(day.slashed) (hiệu lực đến hết "
        + "\(end?.slashed ?? "trước đó"))" + (names.isEmpty ? "" : "; văn bản thay thế: \(names)")
        + document.doubt.vi,
      en: "\(document.shortName) is no longer in force on \(day) (it was until "
        + "\(end?.description ?? "earlier"))" + (names.isEmpty ? "" : "; superseded by \(names)")
        + document.doubt.en)
  }
}
