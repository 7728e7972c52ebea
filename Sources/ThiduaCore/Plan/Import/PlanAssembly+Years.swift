/// Anniversaries, and the years of a plan for several years.
extension PlanAssembly {
  mutating func readAnniversaries(_ found: [AnniversaryReader.Found], _ flow: TextFlow) {
    var seen: Set<String> = []
    var recent: [String] = []
    var byYear: [Int: [(Anniversary, TextOrigin)]] = [:]
    var elements: [TextOrigin] = []
    let dated = found.prefix(200).filter { $0.value.origin != nil }.map {
      ($0.value.years, VietnameseText.folded($0.value.name ?? "").filter(\.isLetter))
    }
    let stages = StageYearReader(plan.kind == .stage ? flow : TextFlow([], 0..<0))
    for hit in found {
      let name = VietnameseText.folded(hit.value.name ?? "").filter(\.isLetter)
      useLines(flow, hit.range)
      // `Ngày thành lập tỉnh` behind `Ngày thành lập tỉnh Quảng Ninh` is the same day.
      let years = "\(hit.value.years ?? 0) "
      let isKnown =
        seen.contains(years + name) || recent.contains { $0.hasPrefix(years + name) }
        || isPart(hit, name, of: dated)
      guard !isKnown else { continue }
      seen.insert(years + name)
      recent = recent.suffix(50) + [years + name]
      var origin = TextOrigin(flow.place(hit.range.lowerBound))
      origin.members["years"] = flow.place(hit.yearsAt)
      if let at = hit.originAt { origin.members["origin"] = flow.place(at) }
      if let at = hit.dateAt { origin.members["date"] = flow.place(at) }
      if let year = stages.year(at: hit.range.lowerBound) {
        byYear[year, default: []].append((hit.value, origin))
      } else {
        plan.anniversaries.append(hit.value)
        elements.append(origin)
      }
    }
    origin.elements["anniversaries"] = elements
    var themes: [Int: (text: String, at: Int)] = [:]
    for zone in stages.zones {
      guard let theme = zone.theme else { continue }
      themes[zone.year] = themes[zone.year] ?? theme
      useLines(flow, zone.range.lowerBound..<(theme.at + 1))
    }
    for year in Set(byYear.keys).union(themes.keys).sorted() {
      let hits = byYear[year] ?? []
      plan.years.append(
        StageYear(year: year, theme: themes[year]?.text, commemorations: hits.map(\.0)))
      let start = themes[year].map { TextOrigin(flow.place($0.at)) }
      var yearOrigin = hits.first?.1 ?? start ?? TextOrigin(text.start)
      if let theme = themes[year] { yearOrigin.members["theme"] = flow.place(theme.at) }
      yearOrigin.elements["commemorations"] = hits.map(\.1)
      origin.elements["years", default: []].append(yearOrigin)
    }
  }

  /// Whether an anniversary without days is one that stands elsewhere with its days and whole name:
  /// `70 năm thành lập trường` and `70 năm Ngày thành lập Trường … (15/11/1954 - 15/11/2024)`.
  private func isPart(
    _ hit: AnniversaryReader.Found, _ name: String, of dated: [(Int?, String)]
  ) -> Bool {
    guard hit.value.origin == nil else { return false }
    let bare = name.hasPrefix("ngay") ? String(name.dropFirst(4)) : name
    return dated.contains { $0.0 == hit.value.years && $0.1.contains(bare) }
  }
}
