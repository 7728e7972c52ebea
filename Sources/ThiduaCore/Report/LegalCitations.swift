/// Căn cứ lines of papers: the documents a pack rests on that were in force on the paper's day, as
/// Nghị định 30/2020/NĐ-CP cites them: laws by name, others by number, date and issuer.
enum LegalCitations {
  /// The lines, without end marks.
  static func lines(_ pack: RulePack, on day: CivilDate) -> [String] {
    pack.sources.compactMap { source in
      let number = source.split(separator: " ").first { $0.contains("/") }.map(String.init)
      guard let number, let document = LegalRegistry.builtIn.document(number) else { return nil }
      guard document.standing(on: day) == .inForce else { return nil }
      return line(document)
    }
  }

  /// The charter a school's head decides by, where it is known to hold on the day.
  static func charter(of school: SchoolKind, _ pack: RulePack, on day: CivilDate) -> [String] {
    guard let rule = pack.council(for: school), rule.schools.contains(school) else { return [] }
    let state = rule.citation.state(on: day)
    let words = state.text.split { $0 == " " || $0 == "," }
    guard state.isVerified, let number = words.first(where: { $0.contains("/") }),
      let document = LegalRegistry.builtIn.document(String(number)),
      document.standing(on: day) == .inForce
    else { return [] }
    return [line(document)]
  }

  private static func line(_ document: LegalDocument) -> String {
    // A day that could not be read is left to be written in; the year stands in the number.
    let year = document.number.split(separator: "/").dropFirst().first ?? ""
    let blank = year.count == 4 && Int(year) != nil ? " ngày …… tháng …… năm \(year)" : ""
    let date = document.signed.map { " \($0.inWords)" } ?? (document.kind == .law ? "" : blank)
    if document.kind == .law { return "Căn cứ \(document.title)\(date)" }
    return
      "Căn cứ \(document.kind.name) số \(document.number)\(date) của \(document.issuer) \(document.title.lowercasedFirst)"
  }
}
