public import ThiduaCore

/// The tables of a document as values (`thidua.report/1`), for programs.
///
/// A row is an object by the keys of the columns. The title of the group it stands under is its member
/// `group`; rows at the foot stand apart in `totals`.
public enum JSONRenderer: Renderer {
  public static let name = "json"
  public static let fileExtensions = ["json"]
  public static let needsTable = true

  public static func render(_ document: ReportDocument) throws(Failure) -> [UInt8] {
    let tables = try document.requiredTables(for: name)
    var fields = JSONFields(schema: "thidua.report/1")
    fields.add("kind", document.kind)
    fields.add("title", document.title)
    fields.add("author", document.author)
    fields.add("date", document.date)
    // Only a paper for everybody says so: the form of the others does not change.
    if let leftOut = document.leftOut { fields.add("leftOut", .strings(leftOut)) }
    fields.add("tables", .array(tables.map(table)))
    return Array(fields.json.pretty.utf8)
  }

  private static func table(_ table: ReportTable) -> JSON {
    var rows: [JSON] = []
    var totals: [JSON] = []
    var group: String?
    for row in table.rows {
      switch row {
      case .group(let title): group = title
      case .cells(let cells): rows.append(object(cells, group, table))
      case .total(let cells): totals.append(object(cells, group, table))
      }
    }
    let columns = table.columns.map { column in
      JSON.object([("key", .string(column.key)), ("title", .string(column.title))])
    }
    return .object([
      ("key", .string(table.key)), ("caption", table.caption.map { .string($0) } ?? .null),
      ("columns", .array(columns)), ("rows", .array(rows)), ("totals", .array(totals)),
    ])
  }

  private static func object(_ cells: [ReportTable.Cell], _ group: String?, _ table: ReportTable)
    -> JSON
  {
    let values = zip(table.columns, table.fitted(cells)).map { ($0.key, $1.json) }
    let heading = group.map { [("group", JSON.string($0))] } ?? []
    return .object(heading + values)
  }
}
