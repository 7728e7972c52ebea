/// A plan cannot rest on a document of a later day.
enum CitationLaterThanPlan: PlanCheck {
  static let id: CheckID = "citation-later-than-plan"
  static let severity = Severity.error
  static let summary = Message(
    vi: "Văn bản được viện dẫn có ngày sau ngày của kế hoạch.",
    en: "A cited document is dated later than the plan.")
  static let rationale = Message(
    vi: "Một kế hoạch không thể căn cứ vào văn bản ban hành sau nó.",
    en: "A plan cannot rest on a document issued after it.")
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6",
    en: "Decree 30/2020/NĐ-CP, Annex I, item II.6")
  static let remedy = Message(
    vi: "Xem lại ngày của văn bản được viện dẫn và ngày của kế hoạch.",
    en: "Look up the day of the cited document and that of the plan.")
  static let passing = PlanExample.members(
    #"""
    "status": "issued", "number": "05/KH-PGDĐT", "date": "2024-03-25",
    "legalBases": [ { "kind": "plan", "number": "705/KH-UBND", "date": "2024-03-21" } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "status": "issued", "number": "05/KH-THCS", "date": "2023-02-27",
    "legalBases": [ { "kind": "plan", "number": "199/KH-PGDĐT", "date": "2023-03-20" } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    guard let day = plan.signingDay(context) else { return [] }
    return plan.citations.compactMap { citation in
      guard let date = citation.value.date, date > day else { return nil }
      return finding(
        at: citation.origin.place("date"),
        vi:
          "\(citation.value.shortName) ghi ngày \(date.slashed), sau ngày của kế hoạch (\(day.slashed))",
        en: "\(citation.value.names.en) is dated \(date), later than the plan (\(day))")
    }
  }
}
