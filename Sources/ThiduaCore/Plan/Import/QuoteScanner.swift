/// Finds quoted names in running text, with the quotes real texts have: nested, not closed, not opened.
enum QuoteScanner {
  /// The inside of a quote.
  struct Found: Sendable {
    /// The name between the marks.
    var inside: Range<Int>
    /// The name with its marks.
    var whole: Range<Int>
  }

  private static let limit = 160

  /// The quotes of a text, in order; of nested ones the innermost.
  static func all(in flow: TextFlow) -> [Found] {
    var found: [Found] = []
    var open: Int?
    for (index, character) in flow.characters.enumerated() {
      switch character {
      case "“", "«": open = index
      case "”", "»": close(&open, index, flow, &found)
      case "\"":
        if let start = open, flow.characters[start] == "\"" {
          close(&open, index, flow, &found)
        } else {
          open = index
        }
      case "\n": open = nil
      default: break
      }
    }
    return found
  }

  private static func close(
    _ open: inout Int?, _ index: Int, _ flow: TextFlow, _ found: inout [Found]
  ) {
    if let start = open {
      if index - start > 4, index - start <= limit {
        found.append(Found(inside: (start + 1)..<index, whole: start..<(index + 1)))
      }
    } else if let start = unopened(flow, index, found.last?.whole.upperBound ?? 0) {
      found.append(Found(inside: start..<index, whole: start..<(index + 1)))
    }
    open = nil
  }

  /// Where a name begins whose opening mark is lost: behind `phong trào thi đua`.
  private static func unopened(_ flow: TextFlow, _ close: Int, _ after: Int) -> Int? {
    let from = max(after, flow.paragraphStart(close), close - limit)
    guard let at = flow.findLast("phong trao thi dua", from: from, before: close) else {
      return nil
    }
    let start = flow.skipSpaces(at + 18)
    return close - start > 6 ? start : nil
  }
}
