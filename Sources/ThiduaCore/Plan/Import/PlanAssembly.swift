/// Puts together what the readers find in a text: the plan, the places of its parts, and what is left.
struct PlanAssembly {
  private(set) var text: PlanText
  var plan = Plan(id: "ke-hoach", kind: .annual)
  var origin: TextOrigin
  /// The lines something was read from.
  var used: Set<Int> = []

  init(_ text: PlanText) {
    self.text = text
    origin = TextOrigin(text.start)
  }

  /// The lines nothing was read from.
  var unplaced: [PlanImport.Unplaced] {
    text.lines.indices.compactMap { index in
      let line = text.lines[index]
      let hasWords = line.text.contains(where: \.isLetter)
      guard hasWords, !used.contains(index), !PlanAssembly.isFurniture(line) else { return nil }
      return PlanImport.Unplaced(place: line.place, text: line.text)
    }
  }

  /// Reads everything.
  mutating func read() {
    let sections = PlanSections(text)
    let whole = TextFlow(text.lines, 0..<text.contentEnd)
    readHeader(HeaderReader(text, before: sections.firstHeading, flow: whole))
    readSections(sections)
    used.formUnion(sections.headingLines)
    let table = TaskTableReader.read(text.lines)
    readTasks(table.tasks)
    used.formUnion(table.used)
    readEnd(EndReader(text))
    let citations = CitationReader(whole).all()
    readCitations(citations, whole, before: sections.firstHeading)
    let anniversaries = AnniversaryReader.all(in: whole)
    readAnniversaries(anniversaries, whole)
    readCampaigns(CampaignReader(whole, citations: citations).all(), whole)
    readTargets(TargetReader.all(in: whole), whole)
    plan.id = PlanAssembly.id(of: plan)
    launchOwn()
    markHeadings(sections.firstHeading, closing: sections.closing)
  }

  // MARK: - Header and end

  private mutating func readHeader(_ header: HeaderReader) {
    plan.number = header.number
    plan.symbol = header.symbol
    plan.date = header.date
    plan.hasBlankDate = header.hasBlankDate
    plan.place = header.place
    plan.title = header.title
    plan.issuer = header.issuer
    text.latestDay = header.latestDay
    plan.status = plan.number != nil && plan.date != nil ? .issued : .draft
    if let line = header.numberLine {
      origin.members["number"] = text.lines[line].place
      origin.members["symbol"] = text.lines[line].place
      if let written = header.written, written != header.number {
        origin.written["number"] = written
      }
    }
    if let line = header.dateLine { origin.members["date"] = text.lines[line].place }
    used.formUnion(header.used)
    readPeriod(header)
  }

  private mutating func readPeriod(_ header: HeaderReader) {
    guard let title = header.title else { return }
    let flow = TextFlow([TextLine(title, number: 1, file: "")], 0..<1)
    let folded = VietnameseText.folded(title)
    let isNamed = title.contains { "“\"«".contains($0) }
    let isOne = folded.hasPrefix("phat dong") && (isNamed || folded.contains("dot thi dua"))
    if isOne || folded.contains("phat dong dot thi dua") { plan.kind = .campaign }
    guard let years = PeriodReader.first(in: flow, from: 0, to: flow.folded.count) else { return }
    plan.period = years.period
    if years.isStage { plan.kind = .stage }
  }

  private mutating func readEnd(_ end: EndReader) {
    plan.recipients = end.recipients.map(\.value)
    origin.elements["recipients"] = end.recipients.map { TextOrigin(text.lines[$0.line].place) }
    plan.signer = end.signer
    if let line = end.signerLine { origin.members["signer"] = text.lines[line].place }
    used.formUnion(end.used)
  }

  // MARK: - Sections and tasks

  private mutating func readSections(_ sections: PlanSections) {
    for section in sections.sections {
      guard section.topic != .responsibilities else {
        readResponsibilities(section)
        continue
      }
      let paragraphs = PlanSections.paragraphs(text, section.lines)
      let values =
        (section.inline.map { [$0] } ?? []) + paragraphs.map { PlanSections.bare($0.text) }
      switch section.topic {
      case .purposes: plan.purposes += values
      case .requirements: plan.requirements += values
      case .objectives: plan.objectives += values
      case .solutions: plan.solutions += values
      case .contents, .other, .responsibilities: continue
      }
      used.formUnion(section.lines)
    }
  }

  private mutating func readResponsibilities(_ section: PlanSections.Section) {
    let found = ResponsibilityReader.read(text, section.lines)
    plan.responsibilities += found.map(\.value)
    origin.elements["responsibilities", default: []] += found.map {
      TextOrigin(text.lines[$0.line].place)
    }
    if let first = found.first {
      used.formUnion(first.line..<max(first.line, section.lines.upperBound))
    }
  }

  private mutating func readTasks(_ tasks: [TaskTableReader.Found]) {
    plan.tasks = tasks.map(\.value)
    origin.elements["tasks"] = tasks.map { TextOrigin(text.lines[$0.line].place) }
  }

  // MARK: - Citations

  private mutating func readCitations(
    _ citations: [CitationReader.Found], _ flow: TextFlow, before firstHeading: Int
  ) {
    var seen = CitedDocuments()
    var elements: [TextOrigin] = []
    let named = LawNameReader.all(in: flow)
    let numbered = citations.filter { $0.base.kind == .law }.map(\.base)
    let dated = named.map(\.base).filter { $0.date != nil }
    let all = (citations + named).sorted { $0.numberAt < $1.numberAt }
    var previous: (end: Int, relation: LegalBase.Relation) = (0, .mentions)
    for found in all {
      var base = found.base
      let line = flow.line(found.numberAt)
      guard !isOwn(found, line) else { continue }
      base.relation = relation(found, flow, isPreamble: line < firstHeading, previous)
      previous = (found.range.upperBound, base.relation ?? .mentions)
      useLines(flow, (line < firstHeading
        ? flow.paragraphStart(found.range.lowerBound) : found.range.lowerBound)..<found.readTo)
      if base.number == nil, CitedDocuments.isSaid(base, in: numbered, dated) { continue }
      if let index = seen.index(of: base), plan.legalBases.indices.contains(index) {
        plan.legalBases[index].absorb(base)
        continue
      }
      seen.add(base, at: plan.legalBases.count)
      plan.legalBases.append(base)
      elements.append(citationOrigin(found, flow))
    }
    origin.elements["legalBases"] = elements
  }

  /// Marks the lines of a stretch, which may be wrapped, as read.
  mutating func useLines(_ flow: TextFlow, _ range: Range<Int>) {
    var index = range.lowerBound
    // A stretch is short; a line has at least one character.
    while index < range.upperBound {
      used.insert(flow.line(index))
      index += 1
    }
  }

  private func citationOrigin(_ found: CitationReader.Found, _ flow: TextFlow) -> TextOrigin {
    var origin = TextOrigin(flow.place(found.range.lowerBound))
    origin.members["number"] = flow.place(found.numberAt)
    if let at = found.dateAt { origin.members["date"] = flow.place(at) }
    if let number = found.base.number, found.written != number {
      origin.written["number"] = found.written
    }
    return origin
  }

  /// The plan's own number is no citation.
  private func isOwn(_ found: CitationReader.Found, _ line: Int) -> Bool {
    guard let number = found.base.number else {
      return plan.symbol.map { found.written == "/" + $0 } ?? false
    }
    if let own = plan.number { return LegalRegistry.key(own) == LegalRegistry.key(number) }
    return false
  }

  /// By the word at the head of a line of the preamble: `Căn cứ`, `Thực hiện`. Only what stands directly
  /// behind that word or a semicolon is meant; what it names in turn is mentioned.
  private func relation(
    _ found: CitationReader.Found, _ flow: TextFlow, isPreamble: Bool,
    _ previous: (end: Int, relation: LegalBase.Relation)
  ) -> LegalBase.Relation {
    guard isPreamble else { return .mentions }
    // `Kế hoạch số 1 … và Kế hoạch số 2 …`: the second stands as the first.
    if previous.end > 0, previous.end <= found.range.lowerBound,
      found.range.lowerBound - previous.end <= 12,
      flow.folded[previous.end..<found.range.lowerBound].allSatisfy({ ", va\n;.".contains($0) }),
      flow.folded[previous.end..<found.range.lowerBound].contains(where: { ",v".contains($0) }),
      !flow.characters[previous.end..<found.range.lowerBound].contains(where: {
        "\n;.".contains($0)
      })
    {
      return previous.relation
    }
    var start = flow.paragraphStart(found.range.lowerBound)
    // `Thực hiện Chỉ thị …;` / `Quyết định …`: a line that begins with a document goes on with the list.
    while start > 1, goesOn(flow, start) { start = flow.paragraphStart(start - 2) }
    var head = start
    while head < found.range.lowerBound, !flow.characters[head].isLetter { head += 1 }
    let relation: LegalBase.Relation
    if flow.has("can cu", at: head) || flow.has("theo", at: head) {
      relation = .basis
    } else if flow.has("thuc hien", at: head) || flow.has("trien khai", at: head) {
      relation = .implements
    } else {
      return .mentions
    }
    let from =
      flow.characters[head..<found.range.lowerBound].lastIndex { $0 == ";" || $0 == "\n" } ?? head
    let between = String(flow.folded[from..<found.range.lowerBound].map { $0.isLetter ? $0 : " " })
    let words = between.split(separator: " ").filter {
      !["can", "cu", "thuc", "hien", "theo", "cac", "va", "trien", "khai", "so"].contains($0)
    }
    return words.count <= 2 ? relation : .mentions
  }

  /// Whether a paragraph begins with a document and the one before ends with a semicolon or comma.
  private func goesOn(_ flow: TextFlow, _ start: Int) -> Bool {
    guard DateScanner.character(flow, start - 2).map({ ";,".contains($0) }) == true else {
      return false
    }
    let begin = flow.skipSpaces(start)
    return DateScanner.character(flow, begin)?.isUppercase == true
      && CitationReader.kinds.contains { $0.words.count > 3 && flow.has($0.words, at: begin) }
  }

  // MARK: - Anniversaries, campaigns, targets

  private mutating func readCampaigns(_ found: [CampaignReader.Found], _ flow: TextFlow) {
    var ids: Set<String> = []
    var index: [String: Int] = [:]
    var elements: [TextOrigin] = []
    for hit in found {
      useLines(flow, hit.range)
      var value = hit.value
      let below = flow.paragraphEnd(hit.range.upperBound) + 1
      useLines(flow, below..<CampaignDetails.read(flow, from: below, into: &value))
      let key = VietnameseText.folded(value.name ?? "").filter(\.isLetter)
      guard !key.isEmpty else { continue }
      if let known = index[key], plan.campaigns.indices.contains(known) {
        plan.campaigns[known].absorb(value)
        continue
      }
      value.id = PlanSlug.make(value.name ?? "", besides: &ids)
      index[key] = plan.campaigns.count
      plan.campaigns.append(value)
      elements.append(TextOrigin(flow.place(hit.range.lowerBound)))
    }
    origin.elements["campaigns"] = elements
  }

  /// A plan that launches one campaign, as its title says, says with its own time and issuer when and by whom,
  /// unless the text says more.
  private mutating func launchOwn() {
    guard plan.kind == .campaign, let title = plan.title,
      VietnameseText.folded(title).hasPrefix("phat dong")
    else { return }
    let letters = VietnameseText.folded(title).filter(\.isLetter)
    guard let first = plan.campaigns.first,
      let at = letters.range(ofLetters: VietnameseText.folded(first.name ?? "").filter(\.isLetter)),
      at <= 40
    else { return }
    plan.campaigns[0].period = first.period ?? plan.period
    plan.campaigns[0].launchedBy =
      first.launchedBy
      ?? plan.issuer?.name.map { PlanAuthority(name: $0, level: plan.issuer?.level) }
  }

  private mutating func readTargets(_ found: [TargetReader.Found], _ flow: TextFlow) {
    plan.targets = found.map(\.value)
    origin.elements["targets"] = found.map { TextOrigin(flow.place($0.at)) }
    used.formUnion(found.map { flow.line($0.at) })
  }

  // MARK: - What is no content

  private mutating func markHeadings(_ firstHeading: Int, closing: Int) {
    used.formUnion(text.headings.map(\.line))
    // The sentence that closes the plan, which ends with `./.`.
    if text.contentEnd - closing <= 4,
      let last = text.lines[closing..<text.contentEnd].last(where: { !$0.text.isEmpty }),
      last.text.hasSuffix("./.")
    {
      used.formUnion(closing..<text.contentEnd)
    }
    for index in 0..<text.contentEnd {
      let line = text.lines[index]
      guard line.text.utf8.count >= 7 else { continue }
      let end = VietnameseText.folded(String(line.text.suffix(12)))
      if line.head.hasPrefix("tren day la") {
        used.formUnion(index..<text.contentEnd)
        break
      }
      // The sentence that leads over to the first section has been read for its issuer.
      if end.hasSuffix(" sau:") || end.hasSuffix("nhu sau") { used.insert(index) }
      if index < firstHeading, line.text.utf8.count <= 900, end.last == ":" {
        let folded = VietnameseText.folded(line.text)
        if folded.contains("ban hanh ke hoach") || folded.contains("xay dung ke hoach") {
          used.insert(index)
        }
      }
      if isSubheading(index) { used.insert(index) }
    }
    markAppendixTitles()
  }

  /// `1. Các đợt thi đua` before `- Đợt 1 …`: a short numbered line that only leads over to another sort of
  /// items, from which something was read.
  private func isSubheading(_ index: Int) -> Bool {
    let line = text.lines[index].text
    guard let first = line.first, first.isASCII, first.isNumber, line.count <= 80,
      TextFlow.isLabel(line), let last = line.last, !".;,".contains(last),
      let next = text.lines[(index + 1)...].prefix(3).firstIndex(where: { !$0.text.isEmpty })
    else { return false }
    let below = text.lines[next].text
    return TextFlow.isLabel(below) && used.contains(next)
      && (below.first?.isNumber == false || below.prefix(4).filter { $0 == "." }.count > 1)
  }

  /// The titles in capitals right below `PHỤ LỤC`.
  private mutating func markAppendixTitles() {
    for index in text.lines.indices where text.lines[index].head.hasPrefix("phu luc") {
      for below in text.lines.indices[(index + 1)...].prefix(5) {
        let line = text.lines[below].text
        if line.isEmpty { continue }
        let letters = line.filter(\.isLetter)
        guard line.count <= 200, letters.count >= 4, letters.allSatisfy(\.isUppercase) else {
          break
        }
        used.insert(below)
      }
    }
  }

  private static let furniture = [
    "cong hoa xa hoi", "doc lap tu do", "phu luc", "kem theo", "noi nhan", "da ky", "ky ten",
    "dang cong san viet nam", "doan tncs ho chi minh", "doi tntp ho chi minh",
  ].map { Array($0.utf8) }

  /// Quốc hiệu, tiêu ngữ, the line of the Party or the Youth Union, page numbers, the appendix's heading,
  /// `(Đã ký)`. Only the letters count: the motto has all sorts of dashes.
  private static func isFurniture(_ line: TextLine) -> Bool {
    guard line.head.utf8.count >= 5, line.text.utf8.count <= 900 else { return false }
    let isBracketed = line.head.utf8.first == UInt8(ascii: "(")
    var head: [UInt8] = []
    for byte in line.head.utf8 {
      let isLetter = (0x61...0x7A).contains(byte)
      if isLetter || head.last != 0x20 { head.append(isLetter ? byte : 0x20) }
    }
    if head.first == 0x20 { head.removeFirst() }
    return furniture.contains { words in
      // What stands alone in a line may only be known by its beginning.
      let isShort = words.count <= 8
      if isShort, words[0] != UInt8(ascii: "p"), words[0] != UInt8(ascii: "n"), !isBracketed {
        return false
      }
      return head.indices.contains { head[$0] == words[0] && head[$0...].starts(with: words) }
    }
  }

  private static func id(of plan: Plan) -> String {
    var ids: Set<String> = []
    let years = [plan.period?.from?.year, plan.period?.to?.year].compactMap { $0 }
    let suffix = Set(years).sorted().map(String.init).joined(separator: "-")
    return PlanSlug.make("ke hoach " + suffix, besides: &ids)
  }
}

extension LegalBase {
  /// Takes over what another citation of the same document says more.
  fileprivate mutating func absorb(_ other: LegalBase) {
    date = date ?? other.date
    issuer = issuer ?? other.issuer
    title = title ?? other.title
    let order: [Relation?] = [.basis, .implements, .mentions, nil]
    let mine = order.firstIndex(of: relation) ?? 3
    let theirs = order.firstIndex(of: other.relation) ?? 3
    if theirs < mine { relation = other.relation }
  }
}

extension String {
  /// How many characters stand before a text, or nil where it is not inside.
  fileprivate func range(ofLetters text: String) -> Int? {
    guard !text.isEmpty else { return nil }
    return indices.first { self[$0...].hasPrefix(text) }.map {
      distance(from: startIndex, to: $0)
    }
  }
}

extension Campaign {
  /// Takes over what another mention of the same campaign says more.
  fileprivate mutating func absorb(_ other: Campaign) {
    kind = kind ?? other.kind
    launchedBy = launchedBy ?? other.launchedBy
    launchDocument = launchDocument ?? other.launchDocument
    period = period ?? other.period
    purpose = purpose ?? other.purpose
    scope = scope ?? other.scope
    if audience.isEmpty { audience = other.audience }
    if contents.isEmpty { contents = other.contents }
    if criteria.isEmpty { criteria = other.criteria }
    if measures.isEmpty { measures = other.measures }
    if milestones.isEmpty { milestones = other.milestones }
  }
}
