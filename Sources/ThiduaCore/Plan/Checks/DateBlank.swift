/// A text has its date.
enum DateBlank: PlanCheck {
  static let id: CheckID = "date-blank"
  static let severity = Severity.warning
  static let scope = PlanCheckScope.texts
  static let summary = Message(
    vi: "Ngày của văn bản để trống hoặc không có.",
    en: "The date is blank or absent.")
  static let rationale = Message(
    vi: "Ngày tháng năm là ngày văn bản được ban hành; thiếu thì không biết hiệu lực từ khi nào.",
    en: "The date is the day of issue; without it nobody knows from when the paper holds.")
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4",
    en: "Decree 30/2020/NĐ-CP, Annex I, item II.4")
  static let remedy = Message(
    vi: "Ghi đủ ngày, tháng, năm.",
    en: "Write day, month and year.")
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
    Số: 05/KH-TH
    Bình An, ngày tháng 3 năm 2024
    KẾ HOẠCH
    Công tác thi đua, khen thưởng năm 2024
    I. MỤC ĐÍCH
    Tạo khí thế thi đua.
    II. TỔ CHỨC THỰC HIỆN
    1. Ban giám hiệu:
    - Chỉ đạo chung./.
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    guard plan.text != nil, plan.plan.date == nil else { return [] }
    return [
      finding(
        at: plan.origin.place("date"),
        vi: plan.plan.hasBlankDate ? "ngày ban hành để trống" : "văn bản không có ngày ban hành",
        en: plan.plan.hasBlankDate ? "the date is blank" : "the text has no date")
    ]
  }
}
