/// Who or what a paper about one subject is about, line by line: name, post, unit, duties; of a
/// collective its kind, its place and its people.
struct SubjectIdentity {
  let roster: Roster
  let day: CivilDate

  /// A label and dots to write on, as long as a line of the page: a longer line would be broken, and
  /// its words spread over the page.
  static func dotted(_ label: String) -> ReportText {
    let dots = max(6, 28 - (label.count + 1) / 2)
    return ReportText("\(label): \(String(repeating: "…", count: dots))")
  }

  /// The lines of a subject.
  ///
  /// - Parameter isAwarded: whether an award makes a pupil's name public.
  func lines(of id: String, isAwarded: Bool = false) -> [ReportText] {
    let name = SubjectName(id, roster, on: day, isAwarded: isAwarded)
    if let person = roster.individual(id) { return lines(of: person, name) }
    if let group = roster.collective(id) { return lines(of: group, name) }
    return [line("Đối tượng", name.full)]
  }

  /// The lines of a form that is filled in by hand.
  static func blank(subjects: String) -> [ReportText] {
    let isPerson = PersonRole(rawValue: subjects) != nil
    let labels =
      isPerson
      ? ["Họ và tên", "Chức vụ", "Tổ, đơn vị", "Nhiệm vụ được giao"]
      : ["Tên tập thể", "Trực thuộc", "Người phụ trách"]
    return labels.map { dotted($0) }
  }

  private func lines(of person: Individual, _ name: SubjectName) -> [ReportText] {
    let position = person.position(on: day)
    var lines = [
      ReportText(runs: [.init("Họ và tên: "), name.run(bold: true)]),
      line("Chức vụ", person.post(on: day).capitalisedFirst),
    ]
    if let position { lines.append(line("Đơn vị", roster.name(of: position.unit, on: day))) }
    let duties = person.duties(on: day).map { duty in
      [duty.post, roster.name(of: duty.unit, on: day)].compactMap(\.self).joined(separator: ", ")
    }
    if !duties.isEmpty { lines.append(line("Kiêm nhiệm", duties.joined(separator: "; "))) }
    return lines
  }

  private func lines(of group: Collective, _ name: SubjectName) -> [ReportText] {
    var lines = [ReportText(runs: [.init("Tập thể: "), name.run(bold: true)])]
    if let parent = group.parent(on: day) {
      lines.append(line("Trực thuộc", roster.name(of: parent, on: day)))
    }
    let homeroom = roster.individuals.first { person in
      person.isPresent(on: day)
        && person.duties(on: day).contains { duty in
          let words = VietnameseText.folded(duty.post ?? "")
          return duty.unit == group.id && (words.contains("gvcn") || words.contains("chu nhiem"))
        }
    }
    if let homeroom { lines.append(line("Giáo viên chủ nhiệm", homeroom.name)) }
    return lines
  }

  private func line(_ label: String, _ text: String) -> ReportText {
    ReportText("\(label): \(text)")
  }
}
