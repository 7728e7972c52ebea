/// A table of typed cells.
public struct ReportTable: Sendable, Equatable {
  public enum Alignment: String, Sendable {
    case left
    case centre
    case right
  }

  public struct Column: Sendable, Equatable {
    /// The heading people read.
    public var title: String
    /// The key in JSON: ASCII, lower camel case.
    public var key: String
    public var alignment: Alignment
    /// The share of the width, relative to the other columns.
    public var weight: Int
    /// Whether it is left out of a paper for everybody (birth dates, ratings, votes).
    public var isPrivate: Bool
    /// Whether only programs want it (ids to add up by): papers leave it out.
    public var isForMachines: Bool

    /// Makes a column.
    public init(
      _ title: String, key: String, _ alignment: Alignment = .left, weight: Int = 10,
      isPrivate: Bool = false, isForMachines: Bool = false
    ) {
      self.title = title
      self.key = key
      self.alignment = alignment
      self.weight = weight
      self.isPrivate = isPrivate
      self.isForMachines = isForMachines
    }
  }

  public enum Cell: Sendable, Equatable {
    case empty
    case text(String)
    case int(Int)
    /// A decimal shown with so many digits (nil: the shortest form).
    case decimal(Points, digits: Int?)
    case money(Money)
    case date(CivilDate)
    /// A share of two counts, shown in percent with two decimals at most: `100%`, `66,67%`; `–` of nothing.
    case share(Int, of: Int)
    /// A figure with where it comes from.
    indirect case sourced(Cell, FigureSource)
    /// A cell that a paper for everybody shows otherwise (the name of a pupil without an award).
    indirect case guarded(Cell, publicly: String)
  }

  public enum Row: Sendable, Equatable {
    case cells([Cell])
    /// A bold row across all columns: `I. Tập thể`.
    case group(String)
    /// A bold row at the foot.
    case total([Cell])
  }

  /// The line above the table, if any.
  public var caption: String?
  /// The key of the table in JSON: ASCII, lower camel case.
  public var key: String
  public var columns: [Column]
  public var rows: [Row]
  /// Whether it is left out of a paper for everybody.
  public var isPrivate: Bool

  /// Makes a table.
  public init(
    key: String, caption: String? = nil, columns: [Column], rows: [Row], isPrivate: Bool = false
  ) {
    self.key = key
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.isPrivate = isPrivate
  }

  /// Whether a cell says just this.
  func shows(_ text: String) -> Bool {
    rows.contains { row in
      switch row {
      case .group(let title): title == text
      case .cells(let cells), .total(let cells): cells.contains { $0.text == text }
      }
    }
  }
}

extension ReportTable.Cell {
  /// The cell as documents show it: decimal comma, dots between thousands, `05/03/2024`.
  public var text: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .int(let value): grouped(value)
    case .decimal(let value, let digits):
      digits.map { value.fixed($0, separator: ",") } ?? value.withComma
    case .money(let value): value.description
    case .date(let value): value.slashed
    case .share(let part, let whole):
      ReportTable.Cell.percent(part, of: whole).map { "\($0.withComma)%" } ?? "–"
    case .sourced(let cell, _), .guarded(let cell, _): cell.text
    }
  }

  /// The value alone, without source and guard: what a format that types its cells looks at.
  public var bare: ReportTable.Cell {
    switch self {
    case .sourced(let cell, _), .guarded(let cell, _): cell.bare
    default: self
    }
  }

  /// Where the figure comes from; nil where nobody said.
  public var source: FigureSource? {
    switch self {
    case .sourced(_, let source): source
    case .guarded(let cell, _): cell.source
    default: nil
    }
  }

  /// The same figure with where it comes from.
  public func from(_ source: FigureSource) -> ReportTable.Cell { .sourced(self, source) }

  /// The percentage of two counts, rounded half up to two decimals; nil for a whole of zero.
  public static func percent(_ part: Int, of whole: Int) -> Points? {
    Fraction(Int128(part) * 100, over: Int128(whole)).flatMap { try? $0.rounded(2) }
  }
}
