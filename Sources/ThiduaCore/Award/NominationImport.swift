/// Nominates everybody on a list: all rows are checked before anything changes.
public struct NominationImport {
  private let desk: AwardDesk
  private let workspace: Workspace
  private let cells: EnrollImport
  private let today: CivilDate

  /// The columns of a list of nominees, with the headings clerks write.
  public static let columns: [CSVSheet.Column] = [
    .init("subject", "Đối tượng/Mã/Họ và tên/Cá nhân/Tập thể", required: true),
    .init("tier", "Danh hiệu/Hình thức"), .init("category", "Loại hình"),
    .init("campaign", "Phong trào"), .init("initiative", "Sáng kiến/Mã sáng kiến"),
    .init("summary", "Tóm tắt thành tích/Thành tích"), .init("deed", "Ngày lập thành tích"),
  ]

  private static let categoryWords: [(AwardCategory, [String])] = [
    (.merit, ["merit", "công trạng"]), (.sudden, ["sudden", "đột xuất"]),
    (.thematic, ["thematic", "chuyên đề", "phong trào", "phong trào, chuyên đề"]),
    (.service, ["service", "cống hiến", "quá trình cống hiến"]),
    (.external, ["external", "đối ngoại"]),
  ]

  /// An import at a desk.
  ///
  /// - Parameter cells: reads people, tiers and dates as the other tables do.
  public init(_ desk: AwardDesk, _ workspace: Workspace, cells: EnrollImport, today: CivilDate) {
    self.desk = desk
    self.workspace = workspace
    self.cells = cells
    self.today = today
  }

  /// Nominates every row.
  ///
  /// - Parameters:
  ///   - tier: the id of the tier of rows that name none.
  ///   - isDraft: whether they are only prepared.
  /// - Returns: the nominations in the order of the rows.
  /// - Throws: `badData` with every row that is wrong or that a rule refuses; nothing is gathered then.
  public func run(
    _ bytes: [UInt8], file: String, year: YearID, tier: AwardTier?, isDraft: Bool
  ) throws(Failure) -> AwardDesk.Outcome<[Nomination]> {
    var sheet = try CSVSheet(bytes, file: file, columns: NominationImport.columns)
    let index = SubjectIndex(try workspace.roster())
    let facts = try WorkspaceFacts(workspace, year: year, on: today)
    var outcome = AwardDesk.Outcome<[Nomination]>(value: [])
    var seen: [String: Int] = [:]
    for row in sheet.rows {
      let before = sheet.findings.count
      let proposal = try proposal(row, year, tier, isDraft, index, &sheet)
      guard let proposal, sheet.findings.count == before else { continue }
      let what = [
        proposal.subject.id, proposal.tier.id, proposal.campaign ?? "",
        proposal.deed?.description ?? "",
      ]
      cells.noteDuplicate(
        what.joined(separator: " "), row, &seen, &sheet, column: "subject")
      guard sheet.findings.count == before else { continue }
      var column = "tier"
      do throws(Failure) {
        try desk.requireNominee(proposal, facts)
        column = "deed"
        try desk.requirePast(proposal)
        column = "initiative"
        if let id = proposal.initiative { _ = try desk.requireInitiative(id) }
        column = "subject"
        let done = try desk.propose(proposal, facts, remarksOnQuota: false)
        outcome.value.append(done.value)
        outcome.warnings += done.warnings
      } catch {
        sheet.report(row, column, error.message, remedy: error.remedy)
      }
    }
    try sheet.finish()
    outcome.warnings += try desk.quotaWarnings(outcome.value, on: today)
    return outcome
  }

  /// What a row proposes; nil where a cell of it cannot be read.
  private func proposal(
    _ row: CSVTable.Row, _ year: YearID, _ fallback: AwardTier?, _ isDraft: Bool,
    _ index: SubjectIndex, _ sheet: inout CSVSheet
  ) throws(Failure) -> AwardDesk.Proposal? {
    let id = cells.subject(row, "subject", index, &sheet)
    let tier = tier(row, fallback, &sheet)
    let category = sheet.word(
      row, "category", NominationImport.categoryWords, required: false)
    let campaign = sheet.line(row, "campaign")
    if !campaign.isEmpty, !cells.campaigns.contains(campaign) {
      let near = nearest(to: campaign, among: cells.campaigns.sorted())
      sheet.report(
        row, "campaign",
        Message(vi: "không có phong trào '\(campaign)'", en: "there is no campaign '\(campaign)'"),
        remedy: near.map(Message.didYouMean))
    }
    let initiative = sheet.line(row, "initiative")
    let summary = sheet.line(row, "summary")
    let deed = cells.date(row, "deed", &sheet)
    guard let tier, !id.isEmpty else { return nil }
    return AwardDesk.Proposal(
      subject: try workspace.roster().find(id), tier: tier, year: year,
      category: category ?? .merit, campaign: campaign.isEmpty ? nil : campaign,
      initiative: initiative.isEmpty ? nil : initiative,
      summary: summary.isEmpty ? nil : summary, deed: deed, isDraft: isDraft)
  }

  private func tier(
    _ row: CSVTable.Row, _ fallback: AwardTier?, _ sheet: inout CSVSheet
  ) -> AwardTier? {
    let text = sheet.line(row, "tier")
    if text.isEmpty {
      if fallback == nil {
        sheet.report(
          row, "tier",
          Message(vi: "chưa ghi danh hiệu, hình thức", en: "no award tier is given"),
          remedy: Message(
            vi: "Ghi vào cột tier [Danh hiệu], hoặc thêm --tier cho cả danh sách.",
            en: "Give it in the column tier, or --tier for the whole list."))
      }
      return fallback
    }
    let id = cells.tier(row, text, &sheet)
    guard !id.isEmpty else { return nil }
    if let tier = cells.law?.tier(id) { return tier }
    sheet.report(
      row, "tier",
      Message(
        vi: "'\(text)' không có trong quy định ngày \(today.slashed)",
        en: "'\(text)' is no award tier on \(today)"))
    return nil
  }
}
