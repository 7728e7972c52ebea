/// A text of at most fifteen bytes in two words, so that ids are compared and hashed without a loop.
struct ByteKey: Hashable, Sendable {
  /// The longest text that fits.
  static let capacity = 15

  /// The first eight bytes; zero where there are none.
  let low: UInt64
  /// The other bytes, and the length in the highest byte (255 for a hash).
  let high: UInt64

  /// The key of a text; nil if it is too long.
  @inline(__always)
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count <= ByteKey.capacity else { return nil }
    self.init(text, from: 0, count: text.count)
  }

  /// The key of a part of some bytes that lies inside them and is at most fifteen bytes long.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, count: Int) {
    let raw = UnsafeRawBufferPointer(bytes)
    var low: UInt64 = 0
    var high: UInt64 = 0
    if start + 16 <= bytes.count {
      low = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
      high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self))
      // Shifts by 64 or more give zero.
      low &= ~(~0 << UInt64(count * 8))
      high &= ~(~0 << UInt64(max(count - 8, 0) * 8))
    } else {
      for index in 0..<min(count, 8) {
        low |= UInt64(bytes[start + index]) << UInt64(index * 8)
      }
      for index in 8..<max(count, 8) {
        high |= UInt64(bytes[start + index]) << UInt64((index - 8) * 8)
      }
    }
    self.low = low
    self.high = high | UInt64(count) << 56
  }

  /// A key for the hash of a longer text; no short text has it.
  init(hash: UInt64) {
    low = hash
    high = 0xFF << 56
  }

  /// Whether all bytes are ASCII.
  var isASCII: Bool { (low | high & 0x00FF_FFFF_FFFF_FFFF) & 0x8080_8080_8080_8080 == 0 }

  /// Adds the bytes of a short text to others.
  func append(to bytes: inout [UInt8]) {
    let count = Int(high >> 56)
    for index in 0..<min(count, ByteKey.capacity) {
      let word = index < 8 ? low : high
      bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(index % 8 * 8)))
    }
  }

  /// A number that spreads well over the slots of a table.
  @inline(__always)
  var spread: UInt64 {
    let value = (low ^ (high &* 0x9e37_79b9_7f4a_7c15)) &* 0xff51_afd7_ed55_8ccd
    return value ^ (value >> 32)
  }
}
