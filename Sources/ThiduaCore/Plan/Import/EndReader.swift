/// Finds recipients and signer at the end of a plan's text.
struct EndReader {
  var recipients: [(value: PlanRecipient, line: Int)] = []
  var signer: PlanSigner?
  var signerLine: Int?
  var used: Set<Int> = []
  /// The column of the post among the cells of its line.
  private var column = 0
  /// Whether the last recipient may go on in the next line.
  private var isOpen = false

  private static let modes: [(String, PlanSigner.Mode)] = [
    ("TUQ.", .delegation), ("TUQ ", .delegation), ("KT.", .deputy), ("KT ", .deputy),
    ("K/T", .deputy), ("TM.", .behalf), ("TM ", .behalf), ("T/M", .behalf), ("TL.", .order),
    ("TL ", .order), ("Q.", .acting),
  ]
  private static let purposes: [String: String] = [
    "b/c": "báo cáo", "bc": "báo cáo", "t/h": "thực hiện", "th": "thực hiện", "th/h": "thực hiện",
    "b/cáo": "báo cáo", "t/hiện": "thực hiện",
    "c/đ": "chỉ đạo", "p/h": "phối hợp", "đ/b": "để biết",
  ]
  private static let posts = [
    "hieu truong", "truong phong", "giam doc", "chu tich", "chanh van phong", "bi thu",
    "truong ban", "thu truong", "bo truong", "to truong", "cum truong", "khoi truong",
    "tong phu trach", "lien doi truong", "uy ban nhan dan", "nha truong", "ban giam hieu",
    "truong khoi", "ban chi huy", "hoi dong", "ban chap hanh", "pho truong", "ban thuong vu",
    "chi uy", "dang uy", "ban chi dao", "hieu pho", "chi bo", "nguoi lap",
  ]

  /// Reads the lines behind the content.
  init(_ text: PlanText) {
    var index = text.contentEnd
    // Without `Nơi nhận` the post of the signer still stands at the end.
    if index == text.lines.count { index = max(0, index - 12) }
    read(text, from: index, to: text.lines.count)
    // A signature in the right column may come out of Word before the recipients.
    if signer?.name == nil, text.contentEnd < text.lines.count {
      let known = signer
      signer = nil
      let lines = text.lines[..<text.contentEnd].indices.filter { !text.lines[$0].text.isEmpty }
      read(text, from: lines.suffix(6).first ?? text.contentEnd, to: text.contentEnd)
      if signer?.name == nil { signer = known }
    }
    if signer?.authority == nil { signer = nil }
  }

  private mutating func read(_ text: PlanText, from start: Int, to end: Int) {
    var index = start
    var inRecipients = false
    while index < end {
      let line = text.lines[index].text
      if line.hasPrefix("PHỤ LỤC") || line.hasPrefix("Phụ lục") { break }
      // A recipient or a post is short; a longer line is running text.
      if line.utf8.count > 1000 {
        index += 1
        continue
      }
      let cells = text.lines[index].cells
      let lastPost = cells.lastIndex { EndReader.isPost($0) }
      for (position, cell) in cells.enumerated() where !cell.isEmpty {
        let folded = trimmed(VietnameseText.folded(cell).filter { $0.isLetter || $0 == " " })
        if folded.hasPrefix("noi nhan") {
          inRecipients = true
          used.insert(index)
        } else if EndReader.isPost(cell) {
          // Of two posts side by side the right one is the head's.
          guard position == lastPost else { continue }
          column = position
          readPost(cell, index)
        } else if inRecipients, TextFlow.isLabel(cell), cell.first?.isLetter == false {
          readRecipient(cell, index)
        } else if signer?.authority != nil, signer?.name == nil, EndReader.isName(cell) {
          let isOther =
            position != column && cells.indices.contains(column) && EndReader.isName(cells[column])
          guard !isOther else { continue }
          signer?.name = EndReader.plainName(cell)
          used.insert(index)
        } else if inRecipients, signer == nil,
          TextFlow.isLabel(cell) || cell.hasPrefix("Lưu") || cell.hasPrefix("Như")
        {
          readRecipient(cell, index)
        } else if inRecipients, signer == nil, isOpen, cell.first?.isLowercase == true {
          goOn(cell, index)
        }
      }
      index += 1
      // A name may stand beside the recipients, of whom more may follow, or above them.
      if signer?.name != nil {
        let next = index < end ? text.lines[index].text : ""
        if inRecipients, !next.isEmpty, !TextFlow.isLabel(next) { break }
        if !inRecipients, !next.isEmpty, !text.lines[index].head.hasPrefix("noi nhan") { break }
      }
    }
  }

  /// Where the signature begins that stands above `Nơi nhận` or at the end of a text; else the end itself.
  static func signatureStart(_ lines: [TextLine], before end: Int) -> Int {
    var start = end
    var index = end - 1
    while index >= 0, end - index <= 16 {
      let text = lines[index].text
      guard text.utf8.count <= 200 else { break }
      let number = SectionNumber.split(text)?.label ?? ""
      let isHeading = RomanNumber.value(number) != nil || number.count == 1 && number < "H"
      if isPost(text), !isHeading, !TextFlow.isLabel(text) {
        start = index
      } else if !text.isEmpty, text.first != "(", !isName(text) {
        break
      }
      index -= 1
    }
    return start
  }

  /// A recipient's line goes on.
  private mutating func goOn(_ cell: String, _ line: Int) {
    guard let last = recipients.popLast() else { return }
    let purpose = last.value.purpose.map { " (\($0))" } ?? ""
    readRecipient((last.value.name ?? "") + purpose + " " + cell, last.line)
    used.insert(line)
  }

  private mutating func readRecipient(_ cell: String, _ line: Int) {
    var text = Substring(PlanSections.bare(cell))
    while let last = text.last, ";.,".contains(last) || last == " " { text = text.dropLast() }
    var purpose: String?
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      var inside = trimmed(text[text.index(after: open)...].dropLast())
      if inside.lowercased().hasPrefix("để "), inside.lowercased() != "để biết" {
        inside = trimmed(inside.dropFirst(3))
      }
      purpose = EndReader.purposes[inside.lowercased()] ?? inside
      text = text[..<open]
    } else if let (name, meant) = EndReader.saidPurpose(text) {
      (text, purpose) = (name, meant)
    }
    let name = trimmed(text)
    guard !name.isEmpty else { return }
    used.insert(line)
    isOpen = !(cell.last.map { ";.".contains($0) } ?? true)
    recipients.append((PlanRecipient(name: name, purpose: purpose), line))
  }

  /// `… “để báo cáo”`, `… để thực hiện`, `… [b/c]`: a purpose without round brackets.
  private static func saidPurpose(_ text: Substring) -> (Substring, String)? {
    let marks: Set<Character> = ["“", "”", "\"", "[", "]"]
    var inside: String
    var name: Substring
    if let last = text.last, marks.contains(last),
      let open = text.dropLast().lastIndex(where: { marks.contains($0) })
    {
      inside = trimmed(text[text.index(after: open)...].dropLast())
      name = text[..<open]
    } else {
      let words = text.split(separator: " ")
      guard words.count > 3, words[words.count - 3].lowercased() == "để" else { return nil }
      inside = words.suffix(3).joined(separator: " ")
      name = text[..<words[words.count - 3].startIndex]
    }
    inside = inside.lowercased()
    let isSaid = inside.hasPrefix("để ") || purposes[inside] != nil
    guard isSaid else { return nil }
    if inside.hasPrefix("để "), inside != "để biết" { inside = trimmed(inside.dropFirst(3)) }
    while let last = name.last, " ,-–".contains(last) { name = name.dropLast() }
    return name.isEmpty ? nil : (name, purposes[inside] ?? inside)
  }

  /// A post in capitals: `KT.HIỆU TRƯỞNG`.
  private static func isPost(_ cell: String) -> Bool {
    let letters = cell.filter(\.isLetter)
    guard letters.count >= 4, letters.allSatisfy(\.isUppercase) else { return false }
    let folded = VietnameseText.folded(cell)
    return posts.contains { folded.contains($0) }
      || modes.contains { cell.hasPrefix($0.0) }
  }

  private mutating func readPost(_ cell: String, _ line: Int) {
    used.insert(line)
    if signer == nil {
      signerLine = line
      let mode = EndReader.modes.first { cell.hasPrefix($0.0) }
      let post = mode.map { trimmed(cell.dropFirst($0.0.count)) } ?? cell
      signer = PlanSigner(mode: mode?.1, authority: post)
    } else if signer?.name == nil {
      // Of `KT. CHỦ TỊCH` over `PHÓ CHỦ TỊCH` the last is the signer's own post.
      signer?.title = cell
    }
  }

  /// Two to six words, each with a capital.
  private static func isName(_ cell: String) -> Bool {
    let words = plainName(cell).split(separator: " ")
    return (2...6).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter }
      }
  }

  /// A name without the titles before it: `ThS. Nguyễn Văn A`.
  private static func plainName(_ cell: String) -> String {
    var words = cell.split(separator: " ")
    while let first = words.first, first.hasSuffix("."), first.count <= 5 { words.removeFirst() }
    return words.joined(separator: " ")
  }
}
