/// How many collectives, people and pupils a list names, as papers say it. Who stands in it twice (two
/// titles of one year) is counted as often, and the word says so: `41 lượt cá nhân`.
struct AwardTally {
  /// One kind of those named.
  struct Part {
    /// `tập thể`, `lượt cá nhân`.
    var word: String
    /// The end of the field: `collectives`, `people`, `pupils`.
    var key: String
    var count: Int
  }

  /// The kinds that there are.
  let parts: [Part]

  /// Counts the subjects of a list, a line each.
  init(_ subjects: [(id: String, kind: NomineeKind)]) {
    parts = AwardTally.kinds.compactMap { kind, key in
      let ids = subjects.filter { $0.kind == kind }.map(\.id)
      guard !ids.isEmpty else { return nil }
      let isRepeated = Set(ids).count < ids.count
      return Part(
        word: (isRepeated ? "lượt " : "") + kind.name.vi, key: key, count: ids.count)
    }
  }

  static let kinds: [(kind: NomineeKind, key: String)] = [
    (.collective, "collectives"), (.individual, "people"), (.pupil, "pupils"),
  ]

  /// The kind a field counts: `list.people`.
  static func kind(of field: String) -> NomineeKind? {
    kinds.first { field.hasSuffix(".\($0.key)") }?.kind
  }

  /// `tập thể, cá nhân`: whom the list names.
  var words: String { parts.map { $0.word.replacingPrefix("lượt ") }.joined(separator: ", ") }

  /// `03 tập thể, 25 cá nhân`, each count with its source by its field.
  func runs(field: String, source: (String) -> FigureSource?) -> [ReportText.Run] {
    var runs: [ReportText.Run] = []
    for part in parts {
      if !runs.isEmpty { runs.append(.init(", ")) }
      runs += [
        .init(padded(part.count, to: 2), from: source("\(field).\(part.key)")),
        .init(" \(part.word)"),
      ]
    }
    return runs.isEmpty ? [.init("00 đề nghị")] : runs
  }

  /// `Danh sách này có 03 tập thể, 25 cá nhân./.`
  func closing(source: (String) -> FigureSource?) -> ReportText {
    ReportText(
      runs: [.init("Danh sách này có ")] + runs(field: "list", source: source) + [.init("./.")])
  }
}

extension String {
  /// The text without a beginning it may have.
  fileprivate func replacingPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
