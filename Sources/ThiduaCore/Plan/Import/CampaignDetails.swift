/// Reads what stands below a campaign's name in a list of labels: `- Mục tiêu: …`, `- Thời gian: …`, as Luật
/// 06/2022/QH15, Điều 17 wants it of whoever launches a campaign.
enum CampaignDetails {
  /// What an item of such a list says.
  enum Label: Sendable {
    case launcher
    case period
    case purpose
    case scope
    case audience
    case contents
    case criteria
    case measures
    case milestones
  }

  private static let labels: [String: Label] = [
    "phat dong": .launcher, "noi phat dong": .launcher, "don vi phat dong": .launcher,
    "co quan phat dong": .launcher,
    "thoi gian": .period, "thoi gian thuc hien": .period, "muc tieu": .purpose,
    "muc dich": .purpose, "pham vi": .scope, "doi tuong": .audience,
    "doi tuong tham gia": .audience, "noi dung": .contents, "noi dung thi dua": .contents,
    "tieu chi": .criteria, "bien phap": .measures, "giai phap": .measures, "cac moc": .milestones,
  ]

  /// The label of an item that begins with a mark, and what stands behind its colon.
  static func label(_ text: String) -> (label: Label, rest: String)? {
    let length = ItemLabel.length(text)
    guard length > 0, text.first?.isNumber == false else { return nil }
    let bare = text.dropFirst(length)
    guard let colon = bare.prefix(28).firstIndex(of: ":") else { return nil }
    let words = trimmed(VietnameseText.folded(String(bare[..<colon])))
    guard let label = labels[words] else { return nil }
    let rest = trimmed(bare[bare.index(after: colon)...])
    return rest.isEmpty ? nil : (label, rest)
  }

  /// Whether a line is an item of such a list: one with another label stands right beside it.
  static func isItem(_ lines: [TextLine], _ index: Int) -> Bool {
    guard label(lines[index].text) != nil else { return false }
    // Wrapped lines may stand between two items.
    let near = max(0, index - 5)...min(lines.count - 1, index + 5)
    return near.contains { other in
      guard other != index, let (label, _) = label(lines[other].text) else { return false }
      switch label {
      case .purpose, .contents, .measures: return false
      default: return lines[min(other, index)...max(other, index)].allSatisfy { !$0.text.isEmpty }
      }
    }
  }

  /// Adds to a campaign what the items below its paragraph say.
  ///
  /// - Parameter start: the beginning of the paragraph below the campaign's.
  /// - Returns: where the items end.
  static func read(_ flow: TextFlow, from start: Int, into campaign: inout Campaign) -> Int {
    var items: [(label: Label, rest: String, range: Range<Int>)] = []
    var at = start
    while at < flow.characters.count, items.count < 12 {
      let end = flow.paragraphEnd(at)
      guard let (label, rest) = label(flow.text(at..<end)) else { break }
      items.append((label, rest, at..<end))
      at = end + 1
    }
    guard items.count >= 2 else { return start }
    for item in items { add(item.label, item.rest, flow, item.range, &campaign) }
    return at
  }

  private static func add(
    _ label: Label, _ rest: String, _ flow: TextFlow, _ range: Range<Int>,
    _ campaign: inout Campaign
  ) {
    switch label {
    case .launcher:
      guard campaign.launchedBy == nil else { return }
      let name = launcher(rest)
      campaign.launchedBy = PlanAuthority(name: name, level: AuthorityWords.level(name))
    case .period:
      guard
        let years = PeriodReader.first(in: flow, from: range.lowerBound, to: range.upperBound)
      else { return }
      campaign.period = years.period
    case .purpose: campaign.purpose = campaign.purpose ?? tidy(rest)
    case .scope: campaign.scope = campaign.scope ?? tidy(rest)
    case .audience: if campaign.audience.isEmpty { campaign.audience = audience(rest) }
    case .contents: if campaign.contents.isEmpty { campaign.contents = parts(rest) }
    case .measures: if campaign.measures.isEmpty { campaign.measures = parts(rest) }
    case .criteria:
      guard campaign.criteria.isEmpty else { return }
      campaign.criteria = parts(rest).enumerated().map { criterion($1, $0 + 1) }
    case .milestones:
      guard campaign.milestones.isEmpty else { return }
      campaign.milestones = parts(rest).compactMap(milestone)
    }
  }

  private static func launcher(_ text: String) -> String {
    var name = text
    if name.lowercased().hasPrefix("do ") { name = trimmed(name.dropFirst(3)) }
    for end in [" phát động", ", theo "] {
      if let end = name.range(ofText: end) { name = String(name[..<end]) }
    }
    return tidy(name)
  }

  private static func audience(_ text: String) -> [String] {
    let words = [
      "can bo quan ly": "leader", "giao vien": "teacher", "nhan vien": "staff", "hoc sinh": "pupil",
    ]
    return tidy(text).split(separator: ",").map { part in
      let name = trimmed(part)
      return words[VietnameseText.folded(name)] ?? name
    }
  }

  /// `Lớp xếp loại Tốt: 75%`, `… : 3 bài`: a target is a number behind the last colon.
  private static func criterion(_ text: String, _ number: Int) -> CampaignCriterion {
    let id = "tc-\(number)"
    guard let colon = text.lastIndex(of: ":") else { return CampaignCriterion(id: id, text: text) }
    let rest = trimmed(text[text.index(after: colon)...])
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let unit = trimmed(rest.dropFirst(digits.count))
    guard (1...6).contains(digits.count), let value = Int64(digits), !unit.contains(","),
      unit.count <= 12
    else { return CampaignCriterion(id: id, text: text) }
    return CampaignCriterion(
      id: id, text: trimmed(text[..<colon]), target: Points(millionths: value * 1_000_000),
      unit: unit.isEmpty ? nil : unit)
  }

  private static func milestone(_ text: String) -> Milestone? {
    let flow = TextFlow([TextLine(text, number: 1, file: "")], 0..<1)
    let kinds: [(String, Milestone.Kind)] = [
      ("phat dong", .launch), ("ky giao uoc", .pledge), ("so ket", .midterm), ("tong ket", .final),
    ]
    guard let kind = kinds.first(where: { flow.has($0.0, at: 0) }) else { return nil }
    let at = flow.skipSpaces(kind.0.count)
    guard let found = DateScanner.date(in: flow, at: at), let date = found.date else { return nil }
    return Milestone(kind.1, date: date)
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ";").map { tidy(String($0)) }.filter { !$0.isEmpty }
  }

  private static func tidy(_ text: String) -> String {
    var text = Substring(trimmed(text))
    while let last = text.last, ".;".contains(last) { text = text.dropLast() }
    return trimmed(text).capitalisedFirst
  }
}

extension String {
  /// The index at which a text begins inside this one.
  fileprivate func range(ofText text: String) -> String.Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
