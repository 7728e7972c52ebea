import ThiduaCore

/// The end of a paper in Markdown: a table without headings.
enum MarkdownSignature {
  /// Recipients beside the one signer, or below several.
  static func markdown(_ signature: SignatureBlock) -> String {
    let recipients = recipients(signature)
    if let signer = signature.signers.first, signature.signers.count == 1 {
      return "| \(recipients) | \(cell(signer)) |\n| --- | :---: |"
    }
    let grids = signature.signerRows.map { row in
      "| " + row.map(cell).joined(separator: " | ") + " |\n|"
        + String(repeating: " :---: |", count: row.count)
    }
    return (grids + (recipients.isEmpty ? [] : [recipients])).joined(separator: "\n\n")
  }

  private static func recipients(_ signature: SignatureBlock) -> String {
    guard !signature.recipients.isEmpty else { return "" }
    return
      (["***Nơi nhận:***"] + withEndMarks(signature.recipients).map { "- " + MarkdownText.cell($0) })
      .joined(separator: "<br>")
  }

  private static func cell(_ signer: SignatureBlock.Signer) -> String {
    let head = signer.lines.map { "**\(MarkdownText.cell($0))**" }
    let foot = [signer.post, signer.name].compactMap(\.self).map { "**\(MarkdownText.cell($0))**" }
    return (head + ["", ""] + foot).joined(separator: "<br>")
  }
}
