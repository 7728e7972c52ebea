/// A cited number has the form its kind has.
enum CitationNumberMalformed: PlanCheck {
  static let id: CheckID = "citation-number-malformed"
  static let severity = Severity.warning
  static let summary = Message(
    vi: "Số, ký hiệu của văn bản được viện dẫn viết sai thể thức.",
    en: "The number of a cited document is not in the usual form.")
  static let rationale = Message(
    vi:
      "Số và ký hiệu viết liền, nối bằng dấu gạch chéo và gạch nối, không có dấu cách: 98/2023/NĐ-CP, 705/KH-UBND, 34-CT/TW.",
    en:
      "Number and symbol are joined by slash and hyphen without spaces: 98/2023/NĐ-CP, 705/KH-UBND, 34-CT/TW."
  )
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3",
    en: "Decree 30/2020/NĐ-CP, Annex I, item II.3")
  static let remedy = Message(
    vi: "Viết lại số, ký hiệu cho đúng loại văn bản.",
    en: "Write the number in the form of its kind.")
  static let passing = PlanExample.members(
    #""legalBases": [ { "kind": "plan", "number": "50/KH-UBND" } ]"#)
  static let failing = PlanExample.members(
    #"""
    "legalBases": [ { "kind": "plan", "number": "50/KH - UBND" } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    plan.citations.compactMap { citation in
      guard let number = citation.origin.written("number") ?? citation.value.number else {
        return nil
      }
      guard let problem = DocumentNumber.problem(number, kind: citation.value.kind) else {
        return nil
      }
      return finding(
        at: citation.origin.place("number"), vi: "số \"\(number)\": \(problem.vi)",
        en: "the number \"\(number)\": \(problem.en)")
    }
  }
}
