/// The members of a ledger line, in documented order.
enum LedgerField: Int, CaseIterable {
  case id
  case at
  case by
  case campaign
  case subject
  case criterion
  case period
  case stage
  case value
  case note
  case reverses

  var key: StaticString {
    switch self {
    case .id: "id"
    case .at: "at"
    case .by: "by"
    case .campaign: "campaign"
    case .subject: "subject"
    case .criterion: "criterion"
    case .period: "period"
    case .stage: "stage"
    case .value: "value"
    case .note: "note"
    case .reverses: "reverses"
    }
  }
}

/// A ledger line as slices of the bytes it stands in; valid only while those are.
struct LedgerRow {
  /// The bytes from the beginning of the line on; there may be more than the line.
  private let bytes: UnsafeBufferPointer<UInt8>
  private var starts = InlineArray<11, UInt32>(repeating: 0)
  private var ends = InlineArray<11, UInt32>(repeating: 0)
  /// One bit a member whose text has escapes.
  private var escaped: UInt16 = 0
  /// Whether the line takes another out of effect.
  let isReversal: Bool
  /// How many bytes the line has, without its line feed.
  let count: Int
  /// The byte of the ledger at which the line begins.
  let offset: Int
  /// Who gave the score.
  let stage: Stage

  private static let required: UInt16 = 0b011_1111_1111

  /// Reads a line that stands at the beginning of some bytes just as this program writes it, with its
  /// line feed.
  ///
  /// Nil for any other line: ``init(_:offset:)`` reads that one, or says what is wrong with it.
  @inline(__always)
  init?(written bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
    guard var cursor = LineCursor(bytes), cursor.passShort("{\"id\":\""),
      cursor.passText(.id), cursor.pass("\",\"at\":\""),
      cursor.passText(.at), cursor.pass("\",\"by\":\""),
      cursor.passText(.by), cursor.pass("\",\"campaign\":\""),
      cursor.passText(.campaign), cursor.pass("\",\"subject\":\""),
      cursor.passText(.subject), cursor.pass("\",\"criterion\":\""),
      cursor.passText(.criterion), cursor.pass("\",\"period\":\""),
      cursor.passText(.period), cursor.pass("\",\"stage\":\"")
    else { return nil }
    if cursor.pass("council\",\"value\"") {
      stage = .council
    } else if cursor.pass("group\",\"value\"") {
      stage = .group
    } else if cursor.pass("self\",\"value\"") {
      stage = .own
    } else {
      return nil
    }
    guard cursor.passShort(":\""), cursor.passText(.value), cursor.pass("\",\"note\":\""),
      cursor.passText(.note)
    else { return nil }
    if cursor.passShort("\"}\n") {
      isReversal = false
    } else {
      guard cursor.pass("\",\"reverses\":\""), cursor.passText(.reverses), cursor.passShort("\"}\n")
      else { return nil }
      isReversal = true
    }
    count = cursor.position - 1
    guard count <= LedgerReader.longestLine else { return nil }
    self.bytes = bytes
    self.offset = offset
    starts = cursor.starts
    ends = cursor.ends
  }

  /// Reads the object in some bytes: a line without its line feed, no longer than
  /// ``LedgerReader/longestLine``.
  @inline(never)
  init(_ bytes: UnsafeBufferPointer<UInt8>, offset: Int) throws(JSONSyntaxError) {
    self.bytes = bytes
    self.offset = offset
    count = bytes.count
    var reader = JSONReader(bytes)
    guard try reader.next() == .beginObject else {
      throw LedgerRow.error(
        0, "mỗi dòng phải là một đối tượng JSON", "each line must be a JSON object")
    }
    var seen: UInt16 = 0
    var expected = 0
    var stage = JSONSlice(start: 0, end: 0, isEscaped: false)
    while true {
      let token = try reader.next()
      guard case .key(let key) = token else { break }
      let keyStart = reader.tokenStart
      guard let index = LedgerRow.field(key, reader, expected) else {
        throw LedgerRow.error(
          keyStart, "không có mục nào tên \"\(reader.text(key))\"",
          "unknown key \"\(reader.text(key))\"")
      }
      let bit: UInt16 = 1 << UInt16(index)
      guard seen & bit == 0 else {
        throw LedgerRow.error(
          keyStart, "trường \"\(reader.text(key))\" viết hai lần",
          "the key \"\(reader.text(key))\" stands twice")
      }
      seen |= bit
      expected = index + 1
      switch try reader.next() {
      // A number is taken as its digits, for ledgers that were written by hand.
      case .string(let slice), .number(let slice):
        starts[index] = UInt32(truncatingIfNeeded: slice.start)
        ends[index] = UInt32(truncatingIfNeeded: slice.end)
        if slice.isEscaped { escaped |= bit }
        if index == LedgerField.stage.rawValue { stage = slice }
      case .null where index >= LedgerField.note.rawValue:
        if index == LedgerField.reverses.rawValue { seen &= ~bit }
      default:
        throw LedgerRow.error(
          reader.tokenStart, "\"\(reader.text(key))\" phải là chuỗi",
          "\"\(reader.text(key))\" must be a string")
      }
    }
    _ = try reader.next()
    guard seen & LedgerRow.required == LedgerRow.required else {
      let missing = LedgerField.allCases.first { seen & (1 << UInt16($0.rawValue)) == 0 } ?? .id
      throw LedgerRow.error(
        0, "thiếu trường \"\(missing.key)\"", "the member \"\(missing.key)\" is missing")
    }
    guard let official = LedgerRow.stage(stage, reader) else {
      throw LedgerRow.error(
        stage.start, "cấp chấm phải là self, group hoặc council",
        "the stage must be self, group or council")
    }
    self.stage = official
    isReversal = seen & (1 << UInt16(LedgerField.reverses.rawValue)) != 0
  }

  /// The field of a key: first the one that comes next in documented order, then any other.
  @inline(__always)
  private static func field(_ key: JSONSlice, _ reader: JSONReader, _ expected: Int) -> Int? {
    if let next = LedgerField(rawValue: expected), reader.matches(key, next.key) { return expected }
    for field in LedgerField.allCases where reader.matches(key, field.key) { return field.rawValue }
    return nil
  }

  private static func error(_ offset: Int, _ vi: String, _ en: String) -> JSONSyntaxError {
    JSONSyntaxError(offset: offset, message: Message(vi: vi, en: en))
  }

  /// The text of a member.
  func text(_ field: LedgerField) -> String {
    VietnameseText.composed(plainText(field))
  }

  /// The text of a member with escapes resolved, in the form it was written in.
  private func plainText(_ field: LedgerField) -> String {
    let slice = JSONSlice(
      start: Int(starts[field.rawValue]), end: Int(ends[field.rawValue]),
      isEscaped: isEscaped(field))
    return JSONReader(bytes).text(slice)
  }

  @inline(__always)
  private func isEscaped(_ field: LedgerField) -> Bool {
    escaped & (1 << UInt16(field.rawValue)) != 0
  }

  /// Calls a closure with the bytes of a member's text.
  @inline(__always)
  func withBytes<Result>(
    _ field: LedgerField, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if isEscaped(field) {
      var text = plainText(field)
      return text.withUTF8(body)
    }
    let range = Int(starts[field.rawValue])..<Int(ends[field.rawValue])
    return body(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// The text of a member as a key, if it is short enough for one.
  @inline(__always)
  func key(_ field: LedgerField) -> ByteKey? {
    guard escaped == 0 else { return withBytes(field) { ByteKey($0) } }
    let start = Int(starts[field.rawValue])
    let count = Int(ends[field.rawValue]) - start
    guard count <= ByteKey.capacity else { return nil }
    return ByteKey(bytes, from: start, count: count)
  }

  private static func stage(_ slice: JSONSlice, _ reader: JSONReader) -> Stage? {
    if reader.matches(slice, "council") { return .council }
    if reader.matches(slice, "group") { return .group }
    if reader.matches(slice, "self") { return .own }
    return nil
  }

  /// The line with texts of its own.
  var line: LedgerLine {
    LedgerLine(
      id: text(.id), at: text(.at), by: text(.by), campaign: text(.campaign),
      subject: text(.subject), criterion: text(.criterion), period: text(.period),
      stage: stage, value: text(.value), note: text(.note),
      reverses: isReversal ? text(.reverses) : nil)
  }
}
