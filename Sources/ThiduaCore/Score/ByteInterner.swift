/// Gives equal texts equal small numbers, over bytes, without making a `String` for each question.
struct ByteInterner {
  /// A place in the table; the number 0 is free, else it is that of the text plus 1. The key stands here
  /// too, so that a question touches one place in memory.
  private struct Slot {
    var key: ByteKey
    var number: Int

    static let free = Slot(key: ByteKey(hash: 0), number: 0)
  }

  private var bytes: [UInt8] = []
  /// The first byte of each text, and the end of the last one.
  private var starts: [Int] = [0]
  /// Open addressing. The count is a power of two.
  private var slots = [Slot](repeating: .free, count: 256)

  /// How many different texts there are.
  var count: Int { starts.count - 1 }

  /// The text with a number.
  subscript(index: Int) -> String {
    guard index >= 0, index < count else { return "" }
    return String(decoding: bytes[starts[index]..<starts[index + 1]], as: UTF8.self)
  }

  /// All texts, in the order of their numbers.
  var texts: [String] { (0..<count).map { self[$0] } }

  /// The number of a member of a ledger line without escapes.
  @inline(__always)
  mutating func index(of place: LedgerPlaces.Place, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let start = place.start
    let count = place.end - start
    // Nearly always a short text that is known and stands in its own place; that much is inlined.
    if count <= ByteKey.capacity, start + 16 <= bytes.count,
      let base = UnsafeRawPointer(bytes.baseAddress)
    {
      let key = ByteKey(wordsAt: base + start, count: count)
      let slot = slots[Int(truncatingIfNeeded: key.spread) & (slots.count - 1)]
      if slot.key == key, slot.number != 0 { return slot.number - 1 }
      return index(of: key)
    }
    return index(of: UnsafeBufferPointer(rebasing: bytes[start..<place.end]))
  }

  /// The number of a text; a new text gets the next number.
  mutating func index(of text: UnsafeBufferPointer<UInt8>) -> Int {
    if let key = ByteKey(text) { return index(of: key) }
    let key = ByteKey(hash: ByteInterner.hash(text))
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.spread) & mask
    while slots[slot].number != 0 {
      let index = slots[slot].number - 1
      if slots[slot].key == key, isEqual(index, text) { return index }
      slot = (slot + 1) & mask
    }
    bytes.append(contentsOf: text)
    return add(key, slot)
  }

  /// The number of a short text.
  mutating func index(of key: ByteKey) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: key.spread) & mask
    while true {
      let slot = slots[place]
      if slot.number == 0 { break }
      if slot.key == key { return slot.number - 1 }
      place = (place + 1) & mask
    }
    key.append(to: &bytes)
    return add(key, place)
  }

  /// The number of a text.
  mutating func index(of text: String) -> Int {
    var text = text
    return text.withUTF8 { index(of: $0) }
  }

  /// Gives the next number to a text whose bytes have been added, and whose free slot is known.
  @inline(never)
  private mutating func add(_ key: ByteKey, _ slot: Int) -> Int {
    starts.append(bytes.count)
    slots[slot] = Slot(key: key, number: count)
    let index = count - 1
    // A quarter full at most: whoever looks at a taken place has to go on, which takes longest.
    if count * 4 > slots.count { grow() }
    return index
  }

  private func isEqual(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[index]
    guard starts[index + 1] - start == text.count else { return false }
    for offset in 0..<text.count where bytes[start + offset] != text[offset] { return false }
    return true
  }

  private mutating func grow() {
    var larger = [Slot](repeating: .free, count: slots.count * 4)
    let mask = larger.count - 1
    for old in slots where old.number != 0 {
      var slot = Int(truncatingIfNeeded: old.key.spread) & mask
      while larger[slot].number != 0 { slot = (slot + 1) & mask }
      larger[slot] = old
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
