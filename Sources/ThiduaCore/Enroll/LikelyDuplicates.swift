/// People who may be entered twice: shown to a clerk, never merged.
public struct LikelyDuplicates: Sendable, Hashable {
  /// Two entries and why they look like one person.
  public struct Pair: Sendable, Hashable {
    public var first: Individual
    public var second: Individual
    public var why: Message
  }

  /// The pairs, in list order.
  public let pairs: [Pair]

  /// More entries than this with one birth date are compared by their whole names only.
  private static let crowd = 100

  /// Looks through a roster.
  ///
  /// - Parameter new: only pairs with one of these ids; nil: all.
  public init(_ roster: Roster, among new: Set<String>? = nil) {
    var groups: [String: [Int]] = [:]
    for (index, person) in roster.individuals.enumerated() {
      let name = LikelyDuplicates.spelling(person.name)
      if let birth = person.birth {
        let (year, month, day) = birth.components
        groups["\(year) \(min(month, day)) \(max(month, day))", default: []].append(index)
      }
      if let unit = person.position?.unit { groups["\(unit)/\(name)", default: []].append(index) }
    }
    var found: [[Int]: Message] = [:]
    for indices in groups.values where indices.count > 1 {
      for (offset, one) in indices.enumerated() {
        for other in indices[(offset + 1)...] where found[[one, other]] == nil {
          let (first, second) = (roster.individuals[one], roster.individuals[other])
          if let new, !new.contains(first.id), !new.contains(second.id) { continue }
          if first.notSame.contains(second.id) || second.notSame.contains(first.id) { continue }
          found[[one, other]] = LikelyDuplicates.reason(
            first, second, isCrowd: indices.count > LikelyDuplicates.crowd)
        }
      }
    }
    pairs = found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, why in
      Pair(first: roster.individuals[key[0]], second: roster.individuals[key[1]], why: why)
    }
  }

  private static func reason(
    _ one: Individual, _ other: Individual, isCrowd: Bool
  ) -> Message? {
    let (name, otherName) = (spelling(one.name), spelling(other.name))
    let isSame = name == otherName
    guard let birth = one.birth, let otherBirth = other.birth else {
      // Without both birth dates only the same name in the same place says something.
      return isSame
        ? Message(
          vi: "cùng tên, cùng đơn vị, thiếu ngày sinh",
          en: "same name, same unit, no birth dates to tell them apart") : nil
    }
    let isNear = !isCrowd && !isSame && isOneSlip(Array(name.utf8), Array(otherName.utf8))
    guard isSame || isNear else { return nil }
    if birth == otherBirth {
      return isSame
        ? Message(vi: "cùng tên, cùng ngày sinh", en: "same name, same birth date")
        : Message(
          vi: "cùng ngày sinh, tên gần giống nhau", en: "same birth date, nearly the same name")
    }
    return isSame
      ? Message(
        vi: "cùng tên, ngày sinh đảo ngày với tháng",
        en: "same name, birth dates with day and month swapped") : nil
  }

  /// Whether two names differ by one letter added, dropped, changed or swapped with its neighbour.
  private static func isOneSlip(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard abs(one.count - other.count) <= 1 else { return false }
    let shared = min(one.count, other.count)
    let head = (0..<shared).first { one[$0] != other[$0] } ?? shared
    var tail = 0
    while tail < shared - head, one[one.count - 1 - tail] == other[other.count - 1 - tail] {
      tail += 1
    }
    let (left, right) = (one[head..<(one.count - tail)], other[head..<(other.count - tail)])
    return left.count <= 1 && right.count <= 1
      || left.count == 2 && right.count == 2 && left.elementsEqual(right.reversed())
  }

  /// The name without what clerks spell in two ways: diacritics, case, i and y, spaces.
  private static func spelling(_ name: String) -> String {
    VietnameseText.folded(name).split(whereSeparator: \.isWhitespace)
      .map { word in String(word.map { $0 == "y" ? "i" : $0 }) }.joined(separator: " ")
  }

  /// The sentences about the pairs.
  public var messages: [Message] {
    pairs.map { pair in
      let list = "\(pair.first.id) (\(pair.first.name)), \(pair.second.id) (\(pair.second.name))"
      return Message(
        vi:
          "Có thể là một người: \(list) - \(pair.why.vi). Nếu là hai người: thidua enroll individual \(pair.second.id) --not \(pair.first.id)",
        en:
          "Perhaps one person: \(list) - \(pair.why.en). If they are two: thidua enroll individual \(pair.second.id) --not \(pair.first.id)"
      )
    }
  }
}
