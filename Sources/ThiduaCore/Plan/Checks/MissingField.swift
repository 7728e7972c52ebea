/// What the format requires is there.
enum MissingField: ReadingCheck {
  static let id: CheckID = "missing-field"
  static let summary = Message(
    vi: "Thiếu một trường bắt buộc.",
    en: "A required member is missing.")
  static let rationale = Message(
    vi: "Không có mã thì không gọi tên được; không có loại thì không biết hiểu thế nào.",
    en: "Without an id it cannot be named, without a kind not understood.")
  static let source = "RFC 8259; lược đồ thidua.plan/1"
  static let remedy = Message(
    vi: "Thêm trường còn thiếu.",
    en: "Add the member.")
  static let passing = PlanExample.members(#""targets": [ { "id": "ct-1" } ]"#)
  static let failing = PlanExample.members(#""targets": [ { "measure": "count" } ]"#)
}
