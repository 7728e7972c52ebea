import ThiduaCore

/// The few lines with which a section ends below a table, `Danh sách này có 03 cá nhân./.`, and its
/// signature: they do not stand on a page of their own.
enum TableEnding {
  /// The most lines that are kept together.
  private static let most = 3

  /// Whether a block is a table or a line of its ending, and the ending goes on behind it.
  static func follows(_ blocks: [ReportBlock], _ index: Int) -> Bool {
    guard let start = blocks[...index].lastIndex(where: { !isLine($0) }), isTable(blocks[start])
    else { return false }
    let lines = blocks[(start + 1)...].prefix(while: isLine)
    let isSigned = lines.endIndex < blocks.count && isSignature(blocks[lines.endIndex])
    guard lines.count <= most, isSigned || lines.endIndex == blocks.count else { return false }
    return lines.indices.contains(index + 1) || isSigned && index + 1 == lines.endIndex
  }

  private static func isTable(_ block: ReportBlock) -> Bool {
    if case .table = block { true } else { false }
  }

  private static func isLine(_ block: ReportBlock) -> Bool {
    switch block {
    case .paragraph, .note: true
    default: false
    }
  }

  private static func isSignature(_ block: ReportBlock) -> Bool {
    if case .signature = block { true } else { false }
  }
}
