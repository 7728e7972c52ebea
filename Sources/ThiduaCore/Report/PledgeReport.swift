/// Bản giao ước thi đua: the paper the parties sign. It carries no number (Nghị định 30/2020/NĐ-CP,
/// Phụ lục III does not list it among the kinds that do).
public struct PledgeReport {
  private let pledge: Pledge
  private let roster: Roster
  private let law: RulePack
  private let campaign: Campaign?
  /// The plan the campaign stands in.
  private let plan: Plan?
  private let frame: PaperFrame
  /// Signers that fit side by side on a page.
  private static let signersPerRow = 3

  /// The paper of a pledge.
  public init(_ workspace: Workspace, _ pledge: Pledge, today: CivilDate) throws(Failure) {
    self.pledge = pledge
    let day = pledge.signedOn ?? today
    roster = try workspace.roster().asOf(day)
    law = try workspace.law(on: day)
    let planned = try pledge.campaign.flatMap { id throws(Failure) in
      try workspace.campaigns().first { $0.campaign.id == id }
    }
    campaign = planned?.campaign
    plan = planned?.plan
    // Until all have signed nobody knows the day.
    frame = PaperFrame(
      unit: try workspace.unit(), today: today, number: nil, date: pledge.signedOn,
      isMonthBlank: true, year: pledge.parties.compactMap(\.signed).min()?.year)
  }

  /// The paper.
  public func document() -> ReportDocument {
    var blocks: [ReportBlock] = [
      frame.heading(symbol: nil),
      .title(ReportTitle("BẢN GIAO ƯỚC THI ĐUA", subject: subject)),
    ]
    if let basis { blocks.append(.legalBases([basis])) }
    blocks.append(.paragraph(ReportText(opening)))
    for (index, party) in pledge.parties.enumerated() {
      blocks.append(.paragraph(ReportText(words(party, index + 1))))
    }
    blocks.append(.paragraph("Cùng nhau ký kết giao ước thi đua với các nội dung sau:"))
    var part = 0
    func heading(_ text: String) {
      part += 1
      blocks.append(.section(level: 1, "\(RomanNumber.text(part)). \(text)"))
    }
    if let purpose = campaign?.purpose {
      heading("MỤC TIÊU")
      blocks.append(.paragraph(ReportText("\(purpose.trimmedFullStop).")))
    }
    let promises = pledge.contents.filter { $0.tier == nil }
    let titles = pledge.contents.filter { $0.tier != nil }
    if !promises.isEmpty {
      heading("NỘI DUNG GIAO ƯỚC")
      blocks.append(.table(table("contents", promises)))
    }
    if !titles.isEmpty {
      heading("CHỈ TIÊU DANH HIỆU THI ĐUA")
      blocks.append(.table(table("titles", titles)))
    }
    heading("CAM KẾT")
    blocks += commitments.map { .paragraph($0) }
    blocks += signatures
    var sections = [ReportSection(blocks)]
    if hasResults { sections.append(ReportSection(isLandscape: isWide, outcome)) }
    return frame.document(
      kind: "pledge", title: "Bản giao ước thi đua \(subject)", sections)
  }

  /// What came of it, on a page of its own: nothing is written behind signatures.
  private var outcome: [ReportBlock] {
    let day = pledge.signedOn.map { " ký \($0.inWords)" } ?? ""
    return [
      .appendix(
        label: "Phụ lục", title: "KẾT QUẢ THỰC HIỆN GIAO ƯỚC THI ĐUA",
        reference: "(Kèm theo Bản giao ước thi đua\(day))"),
      .table(results), .centredLine("./."),
    ]
  }

  /// More than three parties do not fit beside each other on an upright page.
  private var isWide: Bool { pledge.parties.count > 3 }

  private var subject: String {
    let title = pledge.title.capitalisedFirst
    return title.contains(pledge.year.spaced) || title.contains(pledge.year.description)
      ? title : "\(title), \(pledge.year.named)"
  }

  /// `Căn cứ Kế hoạch số 21/KH-THHS ngày 10 tháng 9 năm 2024 của …`: the plan that asks for pledges.
  private var basis: String? {
    guard let plan, plan.isIssued, !plan.isNumberBlank, let number = plan.number else { return nil }
    return "Căn cứ Kế hoạch số \(number)" + (plan.date.map { " \($0.inWords)" } ?? "")
      + " của \(frame.unit.name)"
      + (plan.title.map { $0.isEmpty ? "" : " về \($0.lowercasedFirst)" } ?? "")
  }

  private var opening: String {
    let place = pledge.place ?? frame.unit.name
    return "Hôm nay, \(frame.dateInWords), tại \(place), chúng tôi gồm:"
  }

  private func words(_ party: PledgeParty, _ number: Int) -> String {
    let name = roster.name(of: party.collective)
    let blank = String(repeating: ".", count: 30)
    let person = party.representative ?? blank
    let post = party.post ?? (party.representative == nil ? blank : nil)
    return "\(number). \(name): đại diện là \(person)" + (post.map { ", chức vụ: \($0)" } ?? "")
      + "."
  }

  private func table(_ key: String, _ contents: [PledgeContent]) -> ReportTable {
    ReportTable(
      key: key,
      columns: [
        .init("TT", key: "number", .centre, weight: 6),
        .init("Nội dung", key: "content", weight: 60),
        .init("Chỉ tiêu", key: "target", .centre, weight: 20),
      ],
      rows: contents.map { content in
        .cells([.int(content.number), .text(text(content)), targetCell(content)])
      })
  }

  private func text(_ content: PledgeContent) -> String {
    guard let tier = content.tier else { return content.text }
    let name = law.name(of: tier)
    return content.text == name || content.text.isEmpty ? name : "\(name): \(content.text)"
  }

  /// `Từ 99% trở lên`, `Không quá 2 lượt`; titles count people or collectives.
  private func target(_ content: PledgeContent) -> String {
    guard let target = content.target else { return content.unit ?? "" }
    let tier = content.tier.flatMap { law.tier($0) }
    let unit = content.unit ?? tier?.nominees.first?.name.vi ?? ""
    func amount(_ value: Points) -> String {
      unit == "%" ? "\(value.withComma)%" : trimmed("\(value.withComma) \(unit)")
    }
    switch target {
    case .atLeast(let least): return "Từ \(amount(least)) trở lên"
    case .atMost(let most): return most == .zero ? "Không có" : "Không quá \(amount(most))"
    }
  }

  private var commitments: [ReportText] {
    var lines: [ReportText] = [
      "Các bên cam kết tổ chức thực hiện đầy đủ các nội dung trên, phối hợp và giúp đỡ nhau trong quá trình thực hiện."
    ]
    switch (pledge.span.from, pledge.span.to) {
    case (let from?, let to?):
      lines.append(
        ReportText("Thời gian thực hiện: từ ngày \(from.inText) đến ngày \(to.inText)."))
    case (let from?, nil):
      lines.append(ReportText("Thời gian thực hiện: từ ngày \(from.inText)."))
    case (nil, let to?): lines.append(ReportText("Thời gian thực hiện: đến ngày \(to.inText)."))
    case (nil, nil): break
    }
    for milestone in campaign?.milestones ?? [] {
      guard let kind = milestone.kind, let day = milestone.date, kind == .midterm || kind == .final
      else { continue }
      lines.append(ReportText("\(kind.name.vi.capitalisedFirst): ngày \(day.inText)."))
    }
    lines.append(
      ReportText(runs: [
        .init("Bản giao ước này được lập thành "),
        .count(
          pledge.parties.count,
          source("copies", "mỗi bên ký giữ một bản", "a copy for each party")),
        .init(" bản có giá trị như nhau, mỗi bên giữ 01 bản và có hiệu lực kể từ ngày ký./."),
      ]))
    return lines
  }

  private var hasResults: Bool { pledge.contents.contains { !$0.results.isEmpty } }

  /// What each party reached beside each target.
  public var results: ReportTable {
    var columns: [ReportTable.Column] = [
      .init("TT", key: "number", .centre, weight: 6),
      .init("Nội dung", key: "content", weight: 40),
      .init("Chỉ tiêu", key: "target", .centre, weight: 16),
    ]
    for (index, party) in pledge.parties.enumerated() {
      columns.append(
        .init(roster.name(of: party.collective), key: "party\(index + 1)", .centre, weight: 18))
    }
    let rows = pledge.contents.map { content -> ReportTable.Row in
      var cells: [ReportTable.Cell] = [
        .int(content.number), .text(text(content)), targetCell(content),
      ]
      for party in pledge.parties {
        cells.append(result(content, party.collective))
      }
      return .cells(cells)
    }
    return ReportTable(key: "results", columns: columns, rows: rows)
  }

  private func result(_ content: PledgeContent, _ party: String) -> ReportTable.Cell {
    guard let result = content.result(of: party) else { return .empty }
    let value = result.value.map(\.withComma)
    let verdict = content.isMet(by: party).map { $0 ? "đạt" : "chưa đạt" }
    let words = [value, verdict, result.note].compactMap { $0 }.joined(separator: "; ")
    return .text(words).from(
      source(
        "contents.\(content.number).\(party)",
        "kết quả nội dung \(content.number) của \(roster.name(of: party)), ghi vào giao ước",
        "what \(party) reached of content \(content.number), as entered in the pledge"))
  }

  private func targetCell(_ content: PledgeContent) -> ReportTable.Cell {
    let target = target(content)
    guard !target.isEmpty else { return .empty }
    return .text(target).from(
      source(
        "contents.\(content.number).target",
        "chỉ tiêu các bên ký ở nội dung \(content.number) của giao ước",
        "the target of content \(content.number) of the pledge"))
  }

  private func source(_ field: String, _ vi: String, _ en: String) -> FigureSource {
    FigureSource(
      field, Message(vi: vi, en: en),
      records: [.init(Workspace.path(pledge.year, "pledges.json"), [pledge.id])])
  }

  private var signatures: [ReportBlock] {
    var signers = pledge.parties.map { party in
      SignatureBlock.Signer(
        ["ĐẠI DIỆN", roster.name(of: party.collective).uppercased()], name: party.representative)
    }
    if let witness = pledge.witness {
      signers.append(
        SignatureBlock.Signer(
          witness.post.map { ["XÁC NHẬN CỦA", $0.uppercased()] } ?? ["XÁC NHẬN"],
          name: witness.name))
    }
    return stride(from: 0, to: signers.count, by: PledgeReport.signersPerRow).map { start in
      let end = min(start + PledgeReport.signersPerRow, signers.count)
      return .signature(SignatureBlock(signers: Array(signers[start..<end])))
    }
  }
}
