/// Finds the years a plan for several years goes through: `Năm 2021: Chủ đề “…”, kỷ niệm …`, also with a list
/// below `Năm 2021:`.
struct StageYearReader {
  /// A stretch of text about one year.
  struct Zone: Sendable {
    var year: Int
    var range: Range<Int>
    var theme: (text: String, at: Int)?
  }

  /// The stretches, in order.
  let zones: [Zone]

  /// Reads a text.
  init(_ flow: TextFlow) {
    var zones: [Zone] = []
    var start = 0
    var isOpen = false
    while start < flow.characters.count {
      let end = flow.paragraphEnd(start)
      if let (year, isHead) = StageYearReader.year(flow, start, end) {
        zones.append(
          Zone(year: year, range: start..<end, theme: StageYearReader.theme(flow, start, end)))
        isOpen = isHead
      } else if isOpen, TextFlow.isLabel(flow.text(start..<min(end, start + 8))),
        !flow.characters[start].isNumber, let last = zones.indices.last
      {
        zones[last].range = zones[last].range.lowerBound..<end
        zones[last].theme = zones[last].theme ?? StageYearReader.theme(flow, start, end)
      } else if start < end {
        isOpen = false
      }
      start = end + 1
    }
    self.zones = zones
  }

  /// The year a place speaks of.
  func year(at index: Int) -> Int? {
    var (low, high) = (0, zones.count)
    while low < high {
      let middle = (low + high) / 2
      if zones[middle].range.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    guard low < zones.count, zones[low].range.contains(index) else { return nil }
    return zones[low].year
  }

  /// The year of a paragraph `+ Năm 2021: …`, and whether a list may follow it.
  private static func year(_ flow: TextFlow, _ start: Int, _ end: Int) -> (Int, Bool)? {
    var index = start
    while index < end, index - start < 12, !flow.characters[index].isLetter { index += 1 }
    guard flow.has("nam", at: index),
      let (year, behind) = DateScanner.number(flow, flow.skipSpaces(index + 3), digits: 4...4),
      (1900...2100).contains(year)
    else { return nil }
    let next = flow.skipSpaces(behind)
    if next >= end { return (year, true) }
    guard ":-–,(.".contains(flow.characters[next]) else { return nil }
    return (year, flow.characters[end - 1] == ":" || end - start <= 12)
  }

  /// `Chủ đề “…”`, `chủ đề: “…”`.
  private static func theme(_ flow: TextFlow, _ start: Int, _ end: Int) -> (String, Int)? {
    guard let at = flow.find("chu de", from: start, to: min(end, start + 60)) else { return nil }
    var open = flow.skipSpaces(at + 6)
    for words in ["thi dua", "nam", "la", ":"] where flow.has(words, at: open) {
      open = flow.skipSpaces(open + words.count)
    }
    guard open < end, "“\"«".contains(flow.characters[open]),
      let close = flow.characters[(open + 1)..<min(end, open + 300)].firstIndex(where: {
        "”\"»".contains($0)
      })
    else { return nil }
    let text = flow.text((open + 1)..<close)
    return text.isEmpty ? nil : (text, open + 1)
  }
}
