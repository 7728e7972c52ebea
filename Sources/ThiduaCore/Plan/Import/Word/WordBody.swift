/// Collects the lines of a part of a Word document.
struct WordBody {
  /// A table that is being read; tables may stand in cells of others.
  private struct Table {
    var rows: [[String]] = []
    var cells: [String] = []
    var paragraphs: [String] = []
  }

  /// A paragraph that is being read; one in a text box stands inside another.
  private struct Paragraph {
    var text = ""
    var style: String?
    var list: String?
    var level: Int?
  }

  private(set) var lines: [String] = []
  /// The text of each footnote, by its id.
  private(set) var notes: [String: String] = [:]
  private let isNotes: Bool
  private var tables: [Table] = []
  private var paragraphs: [Paragraph] = []
  private var note: (id: String, parts: [String])?
  /// How many elements of text that was taken out, or of a second wording, are open.
  private var hidden = 0
  private var inText = false
  private var inProperties = 0
  private var boxes: [String] = []
  private var order: [String] = []

  /// - Parameter notes: whether the part holds footnotes.
  init(notes isNotes: Bool = false) { self.isNotes = isNotes }

  /// Elements whose content is not part of the text: taken out by a tracked change, or a second wording of a
  /// drawing that has been read.
  private static let left: Set<String> = [
    "w:del", "w:moveFrom", "mc:Fallback", "w:instrText", "w:delText", "w:pPrChange", "w:rPrChange",
    "w:tblPrChange", "w:sectPrChange",
  ]

  /// Reads a part.
  mutating func read(_ bytes: [UInt8], _ lists: inout WordNumbering) throws(XMLReader.Fault) {
    var reader = XMLReader(bytes)
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes):
        if hidden > 0 || WordBody.left.contains(name) {
          hidden += 1
        } else {
          start(name, attributes)
        }
      case .end(let name):
        if hidden > 0 { hidden -= 1 } else { end(name, &lists) }
      case .text(let text):
        if hidden == 0, inText { append(text) }
      }
    }
  }

  private mutating func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "w:p": paragraphs.append(Paragraph())
    case "w:pPr": inProperties += 1
    case "w:pStyle": change { $0.style = attributes["w:val"] }
    case "w:numId": if inProperties > 0 { change { $0.list = attributes["w:val"] } }
    case "w:ilvl":
      if inProperties > 0 { change { $0.level = attributes["w:val"].flatMap { Int($0) } } }
    case "w:t": inText = true
    case "w:tab": if inProperties == 0 { append("\t") }
    case "w:br", "w:cr":
      append(attributes["w:type"] == "page" || attributes["w:type"] == "column" ? "" : "\n")
    case "w:noBreakHyphen": append("-")
    case "w:sym": append(" ")
    case "w:footnoteReference":
      if let id = attributes["w:id"], order.count < 1000 {
        order.append(id)
        append(WordBody.raised(order.count))
      }
    case "w:footnote":
      // The lines above the notes have a type; the notes themselves have none.
      if attributes["w:type"] == nil { note = (attributes["w:id"] ?? "", []) }
    case "w:tbl": tables.append(Table())
    default: break
    }
  }

  private mutating func end(_ name: String, _ lists: inout WordNumbering) {
    switch name {
    case "w:pPr": inProperties -= 1
    case "w:t": inText = false
    case "w:p": endParagraph(&lists)
    case "w:footnote":
      if let note { notes[note.id] = note.parts.joined(separator: " ") }
      note = nil
    case "w:tc":
      if !tables.isEmpty {
        let last = tables.count - 1
        tables[last].cells.append(tables[last].paragraphs.joined(separator: "\n"))
        tables[last].paragraphs = []
      }
    case "w:tr":
      if !tables.isEmpty {
        let last = tables.count - 1
        tables[last].rows.append(tables[last].cells)
        tables[last].cells = []
      }
    case "w:tbl":
      if let table = tables.popLast() { endTable(table) }
    default: break
    }
  }

  private mutating func change(_ change: (inout Paragraph) -> Void) {
    guard !paragraphs.isEmpty else { return }
    change(&paragraphs[paragraphs.count - 1])
  }

  private mutating func append(_ text: String) { change { $0.text += text } }

  private mutating func endParagraph(_ lists: inout WordNumbering) {
    guard let paragraph = paragraphs.popLast() else { return }
    var text = paragraph.text
    if trimmed(text).isEmpty == false,
      let label = lists.label(
        list: paragraph.list, level: paragraph.level, style: paragraph.style), !label.isEmpty
    {
      text = label + " " + text
    }
    if paragraphs.isEmpty {
      emit(text)
      for box in boxes { emit(box) }
      boxes = []
    } else {
      // A text box stands behind the paragraph it hangs on.
      boxes.append(text)
    }
  }

  private mutating func emit(_ text: String) {
    if note != nil {
      note?.parts.append(trimmed(text))
    } else if tables.isEmpty {
      lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    } else {
      tables[tables.count - 1].paragraphs.append(text)
    }
  }

  /// A table with a paragraph in each cell is a row a line. One whose cells hold several paragraphs is a
  /// frame (a header or a signature in columns): its paragraphs stand side by side, line by line.
  private mutating func endTable(_ table: Table) {
    let isFrame = table.rows.count <= 4 && (table.rows.map(\.count).max() ?? 0) <= 3
    for row in table.rows {
      let columns = row.map { cell in
        cell.split(separator: "\n", omittingEmptySubsequences: !isFrame).map {
          String($0.map { $0 == "\t" ? " " : $0 })
        }
      }
      if isFrame {
        for line in 0..<(columns.map(\.count).max() ?? 0) {
          let cells = columns.map { $0.indices.contains(line) ? trimmed($0[line]) : "" }
          emit(cells.joined(separator: "\t"))
        }
      } else {
        emit(columns.map { trimmed($0.joined(separator: " ")) }.joined(separator: "\t"))
      }
    }
  }

  /// The lines with the footnotes behind them, in the order of their marks.
  func joined(with notes: [String: String]) -> String {
    var all = lines
    let texts = order.enumerated().compactMap { index, id in
      order.firstIndex(of: id) == index
        ? notes[id].map { "\(WordBody.raised(index + 1)) \($0)" } : nil
    }
    if let end = all.firstIndex(where: {
      VietnameseText.folded(String($0.prefix(16))).contains("noi nhan")
    }) {
      all.insert(
        contentsOf: [""] + texts.flatMap { [$0, ""] }, at: texts.isEmpty ? all.count : end)
    } else {
      all += [""] + texts.flatMap { [$0, ""] }
    }
    return VietnameseText.composed(all.joined(separator: "\n"))
  }

  /// A number in raised digits.
  private static func raised(_ number: Int) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }
}
