import ThiduaCore

/// `thidua help csv`: the tables that `enroll import` and `score import` read.
extension HelpTopic {
  static let tables = Message(
    vi: """
      Bảng CSV: thidua enroll import TỆP.csv --kind LOẠI

      Dòng 1 là tiêu đề; cột đứng thứ tự nào cũng được; * là cột phải có. Đọc được tệp Excel lưu
      dạng CSV (phẩy, chấm phẩy, tab) hoặc "Unicode text". Ngày viết 05/09/2024 hoặc 2024-09-05.
      Một ô nhiều giá trị thì cách nhau bằng dấu chấm phẩy.

      \(kinds(.vietnamese))

      Giá trị:
      \(words)
      """,
    en: """
      CSV tables: thidua enroll import FILE.csv --kind KIND

      Row 1 holds the headings, in any order; * must be there. Files that Excel saves as CSV (comma,
      semicolon, tab) or as "Unicode text" are read. Dates are 05/09/2024 or 2024-09-05. Several
      values in a cell are separated by semicolons.

      \(kinds(.english))

      Values:
      \(words)
      """)

  /// Each kind with its columns, as the importer has them.
  private static func kinds(_ language: Language) -> String {
    let width = ImportKind.allCases.map(\.rawValue.count).max() ?? 0
    return ImportKind.allCases.map { kind in
      let columns = kind.columns.map { column in
        let own = language == .vietnamese ? " (\(column.title))" : ""
        return column.key + (column.isRequired ? "*" : "") + own
      }
      let lines = TextWidth.wrapped(columns.joined(separator: ", "), to: 90 - width)
      return lines.enumerated().map { index, line in
        TextWidth.padded(index == 0 ? kind.rawValue : "", to: width + 2) + line
      }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static let words = """
      kind     school (Trường), department (Tổ chuyên môn), office (Tổ văn phòng), grade (Khối),
               class (Lớp), union (Đoàn thể), cluster (Cụm), other (Khác)
      role     leader (CBQL), teacher (Giáo viên), staff (Nhân viên), pupil (Học sinh)
      rating   HTXSNV, HTTNV, HTNV, KHTNV
      tier     LDTT, CSTDCS, TTLDTT, GKHT… (thidua award tiers)
      scope    unit (cơ sở), province (tỉnh), nation (toàn quốc)
      form     khien-trach, canh-cao, cach-chuc, buoc-thoi-viec
      status   final, pending, investigation, complaint, cleared
      leaves   maternity (thai sản), sick (ốm), unpaid (không lương), study (đi học)
      results  level: HTXS, HTT, HT, CHT; study, conduct: Tốt, Khá, Đạt, Chưa đạt
    """
}
