import ThiduaCore

/// `thidua help certificate`: the places of a pre-printed form.
extension HelpTopic {
  static let certificate = Message(
    vi: """
      In giấy khen lên phôi có sẵn: thidua report certificate … --preprinted [--positions TỆP.json]

      Phôi đã có sẵn diềm, Quốc huy, Quốc hiệu, chữ GIẤY KHEN; chương trình chỉ in phần còn lại.
      Cách làm:
        1. In tờ thử lên giấy trắng: thidua report certificate --ruler -o luoi.docx
        2. Đặt tờ thử lên phôi, soi ra ánh sáng, đọc tọa độ (mm) của từng dòng chấm.
        3. Ghi vào tệp, theo bố cục dưới đây; bỏ trường nào thì phôi không in trường ấy.
        4. In thử lần nữa: --ruler --positions TỆP.json. Máy in kéo giấy lệch thì thêm
           --offset-x 1,5 --offset-y -2 (mm).
      In Word, LibreOffice: chọn đúng khổ giấy, tỷ lệ 100%, không “vừa trang”.

      page     width, height: khổ phôi, mm
      fields   mỗi trường một chỗ:
        x, y, width  mm, từ góc trên bên trái; y là dòng chấm, chỗ chân chữ đứng
        size         cỡ chữ (14 nếu bỏ); smallest: cỡ nhỏ nhất khi chữ dài
        align        left, center, right (left nếu bỏ)
        bold, italic true hoặc false
        colour       #C00000, black, red (đen nếu bỏ)
        lines        số dòng nhiều nhất (1); leading: khoảng cách hai dòng, mm

      Trường:
      \(fields(.vietnamese))

      Bố cục có sẵn, chép ra để sửa:
      \(layoutExample)
      """,
    en: """
      Printing on a pre-printed form: thidua report certificate … --preprinted [--positions FILE.json]

      The form has the border, the emblem, the national heading and the words GIẤY KHEN; the program
      prints the rest.
        1. Print the test sheet on plain paper: thidua report certificate --ruler -o grid.docx
        2. Hold it against the form and read the place (mm) of every dotted line.
        3. Write them in a file as below; a field that is left out is not printed.
        4. Try again: --ruler --positions FILE.json. For a printer that pulls paper crooked:
           --offset-x 1.5 --offset-y -2 (mm).
      When printing choose the paper's own size and 100 %, never "fit to page".

      page     width, height: the sheet, mm
      fields   a place each:
        x, y, width  mm from the upper left corner; y is the dotted line on which letters stand
        size         points (14); smallest: the least size of a long text
        align        left, center, right (left)
        bold, italic true or false
        colour       #C00000, black, red (black)
        lines        how many lines at most (1); leading: from line to line, mm

      Fields:
      \(fields(.english))

      The layout built in, to copy and change:
      \(layoutExample)
      """)

  private static func fields(_ language: Language) -> String {
    let width = CertificateField.allCases.map(\.rawValue.count).max() ?? 0
    return CertificateField.allCases.map { field in
      "  \(TextWidth.padded(field.rawValue, to: width + 2))\(field.title.text(in: language))"
    }.joined(separator: "\n")
  }

  static let layoutExample = trimmed(CertificateLayout.preprinted.json.pretty)
}
