extension [TracedFigure] {
  /// The figures of a name, or below it: `titles` finds `titles.lao-dong-tien-tien.awarded`.
  public func named(_ name: String) -> [TracedFigure] {
    filter { $0.source.field == name || $0.source.field.hasPrefix(name + ".") }
  }

  /// The name that was probably meant: of a figure, or the beginning of one; nil if none is near.
  public func nearestName(to word: String) -> String? {
    var names: [String] = []
    var seen: Set<String> = []
    for figure in self {
      let parts = figure.source.field.split(separator: ".")
      for count in parts.indices {
        let name = parts[...count].joined(separator: ".")
        if seen.insert(name).inserted { names.append(name) }
      }
    }
    return nearest(to: word, among: names)
  }
}
