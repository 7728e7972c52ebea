/// The texts of one certificate: to whom, for what, by which decision.
struct CertificateTexts {
  let award: YearSummary.Award
  let nomination: Nomination
  let decision: Decision
  let summary: YearSummary
  /// The words of the tier on the day of the decision.
  let words: CertificateWords

  /// Room for words that the program does not know.
  private static let dots = "………………"

  private var office: DecisionOffice { DecisionOffice(decision: decision, unit: summary.unit) }

  /// Ông, Bà, Em or Tập thể; without a known sex both, to strike one out.
  var salutation: String {
    if award.isCollective {
      return award.name.lowercased().hasPrefix("tập thể") ? "" : "Tập thể"
    }
    if award.isPupil { return "Em" }
    switch summary.roster.individual(award.subject)?.gender {
    case .male: return "Ông"
    case .female: return "Bà"
    case nil: return "Ông (Bà)"
    }
  }

  /// Post, unit and school of a person, class and school of a pupil, what a collective belongs to.
  var detail: String {
    let unit = summary.unit
    if award.isCollective {
      let isSchool = summary.roster.collective(award.subject)?.kind == .school
      return isSchool ? unit.parent(on: decision.date) ?? "" : unit.name
    }
    guard let person = summary.roster.individual(award.subject),
      let position = person.position(on: summary.day)
    else { return unit.name }
    let group = summary.roster.collective(position.unit)
    let place = group?.kind == .school ? nil : group?.name
    let school = unit.name
    if award.isPupil {
      return [
        ["Học sinh", place.map { Roster.className($0) }].compactMap(\.self).joined(separator: " "),
        school,
      ]
      .joined(separator: ", ")
    }
    return [person.post(on: summary.day).capitalisedFirst, place, school].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `Đã có thành tích …`, from the summary of the proposal; without one, what the records say. A pupil's
  /// title is named with its year whatever the summary says: the sheet itself is headed `GIẤY KHEN`. A
  /// title that heads the sheet has its year here.
  var achievement: String {
    let year = summary.year.named
    let words = nomination.summary.map { trimmed($0) } ?? ""
    if let title = self.words.namedTitle {
      let named = "Đạt danh hiệu \(title) \(year)"
      if words.isEmpty || CertificateTexts.key(words) == CertificateTexts.key(title) {
        return named
      }
      return CertificateTexts.says(words, "danh hiệu \(title)")
        ? inYear(deed(words)) : "\(named); \(deed(words).lowercasedFirst)"
    }
    if !words.isEmpty {
      let isTitle = summary.law.tier(nomination.tier)?.kind == .title
      return isTitle ? inYear(deed(words)) : deed(words)
    }
    if let id = nomination.campaign,
      let campaign = summary.campaigns.first(where: { $0.campaign.id == id })?.campaign
    {
      return "Đã có thành tích trong phong trào thi đua “\(campaign.name ?? id)”"
    }
    // What somebody did on one day, nobody but the proposer knows.
    if nomination.category == .sudden { return "Đã có thành tích \(CertificateTexts.dots)" }
    return "Đã có thành tích trong \(year)"
  }

  /// The words of the proposal as a certificate says them.
  private func deed(_ words: String) -> String {
    let folded = VietnameseText.folded(words)
    if folded.hasPrefix("da ") || folded.hasPrefix("dat ") && award.isPupil {
      return words.capitalisedFirst
    }
    if folded.hasPrefix("co thanh tich") { return "Đã " + words.lowercasedFirst }
    return "Đã có thành tích " + CertificateTexts.inSentence(words)
  }

  /// A sentence that names the year, at its end where it does not yet.
  private func inYear(_ text: String) -> String {
    let year = summary.year.named
    guard !CertificateTexts.says(text, year) else { return text }
    return (text.last.map { ".;,".contains($0) } == true ? String(text.dropLast()) : text)
      + ", \(year)"
  }

  /// Whether words say something, however they are written: `năm học 2024-2025`.
  private static func says(_ words: String, _ part: String) -> Bool {
    key(words).firstRange(of: key(part)) != nil
  }

  private static func key(_ text: String) -> String {
    VietnameseText.folded(text).filter { $0.isLetter || $0.isNumber }
  }

  /// The first letter small, unless the first word begins a name: `Giải Nhất`.
  private static func inSentence(_ text: String) -> String {
    let words = text.split(separator: " ")
    let isName = words.count > 1 && words[1].first?.isUppercase == true
    return isName ? text : text.lowercasedFirst
  }

  /// The place of another authority is not in the records.
  private var place: String { office.isOwn ? summary.unit.place : CertificateTexts.dots }

  /// The text of a field.
  func text(_ field: CertificateField) -> String? {
    let date = decision.date
    return switch field {
    case .draft:
      office.isOwn ? nil : "BẢN DỰ THẢO\n\(office.name) in và cấp bản chính"
    case .nation: OfficialHeading.nation
    case .motto: OfficialHeading.motto
    case .authority: office.name.uppercased()
    case .verb: words.verb
    case .award: words.award
    case .name: [salutation, award.name].filter { !$0.isEmpty }.joined(separator: " ")
    case .detail: detail
    case .achievement: achievement
    case .decision: "Quyết định số: \(decision.number), \(date.inWords)"
    case .goldenBook: "Số sổ vàng: \(award.goldenNumber.map(String.init) ?? CertificateTexts.dots)"
    case .placeAndDate: "\(place), \(date.inWords)"
    case .post: office.signer.lines.joined(separator: "\n")
    case .signer: office.signer.name
    case .salutation: salutation
    case .fullName: award.name
    case .decisionNumber: decision.number
    case .day: padded(date.day, to: 2)
    case .month: date.month <= 2 ? "0\(date.month)" : String(date.month)
    case .year: String(date.year)
    case .goldenNumber: award.goldenNumber.map(String.init)
    case .place: place
    }
  }

  /// The values of the list for a print shop.
  func entries(_ number: Int) -> [CertificateSheet.Entry] {
    let golden = FigureSource(
      "certificates.\(nomination.id).golden-number",
      Message(
        vi: "thứ tự của đề nghị \(nomination.id) trong Quyết định số \(decision.number)",
        en: "the place of nomination \(nomination.id) in decision \(decision.number)"),
      records: [
        .init(Workspace.path(summary.year, "decisions.json"), [decision.number]),
        .init(Workspace.path(summary.year, "nominations.json"), [nomination.id]),
      ], articles: ["Nghị định 98/2023/NĐ-CP, Điều 104"])
    let goldenCell: ReportTable.Cell =
      award.goldenNumber.map { .int($0).from(golden) } ?? .empty
    return [
      .init("TT", "no", .int(number)), .init("Thẩm quyền", "authority", text(.authority).cell),
      .init("Chữ trên", "verb", words.verb.cell),
      .init("Danh hiệu, hình thức", "award", words.award.cell),
      .init("Xưng hô", "salutation", salutation.cell),
      .init("Họ và tên, tập thể", "name", award.name.cell),
      .init("Chức vụ, đơn vị", "detail", detail.cell),
      .init("Thành tích", "achievement", achievement.cell),
      .init("Số quyết định", "decision", decision.number.cell),
      .init("Ngày quyết định", "date", .date(decision.date)),
      .init("Số sổ vàng", "goldenNumber", goldenCell), .init("Địa danh", "place", place.cell),
      .init("Chức vụ người ký", "post", office.signer.lines.joined(separator: ", ").cell),
      .init("Người ký", "signer", office.signer.name.cell),
      .init("Bản dự thảo", "draft", office.isOwn ? .empty : .text("x")),
    ]
  }
}

extension String {
  fileprivate var cell: ReportTable.Cell { isEmpty ? .empty : .text(self) }
}

extension String? {
  fileprivate var cell: ReportTable.Cell { self?.cell ?? .empty }
}
