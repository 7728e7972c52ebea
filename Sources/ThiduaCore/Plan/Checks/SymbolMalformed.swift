/// The plan's own number has the form of plans.
enum SymbolMalformed: PlanCheck {
  static let id: CheckID = "symbol-malformed"
  static let severity = Severity.warning
  static let summary = Message(
    vi: "Số, ký hiệu của kế hoạch viết sai thể thức.",
    en: "The plan's own number is not in the form of plans.")
  static let rationale = Message(
    vi: "Kế hoạch có ký hiệu KH, số nhỏ hơn 10 thêm số 0 phía trước: 05/KH-NGT.",
    en: "Plans have the symbol KH; numbers below 10 take a leading zero: 05/KH-NGT.")
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3",
    en: "Decree 30/2020/NĐ-CP, Annex I, item II.3")
  static let remedy = Message(
    vi: "Viết lại số, ký hiệu, ví dụ 05/KH-NGT.",
    en: "Write the number again, such as 05/KH-NGT.")
  static let passing = PlanExample.members(#""number": "05/KH-NGT""#)
  static let failing = PlanExample.members(#""number": "5/QĐ-NGT""#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    let plan = (value: plan.plan, origin: plan.origin)
    if let number = plan.origin.written("number") ?? plan.value.number, !trimmed(number).isEmpty {
      guard let problem = DocumentNumber.problem(number, kind: .plan, isOwn: true) else {
        return []
      }
      return [
        finding(
          at: plan.origin.place("number"), vi: "số \"\(number)\": \(problem.vi)",
          en: "the number \"\(number)\": \(problem.en)")
      ]
    }
    guard let symbol = plan.origin.written("symbol") ?? plan.value.symbol,
      !trimmed(symbol).isEmpty,
      let problem = DocumentNumber.problem("01/" + symbol, kind: .plan, isOwn: true)
    else { return [] }
    return [
      finding(
        at: plan.origin.place("symbol"), vi: "ký hiệu \"\(symbol)\": \(problem.vi)",
        en: "the symbol \"\(symbol)\": \(problem.en)")
    ]
  }
}
