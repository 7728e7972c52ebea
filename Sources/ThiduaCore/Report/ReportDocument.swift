/// A paper or a table, before it has a format: what report builders make and renderers read.
///
/// Layout follows Nghị định 30/2020/NĐ-CP; the document says what an element *is* (a legal basis, a
/// signature block), the renderer knows how it looks.
public struct ReportDocument: Sendable, Equatable {
  /// The kind of report, `year` or `decision`.
  public var kind: String
  /// The title, for the file's properties and the browser's tab.
  public var title: String
  /// Who issues it, for the file's properties.
  public var author: String
  /// The day it was made, for the file's properties.
  public var date: CivilDate
  /// The parts, each with its own page set-up; appendices are sections of their own.
  public var sections: [ReportSection]
  /// Names that a paper for everybody shows otherwise, wherever in it they stand.
  public var guardedNames: [GuardedName] = []
  /// The kinds of things left out of a paper for everybody; nil for a paper that is whole.
  public var leftOut: [String]?

  /// Makes a document.
  public init(
    kind: String, title: String, author: String, date: CivilDate, sections: [ReportSection]
  ) {
    self.kind = kind
    self.title = title
    self.author = author
    self.date = date
    self.sections = sections
  }

  /// All tables in order, for formats that know nothing else.
  public var tables: [ReportTable] {
    let own = sections.flatMap(\.blocks).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    return own + (certificateList.map { [$0] } ?? [])
  }
}

/// A stretch of pages of one orientation whose page numbers begin at 1.
public struct ReportSection: Sendable, Equatable {
  /// Whether the pages lie on their long side.
  public var isLandscape: Bool
  public var blocks: [ReportBlock]

  /// Makes a section.
  public init(isLandscape: Bool = false, _ blocks: [ReportBlock]) {
    self.isLandscape = isLandscape
    self.blocks = blocks
  }
}

/// One element of a document.
public enum ReportBlock: Sendable, Equatable {
  /// Agency and national heading, number, place and date.
  case heading(OfficialHeading)
  /// Tên loại and trích yếu.
  case title(ReportTitle)
  /// The deciding authority in capitals, or `QUYẾT ĐỊNH:`; centred and bold.
  case centredLine(String)
  /// `Kính gửi:` and the addressees.
  case addressees([String])
  /// Căn cứ lines: italic; the renderer adds `;` and the final `.`.
  case legalBases([String])
  /// `I. KẾT QUẢ` (level 1), `1. Tập thể` (level 2), `a) …` (level 3); the number is part of the text.
  case section(level: Int, String)
  /// A paragraph of the body.
  case paragraph(ReportText)
  /// Items, each on its own line behind a hyphen.
  case list([ReportText])
  case table(ReportTable)
  case chart(ReportChart)
  /// A remark in small print, such as the note that a figure rests on an unverified rule.
  case note(String)
  /// `Phụ lục` heading at the head of an appendix section: label, title, and the line in brackets.
  case appendix(label: String, title: String, reference: String?)
  /// Recipients on the left, signer on the right.
  case signature(SignatureBlock)
  /// A certificate on a sheet of its own; its section holds nothing else.
  case certificate(CertificateSheet)
}

/// The head of an official paper (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II).
public struct OfficialHeading: Sendable, Equatable {
  /// Cơ quan chủ quản, already in capitals; not bold.
  public var parent: String?
  /// Cơ quan ban hành, in capitals; bold.
  public var issuer: String
  /// The line of number and symbol (`Số: 05/BC-THHS`), with a blank wide enough to write in for drafts.
  public var number: String?
  /// Place and date, already in words; nil where the paper has none (minutes).
  public var placeAndDate: String?

  /// Makes a heading.
  public init(parent: String?, issuer: String, number: String?, placeAndDate: String?) {
    self.parent = parent
    self.issuer = issuer
    self.number = number
    self.placeAndDate = placeAndDate
  }

  /// Quốc hiệu.
  public static let nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  /// Tiêu ngữ.
  public static let motto = "Độc lập - Tự do - Hạnh phúc"
}

/// The title of a paper: its kind in capitals, its subject below.
public struct ReportTitle: Sendable, Equatable {
  public var kind: String
  public var subject: String?

  /// Makes a title.
  public init(_ kind: String, subject: String? = nil) {
    self.kind = kind
    self.subject = subject
  }
}

/// Text of a paragraph with its emphasis.
public struct ReportText: Sendable, Equatable, ExpressibleByStringLiteral {
  /// A stretch of one emphasis.
  public struct Run: Sendable, Equatable {
    public var text: String
    public var isBold: Bool
    public var isItalic: Bool
    /// Where the figure in it comes from; nil for words.
    public var source: FigureSource?
    /// What stands in its place in a paper for everybody; nil: the same, empty: nothing.
    public var publicText: String?

    /// Makes a run.
    public init(
      _ text: String, bold: Bool = false, italic: Bool = false, from source: FigureSource? = nil,
      publicly publicText: String? = nil
    ) {
      self.text = text
      isBold = bold
      isItalic = italic
      self.source = source
      self.publicText = publicText
    }
  }

  public var runs: [Run]

  /// Plain text.
  public init(_ text: String) { runs = [Run(text)] }
  /// Plain text from a literal.
  public init(stringLiteral value: String) { self.init(value) }
  /// Text of several emphases.
  public init(runs: [Run]) { self.runs = runs }

  /// A bold beginning followed by plain text, as `Điều 1. …`.
  public static func lead(_ bold: String, _ rest: String) -> ReportText {
    ReportText(runs: [Run(bold, bold: true), Run(rest)])
  }

  /// The text without emphasis.
  public var plain: String { runs.map(\.text).joined() }
}

/// The end of a paper: `Nơi nhận` on the left, signers on the right.
public struct SignatureBlock: Sendable, Equatable {
  public struct Signer: Sendable, Equatable {
    /// Lines above the signature, in capitals: `KT. HIỆU TRƯỞNG`, `PHÓ HIỆU TRƯỞNG`.
    public var lines: [String]
    /// The post between signature and name, in capitals: the chair of a council that uses the
    /// school's seal is `HIỆU TRƯỞNG` there (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7).
    public var post: String?
    /// Name below the signature, without titles.
    public var name: String?

    /// Makes a signer.
    public init(_ lines: [String], post: String? = nil, name: String?) {
      self.lines = lines
      self.post = post
      self.name = name
    }
  }

  /// The lines of `Nơi nhận`, without hyphen and end mark; empty for none.
  public var recipients: [String]
  /// One signer on the right, or two and more side by side (`THƯ KÝ`, `CHỦ TỌA`).
  public var signers: [Signer]

  /// Makes the end of a paper.
  public init(recipients: [String] = [], signers: [Signer]) {
    self.recipients = recipients
    self.signers = signers
  }
}
