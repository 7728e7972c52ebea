/// The file is JSON at all.
enum JSONSyntax: ReadingCheck {
  static let id: CheckID = "json-syntax"
  static let summary = Message(
    vi: "Tệp không phải JSON hợp lệ.",
    en: "The file is not JSON.")
  static let rationale = Message(
    vi:
      "Tệp hỏng, rỗng, bị cắt cụt, không phải UTF-8, có BOM hoặc lồng quá sâu thì không đọc được gì khác.",
    en:
      "A file that is broken, empty, cut off, not UTF-8, has a BOM or nests too deep cannot be read at all."
  )
  static let source = Message(
    vi: "RFC 8259; định dạng thidua.plan/1",
    en: "RFC 8259; the format thidua.plan/1")
  static let remedy = Message(
    vi: "Sửa chỗ ấy rồi kiểm tra lại.",
    en: "Mend that place and check again.")
  static let passing = PlanExample.file(
    #"""
    { "schema": "thidua.plan/1", "id": "vi-du", "kind": "annual" }
    """#)
  static let failing = PlanExample.file(#"{ "schema": "thidua.plan/1", "id": "vi-du", }"#)
}
