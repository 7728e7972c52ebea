/// The text of a plan as lines that know their place, cleaned of what copying leaves behind.
struct PlanText: Sendable {
  /// How sections are numbered.
  enum Numbering: Sendable, Hashable {
    /// `I.`, `II`
    case roman
    /// `A.`, `B.`
    case letter
    /// `1.`, `2.` before capitals, where a text has no other sections.
    case arabic
    /// `Phần thứ nhất`, `PHẦN II`.
    case part
    /// `Điều 1.`
    case article
  }

  /// A line with a section's number.
  struct Heading: Sendable {
    var numbering: Numbering
    var number: Int
    var title: String
    var line: Int
    /// The line of the title, where it stands below the number's.
    var titleLine: Int?
    var place: Place

    /// The number as it stands: `II`, `B`.
    var label: String { label(of: number) }

    /// Another number in the same numbering.
    func label(of number: Int) -> String {
      switch numbering {
      case .roman: RomanNumber.text(number)
      case .letter:
        Unicode.Scalar(UInt32(64 + max(1, min(number, 26)))).map { String(Character($0)) } ?? "A"
      case .arabic, .article: String(number)
      case .part: RomanNumber.text(number)
      }
    }
  }

  let file: String
  let lines: [TextLine]
  /// The numbered sections, without those of appendices.
  let headings: [Heading]
  /// Where the content ends: the line of `Nơi nhận`, of the signature or of the appendix.
  let contentEnd: Int
  /// The last day the text can have been signed on, where it says month and year only.
  var latestDay: CivilDate?

  /// Reads lines.
  init(_ source: SourceText, _ text: String) {
    file = source.file
    lines = TextLine.lines(of: text, file: source.file)
    contentEnd = EndReader.signatureStart(lines, before: PlanText.contentEnd(lines))
    headings = PlanText.allHeadings(lines[..<contentEnd])
  }

  /// Whether the content ends with `./.`.
  var hasEnding: Bool {
    lines[..<contentEnd].contains { line in
      var last: [UInt8] = [0, 0]
      for byte in line.text.utf8 where byte != 0x20 {
        if byte == UInt8(ascii: "."), last == [UInt8(ascii: "."), UInt8(ascii: "/")] {
          return true
        }
        last = [last[1], byte]
      }
      return false
    }
  }

  /// The end of the last line of the content.
  var endPlace: Place {
    let last = lines[..<contentEnd].last { !$0.text.isEmpty }
    return last?.endPlace ?? Place(file: file, line: 1, column: 1)
  }

  /// The place of the first line.
  var start: Place { Place(file: file, line: 1, column: 1) }

  private static func contentEnd(_ lines: [TextLine]) -> Int {
    lines.firstIndex { line in
      guard line.head.utf8.count >= 7 else { return false }
      let folded = line.head.filter { $0.isLetter || $0 == " " }
      return trimmed(folded).hasPrefix("noi nhan") || line.text.hasPrefix("PHỤ LỤC")
    } ?? lines.count
  }

  /// The headings in the manner a text has them: parts, letters and Roman numbers, else Arabic numbers before
  /// capitals, else before the usual titles.
  private static func allHeadings(_ lines: ArraySlice<TextLine>) -> [Heading] {
    let parts = partHeadings(lines)
    let numbered = headings(lines)
    if !parts.isEmpty || !numbered.isEmpty {
      return (parts + numbered).sorted { $0.line < $1.line }
    }
    let capitals = arabicHeadings(lines)
    return capitals.isEmpty ? PlainHeadings.all(lines) : capitals
  }

  private static func partHeadings(_ lines: ArraySlice<TextLine>) -> [Heading] {
    var headings: [Heading] = []
    for (index, line) in zip(lines.indices, lines) {
      guard let (numbering, number, title) = PartHeading.split(line) else { continue }
      let below = title.isEmpty ? PartHeading.titleLine(lines, after: index) : nil
      headings.append(
        Heading(
          numbering: numbering, number: number, title: below.map { lines[$0].text } ?? title,
          line: index, titleLine: below, place: line.place))
    }
    // One article alone is a document's that is quoted.
    let articles = headings.filter { $0.numbering == .article }.map(\.number)
    let isOwn = articles.count > 1 && articles == Array(1...articles.count)
    return headings.filter { $0.numbering != .article || isOwn }
  }

  /// `1. MỤC ĐÍCH`: numbers that go up, before titles in capitals.
  private static func arabicHeadings(_ lines: ArraySlice<TextLine>) -> [Heading] {
    zip(lines.indices, lines).compactMap { index, line in
      guard let first = line.text.utf8.first, (0x30...0x39).contains(first),
        !line.raw.utf8.contains(0x09), (4..<300).contains(line.text.utf8.count)
      else { return nil }
      let label = line.text.prefix { $0.isASCII && $0.isNumber }
      guard (1...2).contains(label.count), let number = Int(label), number > 0 else { return nil }
      let title = trimmed(line.text.dropFirst(ItemLabel.length(line.text)))
      let letters = title.filter(\.isLetter)
      guard title.count < line.text.count, letters.count >= 4, letters.allSatisfy(\.isUppercase)
      else { return nil }
      return Heading(
        numbering: .arabic, number: number, title: title, line: index, place: line.place)
    }
  }

  private static func headings(_ lines: ArraySlice<TextLine>) -> [Heading] {
    var headings: [Heading] = []
    var letters = 0
    for (index, line) in zip(lines.indices, lines) {
      guard let first = line.text.utf8.first, (0x41...0x5A).contains(first) else { continue }
      guard !line.raw.utf8.contains(0x09) || line.raw.first == "\t" || line.raw.hasPrefix("["),
        let (label, title) = SectionNumber.split(line.text), line.text.count < 300
      else { continue }
      if label.count == 1, let value = label.unicodeScalars.first?.value,
        letters > 0 || value == 65, value == 65 + UInt32(letters)
      {
        letters += 1
        headings.append(
          Heading(
            numbering: .letter, number: letters, title: title, line: index, place: line.place))
      } else if let number = RomanNumber.value(label) {
        headings.append(
          Heading(
            numbering: .roman, number: number, title: title, line: index, place: line.place))
      }
    }
    return headings
  }
}

/// The number at the head of a section: `I.`, `II` before capitals, `A.`.
enum SectionNumber {
  /// The number and the title behind it, or nil where the line begins otherwise.
  static func split(_ line: String) -> (label: String, title: String)? {
    let label = line.prefix { $0.isASCII && $0.isUppercase }
    guard !label.isEmpty, label.count <= 5 else { return nil }
    let rest = line[label.endIndex...]
    guard let mark = rest.first else { return nil }
    let behind = rest.dropFirst()
    let isDash =
      "-–:".contains(mark) && RomanNumber.value(label) != nil
      && (behind.first == " " || behind.prefix(3).allSatisfy { $0.isUppercase })
    if mark == "." || mark == ")" || mark == "/" || isDash {
      let title = trimmed(rest.dropFirst())
      guard let first = title.first, first.isUppercase, title.count < 300 else { return nil }
      return (String(label), title)
    }
    guard mark == " " else { return nil }
    var title = trimmed(rest)
    if let dash = title.first, "-–—.:/".contains(dash), RomanNumber.value(label) != nil {
      // `IV - Tổ chức thực hiện`, `IV . TỔ CHỨC`.
      title = trimmed(title.dropFirst())
      guard title.first?.isUppercase == true, title.count < 300 else { return nil }
      return (String(label), title)
    }
    let letters = title.filter(\.isLetter)
    // Without a dot only a title in capitals makes a heading: `II NỘI DUNG`.
    guard letters.count >= 4, letters.allSatisfy(\.isUppercase), RomanNumber.value(label) != nil
    else { return nil }
    return (String(label), title)
  }
}

/// Roman numbers of sections.
enum RomanNumber {
  private static let texts = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
  ]

  /// The value of a number from I to XV.
  static func value(_ text: some StringProtocol) -> Int? {
    texts.firstIndex { $0 == text }.map { $0 + 1 }
  }

  /// The number in Roman letters.
  static func text(_ value: Int) -> String {
    (1...texts.count).contains(value) ? texts[value - 1] : String(value)
  }
}
