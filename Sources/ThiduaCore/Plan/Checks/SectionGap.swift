/// The sections of a text follow one another.
enum SectionGap: PlanCheck {
  static let id: CheckID = "section-gap"
  static let severity = Severity.warning
  static let scope = PlanCheckScope.texts
  static let summary = Message(
    vi: "Các mục lớn đánh số không liền nhau.",
    en: "The numbers of the sections have a gap.")
  static let rationale = Message(
    vi: "Mục II rồi đến mục V thường là thiếu một phần hoặc đánh số nhầm.",
    en: "II followed by V mostly means that a part is missing or misnumbered.")
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6",
    en: "Decree 30/2020/NĐ-CP, Annex I, item II.6")
  static let remedy = Message(
    vi: "Đánh số lại các mục, hoặc bổ sung phần thiếu.",
    en: "Number the sections again, or add the missing part.")
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
    V. TỔ CHỨC THỰC HIỆN
    1. Ban giám hiệu:
    - Chỉ đạo chung./.
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    guard let text = plan.text else { return [] }
    var last: [PlanText.Numbering: Int] = [:]
    return text.headings.compactMap { heading in
      if heading.numbering == .letter { last[.roman] = nil }
      let before = last[heading.numbering] ?? 0
      last[heading.numbering] = heading.number
      guard heading.number > before + 1 else { return nil }
      return finding(
        at: heading.place,
        vi: before == 0
          ? "mục đầu tiên là \(heading.label)"
          : "sau mục \(heading.label(of: before)) là mục \(heading.label)",
        en: before == 0
          ? "the first section is \(heading.label)"
          : "section \(heading.label(of: before)) is followed by \(heading.label)")
    }
  }
}
