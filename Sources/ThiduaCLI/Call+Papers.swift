import ThiduaCore

extension Call {
  /// A document for everybody with the names that nobody may read in words that people wrote.
  func guarded(_ document: ReportDocument) throws(Failure) -> ReportDocument {
    guard options.has(.forPublic) else { return document }
    if intake == nil {
      say(
        Message(
          vi:
            "Chú ý: trong lời văn do người viết (nhận định, ghi chú) chương trình chỉ lược tên học sinh chưa được khen và ngày sinh; hãy đọc lại trước khi đăng.",
          en:
            "Note: of words that people wrote (judgements, notes) only names of pupils without an award and birth dates are left out; read them before posting."
        ))
    }
    // Many schools are added up without a workspace of one's own; one that is there must be readable.
    guard (try? workspaceFolder()) != nil else { return document }
    var document = document
    document.guardedNames += try PublicNames.ofRoster(try workspace())
    return document
  }

  /// A document as the options of papers want it.
  ///
  /// - Parameter marks: whether the format has room for marks behind figures.
  func prepared(_ document: ReportDocument, marks: Bool) -> ReportDocument {
    let isPublic = options.has(.forPublic)
    let document = isPublic ? document.forPublic() : document
    // What was left out must not come back by its sources; nor do ids of people belong into a posted paper.
    return options.has(.annotate) ? document.annotated(marks: marks, naming: !isPublic) : document
  }

  /// Says what there is to know about a paper: to whoever made it, or, where a whole set is made, to the
  /// readers of the page that lists the set.
  ///
  /// - Parameter reader: the words for readers, who know no files and no command lines; nil for the same.
  func remark(_ message: Message, reader: String? = nil) {
    guard let intake else { return say(message) }
    intake.note(reader ?? message.vi)
  }

  /// Tells of documents of law that a paper cites without their day.
  func tellUndated(_ documents: [LegalDocument]) {
    guard !documents.isEmpty else { return }
    let names = documents.map(\.shortName).joined(separator: "; ")
    let path = LegalDocumentList.path
    let blank = "Còn để trống ngày ban hành trong căn cứ: \(names)."
    remark(
      Message(
        vi: "\(blank) Ghi văn bản ấy, có \"date\", vào \(path).",
        en:
          "Left blank: the date of \(names) in what the paper rests on. Enter it with its \"date\" in \(path)."
      ), reader: blank)
  }
}
