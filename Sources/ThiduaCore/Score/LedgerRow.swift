/// A ledger line as slices of the bytes it stands in; valid only while those are.
struct LedgerRow {
  /// The bytes from the beginning of the line on; there may be more than the line.
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var places = LedgerPlaces()
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
  /// The number of its ``LineHead``; 0 where it was not read by one.
  let head: Int
  /// The number of the line where the reading began with the first; 0 until the reader has said it.
  var number = 0

  private static let required: UInt16 = 0b011_1111_1111

  /// Reads a line that stands at the beginning of some bytes just as this program writes it, with its
  /// line feed.
  ///
  /// Nil for any other line: ``init(_:offset:)`` reads that one, or says what is wrong with it.
  ///
  /// - Parameter head: that of the line before, in the same bytes; this line's afterwards.
  @inline(__always)
  init?(written bytes: UnsafeBufferPointer<UInt8>, offset: Int, head: inout LineHead) {
    guard let cursor = LineCursor(bytes), cursor.has("{\"id\":\"", at: 0) else { return nil }
    let idEnd = cursor.textEnd(7)
    guard idEnd >= 0, head.pass(cursor, at: idEnd) else { return nil }
    let subject = idEnd + head.count
    let subjectEnd = cursor.textEnd(subject)
    guard subjectEnd >= 0, cursor.has("\",\"criterion\":\"", at: subjectEnd) else { return nil }
    let criterion = subjectEnd + 15
    let criterionEnd = cursor.textEnd(criterion)
    guard criterionEnd >= 0, cursor.has("\",\"period\":\"", at: criterionEnd) else { return nil }
    let period = criterionEnd + 12
    let periodEnd = cursor.textEnd(period)
    guard periodEnd >= 0, cursor.has("\",\"stage\":\"", at: periodEnd) else { return nil }
    let stageStart = periodEnd + 11
    let stageEnd: Int
    if cursor.has("council\",\"value\":\"", at: stageStart) {
      stage = .council
      stageEnd = stageStart + 7
    } else if cursor.has("group\",\"value\":\"", at: stageStart) {
      stage = .group
      stageEnd = stageStart + 5
    } else if cursor.has("self\",\"value\":\"", at: stageStart) {
      stage = .own
      stageEnd = stageStart + 4
    } else {
      return nil
    }
    let value = stageEnd + 11
    let valueEnd = cursor.textEnd(value)
    guard valueEnd >= 0, cursor.has("\",\"note\":\"", at: valueEnd) else { return nil }
    let note = valueEnd + 10
    let noteEnd = cursor.textEnd(note)
    guard noteEnd >= 0 else { return nil }
    var end = noteEnd
    isReversal = !cursor.hasEnd(at: noteEnd)
    if isReversal {
      guard cursor.has("\",\"reverses\":\"", at: noteEnd) else { return nil }
      end = cursor.textEnd(noteEnd + 14)
      guard end >= 0, cursor.hasEnd(at: end) else { return nil }
    }
    count = end + 2
    guard count <= LedgerReader.longestLine else { return nil }
    self.bytes = bytes
    self.offset = offset
    self.head = head.number
    places.id = .init(7, idEnd)
    places.at = .init(idEnd + head.at.start, idEnd + head.at.end)
    places.by = .init(idEnd + head.by.start, idEnd + head.by.end)
    places.campaign = .init(idEnd + head.campaign.start, idEnd + head.campaign.end)
    places.subject = .init(subject, subjectEnd)
    places.criterion = .init(criterion, criterionEnd)
    places.period = .init(period, periodEnd)
    places.stage = .init(stageStart, stageEnd)
    places.value = .init(value, valueEnd)
    places.note = .init(note, noteEnd)
    if isReversal { places.reverses = .init(noteEnd + 14, end) }
  }

  /// Reads the object in some bytes: a line without its line feed, no longer than
  /// ``LedgerReader/longestLine``.
  @inline(never)
  init(_ bytes: UnsafeBufferPointer<UInt8>, offset: Int) throws(JSONSyntaxError) {
    self.bytes = bytes
    self.offset = offset
    head = 0
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
        if let field = LedgerField(rawValue: index) {
          places[field] = .init(slice.start, slice.end)
        }
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
      start: places[field].start, end: places[field].end, isEscaped: isEscaped(field))
    return JSONReader(bytes).text(slice)
  }

  /// Whether no text has escapes: the bytes of each are what it says.
  @inline(__always)
  var isPlain: Bool { escaped == 0 }

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
    let place = places[field]
    return body(UnsafeBufferPointer(rebasing: bytes[place.start..<place.end]))
  }

  /// The text of a member as a key, if it is short enough for one.
  @inline(__always)
  func key(_ field: LedgerField) -> ByteKey? {
    guard escaped == 0 else { return withBytes(field) { ByteKey($0) } }
    let place = places[field]
    let count = place.end - place.start
    guard count <= ByteKey.capacity else { return nil }
    if place.start + 16 <= bytes.count, let base = UnsafeRawPointer(bytes.baseAddress) {
      return ByteKey(wordsAt: base + place.start, count: count)
    }
    return ByteKey(bytes, from: place.start, count: count)
  }

  /// A number for a line id: even for those of this program, which hold theirs; others get one of their
  /// own, which is odd.
  @inline(__always)
  func idNumber(_ field: LedgerField, _ foreign: inout ByteInterner) -> UInt64 {
    if let number = ownNumber(field) { return number << 1 }
    return withBytes(field) { UInt64(foreign.index(of: $0)) << 1 | 1 }
  }

  /// The number in an id that this program gave (`d163`); nil for any other text.
  @inline(__always)
  private func ownNumber(_ field: LedgerField) -> UInt64? {
    let start = places[field].start
    let digits = places[field].end - start - 1
    // Sixteen bytes are read at once; what is no digit of the id is masked out.
    guard escaped == 0, digits >= 1, digits <= 16, start + 17 <= bytes.count else {
      return withBytes(field) { DecimalWord.ownNumber($0) }
    }
    let raw = UnsafeRawBufferPointer(bytes)
    guard bytes[start] == UInt8(ascii: "d"), digits == 1 || bytes[start + 1] != UInt8(ascii: "0")
    else { return nil }
    let head = UInt64(
      littleEndian: raw.loadUnaligned(fromByteOffset: start + 1, as: UInt64.self))
    guard digits > 8 else { return DecimalWord.value(head, digits: digits) }
    let tail = UInt64(
      littleEndian: raw.loadUnaligned(fromByteOffset: start + digits - 7, as: UInt64.self))
    guard let high = DecimalWord.value(head, digits: digits - 8),
      let low = DecimalWord.value(tail, digits: 8)
    else { return nil }
    return high * 100_000_000 + low
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
