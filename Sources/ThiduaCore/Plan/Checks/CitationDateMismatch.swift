/// A known document is cited with its own day.
enum CitationDateMismatch: PlanCheck {
  static let id: CheckID = "citation-date-mismatch"
  static let severity = Severity.error
  static let usesRegistry = true
  static let summary = Message(
    vi: "Ngày của văn bản được viện dẫn khác ngày ban hành đã biết.",
    en: "A known document is cited with another date than its own.")
  static let rationale = Message(
    vi: "Viện dẫn phải đúng số, ký hiệu và ngày ban hành thì người đọc mới tìm được văn bản.",
    en: "A reader finds a document by its right number and date only.")
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6",
    en: "Decree 30/2020/NĐ-CP, Annex I, item II.6")
  static let remedy = Message(
    vi: "Sửa lại ngày (hoặc số) của văn bản.",
    en: "Correct the date, or the number.")
  static let passing = PlanExample.members(
    #"""
    "legalBases": [ { "kind": "decree", "number": "98/2023/NĐ-CP", "date": "2023-12-31" } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "legalBases": [ { "kind": "decree", "number": "98/2023/NĐ-CP", "date": "2023-12-13" } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    plan.citations.compactMap { citation in
      guard let number = citation.value.number, let date = citation.value.date,
        let document = context.law.document(number), let signed = document.signed, signed != date,
        document.canBe(number, of: date)
      else { return nil }
      return finding(
        at: citation.origin.place("date"),
        vi: "\(document.shortName) ban hành ngày \(signed.slashed), ở đây ghi \(date.slashed)"
          + document.doubt.vi,
        en:
          "\(document.names.en) was issued on \(signed), here it says \(date)\(document.doubt.en)")
    }
  }
}
