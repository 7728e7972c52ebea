extension Rubric {
  /// What is to be said where weeks of a semester count for another, because they count by month and a
  /// month belongs to the semester that has most of its days; nil where there are none.
  func movedWeeks(in period: Period, _ calendar: SchoolCalendar) -> (
    note: Message, remedy: Message
  )? {
    guard period.kind == .semester, self.period == .week, periodKinds.contains(.month),
      periodKinds.contains(.semester)
    else { return nil }
    func names(_ isWanted: (_ byMonth: Period?, _ byDay: Period?) -> Bool) -> String {
      calendar.schoolWeeks.filter { week in
        isWanted(
          calendar.parent(of: week, .month).flatMap { calendar.parent(of: $0, .semester) },
          calendar.parent(of: week, .semester))
      }.map(\.name).joined(separator: ", ")
    }
    let gone = names { $0 != period && $1 == period }
    let come = names { $0 == period && $1 != period }
    guard !gone.isEmpty || !come.isEmpty else { return nil }
    let vi =
      (gone.isEmpty ? [] : ["tuần \(gone) không tính vào \(period.title)"])
      + (come.isEmpty ? [] : ["tuần \(come) tính vào \(period.title)"])
    let en =
      (gone.isEmpty ? [] : ["\(gone) do not count for \(period.name)"])
      + (come.isEmpty ? [] : ["\(come) count for \(period.name)"])
    return (
      Message(
        vi: "Chú ý: học kỳ tính từ điểm tháng, tháng thuộc học kỳ có nhiều ngày hơn: "
          + vi.joined(separator: "; ") + ".",
        en:
          "Note: the semester is made of months, and a month belongs to the semester with most of its "
          + "days: " + en.joined(separator: "; ") + "."),
      Message(
        vi: "Muốn tính thẳng từ tuần: bỏ mức month trong \"aggregate\"; ngày học kỳ: \"semesters\" "
          + "trong thidua.json.",
        en: "To count weeks directly leave month out of \"aggregate\"; the days of semesters are "
          + "\"semesters\" in thidua.json.")
    )
  }
}
