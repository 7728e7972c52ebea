extension EnrollImport {
  private static let kindWords: [(CollectiveKind, [String])] = [
    (.school, ["school", "Trường"]), (.department, ["department", "Tổ chuyên môn", "Tổ"]),
    (.office, ["office", "Tổ văn phòng", "Văn phòng"]), (.grade, ["grade", "Khối", "Khối lớp"]),
    (.class, ["class", "Lớp"]), (.union, ["union", "Đoàn thể", "Công đoàn"]),
    (.cluster, ["cluster", "Cụm", "Cụm thi đua", "Khối thi đua"]), (.other, ["other", "Khác"]),
  ]
  static let flagWords: [(Bool, [String])] = [
    (true, ["yes", "true", "1", "x", "có"]), (false, ["no", "false", "0", "không"]),
  ]

  func collectives(_ sheet: inout CSVSheet) throws(Failure) -> Outcome {
    let roster = try workspace.roster()
    var outcome = Outcome()
    var seen: [String: Int] = [:]
    var groups: [(row: CSVTable.Row, group: Collective)] = []
    for row in sheet.rows {
      let id = sheet.id(row, "id")
      noteDuplicate(id, row, &seen, &sheet, column: "id")
      if roster.individual(id) != nil {
        sheet.report(
          row, "id",
          Message(vi: "mã \"\(id)\" đã là của một cá nhân", en: "\"\(id)\" is an individual's id"))
      }
      let name = sheet.name(row, "name")
      let kind = sheet.word(row, "kind", EnrollImport.kindWords)
      let parent = sheet.line(row, "parent")
      let isSmall = sheet.word(row, "small", EnrollImport.flagWords, required: false)
      groups.append(
        (
          row,
          Collective(
            id: id, name: name, kind: kind ?? .other, parent: parent.isEmpty ? nil : parent,
            isSmall: isSmall ?? false, from: roster.collective(id) == nil ? day : nil)
        ))
    }
    var next = roster
    next.put(groups.map(\.group).filter { roster.collective($0.id) == nil })
    // A parent may be named like a unit, by id or by name, and may stand anywhere in the file.
    let index = CollectiveIndex(next)
    for (position, (row, group)) in groups.enumerated() {
      guard let parent = group.parent else { continue }
      if let id = index.id(of: parent) {
        groups[position].group.parent = id
      } else {
        let near = EnrollImport.isWorthAGuess(sheet) ? index.near(parent) : nil
        sheet.report(
          row, "parent",
          Message(
            vi: "không có tập thể \"\(parent)\"", en: "there is no collective \"\(parent)\""),
          remedy: near.map(Message.didYouMean))
      }
    }
    let changed = groups.map { row, group in
      roster.collective(group.id).map { merged($0, group, row, &sheet, &outcome) } ?? group
    }
    next.put(changed)
    for (row, group) in zip(groups.map(\.row), changed) {
      if let parent = group.parent,
        next.ancestors(of: parent).contains(where: { $0.id == group.id })
      {
        sheet.report(
          row, "parent",
          Message(
            vi: "\"\(group.id)\" trực thuộc chính nó (vòng lặp)",
            en: "\"\(group.id)\" belongs to itself (a loop)"))
      }
    }
    try sheet.finish()
    for (row, group) in zip(groups.map(\.row), changed) {
      if let known = roster.collective(group.id) {
        let details = differences(known, group, next)
        outcome.note(
          row.number, group.name, known == group ? .unchanged : .updated, details)
      } else {
        outcome.note(row.number, group.name, .added)
      }
    }
    workspace.put(next, at: Roster.path)
    return outcome
  }

  /// A known collective as the row says; an earlier name or place in the tree does not come back.
  private func merged(
    _ known: Collective, _ said: Collective, _ row: CSVTable.Row, _ sheet: inout CSVSheet,
    _ outcome: inout Outcome
  ) -> Collective {
    var group = known
    group.kind = said.kind
    if sheet.has("small") { group.isSmall = said.isSmall }
    if let day, let to = known.to, day > to {
      // A list of a later day that names it opens it again.
      if day > to.adding(days: 1) {
        group.gaps.append(Away(from: to.adding(days: 1), to: day.adding(days: -1), reason: nil))
      }
      group.to = nil
      group.successors = []
    }
    if said.name != known.name {
      if let day {
        let since = known.formerNames.last?.to ?? known.from?.adding(days: -1)
        if let since, day <= since.adding(days: 1) {
          sheet.report(row, "name", tooEarly(since.adding(days: 1)))
        } else {
          group.formerNames.append(FormerName(name: known.name, to: day.adding(days: -1)))
          group.name = said.name
        }
      } else if let former = known.formerNames.last(where: { $0.name == said.name }) {
        outcome.warnings.append(
          Message(
            vi:
              "\(known.id): bảng ghi tên cũ '\(said.name)' (đến \(former.to.slashed)); giữ tên '\(known.name)'.",
            en:
              "\(known.id): the table has the old name '\(said.name)' (until \(former.to)); '\(known.name)' is kept."
          ))
      } else {
        group.name = said.name
      }
    }
    guard sheet.has("parent"), said.parent != known.parent else { return group }
    if let day {
      let since = known.formerParents.last?.to ?? known.from?.adding(days: -1)
      if let since, day <= since.adding(days: 1) {
        sheet.report(row, "parent", tooEarly(since.adding(days: 1)))
      } else {
        group.formerParents.append(FormerParent(parent: known.parent, to: day.adding(days: -1)))
        group.parent = said.parent
      }
    } else if let former = known.formerParents.last(where: { $0.parent == said.parent }) {
      outcome.warnings.append(
        Message(
          vi:
            "\(known.id): bảng ghi nơi trực thuộc cũ '\(said.parent ?? "")' (đến \(former.to.slashed)); giữ như hiện nay.",
          en:
            "\(known.id): the table has the old parent '\(said.parent ?? "")' (until \(former.to)); the present one is kept."
        ))
    } else {
      group.parent = said.parent
    }
    return group
  }

  func tooEarly(_ since: CivilDate) -> Message {
    Message(
      vi: "đã có thay đổi từ \(since.slashed); ngày sau --on phải muộn hơn",
      en: "there is a change from \(since) on; the day after --on must be later")
  }

  private func differences(_ known: Collective, _ group: Collective, _ next: Roster) -> [Message] {
    func parent(_ group: Collective) -> String { group.parent.map { next.name(of: $0) } ?? "–" }
    var details: [Message] = []
    func compare(_ vi: String, _ en: String, _ old: String, _ new: String) {
      guard old != new else { return }
      details.append(Message(vi: "\(vi): \(old) → \(new)", en: "\(en): \(old) → \(new)"))
    }
    if known.to != nil, group.to == nil {
      details.append(Message(vi: "hoạt động trở lại", en: "open again"))
    }
    compare("tên", "name", known.name, group.name)
    compare("loại", "kind", known.kind.rawValue, group.kind.rawValue)
    compare("trực thuộc", "parent", parent(known), parent(group))
    compare(
      "tập thể nhỏ", "small", known.isSmall ? "có" : "không", group.isSmall ? "có" : "không")
    return details
  }
}
