/// The initials of a name, for papers that everybody may read: `N.V.A.` for `Nguyễn Văn An`.
///
/// Letters keep their diacritics (`Đ.T.Ă.`); signs that are no letters give nothing.
public func initials(of name: String) -> String {
  VietnameseText.composed(name).split(whereSeparator: \.isWhitespace)
    .compactMap { word in word.first { $0.isLetter }.map { "\($0.uppercased())." } }
    .joined()
}
