/// Reads JSON (RFC 8259) from UTF-8 bytes, one token at a time, without building anything.
///
/// Strict where Foundation is not: no trailing commas, no bytes that are not UTF-8, no BOM, bounded
/// depth. Every token knows its bytes, so that line and column can be told. Use it through
/// ``read(_:_:)``; the ledger's hot path and the plan linter share it.
public struct JSONReader {
  /// Objects and arrays nest at most so deep.
  public static let maximumDepth = 64

  private enum State {
    case value
    case firstKeyOrEnd
    case keyAfterComma
    case firstValueOrEnd
    case afterValue
    case done
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private let allowsMore: Bool
  private var state = State.value
  private var containers: UInt64 = 0  // one bit a level: 1 is an object
  private var depth = 0

  /// The byte at which the next token is looked for.
  public private(set) var position: Int
  /// The first byte of the token read last (of the quote, for strings and keys).
  public private(set) var tokenStart = 0

  /// A reader over bytes that outlive it.
  ///
  /// - Parameters:
  ///   - position: where to begin.
  ///   - allowsMore: whether something may follow the value, as in JSON Lines.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int = 0, allowsMore: Bool = false)
  {
    self.bytes = bytes
    self.position = position
    self.allowsMore = allowsMore
  }

  /// Reads an array of bytes with a reader that cannot outlive them.
  public static func read<Result>(
    _ bytes: [UInt8], _ body: (inout JSONReader) throws -> Result
  ) rethrows -> Result {
    try bytes.withUnsafeBufferPointer { buffer in
      var reader = JSONReader(buffer)
      return try body(&reader)
    }
  }

  /// The next token.
  public mutating func next() throws(JSONSyntaxError) -> JSONToken {
    skipSpace()
    switch state {
    case .value: return try readValue()
    case .firstValueOrEnd:
      if peek() == UInt8(ascii: "]") { return close() }
      return try readValue()
    case .firstKeyOrEnd:
      if peek() == UInt8(ascii: "}") { return close() }
      return try readKey()
    case .keyAfterComma: return try readKey()
    case .afterValue: return try readSeparator()
    case .done:
      guard position >= bytes.count || allowsMore else {
        throw error("thừa nội dung sau giá trị", "there is more after the value")
      }
      tokenStart = position
      return .end
    }
  }

  /// Passes over the value that follows (after a key, or in an array), whatever it is.
  public mutating func skipValue() throws(JSONSyntaxError) {
    let level = depth
    repeat {
      let token = try next()
      if token == .end { return }
    } while depth > level
  }

  /// Whether the bytes of a slice without escapes are these.
  @inline(__always)
  public func matches(_ slice: JSONSlice, _ text: StaticString) -> Bool {
    let count = slice.end - slice.start
    guard count == text.utf8CodeUnitCount, !slice.isEscaped else { return false }
    for index in 0..<count where bytes[slice.start + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  /// The raw bytes of a slice.
  public func raw(_ slice: JSONSlice) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes[slice.start..<slice.end]
  }

  /// The text of a string or key, with escapes resolved.
  public func text(_ slice: JSONSlice) -> String {
    guard slice.isEscaped else { return String(decoding: raw(slice), as: UTF8.self) }
    return unescaped(slice)
  }

  // MARK: - Values

  private mutating func readValue() throws(JSONSyntaxError) -> JSONToken {
    tokenStart = position
    guard let byte = peek() else {
      throw cutOff
    }
    switch byte {
    case UInt8(ascii: "{"):
      try open(isObject: true)
      state = .firstKeyOrEnd
      return .beginObject
    case UInt8(ascii: "["):
      try open(isObject: false)
      state = .firstValueOrEnd
      return .beginArray
    case UInt8(ascii: "\""):
      let slice = try readString()
      finishValue()
      return .string(slice)
    case UInt8(ascii: "t"): return try readWord("true", .bool(true))
    case UInt8(ascii: "f"): return try readWord("false", .bool(false))
    case UInt8(ascii: "n"): return try readWord("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let slice = try readNumber()
      finishValue()
      return .number(slice)
    case 0xEF where position == 0:
      throw error(
        "tệp bắt đầu bằng BOM; hãy lưu dạng UTF-8 không BOM", "the file begins with a BOM")
    case 0xFE where position == 0, 0xFF where position == 0:
      throw error(
        "tệp có vẻ là UTF-16; hãy lưu dạng UTF-8 không BOM", "the file looks like UTF-16, not UTF-8"
      )
    default:
      throw error(
        "gặp \(name(byte)) ở chỗ phải có một giá trị", "found \(name(byte)), expected a value")
    }
  }

  private mutating func open(isObject: Bool) throws(JSONSyntaxError) {
    guard depth < JSONReader.maximumDepth else {
      throw error(
        "lồng sâu quá \(JSONReader.maximumDepth) cấp",
        "nested deeper than \(JSONReader.maximumDepth) levels")
    }
    containers = (containers << 1) | (isObject ? 1 : 0)
    depth += 1
    position += 1
  }

  private mutating func close() -> JSONToken {
    tokenStart = position
    let isObject = containers & 1 == 1
    containers >>= 1
    depth -= 1
    position += 1
    finishValue()
    return isObject ? .endObject : .endArray
  }

  @inline(__always)
  private mutating func finishValue() {
    state = depth == 0 ? .done : .afterValue
  }

  private mutating func readSeparator() throws(JSONSyntaxError) -> JSONToken {
    let isObject = containers & 1 == 1
    switch peek() {
    case UInt8(ascii: ","):
      position += 1
      skipSpace()
      if isObject { return try readKey() }
      return try readValue()
    case UInt8(ascii: "}") where isObject: return close()
    case UInt8(ascii: "]") where !isObject: return close()
    case nil: throw cutOff
    case let byte?:
      let expected = isObject ? "}" : "]"
      throw error(
        "gặp \(name(byte)) ở chỗ phải có ‘,’ hoặc ‘\(expected)’",
        "found \(name(byte)), expected ',' or '\(expected)'")
    }
  }

  private mutating func readKey() throws(JSONSyntaxError) -> JSONToken {
    tokenStart = position
    guard peek() == UInt8(ascii: "\"") else {
      guard let byte = peek() else {
        throw cutOff
      }
      throw error(
        "gặp \(name(byte)) ở chỗ phải có tên mục trong ngoặc kép",
        "found \(name(byte)), expected a quoted key")
    }
    let slice = try readString()
    skipSpace()
    guard peek() == UInt8(ascii: ":") else {
      throw error("thiếu ‘:’ sau tên trường", "expected ':' after the key")
    }
    position += 1
    state = .value
    return .key(slice)
  }

  private mutating func readWord(
    _ word: StaticString, _ token: JSONToken
  ) throws(JSONSyntaxError) -> JSONToken {
    for index in 0..<word.utf8CodeUnitCount {
      guard position + index < bytes.count, bytes[position + index] == word.utf8Start[index] else {
        throw error("từ không hiểu được; phải là \(word)", "unknown word, expected \(word)")
      }
    }
    position += word.utf8CodeUnitCount
    finishValue()
    return token
  }

  private mutating func readNumber() throws(JSONSyntaxError) -> JSONSlice {
    let start = position
    if peek() == UInt8(ascii: "-") { position += 1 }
    let whole = skipDigits()
    let hasLeadingZero = whole > 1 && bytes[position - whole] == UInt8(ascii: "0")
    guard whole > 0, !hasLeadingZero else {
      throw error("số viết sai", "malformed number")
    }
    if peek() == UInt8(ascii: ".") {
      position += 1
      guard skipDigits() > 0 else { throw error("số viết sai", "malformed number") }
    }
    if let byte = peek(), byte | 0x20 == UInt8(ascii: "e") {
      position += 1
      if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
      guard skipDigits() > 0 else { throw error("số viết sai", "malformed number") }
    }
    return JSONSlice(start: start, end: position, isEscaped: false)
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while let byte = peek(), byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { position += 1 }
    return position - start
  }

  // MARK: - Strings

  private mutating func readString() throws(JSONSyntaxError) -> JSONSlice {
    position += 1
    let start = position
    var isEscaped = false
    while true {
      skipPlain()
      guard position < bytes.count else {
        position = start - 1
        throw error("chuỗi không có dấu ngoặc kép đóng", "the string has no closing quote")
      }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        let slice = JSONSlice(start: start, end: position, isEscaped: isEscaped)
        position += 1
        return slice
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
        try skipEscape()
      } else if byte < 0x20 {
        throw error("ký tự điều khiển trong chuỗi", "control character in a string")
      } else {
        try skipMultibyte()
      }
    }
  }

  /// Passes over ASCII that needs no attention, eight bytes at a time.
  @inline(__always)
  private mutating func skipPlain() {
    guard let base = bytes.baseAddress else { return }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while position + 8 <= bytes.count {
      let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
      let quotes = word ^ (ones &* 0x22)
      let slashes = word ^ (ones &* 0x5c)
      let special =
        ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)
        | ((word &- (ones &* 0x20)) & ~word) | word
      guard special & highs == 0 else { break }
      position += 8
    }
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x20 || byte >= 0x80 || byte == 0x22 || byte == 0x5c { return }
      position += 1
    }
  }

  private mutating func skipEscape() throws(JSONSyntaxError) {
    let start = position
    position += 1
    switch peek() {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      position += 1
      guard let unit = skipHex() else {
        position = start
        throw error("mã \\u phải có bốn chữ số hệ 16", "\\u needs four hexadecimal digits")
      }
      guard (0xD800...0xDFFF).contains(unit) else { return }
      // A high surrogate must be followed by a low one.
      if unit < 0xDC00, peek() == UInt8(ascii: "\\"), position + 1 < bytes.count,
        bytes[position + 1] == UInt8(ascii: "u")
      {
        position += 2
        if let low = skipHex(), (0xDC00...0xDFFF).contains(low) { return }
      }
      position = start
      throw error("mã \\u không thành một ký tự", "\\u does not make a character")
    default:
      position = start
      throw error("mã thoát không hợp lệ", "invalid escape")
    }
  }

  private mutating func skipHex() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for index in 0..<4 {
      guard let digit = JSONReader.hexDigit(bytes[position + index]) else { return nil }
      value = value << 4 | digit
    }
    position += 4
    return value
  }

  /// Passes over one character of two to four bytes; refuses what is not well-formed UTF-8
  /// (Unicode, table 3-7).
  @inline(__always)
  private mutating func skipMultibyte() throws(JSONSyntaxError) {
    let lead = bytes[position]
    let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead <= 0xF4, position + count <= bytes.count else { throw notUTF8 }
    let second = bytes[position + 1]
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { throw notUTF8 }
    for index in 2..<max(count, 2) where bytes[position + index] & 0xC0 != 0x80 { throw notUTF8 }
    position += count
  }

  // MARK: - Bytes

  @inline(__always)
  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  @inline(__always)
  private mutating func skipSpace() {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position += 1
    }
  }

  private var notUTF8: JSONSyntaxError {
    error("byte không phải UTF-8; hãy lưu tệp dạng UTF-8", "bytes that are not UTF-8")
  }

  private var cutOff: JSONSyntaxError {
    // Nothing but spaces is an empty file; somebody saved nothing, or a disk was full.
    bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
      ? error("tệp rỗng", "the file is empty")
      : error("tệp kết thúc giữa chừng", "the file ends in the middle")
  }

  private func error(_ vi: String, _ en: String) -> JSONSyntaxError {
    JSONSyntaxError(offset: position, message: Message(vi: vi, en: en))
  }

  private func name(_ byte: UInt8) -> String {
    (0x21...0x7E).contains(byte)
      ? "‘\(Character(Unicode.Scalar(byte)))’" : "byte 0x" + String(byte, radix: 16)
  }
}
