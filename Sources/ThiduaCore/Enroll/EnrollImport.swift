/// Reads tables of people and records into a workspace: all rows are checked before anything changes.
public struct EnrollImport {
  /// What a table would change.
  public struct Outcome: Sendable, Hashable {
    public var added: [String] = []
    public var updated: [String] = []
    public var unchanged = 0
    /// Remarks that do not stop the import: people who may be the same.
    public var warnings: [Message] = []
  }

  let workspace: Workspace
  /// Ids of award tiers by id or code, folded to the id.
  let tierID: (String) -> String?
  /// The ids of campaigns that may be registered for.
  let campaigns: Set<String>
  let today: CivilDate

  /// An import into a workspace.
  ///
  /// - Parameters:
  ///   - tierID: the id of an award tier named by id or short code.
  ///   - campaigns: the ids of the campaigns there are.
  public init(
    _ workspace: Workspace, tierID: @escaping (String) -> String?, campaigns: Set<String>,
    today: CivilDate
  ) {
    self.workspace = workspace
    self.tierID = tierID
    self.campaigns = campaigns
    self.today = today
  }

  /// Checks all rows and gathers the changes in the workspace.
  ///
  /// - Throws: `badData` with every bad cell; nothing is gathered then.
  public func run(_ kind: ImportKind, _ bytes: [UInt8], file: String) throws(Failure) -> Outcome {
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
      return try roster.id(of: text)
    } catch {
      sheet.report(row, key, error.message, remedy: error.remedy)
      return ""
    }
  }

  /// The id of a tier; a finding if there is none.
  func tier(_ row: CSVTable.Row, _ text: String, _ sheet: inout CSVSheet) -> String {
    if let id = tierID(text) { return id }
    sheet.report(
      row, "tier",
      Message(
        vi: "không có danh hiệu, hình thức '\(text)'", en: "there is no award tier '\(text)'"),
      remedy: Message(vi: "Xem: thidua award tiers", en: "See: thidua award tiers"))
    return ""
  }

  /// Puts records of many years where they belong: into the year's folder, or into the history.
  func put<Item: ListedRecord>(
    _ items: [Item], year: (Item) -> YearID, same: (Item, Item) -> Bool, file: String,
    history: WritableKeyPath<History, [Item]>, name: (Item) -> String
  ) throws(Failure) -> Outcome {
    var outcome = Outcome()
    var earlier = try workspace.history()
    var byYear: [YearID: [Item]] = [:]
    for item in items {
      let itsYear = year(item)
      if let index = earlier[keyPath: history].firstIndex(where: { same($0, item) }) {
        note(earlier[keyPath: history][index] == item, name(item), &outcome)
        earlier[keyPath: history][index] = item
        // The year's own folder may hold the record too (put there by hand): both must agree.
        let path = Workspace.path(itsYear, file)
        var own: [Item] = byYear[itsYear] ?? []
        if byYear[itsYear] == nil { own = try workspace.list(Item.self, at: path) }
        if own.contains(where: { same($0, item) && $0 != item }) {
          byYear[itsYear] = own.map { same($0, item) ? item : $0 }
        }
        continue
      }
      guard try workspace.hasFolder(itsYear, today: today) else {
        earlier[keyPath: history].append(item)
        outcome.added.append(name(item))
        continue
      }
      var list: [Item]
      if let gathered = byYear[itsYear] {
        list = gathered
      } else {
        list = try workspace.list(Item.self, at: Workspace.path(itsYear, file))
      }
      if let index = list.firstIndex(where: { same($0, item) }) {
        note(list[index] == item, name(item), &outcome)
        list[index] = item
      } else {
        list.append(item)
        outcome.added.append(name(item))
      }
      byYear[itsYear] = list
    }
    if try earlier != workspace.history() { workspace.put(earlier, at: History.path) }
    for (itsYear, list) in byYear { workspace.put(list, at: Workspace.path(itsYear, file)) }
    return outcome
  }

  func note(_ isSame: Bool, _ name: String, _ outcome: inout Outcome) {
    if isSame { outcome.unchanged += 1 } else { outcome.updated.append(name) }
  }
}

/// Finds subjects of a table quickly by id or exact name.
struct SubjectIndex {
  private let ids: Set<String>
  private let byName: [String: [String]]
  private let roster: Roster

  init(_ roster: Roster) {
    self.roster = roster
    let subjects = roster.subjects
    ids = Set(subjects.map(\.id))
    byName = Dictionary(grouping: subjects, by: { $0.name.lowercased() }).mapValues { $0.map(\.id) }
  }

  /// The id of the subject; cells of a table are ids or whole names, never beginnings.
  func id(of text: String) throws(Failure) -> String {
    if ids.contains(text) { return text }
    let same = byName[text.lowercased()] ?? []
    if same.count == 1, let id = same.first { return id }
    if same.count > 1 {
      throw Failure.refused(
        vi: "tên '\(text)' có \(same.count) người: \(same.joined(separator: ", "))",
        en: "'\(text)' is the name of several: \(same.joined(separator: ", "))",
        remedy: Message(vi: "Hãy ghi mã.", en: "Give the id."))
    }
    let near = nearest(to: text, among: Array(ids))
    throw Failure.refused(
      vi: "không có cá nhân hay tập thể '\(text)'", en: "no individual or collective '\(text)'",
      remedy: near.map { Message(vi: "Ý bạn là '\($0)'?", en: "Did you mean '\($0)'?") })
  }
}
