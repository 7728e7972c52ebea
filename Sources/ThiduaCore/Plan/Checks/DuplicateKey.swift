/// A key stands once in its object.
enum DuplicateKey: ReadingCheck {
  static let id: CheckID = "duplicate-key"
  static let summary = Message(
    vi: "Một mục viết hai lần trong cùng một đối tượng.",
    en: "A key stands twice in one object.")
  static let rationale = Message(
    vi: "Hai giá trị cho một mục thì không ai biết giá trị nào được dùng.",
    en: "Nobody can tell which value counts.")
  static let source = Message(
    vi: "RFC 8259; định dạng thidua.plan/1",
    en: "RFC 8259; the format thidua.plan/1")
  static let remedy = Message(
    vi: "Giữ lại một mục, bỏ mục kia.",
    en: "Keep one of them, take out the other.")
  static let passing = PlanExample.members(#""title": "Kế hoạch""#)
  static let failing = PlanExample.members(#""title": "Kế hoạch", "title": "Kế hoạch khác""#)
}
