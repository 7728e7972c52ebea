extension Workspace {
  /// The nominations of a year.
  public func nominations(_ year: YearID) throws(Failure) -> [Nomination] {
    try list(Nomination.self, at: Workspace.path(year, "nominations.json"))
  }

  /// All nominations of all years.
  public func nominations() throws(Failure) -> [Nomination] {
    var all: [Nomination] = []
    for year in try years() { all += try nominations(year) }
    return all
  }

  /// The councils of a year, the newest last.
  public func councils(_ year: YearID) throws(Failure) -> [Council] {
    try list(Council.self, at: Workspace.path(year, "councils.json"))
  }

  /// The meetings of a year.
  public func meetings(_ year: YearID) throws(Failure) -> [Meeting] {
    try list(Meeting.self, at: Workspace.path(year, "meetings.json"))
  }

  /// The submissions of a year.
  public func submissions(_ year: YearID) throws(Failure) -> [Submission] {
    try list(Submission.self, at: Workspace.path(year, "submissions.json"))
  }

  /// The decisions on nominations of a year.
  public func decisions(_ year: YearID) throws(Failure) -> [Decision] {
    try list(Decision.self, at: Workspace.path(year, "decisions.json"))
  }

  /// A nomination by its id or an unambiguous beginning of it.
  ///
  /// - Throws: `refused` where there is none, or several.
  public func nomination(_ text: String) throws(Failure) -> Nomination {
    let roster = try roster()
    return try Lookup.find(
      text, among: try nominations(), id: { $0.id }, name: { roster.name(of: $0.subject) },
      what: Message(vi: "đề nghị", en: "nomination"))
  }

  /// A meeting by its id, with its year.
  ///
  /// - Throws: `refused` where there is none.
  public func meeting(_ id: String) throws(Failure) -> (year: YearID, meeting: Meeting) {
    for year in try years().reversed() {
      if let meeting = try meetings(year).first(where: { $0.id == id }) { return (year, meeting) }
    }
    throw Failure.refused(
      vi: "không có cuộc họp '\(id)'", en: "there is no meeting '\(id)'",
      remedy: Message(
        vi: "Mở bằng: thidua award meeting open \(id) --year … --date … --present …",
        en: "Open it: thidua award meeting open \(id) --year … --date … --present …"))
  }

  /// Puts a nomination in its place.
  func put(_ nomination: Nomination) throws(Failure) {
    var list = try nominations(nomination.year)
    if let index = list.firstIndex(where: { $0.id == nomination.id }) {
      list[index] = nomination
    } else {
      list.append(nomination)
    }
    put(list, at: Workspace.path(nomination.year, "nominations.json"))
  }

  /// Puts a meeting in its place.
  func put(_ meeting: Meeting, year: YearID) throws(Failure) {
    var list = try meetings(year)
    if let index = list.firstIndex(where: { $0.id == meeting.id }) {
      list[index] = meeting
    } else {
      list.append(meeting)
    }
    put(list, at: Workspace.path(year, "meetings.json"))
  }
}
