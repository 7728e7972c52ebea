/// A text that stands at a place of its own on a certificate (Nghị định 98/2023/NĐ-CP, Điều 104). The
/// raw values are the keys of layout files.
public enum CertificateField: String, Sendable, CaseIterable {
  /// The remark on a draft for another authority.
  case draft
  /// Quốc hiệu.
  case nation
  /// Tiêu ngữ.
  case motto
  /// The deciding authority in capitals.
  case authority
  /// `TẶNG`, `TẶNG DANH HIỆU`.
  case verb
  /// `GIẤY KHEN`, or the title.
  case award
  /// `Bà Nguyễn Thị Hoa`.
  case name
  /// Post and unit, or class.
  case detail
  /// `Đã có thành tích …`
  case achievement
  /// `Quyết định số: …, ngày … tháng … năm …`
  case decision
  /// `Số sổ vàng: …`
  case goldenBook
  /// `Bình Minh, ngày … tháng … năm …`
  case placeAndDate
  /// The post of the signer in capitals.
  case post
  case signer

  // Parts of these, for forms that have the words between them printed.
  /// `Bà`.
  case salutation
  /// The name alone.
  case fullName
  case decisionNumber
  case day
  case month
  case year
  case goldenNumber
  case place

  /// What it is, for help and error messages.
  public var title: Message {
    switch self {
    case .draft: Message(vi: "chữ “bản dự thảo”", en: "the remark on a draft")
    case .nation: Message(vi: "Quốc hiệu", en: "the national heading")
    case .motto: Message(vi: "Tiêu ngữ", en: "the national motto")
    case .authority: Message(vi: "thẩm quyền, in hoa", en: "the authority in capitals")
    case .verb: Message(vi: "TẶNG, TẶNG DANH HIỆU", en: "TẶNG, TẶNG DANH HIỆU")
    case .award: Message(vi: "GIẤY KHEN, hoặc danh hiệu", en: "GIẤY KHEN, or the title")
    case .name: Message(vi: "Ông/Bà/Em/Tập thể và tên", en: "Ông/Bà/Em/Tập thể and the name")
    case .detail: Message(vi: "chức vụ, đơn vị; lớp", en: "post and unit; class")
    case .achievement: Message(vi: "“Đã có thành tích …”", en: "“Đã có thành tích …”")
    case .decision: Message(vi: "“Quyết định số: …, ngày …”", en: "the decision in words")
    case .goldenBook: Message(vi: "“Số sổ vàng: …”", en: "“Số sổ vàng: …”")
    case .placeAndDate: Message(vi: "địa danh, ngày", en: "place and date")
    case .post: Message(vi: "chức vụ người ký", en: "the signer's post")
    case .signer: Message(vi: "họ tên người ký", en: "the signer's name")
    case .salutation: Message(vi: "chỉ chữ Ông/Bà/Em", en: "Ông/Bà/Em alone")
    case .fullName: Message(vi: "chỉ tên", en: "the name alone")
    case .decisionNumber: Message(vi: "chỉ số quyết định", en: "the decision's number alone")
    case .day: Message(vi: "ngày", en: "the day")
    case .month: Message(vi: "tháng", en: "the month")
    case .year: Message(vi: "năm", en: "the year")
    case .goldenNumber: Message(vi: "chỉ số sổ vàng", en: "the golden book's number alone")
    case .place: Message(vi: "chỉ địa danh", en: "the place alone")
    }
  }
}
