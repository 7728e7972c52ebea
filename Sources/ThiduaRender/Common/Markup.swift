import ThiduaCore

/// A tree of elements: what XML and HTML files are made of. Text is escaped here and nowhere else.
indirect enum Markup: Sendable {
  /// An element with its attributes, in the order given, and its children.
  case element(String, [(String, String)], [Markup])
  /// Text of any origin.
  case text(String)
  /// A style sheet of the program's own, which HTML does not escape.
  case style(String)

  /// The elements of HTML that have no end tag.
  private static let void: Set<String> = ["meta", "br", "hr", "col", "link"]

  /// An XML file with this root.
  var xmlFile: [UInt8] {
    var text = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
    write(to: &text, isHTML: false)
    return Array(text.utf8)
  }

  /// An HTML file with this root.
  var htmlFile: [UInt8] {
    var text = "<!DOCTYPE html>\n"
    write(to: &text, isHTML: true)
    return Array((text + "\n").utf8)
  }

  private func write(to output: inout String, isHTML: Bool) {
    switch self {
    case .text(let text): Markup.escape(text, to: &output, inAttribute: false)
    case .style(let rules): output += rules
    case .element(let name, let attributes, let children):
      output += "<"
      output += name
      for (key, value) in attributes {
        output += " \(key)=\""
        Markup.escape(value, to: &output, inAttribute: true)
        output += "\""
      }
      if children.isEmpty, !isHTML {
        output += "/>"
        return
      }
      output += ">"
      if isHTML, Markup.void.contains(name) { return }
      for child in children { child.write(to: &output, isHTML: isHTML) }
      output += "</\(name)>"
      if isHTML, Markup.lineEnds.contains(name) { output += "\n" }
    }
  }

  /// HTML elements after which a new line begins, so that the file can be read and compared.
  private static let lineEnds: Set<String> = [
    "title", "style", "head", "header", "h1", "h2", "h3", "h4", "p", "ul", "li", "tr", "thead",
    "tbody", "caption", "table", "section", "figure", "main", "body", "div", "g", "svg", "desc",
  ]

  /// Writes text so that it stays text; characters that XML 1.0 forbids are dropped (production [2]).
  private static func escape(_ text: String, to output: inout String, inAttribute: Bool) {
    for scalar in VietnameseText.composed(text).unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"" where inAttribute: output += "&quot;"
      case "\n" where inAttribute: output += "&#10;"
      case "\t", "\n": output.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": break
      default: output.unicodeScalars.append(scalar)
      }
    }
  }
}

/// An element.
func element(
  _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [Markup] = []
) -> Markup {
  .element(name, attributes.map { ($0.key, $0.value) }, children)
}
