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
  static let source = "RFC 8259; lược đồ thidua.plan/1"
  static let remedy = Message(
    vi: "Sửa chỗ được nêu; lưu tệp dạng UTF-8 không BOM.",
    en: "Mend the place named; save as UTF-8 without BOM.")
  static let passing = PlanExample.file(
    #"""
    { "schema": "thidua.plan/1", "id": "vi-du", "kind": "annual" }
    """#)
  static let failing = PlanExample.file(#"{ "schema": "thidua.plan/1", "id": "vi-du", }"#)
}
