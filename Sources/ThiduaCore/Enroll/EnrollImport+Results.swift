/// Pupils' results and counted time of service.
extension EnrollImport {
  private static let levelWords: [(QualityRating, [String])] = [
    (.excellent, ["HTXS", "Hoàn thành xuất sắc", "HTXSNV"]),
    (.good, ["HTT", "Hoàn thành tốt", "HTTNV"]),
    (.completed, ["HT", "Hoàn thành", "HTNV"]),
    (.failed, ["CHT", "Chưa hoàn thành", "KHTNV"]),
  ]
  private static let gradeWords: [(PupilGrade, [String])] = [
    (.good, ["Tốt", "T", "good"]), (.fair, ["Khá", "K", "fair"]), (.pass, ["Đạt", "Đ", "pass"]),
    (.fail, ["Chưa đạt", "CĐ", "fail"]),
  ]

  func results(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    let roster = try workspace.roster()
    let school = try workspace.unit().kind
    let index = SubjectIndex(roster)
    var seen: [String: Int] = [:]
    var items: [(row: Int, item: PupilResult)] = []
    for row in sheet.rows {
      let subject = subject(row, "subject", index, &sheet)
      let year = sheet.year(row, "year")
      let level = sheet.word(row, "level", EnrollImport.levelWords, required: false)
      let study = sheet.word(row, "study", EnrollImport.gradeWords, required: false)
      let conduct = sheet.word(row, "conduct", EnrollImport.gradeWords, required: false)
      let nines = count(row, "subjectsFromNine", 0...30, &sheet)
      if ["level", "study", "conduct", "subjectsFromNine"].allSatisfy({
        sheet.text(row, $0).isEmpty
      }) {
        sheet.report(
          row, "level",
          Message(
            vi:
              "dòng không có kết quả nào: ghi kết quả giáo dục (tiểu học) hoặc học tập, rèn luyện"
              + " (trung học)",
            en: "the row has no result: give the level (primary) or study and conduct (secondary)"))
      }
      checkColumns(row, school, &sheet)
      guard let year, !subject.isEmpty else { continue }
      if roster.individual(subject)?.positions.contains(where: { $0.role == .pupil }) != true {
        sheet.report(
          row, "subject",
          Message(
            vi: "\"\(subject)\" không phải học sinh", en: "\"\(subject)\" is no pupil"),
          remedy: Message(
            vi: "Xếp loại của cán bộ, tập thể: --kind ratings",
            en: "Ratings of staff and collectives: --kind ratings"))
      }
      noteDuplicate("\(subject) \(year)", row, &seen, &sheet, column: "subject")
      items.append(
        (
          row.number,
          PupilResult(
            subject: subject, year: year, level: level, study: study, conduct: conduct,
            subjectsFromNine: nines)
        ))
    }
    try sheet.finish()
    return try put(
      items, year: \.year, file: "results.json", history: \.results,
      name: { "\($0.subject) \($0.year)" })
  }

  /// Primary schools give the overall level (Thông tư 27/2020), secondary schools study and conduct
  /// (Thông tư 22/2021): what the law does not ask there would lie unused.
  private func checkColumns(_ row: CSVTable.Row, _ school: SchoolKind, _ sheet: inout CSVSheet) {
    let isPrimary = school == .primary
    guard isPrimary || school == .lowerSecondary || school == .upperSecondary else { return }
    for key in isPrimary ? ["study", "conduct", "subjectsFromNine"] : ["level"]
    where !sheet.text(row, key).isEmpty {
      sheet.report(
        row, key,
        isPrimary
          ? Message(
            vi: "trường tiểu học ghi kết quả giáo dục (cột level), không ghi cột này",
            en: "a primary school gives the level, not this column")
          : Message(
            vi: "trường trung học ghi học tập, rèn luyện (cột study, conduct), không ghi cột này",
            en: "a secondary school gives study and conduct, not this column"))
    }
  }

  func service(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    var roster = try workspace.roster()
    let index = SubjectIndex(roster)
    var seen: [String: Int] = [:]
    var outcome = Outcome()
    for row in sheet.rows {
      let subject = subject(row, "subject", index, &sheet)
      let day = sheet.date(row, "asOf", required: true)
      _ = sheet.required(row, "months")
      let months = count(row, "months", 0...1200, &sheet) ?? 0
      let hard = count(row, "hardMonths", 0...1200, &sheet) ?? 0
      let teaching = count(row, "teachingMonths", 0...1200, &sheet)
      for (key, part) in [("hardMonths", hard), ("teachingMonths", teaching ?? 0)]
      where part > months {
        sheet.report(
          row, key,
          Message(
            vi: "\(part) tháng nhiều hơn tổng số tháng công tác (\(months))",
            en: "\(part) months are more than all months of service (\(months))"))
      }
      guard let day, !subject.isEmpty else { continue }
      if roster.individual(subject) == nil {
        sheet.report(
          row, "subject",
          Message(
            vi: "\"\(subject)\" là tập thể; thời gian công tác chỉ ghi cho cá nhân",
            en: "\"\(subject)\" is a collective; only people have time of service"))
      }
      noteDuplicate(subject, row, &seen, &sheet, column: "subject")
      let record = ServiceRecord(
        subject: subject, asOf: day, months: months, hardMonths: hard, teachingMonths: teaching)
      if let known = roster.service.firstIndex(where: { $0.subject == subject }) {
        let isSame = roster.service[known] == record
        outcome.note(row.number, subject, isSame ? .unchanged : .updated)
        roster.service[known] = record
      } else {
        roster.service.append(record)
        outcome.note(row.number, subject, .added)
      }
    }
    try sheet.finish()
    roster.service.sort { $0.subject < $1.subject }
    workspace.put(roster, at: Roster.path)
    return outcome
  }

  /// A whole number within bounds; nil if the cell is empty.
  private func count(
    _ row: CSVTable.Row, _ key: String, _ bounds: ClosedRange<Int>, _ sheet: inout CSVSheet
  ) -> Int? {
    let text = sheet.text(row, key)
    guard !text.isEmpty else { return nil }
    if let value = Int(text), bounds.contains(value) { return value }
    sheet.report(
      row, key,
      Message(
        vi: "\"\(text)\" phải là số nguyên từ \(bounds.lowerBound) đến \(bounds.upperBound)",
        en: "\"\(text)\" must be a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"))
    return nil
  }
}
