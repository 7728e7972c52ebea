/// Every value has the type of its key.
enum WrongType: ReadingCheck {
  static let id: CheckID = "wrong-type"
  static let summary = Message(
    vi: "Giá trị sai kiểu (chữ, số, danh sách…).",
    en: "A value has the wrong type.")
  static let rationale = Message(
    vi: "Chữ ở chỗ phải là số, hay một giá trị ở chỗ phải là danh sách, thì không dùng được.",
    en: "Text in the place of a number, or one value in the place of a list, cannot be used.")
  static let source = Message(
    vi: "RFC 8259; định dạng thidua.plan/1",
    en: "RFC 8259; the format thidua.plan/1")
  static let remedy = Message(
    vi: "Viết lại giá trị cho đúng kiểu.",
    en: "Write a value of that type.")
  static let passing = PlanExample.members(#""purposes": ["Tạo khí thế thi đua"]"#)
  static let failing = PlanExample.members(#""purposes": "Tạo khí thế thi đua""#)
}
