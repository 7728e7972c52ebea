/// Every key is one of the format's.
enum UnknownKey: ReadingCheck {
  static let id: CheckID = "unknown-key"
  static let summary = Message(
    vi: "Tên trường không có trong lược đồ.",
    en: "The format has no such key.")
  static let rationale = Message(
    vi: "Một trường viết sai tên sẽ bị bỏ qua mà không ai hay.",
    en: "A misspelt key would be passed over in silence.")
  static let source = "RFC 8259; lược đồ thidua.plan/1"
  static let remedy = Message(
    vi: "Sửa lại tên trường, hoặc bỏ đi.",
    en: "Correct the key, or take it out.")
  static let passing = PlanExample.members(#""title": "Kế hoạch""#)
  static let failing = PlanExample.members(#""titel": "Kế hoạch""#)
}
