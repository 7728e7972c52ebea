/// Sections that are numbered `1.`, `2.` before titles in small letters, where a text has no other headings.
enum PlainHeadings {
  /// The headings: numbers that go up by one, before short titles, of which two at least are usual ones.
  static func all(_ lines: ArraySlice<TextLine>) -> [PlanText.Heading] {
    var found: [PlanText.Heading] = []
    for (index, line) in zip(lines.indices, lines) {
      guard let first = line.text.utf8.first, (0x31...0x39).contains(first),
        !line.raw.utf8.dropFirst().contains(0x09), (4..<200).contains(line.text.utf8.count)
      else { continue }
      let label = line.text.prefix { $0.isASCII && $0.isNumber }
      let rest = line.text.dropFirst(label.count)
      guard label.count <= 2, let number = Int(label), number == (found.last?.number ?? 0) + 1,
        let mark = rest.first, "./)".contains(mark), rest.dropFirst().first?.isNumber != true
      else { continue }
      let title = trimmed(rest.dropFirst())
      guard title.first?.isUppercase == true, title.count <= 80,
        let last = title.last, !".;,".contains(last)
      else { continue }
      found.append(
        PlanText.Heading(
          numbering: .arabic, number: number, title: title, line: index, place: line.place))
    }
    let usual = found.filter { isUsual($0.title) }
    return usual.count >= 2 ? found : []
  }

  private static func isUsual(_ title: String) -> Bool {
    let folded = VietnameseText.folded(title)
    return [
      "muc dich", "yeu cau", "muc tieu", "noi dung", "to chuc thuc hien", "giai phap", "bien phap",
      "nhiem vu", "chi tieu",
    ].contains { folded.hasPrefix($0) }
  }
}
