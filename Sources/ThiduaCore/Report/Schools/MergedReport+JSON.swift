extension MergedReport {
  /// `thidua.merge/1`: the totals, every school with its place and its figures, and the problems.
  public var json: JSON {
    var places: [String: Int] = [:]
    for row in ranking.rows { places[row.school.resolved] = row.rank }
    var fields = JSONFields(schema: "thidua.merge/1")
    fields.add("year", year.description)
    fields.add("by", ranking.measure.rawValue)
    fields.add("count", merge.schools.count)
    fields.add("withRecords", known)
    fields.add("totals", total.json)
    fields.add(
      "schools",
      .array(
        merge.schools.map { school in
          var line = JSONFields()
          line.add("rank", places[school.resolved].map { .int($0) } ?? .null)
          line.add("name", school.unit.name)
          line.add("code", school.unit.code)
          line.add("parent", school.unit.parent)
          line.add("folder", school.folder)
          line.add("figures", school.years[0].json)
          return line.json
        }))
    fields.add("problems", SchoolMerge.json(merge.problems))
    return fields.json
  }
}

extension SchoolMerge {
  /// Problems for programs.
  static func json(_ problems: [SchoolProblem]) -> JSON {
    .array(
      problems.map { problem in
        .object([
          ("kind", .string(problem.kind.rawValue)), ("folders", .strings(problem.folders)),
          ("message", .string(problem.message.vi)), ("leftOut", .bool(problem.kind.leavesOut)),
        ])
      })
  }
}
