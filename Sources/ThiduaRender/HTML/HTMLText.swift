import ThiduaCore

/// Text in HTML. `Markup` escapes it; here are blanks, line breaks and emphasis.
enum HTMLText {
  /// Text with its line breaks and blanks.
  static func inline(_ text: String) -> [Markup] {
    // Browsers may end a line behind a hyphen even before a no-break space: a word joiner forbids it.
    let plain = keepingBlanks(printable(text))
    let kept = keepingYears(plain)
    let joined =
      kept.utf8.count == plain.utf8.count
      ? kept : kept.replacing("\u{A0}-\u{A0}", with: "\u{A0}-\u{2060}\u{A0}")
    let lines = joined.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { index, line in
      (index > 0 ? [element("br")] : []) + [Markup.text(String(line))]
    }
  }

  /// Text with its emphases.
  static func runs(_ text: ReportText) -> [Markup] {
    text.runs.flatMap { run in
      var parts = inline(run.text)
      if run.isItalic { parts = [element("em", [:], parts)] }
      if run.isBold { parts = [element("strong", [:], parts)] }
      return parts
    }
  }

  /// A paragraph of a class.
  static func line(_ name: String, _ text: String) -> Markup {
    // The span is as wide as the text: the lines of official papers are measured by it.
    element("p", ["class": name], [element("span", [:], inline(keepingNumbers(text)))])
  }
}
