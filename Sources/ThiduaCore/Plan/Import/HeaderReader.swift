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
  init(_ text: PlanText, before firstHeading: Int, flow: TextFlow) {
    self.text = text
    end = min(firstHeading, text.contentEnd)
    let titleAt = text.lines[..<end].firstIndex { HeaderReader.isTitle($0.text) }
    titleLine = titleAt
    readHead(before: titleAt ?? min(end, 12))
    if let titleAt { readTitle(titleAt) }
    if number == nil, symbol == nil { readReference() }
    issuer = headIssuer(before: titleAt ?? 0) ?? namedIssuer(flow)
  }

  private static func isTitle(_ line: String) -> Bool {
    guard line.utf8.count <= longest else { return false }
    let plain = trimmed(line.filter { $0.isLetter || $0 == " " }).prefix(8)
    // Text recognition loses marks: `KÉ HOẠCH`.
    return VietnameseText.folded(String(plain)) == "ke hoach"
      && plain.allSatisfy { $0.isUppercase || $0 == " " }
  }

  // MARK: - Number, place and date

  private mutating func readHead(before limit: Int) {
    for index in 0..<limit where text.lines[index].raw.utf8.count <= HeaderReader.longest {
      for cell in HeaderReader.headCells(text.lines[index]) where !cell.isEmpty {
        if number == nil, symbol == nil { readNumber(cell, index) }
        if date == nil, !hasBlankDate { readDate(cell, index) }
      }
    }
  }

  /// The cells of a line of the head; blanks left for a number or a day part no cells.
  private static func headCells(_ line: TextLine) -> [String] {
    var cells: [String] = []
    for cell in line.cells {
      let before = VietnameseText.folded(cells.last ?? "").split { !$0.isLetter }.last
      if let before, let last = cells.last, last.count <= 40,
        cell.first == "/" || before == "so" || before == "ngay" || before == "thang"
      {
        cells[cells.count - 1] = last + " " + cell
      } else {
        cells.append(cell)
      }
    }
    return cells
  }

  private mutating func readNumber(_ cell: String, _ line: Int) {
    let all = Array(cell)
    if readPartyNumber(cell, line) { return }
    guard let so = HeaderReader.numberWord(Array(VietnameseText.folded(cell))),
      let slash = all[so...].firstIndex(of: "/")
    else { return }
    let head = String(all[so..<slash].filter { $0.isASCII && $0.isNumber })
    let (tail, end) = HeaderReader.symbol(all, slash + 1)
    guard tail.contains(where: \.isUppercase) else { return }
    numberLine = line
    used.insert(line)
    written = trimmed(String(all[(so + 2)..<max(end, so + 2)].drop { $0 == ":" || $0 == " " }))
    if head.isEmpty {
      symbol = tail
      written = nil
    } else {
      number = head + "/" + tail
    }
  }

  /// Where `số` stands with nothing but a number or a blank up to the slash.
  private static func numberWord(_ folded: [Character]) -> Int? {
    guard folded.count > 3 else { return nil }
    for index in 0..<(folded.count - 2) where folded[index] == "s" && folded[index + 1] == "o" {
      guard index == 0 || !folded[index - 1].isLetter else { continue }
      var end = index + 2
      while end < folded.count, !folded[end].isLetter, folded[end] != "/" { end += 1 }
      if end < folded.count, folded[end] == "/" { return index }
    }
    return nil
  }

  /// The letters of a symbol; spaces may stand beside its hyphens only.
  static func symbol(_ all: [Character], _ start: Int) -> (String, Int) {
    var tail = ""
    var index = start
    while index < all.count, all[index] == " " { index += 1 }
    var end = index
    while index < all.count {
      let character = all[index]
      if character == "," || character == ";" || character == ")" { break }
      if character == " " {
        var next = index
        while next < all.count, all[next] == " " { next += 1 }
        guard next < all.count, isHyphen(all[next]) || tail.last == "-" else { break }
        index = next
        continue
      }
      tail.append(isHyphen(character) ? "-" : character)
      index += 1
      end = index
    }
    return (tail, end)
  }

  static func isHyphen(_ character: Character) -> Bool { "-–‑".contains(character) }

  private mutating func readDate(_ whole: String, _ line: Int) {
    let cell = HeaderReader.withoutMotto(whole)
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

  /// A line without the State's name and motto, behind which place and date may stand.
  private static func withoutMotto(_ cell: String) -> String {
    let folded = VietnameseText.folded(cell)
    guard folded.contains("hanh phuc"), folded.contains("ngay") else { return cell }
    let plain = Array(folded)
    let motto = Array("hanh phuc")
    guard
      let at = plain.indices.last(where: { plain[$0...].starts(with: motto) })
    else { return cell }
    return trimmed(String(Array(cell).dropFirst(at + motto.count).drop { !$0.isLetter }))
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
        if isPreamble(index, isFirst: parts.isEmpty) { break }
        if !parts.isEmpty, TextFlow.isLabel(line) { break }
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

  /// Whether a line goes on from the title to what the plan rests on. The first line behind
  /// `KẾ HOẠCH` is the title even where it names a document, unless it ends as a basis does.
  private func isPreamble(_ index: Int, isFirst: Bool) -> Bool {
    let head = text.lines[index].head
    if head.hasPrefix("can cu") { return true }
    let line = text.lines[index].text
    let end = line.last ?? " "
    if isFirst, end != ";", end != "." { return false }
    if end == ":" { return true }
    let verbs = ["thuc hien theo", "thuc hien", "trien khai", "theo", "xet", "tiep tuc thuc hien"]
    guard let verb = verbs.first(where: { head.hasPrefix($0 + " ") }) else { return false }
    let rest = head.dropFirst(verb.count + 1)
    return HeaderReader.documents.contains { rest.hasPrefix($0) }
  }

  /// How the documents a plan rests on are called, folded.
  private static let documents = [
    "ke hoach", "quyet dinh", "chi thi", "nghi quyet", "cong van", "huong dan", "thong tu",
    "nghi dinh", "luat", "ket luan", "chuong trinh", "su chi dao", "thong bao", "de nghi", "de an",
    "nhiem vu", "cong dien", "thong tri", "quy che", "quy dinh",
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
          !folded.contains("cong hoa xa hoi"), !folded.contains("doc lap"),
          !HeaderReader.national.contains(folded),
          HeaderReader.numberWord(Array(folded)) == nil, cell.first?.isLetter == true
        else { continue }
        used.insert(index)
        if let last = names.last, HeaderReader.continues(last, folded) {
          names[names.count - 1] = last + " " + cell
        } else {
          names.append(cell)
        }
      }
    }
    guard let name = names.last else { return nil }
    return PlanAuthority(
      name: AuthorityCapitals.written(name),
      parent: names.count > 1 ? AuthorityCapitals.written(names[0]) : nil,
      level: AuthorityWords.level(name)
        ?? (HeaderReader.isCouncil(name) ? AuthorityWords.level(names[0]) : nil))
  }

  /// Whether it is a council or board, which is of the level of the authority above it.
  private static func isCouncil(_ name: String) -> Bool {
    let folded = VietnameseText.folded(name)
    return ["hoi dong thi dua", "ban chi dao", "ban thi dua"].contains { folded.hasPrefix($0) }
  }

  /// What stands at the head of the Party's and the Youth Union's papers in the place of the State's name.
  private static let national: Set<String> = [
    "dang cong san viet nam", "doan tncs ho chi minh", "doan thanh nien cong san ho chi minh",
    "doi tntp ho chi minh", "doi thieu nien tien phong ho chi minh",
  ]

  /// Whether a line of the head goes on with the name above it: `ỦY BAN NHÂN DÂN` / `XÃ …`, `TRƯỜNG
  /// TIỂU HỌC` / `BÌNH AN`.
  private static func continues(_ name: String, _ next: String) -> Bool {
    let above = VietnameseText.folded(name)
    let areas = [
      "tinh ", "huyen ", "xa ", "phuong ", "quan ", "thi xa ", "thanh pho ", "thi tran ",
    ]
    let isBare = above == "uy ban nhan dan" || above == "ubnd"
    if areas.contains(where: { next.hasPrefix($0) }) {
      return isBare || ["phong ", "so "].contains { above.hasPrefix($0) }
    }
    let kinds = [
      "uy ban", "ubnd", "so ", "phong", "truong", "bo ", "dang", "hoi ", "hoi dong", "lien doi",
      "cong doan", "doan", "trung tam", "ban ", "chi bo", "cum", "khoi", "to ", "van phong",
    ]
    return !kinds.contains { next.hasPrefix($0) } && kinds.contains { above.hasPrefix($0) }
  }

  /// The one who says `xây dựng kế hoạch … như sau`, else the one of `Trên đây là Kế hoạch … của …`.
  private func namedIssuer(_ flow: TextFlow) -> PlanAuthority? {
    // A text says who issues it within its first pages, and often.
    var attempts = 0
    let heads = [
      "truong tieu hoc", "truong thcs", "truong thpt", "truong mam non", "truong mau giao",
      "truong trung hoc", "truong th", "phong giao duc", "so giao duc", "truong",
    ]
    var candidates: [(name: String, at: Int)] = []
    for head in heads {
      var search = 0
      while let at = flow.find(head, from: search, to: flow.folded.count), candidates.count < 200,
        attempts < 2000
      {
        search = at + head.count
        attempts += 1
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
    if let body = HeaderReader.bodyBefore(flow, best.name) {
      return PlanAuthority(name: body, level: AuthorityWords.level(best.name))
    }
    let name = best.name.prefix(1).uppercased() + best.name.dropFirst()
    return PlanAuthority(name: name, level: AuthorityWords.level(name))
  }
}

extension HeaderReader {
  private static let bodies = [
    "lien doi", "chi doan", "doan thanh nien", "cong doan", "to chuyen mon", "hoi dong thi dua",
  ]

  /// A body inside a school, where it and not the school makes the plan: `Liên đội trường Tiểu học … xây
  /// dựng kế hoạch … như sau`.
  fileprivate static func bodyBefore(_ flow: TextFlow, _ name: String) -> String? {
    let folded = VietnameseText.folded(name)
    var search = 0
    while let at = flow.find(folded, from: search, to: flow.folded.count) {
      search = at + folded.count
      let start = flow.paragraphStart(at)
      let head = trimmed(String(flow.folded[start..<at].prefix(60)))
      let end = flow.paragraphEnd(at)
      let leads = flow.text(max(at, end - 12)..<end)
      if bodies.contains(head), VietnameseText.folded(leads).contains("nhu sau") {
        return flow.text(start..<search)
      }
    }
    return nil
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
