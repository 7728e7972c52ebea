import ThiduaCore

/// The blocks of a section as WordprocessingML.
struct WordBlocks {
  let page: WordPage

  /// All blocks. What leads to a signature stays on its page, and so do the words that close a table.
  func markup(_ blocks: [ReportBlock]) -> [Markup] {
    blocks.indices.flatMap { index in
      markup(
        blocks[index], next: index + 1 < blocks.count ? blocks[index + 1] : nil,
        isClosed: TableEnding.follows(blocks, index))
    }
  }

  /// - Parameter isClosed: whether the next block closes the same table.
  private func markup(_ block: ReportBlock, next: ReportBlock?, isClosed: Bool) -> [Markup] {
    switch block {
    case .heading(let heading): [WordFrame(page: page).heading(heading)]
    case .title(let title): ruled(.title, title.kind, .subject, title.subject)
    case .centredLine(let text):
      [WordText.paragraph(.centred, balanced(text).joined(separator: "\n"))]
    case .addressees(let names): addressees(names)
    case .legalBases(let bases): withEndMarks(bases).map { WordText.paragraph(.basis, $0) }
    case .section(let level, let text): [WordText.paragraph(heading(level), text)]
    case .paragraph(let text):
      // What announces something (`Ý kiến tại cuộc họp:`) does not end a page.
      [
        WordText.paragraph(
          .body, text,
          keep: isSignature(next) || isClosed || text.plain.hasSuffix(":") ? .withNext : .free)
      ]
    case .list(let items):
      items.enumerated().map { index, item in
        let isLast = index == items.count - 1 && isSignature(next)
        return WordText.paragraph(.list, item, keep: isLast ? .withNext : .free)
      }
    case .table(let table):
      // Without a caption a gap stands above: Word would make one of two tables that touch.
      [table.caption.map { WordText.paragraph(.caption, $0) } ?? WordText.gap(80, keep: .withNext)]
        + [WordTable(table: table.printed, page: page, isClosed: isClosed).markup]
    case .chart(let chart): WordChart(page: page).markup(chart)
    case .note(let text):
      [WordText.paragraph(.note, text, keep: isSignature(next) || isClosed ? .withNext : .free)]
    case .appendix(let label, let title, let reference):
      [WordText.paragraph(.appendixLabel, label)]
        + ruled(.appendixTitle, title, .reference, reference)
    case .signature(let signature): WordFrame(page: page).signature(signature)
    case .certificate(let sheet): WordCertificate.markup(sheet)
    }
  }

  /// Two lines of a title; below the second a line of 1/3 to 1/2 of its length.
  private func ruled(
    _ style: WordStyle, _ text: String, _ lowerStyle: WordStyle, _ lower: String?
  ) -> [Markup] {
    let upper = WordText.paragraph(style, text)
    guard let lower else { return [upper] }
    let lines = balanced(lower)
    let length = (lines.map { PrintWidth.twips($0, size: 14) }.max() ?? 0) * 2 / 5
    return [
      upper, WordText.paragraph(lowerStyle, lines.joined(separator: "\n")),
      WordText.rule(length: length, within: page.textWidth),
    ]
  }

  /// A centred text in even lines. A font without Vietnamese letters borrows them from a wider one: a
  /// full line would spill a word.
  private func balanced(_ text: String) -> [String] {
    BalancedLines.lines(
      of: keepingBlanks(keepingYears(keepingNumbers(text))), size: 14,
      within: page.textWidth * 96 / 100)
  }

  private func heading(_ level: Int) -> WordStyle {
    switch level {
    case ...1: .heading1
    case 2: .heading2
    default: .heading3
    }
  }

  private func addressees(_ names: [String]) -> [Markup] {
    guard names.count > 1 else {
      return [WordText.paragraph(.addressee, "Kính gửi: " + (names.first ?? ""))]
    }
    // The hyphens stand under the colon: 3 cm of indent and the width of the words.
    let lead = WordText.paragraph(
      .addressee, "Kính gửi:",
      properties: [w("ind", [("left", "1701")]), w("jc", val: "left")])
    return [lead] + withEndMarks(names).map { WordText.paragraph(.addresseeItem, "- " + $0) }
  }

  private func isSignature(_ block: ReportBlock?) -> Bool {
    if case .signature = block { true } else { false }
  }
}
