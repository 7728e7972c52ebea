/// Every key is one of the format's.
enum UnknownKey: ReadingCheck {
  static let id: CheckID = "unknown-key"
  static let summary = Message(
    vi: "Định dạng không có mục nào tên như vậy.",
    en: "The format has no such key.")
  static let rationale = Message(
    vi: "Một mục viết sai tên mà được bỏ qua thì nội dung của nó mất mà không ai hay.",
    en: "A misspelt key would be passed over in silence.")
  static let source = Message(
    vi: "RFC 8259; định dạng thidua.plan/1",
    en: "RFC 8259; the format thidua.plan/1")
  static let remedy = Message(
    vi: "Sửa lại tên mục, hoặc bỏ mục ấy đi.",
    en: "Correct the key, or take it out.")
  static let passing = PlanExample.members(#""title": "Kế hoạch""#)
  static let failing = PlanExample.members(#""titel": "Kế hoạch""#)
}
