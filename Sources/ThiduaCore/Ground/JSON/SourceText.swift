/// The bytes of a file and its name: tells the line and column of any byte.
public struct SourceText: Sendable {
  /// The name as the user wrote it.
  public let file: String
  public let bytes: [UInt8]
  /// The first byte of each line.
  private let lineStarts: [Int]
  /// Known columns inside long lines, so that a file of one line is not counted anew for every place.
  private let marks: [Mark]

  /// A byte inside a long line and the number of characters before it in that line.
  private struct Mark: Sendable {
    var offset: Int
    var characters: Int
  }

  /// Lines longer than this get a mark about every so many bytes.
  private static let stride = 1024

  /// Wraps the bytes of a file. Lines end with LF, CR LF or CR.
  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    let starts = SourceText.starts(bytes)
    lineStarts = starts
    marks = SourceText.marks(bytes, starts)
  }

  private static func starts(_ bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var starts = [0]
      var next = 0
      while next < bytes.count {
        let byte = bytes[next]
        next += 1
        let isReturn = byte == 0x0D && !(next < bytes.count && bytes[next] == 0x0A)
        if byte == 0x0A || isReturn { starts.append(next) }
      }
      return starts
    }
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
    let known = mark(before: end, from: lineStarts[low])
    let before = String(decoding: bytes[known.offset..<end], as: UTF8.self)
    return Place(file: file, line: low + 1, column: known.characters + before.count + 1)
  }

  /// The last mark of a line at or before a byte, or the line's beginning.
  private func mark(before offset: Int, from lineStart: Int) -> Mark {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, marks[low - 1].offset > lineStart else {
      return Mark(offset: lineStart, characters: 0)
    }
    return marks[low - 1]
  }

  /// Marks stand between two ASCII bytes, where a character surely ends.
  private static func marks(_ bytes: [UInt8], _ starts: [Int]) -> [Mark] {
    var marks: [Mark] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
      guard end - start > 2 * stride else { continue }
      var last = Mark(offset: start, characters: 0)
      var offset = start + stride
      while offset < end {
        if (0x20..<0x7F).contains(bytes[offset]), (0x20..<0x7F).contains(bytes[offset - 1]) {
          let between = String(decoding: bytes[last.offset..<offset], as: UTF8.self)
          last = Mark(offset: offset, characters: last.characters + between.count)
          marks.append(last)
          offset += stride
        } else {
          offset += 1
        }
      }
    }
    return marks
  }
}
