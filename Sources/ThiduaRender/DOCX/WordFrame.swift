import ThiduaCore

/// Head and end of an official paper: tables without lines, in the geometry of the decree's own files.
struct WordFrame {
  let page: WordPage

  /// Agency on the left, national heading on the right, number and date on one line below (40 : 60;
  /// wider than the text and centred, so that Quốc hiệu stands on one line).
  func heading(_ heading: OfficialHeading) -> Markup {
    let (left, right) = (page.scaled(3829), page.scaled(5670))
    let parent = heading.parent.map { BalancedLines.lines(of: $0, size: 12, within: left) }
    let issuer = BalancedLines.lines(of: heading.issuer, size: 12, within: left)
    let longest = issuer.map { PrintWidth.twips($0, size: 12) }.max() ?? 0
    let agency =
      (parent.map { [WordText.paragraph(.parent, $0.joined(separator: "\n"))] } ?? []) + [
        WordText.paragraph(.issuer, issuer.joined(separator: "\n")),
        WordText.rule(length: longest * 2 / 5, within: left),
      ]
    let nation = [
      WordText.paragraph(.issuer, OfficialHeading.nation),
      WordText.paragraph(.motto, OfficialHeading.motto),
      WordText.rule(length: PrintWidth.twips(OfficialHeading.motto, size: 13), within: right),
    ]
    var rows = [row([cell(agency, left), cell(nation, right)])]
    if heading.number != nil || heading.placeAndDate != nil {
      let number = WordText.paragraph(.number, heading.number ?? "")
      let place = WordText.paragraph(.place, placeLines(heading.placeAndDate ?? "", within: right))
      rows.append(row([cell([number], left), cell([place], right)]))
    }
    return table([left, right], rows)
  }

  /// Place and date; where they do not fit one line the place stands on its own, and the date stays whole.
  private func placeLines(_ text: String, within width: Int) -> String {
    guard PrintWidth.twips(text, size: 13) > width, let comma = text.lastIndex(of: ",") else {
      return text
    }
    let date = text[text.index(after: comma)...].drop { $0 == " " }
    return "\(text[...comma])\n\(date)"
  }

  /// `Nơi nhận` on the left and the signer on the right, or signers side by side with the recipients
  /// below (the minutes of Phụ lục III, Mẫu 1.9).
  func signature(_ signature: SignatureBlock) -> [Markup] {
    let recipients = recipients(signature)
    if let only = signature.signers.first, signature.signers.count == 1 {
      let (left, right) = (page.scaled(2994), page.scaled(6290))
      let first = recipients.isEmpty ? [WordText.paragraph(.recipient, "")] : recipients
      return [
        WordText.gap(240, keep: .withNext),
        table([left, right], [row([cell(first, left), cell(signer(only), right)])]),
      ]
    }
    let grids = signature.signerRows.enumerated().flatMap { index, signers in
      let widths = signers.map { _ in page.textWidth / signers.count }
      // Names stand on one line, however many lines a post takes.
      let height = signers.map(\.lines.count).max() ?? 0
      let cells = zip(signers, widths).map { cell(signer($0, lines: height), $1) }
      let gap = WordText.gap(index == 0 ? 240 : 480, keep: .withNext)
      return [gap, table(widths, [row(cells)])]
    }
    return grids + (recipients.isEmpty ? [] : [WordText.gap(120)]) + recipients
  }

  private func recipients(_ signature: SignatureBlock) -> [Markup] {
    guard !signature.recipients.isEmpty else { return [] }
    let lines = withEndMarks(signature.recipients)
    return [WordText.paragraph(.recipientsHead, "Nơi nhận:", keep: .withNext)]
      + lines.enumerated().map { index, line in
        WordText.paragraph(
          .recipient, "- " + line, keep: index + 1 < lines.count ? .withNext : .free)
      }
  }

  /// The post, room for five lines of signature, the name.
  private func signer(_ signer: SignatureBlock.Signer, lines: Int = 0) -> [Markup] {
    let gap = w("spacing", [("before", "1600")])
    let foot = [signer.post, signer.name].compactMap(\.self)
    let below = (foot.isEmpty ? [""] : foot).enumerated().map { index, text in
      WordText.paragraph(.signer, ReportText(text), properties: index == 0 ? [gap] : [])
    }
    let missing = Array(repeating: "", count: max(0, lines - signer.lines.count))
    return (signer.lines + missing).map { WordText.paragraph(.signer, $0) } + below
  }

  private func table(_ widths: [Int], _ rows: [Markup]) -> Markup {
    let none = ["left", "right"].map { w($0, [("w", "0"), ("type", "dxa")]) }
    return w(
      "tbl", [],
      [
        w(
          "tblPr", [],
          [
            w("tblW", [("w", String(widths.reduce(0, +))), ("type", "dxa")]),
            w("jc", val: "center"), w("tblLayout", [("type", "fixed")]),
            w("tblCellMar", [], none),
          ]),
        w("tblGrid", [], widths.map { w("gridCol", [("w", String($0))]) }),
      ] + rows)
  }

  private func row(_ cells: [Markup]) -> Markup {
    w("tr", [], [w("trPr", [], [w("cantSplit")])] + cells)
  }

  private func cell(_ content: [Markup], _ width: Int) -> Markup {
    w("tc", [], [w("tcPr", [], [w("tcW", [("w", String(width)), ("type", "dxa")])])] + content)
  }
}
