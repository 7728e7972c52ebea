/// Quá trình thi đua, khen thưởng of one person or collective: all years on one paper, as it is attached
/// to dossiers.
public struct HistoryReport {
  let facts: SubjectFacts
  let law: RulePack
  let roster: Roster
  let frame: PaperFrame
  let today: CivilDate
  /// Who signed a decision, by number and day.
  let signers: [String: String]

  /// The paper of a subject.
  ///
  /// - Throws: `refused` for an id nobody has, `badData` for records that cannot be read.
  public init(_ workspace: Workspace, subject: String, today: CivilDate) throws(Failure) {
    let unit = try workspace.unit()
    let year = YearID.school(of: today, startMonth: unit.yearStartMonth)
    let all = try WorkspaceFacts(workspace, year: year, on: today)
    guard let facts = all.facts(of: subject) else {
      throw Failure.refused(
        vi: "không có cá nhân hay tập thể '\(subject)'", en: "there is no subject '\(subject)'")
    }
    self.facts = facts
    self.today = today
    law = try workspace.law(on: today)
    roster = try workspace.roster()
    frame = PaperFrame(unit: unit, today: today, number: nil, date: nil)
    var signers: [String: String] = [:]
    for year in try workspace.years() {
      for decision in try workspace.decisions(year) where decision.kind == .award {
        let names = [decision.hand?.name, decision.signer].compactMap(\.self)
        signers["\(decision.number) \(decision.date)"] = names.joined(separator: ", ")
      }
    }
    self.signers = signers
  }

  private var name: SubjectName {
    SubjectName(
      facts.id, roster, on: today, isAwarded: facts.awards.contains { !$0.isRevoked })
  }

  /// The paper.
  public func document() -> ReportDocument {
    let isHidden = name.publicly != nil
    let titles = awards { $0 == .title }
    let forms = awards { $0 != .title }
    var parts: [(title: String, blocks: [ReportBlock])] = [("SƠ LƯỢC", identity)]
    parts.append(("KẾT QUẢ XẾP LOẠI", ratings))
    // The table of titles stands even if it is empty: formats of tables need one.
    let none = ReportBlock.paragraph("Chưa ghi danh hiệu thi đua nào.")
    parts.append(
      (
        "DANH HIỆU THI ĐUA",
        [.table(table("titles", "Danh hiệu thi đua", titles))] + (titles.isEmpty ? [none] : [])
      ))
    parts.append(
      (
        "HÌNH THỨC KHEN THƯỞNG",
        forms.isEmpty
          ? [.paragraph("Chưa ghi hình thức khen thưởng nào.")]
          : [.table(table("forms", "Hình thức khen thưởng", forms))]
      ))
    if facts.kind.nominee != .collective || !facts.initiatives.isEmpty {
      parts.append(("SÁNG KIẾN, ĐỀ TÀI", initiatives))
    }
    if !disciplines.isEmpty { parts.append(("KỶ LUẬT", disciplines)) }
    var blocks: [ReportBlock] = [
      frame.heading(symbol: nil),
      .title(
        ReportTitle("QUÁ TRÌNH THI ĐUA, KHEN THƯỞNG", subject: isHidden ? nil : name.full)),
    ]
    for (index, part) in parts.enumerated() {
      blocks.append(.section(level: 1, "\(RomanNumber.text(index + 1)). \(part.title)"))
      blocks += part.blocks
    }
    blocks.append(.paragraph(closing(titles, forms)))
    blocks.append(
      .signature(
        SignatureBlock(signers: [
          .init(["NGƯỜI LẬP"], name: nil),
          .init(frame.unit.signer.lines, name: frame.unit.signer.name),
        ])))
    return frame.document(
      kind: "history",
      title: "Quá trình thi đua, khen thưởng của \(isHidden ? facts.id : name.full)",
      [ReportSection(blocks)])
  }

  // MARK: - Parts

  private var identity: [ReportBlock] {
    var lines = SubjectIdentity(roster: roster, day: today).lines(
      of: facts.id, isAwarded: name.publicly == nil)
    if let person = roster.individual(facts.id) {
      if let birth = person.birth {
        lines.append(
          ReportText(runs: [
            .init("Ngày sinh: ", publicly: ""), .init(birth.slashed, publicly: ""),
          ]))
      }
      if let gender = person.gender { lines.append(ReportText("Giới tính: \(gender.title)")) }
      if let start = person.start { lines.append(ReportText("Ngày vào đơn vị: \(start.slashed)")) }
      if let end = person.end {
        let reason = person.reason.map { " (\($0))" } ?? ""
        lines.append(ReportText("Ngày rời đơn vị: \(end.slashed)\(reason)"))
      }
    } else if let group = roster.collective(facts.id) {
      lines.append(ReportText("Loại tập thể: \(group.kind.name.vi)"))
      let count = roster.members(of: group.id, on: today).count
      if count > 0 {
        lines.append(
          ReportText(runs: [
            .init("Số người trong danh sách: "),
            .init(
              String(count),
              from: FigureSource(
                "history.members",
                Message(
                  vi: "Người của tập thể ngày \(today.inText), cả tập thể trực thuộc.",
                  en: "People of the collective on \(today), with those below it."),
                records: [.init(Roster.path, [group.id])])),
          ]))
      }
      let former = group.formerNames.map { "\($0.name) (đến \($0.to.inText))" }
      if !former.isEmpty {
        lines.append(ReportText("Tên trước đây: \(former.joined(separator: "; "))"))
      }
    }
    return lines.map { .paragraph($0) }
  }

  private func closing(_ titles: [AwardFact], _ forms: [AwardFact]) -> ReportText {
    func count(_ awards: [AwardFact], _ field: String) -> ReportText.Run {
      let standing = awards.filter { !$0.isRevoked }
      return .init(
        padded(standing.count, to: 2),
        from: FigureSource(
          "history.\(field)",
          Message(
            vi: "Số lượt có quyết định, không kể lượt đã hủy bỏ.",
            en: "Awards by decision, less those revoked."), records: records(standing)))
    }
    let revoked = (titles + forms).filter(\.isRevoked).count
    return ReportText(runs: [
      .init("Tổng cộng: "), count(titles, "titles"), .init(" lượt danh hiệu thi đua, "),
      count(forms, "forms"), .init(" lượt hình thức khen thưởng"),
      .init(revoked > 0 ? " (không kể \(padded(revoked, to: 2)) lượt đã hủy bỏ)./." : "./."),
    ])
  }

  /// The nominations behind awards, by year, and the file of earlier awards.
  private func records(_ awards: [AwardFact]) -> [FigureSource.Records] {
    let isEarlier = { (award: AwardFact) in award.source == nil || award.source == History.path }
    let ours = awards.filter { !isEarlier($0) }
    let years = Set(ours.map(\.year)).sorted()
    let records = years.map { year in
      FigureSource.Records(
        Workspace.path(year, "nominations.json"),
        ours.filter { $0.year == year }.compactMap(\.source))
    }
    return awards.contains(where: isEarlier) ? records + [.init(History.path, [facts.id])] : records
  }
}
