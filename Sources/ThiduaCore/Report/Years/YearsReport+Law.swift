/// By which law each year was judged, and what that means for comparing them.
extension YearsReport {
  func law() -> [ReportBlock] {
    let rows = years.map { year -> ReportTable.Row in
      let packs = year.packs.compactMap { RulePacks.pack(id: $0) }
      return .cells([
        .text(year.year.spaced),
        .text(packs.isEmpty ? YearValue.unknown : packs.map(\.id).joined(separator: ", ")),
        .text(YearsReport.documents(packs)),
      ])
    }
    var blocks: [ReportBlock] = [
      .table(
        ReportTable(
          key: "law",
          columns: [
            .init("Năm", key: "year", weight: 14),
            .init("Bộ quy định", key: "pack", weight: 18, isForMachines: true),
            .init("Văn bản chính", key: "title", weight: 60),
          ], rows: rows))
    ]
    let changes = lawChanges
    guard !changes.isEmpty else {
      if Set(years.flatMap(\.packs)).count == 1 {
        blocks.append(.paragraph("Các năm được xét theo cùng một quy định nên so sánh được."))
      }
      return blocks
    }
    for change in changes {
      blocks.append(
        .paragraph(
          ReportText(
            "Quy định thay đổi giữa \(change.years) (trước: \(change.from.title); sau: \(change.to.title)); số liệu trước và sau cần so sánh thận trọng."
              + (change.differences.isEmpty
                ? "" : " Những điểm thay đổi của các danh hiệu, hình thức nêu trong báo cáo:"))))
      if !change.differences.isEmpty {
        blocks.append(.list(change.differences.map { ReportText($0.vi) }))
      }
    }
    return blocks
  }

  /// The documents of regimes, each named once: `Luật 06/2022/QH15, Nghị định …, Nghị định …`.
  static func documents(_ packs: [RulePack]) -> String {
    AwardLists.uniqued(
      packs.flatMap { pack in pack.title.split(separator: " và ").map(String.init) }
    ).joined(separator: "; ")
  }

  /// A step from one regime to the next within the years.
  struct LawChange {
    var from: RulePack
    var to: RulePack
    var years: String
    var differences: [Message]
  }

  /// Every step between the regimes of the years of which something is known.
  var lawChanges: [LawChange] {
    let known = years.filter { !$0.packs.isEmpty && $0.hasRecords }
    var changes: [LawChange] = []
    var last: (pack: RulePack, year: YearID)?
    let shown = Set(known.flatMap(\.tiers).map(\.id))
    for year in known {
      for pack in year.packs.compactMap({ RulePacks.pack(id: $0) }) {
        if let (before, earlier) = last, before.id != pack.id,
          (before.span.from ?? .first) < (pack.span.from ?? .first)
        {
          let words =
            earlier == year.year
            ? "chừng \(year.year.named)" : "\(earlier.named) và \(year.year.named)"
          changes.append(
            LawChange(
              from: before, to: pack, years: words,
              differences: before.judgedOtherwise(in: pack, tiers: shown)))
        }
        last = (pack, year.year)
      }
    }
    return changes
  }

  /// `thidua.years/1`: the figures of each year, how they changed, and where the law did.
  public var json: JSON {
    var fields = JSONFields(schema: "thidua.years/1")
    fields.add("owner", owner)
    fields.add("topic", topic.rawValue)
    fields.add("years", .array(years.map(\.json)))
    fields.add(
      "changes",
      .array(
        zip(years, years.dropFirst()).map { before, after in
          var line = JSONFields()
          line.add("from", before.year.description)
          line.add("to", after.year.description)
          for measure in YearMeasure.allCases {
            let change = YearChange(before[measure], after[measure], measure.kind)
            line.add(measure.rawValue, change?.json ?? .null)
          }
          return line.json
        }))
    fields.add(
      "lawChanges",
      .array(
        lawChanges.map { change in
          .object([
            ("from", .string(change.from.id)), ("to", .string(change.to.id)),
            ("differences", .strings(change.differences.map(\.vi))),
          ])
        }))
    return fields.json
  }
}
