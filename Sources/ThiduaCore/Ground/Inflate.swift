/// Expands DEFLATE data (RFC 1951): stored, fixed and dynamic blocks.
public enum Inflate {
  /// Why data cannot be expanded.
  public enum Fault: Error, Sendable, Hashable {
    /// The data ends inside a block.
    case truncated
    /// The data breaks the rules of the format: an impossible code, length or distance.
    case corrupt
    /// The result would be larger than allowed.
    case tooLarge
  }

  /// The expanded bytes.
  ///
  /// - Parameter limit: the largest number of bytes to expand to.
  public static func expand(_ data: ArraySlice<UInt8>, limit: Int) throws(Fault) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(min(limit, data.count * 4))
    var bits = BitReader(data)
    var isLast = false
    while !isLast {
      isLast = try bits.take(1) == 1
      switch try bits.take(2) {
      case 0: try stored(&bits, &output, limit)
      case 1: try compressed(&bits, &output, limit, fixedLengths, fixedDistances)
      case 2:
        let (lengths, distances) = try tables(&bits)
        try compressed(&bits, &output, limit, lengths, distances)
      default: throw .corrupt
      }
    }
    return output
  }

  // MARK: - Blocks

  private static func stored(
    _ bits: inout BitReader, _ output: inout [UInt8], _ limit: Int
  ) throws(Fault) {
    bits.align()
    let count = try bits.take(16)
    let check = try bits.take(16)
    guard count == check ^ 0xFFFF else { throw .corrupt }
    guard output.count + count <= limit else { throw .tooLarge }
    for _ in 0..<count { output.append(UInt8(truncatingIfNeeded: try bits.take(8))) }
  }

  private static func compressed(
    _ bits: inout BitReader, _ output: inout [UInt8], _ limit: Int, _ lengths: HuffmanTable,
    _ distances: HuffmanTable
  ) throws(Fault) {
    while true {
      let symbol = try bits.symbol(lengths)
      if symbol < 256 {
        guard output.count < limit else { throw .tooLarge }
        output.append(UInt8(truncatingIfNeeded: symbol))
        continue
      }
      if symbol == 256 { return }
      guard symbol - 257 < lengthBases.count else { throw .corrupt }
      let (lengthBase, lengthBits) = lengthBases[symbol - 257]
      let length = lengthBase + (try bits.take(lengthBits))
      let code = try bits.symbol(distances)
      guard code < distanceBases.count else { throw .corrupt }
      let (distanceBase, distanceBits) = distanceBases[code]
      let distance = distanceBase + (try bits.take(distanceBits))
      guard distance <= output.count else { throw .corrupt }
      guard output.count + length <= limit else { throw .tooLarge }
      let start = output.count - distance
      for offset in 0..<length { output.append(output[start + offset]) }
    }
  }

  /// The two codes of a dynamic block.
  private static func tables(
    _ bits: inout BitReader
  ) throws(Fault) -> (HuffmanTable, HuffmanTable) {
    let literals = try bits.take(5) + 257
    let distances = try bits.take(5) + 1
    let codes = try bits.take(4) + 4
    guard literals <= 286, distances <= 30 else { throw .corrupt }
    var codeLengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<codes {
      codeLengths[codeOrder[index]] = UInt8(truncatingIfNeeded: try bits.take(3))
    }
    guard let codeTable = HuffmanTable(codeLengths) else { throw .corrupt }
    var lengths: [UInt8] = []
    while lengths.count < literals + distances {
      let symbol = try bits.symbol(codeTable)
      var value: UInt8 = 0
      var times = 1
      switch symbol {
      case 0...15: value = UInt8(truncatingIfNeeded: symbol)
      case 16:
        guard let last = lengths.last else { throw .corrupt }
        value = last
        times = 3 + (try bits.take(2))
      case 17: times = 3 + (try bits.take(3))
      default: times = 11 + (try bits.take(7))
      }
      guard lengths.count + times <= literals + distances else { throw .corrupt }
      lengths += repeatElement(value, count: times)
    }
    // Without the end mark a block could not end.
    guard lengths[256] > 0, let first = HuffmanTable(Array(lengths[..<literals])),
      let second = HuffmanTable(Array(lengths[literals...]))
    else { throw .corrupt }
    return (first, second)
  }

  // MARK: - The tables of the format

  private static let codeOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  /// For symbols 257 to 285: the shortest length and the number of further bits.
  private static let lengthBases: [(Int, Int)] = {
    var bases: [(Int, Int)] = []
    var base = 3
    for index in 0..<28 {
      let extra = index < 8 ? 0 : index / 4 - 1
      bases.append((base, extra))
      base += 1 << extra
    }
    return bases + [(258, 0)]
  }()
  /// For symbols 0 to 29: the shortest distance and the number of further bits.
  private static let distanceBases: [(Int, Int)] = {
    var bases: [(Int, Int)] = []
    var base = 1
    for index in 0..<30 {
      let extra = index < 4 ? 0 : index / 2 - 1
      bases.append((base, extra))
      base += 1 << extra
    }
    return bases
  }()
  private static let fixedLengths = HuffmanTable(fixed: [(8, 144), (9, 112), (7, 24), (8, 8)])
  private static let fixedDistances = HuffmanTable(fixed: [(5, 32)])
}
