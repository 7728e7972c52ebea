/// The years of an anniversary are the difference of its dates.
enum AnniversaryArithmetic: PlanCheck {
  static let id: CheckID = "anniversary-arithmetic"
  static let severity = Severity.error
  static let summary = Message(
    vi: "Số năm kỷ niệm không khớp với hai ngày.",
    en: "The years of an anniversary are not the difference of its dates.")
  static let rationale = Message(
    vi: "Số năm kỷ niệm là hiệu của năm kỷ niệm và năm diễn ra sự kiện.",
    en: "The years are the year of the anniversary less the year of the event.")
  static let source = Message(
    vi: "Số học; Nghị định 145/2013/NĐ-CP về ngày kỷ niệm",
    en: "Arithmetic; Decree 145/2013/NĐ-CP on anniversaries")
  static let remedy = Message(
    vi: "Xem lại số năm, ngày sự kiện (origin) và ngày kỷ niệm (date).",
    en: "Look at years, origin and date.")
  static let passing = PlanExample.members(
    #"""
    "anniversaries": [ { "years": 70, "origin": "1954-05-07", "date": "2024-05-07" } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "anniversaries": [ { "years": 135, "origin": "1980-05-19", "date": "2025-05-19" } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    plan.anniversaries.compactMap { anniversary in
      let value = anniversary.value
      guard let years = value.years, let origin = value.origin, let date = value.date else {
        return nil
      }
      let difference = date.year - origin.year
      guard years != difference else { return nil }
      return finding(
        at: anniversary.origin.place("years"),
        vi:
          "ghi kỷ niệm \(years) năm, nhưng từ \(origin.slashed) đến \(date.slashed) là \(difference) năm",
        en: "it says \(years) years, but from \(origin) to \(date) there are \(difference)")
    }
  }
}
