/// Finds number, place, date, title, issuer and time at the head of a plan's text.
struct HeaderReader {
  var number: String?
  var symbol: String?
  var written: String?
  var numberLine: Int?
  var date: CivilDate?
  var hasBlankDate = false
  var dateLine: Int?
  /// The last day of the month, where only the day is blank.
  var latestDay: CivilDate?
  var place: String?
  var title: String?
  var titleLine: Int?
  var issuer: PlanAuthority?
  /// The lines that were understood.
  var used: Set<Int> = []

  /// A line of a head is short; a longer one is running text. In bytes.
  private static let longest = 1000
  private let text: PlanText
  private let end: Int

  /// Reads the lines before the first section.
  init(_ text: PlanText, before firstHeading: Int) {
    self.text = text
    end = min(firstHeading, text.contentEnd)
    let titleAt = text.lines[..<end].firstIndex { HeaderReader.isTitle($0.text) }
    titleLine = titleAt
    readHead(before: titleAt ?? min(end, 12))
    if let titleAt { readTitle(titleAt) }
    if number == nil, symbol == nil { readReference() }
    issuer = headIssuer(before: titleAt ?? 0) ?? namedIssuer()
  }

  private static func isTitle(_ line: String) -> Bool {
    let plain = line.filter { $0.isLetter || $0 == " " }
    return trimmed(plain).hasPrefix("KẾ HOẠCH")
  }

  // MARK: - Number, place and date

  private mutating func readHead(before limit: Int) {
    for index in 0..<limit where text.lines[index].raw.utf8.count <= HeaderReader.longest {
      for cell in text.lines[index].cells where !cell.isEmpty {
        if number == nil, symbol == nil { readNumber(cell, index) }
        if date == nil, !hasBlankDate { readDate(cell, index) }
      }
    }
  }

  private mutating func readNumber(_ cell: String, _ line: Int) {
    let folded = VietnameseText.folded(cell)
    guard folded.hasPrefix("so:") || folded.hasPrefix("so "), let slash = cell.firstIndex(of: "/")
    else { return }
    let head = cell[..<slash].filter { $0.isASCII && $0.isNumber }
    var tail = ""
    for character in cell[cell.index(after: slash)...] {
      if character == "," || character == ";" { break }
      if !character.isWhitespace { tail.append(character == "–" ? "-" : character) }
    }
    guard tail.contains(where: \.isUppercase) else { return }
    numberLine = line
    used.insert(line)
    written = trimmed(cell.drop { $0 != ":" && !$0.isNumber && $0 != "/" }.drop { $0 == ":" })
    if head.isEmpty {
      symbol = tail
      written = nil
    } else {
      number = head + "/" + tail
    }
  }

  private mutating func readDate(_ cell: String, _ line: Int) {
    let folded = VietnameseText.folded(cell)
    guard folded.contains("ngay"), folded.contains("thang") || folded.contains("/") else { return }
    let flow = TextFlow([TextLine(cell, number: 1, file: "")], 0..<1)
    guard let at = flow.find("ngay", from: 0, to: flow.folded.count) else { return }
    dateLine = line
    used.insert(line)
    let name = trimmed(flow.text(0..<at).filter { $0 != "," })
    if !name.isEmpty, name.count <= 40 { place = name }
    if let found = DateScanner.date(in: flow, at: at), let day = found.date {
      date = day
      return
    }
    hasBlankDate = true
    latestDay = HeaderReader.month(folded).map(\.endOfMonth)
  }

  /// The first of the month that is written behind `tháng` and `năm`.
  private static func month(_ folded: String) -> CivilDate? {
    let words = folded.split { !$0.isLetter && !$0.isNumber }
    guard let monthAt = words.lastIndex(of: "thang"), monthAt + 1 < words.count,
      let month = Int(words[monthAt + 1]),
      let yearAt = words.lastIndex(of: "nam"), yearAt + 1 < words.count,
      let year = Int(words[yearAt + 1])
    else { return nil }
    return CivilDate(year: year, month: month, day: 1)
  }

  /// The line of the appendix that names the plan it belongs to, where the head of the paper is lost:
  /// `(Kèm theo Kế hoạch số /KH-NGT ngày /02/2024 …)`.
  private mutating func readReference() {
    let at = text.lines.firstIndex {
      $0.head.hasPrefix("(kem theo ke hoach so") && $0.text.utf8.count <= HeaderReader.longest
    }
    guard let at else { return }
    let line = text.lines[at].text
    guard let so = VietnameseText.folded(line).range(ofWord: "so") else { return }
    let cell = String(Array(line)[so...])
    let upToDate = VietnameseText.folded(cell).range(ofWord: "ngay").map {
      String(Array(cell)[..<$0])
    }
    readNumber(upToDate ?? cell, at)
    guard date == nil, !hasBlankDate, let upToDate else { return }
    let flow = TextFlow(
      [TextLine(String(cell.dropFirst(upToDate.count)), number: 1, file: "")], 0..<1)
    if let found = DateScanner.date(in: flow, at: 0), let day = found.date {
      date = day
    } else {
      hasBlankDate = true
      let parts = flow.folded.split { !$0.isNumber }.prefix(2).compactMap { Int(String($0)) }
      if parts.count == 2 {
        latestDay = CivilDate(year: parts[1], month: parts[0], day: 1).map(\.endOfMonth)
      }
    }
    dateLine = at
  }

  // MARK: - Title

  private mutating func readTitle(_ start: Int) {
    used.insert(start)
    var parts: [String] = []
    let rest = trimmed(text.lines[start].text.dropFirst("KẾ HOẠCH".count))
    if !rest.isEmpty { parts.append(rest) }
    var index = start + 1
    var blanks = 0
    while index < end, parts.count < 6 {
      let line = text.lines[index].text
      if line.isEmpty {
        blanks += 1
        // A title stands in one block; a blank line behind it ends it.
        if !parts.isEmpty { break }
      } else {
        let folded = text.lines[index].head
        if HeaderReader.preambleWords.contains(where: { folded.hasPrefix($0) }) { break }
        if !line.contains(where: \.isLetter) {
          index += 1
          continue
        }
        parts.append(line)
        used.insert(index)
      }
      index += 1
    }
    let whole = parts.joined(separator: " ")
    title = whole.isEmpty ? nil : HeaderReader.sentence(whole)
  }

  private static let preambleWords = [
    "can cu", "thuc hien ke hoach", "thuc hien theo", "thuc hien cong",
  ]

  /// A title in capitals becomes a sentence; `VỀ VIỆC` at its head says nothing.
  private static func sentence(_ text: String) -> String {
    let letters = text.filter(\.isLetter)
    guard letters.filter(\.isUppercase).count * 10 > letters.count * 7 else { return text }
    let lower = text.lowercased()
    let saying = lower.hasPrefix("về việc ") ? trimmed(lower.dropFirst(8)) : lower
    return saying.capitalisedFirst
  }

  // MARK: - Issuer

  /// The left column of the header: the authority above, then the issuer.
  private mutating func headIssuer(before titleAt: Int) -> PlanAuthority? {
    var names: [String] = []
    for index in 0..<min(titleAt, 10) where text.lines[index].raw.utf8.count <= HeaderReader.longest
    {
      for cell in text.lines[index].cells where !cell.isEmpty {
        let folded = VietnameseText.folded(cell)
        let letters = cell.filter(\.isLetter)
        guard letters.count >= 5,
          letters.allSatisfy(\.isUppercase) || letters.filter(\.isUppercase).count > 8,
          !folded.contains("cong hoa xa hoi"), !folded.contains("doc lap"), !folded.hasPrefix("so")
        else { continue }
        names.append(cell)
        used.insert(index)
      }
    }
    guard let name = names.last else { return nil }
    return PlanAuthority(
      name: HeaderReader.named(name), parent: names.count > 1 ? HeaderReader.named(names[0]) : nil,
      level: AuthorityWords.level(name))
  }

  /// `TRƯỜNG TIỂU HỌC BÌNH AN` as people write it.
  private static func named(_ capitals: String) -> String {
    capitals.split(separator: " ").map { word in
      let isShort = ["UBND", "THCS", "THPT", "GD&ĐT", "GDĐT", "TH"].contains(String(word))
      return isShort ? String(word) : word.prefix(1) + word.dropFirst().lowercased()
    }.joined(separator: " ")
  }

  /// The one who says `xây dựng kế hoạch … như sau`, else the one of `Trên đây là Kế hoạch … của …`.
  private func namedIssuer() -> PlanAuthority? {
    let flow = TextFlow(text.lines, 0..<text.contentEnd)
    let heads = [
      "truong tieu hoc", "truong thcs", "truong thpt", "truong mam non", "truong mau giao",
      "truong trung hoc", "truong th", "phong giao duc", "so giao duc", "truong",
    ]
    var candidates: [(name: String, at: Int)] = []
    for head in heads {
      var search = 0
      while let at = flow.find(head, from: search, to: flow.folded.count), candidates.count < 200 {
        search = at + head.count
        if let name = AuthorityWords.name(flow, at) { candidates.append((name, at)) }
      }
      if !candidates.isEmpty { break }
    }
    // The name said most often, the longer and then the earlier first.
    var counts: [String: Int] = [:]
    for candidate in candidates { counts[VietnameseText.folded(candidate.name), default: 0] += 1 }
    let best = candidates.max { left, right in
      let (one, two) = (VietnameseText.folded(left.name), VietnameseText.folded(right.name))
      return (counts[one] ?? 0, left.name.count, -left.at)
        < (counts[two] ?? 0, right.name.count, -right.at)
    }
    guard let best else { return nil }
    let name = best.name.prefix(1).uppercased() + best.name.dropFirst()
    return PlanAuthority(name: name, level: AuthorityWords.level(name))
  }
}

extension String {
  /// The index, in characters, at which a word begins.
  fileprivate func range(ofWord word: String) -> Int? {
    let characters = Array(self)
    return characters.indices.first { index in
      let end = index + word.count
      return (index == 0 || !characters[index - 1].isLetter)
        && characters[index...].starts(with: word)
        && (end >= characters.count || !characters[end].isLetter)
    }
  }
}
