/// Which column of a table holds what.
extension ScoreImport {
  static func field(_ heading: String) -> ScoreEntry.Field? {
    let folded = VietnameseText.folded(trimmed(heading))
    return ScoreEntry.Field(rawValue: folded) ?? headings[folded]
  }

  /// Where everything stands in a row.
  struct Columns {
    var fields: [ScoreEntry.Field: Int] = [:]
    /// Columns that hold the values of one criterion each.
    var criteria: [(column: Int, id: String)] = []

    /// The entries of a row, with the columns of value and criterion.
    func entries(_ cells: [String], _ common: ScoreEntry) -> [(ScoreEntry, Int, Int)] {
      func cell(_ field: ScoreEntry.Field, _ common: String) -> String {
        guard let column = fields[field], cells.indices.contains(column) else { return common }
        let text = cells[column]
        return text.isEmpty ? common : text
      }
      let entry = ScoreEntry(
        campaign: cell(.campaign, common.campaign), subject: cell(.subject, common.subject),
        criterion: cell(.criterion, common.criterion), period: cell(.period, common.period),
        value: cell(.value, common.value), stage: cell(.stage, common.stage),
        note: cell(.note, common.note))
      guard !criteria.isEmpty else {
        return [(entry, fields[.value] ?? 0, fields[.criterion] ?? 0)]
      }
      return criteria.compactMap { column, id in
        guard cells.indices.contains(column), !trimmed(cells[column]).isEmpty else { return nil }
        var one = entry
        one.criterion = id
        one.value = cells[column]
        return (one, column, column)
      }
    }
  }

  static func columns(
    _ headings: [String], _ file: String, _ checker: EntryChecker, _ common: ScoreEntry,
    _ findings: inout [Finding]
  ) -> Columns {
    var columns = Columns()
    let campaign = checker.campaign(named: trimmed(common.campaign))
    // Side by side only where nothing else says which criterion is meant.
    let isWide =
      campaign != nil && common.criterion.isEmpty
      && !headings.contains { field($0) == .criterion }
    for (index, heading) in headings.enumerated() {
      if findings.count >= CSVSheet.mostHeadings {
        findings.append(
          finding(.unknownKey, file, 1, index, CSVSheet.otherTable(headings.count)))
        return columns
      }
      let text = trimmed(heading)
      if isWide, let campaign, let id = checker.criterion(named: text, campaign: campaign) {
        columns.criteria.append((index, id))
        continue
      }
      guard let field = field(text) else {
        // A running number is no score.
        if ["tt", "stt", "so tt"].contains(VietnameseText.folded(text)) { continue }
        findings.append(unknownHeading(heading, index, file, isWide))
        continue
      }
      if let first = columns.fields[field] {
        findings.append(
          finding(
            .duplicateKey, file, 1, index,
            Message(
              vi: "cột \(field.rawValue) có hai lần (cột \(first + 1) và \(index + 1))",
              en: "the column \(field.rawValue) stands twice (\(first + 1) and \(index + 1))")))
        continue
      }
      columns.fields[field] = index
    }
    let given: [(ScoreEntry.Field, String)] = [
      (.campaign, common.campaign), (.subject, common.subject), (.criterion, common.criterion),
      (.period, common.period), (.value, common.value),
    ]
    for (field, text) in given where columns.fields[field] == nil && findings.isEmpty {
      if !text.isEmpty || (!columns.criteria.isEmpty && [.criterion, .value].contains(field)) {
        continue
      }
      let option = [.campaign, .period].contains(field) ? " (--\(field.rawValue) …)" : ""
      findings.append(
        finding(
          .missingField, file, 1, headings.count,
          Message(
            vi: "thiếu cột \(field.rawValue)\(option)",
            en: "the column \(field.rawValue) is missing\(option)")))
    }
    return columns
  }

  static func unknownHeading(
    _ heading: String, _ index: Int, _ file: String, _ isWide: Bool
  ) -> Finding {
    let near = nearest(
      to: VietnameseText.folded(trimmed(heading)),
      among: ScoreEntry.Field.allCases.map(\.rawValue))
    let heading = heading.count > 60 ? heading.prefix(60) + "…" : heading[...]
    let known = ScoreEntry.Field.allCases.map(\.rawValue).joined(separator: ", ")
    let wide =
      isWide
      ? Message(vi: " và mã tiêu chí", en: " and ids of criteria")
      : Message(
        vi: " (mỗi tiêu chí một cột thì thêm --campaign)",
        en: " (with a column for each criterion, add --campaign)")
    return finding(
      .unknownKey, file, 1, index,
      Message(
        vi: "tiêu đề \"\(heading)\" không hiểu được; các cột: \(known)\(wide.vi)"
          + (near.map { "; ý bạn là \"\($0)\"?" } ?? ""),
        en: "unknown heading \"\(heading)\"; the columns: \(known)\(wide.en)"
          + (near.map { "; did you mean \"\($0)\"?" } ?? "")))
  }
}
