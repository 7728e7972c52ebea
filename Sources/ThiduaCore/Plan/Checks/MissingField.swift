/// What the format requires is there.
enum MissingField: ReadingCheck {
  static let id: CheckID = "missing-field"
  static let summary = Message(
    vi: "Thiếu một mục bắt buộc.",
    en: "A required member is missing.")
  static let rationale = Message(
    vi: "Không có mã thì không gọi tên được; không có loại thì không biết hiểu thế nào.",
    en: "Without an id it cannot be named, without a kind not understood.")
  static let source = Message(
    vi: "RFC 8259; định dạng thidua.plan/1",
    en: "RFC 8259; the format thidua.plan/1")
  static let remedy = Message(
    vi: "Thêm mục còn thiếu vào đối tượng này.",
    en: "Add the member to this object.")
  static let passing = PlanExample.members(#""targets": [ { "id": "ct-1" } ]"#)
  static let failing = PlanExample.members(#""targets": [ { "measure": "count" } ]"#)
}
