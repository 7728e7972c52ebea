/// Who decided, as papers write it: the office in full, its post, and the hand that signed.
struct DecisionOffice {
  let decision: Decision
  let unit: Unit

  /// A decision of the unit's own head carries the unit's heading; another authority's carries its own.
  var isOwn: Bool { decision.isOwn(of: unit) }

  /// The deciding authority in its parts.
  var authority: SigningAuthority { SigningAuthority(name: decision.signer ?? "") }

  /// Thẩm quyền ban hành: the deciding office in full.
  var name: String { isOwn ? "\(unit.signer.authority) \(unit.name)" : authority.name }

  /// The office in small letters, as a sentence names it: `Hiệu trưởng Trường Tiểu học Hoa Sen`.
  var named: String {
    isOwn
      ? "\(unit.signer.authority.lowercased().capitalisedFirst) \(unit.name)" : authority.name
  }

  /// The lines above the signature, and the name below it where it is known.
  var signer: SignatureBlock.Signer {
    if let hand = decision.hand {
      let post = isOwn ? unit.signer.authority : authority.post
      let title = hand.title.map { [$0.uppercased()] } ?? []
      return SignatureBlock.Signer(
        [(hand.mode.map { $0 + " " } ?? "") + post.uppercased()] + title, name: hand.name)
    }
    return isOwn
      ? SignatureBlock.Signer(unit.signer.lines, name: unit.signer.name)
      : SignatureBlock.Signer([authority.post.uppercased()], name: nil)
  }
}
