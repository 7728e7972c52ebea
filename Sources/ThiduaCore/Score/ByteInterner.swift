/// Gives equal texts equal small numbers, over bytes, without making a `String` for each question.
struct ByteInterner {
  private var bytes: [UInt8] = []
  /// The first byte of each text, and the end of the last one.
  private var starts: [Int] = [0]
  /// The key of each text; a long one has its hash in place of its bytes.
  private var keys: [ByteKey] = []
  /// Open addressing: 0 is free, else a number plus 1. The count is a power of two.
  private var slots = [UInt32](repeating: 0, count: 64)
  private var last = 0

  /// How many different texts there are.
  var count: Int { keys.count }

  /// The text with a number.
  subscript(index: Int) -> String {
    guard keys.indices.contains(index) else { return "" }
    return String(decoding: bytes[starts[index]..<starts[index + 1]], as: UTF8.self)
  }

  /// All texts, in the order of their numbers.
  var texts: [String] { (0..<count).map { self[$0] } }

  /// The number of a member of a ledger line.
  @inline(__always)
  mutating func index(of field: LedgerField, in row: LedgerRow) -> Int {
    if let key = row.key(field) { return index(of: key) }
    return row.withBytes(field) { index(of: $0) }
  }

  /// The number of a text; a new text gets the next number.
  mutating func index(of text: UnsafeBufferPointer<UInt8>) -> Int {
    if let key = ByteKey(text) { return index(of: key) }
    let key = ByteKey(hash: ByteInterner.hash(text))
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.spread) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if keys[index] == key, isEqual(index, text) { return index }
      slot = (slot + 1) & mask
    }
    bytes.append(contentsOf: text)
    return add(key, slot)
  }

  /// The number of a short text.
  @inline(__always)
  mutating func index(of key: ByteKey) -> Int {
    // Neighbouring lines of a ledger often agree.
    if last < keys.count, keys[last] == key { return last }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.spread) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if keys[index] == key {
        last = index
        return index
      }
      slot = (slot + 1) & mask
    }
    key.append(to: &bytes)
    return add(key, slot)
  }

  /// The number of a text.
  mutating func index(of text: String) -> Int {
    var text = text
    return text.withUTF8 { index(of: $0) }
  }

  /// Gives the next number to a text whose bytes have been added, and whose free slot is known.
  @inline(never)
  private mutating func add(_ key: ByteKey, _ slot: Int) -> Int {
    let index = keys.count
    starts.append(bytes.count)
    keys.append(key)
    slots[slot] = UInt32(truncatingIfNeeded: index + 1)
    if keys.count * 2 > slots.count { grow() }
    last = index
    return index
  }

  private func isEqual(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[index]
    guard starts[index + 1] - start == text.count else { return false }
    for offset in 0..<text.count where bytes[start + offset] != text[offset] { return false }
    return true
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = larger.count - 1
    for (index, key) in keys.enumerated() {
      var slot = Int(truncatingIfNeeded: key.spread) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = UInt32(truncatingIfNeeded: index + 1)
    }
    slots = larger
  }

  /// FNV-1a over words of eight bytes.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    var index = 0
    while index + 8 <= text.count {
      let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      value = (value ^ word) &* 0x9e37_79b9_7f4a_7c15
      value ^= value >> 29
      index += 8
    }
    while index < text.count {
      value = (value ^ UInt64(text[index])) &* 0x100_0000_01b3
      index += 1
    }
    return value
  }
}
