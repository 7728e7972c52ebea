extension ReportDocument {
  /// The paper as it may be posted: without private tables, charts, columns and guarded words, with a
  /// line at the foot that says what kinds of things were left out.
  ///
  /// Doing it twice changes nothing more.
  public func forPublic() -> ReportDocument {
    guard leftOut == nil else { return self }
    var filter = PublicFilter(names: guardedNames)
    var copy = self
    copy.title = filter.plain(title)
    copy.guardedNames = []
    copy.sections = sections.map { filter.section($0) }
    copy.leftOut = filter.leftOut
    let words =
      filter.leftOut.isEmpty
      ? "Bản công khai: không có nội dung nào phải lược bỏ."
      : "Bản công khai: đã lược bỏ \(filter.leftOut.joined(separator: "; "))."
    if let last = copy.sections.indices.last { copy.sections[last].blocks.append(.note(words)) }
    return copy
  }
}

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

  private static let names = "họ và tên đầy đủ của học sinh không có khen thưởng"
  private static let words = "một số từ ngữ, số liệu riêng trong lời văn"
  private static let gone = ReportBlock.paragraph(
    ReportText(runs: [.init("(Lược bỏ ở bản công khai.)", italic: true)]))

  private mutating func note(_ kind: String) {
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
    case .heading, .signature: return block
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
        if bytes[index..<end].elementsEqual(name) {
          bytes.replaceSubrange(index..<end, with: publicly)
          index += publicly.count
          hasChanged = true
        } else {
          index += 1
        }
      }
    }
    guard hasChanged else { return text }
    note(PublicFilter.names)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A paragraph; nil where its guarded words were all it said.
  private mutating func text(_ text: ReportText) -> ReportText? {
    var hasLost = false
    var runs: [ReportText.Run] = []
    for run in text.runs {
      var kept = run
      if let publicText = run.publicText {
        hasLost = true
        note(PublicFilter.isInitials(publicText) ? PublicFilter.names : PublicFilter.words)
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
  private static func isInitials(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.last == ""
      && parts.dropLast().allSatisfy { $0.count == 1 && $0.first?.isLetter == true }
  }

  /// A source of a figure that stays: where the records of a file would tell about single people
  /// (ratings, results, ballots, complaints), only the file is named.
  private mutating func source(_ source: FigureSource) -> FigureSource {
    var copy = source
    copy.statement = Message(vi: plain(source.statement.vi), en: plain(source.statement.en))
    let closed = ["ratings.json", "results.json", "meetings.json", "complaints.json"]
    copy.records = source.records.map { records in
      closed.contains { records.file.hasSuffix($0) }
        ? FigureSource.Records(records.file) : records
    }
    return copy
  }

  // MARK: - Tables and charts

  private mutating func table(_ table: ReportTable, under heading: String?) -> ReportTable? {
    guard !table.isPrivate else {
      note("bảng “\(plain(table.caption ?? PublicFilter.unnumbered(heading) ?? table.key))”")
      return nil
    }
    let kept = table.columns.indices.filter { !table.columns[$0].isPrivate }
    for column in table.columns where column.isPrivate {
      note("cột “\(column.title)”")
    }
    guard !kept.isEmpty else { return nil }
    var copy = table
    copy.caption = table.caption.map { plain($0) }
    copy.columns = kept.map { table.columns[$0] }
    var rows: [ReportTable.Row] = []
    var hasLostRow = false
    for row in table.rows {
      switch row {
      case .group(let title): rows.append(.group(plain(title)))
      case .cells(let cells):
        if let cells = self.cells(cells, kept, copy.columns) {
          rows.append(.cells(cells))
        } else {
          hasLostRow = true
        }
      case .total(let cells):
        if let cells = self.cells(cells, kept, copy.columns) { rows.append(.total(cells)) }
      }
    }
    if hasLostRow {
      rows = PublicFilter.withoutEmptyGroups(rows)
      PublicFilter.renumber(&rows, copy.columns)
      if !rows.contains(where: { if case .cells = $0 { true } else { false } }) { return nil }
    }
    copy.rows = rows
    return copy
  }

  /// The cells that stay; nil where what was taken out leaves nothing but a number.
  private mutating func cells(
    _ cells: [ReportTable.Cell], _ kept: [Int], _ columns: [ReportTable.Column]
  ) -> [ReportTable.Cell]? {
    var hasLost = false
    var result: [ReportTable.Cell] = []
    for (index, column) in zip(kept, columns) where index < cells.count {
      var cell = cells[index]
      if let publicly = PublicFilter.guarded(cell) {
        hasLost = true
        note(
          PublicFilter.isInitials(publicly)
            ? PublicFilter.names : "một số mục ở cột “\(column.title)”")
        cell = publicly.isEmpty ? .empty : .text(publicly)
      } else if let source = cell.source {
        cell = self.word(cell.bare).from(self.source(source))
      } else {
        cell = word(cell)
      }
      result.append(cell)
    }
    guard hasLost else { return result }
    let rest = zip(columns, result).filter { !PublicFilter.isNumber($0.0) }
    return rest.allSatisfy({ $0.1.text.isEmpty }) ? nil : result
  }

  private mutating func word(_ cell: ReportTable.Cell) -> ReportTable.Cell {
    if case .text(let text) = cell { .text(plain(text)) } else { cell }
  }

  /// What stands in the place of a guarded cell; nil for a cell that everybody may read.
  private static func guarded(_ cell: ReportTable.Cell) -> String? {
    switch cell {
    case .guarded(_, let publicly): publicly
    case .sourced(let inner, _): guarded(inner)
    default: nil
    }
  }

  private static func isNumber(_ column: ReportTable.Column) -> Bool {
    ["no", "number"].contains(column.key)
  }

  /// Titles of groups under which no row is left go too.
  private static func withoutEmptyGroups(_ rows: [ReportTable.Row]) -> [ReportTable.Row] {
    rows.indices.filter { index in
      guard case .group = rows[index] else { return true }
      if index + 1 < rows.count, case .cells = rows[index + 1] { return true }
      return false
    }.map { rows[$0] }
  }

  /// Counts the rows anew; a count that began again at 1 does so still.
  private static func renumber(_ rows: inout [ReportTable.Row], _ columns: [ReportTable.Column]) {
    guard let column = columns.firstIndex(where: isNumber) else { return }
    var last: (before: Int, after: Int)?
    for index in rows.indices {
      guard case .cells(var cells) = rows[index], column < cells.count,
        case .int(let number) = cells[column].bare
      else { continue }
      let after = last.map { number > $0.before ? $0.after + 1 : 1 } ?? 1
      last = (number, after)
      cells[column] = .int(after)
      rows[index] = .cells(cells)
    }
  }

  private mutating func chart(_ chart: ReportChart) -> ReportChart? {
    guard !chart.isPrivate else {
      note("biểu đồ “\(plain(chart.title))”")
      return nil
    }
    var copy = chart
    copy.title = plain(chart.title)
    copy.bars = chart.bars.map { bar in
      var kept = bar
      kept.label = plain(bar.label)
      return kept
    }
    return copy
  }

  /// `3. Xếp loại chất lượng` without its number.
  private static func unnumbered(_ heading: String?) -> String? {
    guard let heading, let space = heading.firstIndex(of: " "),
      heading[..<space].hasSuffix(".") || heading[..<space].hasSuffix(")")
    else { return heading }
    return trimmed(heading[space...])
  }
}
