/// Finds the documents a text cites: kind, number, date, issuer and title.
struct CitationReader {
  /// A citation and where it stands in the flow.
  struct Found: Sendable {
    var base: LegalBase
    var written: String
    /// From the word for its kind to the end of its issuer.
    var range: Range<Int>
    var numberAt: Int
    var dateAt: Int?
    /// The end of what was read about the document, its title among it.
    var readTo: Int
  }

  private let flow: TextFlow
  private let clauseEnds: [Int]
  /// The words for kinds, folded; the longer before the shorter.
  static let kinds: [(words: String, kind: DocumentKind)] = [
    ("nghi dinh", .decree), ("thong tu lien tich", .circular), ("thong tu", .circular),
    ("chi thi", .directive), ("nghi quyet", .resolution), ("quyet dinh", .decision),
    ("ke hoach", .plan), ("huong dan", .guideline), ("cong van", .dispatch),
    ("ket luan", .conclusion), ("de an", .project), ("thong bao", .notice), ("luat", .law),
    ("thong tri", .other), ("bo luat", .law), ("phap lenh", .law), ("bao cao", .other),
    ("to trinh", .other), ("chuong trinh", .other), ("quy che", .other), ("quy dinh", .other),
    ("kh", .plan), ("qd", .decision), ("cv", .dispatch), ("nd", .decree), ("tt", .circular),
    ("ct", .directive), ("hd", .guideline), ("nq", .resolution),
  ]
  /// The kinds by the letters of their symbols.
  private static let symbols: [String: DocumentKind] = [
    "NĐ": .decree, "TT": .circular, "TTLT": .circular, "CT": .directive, "NQ": .resolution,
    "QĐ": .decision, "KH": .plan, "HD": .guideline, "CV": .dispatch, "KL": .conclusion,
    "ĐA": .project, "TB": .notice, "BC": .other, "TTr": .other, "CTr": .other, "QC": .other,
  ]
  /// Words that end an issuer's name.
  private static let stops = [
    "ve", "quy dinh", "ban hanh", "sua doi", "thuc hien", "trien khai", "phat dong", "huong dan",
    "phe duyet", "to chuc", "kien toan", "theo", "ngay", "so", "trong", "tren dia ban", "nam",
    "de", "phai", "va cac", "vv", "v/v", "giai doan", "cong tac", "khoa", "gan voi", "nham",
    "cong nhan", "thanh lap", "tiep tuc", "dang ky", "v/v", "quan triet", "chi dao", "tai",
  ]
  /// The words in small letters that stand inside authorities' names; any other ends a name.
  private static let inside: Set<String> = Set(
    """
    ban nhân dân huyện tỉnh xã phường thị trấn thành phố quận thủ tướng chính phủ giáo dục và đào tạo bộ
    chính trị thường vụ ủy uỷ đảng đội hội đồng thi đua khen thưởng chấp hành trung ương lần thứ nội vụ
    tuyên vận văn hóa hoá kinh tế tổ chức công đoàn liên lao động trường tiểu học mầm non cơ sở phổ thông
    trưởng chủ tịch giám đốc phòng nhân nước đại biểu toàn quốc khối cụm ngành số đặc khu mặt trận hành
    pháp luật lập tư tài tuyên giáo khoa xã thường trực văn phòng các sự thật nhà mẫu trung mười một hai
    ba bốn năm sáu bảy nghị tám chín cựu chiến binh thanh niên phụ nữ nông xuất bản thể thao du lịch
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
  /// How authorities begin; an issuer must be one of them.
  private static let authorities = [
    "quoc hoi", "uy ban thuong vu", "chinh phu", "thu tuong", "bo", "uy ban", "ubnd", "hdnd",
    "hoi dong", "phong", "so", "ban", "tinh uy", "thanh uy", "huyen uy", "thi uy", "quan uy",
    "dang uy", "dang bo", "chu tich", "truong", "lien doan", "cong doan", "trung uong", "tinh",
    "huyen", "thi xa", "xa", "phuong", "tong", "doan", "hoi", "khoi", "cum", "van phong",
    "thuong truc", "giam doc", "bch", "btv", "pgd", "pgdt",
  ]

  /// What cannot stand inside an issuer's name.
  private static let nameEnds: Set<Character> = [
    ",", ";", ":", "(", ")", "[", "“", "\"", "”", "–", ".", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸",
    "⁹",
  ]

  init(_ flow: TextFlow) {
    self.flow = flow
    clauseEnds = CitationReader.clauseEnds(flow)
  }

  /// All citations with a number, in order, repeated ones too.
  func all() -> [Found] {
    let numbers = NumberScanner.all(in: flow)
    var found: [Found] = []
    var previous = 0
    for (index, number) in numbers.enumerated() {
      let limit =
        index + 1 < numbers.count ? numbers[index + 1].range.lowerBound : flow.characters.count
      found.append(citation(number, before: limit, behind: previous))
      previous = found.last?.range.upperBound ?? previous
    }
    return found
  }

  private func citation(
    _ number: NumberScanner.Found, before limit: Int, behind previous: Int
  ) -> Found {
    var (kind, start) = kind(number)
    var lawName: String?
    if start == number.range.lowerBound, kind == .law || kind == .other,
      let at = lawStart(start, behind: previous)
    {
      lawName = LawNameReader.tidy(flow.text(at..<wordSo(start)))
      kind = .law
      start = at
    }
    let written = number.number.isEmpty ? nil : number.number
    var base = LegalBase(relation: .mentions, kind: kind, number: written)
    var end = number.range.upperBound
    var dateAt: Int?
    if let (found, at) = date(behind: end) {
      base.date = found.date
      dateAt = at
      end = found.end
    }
    let clause = min(clauseEnd(end), limit)
    if let (issuer, issuerEnd, issuerStart) = issuer(from: end, to: clause) {
      base.issuer = issuer
      let before = flow.text(end..<issuerStart)
      base.title =
        before.count > 8
        ? title(end..<issuerStart) : title(issuerEnd..<max(clauseEnd(issuerEnd), issuerEnd))
      end = issuerEnd
    } else {
      base.issuer =
        proposer(start, behind: previous) ?? listIssuer(start)
        ?? CitationReader.impliedIssuer(number.number)
      base.title = title(end..<clauseEnd(end))
    }
    let readTo = base.title == nil ? end : max(clauseEnd(end), end)
    base.title = lawName ?? base.title
    return Found(
      base: base, written: number.written, range: start..<end,
      numberAt: number.range.lowerBound, dateAt: dateAt, readTo: readTo)
  }

  // MARK: - What stands before

  /// Where the name of a law begins whose number follows it: `Luật Thi đua, khen thưởng số 06/2022/QH15`.
  private func lawStart(_ start: Int, behind previous: Int) -> Int? {
    let from = max(flow.paragraphStart(start), previous, start - 130)
    guard let at = flow.findLast("luat", from: from, before: start), flow.characters[at] == "L",
      !flow.characters[at..<start].contains(where: { ";:“”".contains($0) })
    else { return nil }
    // `Bộ luật Lao động` begins with its first word; a law that changes another with the outer one.
    let outer = flow.find("luat sua doi", from: from, to: at)
    return outer ?? at
  }

  /// Where `số` or `(Luật số:` begins before a number.
  private func wordSo(_ start: Int) -> Int {
    flow.findLast("so", from: max(0, start - 6), before: start) ?? start
  }

  /// `đề nghị của Phòng … tại Tờ trình số …`: the issuer before its paper.
  private func proposer(_ start: Int, behind previous: Int) -> String? {
    let from = max(flow.paragraphStart(start), previous, start - 120)
    guard let tai = flow.findLast("tai", from: max(from, start - 5), before: start),
      let of = flow.findLast("cua", from: from, before: tai)
    else { return nil }
    let name = flow.text((of + 3)..<tai)
    let begin = flow.skipSpaces(of + 3)
    guard CitationReader.authorities.contains(where: { flow.has($0, at: begin) }),
      !name.contains(where: { ";:,.".contains($0) })
    else { return nil }
    return name
  }

  /// The issuer of a list of papers that names him once: `Các văn bản của Phòng GD&ĐT: …`.
  private func listIssuer(_ start: Int) -> String? {
    var head = flow.paragraphStart(start)
    while head < start, !flow.characters[head].isLetter { head += 1 }
    if flow.has("cac", at: head) { head = flow.skipSpaces(head + 3) }
    guard flow.has("van ban", at: head), flow.has("cua", at: flow.skipSpaces(head + 7)) else {
      return nil
    }
    let begin = flow.skipSpaces(flow.skipSpaces(head + 7) + 3)
    guard CitationReader.authorities.contains(where: { flow.has($0, at: begin) }),
      let colon = flow.characters[begin..<min(start, begin + 90)].firstIndex(of: ":")
    else { return nil }
    return flow.text(begin..<colon)
  }

  // MARK: - Kind

  /// The kind by the word before the number, else by its symbol; and where the citation begins.
  private func kind(_ number: NumberScanner.Found) -> (DocumentKind, Int) {
    var end = number.range.lowerBound
    // Back over "số", "số:", "so", brackets and spaces.
    while end > 0 {
      let before = flow.folded[end - 1]
      if before == " " || before == ":" || before == "(" || before == "." || before == "…" {
        end -= 1
      } else if end >= 2, flow.folded[(end - 2)..<end].elementsEqual("so"),
        end == 2 || !flow.folded[end - 3].isLetter
      {
        end -= 2
      } else {
        break
      }
    }
    for (words, kind) in CitationReader.kinds {
      let start = end - words.count
      guard start >= 0, flow.has(words, at: start),
        start == 0 || !flow.folded[start - 1].isLetter
      else { continue }
      return (kind, start)
    }
    let symbol = number.number.isEmpty ? "1" + number.written : number.number
    return (CitationReader.kind(ofSymbol: symbol) ?? .other, number.range.lowerBound)
  }

  private static func kind(ofSymbol number: String) -> DocumentKind? {
    guard let parsed = DocumentNumber(number) else { return nil }
    if parsed.type.hasPrefix("QH"), parsed.year != nil { return .law }
    if let kind = symbols[parsed.type] { return kind }
    return parsed.issuer.isEmpty ? .dispatch : nil
  }

  /// The issuer that the symbol itself names.
  private static func impliedIssuer(_ number: String) -> String? {
    let isKnown =
      number.contains("QH") || ["CP", "TTg", "ĐT", "DT", "BNV"].contains { number.hasSuffix($0) }
    guard isKnown, let parsed = DocumentNumber(number) else { return nil }
    if parsed.type.hasPrefix("QH") { return "Quốc hội" }
    switch parsed.issuer {
    case "CP": return "Chính phủ"
    case "TTg": return "Thủ tướng Chính phủ"
    case "BGDĐT", "BGD&ĐT", "BGDDT": return "Bộ Giáo dục và Đào tạo"
    case "BNV": return "Bộ Nội vụ"
    default: return nil
    }
  }

  // MARK: - Date, issuer, title

  /// The date right behind a number: commas, brackets and spaces may stand between.
  private func date(behind end: Int) -> (DateScanner.Found, Int)? {
    var index = end
    while let character = DateScanner.character(flow, index), " ,(".contains(character) {
      index += 1
    }
    guard index - end <= 4 else { return nil }
    // `được Quốc hội … thông qua ngày …`, `ban hành ngày …`, `ký ngày …`.
    for words in ["ban hanh", "ky", "de"] where flow.has(words, at: index) {
      let next = flow.skipSpaces(index + words.count)
      if flow.has("ngay", at: next) { index = next }
    }
    let stop = min(flow.paragraphEnd(index), index + 110)
    if flow.has("duoc", at: index) || flow.has("da duoc", at: index),
      let passed = flow.find("thong qua ngay", from: index, to: stop)
    {
      index = passed + 10
    }
    guard flow.folded.indices.contains(index),
      let first = flow.folded[index...].first,
      first == "n" || (first.isNumber && index > end && flow.characters[index - 1] == "("),
      let found = DateScanner.date(in: flow, at: index)
    else { return nil }
    return (found, index)
  }

  /// Where the words about a document end at the latest.
  private func clauseEnd(_ start: Int) -> Int {
    var (low, high) = (0, clauseEnds.count)
    while low < high {
      let middle = (low + high) / 2
      if clauseEnds[middle] < start { low = middle + 1 } else { high = middle }
    }
    let end = low < clauseEnds.count ? clauseEnds[low] : flow.characters.count
    return min(end, start + 600)
  }

  /// The semicolons, full stops and line feeds at which clauses end, in order.
  private static func clauseEnds(_ flow: TextFlow) -> [Int] {
    flow.characters.indices.filter { index in
      switch flow.characters[index] {
      case "\n", ";": return true
      case ".":
        let next = DateScanner.character(flow, index + 1)
        return next == " " || next == "\n" || next == "." || next == nil
      default: return false
      }
    }
  }

  /// `của Ủy ban nhân dân huyện Tân Hồng` behind a date: the first `của` before an authority.
  private func issuer(from start: Int, to end: Int) -> (String, Int, Int)? {
    var search = start
    while let at = flow.find("cua", from: search, to: end) {
      let begin = flow.skipSpaces(at + 3)
      let isAuthority = CitationReader.authorities.contains { flow.has($0, at: begin) }
      if isAuthority, begin < end {
        let stop = nameEnd(begin, end)
        let name = flow.text(begin..<stop)
        // Far behind the number it is the issuer only if nothing else was cited in between.
        if name.count >= 2, name.count <= 90, at - start <= 200 { return (name, stop, at) }
      }
      search = at + 3
    }
    return nil
  }

  private func nameEnd(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let character = flow.characters[index]
      if CitationReader.nameEnds.contains(character) { return index }
      if character == " " {
        let next = flow.skipSpaces(index)
        // "Ban Thường vụ Tỉnh ủy về": the word behind the space ends the name.
        if next > start + 3, isForeign(next) { return index }
        if next > start + 3, CitationReader.stops.contains(where: { flow.has($0, at: next) }),
          !isName(next)
        {
          return index
        }
      }
      index += 1
    }
    return end
  }

  /// Whether a word in small letters cannot stand in an authority's name.
  private func isForeign(_ index: Int) -> Bool {
    guard let first = DateScanner.character(flow, index), first.isLowercase else { return false }
    var end = index
    while end < flow.characters.count, flow.characters[end].isLetter { end += 1 }
    let word = String(flow.characters[index..<end])
    if word == "và" {
      // `Thị ủy … và Kế hoạch số …`: another paper begins.
      let next = flow.skipSpaces(end)
      return CitationReader.kinds.contains { $0.words.count > 3 && flow.has($0.words, at: next) }
    }
    return !CitationReader.inside.contains(word)
  }

  /// Whether a stop word is written as part of a name (`Sở`, `Hướng`): with a capital.
  private func isName(_ index: Int) -> Bool {
    flow.characters[index].isUppercase
      && !["ve", "quy dinh", "khoa", "v/v"].contains { flow.has($0, at: index) }
  }

  /// What a document is about, as far as the text says it.
  private func title(_ range: Range<Int>) -> String? {
    var start = range.lowerBound
    while start < range.upperBound, " ,:-–)".contains(flow.characters[start]) { start += 1 }
    let folded = String(flow.folded[start..<min(start + 40, max(range.upperBound, start))])
    guard CitationReader.titles.contains(where: { folded.hasPrefix($0) }) else { return nil }
    let text = CitationReader.tidyTitle(flow.text(start..<leadOver(start, range.upperBound)))
    let limit = 250
    guard text.count > limit else { return text.capitalisedFirst }
    return text.prefix(limit).lastIndex(of: " ").map { trimmed(text[..<$0]).capitalisedFirst + "…" }
  }

  /// Where a sentence leads over from a document to the plan that follows: the comma before `Trường … xây
  /// dựng kế hoạch … như sau`; else the end.
  private func leadOver(_ start: Int, _ end: Int) -> Int {
    guard flow.find("nhu sau", from: max(start, end - 12), to: end) != nil else { return end }
    let comma = flow.characters[start..<end].indices.first { index in
      guard ",.".contains(flow.characters[index]) else { return false }
      let next = flow.skipSpaces(index + 1)
      return CitationReader.authorities.contains { flow.has($0, at: next) }
        && DateScanner.character(flow, next)?.isUppercase == true
        && (flow.find("ke hoach", from: next, to: end) != nil
          || flow.find("ban hanh", from: next, to: end) != nil)
    }
    return comma ?? end
  }

  /// A title without the marks of footnotes and without what parts it from the next clause.
  private static func tidyTitle(_ text: String) -> String {
    var text = text
    if text.contains(where: { "¹²³⁴⁵⁶⁷⁸⁹⁰[".contains($0) }) {
      text = String(text.filter { !"¹²³⁴⁵⁶⁷⁸⁹⁰".contains($0) })
      if text.last == "]", let open = text.suffix(5).lastIndex(of: "[") {
        text = String(text[..<open])
      }
    }
    while let last = text.last, ",:; ".contains(last) { text.removeLast() }
    return text
  }

  private static let titles = [
    "ve ", "quy dinh", "ban hanh", "sua doi", "thuc hien", "trien khai", "phat dong", "huong dan",
    "phe duyet", "to chuc", "thong tu ban hanh", "v/v", "kien toan", "cong tac",
  ]
}
