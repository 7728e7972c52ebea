/// What `thidua check` says of the files written for achievement reports.
enum AchievementCheck {
  /// Files that are no text or about nobody, and headings that no report knows.
  static func findings(_ workspace: Workspace, _ year: YearID, _ roster: Roster) -> [Finding] {
    let folder = AchievementNotes.folder(year)
    guard let names = try? workspace.names(in: folder) else { return [] }
    return names.filter { $0.hasSuffix(".md") }.flatMap { name -> [Finding] in
      let subject = String(name.dropLast(3))
      let path = "\(folder)/\(name)"
      var findings: [Finding] = []
      if !roster.contains(subject) {
        findings.append(
          Finding(
            .danglingReference, .warning, at: Place(file: path, line: 1, column: 1),
            Message(
              vi: "không có cá nhân hay tập thể \"\(subject)\": không báo cáo nào đọc tệp này",
              en: "there is no individual or collective \"\(subject)\": no report reads the file")))
      }
      findings += WorkspaceCheck.read { () throws(Failure) in
        let notes = try workspace.achievementNotes(year, subject)
        for part in notes.unknown {
          findings.append(unknown(part.heading, Place(file: path, line: part.line, column: 1)))
        }
        findings += notes.unread.map { $0.finding(path) }
      }
      return findings
    }
  }

  private static func unknown(_ heading: String, _ place: Place) -> Finding {
    let names = AchievementPart.allCases.map(\.rawValue)
    let near = nearest(to: heading, among: names)
    let list = names.joined(separator: "; ")
    return Finding(
      .unknownHeading, .warning, at: place,
      Message(
        vi: "báo cáo thành tích không có phần '\(heading)'",
        en: "an achievement report has no part '\(heading)'"),
      remedy: near.map(Message.didYouMean)
        ?? Message(vi: "Các phần: \(list)", en: "The parts: \(list)"))
  }
}
