/// Every word is one of those the format knows.
enum BadValue: ReadingCheck {
  static let id: CheckID = "bad-value"
  static let summary = Message(
    vi: "Giá trị không nằm trong các giá trị cho phép.",
    en: "A value is none of those allowed.")
  static let rationale = Message(
    vi: "Mỗi mục loại này chỉ nhận một số giá trị; giá trị khác thì chương trình không hiểu.",
    en: "Such members take certain words only; the program does not understand others.")
  static let source = Message(
    vi: "RFC 8259; định dạng thidua.plan/1",
    en: "RFC 8259; the format thidua.plan/1")
  static let remedy = Message(
    vi: "Chọn một trong các giá trị được nêu.",
    en: "Choose one of the values named.")
  static let passing = PlanExample.members(#""status": "draft""#)
  static let failing = PlanExample.members(#""status": "đã ký""#)
}
