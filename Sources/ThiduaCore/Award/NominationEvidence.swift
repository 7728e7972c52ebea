extension Nomination {
  /// What shows an achievement (minh chứng): a remark, an address, or the name of a file. Entries are
  /// only ever added.
  public struct Evidence: JSONRecord, Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
      case note
      case link
      case file

      /// The word lists use.
      public var name: Message {
        switch self {
        case .note: Message(vi: "ghi chú", en: "note")
        case .link: Message(vi: "liên kết", en: "link")
        case .file: Message(vi: "tệp", en: "file")
        }
      }
    }

    public var kind: Kind
    public var text: String
    /// When it was entered, as `Moment.text`.
    public var at: String
    public var by: String

    /// Makes an entry.
    public init(kind: Kind, text: String, at: String, by: String) {
      self.kind = kind
      self.text = text
      self.at = at
      self.by = by
    }

    /// Makes an entry of a text as a clerk types it: `https://…` is a link, a name with an extension a
    /// file, everything else a note.
    public init(_ text: String, at: String, by: String) {
      self.init(kind: Evidence.kind(of: text), text: text, at: at, by: by)
    }

    public init(_ object: JSONObjectReader) {
      kind = object.word("kind", Kind.self, required: true) ?? .note
      text = object.requiredText("text")
      at = object.requiredText("at")
      by = object.requiredText("by")
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("kind", kind.rawValue)
      fields.add("text", text)
      fields.add("at", at)
      fields.add("by", by)
      return fields.json
    }

    private static func kind(of text: String) -> Kind {
      if text.hasPrefix("https://") || text.hasPrefix("http://") { return .link }
      guard !text.contains(where: \.isWhitespace), let dot = text.lastIndex(of: ".") else {
        return .note
      }
      let ending = text[text.index(after: dot)...]
      let isEnding = (2...5).contains(ending.count) && ending.allSatisfy(\.isASCII)
      return isEnding && ending.contains(where: \.isLetter) ? .file : .note
    }
  }

  /// An entry in the record of a dossier's papers: one came in, or turned out to be missing after all.
  /// The last entry on a paper counts; none is removed.
  public struct PaperEntry: JSONRecord, Sendable, Hashable {
    /// The id of the required document.
    public var document: String
    public var isReceived: Bool
    public var at: String
    public var by: String
    /// A remark, or why a paper is missing after all.
    public var note: String?

    /// Makes an entry.
    public init(document: String, isReceived: Bool, at: String, by: String, note: String? = nil) {
      self.document = document
      self.isReceived = isReceived
      self.at = at
      self.by = by
      self.note = note
    }

    public init(_ object: JSONObjectReader) {
      document = object.id("document")
      isReceived = object.flag("received", default: true)
      at = object.requiredText("at")
      by = object.requiredText("by")
      note = object.text("note")
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("document", document)
      fields.add("received", .bool(isReceived))
      fields.add("at", at)
      fields.add("by", by)
      fields.add("note", note)
      return fields.json
    }
  }
}
