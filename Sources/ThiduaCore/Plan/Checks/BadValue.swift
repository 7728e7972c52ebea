/// Every word is one of those the format knows.
enum BadValue: ReadingCheck {
  static let id: CheckID = "bad-value"
  static let summary = Message(
    vi: "Giá trị không nằm trong các giá trị cho phép.",
    en: "A value is none of those allowed.")
  static let rationale = Message(
    vi: "Giá trị lạ thì chương trình không hiểu được.",
    en: "The program cannot understand such a value.")
  static let source = "RFC 8259; lược đồ thidua.plan/1"
  static let remedy = Message(
    vi: "Chọn một trong các giá trị được nêu.",
    en: "Choose one of the values named.")
  static let passing = PlanExample.members(#""status": "draft""#)
  static let failing = PlanExample.members(#""status": "đã ký""#)
}
