/// What is in force on a day: every tier with who decides, the votes, the prize and where it stands.
public enum RulePackReport {
  /// The table for people.
  public static func document(
    _ pack: RulePack, on day: CivilDate, school: SchoolKind?, author: String
  ) -> ReportDocument {
    let rows = pack.tiers.map { tier -> ReportTable.Row in
      let state = tier.citation.state(on: day)
      return .cells([
        .text(tier.code), .text(tier.id), .text(tier.name), .text(tier.kind.name.vi),
        .text(tier.nominees.map(\.name.vi).joined(separator: ", ")),
        .text(authorityNames(tier, school)), .text(tier.ballot.map(ballot) ?? ""),
        .text(tier.prizes.map { $0.multiplier.withComma }.joined(separator: " / ")),
        .text(state.text + (state.isVerified ? "" : " *")),
      ])
    }
    let table = ReportTable(
      key: "tiers",
      columns: [
        .init("Mã", key: "code", weight: 8), .init("Tên dùng trong lệnh", key: "id", weight: 16),
        .init("Danh hiệu, hình thức", key: "name", weight: 18),
        .init("Loại", key: "kind", weight: 10), .init("Đối tượng", key: "nominees", weight: 8),
        .init("Thẩm quyền", key: "authority", weight: 14),
        .init("Tỷ lệ phiếu", key: "ballot", weight: 10),
        .init("Hệ số thưởng", key: "prize", .right, weight: 8),
        .init("Căn cứ", key: "citation", weight: 20),
      ], rows: rows)
    return ReportDocument(
      kind: "tiers", title: "Danh hiệu thi đua, hình thức khen thưởng", author: author, date: day,
      sections: [
        ReportSection(
          isLandscape: true,
          [
            .title(
              ReportTitle(
                "DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG",
                subject: "\(pack.id) – \(pack.title), ngày \(day.slashed)")),
            .table(table), .note("* Chưa kiểm chứng được văn bản."),
          ])
      ])
  }

  /// One line a tier, for a terminal.
  public static func overview(_ pack: RulePack, on day: CivilDate, language: Language) -> [String] {
    let vi = language == .vietnamese
    let width = pack.tiers.map { TextWidth.columns($0.id) }.max() ?? 0
    var lines = ["\(pack.id): \(pack.title), \(vi ? day.slashed : day.description)"]
    let national = RulePacks.pack(id: pack.id)
    for tier in pack.tiers {
      let star = tier.citation.state(on: day).isVerified ? "" : " *"
      let gone = tier.isAbolished ? (vi ? " (không còn được tặng)" : " (no longer given)") : ""
      lines.append(
        TextWidth.padded(tier.code, to: 8) + TextWidth.padded(tier.id, to: width + 2) + tier.name
          + gone + star)
      let local = tier.localTexts(beyond: national?.tier(tier.id))
      if !local.isEmpty {
        lines.append(
          String(repeating: " ", count: 8) + (vi ? "quy định địa phương: " : "local regulation: ")
            + local.joined(separator: "; "))
      }
    }
    for transition in pack.transitions { lines.append("- " + transition.text(in: language)) }
    lines.append(vi ? "* chưa kiểm chứng được văn bản" : "* the text was not verified")
    return lines
  }

  /// `thidua.tiers/1`.
  public static func json(_ pack: RulePack, on day: CivilDate, school: SchoolKind?) -> JSON {
    var fields = JSONFields(schema: "thidua.tiers/1")
    fields.add("pack", pack.id)
    fields.add("on", day)
    fields.add("tiers", .array(pack.tiers.map { json($0, on: day, school: school) }))
    return fields.json
  }

  /// One tier with everything people ask about it, line by line.
  public static func lines(
    _ tier: AwardTier, in context: EligibilityContext, language: Language
  ) -> [String] {
    let vi = language == .vietnamese
    let state = tier.citation.state(on: context.on)
    var lines = [
      "\(tier.name) (\(tier.id), \(tier.code)) – \(tier.kind.name.text(in: language)), "
        + "\(tier.level.name.text(in: language)); \(context.pack.id)",
      (vi ? "Căn cứ: " : "Basis: ") + state.text + (state.isVerified ? "" : " *"),
    ]
    for rule in tier.authorities(for: context.school) {
      let cited = rule.citation.state(on: context.on)
      lines.append(
        (vi ? "Thẩm quyền: " : "Decided by: ") + rule.authority.name + " [\(cited.text)]"
          + (cited.isVerified ? "" : "*"))
    }
    for standard in tier.standards {
      lines.append(
        (vi ? "Tiêu chuẩn – " : "Standard – ") + standard.nominee.name.text(in: language) + ":")
      write(standard.requires, indent: 1, context, language, to: &lines)
    }
    for bar in tier.bars { write(.rule(bar), indent: 0, context, language, to: &lines) }
    if let rule = tier.ballot {
      let cited = rule.citation.state(on: context.on)
      lines.append(
        (vi ? "Phiếu: " : "Votes: ") + ballot(rule) + " [\(cited.text)]"
          + (cited.isVerified ? "" : "*"))
    }
    for prize in tier.prizes {
      let cited = prize.citation.state(on: context.on)
      lines.append(
        (vi ? "Tiền thưởng – " : "Prize – ") + prize.nominee.name.text(in: language)
          + ": \(prize.multiplier.withComma)"
          + (prize.isCeiling ? (vi ? " (tối đa)" : " (at most)") : "")
          + " [\(cited.text)]" + (cited.isVerified ? "" : "*"))
    }
    for quota in tier.quotas {
      lines.append("- " + quota.requirement(in: context.pack).text(in: language))
    }
    for deadline in tier.deadlines {
      let cited = deadline.citation.state(on: context.on)
      lines.append(
        (vi ? "Thời hạn: " : "Deadline: ") + deadline.text + " [\(cited.text)]"
          + (cited.isVerified ? "" : "*"))
    }
    if !tier.documents.isEmpty {
      let names = tier.documents.map { paper in
        paper.name + (paper.form.map { " (\($0))" } ?? "")
          + (paper.citation.map { " [\($0.text)]" } ?? "")
      }
      lines.append((vi ? "Hồ sơ: " : "Dossier: ") + names.joined(separator: "; "))
    }
    for point in tier.council {
      lines.append((vi ? "Hội đồng xác nhận: " : "Council confirms: ") + point.text(in: language))
    }
    return lines
  }

  private static func write(
    _ criterion: Criterion, indent: Int, _ context: EligibilityContext, _ language: Language,
    to lines: inout [String]
  ) {
    let space = String(repeating: "  ", count: indent)
    switch criterion {
    case .rule(let rule):
      let cited = rule.citation.state(on: context.on)
      lines.append(
        "\(space)- \(rule.condition.requirement(in: context).text(in: language)) [\(cited.text)]"
          + (cited.isVerified ? "" : "*"))
    case .all(let parts):
      for part in parts { write(part, indent: indent, context, language, to: &lines) }
    case .any(let parts):
      lines.append(space + (language == .vietnamese ? "- một trong:" : "- one of:"))
      for part in parts {
        guard case .all(let inner) = part, inner.count > 1 else {
          write(part, indent: indent + 1, context, language, to: &lines)
          continue
        }
        lines.append(
          space + (language == .vietnamese ? "  - đủ các điều kiện:" : "  - all of:"))
        for rule in inner { write(rule, indent: indent + 2, context, language, to: &lines) }
      }
    case .meets(let tier):
      lines.append(
        space + (language == .vietnamese ? "- đạt tiêu chuẩn " : "- meets the standard of ")
          + context.pack.name(of: tier))
    }
  }

  private static func json(_ tier: AwardTier, on day: CivilDate, school: SchoolKind?) -> JSON {
    let state = tier.citation.state(on: day)
    var fields = JSONFields()
    fields.add("id", tier.id)
    fields.add("code", tier.code)
    fields.add("name", tier.name)
    fields.add("kind", tier.kind.rawValue)
    fields.add("level", tier.level.rawValue)
    fields.add("nominees", .strings(tier.nominees.map(\.rawValue)))
    fields.add(
      "authorities", .strings(tier.authorities(for: school).map(\.authority.rawValue)))
    if let rule = tier.ballot {
      var ballot = JSONFields()
      ballot.add("method", rule.method.rawValue)
      ballot.add("threshold", rule.threshold.share)
      ballot.add("base", rule.base.rawValue)
      ballot.add("citation", rule.citation.state(on: day).text)
      ballot.add("verified", .bool(rule.citation.state(on: day).isVerified))
      fields.add("ballot", ballot.json)
    }
    fields.add("quotas", objects: tier.quotas.map { quotaJSON($0, on: day) })
    fields.add("deadlines", objects: tier.deadlines.map { deadlineJSON($0, on: day) })
    fields.add(
      "prizes",
      .array(
        tier.prizes.map { prize in
          var line = JSONFields()
          line.add("nominee", prize.nominee.rawValue)
          line.add("multiplier", prize.multiplier)
          line.add("ceiling", flag: prize.isCeiling)
          line.add("citation", prize.citation.state(on: day).text)
          line.add("verified", .bool(prize.citation.state(on: day).isVerified))
          return line.json
        }))
    fields.add("documents", tier.documents.map(\.name))
    fields.add("citation", state.text)
    fields.add("verified", .bool(state.isVerified))
    return fields.json
  }

  private static func quotaJSON(_ quota: QuotaRule, on day: CivilDate) -> JSON {
    var line = JSONFields()
    line.add("percent", quota.percent)
    line.add("of", quota.of)
    line.add("rounding", quota.rounding.rawValue)
    line.add("minimum", quota.minimum)
    line.add("citation", quota.citation.state(on: day).text)
    line.add("verified", .bool(quota.citation.state(on: day).isVerified))
    return line.json
  }

  private static func deadlineJSON(_ deadline: DeadlineRule, on day: CivilDate) -> JSON {
    var line = JSONFields()
    line.add("step", deadline.step)
    line.add("text", deadline.text)
    line.add("citation", deadline.citation.state(on: day).text)
    line.add("verified", .bool(deadline.citation.state(on: day).isVerified))
    return line.json
  }

  private static func authorityNames(_ tier: AwardTier, _ school: SchoolKind?) -> String {
    var names: [String] = []
    for rule in tier.authorities(for: school) where !names.contains(rule.authority.name) {
      names.append(rule.authority.name)
    }
    return names.joined(separator: "; ")
  }

  private static func ballot(_ rule: BallotRule) -> String {
    rule.threshold.name.vi
      + (rule.base == .allMembers ? " tổng số thành viên" : " số người dự họp")
  }
}

extension JSONFields {
  /// Adds a list of objects unless it is empty.
  fileprivate mutating func add(_ key: String, objects: [JSON]) {
    if !objects.isEmpty { add(key, .array(objects)) }
  }
}

extension String {
  /// A multiple as documents write it: `0,30`.
  fileprivate var withComma: String { split(separator: ".").joined(separator: ",") }
}
