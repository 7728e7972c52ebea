extension EnrollImport {
  private static let roleWords: [(PersonRole, [String])] = [
    (.leader, ["leader", "Cán bộ quản lý", "CBQL", "Quản lý", "Lãnh đạo"]),
    (.teacher, ["teacher", "Giáo viên", "GV"]), (.staff, ["staff", "Nhân viên", "NV"]),
    (.pupil, ["pupil", "Học sinh", "HS"]),
  ]
  private static let genderWords: [(Gender, [String])] = [
    (.male, ["Nam", "male"]), (.female, ["Nữ", "female"]),
  ]

  func individuals(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    let roster = try workspace.roster()
    let units = CollectiveIndex(roster)
    var outcome = Outcome()
    var seen: [String: Int] = [:]
    var people: [(row: Int, person: Individual)] = []
    var merge = PersonMerge(roster, on: day, today: today)
    for row in sheet.rows {
      let id = sheet.id(row, "id")
      noteDuplicate(id, row, &seen, &sheet, column: "id")
      if roster.collective(id) != nil {
        sheet.report(
          row, "id",
          Message(vi: "mã \"\(id)\" đã là của một tập thể", en: "\"\(id)\" is a collective's id"))
      }
      let name = sheet.name(row, "name")
      let places = places(row, units, &sheet)
      let role = sheet.word(row, "role", EnrollImport.roleWords)
      let start = date(row, "start", &sheet)
      let birth = date(row, "birth", &sheet)
      if let birth, birth > today {
        sheet.report(
          row, "birth", Message(vi: "ngày sinh sau hôm nay", en: "the birth date is after today"))
      } else if let birth, let start, birth > start {
        sheet.report(
          row, "birth",
          Message(vi: "ngày sinh sau ngày vào", en: "the birth date is after the first day"))
      }
      let gender = sheet.word(row, "gender", EnrollImport.genderWords, required: false)
      guard let main = places.first, let role else { continue }
      let said = PersonMerge.Said(
        id: id, name: name, birth: birth, gender: gender, start: start,
        place: Position(unit: main.unit, role: role, post: main.post, from: nil),
        hasPost: sheet.has("position"), others: Array(places.dropFirst()))
      do throws(Failure) {
        people.append((row.number, try merge.person(said)))
      } catch {
        sheet.report(row, "unit", error.message, remedy: error.remedy)
      }
    }
    try sheet.finish()
    for (row, person) in people {
      if let known = roster.individual(person.id) {
        outcome.note(
          row, person.name, known == person ? .unchanged : .updated,
          merge.differences(known, person))
      } else {
        outcome.note(row, person.name, .added)
      }
    }
    var next = roster
    next.put(people.map(\.person))
    outcome.warnings += merge.warnings
    outcome.warnings += LikelyDuplicates(next, among: Set(people.map(\.person.id))).messages
    workspace.put(next, at: Roster.path)
    return outcome
  }

  /// The collectives of a row with the posts there: the first is the place of work, others are duties.
  private func places(
    _ row: CSVTable.Row, _ units: CollectiveIndex, _ sheet: inout CSVSheet
  ) -> [(unit: String, post: String?)] {
    if !sheet.required(row, "unit").isEmpty, sheet.list(row, "unit").isEmpty {
      sheet.report(row, "unit", Message(vi: "ô trống", en: "the cell is empty"))
    }
    let names = sheet.list(row, "unit")
    let post = sheet.line(row, "position")
    // One place: the whole cell is its post, even `Tổ trưởng; Bí thư chi bộ`.
    let posts =
      names.count > 1
      ? post.split(separator: ";", omittingEmptySubsequences: false).map { trimmed($0) } : [post]
    if posts.count > names.count, names.count > 1 {
      sheet.report(
        row, "position",
        Message(
          vi: "có \(posts.count) chức vụ cho \(names.count) đơn vị",
          en: "\(posts.count) posts for \(names.count) units"))
    }
    return names.enumerated().compactMap { index, name in
      guard let unit = unit(name, row, units, &sheet) else { return nil }
      let text = index < posts.count ? posts[index] : ""
      return (unit, text.isEmpty ? nil : text)
    }
  }

  private func unit(
    _ text: String, _ row: CSVTable.Row, _ units: CollectiveIndex, _ sheet: inout CSVSheet
  ) -> String? {
    if let id = units.id(of: text) { return id }
    let near = EnrollImport.isWorthAGuess(sheet) ? units.near(text) : nil
    sheet.report(
      row, "unit",
      Message(vi: "không có tập thể \"\(text)\"", en: "there is no collective \"\(text)\""),
      remedy: near.map(Message.didYouMean)
        ?? Message(
          vi: "Nhập tập thể trước: thidua enroll import TỆP --kind collectives",
          en: "Import collectives first: thidua enroll import FILE --kind collectives"))
    return nil
  }
}
