import ThiduaCore

extension ReportTable {
  /// The table as papers show it: without columns that only programs want.
  var printed: ReportTable {
    let kept = columns.indices.filter { !columns[$0].isForMachines }
    guard kept.count < columns.count else { return self }
    func shown(_ cells: [Cell]) -> [Cell] { kept.map { $0 < cells.count ? cells[$0] : .empty } }
    var copy = self
    copy.columns = kept.map { columns[$0] }
    copy.rows = rows.map { row in
      switch row {
      case .group: row
      case .cells(let cells): .cells(shown(cells))
      case .total(let cells): .total(shown(cells))
      }
    }
    return copy
  }

  /// The cells of a row, as many as there are columns.
  func fitted(_ cells: [Cell]) -> [Cell] {
    let missing = max(0, columns.count - cells.count)
    return Array(cells.prefix(columns.count)) + Array(repeating: .empty, count: missing)
  }

  /// For each column the titles and the cells' texts, for measuring.
  var columnTexts: [[String]] {
    var texts = columns.map { [$0.title] }
    for row in rows {
      switch row {
      case .group: continue
      case .cells(let cells), .total(let cells):
        for (index, cell) in cells.prefix(columns.count).enumerated() {
          texts[index].append(cell.text)
        }
      }
    }
    return texts
  }
}

extension SignatureBlock {
  /// The signers as they stand side by side: up to three a row, four as two and two.
  var signerRows: [[Signer]] {
    let perRow = signers.count == 4 ? 2 : 3
    return stride(from: 0, to: signers.count, by: perRow).map { start in
      Array(signers[start..<min(start + perRow, signers.count)])
    }
  }
}

extension ReportChart {
  /// How much of a full bar a bar takes, in thousandths; nothing for negative values.
  func thousandths(_ bar: Bar) -> Int {
    guard maximum.millionths > 0, bar.value.millionths > 0 else { return 0 }
    let share = Int128(bar.value.millionths) * 1000 / Int128(maximum.millionths)
    return Int(min(share, 1000))
  }

  /// The chart in words: `6A1: 99,17; 6A2: 98,5.`
  var inWords: String {
    withEndMarks(bars.map { "\($0.label): \($0.text)" }).joined(separator: " ")
  }
}

extension ReportDocument {
  /// The tables, for a format that knows nothing else.
  ///
  /// - Throws: `Failure` of kind `usage` where there are none.
  func requiredTables(for format: String) throws(Failure) -> [ReportTable] {
    let found = tables
    guard !found.isEmpty else {
      throw Failure(
        .usage,
        Message(
          vi: "Văn bản \"\(kind)\" không có bảng số liệu nên không xuất được dạng \(format).",
          en: "The report \"\(kind)\" has no table and cannot be written as \(format)."),
        remedy: Message(
          vi: "Chọn docx, html, md hoặc text.", en: "Choose docx, html, md or text."))
    }
    return found
  }
}
