public import ThiduaCore

/// The tables of a document as an Excel workbook, a sheet each: typed cells, set widths, a frozen
/// heading row that is repeated in print. Text is never a formula.
public enum XLSXRenderer: Renderer {
  public static let name = "xlsx"
  public static let fileExtensions = ["xlsx"]
  public static let needsTable = true

  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let media = "application/vnd.openxmlformats-officedocument.spreadsheetml."

  public static func render(_ document: ReportDocument) throws(Failure) -> [UInt8] {
    let tables = try document.requiredTables(for: name)
    let names = SheetNames.names(for: tables)
    var styles = SheetStyles()
    var parts: [OfficePackage.Part] = []
    var relations: [OfficePackage.Relation] = []
    let wide = wideTables(document)
    for (index, table) in tables.enumerated() {
      let content = Sheet.xml(
        table, isLandscape: index < wide.count && wide[index], isFirst: index == 0, &styles)
      parts.append(part("worksheets/sheet\(index + 1).xml", "worksheet+xml", content))
      relations.append(
        .init(id: "rId\(index + 1)", type: "worksheet", target: "worksheets/sheet\(index + 1).xml"))
    }
    relations.append(.init(id: "rIdStyles", type: "styles", target: "styles.xml"))
    parts.append(part("styles.xml", "styles+xml", styles.xml))
    let workbook = part("workbook.xml", "sheet.main+xml", workbook(names))
    return OfficePackage.file(
      main: workbook.path, parts: [workbook] + parts, relations: relations, of: document)
  }

  /// For each table whether its pages lie on their long side.
  private static func wideTables(_ document: ReportDocument) -> [Bool] {
    document.sections.flatMap { section in
      section.blocks.compactMap { block in
        if case .table(let table) = block {
          section.isLandscape || table.columns.count > 8
        } else {
          nil
        }
      }
    }
  }

  private static func part(_ path: String, _ type: String, _ content: [UInt8]) -> OfficePackage.Part
  {
    OfficePackage.Part(path: "xl/" + path, type: media + type, content: content)
  }

  private static func workbook(_ names: [String]) -> [UInt8] {
    let sheets = names.enumerated().map { index, name in
      element(
        "sheet",
        ["name": name, "sheetId": String(index + 1), "r:id": "rId\(index + 1)"])
    }
    let titles = names.enumerated().map { index, name in
      let quoted = name.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''")
      return element(
        "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": String(index)],
        [.text("'\(quoted)'!$1:$1")])
    }
    return element(
      "workbook",
      [
        "xmlns": namespace,
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      ], [element("sheets", [:], sheets), element("definedNames", [:], titles)]
    ).xmlFile
  }
}
