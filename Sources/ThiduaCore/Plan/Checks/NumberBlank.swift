/// A text has its number.
enum NumberBlank: PlanCheck {
  static let id: CheckID = "number-blank"
  static let severity = Severity.warning
  static let scope = PlanCheckScope.texts
  static let summary = Message(
    vi: "Số của văn bản để trống hoặc không có.",
    en: "The number is blank or absent.")
  static let rationale = Message(
    vi: "Số được ghi khi văn thư đăng ký văn bản; bản gửi đi mà để trống số thì chỉ là dự thảo.",
    en: "The number is written when the paper is registered; what goes out without is a draft.")
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Điều 15; Phụ lục I, mục II.3",
    en: "Decree 30/2020/NĐ-CP, Article 15; Annex I, item II.3")
  static let remedy = Message(
    vi: "Ghi số văn bản.",
    en: "Write the number.")
  static let passing = PlanExample.text(
    #"""
    Số: 05/KH-TH
    Bình An, ngày 05 tháng 3 năm 2024
    KẾ HOẠCH
    Công tác thi đua, khen thưởng năm 2024
    I. MỤC ĐÍCH
    Tạo khí thế thi đua.
    II. TỔ CHỨC THỰC HIỆN
    1. Ban giám hiệu:
    - Chỉ đạo chung./.
    """#)
  static let failing = PlanExample.text(
    #"""
    Số: /KH-TH
    Bình An, ngày 05 tháng 3 năm 2024
    KẾ HOẠCH
    Công tác thi đua, khen thưởng năm 2024
    I. MỤC ĐÍCH
    Tạo khí thế thi đua.
    II. TỔ CHỨC THỰC HIỆN
    1. Ban giám hiệu:
    - Chỉ đạo chung./.
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    guard plan.text != nil, plan.plan.number == nil else { return [] }
    return [
      finding(
        at: plan.origin.place("number"),
        vi: plan.plan.symbol.map { "số văn bản để trống (ký hiệu \($0))" } ?? "văn bản không có số",
        en: plan.plan.symbol.map { "the number is blank (symbol \($0))" }
          ?? "the text has no number")
    ]
  }
}
