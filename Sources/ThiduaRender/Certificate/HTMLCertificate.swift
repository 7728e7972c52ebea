import ThiduaCore

/// A certificate in HTML: texts at places of a sheet in millimetres; each prints on a page of its own.
enum HTMLCertificate {
  /// The rules a document with certificates needs beside those of all reports.
  static func rules(_ document: ReportDocument) -> String? {
    guard let sheet = document.certificates.first else { return nil }
    return """

      @page { size: \(sheet.width)mm \(sheet.height)mm; margin: 0; @top-center { content: none; } }
      .certificate { position: relative; width: \(sheet.width)mm; height: \(sheet.height)mm; margin: 1rem auto;
        overflow: hidden; background: #fff; color: #000; break-inside: avoid; }
      .certificate p { position: absolute; margin: 0; text-indent: 0; white-space: nowrap; }
      .certificate .edge { position: absolute; inset: 8mm; border: 2.2mm double #b8860b; outline: .4mm solid #b8860b; outline-offset: .7mm; }
      .certificate .ruled { border-bottom: .35mm solid #000; }
      .certificate svg { position: absolute; inset: 0; width: \(sheet.width)mm; height: \(sheet.height)mm; }
      @media print { .certificate { margin: 0; } .paper + .paper { break-before: page; } }

      """
  }

  /// The sheet.
  static func markup(_ sheet: CertificateSheet) -> Markup {
    let edge = sheet.isFramed ? [element("div", ["class": "edge"])] : []
    let grid = sheet.hasGrid ? [self.grid(sheet)] : []
    return element("div", ["class": "certificate"], edge + grid + sheet.texts.map(text))
  }

  private static func text(_ text: CertificateSheet.Text) -> Markup {
    let fit = CertificateFit(text)
    let place = text.place
    // Half the line, and what letters of Times rise above its middle, lie above their feet.
    let letter = Millimetres(halfPoints: fit.size).hundredths
    let top = place.y.hundredths - place.leading.hundredths / 2 - letter * 3375 / 10_000
    var style = [
      "left:\(place.x)mm", "top:\(Millimetres(hundredths: top))mm", "width:\(place.width)mm",
      "font-size:\(Points(millionths: Int64(fit.size) * 500_000))pt",
      "line-height:\(place.leading)mm", "text-align:\(place.alignment.rawValue)",
    ]
    if place.isBold { style.append("font-weight:bold") }
    if place.isItalic { style.append("font-style:italic") }
    if place.colour != .black { style.append("color:#\(place.colour.hex.lowercased())") }
    let content = HTMLText.inline(fit.lines.joined(separator: "\n"))
    return element(
      "p", ["class": text.field.rawValue, "style": style.joined(separator: ";")],
      place.isRuled ? [element("span", ["class": "ruled"], content)] : content)
  }

  /// Lines every millimetre, stronger every five and ten, the tens numbered.
  private static func grid(_ sheet: CertificateSheet) -> Markup {
    let (width, height) = (sheet.width.hundredths / 100, sheet.height.hundredths / 100)
    func strength(_ place: Int) -> String {
      place.isMultiple(of: 10) ? "0.25" : place.isMultiple(of: 5) ? "0.12" : "0.04"
    }
    let columns = (0...width).map { x in
      element("path", ["d": "M\(x) 0V\(height)", "stroke-width": strength(x)])
    }
    let rows = (0...height).map { y in
      element("path", ["d": "M0 \(y)H\(width)", "stroke-width": strength(y)])
    }
    let numbers =
      stride(from: 0, through: width, by: 10).map { label($0, x: $0, y: 3) }
      + stride(from: 10, through: height, by: 10).map { label($0, x: 0, y: $0 + 3) }
    return element(
      "svg",
      [
        "viewBox": "0 0 \(sheet.width) \(sheet.height)", "role": "img",
        "aria-label": "Lưới milimét", "stroke": "#7a93aa",
      ], columns + rows + numbers)
  }

  private static func label(_ number: Int, x: Int, y: Int) -> Markup {
    element(
      "text",
      ["x": "\(x).6", "y": "\(y)", "font-size": "2.6", "stroke": "none", "fill": "#44596c"],
      [.text(String(number))])
  }
}
