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
  }

  private let flow: TextFlow
  /// The words for kinds, folded; the longer before the shorter.
  private static let kinds: [(words: String, kind: DocumentKind)] = [
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
    "cong nhan", "thanh lap",
  ]
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
    ",", ";", ":", "(", ")", "“", "\"", "”", "–", ".", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹",
  ]

  init(_ flow: TextFlow) { self.flow = flow }

  /// All citations with a number, in order, repeated ones too.
  func all() -> [Found] {
    let numbers = NumberScanner.all(in: flow)
    return numbers.enumerated().map { index, number in
      let limit =
        index + 1 < numbers.count ? numbers[index + 1].range.lowerBound : flow.characters.count
      return citation(number, before: limit)
    }
  }

  private func citation(_ number: NumberScanner.Found, before limit: Int) -> Found {
    let (kind, start) = kind(number)
    var base = LegalBase(relation: .mentions, kind: kind, number: number.number)
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
      let behind = flow.text(issuerEnd..<max(clauseEnd(issuerEnd), issuerEnd))
      base.title = before.count > 8 ? title(before) : title(behind)
      end = issuerEnd
    } else {
      base.issuer = CitationReader.impliedIssuer(number.number)
      base.title = title(flow.text(end..<clauseEnd(end)))
    }
    return Found(
      base: base, written: number.written, range: start..<end,
      numberAt: number.range.lowerBound, dateAt: dateAt)
  }

  // MARK: - Kind

  /// The kind by the word before the number, else by its symbol; and where the citation begins.
  private func kind(_ number: NumberScanner.Found) -> (DocumentKind, Int) {
    var end = number.range.lowerBound
    // Back over "số", "số:", "so", brackets and spaces.
    while end > 0 {
      let before = flow.folded[end - 1]
      if before == " " || before == ":" || before == "(" {
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
      guard start >= 0, start == 0 || !flow.folded[start - 1].isLetter,
        flow.folded[start..<end].elementsEqual(words)
      else { continue }
      return (kind, start)
    }
    return (CitationReader.kind(ofSymbol: number.number) ?? .other, number.range.lowerBound)
  }

  private static func kind(ofSymbol number: String) -> DocumentKind? {
    guard let parsed = DocumentNumber(number) else { return nil }
    if parsed.type.hasPrefix("QH") { return .law }
    if let kind = symbols[parsed.type] { return kind }
    return parsed.issuer.isEmpty ? .dispatch : nil
  }

  /// The issuer that the symbol itself names.
  private static func impliedIssuer(_ number: String) -> String? {
    guard let parsed = DocumentNumber(number) else { return nil }
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
    guard index - end <= 4, flow.folded.indices.contains(index),
      let first = flow.folded[index...].first,
      first == "n" || (first.isNumber && index > end && flow.characters[index - 1] == "("),
      let found = DateScanner.date(in: flow, at: index)
    else { return nil }
    return (found, index)
  }

  /// Where the words about a document end at the latest.
  private func clauseEnd(_ start: Int) -> Int {
    var index = start
    while index < flow.characters.count {
      let character = flow.characters[index]
      if character == "\n" || character == ";" { return index }
      let next = DateScanner.character(flow, index + 1)
      if character == ".", next == " " || next == "\n" || next == "." || next == nil {
        return index
      }
      if index - start > 600 { return index }
      index += 1
    }
    return index
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

  /// Whether a stop word is written as part of a name (`Sở`, `Hướng`): with a capital.
  private func isName(_ index: Int) -> Bool {
    flow.characters[index].isUppercase
      && !["ve", "quy dinh", "khoa"].contains { flow.has($0, at: index) }
  }

  /// What a document is about, as far as the text says it.
  private func title(_ text: String) -> String? {
    var text = Substring(text)
    for character in text {
      guard " ,:-–)".contains(character) else { break }
      text = text.dropFirst()
    }
    let folded = VietnameseText.folded(String(text.prefix(40)))
    guard CitationReader.titles.contains(where: { folded.hasPrefix($0) }) else { return nil }
    let limit = 250
    guard text.count > limit else { return trimmed(text).capitalisedFirst }
    return text.prefix(limit).lastIndex(of: " ").map { trimmed(text[..<$0]).capitalisedFirst + "…" }
  }

  private static let titles = [
    "ve ", "quy dinh", "ban hanh", "sua doi", "thuc hien", "trien khai", "phat dong", "huong dan",
    "phe duyet", "to chuc", "thong tu ban hanh", "v/v", "kien toan", "cong tac",
  ]
}
