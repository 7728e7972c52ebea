/// A known document is cited with its own day.
enum CitationDateMismatch: PlanCheck {
  static let id: CheckID = "citation-date-mismatch"
  static let severity = Severity.error
  static let summary = Message(
    vi: "Ngày của văn bản được viện dẫn khác ngày ban hành đã biết.",
    en: "A known document is cited with another date than its own.")
  static let rationale = Message(
    vi: "Viện dẫn phải đúng số, ký hiệu và ngày ban hành thì người đọc mới tìm được văn bản.",
    en: "A reader finds a document by its right number and date only.")
  static let source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6"
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
        isSameDocument(number, date, signed)
      else { return nil }
      return finding(
        at: citation.origin.place("date"),
        vi: "\(document.shortName) ban hành ngày \(signed.slashed), ở đây ghi \(date.slashed)"
          + document.doubt.vi,
        en:
          "\(document.shortName) was issued on \(signed), here it says \(date)\(document.doubt.en)")
    }
  }

  /// A number with a year is unique. Others begin anew every year or term: there it is the same
  /// document if the year is the same, or if only the year is another.
  private static func isSameDocument(
    _ number: String, _ date: CivilDate, _ signed: CivilDate
  ) -> Bool {
    if number.split(separator: "/").count > 2 { return true }
    let (year, month, day) = date.components
    let (signedYear, signedMonth, signedDay) = signed.components
    return year == signedYear || (month == signedMonth && day == signedDay)
  }
}
