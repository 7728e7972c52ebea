/// Báo cáo thành tích of a person or collective, by the form of the regime of its day (documents that
/// the decrees on emulation and commendation attach).
///
/// What the workspace knows stands in it with its source; what it does not know comes from the file
/// people write (`AchievementNotes`), or stays a dotted line to write in.
struct AchievementReport {
  let given: AchievementCase
  let today: CivilDate

  init(_ given: AchievementCase, today: CivilDate) {
    self.given = given
    self.today = today
  }

  var summary: YearSummary { given.summary }
  var notes: AchievementNotes { given.notes }

  /// Parts that take more than a line to tell.
  private static let told: Set<AchievementPart> = [
    .duties, .functions, .results, .measures, .compliance,
  ]
  /// A short and a whole line to write in.
  static let blank = String(repeating: "…", count: 12)
  static let line = String(repeating: "…", count: 28)

  /// The report as a section of its own.
  func section() -> ReportSection {
    var blocks: [ReportBlock] = [
      heading, .title(ReportTitle("BÁO CÁO THÀNH TÍCH", subject: subject)),
    ]
    if let reference { blocks.append(.note(reference)) }
    if given.isShort {
      blocks += short
    } else if given.isCollective {
      blocks += collective
    } else {
      blocks += person
    }
    blocks += [.paragraph("./."), .signature(signatures)]
    return ReportSection(blocks)
  }

  /// The line that names the form; what the school itself gives follows no form of the State.
  private var reference: String? { given.form?.reference(on: given.day) }

  private var subject: String {
    let tier = given.tier
    let isTitle = tier.kind == .title || CertificateWords(tier).namedTitle != nil
    let word = isTitle ? "tặng danh hiệu “\(tier.name)”" : "tặng \(tier.name)"
    let kind =
      switch given.nomination?.category {
      case .sudden: " (thành tích đột xuất)"
      case .thematic: " (phong trào thi đua theo chuyên đề)"
      case .service: " (quá trình cống hiến)"
      case .external: " (thành tích đối ngoại)"
      case .merit, nil: ""
      }
    return "Đề nghị \(word) \(summary.year.named)\(kind)"
  }

  /// The unit above the one that reports: of a tổ the school, of the school its superior body.
  private var heading: ReportBlock {
    // The blank for the day stands in the month of the proposal.
    let frame = PaperFrame(unit: summary.unit, today: given.day, number: nil, date: given.date)
    guard case .collective(let group) = given.subject, group.kind != .school else {
      return frame.heading(symbol: nil)
    }
    return .heading(
      OfficialHeading(
        parent: summary.unit.name.uppercased(), issuer: group.name.uppercased(), number: nil,
        placeAndDate: "\(summary.unit.place), \(frame.dateInWords)"))
  }

  // MARK: - Signatures

  /// From the left: the body that submits, the unit, who reports.
  private var signatures: SignatureBlock {
    let unit = summary.unit.signer
    let confirming = SignatureBlock.Signer(
      ["XÁC NHẬN", "CỦA ĐƠN VỊ"] + unit.lines, name: unit.name)
    var signers: [SignatureBlock.Signer] = []
    // What the head gives needs no confirmation from above.
    if !given.isBySchool {
      signers.append(SignatureBlock.Signer(["XÁC NHẬN", "CỦA CẤP TRÌNH"], name: nil))
    }
    switch given.subject {
    case .individual(let person):
      // A child's name stands in the text, where a paper for everybody can keep it back.
      let name = given.nominee == .pupil ? nil : person.name
      signers += [confirming, SignatureBlock.Signer(["NGƯỜI BÁO CÁO"], name: name)]
    case .collective(let group) where group.kind == .school:
      signers.append(SignatureBlock.Signer(unit.lines, name: unit.name))
    case .collective:
      signers += [confirming, SignatureBlock.Signer(["ĐẠI DIỆN TẬP THỂ"], name: nil)]
    }
    return SignatureBlock(signers: signers)
  }

  // MARK: - Lines

  /// `Quê quán: …`, with a blank where nothing is known. What is private is a blank for everybody.
  func entry(_ label: String, _ value: String?, isPrivate: Bool = false) -> ReportText {
    // A label and its dots share one line: a broken one would spread its words over the page.
    let blank = String(repeating: "…", count: min(12, max(6, 30 - label.count / 2)))
    return ReportText(runs: [
      .init("\(label): "),
      .init(value ?? blank, publicly: isPrivate && value != nil ? blank : nil),
    ])
  }

  /// A line from the file people write.
  func entry(_ part: AchievementPart, _ label: String? = nil, isPrivate: Bool = false) -> ReportText
  {
    entry(label ?? part.rawValue, notes.line(part), isPrivate: isPrivate)
  }

  /// What people wrote under a part, or a line to write in.
  func written(_ part: AchievementPart, orBlank: Bool = true) -> [ReportBlock] {
    let items = notes.items(part)
    guard !items.isEmpty else {
      guard orBlank else { return [] }
      let count = AchievementReport.told.contains(part) ? 3 : 1
      return Array(repeating: .paragraph(ReportText(AchievementReport.line)), count: count)
    }
    var blocks: [ReportBlock] = []
    var list: [ReportText] = []
    for item in items {
      if item.isListed {
        list.append(ReportText(item.text))
      } else {
        if !list.isEmpty { blocks.append(.list(list)) }
        list = []
        blocks.append(.paragraph(ReportText(item.text)))
      }
    }
    return list.isEmpty ? blocks : blocks + [.list(list)]
  }

  /// The achievement as the proposal sums it up.
  var proposed: [ReportBlock] {
    let text = given.nomination?.summary.map { trimmed($0) } ?? ""
    return text.isEmpty ? [] : [.paragraph(ReportText(text))]
  }

  /// What was achieved, in words: the proposal's summary and the file, or a line to write in.
  var achieved: [ReportBlock] {
    proposed + written(.results, orBlank: proposed.isEmpty)
  }
}
