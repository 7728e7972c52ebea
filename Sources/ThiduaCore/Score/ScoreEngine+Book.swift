/// What the engine takes from a book before it looks at subjects.
extension ScoreEngine {
  static func itemNumbers(
    _ editions: RubricEditions, _ book: ScoreBook, _ warnings: inout [Message]
  ) -> [[Int?]] {
    let numbers = editions.all.map { rubric in
      var numbers: [String: Int] = [:]
      for (index, item) in rubric.items.enumerated() where numbers[item.id] == nil {
        numbers[item.id] = index
      }
      return book.criteria.map { numbers[$0] }
    }
    for (index, criterion) in book.criteria.enumerated()
    where criterion != votesCriterion && numbers.allSatisfy({ $0[index] == nil }) {
      warnings.append(
        Message(
          vi: "Bỏ qua các dòng điểm của tiêu chí \(criterion): bộ tiêu chí không có.",
          en: "Lines of the criterion \(criterion) are passed over: the rubric has none."))
    }
    return numbers
  }

  static func base(
    _ name: String, _ kind: PeriodKind, _ calendar: SchoolCalendar, _ warnings: inout [Message]
  ) -> Period? {
    do throws(Failure) {
      let base = try calendar.period(name)
      if base.kind == kind { return base }
      warnings.append(
        Message(
          vi: "Bỏ qua các dòng điểm của kỳ \(name): bộ tiêu chí chấm theo \(kind.name.vi).",
          en: "Lines of the period \(name) are passed over: the rubric scores by \(kind.name.en)."))
    } catch {
      warnings.append(error.message)
    }
    return nil
  }

  static func noTotals(_ rubric: Rubric, _ period: Period) -> Failure {
    let known = rubric.periodKinds.map(\.name)
    return Failure.refused(
      vi: "Bộ tiêu chí \(rubric.id) không tính điểm theo \(period.kind.name.vi); "
        + "chỉ theo: \(known.map(\.vi).joined(separator: ", ")).",
      en: "The rubric \(rubric.id) has no totals for a \(period.kind.name.en); "
        + "only for: \(known.map(\.en).joined(separator: ", ")).",
      remedy: Message(
        vi: "Thêm mức này vào \"aggregate\" của bộ tiêu chí.",
        en: "Name the level in the rubric's \"aggregate\"."))
  }

  /// A base period and the longer ones it goes into, as far as there are any.
  static func path(
    from base: Period, _ kinds: [PeriodKind], _ calendar: SchoolCalendar
  ) -> [Period] {
    var path = [base]
    for kind in kinds.dropFirst() {
      guard let last = path.last, let next = calendar.parent(of: last, kind) else { return [] }
      path.append(next)
    }
    return path
  }
}
