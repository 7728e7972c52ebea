/// Every date exists in the calendar.
enum BadDate: ReadingCheck {
  static let id: CheckID = "bad-date"
  static let summary = Message(
    vi: "Ngày không có trong lịch hoặc không viết dạng năm-tháng-ngày.",
    en: "A date is not in the calendar, or not written YYYY-MM-DD.")
  static let rationale = Message(
    vi: "Một ngày không có thật thì không tính được gì từ nó.",
    en: "Nothing can be computed from a day that does not exist.")
  static let source = Message(
    vi: "RFC 8259; định dạng thidua.plan/1",
    en: "RFC 8259; the format thidua.plan/1")
  static let remedy = Message(
    vi: "Viết ngày có thật, ví dụ 2024-02-28.",
    en: "Write a day that exists, such as 2024-02-28.")
  static let passing = PlanExample.members(#""date": "2024-02-29""#)
  static let failing = PlanExample.members(#""date": "2023-02-29""#)
}
