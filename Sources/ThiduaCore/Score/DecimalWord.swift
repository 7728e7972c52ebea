/// Reads decimal digits eight at a time.
enum DecimalWord {
  /// The number that the first so many bytes of a word are the digits of, one to eight; nil if one of
  /// them is no digit.
  @inline(__always)
  static func value(_ word: UInt64, digits: Int) -> UInt64? {
    // Digits before the first are zero: they are moved up, and zeros put below them.
    let unused = UInt64(64 - digits * 8)
    let text = word << unused | (0x3030_3030_3030_3030 & ~(UInt64.max << unused))
    // A digit has 3 in its upper half, and still has after 6 was added.
    let upper: UInt64 = 0xF0F0_F0F0_F0F0_F0F0
    guard
      (text & upper) | (((text &+ 0x0606_0606_0606_0606) & upper) >> 4)
        == 0x3333_3333_3333_3333
    else { return nil }
    // Pairs, then fours, then all eight.
    var value = text & 0x0F0F_0F0F_0F0F_0F0F
    value = (value &* 10) &+ (value >> 8)
    value = value & 0x00FF_00FF_00FF_00FF
    value = (value &* 100) &+ (value >> 16)
    value = value & 0x0000_FFFF_0000_FFFF
    return (value &* 10_000 &+ (value >> 32)) & 0xFFFF_FFFF
  }

  /// The number in an id that this program gave (`d163`), of at most seventeen digits; nil for any other
  /// text.
  static func ownNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard (2...18).contains(bytes.count), bytes[0] == UInt8(ascii: "d"),
      bytes.count == 2 || bytes[1] != UInt8(ascii: "0")
    else { return nil }
    var value: UInt64 = 0
    for index in 1..<bytes.count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + UInt64(digit)
    }
    return value
  }
}
