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
    var readTo = 0
    let own = plan.number.map(LegalRegistry.key)
    for found in all {
      var base = found.base
      let line = flow.line(found.numberAt)
      guard !isOwn(found, own) else { continue }
      base.relation = relation(found, flow, isPreamble: line < firstHeading, previous)
      previous = (found.range.upperBound, base.relation ?? .mentions)
      let from =
        line < firstHeading ? flow.paragraphStart(found.range.lowerBound) : found.range.lowerBound
      // What stands before the citation above has been marked with that one.
      useLines(flow, min(max(from, readTo), found.range.lowerBound)..<found.readTo)
      readTo = max(readTo, found.readTo)
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
    guard !range.isEmpty else { return }
    let (first, last) = (flow.line(range.lowerBound), flow.line(range.upperBound - 1))
    used.insert(first)
    if first < last { used.formUnion((first + 1)...last) }
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
  private func isOwn(_ found: CitationReader.Found, _ own: String?) -> Bool {
    guard let number = found.base.number else {
      return plan.symbol.map { found.written.count > 3 && ("/" + $0).hasPrefix(found.written) }
        ?? false
    }
    return own.map { $0 == LegalRegistry.key(number) } ?? false
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
    // Far behind the word only what a semicolon parts from the rest can still be meant.
    let near = max(head, found.range.lowerBound - 200)
    let semicolon = flow.characters[near..<found.range.lowerBound].lastIndex {
      $0 == ";" || $0 == "\n"
    }
    guard let from = semicolon ?? (near == head ? head : nil) else { return .mentions }
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
