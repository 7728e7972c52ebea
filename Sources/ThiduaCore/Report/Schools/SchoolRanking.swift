/// Schools in the order of a measure: the same value is the same place, and the next place is as far
/// down as there are schools above it. Schools of which the measure is unknown have no place.
struct SchoolRanking {
  struct Row {
    /// The place, from 1; nil for a school without the figure.
    let rank: Int?
    let school: SchoolMerge.School
    let figures: YearFigures
  }

  let measure: YearMeasure
  /// The best first; schools of one place by name.
  let rows: [Row]

  /// Ranks the schools of a year.
  ///
  /// - Parameter index: the year's place among the years of the schools.
  init(_ merge: SchoolMerge, year index: Int, by measure: YearMeasure) {
    self.measure = measure
    let keyed = merge.schools.enumerated().map { order, school in
      (order: order, school: school, key: school.years[index][measure]?.rank)
    }
    // Few are better off where the work was not done; everywhere else more is first.
    let isUpward = measure == .failedShare
    let sorted = keyed.sorted { left, right in
      switch (left.key, right.key) {
      case (let one?, let two?) where one != two: isUpward ? one < two : one > two
      case (_?, nil): true
      case (nil, _?): false
      default: left.order < right.order
      }
    }
    var rows: [Row] = []
    for (place, item) in sorted.enumerated() {
      var rank: Int?
      if let key = item.key {
        rank = place > 0 && sorted[place - 1].key == key ? rows[place - 1].rank : place + 1
      }
      rows.append(Row(rank: rank, school: item.school, figures: item.school.years[index]))
    }
    self.rows = rows
  }
}
