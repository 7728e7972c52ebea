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
  /// So many pairs are told one by one.
  private static let spoken = 10

  /// Looks through a roster.
  ///
  /// - Parameter new: only pairs with one of these ids; nil: all.
  public init(_ roster: Roster, among new: Set<String>? = nil) {
    let people = roster.individuals
    let names = people.map { Array(LikelyDuplicates.spelling($0.name).utf8) }
    var groups: [String: [Int]] = [:]
    for (index, person) in people.enumerated() {
      if let birth = person.birth {
        let (year, month, day) = birth.components
        groups["\(year) \(min(month, day)) \(max(month, day))", default: []].append(index)
      }
      if let unit = person.position?.unit {
        let name = String(decoding: names[index], as: UTF8.self)
        groups["\(unit)/\(name)", default: []].append(index)
      }
    }
    var found: [[Int]: Message] = [:]
    func look(_ one: Int, _ other: Int) {
      let (first, second) = (people[one], people[other])
      if let new, !new.contains(first.id), !new.contains(second.id) { return }
      guard let why = LikelyDuplicates.reason(first, second, names[one], names[other]) else {
        return
      }
      if first.notSame.contains(second.id) || second.notSame.contains(first.id) { return }
      found[[one, other]] = why
    }
    for indices in groups.values where indices.count > 1 {
      if indices.count > LikelyDuplicates.crowd {
        // So many on one day: the same names only, each beside the first of them.
        for same in Dictionary(grouping: indices, by: { names[$0] }).values {
          for other in same.dropFirst() { look(same[0], other) }
        }
      } else {
        for (offset, one) in indices.enumerated() {
          for other in indices[(offset + 1)...] { look(one, other) }
        }
      }
    }
    pairs = found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, why in
      Pair(first: people[key[0]], second: people[key[1]], why: why)
    }
  }

  private static func reason(
    _ one: Individual, _ other: Individual, _ name: [UInt8], _ otherName: [UInt8]
  ) -> Message? {
    let isSame = name == otherName
    guard let birth = one.birth, let otherBirth = other.birth else {
      // Without both birth dates only the same name in the same place says something.
      let isNear = isSame && one.position?.unit == other.position?.unit
      return isNear
        ? Message(
          vi: "cùng tên, cùng đơn vị, thiếu ngày sinh",
          en: "same name, same unit, no birth dates to tell them apart") : nil
    }
    guard isSame || birth == otherBirth && isOneSlip(name, otherName) else { return nil }
    if birth == otherBirth {
      return isSame
        ? Message(vi: "cùng tên, cùng ngày sinh", en: "same name, same birth date")
        : Message(
          vi: "cùng ngày sinh, tên gần giống nhau", en: "same birth date, nearly the same name")
    }
    let (swapped, other) = (birth.components, otherBirth.components)
    guard swapped.year == other.year, swapped.day == other.month, swapped.month == other.day else {
      return nil
    }
    return Message(
      vi: "cùng tên, ngày sinh đảo ngày với tháng",
      en: "same name, birth dates with day and month swapped")
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

  /// The sentences about the pairs; of many only the first.
  public var messages: [Message] {
    var messages = pairs.prefix(LikelyDuplicates.spoken).map { pair in
      let list = "\(pair.first.id) (\(pair.first.name)), \(pair.second.id) (\(pair.second.name))"
      return Message(
        vi:
          "Có thể là một người: \(list) - \(pair.why.vi). Nếu là hai người: thidua enroll individual \(pair.second.id) --not \(pair.first.id)",
        en:
          "Perhaps one person: \(list) - \(pair.why.en). If they are two: thidua enroll individual \(pair.second.id) --not \(pair.first.id)"
      )
    }
    let rest = pairs.count - messages.count
    if rest > 0 {
      messages.append(
        Message(
          vi: "… và \(rest) cặp nữa. Xem tất cả: thidua enroll list --duplicates",
          en: "… and \(rest) more pairs. All of them: thidua enroll list --duplicates"))
    }
    return messages
  }
}
