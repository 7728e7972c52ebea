/// Reads the text of a real plan, copied out of Word or a PDF, into a plan.
///
/// It follows rules of the language, never of one file, and invents nothing.
public struct PlanImport: Sendable {
  /// A line the program could not place in the plan.
  public struct Unplaced: Sendable, Hashable {
    public var place: Place
    public var text: String
  }

  /// The plan as far as the text says it.
  public let plan: Plan
  /// What could not be placed, in order.
  public let unplaced: [Unplaced]
  let located: LocatedPlan

  /// Reads a text, or a Word document (`.docx`), which is known by its first bytes.
  ///
  /// Places in a document are lines of its extracted text: a paragraph a line.
  ///
  /// - Throws: `Failure` of kind `badData` where the bytes are neither.
  public init(_ source: SourceText) throws(Failure) {
    let content = PlanImport.bounded(try PlanImport.content(source))
    try PlanImport.checkLength(content, source.file)
    var assembly = PlanAssembly(PlanText(source, content))
    assembly.read()
    plan = assembly.plan
    unplaced = assembly.unplaced
    located = LocatedPlan(assembly.plan, .text(assembly.origin), text: assembly.text)
  }

  /// Whether a file is read as the text of a plan: by its name, or by its first bytes where it is a document.
  public static func isText(_ source: SourceText) -> Bool {
    let name = source.file.lowercased()
    return name.hasSuffix(".txt") || name.hasSuffix(".docx") || ZIPReader.isZIP(source.bytes)
      || foreign(source.bytes) != nil
  }

  /// The text with characters of absurd length (thousands of marks on one letter) replaced, since each would
  /// be compared as a whole again and again.
  private static func bounded(_ text: String) -> String {
    let isCommon = text.unicodeScalars.allSatisfy {
      $0.value < 0x300 || (0x1EA0...0x1EFF).contains($0.value)
        || (0x2010...0x2027).contains($0.value)
    }
    guard !isCommon, text.contains(where: { $0.utf8.count > 64 }) else { return text }
    return String(text.map { $0.utf8.count > 64 ? "\u{FFFD}" : $0 })
  }

  /// The longest text that is read: twenty times a long plan of a school, so that whatever is in it, it is
  /// read within a second. Document numbers and dates are counted by their strokes.
  private static let longest = (bytes: 512 << 10, lines: 20_000, strokes: 20_000)

  private static func checkLength(_ text: String, _ file: String) throws(Failure) {
    let lines = text.utf8.reduce(1) { $1 == 0x0A || $1 == 0x0D ? $0 + 1 : $0 }
    let strokes = text.utf8.reduce(0) { $1 == 0x2F ? $0 + 1 : $0 }
    guard
      text.utf8.count > longest.bytes || lines > longest.lines || strokes > longest.strokes
    else { return }
    throw Failure.unreadable(
      file,
      [
        Finding(
          .jsonSyntax, at: Place(file: file, line: 1, column: 1),
          Message(
            vi: "văn bản quá dài so với một kế hoạch (\(lines) dòng, \(text.utf8.count) byte)",
            en: "the text is too long for a plan (\(lines) lines, \(text.utf8.count) bytes)"),
          remedy: Message(
            vi: "Chỉ để lại phần văn bản của kế hoạch, tối đa \(longest.lines) dòng và 512 KB.",
            en: "Leave only the text of the plan, at most \(longest.lines) lines and 512 KB."))
      ])
  }

  private static func content(_ source: SourceText) throws(Failure) -> String {
    if ZIPReader.isZIP(source.bytes) { return try WordText.read(source) }
    let (message, remedy): (Message, Message?)
    if let foreign = foreign(source.bytes) {
      (message, remedy) = foreign
    } else if source.file.lowercased().hasSuffix(".docx") {
      message = Message(
        vi: "tệp có đuôi .docx nhưng không phải văn bản Word",
        en: "the file ends in .docx but is no Word document")
      remedy = nil
    } else if let text = TextDecoding.text(source.bytes) {
      return text
    } else {
      message = Message(
        vi: "tệp không phải văn bản UTF-8 hay UTF-16", en: "the file is no UTF-8 or UTF-16 text")
      remedy = Message(
        vi: "Lưu lại dạng .docx, hoặc dạng văn bản thuần mã UTF-8.",
        en: "Save it as .docx, or as plain text in UTF-8.")
    }
    throw Failure.unreadable(
      source.file,
      [
        Finding(
          .jsonSyntax, at: Place(file: source.file, line: 1, column: 1), message, remedy: remedy)
      ])
  }

  /// What is said of files of other programs, or nil where the bytes are of none of them.
  private static func foreign(_ bytes: [UInt8]) -> (Message, Message)? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return (
        Message(
          vi: "đây là tệp Word kiểu cũ (.doc) hoặc tệp có mật khẩu, không đọc được",
          en: "this is an old Word file (.doc) or one with a password, which cannot be read"),
        Message(
          vi: "Mở bằng Word hay LibreOffice, bỏ mật khẩu nếu có, rồi lưu lại dạng .docx.",
          en:
            "Open it in Word or LibreOffice, remove the password if it has one, and save it as .docx."
        )
      )
    }
    if bytes.starts(with: Array("%PDF".utf8)) {
      return (
        Message(
          vi: "đây là tệp PDF, không đọc được", en: "this is a PDF file, which cannot be read"),
        Message(
          vi: "Chép toàn bộ chữ trong PDF vào một tệp .txt, hoặc dùng bản .docx.",
          en: "Copy the text of the PDF into a .txt file, or use the .docx.")
      )
    }
    return nil
  }
}
