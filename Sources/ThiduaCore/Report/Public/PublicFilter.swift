/// Takes out of a paper what is not for everybody, and remembers the kinds of it.
struct PublicFilter {
  private let names: [(name: [UInt8], publicly: [UInt8])]
  /// What was left out, each kind once, in the order of the paper.
  private(set) var leftOut: [String] = []

  init(names: [GuardedName]) {
    // The longer name first: `Trần An Bình` is not `Trần An` with something behind it.
    // Titles have it in capitals.
    let both = names.filter { !$0.name.isEmpty }.flatMap {
      [$0, GuardedName(name: $0.name.uppercased(), publicly: $0.publicly)]
    }
    self.names =
      both
      .sorted { ($1.name.utf8.count, $0.name) < ($0.name.utf8.count, $1.name) }
      .map { (Array($0.name.utf8), Array($0.publicly.utf8)) }
  }

  static let hiddenNames = "họ và tên đầy đủ của học sinh không có khen thưởng"
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
    guard !names.isEmpty else { return text }
    var bytes = Array(text.utf8)
    var hasChanged = false
    for (name, publicly) in names {
      var index = 0
      while index + name.count <= bytes.count {
        let end = index + name.count
        // `Lê An` does not stand in `Lê Anh`.
        let isWhole =
          (index == 0 || !PublicFilter.isLetter(bytes[index - 1]))
          && (end == bytes.count || !PublicFilter.isLetter(bytes[end]))
        if isWhole, bytes[index..<end].elementsEqual(name) {
          bytes.replaceSubrange(index..<end, with: publicly)
          index += publicly.count
          hasChanged = true
        } else {
          index += 1
        }
      }
    }
    guard hasChanged else { return text }
    note(PublicFilter.hiddenNames)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a letter or digit of Vietnamese text begins with a byte: ASCII, and the letters that begin
  /// with C3 to C6 and E1. Quotes and dashes begin with E2.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC3...0xC6, 0xE1:
      true
    default: false
    }
  }

  /// A paragraph; nil where its guarded words were all it said.
  private mutating func text(_ text: ReportText) -> ReportText? {
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
      kept.text = plain(kept.text)
      kept.source = kept.source.map { source($0) }
      if !kept.text.isEmpty { runs.append(kept) }
    }
    guard hasLost else { return ReportText(runs: runs) }
    let rest = runs.map(\.text).joined()
    return rest.contains { $0.isLetter || $0.isNumber } ? ReportText(runs: runs) : nil
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
