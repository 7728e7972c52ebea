/// Looks at a ledger line exactly as this program writes it, eight bytes at a time.
///
/// It knows no other spelling: whatever differs (spaces, another order, escapes, bytes that are not
/// UTF-8, too few bytes left) it leaves to the general JSON reader by answering no. What it accepts,
/// that reader accepts too, with the same slices.
struct LineCursor {
  private let base: UnsafeRawPointer
  /// How many bytes there are, those of later lines too.
  let end: Int

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// A cursor for a line at the beginning of some bytes, which may hold more lines. Nil for no bytes.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    self.base = base
    end = bytes.count
  }

  /// The address of a byte of the line.
  @inline(__always)
  func address(_ position: Int) -> UnsafeRawPointer { base + position }

  /// Whether a text of 7 to 24 bytes stands at a place.
  @inline(__always)
  func has(_ text: StaticString, at position: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard end - position >= max(count, 8) else { return false }
    let wanted = UnsafeRawPointer(text.utf8Start)
    let here = base + position
    if count < 8 {
      // A static text has a zero byte at its end.
      let mask = ~(UInt64.max << UInt64(count * 8))
      return (LineCursor.word(here) ^ LineCursor.word(wanted)) & mask == 0
    }
    var difference = LineCursor.word(here) ^ LineCursor.word(wanted)
    if count > 16 { difference |= LineCursor.word(here + 8) ^ LineCursor.word(wanted + 8) }
    difference |= LineCursor.word(here + (count - 8)) ^ LineCursor.word(wanted + (count - 8))
    return difference == 0
  }

  /// Whether a line ends here: the closing quote of its last text, a brace, a line feed.
  @inline(__always)
  func hasEnd(at position: Int) -> Bool {
    guard end - position >= 3 else { return false }
    return byte(position) == UInt8(ascii: "\"") && byte(position + 1) == UInt8(ascii: "}")
      && byte(position + 2) == 0x0A
  }

  /// The place of the closing quote of the text that begins at a place; -1 if there is none, or the text
  /// is no plain one.
  @inline(__always)
  func textEnd(_ start: Int) -> Int {
    guard end - start >= 16 else { return longTextEnd(start) }
    var found = LineCursor.specials(LineCursor.word(base + start))
    var place = start
    if found == 0 {
      place += 8
      found = LineCursor.specials(LineCursor.word(base + place))
      guard found != 0 else { return longTextEnd(place + 8) }
    }
    place += found.trailingZeroBitCount >> 3
    return byte(place) == UInt8(ascii: "\"") ? place : longTextEnd(place)
  }

  /// The same for a text of which only the rest is looked at.
  @inline(never)
  private func longTextEnd(_ start: Int) -> Int {
    var position = start
    while end - position >= 8 {
      let found = LineCursor.specials(LineCursor.word(base + position))
      guard found != 0 else {
        position += 8
        continue
      }
      position += found.trailingZeroBitCount >> 3
      let first = byte(position)
      if first == UInt8(ascii: "\"") { return position }
      guard first >= 0x80 else { return -1 }
      let length = multibyteLength(first, at: position)
      guard length > 0 else { return -1 }
      position += length
    }
    return -1
  }

  /// The length of a well-formed character of two to four bytes (Unicode, table 3-7); 0 for any other.
  @inline(__always)
  private func multibyteLength(_ lead: UInt8, at position: Int) -> Int {
    guard lead >= 0xC2, lead <= 0xF4, end - position >= 4 else { return 0 }
    let second = byte(position + 1)
    if lead < 0xE0 { return second & 0xC0 == 0x80 ? 2 : 0 }
    guard byte(position + 2) & 0xC0 == 0x80 else { return 0 }
    if lead < 0xF0 {
      return second >= (lead == 0xE0 ? 0xA0 : 0x80) && second <= (lead == 0xED ? 0x9F : 0xBF)
        ? 3 : 0
    }
    return byte(position + 3) & 0xC0 == 0x80
      && second >= (lead == 0xF0 ? 0x90 : 0x80) && second <= (lead == 0xF4 ? 0x8F : 0xBF) ? 4 : 0
  }

  /// Marks the bytes that a plain text cannot simply go over: quotes, backslashes, control characters,
  /// and all that is not ASCII.
  @inline(__always)
  private static func specials(_ word: UInt64) -> UInt64 {
    let quotes = word ^ (ones &* 0x22)
    let slashes = word ^ (ones &* 0x5C)
    // The lowest bit found is exact; a borrow can only spoil bytes above a true find.
    return
      (((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)
      | ((word &- (ones &* 0x20)) & ~word) | word) & highs
  }

  @inline(__always)
  private func byte(_ position: Int) -> UInt8 {
    base.load(fromByteOffset: position, as: UInt8.self)
  }

  /// Eight bytes; the caller has made sure that they are there.
  @inline(__always)
  static func word(_ address: UnsafeRawPointer) -> UInt64 {
    UInt64(littleEndian: address.loadUnaligned(as: UInt64.self))
  }
}
