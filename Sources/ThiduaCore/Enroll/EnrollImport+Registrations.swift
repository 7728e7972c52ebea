extension EnrollImport {
  func registrations(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    let roster = try workspace.roster()
    let index = SubjectIndex(roster)
    let initiatives = Set(try workspace.initiatives().map(\.id))
    let startMonth = try workspace.unit().yearStartMonth
    var items: [(row: Int, item: Registration)] = []
    var seen: [String: Int] = [:]
    for row in sheet.rows {
      let subject = subject(row, "subject", index, &sheet)
      let year = sheet.year(row, "year")
      let named = EnrollImport.parts(sheet.line(row, "campaign"))
      let tierTexts = EnrollImport.parts(sheet.line(row, "tier"))
      let tiers = tierTexts.map { tier(row, $0, &sheet) }
      let initiative = sheet.line(row, "initiative")
      if named.isEmpty, tierTexts.isEmpty, initiative.isEmpty {
        sheet.report(
          row, "tier",
          Message(
            vi: "dòng không đăng ký gì: ghi danh hiệu, phong trào hoặc sáng kiến",
            en: "the row registers nothing: give a tier, a campaign or an initiative"))
      }
      for campaign in named where !campaigns.contains(campaign) {
        let near =
          EnrollImport.isWorthAGuess(sheet)
          ? nearest(to: campaign, among: campaigns.sorted()) : nil
        sheet.report(
          row, "campaign",
          Message(
            vi: "không có phong trào '\(campaign)'", en: "there is no campaign '\(campaign)'"),
          remedy: near.map(Message.didYouMean))
      }
      if let unknown = Registration.unknownInitiative(initiative, among: initiatives) {
        sheet.report(row, "initiative", unknown.message, remedy: unknown.remedy)
      }
      guard let year, !subject.isEmpty else { continue }
      for tier in tiers where !tier.isEmpty {
        let day = min(today, year.span(startMonth: startMonth).upperBound)
        let nominee = roster.nominee(subject, on: day)
        check(tier, row, &sheet, name: roster.name(of: subject), nominee) { $0 == nominee }
      }
      for (campaign, tier) in EnrollImport.pairs(named, tiers) {
        noteDuplicate(
          "\(subject) \(year) \(campaign ?? "") \(tier ?? "")", row, &seen, &sheet,
          column: "subject")
        // An initiative is promised for the titles of its row.
        let isPromised = !initiative.isEmpty && (tier != nil || tiers.isEmpty)
        items.append(
          (
            row.number,
            Registration(
              subject: subject, year: year, campaign: campaign, tier: tier,
              initiative: isPromised ? initiative : nil, on: day ?? today)
          ))
      }
    }
    try sheet.finish()
    return try register(items)
  }

  /// What a row registers: its campaign and title together; where it lists several, each by itself.
  private static func pairs(
    _ campaigns: [String], _ tiers: [String]
  ) -> [(campaign: String?, tier: String?)] {
    guard campaigns.count > 1 || tiers.count > 1 else { return [(campaigns.first, tiers.first)] }
    return tiers.map { (nil, $0) } + campaigns.map { ($0, nil) }
  }

  /// The values of a cell that lists several with `;`, each once.
  private static func parts(_ cell: String) -> [String] {
    var seen: Set<String> = []
    return cell.split(separator: ";").map { trimmed($0) }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// Adds registrations; one that is there already keeps its day.
  public func register(_ items: [Registration]) throws(Failure) -> Outcome {
    try register(items.map { (0, $0) })
  }

  private func register(_ items: [(row: Int, item: Registration)]) throws(Failure) -> Outcome {
    var outcome = Outcome()
    for year in Set(items.map(\.item.year)).sorted() {
      let path = Workspace.path(year, "registrations.json")
      var list = try workspace.list(Registration.self, at: path)
      var places: [String: Int] = [:]
      for (index, item) in list.enumerated() where item.withdrawn == nil {
        places[item.sortKey] = index
      }
      for (row, item) in items where item.year == year {
        var item = item
        let what = [item.tier, item.campaign, item.initiative].compactMap { $0 }.first ?? ""
        let name = "\(item.subject) \(what)"
        if let known = places[item.sortKey] {
          item.on = list[known].on
          // A blank cell does not erase what was promised.
          item.initiative = item.initiative ?? list[known].initiative
          outcome.note(row, name, list[known] == item ? .unchanged : .updated)
          list[known] = item
        } else {
          places[item.sortKey] = list.count
          list.append(item)
          outcome.note(row, name, .added)
        }
      }
      workspace.put(list, at: path)
    }
    outcome.rows.sort { $0.number < $1.number }
    return outcome
  }
}

extension Registration {
  /// Why a title cannot be registered (or was not given) for a subject.
  public static func wrongNominee(
    _ tier: AwardTier, _ kinds: [NomineeKind], _ name: String, _ nominee: NomineeKind
  ) -> Failure {
    .refused(
      vi:
        "\(tier.name) dành cho \(kinds.map(\.name.vi).joined(separator: ", ")); \(name) là \(nominee.name.vi)",
      en:
        "\(tier.code) is for \(kinds.map(\.name.en).joined(separator: ", ")); \(name) is \(nominee.name.en)"
    )
  }

  /// Why a promised initiative cannot be taken: it is written like an id and there is none of that id.
  /// Several words announce an initiative that is still to be made.
  public static func unknownInitiative(_ text: String, among ids: Set<String>) -> Failure? {
    guard !text.isEmpty, !ids.contains(text), isPlainName(text) else { return nil }
    let near = nearest(to: text, among: ids.sorted())
    return .refused(
      vi: "không có sáng kiến mã '\(text)'", en: "there is no initiative with the id '\(text)'",
      remedy: near.map(Message.didYouMean)
        ?? Message(
          vi:
            "Sáng kiến mới thì ghi tên bằng lời (nhiều chữ); sáng kiến đã có thì nhập trước: thidua enroll import TỆP --kind initiatives",
          en:
            "Announce a new one by its title in words; import an existing one first: thidua enroll import FILE --kind initiatives"
        ))
  }
}
