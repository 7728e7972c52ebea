/// A key stands once in its object.
enum DuplicateKey: ReadingCheck {
  static let id: CheckID = "duplicate-key"
  static let summary = Message(
    vi: "Một trường viết hai lần trong cùng một đối tượng.",
    en: "A key stands twice in one object.")
  static let rationale = Message(
    vi: "Không ai biết giá trị nào được dùng.",
    en: "Nobody can tell which value counts.")
  static let source = "RFC 8259; lược đồ thidua.plan/1"
  static let remedy = Message(
    vi: "Giữ lại một trường.",
    en: "Keep one of them.")
  static let passing = PlanExample.members(#""title": "Kế hoạch""#)
  static let failing = PlanExample.members(#""title": "Kế hoạch", "title": "Kế hoạch khác""#)
}
