/// The number of one of the unit's own papers: `05/QĐ-THHS` is the fifth decision of `THHS`, and the
/// same number as `5/QĐ-THHS`.
struct PaperNumber: Hashable {
  var ordinal: Int
  /// What stands behind the stroke: `QĐ-THHS`.
  var symbol: String

  /// Takes a number apart; nil where it has another form.
  init?(_ text: String) {
    let parts = text.filter { !$0.isWhitespace }.split(
      separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, (1...6).contains(parts[0].utf8.count), let ordinal = Int(parts[0]),
      ordinal > 0, !parts[1].isEmpty
    else { return nil }
    self.ordinal = ordinal
    symbol = String(parts[1])
  }

  /// Makes a number.
  init(ordinal: Int, symbol: String) {
    self.ordinal = ordinal
    self.symbol = symbol
  }

  /// `05/QĐ-THHS`; numbers below 10 take a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I).
  var text: String { "\(padded(ordinal, to: 2))/\(symbol)" }

  /// A number as the unit's own papers bear it: a bare `5` with the symbol of its kind; anything else as
  /// it is.
  static func completed(_ text: String, symbol: String) -> String {
    let plain = trimmed(text)
    guard plain.utf8.count <= 4, plain.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let ordinal = Int(plain), ordinal > 0
    else { return text }
    return PaperNumber(ordinal: ordinal, symbol: symbol).text
  }

  /// The series it belongs to, or nil for a paper of somebody else: the council has its own (Nghị định
  /// 30/2020/NĐ-CP, Phụ lục I mục II.3), the unit one for all papers or one a kind.
  func series(of unit: Unit) -> String? {
    let symbol = symbol.uppercased()
    if symbol.hasSuffix("-HĐTĐKT") { return unit.numbering == .perYear ? "HĐTĐKT" : symbol }
    guard symbol.hasSuffix("-" + unit.code.uppercased()) else { return nil }
    return unit.numbering == .perYear ? "*" : symbol
  }
}

/// A paper that has a number: what it is called in messages, and what tells it from others.
struct NumberedPaper {
  var number: String
  var date: CivilDate
  var name: Message
  /// The same paper entered in parts has one key.
  var key: String
}

extension Workspace {
  /// All papers with numbers: plans, councils, submissions, decisions, recognised initiatives.
  func numberedPapers() throws(Failure) -> [NumberedPaper] {
    var papers: [NumberedPaper] = []
    let unit = try unit()
    // Of an own paper that was entered with its bare number, the type tells the rest.
    func add(
      _ number: String?, _ date: CivilDate?, _ kind: String, _ vi: String, _ en: String,
      type: String? = nil, symbol: String? = nil
    ) {
      guard let number, let date else { return }
      let symbol = symbol ?? type.map { "\($0)-\(unit.code)" }
      let full = symbol.map { PaperNumber.completed(number, symbol: $0) }
      papers.append(
        NumberedPaper(
          number: full ?? number, date: date,
          name: Message(vi: "\(vi) ngày \(date.slashed)", en: "the \(en) of \(date)"),
          key: "\(kind) \(number) \(date)"))
    }
    // A plan that cannot be read has findings of its own; it does not stop the award room.
    for plan in (try? plans()) ?? [] { add(plan.number, plan.date, "plans", "kế hoạch", "plan") }
    for year in try years() {
      for council in try councils(year) {
        add(
          council.decision, council.date, "councils", "quyết định lập Hội đồng",
          "decision on the council", type: "QĐ")
      }
      for paper in try submissions(year) {
        add(
          paper.number, paper.date, "submissions", "tờ trình", "submission",
          symbol: try symbol(of: paper))
      }
      for paper in try decisions(year) {
        add(
          paper.number, paper.date, "decisions", "quyết định", "decision",
          type: paper.isOwn(of: unit) ? "QĐ" : nil)
      }
      for proposal in try initiativeProposals(year) {
        for event in proposal.events where event.state == .recognised && event.authority == nil {
          add(
            event.paper, event.date, "initiatives", "quyết định công nhận sáng kiến",
            "decision on an initiative", type: "QĐ")
        }
      }
    }
    for award in try history().awards {
      // It may revoke this year's awards too, so that it is a paper like any decision.
      add(
        award.revocation?.number, award.revocation?.date, "decisions", "quyết định hủy bỏ",
        "revocation")
    }
    // Those that were imported have their decisions too; several may share one.
    for initiative in try initiatives() {
      add(
        initiative.decision, initiative.date, "initiatives", "quyết định công nhận sáng kiến",
        "decision on an initiative")
    }
    return papers
  }

  /// The next free number of a kind of the unit's own papers: `08/QĐ-THHS`.
  ///
  /// - Parameter symbol: what stands behind the stroke.
  func nextNumber(_ symbol: String, in year: Int) throws(Failure) -> String {
    let unit = try unit()
    let series = PaperNumber(ordinal: 1, symbol: symbol).series(of: unit)
    let used = try numberedPapers().filter { $0.date.year == year }
      .compactMap { PaperNumber($0.number) }.filter { $0.series(of: unit) == series }
    let last = used.map(\.ordinal).max() ?? 0
    return PaperNumber(ordinal: last + 1, symbol: symbol).text
  }

  /// The number meant: the word `next` stands for the next one of the unit's own papers, a bare `5` for
  /// `05/QĐ-THHS`.
  func number(_ text: String, type: String, date: CivilDate) throws(Failure) -> String {
    try number(text, symbol: "\(type)-\(try unit().code)", date: date)
  }

  /// The same for papers with a symbol of their own.
  func number(_ text: String, symbol: String, date: CivilDate) throws(Failure) -> String {
    guard text == "next" else { return PaperNumber.completed(text, symbol: symbol) }
    return try nextNumber(symbol, in: date.year)
  }

  /// The number of a decision: that of another authority's stays as it was typed.
  ///
  /// - Parameter signer: who signed; nil for the unit's own head.
  func decisionNumber(
    _ text: String, signer: String?, date: CivilDate
  ) throws(Failure) -> String {
    let isOwn = Decision.isOwn(signer: signer, of: try unit())
    guard isOwn || text == "next" else { return text }
    return try number(text, type: "QĐ", date: date)
  }

  /// Refuses a number of the unit's own series that another paper of the year has.
  ///
  /// - Parameter paper: the key of the paper itself.
  /// - Throws: `refused` with the next free number.
  func refuseTaken(_ number: String, date: CivilDate, paper: String) throws(Failure) {
    let unit = try unit()
    guard let parsed = PaperNumber(number), let series = parsed.series(of: unit) else { return }
    for other in try numberedPapers() where other.date.year == date.year && other.key != paper {
      guard let theirs = PaperNumber(other.number), theirs.series(of: unit) == series,
        theirs.ordinal == parsed.ordinal
      else { continue }
      let next = try nextNumber(parsed.symbol, in: date.year)
      throw Failure.refused(
        vi: "số \(number) trong năm \(date.year) đã là của \(other.name.vi) (\(other.number))",
        en: "the number \(number) of \(date.year) belongs to \(other.name.en) (\(other.number))",
        remedy: Message(vi: "Số tiếp theo: \(next)", en: "The next number is \(next)"))
    }
  }
}
