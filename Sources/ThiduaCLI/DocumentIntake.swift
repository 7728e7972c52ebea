import ThiduaCore

/// Takes the documents of a command that another command runs, before they have a format.
final class DocumentIntake {
  /// What the command does with the document then.
  enum Further {
    /// Nothing: the document was all that was wanted.
    case done
    /// It renders it as asked.
    case render
  }

  private(set) var documents: [ReportDocument] = []
  /// What there is to know about them, in words for their readers.
  private(set) var remarks: [String] = []
  private let further: Further

  init(_ further: Further) { self.further = further }

  /// Keeps a remark on the documents.
  func note(_ remark: String) { remarks.append(remark) }

  func take(_ document: ReportDocument) -> Further {
    documents.append(document)
    return further
  }
}
