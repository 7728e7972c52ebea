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
  private let further: Further

  init(_ further: Further) { self.further = further }

  func take(_ document: ReportDocument) -> Further {
    documents.append(document)
    return further
  }
}
