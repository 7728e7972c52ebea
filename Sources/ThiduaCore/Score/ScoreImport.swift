/// Reads a table of scores (`campaign,subject,criterion,period,value,stage,note`). All rows are checked
/// before anything comes out.
public struct ScoreImport: Sendable {
  /// The entries, in the order of the rows.
  public let drafts: [LedgerDraft]
  /// What is doubtful but does not hinder: a row that takes the place of an earlier one.
  public let warnings: [Finding]

  /// Headings as clerks write them, without diacritics, beside the names of the members themselves.
  private static let headings: [String: ScoreEntry.Field] = [
    "phong trao": .campaign, "ma phong trao": .campaign, "dot thi dua": .campaign,
    "doi tuong": .subject, "ma doi tuong": .subject, "ma": .subject, "lop": .subject,
    "ca nhan": .subject, "tap the": .subject, "don vi": .subject, "to": .subject,
    "tieu chi": .criterion, "ma tieu chi": .criterion, "noi dung": .criterion,
    "ky": .period, "thoi gian": .period, "tuan": .period, "thang": .period, "ngay": .period,
    "ky cham": .period, "gia tri": .value, "diem": .value, "so lan": .value, "so diem": .value,
    "cap cham": .stage, "buoc": .stage, "vong": .stage, "nguoi cham": .stage, "ghi chu": .note,
  ]

  /// Checks a file.
  ///
  /// - Throws: `Failure` of kind `badData` for what is no table, or with a finding for every bad cell;
  ///   places are rows and columns as in a spreadsheet, the heading row being row 1.
  public init(_ bytes: [UInt8], file: String, checker: EntryChecker) throws(Failure) {
    let table = try CSVTable(bytes, file: file)
    var findings: [Finding] = []
    let columns = ScoreImport.columns(table.headings, file, &findings)
    guard findings.isEmpty else { throw ScoreImport.refusal(file, findings) }
    var drafts: [LedgerDraft] = []
    var warnings: [Finding] = []
    var rows: [LedgerDraft: Int] = [:]
    for row in table.rows {
      if row.cells.dropFirst(table.headings.count).contains(where: { !$0.isEmpty }) {
        findings.append(
          ScoreImport.finding(
            .badValue, file, row.number, table.headings.count,
            Message(
              vi: "dòng có \(row.cells.count) ô, tiêu đề chỉ có \(table.headings.count)",
              en: "the row has \(row.cells.count) cells, the headings only \(table.headings.count)")
          ))
        continue
      }
      func cell(_ field: ScoreEntry.Field) -> String {
        guard let column = columns[field], row.cells.indices.contains(column) else { return "" }
        return row.cells[column]
      }
      let (draft, problems) = checker.check(
        ScoreEntry(
          campaign: cell(.campaign), subject: cell(.subject), criterion: cell(.criterion),
          period: cell(.period), value: cell(.value), stage: cell(.stage), note: cell(.note)))
      for problem in problems {
        findings.append(
          ScoreImport.finding(
            problem.check, file, row.number, columns[problem.field] ?? 0, problem.message))
      }
      guard let draft else { continue }
      drafts.append(draft)
      if checker.replaces(draft) {
        var key = draft
        key.value = ""
        key.note = ""
        if let earlier = rows.updateValue(row.number, forKey: key) {
          warnings.append(
            Finding(
              .duplicateID, .warning,
              at: Place(file: file, line: row.number, column: (columns[.criterion] ?? 0) + 1),
              Message(
                vi: "dòng \(row.number) thay điểm của dòng \(earlier) "
                  + "(cùng đối tượng, tiêu chí, kỳ và cấp chấm)",
                en: "row \(row.number) takes the place of row \(earlier) "
                  + "(same subject, criterion, period and stage)")))
        }
      }
    }
    guard findings.isEmpty else { throw ScoreImport.refusal(file, findings) }
    guard !drafts.isEmpty else {
      throw Failure(
        .badData, at: Place(file: file, line: 1, column: 1),
        Message(vi: "tệp không có dòng điểm nào", en: "the file has no rows of scores"))
    }
    self.drafts = drafts
    self.warnings = warnings
  }

  /// What stands in the column of periods, to tell which year a table is about. Nothing is checked.
  public static func periods(_ bytes: [UInt8], file: String) throws(Failure) -> [String] {
    let table = try CSVTable(bytes, file: file)
    var findings: [Finding] = []
    guard let column = columns(table.headings, file, &findings)[.period] else { return [] }
    return table.rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
  }

  private static func columns(
    _ headings: [String], _ file: String, _ findings: inout [Finding]
  ) -> [ScoreEntry.Field: Int] {
    var columns: [ScoreEntry.Field: Int] = [:]
    for (index, heading) in headings.enumerated() {
      let folded = VietnameseText.folded(trimmed(heading))
      guard let field = ScoreEntry.Field(rawValue: folded) ?? self.headings[folded] else {
        let near = nearest(to: folded, among: ScoreEntry.Field.allCases.map(\.rawValue))
        let known = ScoreEntry.Field.allCases.map(\.rawValue).joined(separator: ", ")
        findings.append(
          finding(
            .unknownKey, file, 1, index,
            Message(
              vi: "tiêu đề \"\(heading)\" không hiểu được; các cột: \(known)"
                + (near.map { "; ý bạn là \"\($0)\"?" } ?? ""),
              en: "unknown heading \"\(heading)\"; the columns: \(known)"
                + (near.map { "; did you mean \"\($0)\"?" } ?? ""))))
        continue
      }
      if let first = columns[field] {
        findings.append(
          finding(
            .duplicateKey, file, 1, index,
            Message(
              vi: "cột \(field.rawValue) có hai lần (cột \(first + 1) và \(index + 1))",
              en: "the column \(field.rawValue) stands twice (\(first + 1) and \(index + 1))")))
        continue
      }
      columns[field] = index
    }
    let required: [ScoreEntry.Field] = [.campaign, .subject, .criterion, .period, .value]
    for field in required where columns[field] == nil && findings.isEmpty {
      findings.append(
        finding(
          .missingField, file, 1, headings.count,
          Message(
            vi: "thiếu cột \(field.rawValue)", en: "the column \(field.rawValue) is missing")))
    }
    return columns
  }

  private static func finding(
    _ check: CheckID, _ file: String, _ row: Int, _ column: Int, _ message: Message
  ) -> Finding {
    Finding(
      check, at: Place(file: file, line: row, column: column + 1),
      Message(
        vi: "dòng \(row), cột \(column + 1): \(message.vi)",
        en: "row \(row), column \(column + 1): \(message.en)"))
  }

  private static func refusal(_ file: String, _ findings: [Finding]) -> Failure {
    Failure(
      .badData,
      Message(
        vi: "\(file): có \(findings.count) chỗ sai, không ghi gì vào sổ điểm.",
        en:
          "\(file): \(findings.count) problem\(findings.count == 1 ? "" : "s"), nothing was written."
      ),
      findings: findings)
  }
}

extension EntryChecker {
  /// Whether a second entry like this takes the place of the first, rather than adding to it.
  func replaces(_ draft: LedgerDraft) -> Bool {
    item(of: draft).map { $0.kind != .event } ?? false
  }
}
