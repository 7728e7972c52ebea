/// Campaigns whose names stand without quotes.
extension CampaignReader {
  /// Paragraphs that begin with `Phong trào thi đua …:`.
  func headings(besides found: [Found]) -> [Found] {
    var result: [Found] = []
    var start = 0
    var next = 0
    while start < flow.characters.count {
      let end = flow.paragraphEnd(start)
      while next < found.count, found[next].range.upperBound <= start { next += 1 }
      let quoted = found[next...].prefix { $0.range.lowerBound < end }
      if let range = heading(start, end), !isSaid(range, in: quoted) {
        result.append(campaign(range, range))
      }
      result += commemorations(start, end, besides: quoted)
      start = end + 1
    }
    return result
  }

  /// Whether a quoted name of the paragraph says the same: all words but one or two.
  private func isSaid(_ range: Range<Int>, in quoted: ArraySlice<Found>) -> Bool {
    let words = Set(String(flow.folded[range]).split { !$0.isLetter })
    return quoted.contains { other in
      let theirs = Set(VietnameseText.folded(other.value.name ?? "").split { !$0.isLetter })
      return words.subtracting(theirs).count <= 2
    }
  }

  /// `phong trào thi đua (đặc biệt) chào mừng kỷ niệm 60 năm …`: named by what it celebrates.
  private func commemorations(_ start: Int, _ end: Int, besides quoted: ArraySlice<Found>)
    -> [Found]
  {
    var result: [Found] = []
    var search = start
    while let at = flow.find("phong trao thi dua", from: search, to: end) {
      search = at + 18
      var name = flow.skipSpaces(search)
      if flow.has("dac biet", at: name) { name = flow.skipSpaces(name + 8) }
      let heads = ["lap thanh tich chao mung", "chao mung", "ky niem", "lap thanh tich"]
      guard heads.contains(where: { flow.has($0, at: name) }) else { continue }
      var stop = name
      while stop < end, stop - name < 160, !CampaignReader.ends.contains(flow.characters[stop]) {
        stop += 1
      }
      let range = name..<stop
      search = max(search, stop)
      guard range.count >= 20, !CampaignReader.overlaps(quoted, range) else {
        continue
      }
      result.append(campaign(range, range))
    }
    return result
  }

  /// Whether one of some campaigns in order stands in a stretch.
  private static func overlaps(_ found: ArraySlice<Found>, _ range: Range<Int>) -> Bool {
    var (low, high) = (found.startIndex, found.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if found[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < found.endIndex && found[low].range.lowerBound < range.upperBound
  }

  private func heading(_ start: Int, _ end: Int) -> Range<Int>? {
    var index = start
    while index < end, !flow.characters[index].isLetter { index += 1 }
    guard index - start <= 4, flow.has("phong trao thi dua", at: index) else { return nil }
    let name = flow.skipSpaces(index + 18)
    let others = [
      "do", "theo", "thuong xuyen", "chuyen de", "yeu nuoc", "trong", "cua", "nam", "giai doan",
      "dac biet", "o", "tai", "va", "da", "duoc", "phai",
    ]
    guard !others.contains(where: { flow.has($0, at: name) }) else { return nil }
    guard let colon = flow.characters[name..<end].firstIndex(of: ":"), colon - name > 6,
      colon - name <= 140, !flow.characters[name..<colon].contains("“")
    else { return nil }
    return name..<colon
  }
}
