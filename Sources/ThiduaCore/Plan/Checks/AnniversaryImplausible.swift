/// The event of an anniversary can have happened.
enum AnniversaryImplausible: PlanCheck {
  static let id: CheckID = "anniversary-implausible"
  static let severity = Severity.error
  static let summary = Message(
    vi: "Ngày diễn ra sự kiện ở tương lai hoặc không thể có.",
    en: "The event lies in the future or at an impossible time.")
  static let rationale = Message(
    vi:
      "Sự kiện được kỷ niệm phải xảy ra trước; một năm quá xa mà không khớp số năm kỷ niệm là viết nhầm (1030 thay cho 1930).",
    en:
      "What is remembered has happened; a year far back that does not fit the years is a slip (1030 for 1930)."
  )
  static let source = Message(
    vi: "Số học",
    en: "Arithmetic")
  static let remedy = Message(
    vi: "Xem lại ngày của sự kiện (origin).",
    en: "Look at the day of the event (origin).")
  static let passing = PlanExample.members(
    #"""
    "anniversaries": [ { "years": 95, "origin": "1930-02-03", "date": "2025-02-03" } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "anniversaries": [ { "years": 95, "origin": "1030-02-03", "date": "2025-02-03" } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    plan.anniversaries.compactMap { anniversary in
      let value = anniversary.value
      guard let origin = value.origin else { return nil }
      let latest = [value.date, plan.plan.date].compactMap { $0 }.min()
      if let latest, origin >= latest {
        return finding(
          at: anniversary.origin.place("origin"),
          vi: "sự kiện ngày \(origin.slashed) không thể sau hoặc trùng ngày \(latest.slashed)",
          en: "the event of \(origin) must lie before \(latest)")
      }
      let fits = value.years.map { $0 == (value.date ?? origin).year - origin.year } ?? false
      if origin.year < earliestYear, !fits {
        return finding(
          at: anniversary.origin.place("origin"),
          vi: "năm \(origin.year) của sự kiện không thể đúng",
          en: "the year \(origin.year) cannot be right")
      }
      return nil
    }
  }

  /// Events before this year are believed only where the number of years agrees.
  private static let earliestYear = 1800
}
