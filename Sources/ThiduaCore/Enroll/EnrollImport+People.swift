extension EnrollImport {
  private static let kindWords: [(CollectiveKind, [String])] = [
    (.school, ["school", "Trường"]), (.department, ["department", "Tổ chuyên môn", "Tổ"]),
    (.office, ["office", "Tổ văn phòng", "Văn phòng"]), (.grade, ["grade", "Khối", "Khối lớp"]),
    (.class, ["class", "Lớp"]), (.union, ["union", "Đoàn thể", "Công đoàn"]),
    (.cluster, ["cluster", "Cụm", "Cụm thi đua", "Khối thi đua"]), (.other, ["other", "Khác"]),
  ]
  private static let roleWords: [(PersonRole, [String])] = [
    (.leader, ["leader", "Cán bộ quản lý", "CBQL", "Quản lý", "Lãnh đạo"]),
    (.teacher, ["teacher", "Giáo viên", "GV"]), (.staff, ["staff", "Nhân viên", "NV"]),
    (.pupil, ["pupil", "Học sinh", "HS"]),
  ]
  private static let genderWords: [(Gender, [String])] = [
    (.male, ["Nam", "male"]), (.female, ["Nữ", "female"]),
  ]
  static let flagWords: [(Bool, [String])] = [
    (true, ["yes", "true", "1", "x", "có"]), (false, ["no", "false", "0", "không"]),
  ]

  func collectives(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    let roster = try workspace.roster()
    var seen: [String: Int] = [:]
    var groups: [(row: CSVTable.Row, group: Collective)] = []
    for row in sheet.rows {
      let id = sheet.id(row, "id")
      noteDuplicate(id, row, &seen, &sheet, column: "id")
      if roster.individual(id) != nil {
        sheet.report(
          row, "id",
          Message(vi: "mã \"\(id)\" đã là của một cá nhân", en: "\"\(id)\" is an individual's id"))
      }
      let name = sheet.name(row, "name")
      let kind = sheet.word(row, "kind", EnrollImport.kindWords)
      let parent = sheet.text(row, "parent")
      let isSmall = sheet.word(row, "small", EnrollImport.flagWords, required: false) ?? false
      groups.append(
        (
          row,
          Collective(
            id: id, name: name, kind: kind ?? .other, parent: parent.isEmpty ? nil : parent,
            isSmall: isSmall)
        ))
    }
    var next = roster
    next.put(groups.map(\.group))
    for (row, group) in groups {
      guard let parent = group.parent else { continue }
      if next.collective(parent) == nil {
        sheet.report(
          row, "parent",
          Message(vi: "không có tập thể \"\(parent)\"", en: "there is no collective \"\(parent)\""))
      } else if next.ancestors(of: parent).contains(where: { $0.id == group.id }) {
        sheet.report(
          row, "parent",
          Message(
            vi: "\"\(group.id)\" trực thuộc chính nó (vòng lặp)",
            en: "\"\(group.id)\" belongs to itself (a loop)"))
      }
    }
    try sheet.finish()
    var outcome = Outcome()
    for (_, group) in groups {
      if let known = roster.collective(group.id) {
        note(known == group, group.name, &outcome)
      } else {
        outcome.added.append(group.name)
      }
    }
    workspace.put(next, at: Roster.path)
    return outcome
  }

  func individuals(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    let roster = try workspace.roster()
    var seen: [String: Int] = [:]
    var people: [Individual] = []
    for row in sheet.rows {
      let id = sheet.id(row, "id")
      noteDuplicate(id, row, &seen, &sheet, column: "id")
      if roster.collective(id) != nil {
        sheet.report(
          row, "id",
          Message(vi: "mã \"\(id)\" đã là của một tập thể", en: "\"\(id)\" is a collective's id"))
      }
      let name = sheet.name(row, "name")
      let unit = sheet.required(row, "unit")
      let group = unit.isEmpty ? nil : self.unit(unit, row, roster, &sheet)
      let role = sheet.word(row, "role", EnrollImport.roleWords)
      let post = sheet.text(row, "position")
      let start = sheet.date(row, "start")
      let birth = sheet.date(row, "birth")
      if let birth, let start, birth > start {
        sheet.report(
          row, "birth",
          Message(vi: "ngày sinh sau ngày vào", en: "the birth date is after the first day"))
      }
      let gender = sheet.word(row, "gender", EnrollImport.genderWords, required: false)
      people.append(
        merged(
          roster.individual(id), id: id, name: name, birth: birth, gender: gender, start: start,
          Position(
            unit: group ?? "?", role: role ?? .staff, post: post.isEmpty ? nil : post, from: nil),
          sheet))
    }
    try sheet.finish()
    var outcome = Outcome()
    for person in people {
      if let known = roster.individual(person.id) {
        note(known == person, person.name, &outcome)
      } else {
        outcome.added.append(person.name)
      }
    }
    var next = roster
    next.put(people)
    outcome.warnings = likelyDuplicates(next, Set(people.map(\.id)))
    workspace.put(next, at: Roster.path)
    return outcome
  }

  private func unit(
    _ text: String, _ row: CSVTable.Row, _ roster: Roster, _ sheet: inout CSVSheet
  ) -> String? {
    if roster.collective(text) != nil { return text }
    let named = roster.collectives.filter { $0.name.lowercased() == text.lowercased() }
    if named.count == 1, let group = named.first { return group.id }
    let near = nearest(to: text, among: roster.collectives.map(\.id))
    sheet.report(
      row, "unit",
      Message(vi: "không có tập thể \"\(text)\"", en: "there is no collective \"\(text)\""),
      remedy: near.map { Message(vi: "Ý bạn là '\($0)'?", en: "Did you mean '\($0)'?") }
        ?? Message(
          vi: "Nhập tập thể trước: thidua enroll import TỆP --kind collectives",
          en: "Import collectives first: thidua enroll import FILE --kind collectives"))
    return nil
  }

  /// A person as the row says; columns the file lacks and the history of positions are kept.
  private func merged(
    _ known: Individual?, id: String, name: String, birth: CivilDate?, gender: Gender?,
    start: CivilDate?, _ position: Position, _ sheet: CSVSheet
  ) -> Individual {
    guard var person = known else {
      return Individual(
        id: id, name: name, birth: birth, gender: gender, start: start, positions: [position])
    }
    person.name = name
    if sheet.has("birth") { person.birth = birth }
    if sheet.has("gender") { person.gender = gender }
    if sheet.has("start") { person.start = start }
    if var last = person.positions.popLast() {
      last.unit = position.unit
      last.role = position.role
      if sheet.has("position") { last.post = position.post }
      person.positions.append(last)
    } else {
      person.positions = [position]
    }
    return person
  }

  /// People with the same birth date whose names differ at most in diacritics.
  private func likelyDuplicates(_ roster: Roster, _ new: Set<String>) -> [Message] {
    var groups: [String: [Individual]] = [:]
    for person in roster.individuals {
      guard let birth = person.birth else { continue }
      groups["\(birth) \(VietnameseText.folded(person.name))", default: []].append(person)
    }
    return groups.sorted { $0.key < $1.key }.compactMap { _, people in
      guard people.count > 1, people.contains(where: { new.contains($0.id) }) else { return nil }
      let list = people.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
      return Message(
        vi: "Có thể là một người: \(list) - cùng ngày sinh, tên giống nhau.",
        en: "Perhaps one person: \(list) - same birth date, same name.")
    }
  }
}
