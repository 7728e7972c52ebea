/// A prefix code of DEFLATE, by the lengths of its codes (RFC 1951, 3.2.2).
struct HuffmanTable: Sendable {
  /// How many codes have each length, 0 to 15.
  private(set) var counts = [Int](repeating: 0, count: 16)
  /// The symbols in the order of their codes.
  private(set) var symbols: [UInt16] = []
  /// For each pattern of the next nine bits the symbol and the length of its code (`symbol << 4 | length`);
  /// 0 where the code is longer.
  private(set) var quick = [UInt16](repeating: 0, count: 512)

  /// Makes the code, or nil where more codes are claimed than lengths allow, or where the code is not
  /// complete. A single code of one bit, and no code at all, are allowed: a block of literals alone has them.
  init?(_ lengths: [UInt8]) {
    for length in lengths { counts[Int(length)] += 1 }
    let used = lengths.count - counts[0]
    counts[0] = 0
    var left = 1
    for length in 1...15 {
      left = left * 2 - counts[length]
      guard left >= 0 else { return nil }
    }
    guard left == 0 || used == 0 || (used == 1 && counts[1] == 1) else { return nil }
    fill(lengths)
  }

  /// The codes that the format itself fixes: lengths, each for so many symbols.
  init(fixed groups: [(length: UInt8, count: Int)]) {
    let lengths = groups.flatMap { Array(repeating: $0.length, count: $0.count) }
    for length in lengths { counts[Int(length)] += 1 }
    fill(lengths)
  }

  private mutating func fill(_ lengths: [UInt8]) {
    var starts = [Int](repeating: 0, count: 17)
    var codes = [Int](repeating: 0, count: 17)
    for length in 1...15 {
      starts[length + 1] = starts[length] + counts[length]
      codes[length + 1] = (codes[length] + counts[length]) << 1
    }
    symbols = [UInt16](repeating: 0, count: starts[16])
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let length = Int(length)
      symbols[starts[length]] = UInt16(truncatingIfNeeded: symbol)
      starts[length] += 1
      let code = codes[length]
      codes[length] += 1
      guard length <= 9 else { continue }
      // Codes are read from their highest bit, the bits of a byte from the lowest.
      var reversed = 0
      for bit in 0..<length where code >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
      while reversed < 512 {
        quick[reversed] = UInt16(truncatingIfNeeded: symbol << 4 | length)
        reversed += 1 << length
      }
    }
  }
}

/// Reads bits from the lowest of each byte.
struct BitReader {
  private let bytes: ArraySlice<UInt8>
  private var next: Int
  private var buffer: UInt64 = 0
  private var held = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    next = bytes.startIndex
  }

  private mutating func fill() {
    while held <= 48, next < bytes.endIndex {
      buffer |= UInt64(bytes[next]) << UInt64(held)
      next += 1
      held += 8
    }
  }

  /// The next bits as a number; at most 16.
  mutating func take(_ count: Int) throws(Inflate.Fault) -> Int {
    if held < count { fill() }
    guard held >= count else { throw .truncated }
    let value = Int(buffer & ((1 << UInt64(count)) - 1))
    buffer >>= UInt64(count)
    held -= count
    return value
  }

  /// Leaves out the rest of a byte.
  mutating func align() {
    let odd = held % 8
    buffer >>= UInt64(odd)
    held -= odd
  }

  /// The next symbol of a code.
  mutating func symbol(_ table: HuffmanTable) throws(Inflate.Fault) -> Int {
    if held < 15 { fill() }
    let entry = Int(table.quick[Int(buffer & 511)])
    let length = entry & 15
    if length > 0 {
      guard length <= held else { throw .truncated }
      buffer >>= UInt64(length)
      held -= length
      return entry >> 4
    }
    var code = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      guard length <= held else { throw .truncated }
      code |= Int(buffer >> UInt64(length - 1) & 1)
      let count = table.counts[length]
      if code - first < count {
        buffer >>= UInt64(length)
        held -= length
        return Int(table.symbols[index + code - first])
      }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw .corrupt
  }
}
