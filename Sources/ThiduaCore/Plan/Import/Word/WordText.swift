/// The text of a Word document (`.docx`, ISO/IEC 29500) as lines: a paragraph a line, a table row a line with
/// tabs between its cells, list numbers written out, footnotes behind the body.
enum WordText {
  /// Reads the lines of a document.
  ///
  /// - Throws: `Failure` of kind `badData` where the file is no document that can be read.
  static func read(_ source: SourceText) throws(Failure) -> String {
    do {
      return try text(source.bytes)
    } catch {
      throw Failure.unreadable(
        source.file,
        [
          Finding(
            .jsonSyntax, at: Place(file: source.file, line: 1, column: 1), error.message,
            remedy: Message(
              vi: "Mở tệp bằng Word hay LibreOffice rồi lưu lại dạng .docx, không đặt mật khẩu.",
              en: "Open the file in Word or LibreOffice and save it as .docx without a password."))
        ])
    }
  }

  private static func text(_ bytes: [UInt8]) throws(WordFault) -> String {
    var archive: ZIPReader
    do {
      archive = try ZIPReader(bytes)
    } catch {
      throw .archive(error)
    }
    let main = try mainPart(&archive)
    guard let body = try part(main, &archive) else { throw .noDocument }
    let folder = main.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let numbering = try part(folder + "numbering.xml", &archive)
    let styles = try part(folder + "styles.xml", &archive)
    let notes = try part(folder + "footnotes.xml", &archive)
    do {
      var lists = try WordNumbering(numbering, styles: styles)
      var reader = WordBody()
      try reader.read(body, &lists)
      if let notes {
        var footnotes = WordBody(notes: true)
        try footnotes.read(notes, &lists)
        return reader.joined(with: footnotes.notes)
      }
      return reader.joined(with: [:])
    } catch {
      throw .xml(error)
    }
  }

  /// The path of the document's main part, as the package's relationships name it.
  private static func mainPart(_ archive: inout ZIPReader) throws(WordFault) -> String {
    guard let relations = try part("_rels/.rels", &archive) else { throw .noDocument }
    var reader = XMLReader(relations)
    do {
      while let event = try reader.next() {
        guard case .start(_, let attributes) = event,
          attributes["Type"]?.hasSuffix("/officeDocument") == true,
          let target = attributes["Target"]
        else { continue }
        return target.hasPrefix("/") ? String(target.dropFirst()) : target
      }
    } catch {
      throw .xml(error)
    }
    throw .noDocument
  }

  private static func part(
    _ name: String, _ archive: inout ZIPReader
  ) throws(WordFault) -> [UInt8]? {
    do {
      return try archive.content(name)
    } catch {
      throw .archive(error)
    }
  }
}

/// Why a Word document cannot be read.
enum WordFault: Error, Sendable {
  case archive(ZIPFault)
  case xml(XMLReader.Fault)
  /// A ZIP file, but no Word document.
  case noDocument

  /// What is wrong, in words.
  var message: Message {
    switch self {
    case .archive(let fault):
      Message(
        vi: "không đọc được tệp .docx: \(fault.message.vi)",
        en: "the .docx file cannot be read: \(fault.message.en)")
    case .xml(.tooDeep):
      Message(
        vi: "nội dung tệp .docx lồng nhau quá sâu",
        en: "the content of the .docx file is nested too deep")
    case .xml:
      Message(
        vi: "nội dung tệp .docx bị hỏng", en: "the content of the .docx file is damaged")
    case .noDocument:
      Message(
        vi: "tệp nén này không phải văn bản Word (.docx)",
        en: "this ZIP file is no Word document (.docx)")
    }
  }
}
