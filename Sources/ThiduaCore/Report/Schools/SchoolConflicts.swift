/// What does not fit together among schools that are to be added up.
struct SchoolConflicts {
  /// The schools without the copies of others.
  let kept: [SchoolMerge.School]
  let problems: [SchoolProblem]

  /// Compares schools.
  ///
  /// - Parameter issuer: the body that adds them up.
  init(_ schools: [SchoolMerge.School], today: CivilDate, issuer: String?) {
    var problems: [SchoolProblem] = []
    let ordered = schools.sorted { $0.resolved < $1.resolved }
    var kept: [SchoolMerge.School] = []
    for group in SchoolConflicts.groups(ordered, { Identity($0.unit, today) }) {
      kept.append(group[0])
      for copy in group.dropFirst() {
        problems.append(
          SchoolProblem(
            kind: .copy, folders: [copy.folder],
            message: Message(
              vi:
                "trùng tên, ký hiệu và cơ quan chủ quản với \(group[0].folder) (\(copy.unit.name)); chỉ cộng \(group[0].folder)",
              en:
                "has the name, code and superior body of \(group[0].folder) (\(copy.unit.name)); only \(group[0].folder) is added"
            )))
      }
    }
    self.kept = kept
    problems += SchoolConflicts.doubles(kept)
    problems += SchoolConflicts.parents(kept, today, issuer)
    problems += SchoolConflicts.starts(kept)
    for school in kept where !school.years.contains(where: \.hasRecords) {
      problems.append(
        SchoolProblem(
          kind: .noRecords, folders: [school.folder],
          message: Message(
            vi: "\(school.unit.name) chưa có số liệu của kỳ báo cáo",
            en: "\(school.unit.name) has no records of the years asked about")))
    }
    self.problems = problems
  }

  /// What makes two folders the same school.
  private struct Identity: Hashable {
    let name: String
    let code: String
    let parent: String

    init(_ unit: Unit, _ day: CivilDate) {
      name = VietnameseText.folded(unit.name)
      code = VietnameseText.folded(unit.code)
      parent = VietnameseText.folded(unit.parent(on: day) ?? "")
    }
  }

  /// Schools by a key, the groups in the order of their first.
  private static func groups<Key: Hashable>(
    _ schools: [SchoolMerge.School], _ key: (SchoolMerge.School) -> Key
  ) -> [[SchoolMerge.School]] {
    var places: [Key: Int] = [:]
    var groups: [[SchoolMerge.School]] = []
    for school in schools {
      let key = key(school)
      if let place = places[key] {
        groups[place].append(school)
      } else {
        places[key] = groups.count
        groups.append([school])
      }
    }
    return groups
  }

  /// Different schools with one code or one name: both are added up, and said.
  private static func doubles(_ schools: [SchoolMerge.School]) -> [SchoolProblem] {
    var problems: [SchoolProblem] = []
    for group in groups(schools, { VietnameseText.folded($0.unit.code) }) where group.count > 1 {
      let names = group.map { "\($0.unit.name) (\($0.folder))" }.joined(separator: "; ")
      problems.append(
        SchoolProblem(
          kind: .sameCode, folders: group.map(\.folder),
          message: Message(
            vi: "cùng ký hiệu \(group[0].unit.code): \(names)",
            en: "one code, \(group[0].unit.code): \(names)")))
    }
    for group in groups(schools, { VietnameseText.folded($0.unit.name) }) where group.count > 1 {
      let list = group.map { "\($0.folder) (\($0.unit.code), \($0.unit.place))" }
        .joined(separator: "; ")
      problems.append(
        SchoolProblem(
          kind: .sameName, folders: group.map(\.folder),
          message: Message(
            vi: "cùng tên \(group[0].unit.name): \(list)",
            en: "one name, \(group[0].unit.name): \(list)")))
    }
    return problems
  }

  /// Schools of another superior body than the issuer, or than most of the others.
  private static func parents(
    _ schools: [SchoolMerge.School], _ day: CivilDate, _ issuer: String?
  ) -> [SchoolProblem] {
    func parent(_ school: SchoolMerge.School) -> String {
      VietnameseText.folded(school.unit.parent(on: day) ?? "")
    }
    let wanted = issuer.map { VietnameseText.folded($0) }
    let expected: String
    let name: String
    if let wanted, let issuer, schools.contains(where: { parent($0) == wanted }) {
      (expected, name) = (wanted, issuer)
    } else {
      let largest = groups(schools, parent).max { left, right in
        left.count != right.count
          ? left.count < right.count : parent(left[0]) > parent(right[0])
      }
      // Without a majority they are a cluster of many superior bodies, and none is the wrong one.
      guard let largest, largest.count * 2 > schools.count else { return [] }
      expected = parent(largest[0])
      name = largest[0].unit.parent(on: day) ?? ""
    }
    return schools.filter { parent($0) != expected }.map { school in
      let own = school.unit.parent(on: day)
      return SchoolProblem(
        kind: .otherParent, folders: [school.folder],
        message: Message(
          vi:
            "\(school.unit.name) thuộc \(own ?? "cơ quan chủ quản chưa ghi"), không thuộc \(name.isEmpty ? "cùng nơi với các trường khác" : name)",
          en:
            "\(school.unit.name) belongs to \(own ?? "no body that is named"), not to \(name.isEmpty ? "that of the others" : name)"
        ))
    }
  }

  /// Schools whose years begin in another month than those of most: their years are not the same days.
  private static func starts(_ schools: [SchoolMerge.School]) -> [SchoolProblem] {
    let largest = groups(schools, \.unit.yearStartMonth).max { left, right in
      left.count != right.count
        ? left.count < right.count
        : left[0].unit.yearStartMonth > right[0].unit.yearStartMonth
    }
    guard let usual = largest?.first?.unit.yearStartMonth else { return [] }
    return schools.filter { $0.unit.yearStartMonth != usual }.map { school in
      let month = school.unit.yearStartMonth
      return SchoolProblem(
        kind: .otherStart, folders: [school.folder],
        message: Message(
          vi:
            "\(school.unit.name) bắt đầu năm học từ tháng \(month), các trường khác từ tháng \(usual)",
          en: "\(school.unit.name) begins its years in month \(month), the others in \(usual)"))
    }
  }
}
