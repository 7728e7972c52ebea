/// Goes through a plan file by its shape and mends values on the way.
struct PlanMendWalk {
  private let document: JSONDocument
  private(set) var changes: [PlanMend.Change] = []
  /// Whether members had to be put in order.
  private(set) var isReordered = false

  init(_ document: JSONDocument) { self.document = document }

  /// A value of a shape, mended. A value of another shape stays as it is.
  ///
  /// - Parameters:
  ///   - path: the names of members on the way, for messages.
  ///   - parent: the object around it.
  mutating func mended(
    _ node: JSONNode, _ shape: PlanShape, path: String = "", parent: JSONNode? = nil
  ) -> JSON {
    switch (shape, node.content) {
    case (.object(let shapes), .object(let members)):
      return object(node, members, shapes, path)
    case (.list(let shape), .array(let items)):
      return .array(
        items.enumerated().map { index, item in
          mended(item, shape, path: "\(path)[\(index)]", parent: node)
        })
    case (_, .string(let text)):
      let value = PlanMendWalk.mended(text, shape, parent)
      if value != .string(text) { note(node, path, text, value) }
      return value
    default: return JSON(node)
    }
  }

  private mutating func object(
    _ node: JSONNode, _ members: [JSONNode.Member], _ shapes: [PlanShape.Member], _ path: String
  ) -> JSON {
    let rank = Dictionary(uniqueKeysWithValues: shapes.enumerated().map { ($1.key, $0) })
    let order = members.enumerated().sorted { left, right in
      (rank[left.element.key] ?? shapes.count, left.offset)
        < (rank[right.element.key] ?? shapes.count, right.offset)
    }
    if order.map(\.offset) != Array(members.indices) { isReordered = true }
    // Values are mended in the order of the file, so that the notes are.
    let values = members.map { member -> JSON in
      guard let index = rank[member.key] else { return JSON(member.value) }
      let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
      return mended(member.value, shapes[index].shape, path: inner, parent: node)
    }
    return .object(order.map { ($0.element.key, values[$0.offset]) })
  }

  private mutating func note(_ node: JSONNode, _ path: String, _ old: String, _ new: JSON) {
    let words = "\(path): \"\(old)\" → \(new.compact)"
    changes.append(
      PlanMend.Change(
        place: document.source.place(at: node.offset), message: Message(same: words)))
  }

  // MARK: - Values

  /// A string in the form of its shape, where it can be meant in one way only.
  private static func mended(_ text: String, _ shape: PlanShape, _ parent: JSONNode?) -> JSON {
    let plain = trimmed(text)
    switch shape {
    case .text, .object, .list: return .string(plain)
    case .date:
      return CivilDate(clerk: plain).map { .date($0) } ?? .string(plain)
    case .whole:
      return Int(plain).map { .int($0) } ?? .string(plain)
    case .decimal:
      return Points(plain, decimalComma: true).map { .points($0) } ?? .string(plain)
    case .bound: return bound(plain, parent) ?? .string(plain)
    case .word(let words):
      func key(_ word: String) -> String { word.lowercased().filter { $0 != "." } }
      return .string(words.first { key($0) == key(plain) } ?? plain)
    case .ownNumber: return .string(DocumentNumber.tidied(plain, kind: .plan, isOwn: true))
    case .citedNumber:
      return .string(DocumentNumber.tidied(plain, kind: kind(parent) ?? .other, isOwn: false))
    case .symbol:
      let whole = DocumentNumber.tidied("01/" + plain, kind: .plan, isOwn: true)
      return .string(whole.hasPrefix("01/") ? String(whole.dropFirst(3)) : plain)
    }
  }

  /// `70%` is 0.7 where the measure is a share; `0,7` in quotes is 0.7 anywhere.
  private static func bound(_ text: String, _ parent: JSONNode?) -> JSON? {
    guard text.hasSuffix("%") else {
      return Points(text, decimalComma: true).map { .points($0) }
    }
    guard case .string(let word)? = parent?["measure"]?.content,
      let measure = PlanTarget.Measure(rawValue: trimmed(word)), measure.isShare,
      let percent = Points(trimmed(String(text.dropLast())), decimalComma: true),
      percent >= .zero, percent <= Points(100), percent.millionths % 100 == 0
    else { return nil }
    return .points(Points(millionths: percent.millionths / 100))
  }

  private static func kind(_ parent: JSONNode?) -> DocumentKind? {
    guard case .string(let word)? = parent?["kind"]?.content else { return nil }
    return DocumentKind(rawValue: trimmed(word).lowercased())
  }
}
