/// Takes out of a paper what is not for everybody, and remembers the kinds of it.
struct PublicFilter {
  private let names: NameGuard
  private let births: NameGuard
  /// What was left out, each kind once, in the order of the paper.
  private(set) var leftOut: [String] = []

  init(names: [GuardedName]) {
    self.names = NameGuard(names.filter { !$0.isBirth })
    births = NameGuard(names.filter(\.isBirth))
  }

  static let hiddenNames = "họ và tên đầy đủ của học sinh không có khen thưởng"
  private static let birthDates = "ngày sinh"
  private static let words = "một số từ ngữ, số liệu riêng trong lời văn"
  private static let gone = ReportBlock.paragraph(
    ReportText(runs: [.init("(Lược bỏ ở bản công khai.)", italic: true)]))

  mutating func note(_ kind: String) {
    if !leftOut.contains(kind) { leftOut.append(kind) }
  }

  /// One section: what is under a heading that loses everything says so.
  mutating func section(_ section: ReportSection) -> ReportSection {
    var copy = section
    var blocks: [ReportBlock] = []
    var heading: String?
    var isOpen = false
    var hasLost = false
    func close() -> [ReportBlock] { isOpen && hasLost ? [PublicFilter.gone] : [] }
    for block in section.blocks {
      switch block {
      case .section(_, let text), .appendix(_, let text, _):
        blocks += close()
        heading = text
        isOpen = true
        hasLost = false
        if let kept = self.block(block, under: heading) { blocks.append(kept) }
      case .signature:
        blocks += close()
        isOpen = false
        blocks.append(block)
      default:
        guard let kept = self.block(block, under: heading) else {
          hasLost = true
          continue
        }
        if !PublicFilter.isMark(kept) { isOpen = false }
        blocks.append(kept)
      }
    }
    copy.blocks = blocks + close()
    return copy
  }

  /// Whether a block is the end mark of a paper alone.
  private static func isMark(_ block: ReportBlock) -> Bool {
    if case .paragraph(let text) = block { return text.plain == "./." }
    return false
  }

  /// A block, or nil where nothing of it may be read.
  private mutating func block(_ block: ReportBlock, under heading: String?) -> ReportBlock? {
    switch block {
    case .heading, .signature, .certificate: return block
    case .title(let title):
      return .title(
        ReportTitle(plain(title.kind), subject: title.subject.map { plain($0) }))
    case .centredLine(let text): return .centredLine(plain(text))
    case .addressees(let texts): return .addressees(texts.map { plain($0) })
    case .legalBases(let texts): return .legalBases(texts.map { plain($0) })
    case .section(let level, let text): return .section(level: level, plain(text))
    case .paragraph(let text): return self.text(text).map { .paragraph($0) }
    case .list(let items):
      let kept = items.compactMap { text($0) }
      return kept.isEmpty ? nil : .list(kept)
    case .table(let table): return self.table(table, under: heading).map { .table($0) }
    case .chart(let chart): return self.chart(chart).map { .chart($0) }
    case .note(let text): return .note(plain(text))
    case .appendix(let label, let title, let reference):
      return .appendix(
        label: plain(label), title: plain(title), reference: reference.map { plain($0) })
    }
  }

  // MARK: - Words

  /// A string with every guarded name in it replaced.
  mutating func plain(_ text: String) -> String {
    guard let replaced = names.replaced(text) else { return text }
    note(PublicFilter.hiddenNames)
    return replaced
  }

  /// Whether words speak of pupils. A day on which one was born may be that of a law elsewhere.
  private func isAboutPupils(_ text: String) -> Bool {
    text.contains(/(?:^|\P{L})(?:em|học sinh|cháu|sinh)(?:\P{L}|$)/.ignoresCase())
      || names.replaced(text) != nil
  }

  /// Words that people write, without the birth dates in them: `sinh ngày 05/5/2012`, `sinh năm 1985`,
  /// `sinh 05/5/2012`; where they speak of pupils, without the birth date of any of them.
  private mutating func withoutBirth(_ text: String, ofPupils: Bool) -> String {
    var text = text
    if ofPupils, let replaced = births.replaced(text) {
      note(PublicFilter.birthDates)
      text = replaced
    }
    guard text.contains("sinh") else { return text }
    let birth =
      /(học )?((?:sinh ngày|sinh năm|ngày sinh|năm sinh|sinh(?=:?\s*\d\d?[\/.\-]\d\d?[\/.\-]\d{4}|:?\s*(?:19|20)\d\d\b)):?\s*)\d[\d\/.\-]*(?:\s*tháng\s*\d+)?(?:\s*năm\s*\d+)?/
    let hidden = text.replacing(birth.ignoresCase()) { found in
      // A pupil is a học sinh: `học sinh ngày 05/5` is no birth.
      found.output.1 == nil ? "\(found.output.2)…" : String(found.output.0)
    }
    if hidden != text { note(PublicFilter.birthDates) }
    return hidden
  }

  /// A paragraph; nil where its guarded words were all it said.
  private mutating func text(_ text: ReportText) -> ReportText? {
    let isOfPupils = isAboutPupils(text.plain)
    var hasLost = false
    var runs: [ReportText.Run] = []
    for run in text.runs {
      var kept = run
      if let publicText = run.publicText {
        hasLost = true
        note(PublicFilter.isInitials(publicText) ? PublicFilter.hiddenNames : PublicFilter.words)
        kept.text = publicText
        kept.publicText = nil
        kept.source = nil
      }
      kept.text = withoutBirth(plain(kept.text), ofPupils: isOfPupils)
      kept.source = kept.source.map { source($0) }
      if !kept.text.isEmpty { runs.append(kept) }
    }
    if let whole = acrossRuns(runs, ofPupils: isOfPupils) { runs = [whole] }
    guard hasLost else { return ReportText(runs: runs) }
    let rest = runs.map(\.text).joined()
    return rest.contains { $0.isLetter || $0.isNumber } ? ReportText(runs: runs) : nil
  }

  /// One run in the place of several where a name is half bold: in no run of its own does it stand whole.
  private mutating func acrossRuns(
    _ runs: [ReportText.Run], ofPupils: Bool
  ) -> ReportText.Run? {
    guard runs.count > 1 else { return nil }
    let text = runs.map(\.text).joined()
    let shown = withoutBirth(plain(text), ofPupils: ofPupils)
    return shown == text ? nil : ReportText.Run(shown)
  }

  /// `N.V.A.`
  static func isInitials(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.last == ""
      && parts.dropLast().allSatisfy { $0.count == 1 && $0.first?.isLetter == true }
  }

  /// A source of a figure that stays: where the records of a file would tell about single people
  /// (ratings, results, ballots, complaints), only the file is named.
  mutating func source(_ source: FigureSource) -> FigureSource {
    var copy = source
    copy.statement = Message(vi: plain(source.statement.vi), en: plain(source.statement.en))
    let closed = ["ratings.json", "results.json", "meetings.json", "complaints.json"]
    copy.records = source.records.map { records in
      closed.contains { records.file.hasSuffix($0) }
        ? FigureSource.Records(records.file) : records
    }
    return copy
  }
}
