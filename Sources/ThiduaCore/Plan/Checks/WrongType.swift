/// Every value has the type of its key.
enum WrongType: ReadingCheck {
  static let id: CheckID = "wrong-type"
  static let summary = Message(
    vi: "Giá trị sai kiểu (chữ, số, danh sách…).",
    en: "A value has the wrong type.")
  static let rationale = Message(
    vi: "Giá trị sai kiểu thì không dùng được.",
    en: "A value of the wrong type cannot be used.")
  static let source = "RFC 8259; lược đồ thidua.plan/1"
  static let remedy = Message(
    vi: "Viết giá trị đúng kiểu được nêu.",
    en: "Write a value of the type named.")
  static let passing = PlanExample.members(#""purposes": ["Tạo khí thế thi đua"]"#)
  static let failing = PlanExample.members(#""purposes": "Tạo khí thế thi đua""#)
}
