/// Finds recipients and signer at the end of a plan's text.
struct EndReader {
  var recipients: [(value: PlanRecipient, line: Int)] = []
  var signer: PlanSigner?
  var signerLine: Int?
  var used: Set<Int> = []

  private static let modes: [(String, PlanSigner.Mode)] = [
    ("TUQ.", .delegation), ("TUQ ", .delegation), ("KT.", .deputy), ("KT ", .deputy),
    ("K/T", .deputy), ("TM.", .behalf), ("TM ", .behalf), ("T/M", .behalf), ("TL.", .order),
    ("TL ", .order), ("Q.", .acting),
  ]
  private static let purposes: [String: String] = [
    "b/c": "báo cáo", "bc": "báo cáo", "t/h": "thực hiện", "th": "thực hiện",
    "c/đ": "chỉ đạo", "p/h": "phối hợp", "đ/b": "để biết",
  ]
  private static let posts = [
    "hieu truong", "truong phong", "giam doc", "chu tich", "chanh van phong", "bi thu",
    "truong ban", "thu truong", "bo truong", "to truong", "cum truong", "khoi truong",
  ]

  /// Reads the lines behind the content.
  init(_ text: PlanText) {
    var index = text.contentEnd
    // Without `Nơi nhận` the post of the signer still stands at the end.
    if index == text.lines.count { index = max(0, index - 12) }
    var inRecipients = false
    while index < text.lines.count {
      let line = text.lines[index].text
      if line.hasPrefix("PHỤ LỤC") || line.hasPrefix("Phụ lục") { break }
      // A recipient or a post is short; a longer line is running text.
      if line.utf8.count > 1000 {
        index += 1
        continue
      }
      for cell in text.lines[index].cells where !cell.isEmpty {
        let folded = trimmed(VietnameseText.folded(cell).filter { $0.isLetter || $0 == " " })
        if folded.hasPrefix("noi nhan") {
          inRecipients = true
          used.insert(index)
        } else if EndReader.isPost(cell) {
          readPost(cell, index)
        } else if inRecipients, cell.first.map({ "-–+•".contains($0) }) ?? false {
          readRecipient(cell, index)
        } else if signer?.authority != nil, signer?.name == nil, EndReader.isName(cell) {
          signer?.name = EndReader.plainName(cell)
          used.insert(index)
        } else if inRecipients, signer == nil,
          TextFlow.isLabel(cell) || cell.hasPrefix("Lưu") || cell.hasPrefix("Như")
        {
          readRecipient(cell, index)
        }
      }
      if signer?.name != nil { break }
      index += 1
    }
    if signer?.authority == nil { signer = nil }
  }

  private mutating func readRecipient(_ cell: String, _ line: Int) {
    var text = Substring(PlanSections.bare(cell))
    while let last = text.last, ";.,".contains(last) || last == " " { text = text.dropLast() }
    var purpose: String?
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let inside = trimmed(text[text.index(after: open)...].dropLast())
      purpose = EndReader.purposes[inside.lowercased()] ?? inside
      text = text[..<open]
    }
    let name = trimmed(text)
    guard !name.isEmpty else { return }
    used.insert(line)
    recipients.append((PlanRecipient(name: name, purpose: purpose), line))
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
    } else if signer?.title == nil {
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
