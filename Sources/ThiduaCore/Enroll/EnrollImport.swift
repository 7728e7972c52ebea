/// Reads tables of people and records into a workspace: all rows are checked before anything changes.
public struct EnrollImport {
  /// What a table would change.
  public struct Outcome: Sendable, Hashable {
    /// What one row of the table does.
    public struct Row: Sendable, Hashable {
      public enum Change: Sendable, Hashable {
        case added
        case updated
        case unchanged
      }

      /// The number of the row, the heading row being 1; 0 where there is no table.
      public var number: Int
      public var name: String
      public var change: Change
      /// What would be different: `tổ: Tổ 1 → Tổ 2`.
      public var details: [Message]
    }

    public var rows: [Row] = []
    /// Remarks that do not stop the import: people who may be the same, rows that an older truth
    /// outweighs.
    public var warnings: [Message] = []

    /// The names that are new.
    public var added: [String] { rows.filter { $0.change == .added }.map(\.name) }
    /// The names that change.
    public var updated: [String] { rows.filter { $0.change == .updated }.map(\.name) }
    /// How many rows change nothing.
    public var unchanged: Int { rows.filter { $0.change == .unchanged }.count }

    /// Notes what a row does.
    mutating func note(
      _ number: Int, _ name: String, _ change: Row.Change, _ details: [Message] = []
    ) {
      rows.append(Row(number: number, name: name, change: change, details: details))
    }
  }

  let workspace: Workspace
  /// Ids of award tiers by id or code, folded to the id.
  let tierID: (String) -> String?
  /// The ids of campaigns that may be registered for.
  let campaigns: Set<String>
  /// The law that says who may be given what; nil: that is not looked at.
  let law: RulePack?
  /// The day from which what the table says holds; nil: it corrects what is known.
  let day: CivilDate?
  let today: CivilDate

  /// An import into a workspace.
  ///
  /// - Parameters:
  ///   - tierID: the id of an award tier named by id or short code.
  ///   - campaigns: the ids of the campaigns there are.
  ///   - law: the law by which titles are for people, collectives or pupils.
  ///   - day: the day from which a new name, place or post holds; nil: it was so all the time.
  public init(
    _ workspace: Workspace, tierID: @escaping (String) -> String?, campaigns: Set<String>,
    law: RulePack? = nil, on day: CivilDate? = nil, today: CivilDate
  ) {
    self.workspace = workspace
    self.tierID = tierID
    self.campaigns = campaigns
    self.law = law
    self.day = day
    self.today = today
  }

  /// Checks all rows and gathers the changes in the workspace.
  ///
  /// - Throws: `badData` with every bad cell; nothing is gathered then.
  public func run(_ kind: ImportKind, _ bytes: [UInt8], file: String) throws(Failure) -> Outcome {
    if let day { try EnrollDates.check(day, today: today) }
    var sheet = try CSVSheet(bytes, file: file, columns: kind.columns)
    switch kind {
    case .collectives: return try collectives(&sheet)
    case .individuals: return try individuals(&sheet)
    case .ratings: return try ratings(&sheet)
    case .awards: return try awards(&sheet)
    case .initiatives: return try initiatives(&sheet)
    case .discipline: return try disciplines(&sheet)
    case .leaves: return try leaves(&sheet)
    case .registrations: return try registrations(&sheet)
    case .results: return try results(&sheet)
    case .service: return try service(&sheet)
    }
  }

  // MARK: - What several kinds share

  /// Notes a row whose key another row of the file has.
  func noteDuplicate(
    _ key: String, _ row: CSVTable.Row, _ seen: inout [String: Int], _ sheet: inout CSVSheet,
    column: String
  ) {
    guard !key.isEmpty else { return }
    if let first = seen[key] {
      sheet.report(
        row, column,
        Message(vi: "trùng với dòng \(first)", en: "the same as row \(first)"))
    } else {
      seen[key] = row.number
    }
  }

  /// The id of a subject by id or full name; a finding if there is none or several.
  func subject(
    _ row: CSVTable.Row, _ key: String, _ roster: SubjectIndex, _ sheet: inout CSVSheet,
    text: String? = nil
  ) -> String {
    let text = text ?? sheet.required(row, key)
    guard !text.isEmpty else { return "" }
    do throws(Failure) {
      return try roster.id(of: text, guessing: EnrollImport.isWorthAGuess(sheet))
    } catch {
      sheet.report(row, key, error.message, remedy: error.remedy)
      return ""
    }
  }

  /// Guessing at what was meant takes time: in a file full of wrong cells only the first are guessed at.
  static func isWorthAGuess(_ sheet: CSVSheet) -> Bool { sheet.findings.count < 20 }

  /// A day that a clerk can mean; nil if the cell is empty.
  func date(
    _ row: CSVTable.Row, _ key: String, _ sheet: inout CSVSheet, required: Bool = false
  ) -> CivilDate? {
    guard let date = sheet.date(row, key, required: required) else { return nil }
    if EnrollDates.isPlausible(date, today: today) { return date }
    sheet.report(row, key, EnrollDates.farAway(date))
    return nil
  }

  /// The id of a tier; a finding if there is none.
  func tier(_ row: CSVTable.Row, _ text: String, _ sheet: inout CSVSheet) -> String {
    if let id = tierID(text) ?? EnrollImport.tier(named: text, in: law) { return id }
    sheet.report(
      row, "tier",
      Message(
        vi: "không có danh hiệu, hình thức '\(text)'", en: "there is no award tier '\(text)'"),
      remedy: Message(vi: "Xem: thidua award tiers", en: "See: thidua award tiers"))
    return ""
  }

  /// The tier whose code or name a clerk wrote out: `LĐTT`, `Lao động tiên tiến`.
  private static func tier(named text: String, in law: RulePack?) -> String? {
    func plain(_ text: String) -> String {
      VietnameseText.folded(text).split(whereSeparator: { $0.isWhitespace || "“”\"".contains($0) })
        .joined(separator: " ")
    }
    let words = plain(text)
    let found = (law?.tiers ?? []).filter { plain($0.name) == words || plain($0.code) == words }
    return found.count == 1 ? found.first?.id : nil
  }

  /// Puts records of many years where they belong: into the year's folder, or into the history.
  ///
  /// - Parameter name: what the record is known by; two records of one name are the same.
  func put<Item: ListedRecord>(
    _ items: [(row: Int, item: Item)], year: (Item) -> YearID, file: String,
    history: WritableKeyPath<History, [Item]>, name: (Item) -> String
  ) throws(Failure) -> Outcome {
    var outcome = Outcome()
    var earlier = try workspace.history()
    func places(_ list: [Item]) -> [String: Int] {
      Dictionary(
        list.enumerated().map { (name($0.element), $0.offset) }, uniquingKeysWith: { one, _ in one }
      )
    }
    var known = places(earlier[keyPath: history])
    var byYear: [YearID: (list: [Item], places: [String: Int])] = [:]
    var folders: [YearID: Bool] = [:]
    func yearList(_ year: YearID) throws(Failure) -> (list: [Item], places: [String: Int]) {
      if let found = byYear.removeValue(forKey: year) { return found }
      let list = try workspace.list(Item.self, at: Workspace.path(year, file))
      return (list, places(list))
    }
    for (row, item) in items {
      let itsYear = year(item)
      let key = name(item)
      if let index = known[key] {
        let isSame = earlier[keyPath: history][index] == item
        outcome.note(row, key, isSame ? .unchanged : .updated)
        earlier[keyPath: history][index] = item
        // The year's own folder may hold the record too (put there by hand): both must agree.
        var own = try yearList(itsYear)
        if let index = own.places[key] { own.list[index] = item }
        byYear[itsYear] = own
        continue
      }
      if folders[itsYear] == nil {
        folders[itsYear] = try workspace.hasFolder(itsYear, today: today)
      }
      guard folders[itsYear] == true else {
        known[key] = earlier[keyPath: history].count
        earlier[keyPath: history].append(item)
        outcome.note(row, key, .added)
        continue
      }
      var gathered = try yearList(itsYear)
      if let index = gathered.places[key] {
        outcome.note(row, key, gathered.list[index] == item ? .unchanged : .updated)
        gathered.list[index] = item
      } else {
        gathered.places[key] = gathered.list.count
        gathered.list.append(item)
        outcome.note(row, key, .added)
      }
      byYear[itsYear] = gathered
    }
    if try earlier != workspace.history() { workspace.put(earlier, at: History.path) }
    for (itsYear, gathered) in byYear.sorted(by: { $0.key < $1.key }) {
      let path = Workspace.path(itsYear, file)
      if try gathered.list != workspace.list(Item.self, at: path) {
        workspace.put(gathered.list, at: path)
      }
    }
    return outcome
  }
}
