extension Workspace {
  /// The unit of the workspace. Where its settings do not name who signs, and the roster has one such
  /// person (the Hiệu trưởng), that person does.
  public func unit() throws(Failure) -> Unit {
    var unit = try storedUnit()
    if unit.signer.name == nil {
      // A roster that cannot be read is told by whoever asks for it.
      let roster = try? roster()
      unit.signer.name = roster?.holder(of: unit.signer.title ?? unit.signer.authority)
    }
    return unit
  }

  /// The unit as its file has it, to change and write again.
  public func storedUnit() throws(Failure) -> Unit {
    guard let unit = try record(Workspace.marker, Unit.self, schema: Unit.schema) else {
      throw Failure(.noInput, Message(vi: "không có thidua.json", en: "there is no thidua.json"))
    }
    return unit
  }

  /// The people and collectives; an empty roster if none were entered.
  public func roster() throws(Failure) -> Roster {
    try record(Roster.path, Roster.self, schema: Roster.schema) ?? Roster()
  }

  /// What is known of earlier years.
  public func history() throws(Failure) -> History {
    try record(History.path, History.self, schema: History.schema) ?? History()
  }

  /// The years that have a folder, the earliest first.
  public func years() throws(Failure) -> [YearID] {
    try names(in: "years").compactMap { YearID($0) }.sorted()
  }

  /// The path of a file of a year.
  public static func path(_ year: YearID, _ file: String) -> String { "years/\(year)/\(file)" }

  /// All ratings of all years.
  public func ratings() throws(Failure) -> [RatingRecord] {
    try everywhere(history().ratings, "ratings.json")
  }

  /// All initiatives of all years.
  public func initiatives() throws(Failure) -> [Initiative] {
    try everywhere(history().initiatives, "initiatives.json")
  }

  /// All results of pupils of all years.
  public func results() throws(Failure) -> [PupilResult] {
    try everywhere(history().results, "results.json")
  }

  /// The registrations of a year, withdrawn ones too.
  public func registrations(_ year: YearID) throws(Failure) -> [Registration] {
    try list(Registration.self, at: Workspace.path(year, "registrations.json"))
  }

  private func everywhere<Item: ListedRecord>(
    _ earlier: [Item], _ file: String
  ) throws(Failure) -> [Item] {
    var items = earlier
    for year in try years() {
      items += try list(Item.self, at: Workspace.path(year, file))
    }
    return items
  }

  /// Whether rows of a year belong into the year's own folder: it has one, or is not over yet.
  func hasFolder(_ year: YearID, today: CivilDate) throws(Failure) -> Bool {
    let startMonth = try unit().yearStartMonth
    return try years().contains(year) || year.span(startMonth: startMonth).upperBound >= today
  }
}
