/// A text has no slips of text recognition.
enum SpellingSuspect: PlanCheck {
  static let id: CheckID = "spelling-suspect"
  static let severity = Severity.warning
  static let scope = PlanCheckScope.texts
  static let summary = Message(
    vi: "Từ nghi sai do nhận dạng chữ (thỉ đua, phù họp).",
    en: "A word that text recognition has likely spoilt.")
  static let rationale = Message(
    vi: "Chữ nhận dạng từ bản quét hay sai dấu; văn bản gửi đi không nên có.",
    en: "Text recognition loses and changes marks; a paper should not go out with them.")
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Điều 12 (kiểm tra văn bản trước khi ký)",
    en: "Decree 30/2020/NĐ-CP, Article 12 (papers are checked before signing)")
  static let remedy = Message(
    vi: "Sửa lại từ theo gợi ý.",
    en: "Correct the word as suggested.")
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
    Tạo khí thế thỉ đua.
    II. TỔ CHỨC THỰC HIỆN
    1. Ban giám hiệu:
    - Chỉ đạo chung./.
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    guard let text = plan.text else { return [] }
    return SpellingSuspects.all(in: text).map { suspect in
      if let meant = suspect.meant {
        finding(
          at: suspect.place, vi: "\"\(suspect.found)\" có lẽ là \"\(meant)\"",
          en: "\"\(suspect.found)\" is perhaps \"\(meant)\"")
      } else {
        finding(
          at: suspect.place, vi: "\"\(suspect.found)\" có dấu không thể có trong một tiếng",
          en: "\"\(suspect.found)\" has marks no syllable can have")
      }
    }
  }
}
