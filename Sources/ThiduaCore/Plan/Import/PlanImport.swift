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
    var assembly = PlanAssembly(PlanText(source, try PlanImport.content(source)))
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
