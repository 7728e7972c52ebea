/// Finds quoted names in running text, with the quotes real texts have: nested, not closed, not opened,
/// the closing mark for the opening one, single ones.
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
    for index in flow.characters.indices where flow.isMark(index) {
      let character = flow.characters[index]
      switch character {
      case "“", "«", "„", "‟":
        // The opening mark in place of the closing one: `“vì người nghèo“`.
        if open != nil, isBehindWord(flow, index), !isBeforeWord(flow, index) {
          close(&open, index, flow, &found)
        } else {
          open = index
        }
      case "”", "»":
        if open == nil, isBeforeWord(flow, index), !isBehindWord(flow, index),
          isClosed(flow, index)
        {
          open = index
        } else {
          close(&open, index, flow, &found)
        }
      case "\"":
        if let start = open, flow.characters[start] == "\"" {
          close(&open, index, flow, &found)
        } else {
          open = index
        }
      case "'", "‘", "’": single(&open, index, flow, &found)
      case "\n": open = nil
      default: break
      }
    }
    return found
  }

  /// Single marks part words too (`O'Henry`): they count where a word is on one side alone.
  private static func single(
    _ open: inout Int?, _ index: Int, _ flow: TextFlow, _ found: inout [Found]
  ) {
    let (before, behind) = (isBehindWord(flow, index), isBeforeWord(flow, index))
    if let start = open {
      guard "'‘’".contains(flow.characters[start]), before, !behind else { return }
      close(&open, index, flow, &found)
    } else if behind, !before {
      open = index
    }
  }

  private static func isBehindWord(_ flow: TextFlow, _ index: Int) -> Bool {
    guard let character = DateScanner.character(flow, index - 1) else { return false }
    return !character.isWhitespace && !"(:;,-–“”\"".contains(character)
  }

  private static func isBeforeWord(_ flow: TextFlow, _ index: Int) -> Bool {
    guard let character = DateScanner.character(flow, index + 1) else { return false }
    return character.isLetter || character.isNumber
  }

  /// Whether a second closing mark follows soon, so that the first can stand for an opening one.
  private static func isClosed(_ flow: TextFlow, _ index: Int) -> Bool {
    let end = min(index + limit, flow.characters.count)
    for next in (index + 1)..<max(end, index + 1) {
      switch flow.characters[next] {
      case "“", "\n", ";": return false
      case "”": return true
      default: continue
      }
    }
    return false
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
