extension CertificateLayout {
  /// The whole certificate on blank A4 paper lying on its long side, in the order of Nghị định
  /// 98/2023/NĐ-CP, Điều 104. The 22 mm below the border's upper edge are for Quốc huy, which the
  /// program does not draw.
  public static let full = CertificateLayout(
    width: Millimetres(297), height: Millimetres(210), isFramed: true,
    [
      .draft: CertificatePlace(
        x: 18, y: 21, width: 100, size: 11, .left, italic: true, lines: 3, leading: 5),
      .nation: CertificatePlace(x: 48, y: 45, width: 201, size: 14, bold: true),
      .motto: CertificatePlace(x: 48, y: 52, width: 201, size: 14, bold: true, ruled: true),
      .authority: CertificatePlace(
        x: 33, y: 66, width: 231, size: 18, bold: true, .red, lines: 2, leading: 8),
      .verb: CertificatePlace(x: 48, y: 82, width: 201, size: 16, bold: true),
      .award: CertificatePlace(x: 33, y: 97, width: 231, size: 34, bold: true, .red),
      .name: CertificatePlace(
        x: 28, y: 111, width: 241, size: 24, bold: true, lines: 2, leading: 9),
      .detail: CertificatePlace(x: 28, y: 126, width: 241, size: 16, lines: 2, leading: 7),
      .achievement: CertificatePlace(x: 33, y: 141, width: 231, size: 16, lines: 3, leading: 7),
    ].merging(foot) { one, _ in one })

  /// A form bought with border, Quốc huy, Quốc hiệu, Tiêu ngữ, `TẶNG` and `GIẤY KHEN` on it: the
  /// variable texts alone.
  public static let preprinted = CertificateLayout(
    width: Millimetres(297), height: Millimetres(210), isFramed: false,
    [
      .authority: CertificatePlace(
        x: 33, y: 66, width: 231, size: 18, bold: true, lines: 2, leading: 8),
      .name: CertificatePlace(
        x: 28, y: 111, width: 241, size: 24, bold: true, lines: 2, leading: 9),
      .detail: CertificatePlace(x: 28, y: 126, width: 241, size: 16, lines: 2, leading: 7),
      .achievement: CertificatePlace(x: 33, y: 141, width: 231, size: 16, lines: 3, leading: 7),
    ].merging(foot) { one, _ in one })

  private static let foot: [CertificateField: CertificatePlace] = [
    .decision: CertificatePlace(
      x: 22, y: 167, width: 118, size: 13, .left, bold: true, italic: true),
    .goldenBook: CertificatePlace(
      x: 22, y: 174, width: 118, size: 13, .left, bold: true, italic: true),
    .placeAndDate: CertificatePlace(x: 150, y: 164, width: 125, size: 14, bold: true, italic: true),
    .post: CertificatePlace(x: 150, y: 171, width: 125, size: 14, bold: true, lines: 2, leading: 6),
    .signer: CertificatePlace(x: 150, y: 194, width: 125, size: 14, bold: true),
  ]
}
