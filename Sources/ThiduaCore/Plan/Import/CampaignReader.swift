/// Finds the campaigns a text names, with who launched them and their years.
struct CampaignReader {
  /// A campaign and where its name stands in the flow.
  struct Found: Sendable {
    var value: Campaign
    var range: Range<Int>
  }

  let flow: TextFlow
  private let citations: [CitationReader.Found]

  /// Words that, right before a quote, make it a campaign; folded.
  private static let heads = [
    "phong trao thi dua", "phong trao thi dua dac biet", "phong trao", "thi dua",
    "cuoc van dong", "cuoc van dong lon", "dot thi dua", "chien dich thi dua",
    "phong trao thi dua yeu nuoc", "phong trao thi dua chuyen de", "thi dua voi chu de",
    "thi dua chu de", "phong trao thi dua voi chu de", "phong trao thi dua theo chu de",
  ]
  /// Words that may stand between such words and a name.
  private static let between: Set<Substring> = [
    "dac", "biet", "cao", "diem", "yeu", "nuoc", "chuyen", "de", "theo", "thuong", "xuyen", "lon",
    "trong", "tam", "voi", "chu", "mang", "ten", "nganh", "giao", "duc", "cua", "truyen", "thong",
    "moi", "tiep", "tuc", "huong", "ung", "nhu", "la",
  ]
  /// Words that, right before a quote, make it something else.
  private static let others = [
    "guong", "de an", "cuoc thi", "hoi thi", "chu de", "muc tieu", "muc tieu kep", "phuong cham",
    "khau hieu", "mo hinh", "to", "ve viec", "viec", "danh hieu", "chuong trinh", "quy", "ngay hoi",
  ]

  /// What cannot stand inside a name without quotes.
  static let ends: Set<Character> = ["(", ",", ";", ".", ":", "“", "”", "\n"]

  init(_ flow: TextFlow, citations: [CitationReader.Found]) {
    self.flow = flow
    self.citations = citations
  }

  /// All campaigns, in order, repeated ones too.
  func all() -> [Found] {
    let quotes = QuoteScanner.all(in: flow)
    var found: [Found] = []
    var previous: (end: Int, isCampaign: Bool)?
    for quote in quotes {
      let isCampaign = isCampaign(quote, previous)
      if isCampaign { found.append(campaign(quote.inside, quote.whole)) }
      previous = (quote.whole.upperBound, isCampaign)
    }
    found += headings(besides: found)
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: - Which quotes are campaigns

  private func isCampaign(_ quote: QuoteScanner.Found, _ previous: (end: Int, isCampaign: Bool)?)
    -> Bool
  {
    let start = quote.whole.lowerBound
    let from = max(flow.paragraphStart(start), previous?.end ?? 0, start - 120)
    let before = trimmed(String(flow.folded[from..<start].map { $0.isLetter ? $0 : " " }))
      .split(separator: " ").joined(separator: " ")
    // Only where the opening mark is lost do both begin at one place.
    if quote.inside.lowerBound == start { return true }
    if CampaignReader.heads.contains(where: { ends(before, $0) }) { return true }
    // A name may carry its own kind: “Phong trào thi đua đẩy mạnh học tập …”.
    if flow.has("phong trao thi dua", at: flow.skipSpaces(quote.inside.lowerBound)) { return true }
    if isTheme(before, from..<start) { return true }
    if CampaignReader.others.contains(where: { ends(before, $0) }) { return false }
    if let previous, previous.isCampaign, isSeparator(previous.end..<start) { return true }
    var words = before.split(separator: " ")
    var dropped = 0
    while let last = words.last, CampaignReader.between.contains(last), dropped < 6 {
      words.removeLast()
      dropped += 1
    }
    let head = words.joined(separator: " ")
    if dropped > 0, CampaignReader.heads.contains(where: { ends(head, $0) }) { return true }
    return isListed(before, start)
  }

  /// `phong trào thi đua trong toàn ngành với chủ đề “…”`: the theme is the campaign's name.
  private func isTheme(_ before: String, _ range: Range<Int>) -> Bool {
    guard ends(before, "theo chu de") || ends(before, "voi chu de"),
      let at = flow.findLast("phong trao thi dua", from: range.lowerBound, before: range.upperBound)
    else { return false }
    let between = flow.characters[at..<range.upperBound]
    return !between.contains { ",;.:()“”\"".contains($0) }
      && between.split(separator: " ").count <= 16
      && !["hoi thi", "cuoc thi", "mo hinh"].contains {
        flow.find($0, from: at, to: range.upperBound) != nil
      }
  }

  private func ends(_ text: String, _ words: String) -> Bool {
    text == words || text.hasSuffix(" " + words)
  }

  /// Whether only commas, hyphens, `và` and years stand between two quotes.
  private func isSeparator(_ range: Range<Int>) -> Bool {
    guard range.count <= 60 else { return false }
    let words = String(flow.folded[range].map { $0.isLetter ? $0 : " " }).split(separator: " ")
    let allowed: Set<Substring> = ["va", "giai", "doan", "nam", "den", "tu", "hoac"]
    return words.allSatisfy { allowed.contains($0) }
      && !flow.characters[range].contains { "()".contains($0) }
  }

  /// Whether a sentence before says that campaigns follow: `… các phong trào thi đua …:`.
  private func isListed(_ before: String, _ start: Int) -> Bool {
    let head = String(flow.folded[max(0, start - 3)..<start])
    let isAtHead =
      head.contains(":") || head.contains("-") || head.contains("\n") || head.contains("+")
    let isBehindSuch = ends(before, "nhu") || ends(before, "phat dong") || ends(before, "gom")
    guard isAtHead || isBehindSuch else { return false }
    let from = max(0, start - 260)
    guard let colon = isBehindSuch ? start : flow.characters[from..<start].lastIndex(of: ":") else {
      return false
    }
    let intro = max(flow.paragraphStart(colon), colon - 230)
    // Between the colon and the quote only a list's marks and its earlier items may stand.
    return flow.find("phong trao", from: intro, to: colon) != nil
      || flow.find("cuoc van dong", from: intro, to: colon) != nil
  }

  // MARK: - What is said about a campaign

  func campaign(_ inside: Range<Int>, _ whole: Range<Int>) -> Found {
    var nameStart = flow.skipSpaces(inside.lowerBound)
    if flow.has("phong trao thi dua", at: nameStart) {
      nameStart = flow.skipSpaces(nameStart + 18)
    }
    var nameEnd = inside.upperBound
    var period: DateSpan?
    if let years = PeriodReader.first(in: flow, from: nameStart, to: inside.upperBound) {
      period = years.period
      // A stage at the end of the name is its time, not its name.
      let isLast = inside.upperBound - years.range.upperBound <= 2
      if years.isStage, isLast { nameEnd = years.range.lowerBound }
      if !years.isStage, !isLast { period = nil }
    }
    let sentence = sentenceEnd(whole.upperBound)
    if period == nil,
      let years = PeriodReader.first(
        in: flow, from: whole.upperBound, to: min(sentence, whole.upperBound + 130)),
      isNear(whole.upperBound, years)
    {
      period = years.period
    }
    if period == nil { period = listPeriod(whole) }
    let document = document(of: whole)
    var value = Campaign(id: "", name: CampaignReader.tidy(flow.text(nameStart..<nameEnd)))
    value.kind = kind(whole)
    value.launchDocument = document.map {
      LegalBase(kind: $0.kind, number: $0.number, date: $0.date, issuer: $0.issuer)
    }
    value.launchedBy =
      launcher(whole, sentence)
      ?? document?.issuer.map {
        PlanAuthority(name: $0, level: AuthorityWords.level($0))
      }
    value.period = period
    return Found(value: value, range: whole)
  }

  /// The years a list's heading gives all its items: `các phong trào thi đua chuyên đề năm 2022:`.
  private func listPeriod(_ whole: Range<Int>) -> DateSpan? {
    let start = whole.lowerBound
    guard !flow.characters[flow.paragraphStart(start)..<start].contains(where: \.isLetter) else {
      return nil
    }
    guard let colon = introColon(start) else { return nil }
    let from = max(flow.paragraphStart(colon), colon - 60)
    guard
      flow.find("phong trao", from: max(flow.paragraphStart(colon), colon - 160), to: colon) != nil,
      let years = PeriodReader.first(in: flow, from: from, to: colon),
      colon - years.range.upperBound <= 1
    else { return nil }
    return years.period
  }

  /// The colon of the sentence above a list's item; only items may stand in between.
  private func introColon(_ start: Int) -> Int? {
    let from = max(0, start - 500)
    guard let colon = flow.characters[from..<start].lastIndex(of: ":") else { return nil }
    var next = flow.paragraphEnd(colon) + 1
    guard flow.characters[colon..<min(next, flow.characters.count)].allSatisfy({ !$0.isLetter })
    else { return nil }
    while next < flow.paragraphStart(start) {
      guard let first = flow.characters[next...].first, "-–+•*“".contains(first) else { return nil }
      next = flow.paragraphEnd(next) + 1
    }
    return colon
  }

  private static func tidy(_ name: String) -> String {
    let name = trimmed(name.filter { $0 != "“" && $0 != "”" && $0 != "\"" })
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Whether the years behind a quote still speak of it: no other quote or clause in between.
  private func isNear(_ end: Int, _ found: PeriodReader.Found) -> Bool {
    let years = found.range.lowerBound
    let between = flow.characters[end..<max(end, years)]
    // One year says so only right behind the name (`“…” năm 2024`).
    if !found.isStage {
      // Or in a bracket right behind it: `“…” (cấp trường, năm học 2024-2025)`.
      let isBracket = between.first { $0 != " " } == "(" && !between.contains(")")
      return !between.contains(where: \.isLetter)
        || (isBracket && between.split(separator: " ").count <= 4)
    }
    if between.contains(where: { "“;:.\"".contains($0) }) { return false }
    let words = String(flow.folded[end..<max(end, years)]).split(separator: " ")
    return words.count <= 14
  }

  private func sentenceEnd(_ start: Int) -> Int {
    var index = start
    while index < flow.characters.count, index - start < 400 {
      let character = flow.characters[index]
      if character == "\n" || character == ";" || character == "“" { return index }
      if character == ".", DateScanner.character(flow, index + 1).map(\.isWhitespace) ?? true {
        return index
      }
      index += 1
    }
    return index
  }

  private func kind(_ whole: Range<Int>) -> Campaign.Kind? {
    let start = whole.lowerBound
    var paragraph = flow.paragraphStart(start)
    // An item of a list is of the kind that the sentence before the list says.
    if !flow.characters[paragraph..<start].contains(where: \.isLetter),
      let colon = introColon(start)
    {
      paragraph = flow.paragraphStart(colon)
    }
    let from = max(paragraph, start - 260)
    if flow.findLast("chuyen de", from: from, before: start) != nil { return .thematic }
    if flow.findLast("theo dot", from: from, before: start) != nil { return .thematic }
    return nil
  }

  /// `do Thủ tướng Chính phủ phát động`, before a list of names or behind one.
  private func launcher(_ whole: Range<Int>, _ sentence: Int) -> PlanAuthority? {
    if let by = launcher(from: whole.upperBound, to: sentence) { return by.0 }
    if let owner = owner(behind: whole.upperBound) { return owner }
    let paragraph = flow.paragraphStart(whole.lowerBound)
    var from = max(paragraph, whole.lowerBound - 500)
    // A semicolon or full stop behind a `do … phát động` list ends what it says.
    var latest: (PlanAuthority, Int)?
    while let by = launcher(from: from, to: whole.lowerBound) {
      latest = by
      from = by.1
    }
    guard let (authority, end) = latest else { return nil }
    let between = flow.characters[end..<whole.lowerBound]
    let isInList =
      !between.contains(".") && flow.find("cac phong trao", from: end, to: whole.lowerBound) == nil
    return isInList ? authority : nil
  }

  /// `“…” của Thủ tướng Chính phủ`: whose campaign it is, right behind its name or its years.
  private func owner(behind end: Int) -> PlanAuthority? {
    var index = flow.skipSpaces(end)
    if let years = PeriodReader.first(
      in: flow, from: index, to: min(index + 40, flow.paragraphEnd(end))),
      years.range.lowerBound <= index + 1
    {
      index = flow.skipSpaces(years.range.upperBound)
    }
    guard flow.has("cua", at: index) else { return nil }
    let begin = flow.skipSpaces(index + 3)
    let heads = [
      "thu tuong", "chinh phu", "bo", "uy ban", "ubnd", "chu tich", "so", "nganh", "tinh",
    ]
    guard heads.contains(where: { flow.has($0, at: begin) }) else { return nil }
    var stop = begin
    while stop < flow.characters.count, stop - begin < 70,
      !CampaignReader.ends.contains(flow.characters[stop])
    {
      let isWord = flow.characters[stop] == " "
      // `Việt Nam` has no year.
      if isWord, DateScanner.character(flow, stop + 1)?.isLowercase == true,
        ["giai doan", "nam", "phat dong", "theo", "gan"].contains(where: {
          flow.has($0, at: stop + 1)
        })
      {
        break
      }
      stop += 1
    }
    let name = flow.text(begin..<stop)
    return AuthorityWords.level(name).map { PlanAuthority(name: name, level: $0) }
  }

  private func launcher(from start: Int, to end: Int) -> (PlanAuthority, Int)? {
    var search = start
    while let at = flow.find("do", from: search, to: end) {
      search = at + 2
      // `đo`, `đó` fold to the same letters.
      guard flow.characters[at] == "d", flow.characters[at + 1] == "o" else { continue }
      guard let verb = flow.find("phat dong", from: at, to: min(end, at + 110)) else { continue }
      let name = flow.text((at + 2)..<verb)
      guard !name.isEmpty, !name.contains(where: { ".;:“".contains($0) }) else { continue }
      return (PlanAuthority(name: name, level: AuthorityWords.level(name)), verb + 9)
    }
    return nil
  }

  /// The document that launched it: in whose title it stands, or by which (`theo Kế hoạch số …`) it goes.
  private func document(of whole: Range<Int>) -> LegalBase? {
    let behind = firstCitation(from: whole.upperBound)
    if behind < citations.count, citations[behind].range.lowerBound - whole.upperBound <= 60 {
      let next = citations[behind]
      let between = flow.folded[whole.upperBound..<next.range.lowerBound]
      let words = String(between).split { !$0.isLetter }
        .filter { !["giai", "doan", "nam", "tu", "den"].contains($0) }
      if words.first == "theo", words.count <= 3 { return next.base }
    }
    let before = firstCitation(from: whole.lowerBound)
    guard before > 0, citations[before - 1].range.upperBound <= whole.lowerBound else { return nil }
    let last = citations[before - 1]
    let between = flow.characters[last.range.upperBound..<whole.lowerBound]
    guard between.count <= 220, !between.contains(";"), !between.contains("\n"),
      !between.contains(":"),
      !String(between).contains(". "), !between.contains("”")
    else { return nil }
    let words = String(flow.folded[last.range.upperBound..<whole.lowerBound])
    let isLaunch = ["phat dong", "to chuc", "trien khai", "thuc hien", "ve viec", "ve "].contains {
      words.contains($0)
    }
    let isPlanLike: Set<DocumentKind> = [.plan, .decision, .directive, .dispatch, .project]
    return isLaunch && isPlanLike.contains(last.base.kind) ? last.base : nil
  }

  /// The number of citations that begin before an index; they stand in order.
  private func firstCitation(from index: Int) -> Int {
    var (low, high) = (0, citations.count)
    while low < high {
      let middle = (low + high) / 2
      if citations[middle].range.lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
