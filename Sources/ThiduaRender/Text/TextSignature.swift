import ThiduaCore

/// The end of a paper in plain text.
enum TextSignature {
  /// Empty lines in which to sign.
  private static let gap = 4

  /// Recipients beside the one signer, or below several.
  static func lines(_ signature: SignatureBlock) -> [String] {
    if signature.signers.count == 1 {
      let right = signature.signers.flatMap { signer($0, width: 40) }
      return TextPage.beside([(recipients(signature, width: 38), 38), (right, 40)])
    }
    var lines: [String] = []
    for row in signature.signerRows {
      if !lines.isEmpty { lines.append("") }
      let width = (TextPage.width - (row.count - 1) * 2) / row.count
      lines += TextPage.beside(row.map { (signer($0, width: width), width) })
    }
    let below = recipients(signature, width: TextPage.width)
    return lines + (lines.isEmpty || below.isEmpty ? below : [""] + below)
  }

  private static func recipients(_ signature: SignatureBlock, width: Int) -> [String] {
    guard !signature.recipients.isEmpty else { return [] }
    return ["Nơi nhận:"]
      + withEndMarks(signature.recipients).flatMap {
        TextPage.hanging($0, first: "- ", rest: "  ", width: width)
      }
  }

  private static func signer(_ signer: SignatureBlock.Signer, width: Int) -> [String] {
    let foot = [signer.post, signer.name].compactMap(\.self)
    return signer.lines.flatMap { TextPage.centred($0, in: width) }
      + Array(repeating: "", count: gap) + foot.flatMap { TextPage.centred($0, in: width) }
  }
}
