/// One certificate: texts at places of a sheet of its own.
public struct CertificateSheet: Sendable, Equatable {
  /// A text with its field and place.
  public struct Text: Sendable, Equatable {
    public var field: CertificateField
    public var text: String
    public var place: CertificatePlace

    /// Makes a text.
    public init(_ field: CertificateField, _ text: String, at place: CertificatePlace) {
      self.field = field
      self.text = text
      self.place = place
    }
  }

  /// A value of the list of certificates, which a print shop merges into its own design.
  public struct Entry: Sendable, Equatable {
    public var column: ReportTable.Column
    public var cell: ReportTable.Cell

    /// Makes a value.
    public init(_ title: String, _ key: String, _ cell: ReportTable.Cell) {
      column = ReportTable.Column(title, key: key)
      self.cell = cell
    }
  }

  public var width: Millimetres
  public var height: Millimetres
  /// Whether the border is printed.
  public var isFramed: Bool
  /// Whether a grid of millimetres is printed: a test sheet for a printed form.
  public var hasGrid: Bool
  /// The texts, in reading order.
  public var texts: [Text]
  /// The values of the list; every sheet of a document has the same columns.
  public var entries: [Entry]

  /// Makes a sheet in a layout; texts without a place in it are left out.
  public init(
    _ layout: CertificateLayout, hasGrid: Bool = false,
    entries: [Entry] = [], _ text: (CertificateField) -> String?
  ) {
    width = layout.width
    height = layout.height
    isFramed = layout.isFramed
    self.hasGrid = hasGrid
    self.entries = entries
    texts = layout.ordered.compactMap { field, place in
      text(field).flatMap { $0.isEmpty ? nil : Text(field, $0, at: place) }
    }
  }

  /// A test sheet: the grid, and every field's name where it begins.
  public static func ruler(_ layout: CertificateLayout) -> CertificateSheet {
    CertificateSheet(layout, hasGrid: true) { field in
      layout.places[field].map { "\(field.rawValue) (x \($0.x), y \($0.y))" }
    }
  }
}

extension ReportDocument {
  /// The certificates of a document.
  public var certificates: [CertificateSheet] {
    sections.compactMap(\.certificate)
  }

  /// The list of certificates as a table, for formats that hold tables only; nil without certificates.
  var certificateList: ReportTable? {
    let sheets = certificates.filter { !$0.entries.isEmpty }
    guard let first = sheets.first else { return nil }
    return ReportTable(
      key: "certificates", columns: first.entries.map(\.column),
      rows: sheets.map { .cells($0.entries.map(\.cell)) })
  }
}

extension ReportSection {
  /// The certificate that gives the section its page; nil for pages of text.
  public var certificate: CertificateSheet? {
    for block in blocks {
      if case .certificate(let sheet) = block { return sheet }
    }
    return nil
  }
}
