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
    var items: [RatingRecord] = []
    for row in sheet.rows {
      let subject = subject(row, "subject", index, &sheet)
      let year = sheet.year(row, "year")
      let rating = sheet.word(row, "rating", EnrollImport.ratingWords)
      guard let year, let rating, !subject.isEmpty else { continue }
      noteDuplicate("\(subject) \(year)", row, &seen, &sheet, column: "subject")
      items.append(RatingRecord(subject: subject, year: year, rating: rating))
    }
    try sheet.finish()
    return try put(
      items, year: \.year, same: { $0.subject == $1.subject && $0.year == $1.year },
      file: "ratings.json", history: \.ratings, name: { "\($0.subject) \($0.year)" })
  }

  /// Puts ratings where they belong.
  @discardableResult
  public func rate(_ items: [RatingRecord]) throws(Failure) -> Outcome {
    try put(
      items, year: \.year, same: { $0.subject == $1.subject && $0.year == $1.year },
      file: "ratings.json", history: \.ratings, name: { "\($0.subject) \($0.year)" })
  }

  func initiatives(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    let index = SubjectIndex(try workspace.roster())
    var seen: [String: Int] = [:]
    var items: [Initiative] = []
    for row in sheet.rows {
      let id = sheet.id(row, "id")
      noteDuplicate(id, row, &seen, &sheet, column: "id")
      let title = sheet.name(row, "title")
      _ = sheet.required(row, "authors")
      let authors = sheet.list(row, "authors").map {
        subject(row, "authors", index, &sheet, text: $0)
      }
      let year = sheet.year(row, "year")
      let scope = sheet.word(row, "scope", EnrollImport.scopeWords)
      let decision = sheet.text(row, "decision")
      let date = sheet.date(row, "date")
      guard let year, let scope else { continue }
      items.append(
        Initiative(
          id: id, title: title, authors: authors, year: year, scope: scope,
          decision: decision.isEmpty ? nil : decision, date: date))
    }
    try sheet.finish()
    return try put(
      items, year: \.year, same: { $0.id == $1.id }, file: "initiatives.json",
      history: \.initiatives, name: \.id)
  }

  func awards(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    let index = SubjectIndex(try workspace.roster())
    var history = try workspace.history()
    var seen: [String: Int] = [:]
    var outcome = Outcome()
    for row in sheet.rows {
      let subject = subject(row, "subject", index, &sheet)
      let text = sheet.required(row, "tier")
      let tier = text.isEmpty ? "" : tier(row, text, &sheet)
      let year = sheet.year(row, "year")
      let decision = sheet.text(row, "decision")
      let date = sheet.date(row, "date")
      guard let year, !subject.isEmpty, !tier.isEmpty else { continue }
      noteDuplicate("\(subject) \(tier) \(year)", row, &seen, &sheet, column: "subject")
      var record = AwardRecord(
        subject: subject, tier: tier, year: year, decision: decision.isEmpty ? nil : decision,
        date: date)
      let name = "\(subject) \(tier) \(year)"
      let known = history.awards.firstIndex {
        $0.subject == subject && $0.tier == tier && $0.year == year
      }
      if let known {
        // A revocation is a decision of its own: importing the award again does not undo it.
        record.revocation = history.awards[known].revocation
        note(history.awards[known] == record, name, &outcome)
        history.awards[known] = record
      } else {
        history.awards.append(record)
        outcome.added.append(name)
      }
    }
    try sheet.finish()
    if try history != workspace.history() { workspace.put(history, at: History.path) }
    return outcome
  }

  func disciplines(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    var roster = try workspace.roster()
    let index = SubjectIndex(roster)
    var seen: [String: Int] = [:]
    var outcome = Outcome()
    for row in sheet.rows {
      let subject = subject(row, "subject", index, &sheet)
      let form = sheet.word(row, "form", EnrollImport.formWords, required: false)
      let from = sheet.date(row, "from", required: true)
      let to = sheet.date(row, "to")
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
      let matter = Discipline(subject: subject, form: form, from: from, to: to, status: status)
      let known = roster.disciplines.firstIndex { $0.subject == subject && $0.from == from }
      put(matter, at: known, in: &roster.disciplines, "\(subject) \(from)", &outcome)
    }
    try sheet.finish()
    roster.disciplines.sort { ($0.subject, $0.from) < ($1.subject, $1.from) }
    workspace.put(roster, at: Roster.path)
    return outcome
  }

  func leaves(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    var roster = try workspace.roster()
    let index = SubjectIndex(roster)
    var seen: [String: Int] = [:]
    var outcome = Outcome()
    for row in sheet.rows {
      let subject = subject(row, "subject", index, &sheet)
      let from = sheet.date(row, "from", required: true)
      let to = sheet.date(row, "to")
      let kind = sheet.word(row, "kind", EnrollImport.leaveWords)
      checkOrder(from, to, row, &sheet)
      guard let from, let kind, !subject.isEmpty else { continue }
      noteDuplicate("\(subject) \(from)", row, &seen, &sheet, column: "subject")
      let leave = Leave(subject: subject, from: from, to: to, kind: kind)
      let known = roster.leaves.firstIndex { $0.subject == subject && $0.from == from }
      put(leave, at: known, in: &roster.leaves, "\(subject) \(from)", &outcome)
    }
    try sheet.finish()
    roster.leaves.sort { ($0.subject, $0.from) < ($1.subject, $1.from) }
    workspace.put(roster, at: Roster.path)
    return outcome
  }

  func registrations(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    let index = SubjectIndex(try workspace.roster())
    var items: [(row: CSVTable.Row, item: Registration)] = []
    var seen: [String: Int] = [:]
    for row in sheet.rows {
      let subject = subject(row, "subject", index, &sheet)
      let year = sheet.year(row, "year")
      let campaign = sheet.text(row, "campaign")
      let tierText = sheet.text(row, "tier")
      let tier = tierText.isEmpty ? nil : tier(row, tierText, &sheet)
      let initiative = sheet.text(row, "initiative")
      if campaign.isEmpty, tierText.isEmpty, initiative.isEmpty {
        sheet.report(
          row, "tier",
          Message(
            vi: "dòng không đăng ký gì: ghi danh hiệu, phong trào hoặc sáng kiến",
            en: "the row registers nothing: give a tier, a campaign or an initiative"))
      }
      if !campaign.isEmpty, !campaigns.contains(campaign) {
        let near = nearest(to: campaign, among: Array(campaigns))
        sheet.report(
          row, "campaign",
          Message(
            vi: "không có phong trào '\(campaign)'", en: "there is no campaign '\(campaign)'"),
          remedy: near.map { Message(vi: "Ý bạn là '\($0)'?", en: "Did you mean '\($0)'?") })
      }
      guard let year, !subject.isEmpty else { continue }
      noteDuplicate(
        "\(subject) \(year) \(campaign) \(tier ?? "")", row, &seen, &sheet, column: "subject")
      items.append(
        (
          row,
          Registration(
            subject: subject, year: year, campaign: campaign.isEmpty ? nil : campaign, tier: tier,
            initiative: initiative.isEmpty ? nil : initiative, on: today)
        ))
    }
    try sheet.finish()
    return try register(items.map(\.item))
  }

  /// Adds registrations; one that is there already keeps its day.
  public func register(_ items: [Registration]) throws(Failure) -> Outcome {
    var outcome = Outcome()
    for year in Set(items.map(\.year)).sorted() {
      let path = Workspace.path(year, "registrations.json")
      var list = try workspace.list(Registration.self, at: path)
      for var item in items where item.year == year {
        let name = "\(item.subject) \(item.tier ?? item.campaign ?? "")"
        if let known = list.firstIndex(where: {
          $0.subject == item.subject && $0.campaign == item.campaign && $0.tier == item.tier
            && $0.withdrawn == nil
        }) {
          item.on = list[known].on
          note(list[known] == item, name, &outcome)
          list[known] = item
        } else {
          list.append(item)
          outcome.added.append(name)
        }
      }
      workspace.put(list, at: path)
    }
    return outcome
  }

  /// Puts a record in the place of a known one, or behind the others.
  private func put<Record: Equatable>(
    _ record: Record, at known: Int?, in list: inout [Record], _ name: String,
    _ outcome: inout Outcome
  ) {
    if let known {
      note(list[known] == record, name, &outcome)
      list[known] = record
    } else {
      list.append(record)
      outcome.added.append(name)
    }
  }

  private func checkOrder(
    _ from: CivilDate?, _ to: CivilDate?, _ row: CSVTable.Row, _ sheet: inout CSVSheet
  ) {
    guard let from, let to, to < from else { return }
    sheet.report(
      row, "to",
      Message(vi: "ngày kết thúc trước ngày bắt đầu", en: "the end is before the beginning"))
  }
}
