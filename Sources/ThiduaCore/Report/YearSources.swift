/// Where the figures of a year come from: names of fields, and the files and ids of the records.
struct YearSources {
  let summary: YearSummary
  /// Put before every field: `previous.` for the figures of the year before.
  var prefix = ""

  /// A source among the files of the year, or of the workspace where the path has a folder or is known.
  func source(
    _ field: String, _ vi: String, _ en: String, _ records: [FigureSource.Records] = [],
    _ articles: [String] = []
  ) -> FigureSource {
    FigureSource(
      prefix + field, Message(vi: vi, en: en), records: records.filter { !$0.file.isEmpty },
      articles: articles)
  }

  /// Records of a file of the year's folder.
  func file(_ name: String, _ ids: [String] = []) -> FigureSource.Records {
    FigureSource.Records(Workspace.path(summary.year, name), ids)
  }

  /// People or collectives of the roster.
  func roster(_ ids: [String]) -> FigureSource.Records { FigureSource.Records(Roster.path, ids) }

  /// The records behind awards: nominations, and awards known from paper decisions.
  func records(_ awards: [YearSummary.Award]) -> [FigureSource.Records] {
    let own = awards.compactMap(\.nomination)
    let others = awards.filter { $0.nomination == nil }.map(\.subject)
    return [
      own.isEmpty ? nil : file("nominations.json", own),
      others.isEmpty ? nil : FigureSource.Records(History.path, AwardLists.uniqued(others)),
    ].compactMap { $0 }
  }

  /// The name of a tier in fields, with the kind of nominee where the tier can be given to both.
  static func field(_ tier: AwardTier, isCollective: Bool) -> String {
    let nominees = Set(tier.nominees + tier.otherNominees)
    guard nominees.contains(.collective), nominees.count > 1 else { return "titles.\(tier.id)" }
    return "titles.\(tier.id).\(isCollective ? "collectives" : "people")"
  }

  /// Words as a part of a field: `Xuất sắc` is `xuat-sac`.
  static func slug(_ words: String) -> String {
    let folded = VietnameseText.folded(words)
    var slug = ""
    for scalar in folded.unicodeScalars {
      let isPlain =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789".unicodeScalars.contains(scalar))
      if isPlain {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "khac" : slug
  }
}

extension ReportTable.Cell {
  /// A count with its source.
  static func count(_ value: Int, _ source: FigureSource) -> ReportTable.Cell {
    .sourced(.int(value), source)
  }
}

extension ReportText.Run {
  /// A figure in a sentence.
  static func figure(_ value: Int, _ source: FigureSource) -> ReportText.Run {
    ReportText.Run(grouped(value), from: source)
  }

  /// A share in a sentence.
  static func share(_ part: Int, of whole: Int, _ source: FigureSource) -> ReportText.Run {
    ReportText.Run(ReportTable.Cell.share(part, of: whole).text, from: source)
  }
}
