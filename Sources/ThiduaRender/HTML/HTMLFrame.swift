import ThiduaCore

/// Head and end of an official paper in HTML.
enum HTMLFrame {
  /// Agency on the left, national heading on the right, number and date on one line below.
  static func heading(_ heading: OfficialHeading) -> Markup {
    let parent = heading.parent.map { [HTMLText.line("parent", lines($0))] } ?? []
    let agency = parent + [HTMLText.line("issuer ruled", lines(heading.issuer))]
    let nation = [
      HTMLText.line("nation", OfficialHeading.nation),
      HTMLText.line("motto", OfficialHeading.motto),
    ]
    var cells = [element("div", [:], agency), element("div", [:], nation)]
    if heading.number != nil || heading.placeAndDate != nil {
      cells.append(element("p", ["class": "number"], HTMLText.inline(heading.number ?? "")))
      cells.append(element("p", ["class": "place"], HTMLText.inline(heading.placeAndDate ?? "")))
    }
    return element("header", ["class": "official"], cells)
  }

  /// The name of an agency in even lines; the left column is 2/5 of the printed page.
  private static func lines(_ name: String) -> String {
    let width = WordPage(isLandscape: false).textWidth * 2 / 5
    return BalancedLines.lines(of: name, size: 12, within: width).joined(separator: "\n")
  }

  /// `Kính gửi:`, one addressee on the same line, several below with the hyphen under the colon.
  static func addressees(_ names: [String]) -> Markup {
    guard names.count > 1 else {
      return HTMLText.line("addressee", "Kính gửi: " + (names.first ?? ""))
    }
    let items = withEndMarks(names).map { element("li", [:], HTMLText.inline($0)) }
    return element(
      "div", ["class": "addressees"],
      [element("p", [:], [.text("Kính gửi:")]), element("ul", ["role": "list"], items)])
  }

  /// Recipients on the left and the signer on the right, or several signers with recipients below.
  static func signature(_ signature: SignatureBlock) -> Markup {
    let recipients = recipients(signature)
    if signature.signers.count == 1 {
      let left = element("div", ["class": "recipients"], recipients)
      let cells = [left] + signature.signers.map(signer)
      return element("div", ["class": "signature"], cells)
    }
    let grids = signature.signerRows.map { row in
      element("div", ["class": "signers"], row.map(signer))
    }
    let below = recipients.isEmpty ? [] : [element("div", ["class": "recipients"], recipients)]
    return element("div", ["class": "ending"], grids + below)
  }

  private static func recipients(_ signature: SignatureBlock) -> [Markup] {
    guard !signature.recipients.isEmpty else { return [] }
    let items = withEndMarks(signature.recipients).map { element("li", [:], HTMLText.inline($0)) }
    return [HTMLText.line("to", "Nơi nhận:"), element("ul", ["role": "list"], items)]
  }

  private static func signer(_ signer: SignatureBlock.Signer) -> Markup {
    let head = signer.lines.map { element("p", [:], HTMLText.inline($0)) }
    let foot = [signer.post, signer.name].compactMap(\.self).map {
      element("p", [:], HTMLText.inline($0))
    }
    return element("div", ["class": "signer"], head + [element("div", ["class": "gap"])] + foot)
  }
}
