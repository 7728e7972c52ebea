/// Reads the members of one object, and reports what is missing, of the wrong type, or unknown.
///
/// Ask for every member once, then `finish()`: what nobody asked for is an unknown key.
public final class JSONObjectReader {
  /// Where problems go.
  public let sink: JSONFindings
  /// The byte of the opening brace.
  public let offset: Int
  private let members: [JSONNode.Member]
  private var known: Set<String> = []

  /// A reader of a node, or nil with a finding if the node is no object.
  public init?(_ node: JSONNode, _ sink: JSONFindings) {
    guard case .object(let members) = node.content else {
      sink.report(
        .wrongType, at: node.offset, JSONObjectReader.expected("đối tượng", "an object", node))
      return nil
    }
    self.members = members
    self.sink = sink
    offset = node.offset
  }

  /// The node of a member; `null` counts as absent.
  public func node(_ key: String, required: Bool = false) -> JSONNode? {
    known.insert(key)
    let node = members.first { $0.key == key }?.value
    if let node, !node.isNull { return node }
    if required {
      sink.report(
        .missingField, at: node?.offset ?? offset,
        Message(vi: "thiếu mục \"\(key)\"", en: "the member \"\(key)\" is missing"))
    }
    return nil
  }

  /// Whether the member is there, even as `null`.
  public func has(_ key: String) -> Bool { members.contains { $0.key == key } }

  /// Reports a problem with the value of a member (or with the object, if the member is absent).
  public func report(_ check: CheckID, _ key: String, _ message: Message, remedy: Message? = nil) {
    let place = members.first { $0.key == key }?.value.offset ?? offset
    sink.report(check, at: place, message, remedy: remedy)
  }

  // MARK: - Plain values

  /// A string.
  public func text(_ key: String, required: Bool = false) -> String? {
    guard let node = node(key, required: required) else { return nil }
    return text(node)
  }

  /// A string that must be there; empty after a finding.
  public func requiredText(_ key: String) -> String { text(key, required: true) ?? "" }

  /// A list of strings; absent is empty.
  public func texts(_ key: String) -> [String] { nodes(key).compactMap(text) }

  /// A string that is a plain name: ASCII letters, digits, `.`, `_`, `-`, not beginning with `.` or `-`.
  public func id(_ key: String = "id") -> String {
    guard let value = text(key, required: true) else { return "" }
    if !isPlainName(value) {
      report(
        .badValue, key,
        Message(
          vi: "mã \"\(value)\" không hợp lệ; chỉ dùng chữ không dấu, chữ số, ‘.’, ‘_’, ‘-’",
          en: "\"\(value)\" is no plain id; use ASCII letters, digits, '.', '_', '-'"))
    }
    return value
  }

  /// A date that must exist in the calendar.
  public func date(_ key: String, required: Bool = false) -> CivilDate? {
    guard let node = node(key, required: required), let text = text(node) else { return nil }
    if let date = CivilDate(iso: text) { return date }
    sink.report(
      .badDate, at: node.offset,
      JSONObjectReader.dateProblem(text),
      remedy: JSONObjectReader.dateRemedy(text))
    return nil
  }

  private static func dateProblem(_ text: String) -> Message {
    let hasForm = text.utf8.count == 10 && text.split(separator: "-").map(\.count) == [4, 2, 2]
    return hasForm
      ? Message(
        vi: "ngày \"\(text)\" không có trong lịch",
        en: "there is no day \"\(text)\" in the calendar")
      : Message(
        vi: "\"\(text)\" không phải ngày viết dạng năm-tháng-ngày",
        en: "\"\(text)\" is no date in the form YYYY-MM-DD")
  }

  /// How to write a date; where a clerk's way of writing is understood, as it would be.
  private static func dateRemedy(_ text: String) -> Message {
    let day = CivilDate(clerk: trimmed(text)).map(\.description) ?? "2024-02-28"
    return Message(vi: "Viết chẳng hạn \(day).", en: "Write for instance \(day).")
  }

  /// A decimal number (without quotes).
  public func points(_ key: String, required: Bool = false) -> Points? {
    guard let node = node(key, required: required) else { return nil }
    guard case .number(let digits) = node.content else { return wrong(node, "số", "a number") }
    if let value = Points(digits) { return value }
    sink.report(
      .badValue, at: node.offset,
      Message(
        vi:
          "số \(digits) không dùng được: viết số thường, dưới 9 nghìn tỉ, tối đa 6 chữ số thập phân",
        en:
          "the number \(digits) cannot be used: write it plainly, below 9 million million, with at most 6 decimals"
      ))
    return nil
  }

  /// A whole number.
  public func int(_ key: String, required: Bool = false) -> Int? {
    node(key, required: required).flatMap(whole)
  }

  /// Whole numbers of a list.
  public func ints(_ key: String) -> [Int] { nodes(key).compactMap(whole) }

  private func whole(_ node: JSONNode) -> Int? {
    // Up to 2^53, which every reader of JSON keeps exactly; sums of such numbers stay in range.
    guard case .number(let digits) = node.content else {
      return wrong(node, "số nguyên", "a whole number")
    }
    if let value = Int(digits), value.magnitude <= 9_007_199_254_740_992 { return value }
    sink.report(
      .wrongType, at: node.offset,
      Message(
        vi: "phải là số nguyên, nhưng ở đây là \(digits)",
        en: "expected a whole number, found \(digits)"))
    return nil
  }

  /// True or false; absent is `false` unless told otherwise.
  public func flag(_ key: String, default fallback: Bool = false) -> Bool {
    guard let node = node(key) else { return fallback }
    guard case .bool(let value) = node.content else {
      return wrong(node, "true hoặc false", "true or false") ?? fallback
    }
    return value
  }

  /// A year id such as `2024-2025`.
  public func year(_ key: String, required: Bool = false) -> YearID? {
    guard let node = node(key, required: required), let text = text(node) else { return nil }
    if let year = YearID(text) { return year }
    sink.report(
      .badValue, at: node.offset,
      Message(
        vi: "năm \"\(text)\" viết sai; viết 2024-2025 (năm học) hoặc 2024",
        en: "\"\(text)\" is no year; write 2024-2025 or 2024"))
    return nil
  }

  /// One of the words of an enumeration.
  public func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Word.Type, required: Bool = false
  ) -> Word? where Word.RawValue == String {
    guard let node = node(key, required: required), let text = text(node) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    let list = words.joined(separator: ", ")
    let near = nearest(to: text, among: words)
    sink.report(
      .badValue, at: node.offset,
      Message(
        vi: "giá trị \"\(text)\" không dùng được ở \"\(key)\"; chọn một trong: \(list)",
        en: "\"\(text)\" is no value of \"\(key)\"; expected one of: \(list)"),
      remedy: near.map(Message.didYouMean))
    return nil
  }

  // MARK: - Objects

  /// A reader of the object in a member. Call `finish()` on it.
  public func object(_ key: String, required: Bool = false) -> JSONObjectReader? {
    node(key, required: required).flatMap { JSONObjectReader($0, sink) }
  }

  /// Readers of a list of objects; absent is empty. Call `finish()` on each.
  public func objects(_ key: String) -> [JSONObjectReader] {
    nodes(key).compactMap { JSONObjectReader($0, sink) }
  }

  /// A record in a member.
  public func record<Record: JSONRecord>(
    _ key: String, _ type: Record.Type, required: Bool = false
  ) -> Record? {
    object(key, required: required).map { reader in
      defer { reader.finish() }
      return Record(reader)
    }
  }

  /// Records in a list; absent is empty.
  public func records<Record: JSONRecord>(_ key: String, _ type: Record.Type) -> [Record] {
    objects(key).map { reader in
      defer { reader.finish() }
      return Record(reader)
    }
  }

  /// The elements of a list; absent is empty.
  public func nodes(_ key: String) -> [JSONNode] {
    guard let node = node(key) else { return [] }
    guard case .array(let items) = node.content else {
      return wrong(node, "danh sách", "an array") ?? []
    }
    return items
  }

  /// The keys that are there, in the order of the file; for objects whose keys are data.
  public func allKeys() -> [String] { members.map(\.key) }

  /// Reports the members nobody asked for.
  public func finish() {
    let words = Array(known)
    let unknown = members.filter { !known.contains($0.key) }
    for (index, member) in unknown.enumerated() {
      // Whoever misses so many keys means another file; guessing at each would take too long.
      let isWorthAGuess = index < 20 && member.key.utf8.count <= 60
      let near = (isWorthAGuess ? nearest(to: member.key, among: words) : nil).map { "\"\($0)\"" }
      sink.report(
        .unknownKey, at: member.keyOffset,
        Message(
          vi: "không có mục nào tên \"\(member.key)\""
            + (near.map { "; ý bạn là \($0)?" } ?? ""),
          en: "unknown key \"\(member.key)\"" + (near.map { "; did you mean \($0)?" } ?? "")))
    }
  }

  // MARK: - Types

  private func text(_ node: JSONNode) -> String? {
    guard case .string(let text) = node.content else { return wrong(node, "chuỗi", "a string") }
    return text
  }

  private func wrong<Value>(_ node: JSONNode, _ vi: String, _ en: String) -> Value? {
    sink.report(.wrongType, at: node.offset, JSONObjectReader.expected(vi, en, node))
    return nil
  }

  private static func expected(_ vi: String, _ en: String, _ node: JSONNode) -> Message {
    Message(
      vi: "phải là \(vi), nhưng ở đây là \(node.kindName.vi)",
      en: "expected \(en), found \(node.kindName.en)")
  }
}

extension JSONNode {
  /// Whether the value is `null`.
  public var isNull: Bool { if case .null = content { true } else { false } }
}
