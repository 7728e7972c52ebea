/// A text ends with its end mark.
enum EndingMissing: PlanCheck {
  static let id: CheckID = "ending-missing"
  static let severity = Severity.warning
  static let scope = PlanCheckScope.texts
  static let summary = Message(
    vi: "Nội dung không kết thúc bằng dấu ./.",
    en: "The content does not end with ./.")
  static let rationale = Message(
    vi: "Dấu ./. báo hết nội dung, để không ai viết thêm vào.",
    en: "The mark ./. says that the content ends here, so that nothing can be added.")
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục III",
    en: "Decree 30/2020/NĐ-CP, Annex III")
  static let remedy = Message(
    vi: "Thêm ./. vào cuối nội dung.",
    en: "Add ./. at the end of the content.")
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
    Bình An, ngày 05 tháng 3 năm 2024
    KẾ HOẠCH
    Công tác thi đua, khen thưởng năm 2024
    I. MỤC ĐÍCH
    Tạo khí thế thi đua.
    II. TỔ CHỨC THỰC HIỆN
    1. Ban giám hiệu:
    - Chỉ đạo chung.
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    guard let text = plan.text, !text.hasEnding else { return [] }
    return [
      finding(
        at: text.endPlace, vi: "nội dung không kết thúc bằng dấu ./.",
        en: "the content does not end with ./.")
    ]
  }
}
