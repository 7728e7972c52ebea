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
  private let reader: JSONReader
  private var slices = InlineArray<11, JSONSlice>(
    repeating: JSONSlice(start: 0, end: 0, isEscaped: false))
  /// Whether the line takes another out of effect.
  let isReversal: Bool
  /// The byte of the ledger at which the line begins.
  let offset: Int
  /// Who gave the score.
  let stage: Stage

  private static let required: UInt16 = 0b011_1111_1111

  /// Reads the object in some bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, offset: Int) throws(JSONSyntaxError) {
    self.offset = offset
    var reader = JSONReader(bytes)
    guard try reader.next() == .beginObject else {
      throw LedgerRow.error(
        0, "mỗi dòng phải là một đối tượng JSON", "each line must be a JSON object")
    }
    var seen: UInt16 = 0
    var expected = 0
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
      case .string(let slice), .number(let slice): slices[index] = slice
      case .null where index >= LedgerField.note.rawValue:
        if index == LedgerField.reverses.rawValue { seen &= ~bit }
      default:
        throw LedgerRow.error(
          reader.tokenStart, "\"\(reader.text(key))\" phải là chuỗi",
          "\"\(reader.text(key))\" must be a string")
      }
    }
    _ = try reader.next()
    self.reader = reader
    guard seen & LedgerRow.required == LedgerRow.required else {
      let missing = LedgerField.allCases.first { seen & (1 << UInt16($0.rawValue)) == 0 } ?? .id
      throw LedgerRow.error(
        0, "thiếu trường \"\(missing.key)\"", "the member \"\(missing.key)\" is missing")
    }
    guard let stage = LedgerRow.stage(slices[LedgerField.stage.rawValue], reader) else {
      throw LedgerRow.error(
        slices[LedgerField.stage.rawValue].start, "cấp chấm phải là self, group hoặc council",
        "the stage must be self, group or council")
    }
    self.stage = stage
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
    VietnameseText.composed(reader.text(slices[field.rawValue]))
  }

  /// Calls a closure with the bytes of a member's text.
  @inline(__always)
  func withBytes<Result>(
    _ field: LedgerField, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let slice = slices[field.rawValue]
    guard slice.isEscaped else { return body(UnsafeBufferPointer(rebasing: reader.raw(slice))) }
    var text = reader.text(slice)
    return text.withUTF8(body)
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
