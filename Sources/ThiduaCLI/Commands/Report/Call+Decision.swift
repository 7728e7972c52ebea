import ThiduaCore

extension Call {
  /// A decision by its number, with its year: in the year asked for, else in the newest that has it.
  ///
  /// - Throws: `refused` where there is none; the refusal lists the numbers there are.
  func decision(
    _ number: String, _ workspace: Workspace
  ) throws(Failure) -> (year: YearID, decision: Decision) {
    var years = try workspace.years().reversed().map { $0 }
    if let asked = options.year(.year) { years = [asked] }
    var known: [String] = []
    for year in years {
      let all = try workspace.decisions(year)
      let folded = VietnameseText.folded(number)
      if let found = all.first(where: { $0.number == number })
        ?? all.first(where: { VietnameseText.folded($0.number) == folded })
      {
        return (year, found)
      }
      known += all.map(\.number)
    }
    let list = known.joined(separator: ", ")
    throw Failure.refused(
      vi: "không có quyết định số '\(number)'", en: "there is no decision '\(number)'",
      remedy: known.isEmpty
        ? nil : Message(vi: "Đã có: \(list)", en: "There are: \(list)"))
  }
}
