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
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, count: Int) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    for index in 0..<min(count, 8) {
      low |= UInt64(bytes[start + index]) << UInt64(index * 8)
    }
    for index in 8..<max(count, 8) {
      high |= UInt64(bytes[start + index]) << UInt64((index - 8) * 8)
    }
    self.low = low
    self.high = high | UInt64(count) << 56
  }

  /// The same by two words; behind the bytes there must be so many more that sixteen can be read.
  @inline(__always)
  init(wordsAt address: UnsafeRawPointer, count: Int) {
    let low = UInt64(littleEndian: address.loadUnaligned(as: UInt64.self))
    let bits = UInt64(truncatingIfNeeded: count) &* 8
    let length = UInt64(truncatingIfNeeded: count) &<< 56
    if count < 8 {
      self.low = low & ((1 &<< bits) &- 1)
      high = length
    } else {
      let rest = UInt64(littleEndian: (address + 8).loadUnaligned(as: UInt64.self))
      self.low = low
      high = rest & ((1 &<< (bits &- 64)) &- 1) | length
    }
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
