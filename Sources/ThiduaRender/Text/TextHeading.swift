import ThiduaCore

/// The head of an official paper in two columns of plain text.
enum TextHeading {
  private static let left = 34
  private static let right = 44

  /// The lines; number and date stand on one line below both columns.
  static func lines(_ heading: OfficialHeading) -> [String] {
    let issuer = TextPage.wrapped(heading.issuer, to: left)
    let longest = issuer.map { TextWidth.columns($0) }.max() ?? 0
    let agency =
      (heading.parent.map { TextPage.wrapped($0, to: left) } ?? []) + issuer
      + [line(longest * 2 / 5)]
    let nation = [
      OfficialHeading.nation, OfficialHeading.motto,
      line(TextWidth.columns(OfficialHeading.motto)),
    ]
    let upper = beside(agency, nation)
    guard heading.number != nil || heading.placeAndDate != nil else { return upper }
    return upper
      + beside(
        heading.number.map { TextPage.wrapped($0, to: left) } ?? [],
        heading.placeAndDate.map { TextPage.wrapped($0, to: right) } ?? [])
  }

  private static func line(_ length: Int) -> String {
    String(repeating: "─", count: max(length, 3))
  }

  private static func beside(_ agency: [String], _ nation: [String]) -> [String] {
    TextPage.beside([
      (agency.map { TextWidth.centred($0, in: left) }, left),
      (nation.map { TextWidth.centred($0, in: right) }, right),
    ])
  }
}
