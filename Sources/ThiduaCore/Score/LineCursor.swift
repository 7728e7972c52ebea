/// Passes over a ledger line exactly as this program writes it, eight bytes at a time.
///
/// It knows no other spelling: whatever differs (spaces, another order, escapes, bytes that are not
/// UTF-8, too few bytes left) it leaves to the general JSON reader by answering false. What it accepts,
/// that reader accepts too, with the same slices.
struct LineCursor {
  private let base: UnsafeRawPointer
  private let end: Int
  /// The next byte, counted from the beginning of the line.
  private(set) var position = 0
  /// Where the text of each member begins and ends, as far as they were passed.
  private(set) var starts = InlineArray<11, UInt32>(repeating: 0)
  private(set) var ends = InlineArray<11, UInt32>(repeating: 0)

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// A cursor at the beginning of a line; the bytes may hold more lines after it. Nil for no bytes.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    self.base = base
    end = bytes.count
  }

  /// Passes over a text of 8 to 16 bytes if it comes next.
  @inline(__always)
  mutating func pass(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    // Sixteen bytes must be there even for a shorter text; a line's last ones are read otherwise.
    guard end - position >= 16 else { return false }
    let wanted = UnsafeRawPointer(text.utf8Start)
    let tail = count - 8
    let first = UInt64(littleEndian: wanted.loadUnaligned(as: UInt64.self))
    let last = UInt64(littleEndian: wanted.loadUnaligned(fromByteOffset: tail, as: UInt64.self))
    guard word(0) == first, word(tail) == last else { return false }
    position += count
    return true
  }

  /// Passes over a text of any length if it comes next, byte by byte.
  @inline(__always)
  mutating func passShort(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard end - position >= count else { return false }
    for index in 0..<count
    where base.load(fromByteOffset: position + index, as: UInt8.self) != text.utf8Start[index] {
      return false
    }
    position += count
    return true
  }

  /// Passes over the text of a member up to its closing quote, and notes where it is.
  @inline(__always)
  mutating func passText(_ field: LedgerField) -> Bool {
    // A row is refused if its line is so long that these do not hold it.
    starts[field.rawValue] = UInt32(truncatingIfNeeded: position)
    guard passText() else { return false }
    ends[field.rawValue] = UInt32(truncatingIfNeeded: position)
    return true
  }

  /// Passes over the text of a string up to its closing quote, which comes next then.
  @inline(__always)
  private mutating func passText() -> Bool {
    while end - position >= 8 {
      let word = word(0)
      let quotes = word ^ (LineCursor.ones &* 0x22)
      let slashes = word ^ (LineCursor.ones &* 0x5C)
      // The lowest bit found is exact; a borrow can only spoil bytes above a true find.
      let special =
        (((quotes &- LineCursor.ones) & ~quotes) | ((slashes &- LineCursor.ones) & ~slashes)
          | ((word &- (LineCursor.ones &* 0x20)) & ~word) | word) & LineCursor.highs
      guard special != 0 else {
        position += 8
        continue
      }
      let skipped = special.trailingZeroBitCount >> 3
      position += skipped
      let byte = UInt8(truncatingIfNeeded: word >> UInt64(skipped << 3))
      if byte == UInt8(ascii: "\"") { return true }
      guard byte >= 0x80, passMultibyte(byte) else { return false }
    }
    return false
  }

  /// Passes over one well-formed character of two to four bytes (Unicode, table 3-7).
  @inline(__always)
  private mutating func passMultibyte(_ lead: UInt8) -> Bool {
    guard lead >= 0xC2, lead <= 0xF4, end - position >= 4 else { return false }
    let second = base.load(fromByteOffset: position + 1, as: UInt8.self)
    if lead < 0xE0 {
      position += 2
      return second & 0xC0 == 0x80
    }
    let third = base.load(fromByteOffset: position + 2, as: UInt8.self)
    guard third & 0xC0 == 0x80 else { return false }
    if lead < 0xF0 {
      position += 3
      return second >= (lead == 0xE0 ? 0xA0 : 0x80) && second <= (lead == 0xED ? 0x9F : 0xBF)
    }
    position += 4
    return base.load(fromByteOffset: position - 1, as: UInt8.self) & 0xC0 == 0x80
      && second >= (lead == 0xF0 ? 0x90 : 0x80) && second <= (lead == 0xF4 ? 0x8F : 0xBF)
  }

  /// Eight bytes from here on; the caller has made sure that they are there.
  @inline(__always)
  private func word(_ offset: Int) -> UInt64 {
    UInt64(
      littleEndian: base.loadUnaligned(fromByteOffset: position + offset, as: UInt64.self))
  }
}
