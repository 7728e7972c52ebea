/// Quyết định công nhận, khen thưởng with its list (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2), or
/// the later one that refuses, corrects or takes back.
///
/// Where a superior body decides, the school prints this as the draft it attaches to its submission.
public struct DecisionReport {
  /// What the decision says, an act each, with the nominations of all its years.
  let parts: [Decision]
  /// Awards of earlier years, known from paper decisions, that it takes back.
  let records: [AwardRecord]
  /// The years it speaks of, at least one.
  let summaries: [YearSummary]
  /// The law of the day of the decision.
  let law: RulePack
  /// What is known of documents of law.
  let registry: LegalRegistry
  let frame: PaperFrame
  let figures: AwardFigures

  var decision: Decision { parts[0] }
  var summary: YearSummary { summaries[0] }

  /// The paper of a decision on one year.
  ///
  /// - Parameters:
  ///   - law: the law of the day of the decision.
  ///   - registry: what is known of documents of law.
  public init(
    _ decision: Decision, _ summary: YearSummary, law: RulePack,
    registry: LegalRegistry = .builtIn, today: CivilDate
  ) {
    self.init(decision, [], [summary], [], law, registry, today)
  }

  /// The paper of a decision wherever it is recorded: in the folders of several years, among the awards
  /// of earlier years, or in both.
  ///
  /// - Parameters:
  ///   - number: as it was entered; large and small letters are one.
  ///   - year: only what it says of this year, if given.
  /// - Returns: nil where no decision has the number.
  public init?(
    _ workspace: Workspace, number: String, year: YearID?, today: CivilDate
  ) throws(Failure) {
    let folded = VietnameseText.folded(number)
    var found: [(decision: Decision, year: YearID)] = []
    for known in try workspace.years() where year == nil || year == known {
      found += try workspace.decisions(known).map { ($0, known) }
    }
    var records = try workspace.history().awards.filter { $0.revocation != nil }
    if let year { records = records.filter { $0.year == year } }
    // A number begins anew every year: the newest decision of that number is meant.
    func isIt(_ text: String, _ exact: Bool) -> Bool {
      exact ? text == number : VietnameseText.folded(text) == folded
    }
    let isExact =
      found.contains { $0.decision.number == number }
      || records.contains { $0.revocation?.number == number }
    let days =
      found.filter { isIt($0.decision.number, isExact) }.map(\.decision.date)
      + records.compactMap(\.revocation).filter { isIt($0.number, isExact) }.map(\.date)
    guard let day = days.max() else { return nil }
    found = found.filter { isIt($0.decision.number, isExact) && $0.decision.date == day }
    records = records.filter { record in
      record.revocation.map { isIt($0.number, isExact) && $0.date == day } ?? false
    }
    var parts: [Decision] = []
    for (decision, _) in found { DecisionReport.add(decision, to: &parts) }
    for record in records {
      guard let revocation = record.revocation,
        !parts.contains(where: { $0.kind == .revocation && $0.reason == revocation.reason })
      else { continue }
      parts.append(
        Decision(
          number: revocation.number, date: day, kind: .revocation, signer: revocation.signer,
          hand: revocation.hand, nominations: [], reason: revocation.reason,
          ground: revocation.ground))
    }
    guard let first = parts.first else { return nil }
    var summaries: [YearSummary] = []
    for known in Set(found.map(\.year) + records.map(\.year)).sorted() {
      summaries.append(try YearSummary(workspace, year: known, today: today, detail: .records))
    }
    self.init(
      first, Array(parts.dropFirst()), summaries, records, try workspace.law(on: day),
      try workspace.legalRegistry(), today)
  }

  private init(
    _ decision: Decision, _ more: [Decision], _ summaries: [YearSummary],
    _ records: [AwardRecord], _ law: RulePack, _ registry: LegalRegistry, _ today: CivilDate
  ) {
    parts = [decision] + more
    self.records = records
    self.summaries = summaries
    self.law = law
    self.registry = registry
    frame = PaperFrame(
      unit: summaries[0].unit, today: today, number: decision.number, date: decision.date)
    figures = AwardFigures(summaries, law: law, day: decision.date)
  }

  /// Joins what a decision does in several years; the numbers of the golden book give the order.
  private static func add(_ decision: Decision, to parts: inout [Decision]) {
    guard
      let index = parts.firstIndex(where: {
        $0.kind == decision.kind && $0.reason == decision.reason
          && $0.corrects == decision.corrects && $0.ground == decision.ground
      })
    else { return parts.append(decision) }
    parts[index].nominations += decision.nominations
    parts[index].signer = parts[index].signer ?? decision.signer
    parts[index].hand = parts[index].hand ?? decision.hand
  }

  /// The paper.
  public func document() -> ReportDocument {
    var blocks: [ReportBlock] = draftMark
    blocks += [
      heading, .title(ReportTitle("QUYẾT ĐỊNH", subject: "Về việc \(subject)")),
      .centredLine(office.name.uppercased()), .legalBases(bases), .centredLine("QUYẾT ĐỊNH:"),
    ]
    var article = 1
    for (index, part) in parts.enumerated() {
      let field = index == 0 ? "" : "part\(index + 1)."
      blocks += part.kind == .award ? award(part, field, &article) : other(part, field, &article)
    }
    blocks.append(
      .paragraph(
        .lead(
          "Điều \(article). ",
          "Quyết định có hiệu lực kể từ ngày ký. \(executing) và \(concerned) có tên\(parts.count == 1 ? " tại Điều 1" : "") chịu trách nhiệm thi hành Quyết định này./."
        )))
    blocks.append(signature(article))
    var sections = [ReportSection(blocks)]
    let given = awards(of: parts.filter { $0.kind == .award }.flatMap(\.nominations))
    // Only what gives awards has a list of the awarded: a correction or revocation pays nothing.
    if !given.isEmpty { sections.append(list(given)) }
    return frame.document(
      kind: "decision", title: "Quyết định số \(decision.number)", sections)
  }

  private func list(_ given: [YearSummary.Award]) -> ReportSection {
    let tally = AwardTally(given.map { ($0.subject, $0.nominee) })
    let isPaidOnce = given.contains { award in
      award.prize == .zero && given.contains { $0.subject == award.subject && $0.prize > .zero }
    }
    let note =
      "Người đạt nhiều danh hiệu thi đua của cùng một năm nhận tiền thưởng của danh hiệu có mức cao nhất."
    var blocks: [ReportBlock] = [
      .appendix(
        label: "Phụ lục", title: "DANH SÁCH \(tally.words.uppercased()) ĐƯỢC KHEN THƯỞNG",
        reference:
          "(Kèm theo Quyết định số \(decision.number) \(decision.date.inWords) của \(office.named))"
      ),
      .table(AwardLists.awarded(given, law: summary.law, as: .decision, figures: figures)),
      .paragraph(
        tally.closing { field in
          figures.count(
            field,
            Message(vi: "Đếm các dòng của danh sách này", en: "The lines of this list, counted"),
            of: given.filter { $0.nominee == AwardTally.kind(of: field) }
              .compactMap(\.nomination))
        }),
    ]
    // The closing line ends the list; nothing comes after it.
    if isPaidOnce { blocks.insert(.note(note), at: blocks.count - 1) }
    return ReportSection(blocks)
  }

  // MARK: - What it speaks of

  /// The awards it gave; what was revoked later still stands in the decision that gave it.
  func awards(of ids: [String]) -> [YearSummary.Award] {
    let named = Set(ids)
    return summaries.flatMap(\.given).filter { $0.nomination.map(named.contains) ?? false }
  }

  func nominations(_ part: Decision) -> [Nomination] {
    part.nominations.compactMap { id in
      summaries.lazy.flatMap(\.nominations).first { $0.id == id }
    }
  }

  /// Collectives, people, pupils: those of them there are.
  static func groups(
    _ awards: [YearSummary.Award]
  ) -> [(word: String, key: String, awards: [YearSummary.Award])] {
    [
      ("tập thể", "collectives", awards.filter(\.isCollective)),
      ("cá nhân", "people", awards.filter { !$0.isCollective && !$0.isPupil }),
      ("học sinh", "pupils", awards.filter(\.isPupil)),
    ].filter { !$0.2.isEmpty }
  }

  /// `tập thể, cá nhân`, or what of it there is.
  static func words(_ awards: [YearSummary.Award]) -> String {
    groups(awards).map(\.word).joined(separator: ", ")
  }

  /// Whom it speaks of: `các tập thể, cá nhân`, `cá nhân` of one.
  private var concerned: String {
    let ours = parts.flatMap(nominations).map(\.subject) + records.map(\.subject)
    let words = AwardTally(ours.map { ($0, summary.roster.nominee($0, on: summary.day)) }).words
    if words.isEmpty { return "các tập thể, cá nhân" }
    return Set(ours).count == 1 ? words : "các \(words)"
  }

  /// Who carries it out: the unit's own parts, or the unit for another authority.
  private var executing: String {
    office.isOwn ? "Các bộ phận có liên quan của \(summary.unit.name)" : summary.unit.name
  }

  /// `năm học 2023 - 2024, năm học 2024 - 2025`.
  var yearsNamed: String { summaries.map(\.year.named).joined(separator: ", ") }

  private var subject: String {
    switch decision.kind {
    case .award: "\(AwardWords.subject(awardedTiers, summary.law)) \(yearsNamed)"
    case .refusal:
      "không công nhận danh hiệu thi đua, không tặng hình thức khen thưởng \(yearsNamed)"
    case .revocation: "hủy bỏ quyết định khen thưởng \(yearsNamed)"
    case .correction:
      "đính chính "
        + (nominations(decision).first.flatMap(earlier)
          ?? "Quyết định số \(decision.corrects ?? "")")
    }
  }

  private var awardedTiers: [String] {
    awards(of: parts.filter { $0.kind == .award }.flatMap(\.nominations)).map(\.tier)
  }

  // MARK: - Heading and signature

  var office: DecisionOffice { DecisionOffice(decision: decision, unit: summary.unit) }

  private var heading: ReportBlock {
    if office.isOwn { return frame.heading(symbol: "QĐ") }
    return .heading(
      OfficialHeading(
        parent: nil, issuer: office.authority.body.uppercased(), number: "Số: \(decision.number)",
        placeAndDate:
          "\(office.authority.place ?? MinutesReport.blank), \(decision.date.inWords)"))
  }

  /// That this is not the paper itself: another authority's decision bears its own seal and signature,
  /// and what is printed here has the same number and the signer's name.
  private var draftMark: [ReportBlock] {
    guard !office.isOwn else { return [] }
    return [
      .centredLine("BẢN DỰ THẢO"),
      .note("Bản chính do \(office.name) ban hành."),
    ]
  }

  private func signature(_ article: Int) -> ReportBlock {
    .signature(
      SignatureBlock(recipients: ["Như Điều \(article)", "Lưu: VT"], signers: [office.signer]))
  }
}
