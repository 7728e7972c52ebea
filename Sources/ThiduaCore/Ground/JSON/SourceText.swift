/// The bytes of a file and its name: tells the line and column of any byte.
public struct SourceText: Sendable {
  /// The name as the user wrote it.
  public let file: String
  public let bytes: [UInt8]
  /// The first byte of each line.
  private let lineStarts: [Int]

  /// Wraps the bytes of a file. Lines end with LF, CR LF or CR.
  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isReturn = byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if byte == 0x0A || isReturn { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// How many lines there are; a final line feed begins no new one.
  public var lineCount: Int {
    lineStarts.count - (lineStarts.last == bytes.count && lineStarts.count > 1 ? 1 : 0)
  }

  /// The place of a byte; columns count characters.
  public func place(at offset: Int) -> Place {
    let end = min(max(offset, 0), bytes.count)
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= end { low = middle } else { high = middle }
    }
    let before = String(decoding: bytes[lineStarts[low]..<end], as: UTF8.self)
    return Place(file: file, line: low + 1, column: before.count + 1)
  }
}
