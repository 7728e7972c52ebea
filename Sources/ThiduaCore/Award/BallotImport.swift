/// Records all counts of a meeting from a table: all rows are checked before anything changes.
public struct BallotImport {
  private let desk: AwardDesk
  private let workspace: Workspace

  /// The columns of a table of counts, with the headings clerks write.
  public static let columns: [CSVSheet.Column] = [
    .init("nomination", "Mã/Mã đề nghị/Đề nghị", required: true),
    .init("name", "Họ và tên/Họ và tên, tập thể"),
    .init("yes", "Đồng ý/Số phiếu đồng ý", required: true),
    .init("no", "Không đồng ý/Số phiếu không đồng ý", required: true),
    .init("blank", "Trắng/Trắng, hỏng/Phiếu trắng/Không hợp lệ"),
    .init("unreturned", "Không thu về"), .init("recused", "Không tham gia"),
    .init("because", "Lý do"),
  ]

  /// An import at a desk.
  public init(_ desk: AwardDesk, _ workspace: Workspace) {
    self.desk = desk
    self.workspace = workspace
  }

  /// Records every row.
  ///
  /// - Returns: the ballots in the order of the rows.
  /// - Throws: `refused` where the meeting is closed; `badData` with every row that is wrong or that a
  ///   rule refuses. Nothing is gathered then.
  public func run(_ bytes: [UInt8], file: String, meeting id: String) throws(Failure) -> [Ballot] {
    let (_, meeting) = try workspace.meeting(id)
    try meeting.requireOpen()
    let roster = try workspace.roster()
    var sheet = try CSVSheet(bytes, file: file, columns: BallotImport.columns)
    var ballots: [Ballot] = []
    var seen: [String: Int] = [:]
    for row in sheet.rows {
      let before = sheet.findings.count
      let text = sheet.required(row, "nomination")
      let key = text.isEmpty ? "" : check(text, row, roster, &seen, &sheet)
      let yes = count(row, "yes", &sheet, required: true)
      let no = count(row, "no", &sheet, required: true)
      let blank = count(row, "blank", &sheet)
      let unreturned = count(row, "unreturned", &sheet)
      let recused = sheet.text(row, "recused").split { $0 == ";" || $0 == "," }
        .map { trimmed($0) }.filter { !$0.isEmpty }
      let reason = sheet.line(row, "because")
      if !reason.isEmpty, recused.isEmpty {
        sheet.report(
          row, "because",
          Message(
            vi: "có lý do nhưng không ghi ai không tham gia",
            en: "a reason, but nobody is recused"))
      }
      guard sheet.findings.count == before else { continue }
      do throws(Failure) {
        ballots.append(
          try desk.vote(
            id, key, .init(yes: yes, no: no, blank: blank, unreturned: unreturned),
            recused: recused, because: reason.isEmpty ? nil : reason))
      } catch {
        sheet.report(row, "nomination", error.message, remedy: error.remedy)
      }
    }
    try sheet.finish()
    return ballots
  }

  /// The id a cell means; notes where it stands twice, or where the name beside it is somebody else's.
  private func check(
    _ text: String, _ row: CSVTable.Row, _ roster: Roster, _ seen: inout [String: Int],
    _ sheet: inout CSVSheet
  ) -> String {
    let subject: String?
    let id: String
    if let nomination = try? workspace.nomination(text) {
      (id, subject) = (nomination.id, nomination.subject)
    } else {
      // An initiative, or nothing at all: the vote itself says which.
      (id, subject) = (text, nil)
    }
    if let first = seen[id] {
      // A second round is a vote of its own, after the first one is known.
      sheet.report(
        row, "nomination", Message(vi: "trùng với dòng \(first)", en: "the same as row \(first)"))
    } else {
      seen[id] = row.number
    }
    let name = sheet.line(row, "name")
    if let subject, !name.isEmpty,
      VietnameseText.folded(name) != VietnameseText.folded(roster.name(of: subject))
    {
      sheet.report(
        row, "name",
        Message(
          vi: "\(id) là đề nghị của \(roster.name(of: subject)), không phải \"\(name)\"",
          en: "\(id) is the nomination of \(roster.name(of: subject)), not \"\(name)\""))
    }
    return id
  }

  private func count(
    _ row: CSVTable.Row, _ key: String, _ sheet: inout CSVSheet, required: Bool = false
  ) -> Int {
    let text = required ? sheet.required(row, key) : sheet.text(row, key)
    guard !text.isEmpty else { return 0 }
    if text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(text), number <= 1_000_000
    {
      return number
    }
    sheet.report(
      row, key,
      Message(
        vi: "\"\(text)\" không phải số phiếu; viết số nguyên từ 0",
        en: "\"\(text)\" is no count; write a whole number from 0 on"))
    return 0
  }
}
