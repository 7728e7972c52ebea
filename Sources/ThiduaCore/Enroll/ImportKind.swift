/// The kinds of table that `enroll import` reads (contract, section 4).
public enum ImportKind: String, Sendable, CaseIterable {
  case collectives
  case individuals
  case ratings
  case awards
  case initiatives
  case discipline
  case leaves
  case registrations
  /// Pupils' results of a year (beyond the contract's list, which names no way to give them).
  case results
  /// Counted time of service (likewise).
  case service

  /// The columns, with the headings clerks write.
  public var columns: [CSVSheet.Column] {
    typealias Column = CSVSheet.Column
    let subject = Column("subject", "Đối tượng/Mã/Cá nhân/Tập thể", required: true)
    let year = Column("year", "Năm/Năm học", required: true)
    let from = Column("from", "Từ ngày/Từ", required: true)
    let to = Column("to", "Đến ngày/Đến")
    let decision = Column("decision", "Số quyết định/Quyết định")
    let date = Column("date", "Ngày quyết định/Ngày")
    switch self {
    case .collectives:
      return [
        Column("id", "Mã", required: true), Column("name", "Tên tập thể", required: true),
        Column("kind", "Loại", required: true), Column("parent", "Trực thuộc"),
        Column("small", "Tập thể nhỏ"),
      ]
    case .individuals:
      return [
        Column("id", "Mã", required: true), Column("name", "Họ và tên", required: true),
        Column("unit", "Đơn vị/Tổ/Lớp", required: true),
        Column("role", "Đối tượng", required: true), Column("position", "Chức vụ"),
        Column("start", "Ngày vào"), Column("birth", "Ngày sinh"), Column("gender", "Giới tính"),
      ]
    case .ratings: return [subject, year, Column("rating", "Xếp loại", required: true)]
    case .awards:
      return [
        subject, Column("tier", "Danh hiệu/Hình thức", required: true), year, decision, date,
      ]
    case .initiatives:
      return [
        Column("id", "Mã", required: true), Column("title", "Tên sáng kiến", required: true),
        Column("authors", "Tác giả", required: true), year,
        Column("scope", "Phạm vi", required: true), decision, date,
      ]
    case .discipline:
      return [
        subject, Column("form", "Hình thức"), from, to,
        Column("status", "Tình trạng", required: true),
      ]
    case .leaves: return [subject, from, to, Column("kind", "Loại nghỉ/Loại", required: true)]
    case .registrations:
      return [
        subject, year, Column("campaign", "Phong trào"), Column("tier", "Danh hiệu/Hình thức"),
        Column("initiative", "Sáng kiến"),
      ]
    case .results:
      return [
        subject, year, Column("level", "Kết quả giáo dục/Mức đánh giá"),
        Column("study", "Học tập/Kết quả học tập"),
        Column("conduct", "Rèn luyện/Kết quả rèn luyện"),
        Column("subjectsFromNine", "Số môn từ 9,0"),
      ]
    case .service:
      return [
        subject, Column("asOf", "Tính đến ngày/Tính đến", required: true),
        Column("months", "Số tháng công tác/Tháng công tác", required: true),
        Column("hardMonths", "Số tháng vùng đặc biệt khó khăn/Tháng vùng khó khăn"),
        Column("teachingMonths", "Số tháng giảng dạy/Tháng giảng dạy"),
      ]
    }
  }
}
