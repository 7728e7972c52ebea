/// A cited document has its number.
enum CitationNumberMissing: PlanCheck {
  static let id: CheckID = "citation-number-missing"
  static let severity = Severity.warning
  static let summary = Message(
    vi: "Văn bản được viện dẫn không có số, ký hiệu.",
    en: "A cited document has no number.")
  static let rationale = Message(
    vi:
      "Viện dẫn lần đầu phải ghi tên loại, số, ký hiệu, ngày và cơ quan ban hành; riêng luật, pháp lệnh chỉ ghi tên.",
    en: "A first citation has kind, number, date and issuer; laws are cited by name alone.")
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6",
    en: "Decree 30/2020/NĐ-CP, Annex I, item II.6")
  static let remedy = Message(
    vi: "Thêm số, ký hiệu của văn bản được viện dẫn.",
    en: "Add the number of the cited document.")
  static let passing = PlanExample.members(
    #"""
    "legalBases": [ { "kind": "law", "title": "Luật Thi đua, khen thưởng" } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "legalBases": [ { "kind": "plan", "title": "Kế hoạch thi đua của huyện" } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    plan.legalBases.compactMap { citation in
      let base = citation.value
      guard trimmed(base.number ?? "").isEmpty, base.kind != .law, base.kind != .project,
        base.kind != .other
      else { return nil }
      return finding(
        at: citation.origin.place("number"), vi: "\(base.names.vi) không có số, ký hiệu",
        en: "\(base.names.en) has no number")
    }
  }
}
