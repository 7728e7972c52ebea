/// Reads a table of scores (`campaign,subject,criterion,period,value,stage,note`). All rows are checked
/// before anything comes out.
///
/// Members that are the same in every row may be given once instead of in a column; with the campaign
/// given, criteria may stand side by side: a column for each, empty cells being not entered.
public struct ScoreImport: Sendable {
  /// The entries, in the order of the rows.
  public let drafts: [LedgerDraft]
  /// What is doubtful but does not hinder: a row that takes the place of an earlier one, an unlikely
  /// value.
  public let warnings: [Finding]

  /// Headings as clerks write them, without diacritics, beside the names of the members themselves.
  static let headings: [String: ScoreEntry.Field] = [
    "phong trao": .campaign, "ma phong trao": .campaign, "dot thi dua": .campaign,
    "doi tuong": .subject, "ma doi tuong": .subject, "ma": .subject, "lop": .subject,
    "ca nhan": .subject, "tap the": .subject, "don vi": .subject, "to": .subject,
    "ten lop": .subject, "ma lop": .subject, "ten to": .subject, "ma to": .subject,
    "ho va ten": .subject, "ho ten": .subject, "giao vien": .subject, "hoc sinh": .subject,
    "ma giao vien": .subject, "ma hoc sinh": .subject, "ma can bo": .subject, "nhan vien": .subject,
    "truong": .subject,
    "tieu chi": .criterion, "ma tieu chi": .criterion, "noi dung": .criterion, "loi": .criterion,
    "ma loi": .criterion, "noi dung tieu chi": .criterion,
    "ky": .period, "thoi gian": .period, "tuan": .period, "thang": .period, "ngay": .period,
    "ky cham": .period, "tuan hoc": .period, "hoc ky": .period, "gia tri": .value,
    "diem": .value, "so lan": .value, "so diem": .value, "so luot": .value, "muc": .value,
    "cap cham": .stage, "buoc": .stage, "vong": .stage, "nguoi cham": .stage, "ghi chu": .note,
    "minh chung": .note,
  ]

  /// Checks a file.
  ///
  /// - Parameter common: what every row has that has no column of its own; empty members are asked of
  ///   the columns.
  /// - Throws: `Failure` of kind `badData` for what is no table, or with a finding for every bad cell;
  ///   places are rows and columns as in a spreadsheet, the heading row being row 1.
  public init(
    _ bytes: [UInt8], file: String, checker: EntryChecker, common: ScoreEntry = .nothing
  ) throws(Failure) {
    let table = try CSVTable(bytes, file: file)
    func heading(_ column: Int) -> String? {
      table.headings.indices.contains(column) ? trimmed(table.headings[column]) : nil
    }
    var findings: [Finding] = []
    let columns = ScoreImport.columns(table.headings, file, checker, common, &findings)
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
      for (entry, valueColumn, criterionColumn) in columns.entries(row.cells, common) {
        let (draft, problems) = checker.check(entry)
        for problem in problems {
          let column =
            switch problem.field {
            case .value: valueColumn
            case .criterion: criterionColumn
            default: columns.fields[problem.field] ?? 0
            }
          let finding = ScoreImport.finding(
            problem.check, file, row.number, column, problem.message, heading: heading(column))
          // A wrong subject is wrong for every criterion of its row, and told once.
          if !findings.suffix(40).contains(finding) { findings.append(finding) }
        }
        guard let draft else { continue }
        drafts.append(draft)
        for doubt in checker.doubts(about: draft) {
          warnings.append(
            ScoreImport.finding(
              "unlikely-value", .warning, file, row.number, valueColumn, doubt,
              heading: heading(valueColumn)))
        }
        guard checker.replaces(draft) else { continue }
        var key = draft
        key.value = ""
        key.note = ""
        if let earlier = rows.updateValue(row.number, forKey: key) {
          warnings.append(
            Finding(
              .duplicateID, .warning,
              at: Place(file: file, line: row.number, column: criterionColumn + 1),
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
    let column = table.headings.firstIndex { field($0) == .period }
    guard let column else { return [] }
    return table.rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
  }

  static func finding(
    _ check: CheckID, _ file: String, _ row: Int, _ column: Int, _ message: Message,
    heading: String? = nil
  ) -> Finding {
    finding(check, .error, file, row, column, message, heading: heading)
  }

  static func finding(
    _ check: CheckID, _ severity: Severity, _ file: String, _ row: Int, _ column: Int,
    _ message: Message, heading: String? = nil
  ) -> Finding {
    // The place has the number; people look for the heading.
    let name = heading.flatMap { $0.isEmpty ? nil : $0 } ?? String(column + 1)
    return Finding(
      check, severity, at: Place(file: file, line: row, column: column + 1),
      Message(
        vi: "dòng \(row), cột \(name): \(message.vi)",
        en: "row \(row), column \(name): \(message.en)"))
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
    item(of: draft).map { $0.kind != .event } ?? (draft.criterion == ScoreEngine.votesCriterion)
  }
}
