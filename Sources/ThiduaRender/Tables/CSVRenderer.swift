public import ThiduaCore

/// The tables of a document as CSV (RFC 4180), for programs and imports.
///
/// UTF-8 without a byte order mark: the first heading must come out as it is in every reader, and whoever
/// wants Excel asks for xlsx. Values are those of JSON (`99.17`, `2024-03-05`), because a decimal comma
/// and dots between thousands mean different numbers on different machines. Several tables stand one
/// after the other, an empty line between them. A group's title is a row of its own.
public enum CSVRenderer: Renderer {
  public static let name = "csv"
  public static let fileExtensions = ["csv"]
  public static let needsTable = true

  public static func render(_ document: ReportDocument) throws(Failure) -> [UInt8] {
    let texts = try document.requiredTables(for: name).map { CSVWriter.text(rows(of: $0)) }
    return Array(texts.joined(separator: "\r\n").utf8)
  }

  private static func rows(of table: ReportTable) -> [[String]] {
    let head = table.columns.map { printable($0.title) }
    return [head]
      + table.rows.map { row in
        switch row {
        case .group(let title):
          [printable(title)] + Array(repeating: "", count: max(0, table.columns.count - 1))
        case .cells(let cells), .total(let cells): table.fitted(cells).map(\.machineText)
        }
      }
  }
}
