extension EnrollImport {
  private static let ratingWords: [(QualityRating, [String])] = [
    (.excellent, ["HTXSNV", "Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành xuất sắc", "HTXS"]),
    (.good, ["HTTNV", "Hoàn thành tốt nhiệm vụ", "Hoàn thành tốt", "HTT"]),
    (.completed, ["HTNV", "Hoàn thành nhiệm vụ", "Hoàn thành", "HT"]),
    (
      .failed, ["KHTNV", "Không hoàn thành nhiệm vụ", "Không hoàn thành", "KHT", "Chưa hoàn thành"]
    ),
  ]
  private static let scopeWords: [(InitiativeScope, [String])] = [
    (.unit, ["unit", "cơ sở", "cấp cơ sở", "trường"]),
    (.province, ["province", "tỉnh", "cấp tỉnh", "bộ", "cấp bộ"]),
    (.nation, ["nation", "toàn quốc"]),
  ]
  private static let formWords: [(DisciplineForm, [String])] = [
    (.reprimand, ["khien-trach", "Khiển trách"]), (.warning, ["canh-cao", "Cảnh cáo"]),
    (.removal, ["cach-chuc", "Cách chức"]), (.dismissal, ["buoc-thoi-viec", "Buộc thôi việc"]),
  ]
  private static let statusWords: [(DisciplineStatus, [String])] = [
    (.final, ["final", "đã kết luận", "đã kỷ luật"]), (.pending, ["pending", "đang xem xét"]),
    (.investigation, ["investigation", "đang điều tra", "đang thanh tra"]),
    (.complaint, ["complaint", "khiếu nại", "tố cáo"]),
    (.cleared, ["cleared", "không vi phạm"]),
  ]
  private static let leaveWords: [(LeaveKind, [String])] = [
    (.maternity, ["maternity", "thai sản"]), (.sick, ["sick", "ốm"]),
    (.unpaid, ["unpaid", "không lương", "không hưởng lương"]), (.study, ["study", "đi học"]),
  ]

  func ratings(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    let index = SubjectIndex(try workspace.roster())
    var seen: [String: Int] = [:]
    var items: [(row: Int, item: RatingRecord)] = []
    for row in sheet.rows {
      let subject = subject(row, "subject", index, &sheet)
      let year = sheet.year(row, "year")
      let rating = sheet.word(row, "rating", EnrollImport.ratingWords)
      guard let year, let rating, !subject.isEmpty else { continue }
      noteDuplicate("\(subject) \(year)", row, &seen, &sheet, column: "subject")
      items.append((row.number, RatingRecord(subject: subject, year: year, rating: rating)))
    }
    try sheet.finish()
    return try put(ratings: items)
  }

  /// Puts ratings where they belong.
  @discardableResult
  public func rate(_ items: [RatingRecord]) throws(Failure) -> Outcome {
    try put(ratings: items.map { (0, $0) })
  }

  private func put(ratings: [(row: Int, item: RatingRecord)]) throws(Failure) -> Outcome {
    try put(
      ratings, year: \.year, file: "ratings.json", history: \.ratings,
      name: { "\($0.subject) \($0.year)" })
  }

  func initiatives(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    let index = SubjectIndex(try workspace.roster())
    var seen: [String: Int] = [:]
    var items: [(row: Int, item: Initiative)] = []
    for row in sheet.rows {
      let id = sheet.id(row, "id")
      noteDuplicate(id, row, &seen, &sheet, column: "id")
      let title = sheet.name(row, "title")
      if !sheet.required(row, "authors").isEmpty, sheet.list(row, "authors").isEmpty {
        sheet.report(row, "authors", Message(vi: "không có tác giả nào", en: "no author"))
      }
      var authors: [String] = []
      for text in sheet.list(row, "authors") {
        let author = subject(row, "authors", index, &sheet, text: text)
        if !author.isEmpty, authors.contains(author) {
          sheet.report(
            row, "authors",
            Message(vi: "tác giả \(author) ghi hai lần", en: "the author \(author) stands twice"))
        }
        authors.append(author)
      }
      let year = sheet.year(row, "year")
      let scope = sheet.word(row, "scope", EnrollImport.scopeWords)
      let decision = sheet.line(row, "decision")
      let date = date(row, "date", &sheet)
      guard let year, let scope else { continue }
      items.append(
        (
          row.number,
          Initiative(
            id: id, title: title, authors: authors, year: year, scope: scope,
            decision: decision.isEmpty ? nil : decision, date: date)
        ))
    }
    try sheet.finish()
    return try put(
      items, year: \.year, file: "initiatives.json", history: \.initiatives, name: \.id)
  }

  func awards(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    let roster = try workspace.roster()
    let index = SubjectIndex(roster)
    var history = try workspace.history()
    func name(_ record: AwardRecord) -> String {
      "\(record.subject) \(record.tier) \(record.year)"
    }
    var places = Dictionary(
      history.awards.enumerated().map { (name($0.element), $0.offset) },
      uniquingKeysWith: { one, _ in one })
    var seen: [String: Int] = [:]
    var outcome = Outcome()
    for row in sheet.rows {
      let subject = subject(row, "subject", index, &sheet)
      let text = sheet.required(row, "tier")
      let tier = text.isEmpty ? "" : tier(row, text, &sheet)
      let year = sheet.year(row, "year")
      let decision = sheet.line(row, "decision")
      let date = date(row, "date", &sheet)
      guard let year, !subject.isEmpty, !tier.isEmpty else { continue }
      // Whoever is a member of the staff today may have been a pupil then: only people and
      // collectives are told apart.
      let isPerson = roster.individual(subject) != nil
      check(tier, row, &sheet, name: roster.name(of: subject), isPerson ? .individual : .collective)
      {
        isPerson ? $0 != .collective : $0 == .collective
      }
      var record = AwardRecord(
        subject: subject, tier: tier, year: year, decision: decision.isEmpty ? nil : decision,
        date: date)
      noteDuplicate(name(record), row, &seen, &sheet, column: "subject")
      if let known = places[name(record)] {
        // A revocation is a decision of its own: importing the award again does not undo it.
        record.revocation = history.awards[known].revocation
        if let old = record.revocation, history.awards[known] != record {
          sheet.report(
            row, "decision",
            Message(
              vi:
                "khen thưởng này đã bị hủy bỏ theo quyết định \(old.number) ngày \(old.date.slashed), không sửa nữa",
              en: "this award was revoked by \(old.number) of \(old.date); it stays as it is"))
        }
        outcome.note(
          row.number, name(record), history.awards[known] == record ? .unchanged : .updated)
        history.awards[known] = record
      } else {
        places[name(record)] = history.awards.count
        history.awards.append(record)
        outcome.note(row.number, name(record), .added)
      }
    }
    try sheet.finish()
    if try history != workspace.history() { workspace.put(history, at: History.path) }
    return outcome
  }

  func disciplines(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    var roster = try workspace.roster()
    let index = SubjectIndex(roster)
    var list = DatedList(roster.disciplines) { "\($0.subject) \($0.from)" }
    var seen: [String: Int] = [:]
    for row in sheet.rows {
      let subject = subject(row, "subject", index, &sheet)
      let form = sheet.word(row, "form", EnrollImport.formWords, required: false)
      let from = date(row, "from", &sheet, required: true)
      let to = date(row, "to", &sheet)
      let status = sheet.word(row, "status", EnrollImport.statusWords)
      if status == .final, form == nil, sheet.text(row, "form").isEmpty {
        sheet.report(
          row, "form",
          Message(
            vi: "đã kết luận (final) thì phải ghi hình thức kỷ luật",
            en: "a final matter needs its form of discipline"))
      }
      checkOrder(from, to, row, &sheet)
      guard let from, let status, !subject.isEmpty else { continue }
      noteDuplicate("\(subject) \(from)", row, &seen, &sheet, column: "subject")
      list.put(
        Discipline(subject: subject, form: form, from: from, to: to, status: status), row.number)
    }
    try sheet.finish()
    roster.disciplines = list.items.sorted { ($0.subject, $0.from) < ($1.subject, $1.from) }
    workspace.put(roster, at: Roster.path)
    return list.outcome
  }

  func leaves(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    var roster = try workspace.roster()
    let index = SubjectIndex(roster)
    var list = DatedList(roster.leaves) { "\($0.subject) \($0.from)" }
    var seen: [String: Int] = [:]
    for row in sheet.rows {
      let subject = subject(row, "subject", index, &sheet)
      let from = date(row, "from", &sheet, required: true)
      let to = date(row, "to", &sheet)
      let kind = sheet.word(row, "kind", EnrollImport.leaveWords)
      checkOrder(from, to, row, &sheet)
      if !subject.isEmpty, roster.individual(subject) == nil {
        sheet.report(
          row, "subject",
          Message(
            vi: "'\(subject)' là tập thể; chỉ cá nhân nghỉ",
            en: "'\(subject)' is a collective; only people are on leave"))
      }
      guard let from, let kind, !subject.isEmpty else { continue }
      noteDuplicate("\(subject) \(from)", row, &seen, &sheet, column: "subject")
      list.put(Leave(subject: subject, from: from, to: to, kind: kind), row.number)
    }
    try sheet.finish()
    roster.leaves = list.items.sorted { ($0.subject, $0.from) < ($1.subject, $1.from) }
    workspace.put(roster, at: Roster.path)
    return list.outcome
  }

  private func checkOrder(
    _ from: CivilDate?, _ to: CivilDate?, _ row: CSVTable.Row, _ sheet: inout CSVSheet
  ) {
    guard let from, let to, to < from else { return }
    sheet.report(
      row, "to",
      Message(vi: "ngày kết thúc trước ngày bắt đầu", en: "the end is before the beginning"))
  }

  /// Notes a title that is not for such a subject.
  func check(
    _ tier: String, _ row: CSVTable.Row, _ sheet: inout CSVSheet, name: String,
    _ nominee: NomineeKind, allowing isAllowed: (NomineeKind) -> Bool
  ) {
    guard let tier = law?.tier(tier) else { return }
    let kinds = tier.nominees + tier.otherNominees
    guard !kinds.contains(where: isAllowed) else { return }
    let refusal = Registration.wrongNominee(tier, kinds, name, nominee)
    sheet.report(row, "tier", refusal.message)
  }
}

/// Records in a list, found by a key; what rows do to them is noted.
private struct DatedList<Record: Equatable> {
  private(set) var items: [Record]
  private(set) var outcome = EnrollImport.Outcome()
  private var places: [String: Int]
  private let key: (Record) -> String

  init(_ items: [Record], key: @escaping (Record) -> String) {
    self.items = items
    self.key = key
    places = Dictionary(
      items.enumerated().map { (key($0.element), $0.offset) }, uniquingKeysWith: { one, _ in one })
  }

  mutating func put(_ record: Record, _ row: Int) {
    let name = key(record)
    if let place = places[name] {
      outcome.note(row, name, items[place] == record ? .unchanged : .updated)
      items[place] = record
    } else {
      places[name] = items.count
      items.append(record)
      outcome.note(row, name, .added)
    }
  }
}
