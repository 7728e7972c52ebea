/// Reads a score ledger chunk by chunk, so that a ledger of any size takes little memory.
///
/// Feed the bytes in order to ``read(_:line:)`` and call ``finish(line:)`` at the end. The lines go
/// through the one JSON reader; nothing is built for a line that nobody asks for.
public struct LedgerReader: Sendable {
  /// The file's name, for messages.
  public let file: String
  /// How many lines were read, blank ones too.
  public private(set) var lineCount = 0
  /// How many bytes were read; those before the place where the reading began count too.
  public private(set) var byteCount = 0
  /// How many different beginnings of lines there were.
  private var headCount = 0
  /// The beginning of a line whose end is in the next chunk.
  private var rest: [UInt8] = []

  /// A line longer than this is no ledger line; it would only fill the memory.
  static let longestLine = 1 << 20

  /// A reader at the beginning of a ledger.
  public init(file: String) { self.file = file }

  /// A reader that begins at a byte of a ledger at which a line begins; it counts lines from there.
  init(file: String, offset: Int) {
    self.file = file
    byteCount = offset
  }

  /// Reads a chunk and hands out the lines that end in it.
  ///
  /// - Throws: `Failure` of kind `badData` with line and column for a line that is no ledger line.
  public mutating func read(
    _ chunk: [UInt8], line: (LedgerLine) throws(Failure) -> Void
  ) throws(Failure) {
    try rows(chunk) { row throws(Failure) in try line(row.line) }
  }

  /// Reads a chunk and only counts the lines in it: checks a ledger without taking anything from it.
  public mutating func scan(_ chunk: [UInt8], line: () -> Void) throws(Failure) {
    try rows(chunk) { _ in line() }
  }

  /// Hands out the last line if it has no line feed; a torn one is a failure.
  public mutating func finish(line: (LedgerLine) throws(Failure) -> Void) throws(Failure) {
    try finishRows { row throws(Failure) in try line(row.line) }
  }

  /// All lines of a ledger that is in memory anyway.
  public static func lines(_ bytes: [UInt8], file: String) throws(Failure) -> [LedgerLine] {
    var lines: [LedgerLine] = []
    var reader = LedgerReader(file: file)
    try reader.read(bytes) { line in lines.append(line) }
    try reader.finish { line in lines.append(line) }
    return lines
  }

  // MARK: - Rows

  mutating func rows(
    _ chunk: [UInt8], _ body: (LedgerRow) throws(Failure) -> Void
  ) throws(Failure) {
    // `withUnsafeBufferPointer` passes a typed error on through its result.
    let result: Result<Void, Failure> = chunk.withUnsafeBufferPointer { buffer in
      do throws(Failure) {
        try rows(buffer, body)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// Reads a chunk in place.
  mutating func rows(
    _ chunk: UnsafeBufferPointer<UInt8>, _ body: (LedgerRow) throws(Failure) -> Void
  ) throws(Failure) {
    var start = 0
    if !rest.isEmpty {
      let end = LedgerReader.lineFeed(chunk, from: 0) ?? chunk.count
      rest.append(contentsOf: chunk[0..<end])
      guard rest.count <= LedgerReader.longestLine else { throw tooLong }
      guard end < chunk.count else { return }
      try finishRest(body)
      byteCount += 1
      start = end + 1
    }
    // It points into the chunk and ends with it.
    var head = LineHead(after: headCount)
    defer { headCount = head.number }
    while true {
      // Nearly all lines are as this program writes them; the others take the general way.
      let ahead = UnsafeBufferPointer(rebasing: chunk[start...])
      if var row = LedgerRow(written: ahead, offset: byteCount, head: &head) {
        lineCount += 1
        row.number = lineCount
        byteCount += row.count + 1
        start += row.count + 1
        try body(row)
        continue
      }
      guard let end = LedgerReader.lineFeed(chunk, from: start) else { break }
      try row(UnsafeBufferPointer(rebasing: chunk[start..<end]), body)
      byteCount += 1
      start = end + 1
    }
    rest.append(contentsOf: chunk[start...])
    guard rest.count <= LedgerReader.longestLine else { throw tooLong }
  }

  mutating func finishRows(
    _ body: (LedgerRow) throws(Failure) -> Void
  ) throws(Failure) {
    guard !rest.isEmpty else { return }
    do {
      try finishRest(body)
    } catch {
      var failure = error
      failure.remedy = Message(
        vi: "Dòng cuối có thể bị đứt khi ghi dở; hãy xóa dòng cuối hoặc khôi phục từ bản sao.",
        en: "The last line may be torn; remove it or restore the file from a copy.")
      throw failure
    }
  }

  private mutating func finishRest(
    _ body: (LedgerRow) throws(Failure) -> Void
  ) throws(Failure) {
    let line = rest
    rest.removeAll(keepingCapacity: true)
    let result: Result<Void, Failure> = line.withUnsafeBufferPointer { buffer in
      do throws(Failure) {
        try row(buffer, body)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  @inline(__always)
  private mutating func row(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (LedgerRow) throws(Failure) -> Void
  ) throws(Failure) {
    guard bytes.count <= LedgerReader.longestLine else { throw tooLong }
    lineCount += 1
    let offset = byteCount
    byteCount += bytes.count
    guard var row = try parsed(bytes, offset) else { return }
    row.number = lineCount
    try body(row)
  }

  /// The members of a line, or nil for a blank one.
  @inline(__always)
  private func parsed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int
  ) throws(Failure) -> LedgerRow? {
    do throws(JSONSyntaxError) {
      return try LedgerRow(bytes, offset: offset)
    } catch {
      if LedgerReader.isBlank(bytes) { return nil }
      throw failure(error, bytes)
    }
  }

  private func failure(_ error: JSONSyntaxError, _ bytes: UnsafeBufferPointer<UInt8>) -> Failure {
    let head = bytes[0..<min(max(error.offset, 0), bytes.count)]
    let column = String(decoding: head, as: UTF8.self).count + 1
    return Failure(
      .badData, at: Place(file: file, line: lineCount, column: column),
      Message(
        vi: "sổ điểm có dòng hỏng: \(error.message.vi)",
        en: "the ledger has a bad line: \(error.message.en)"))
  }

  private var tooLong: Failure {
    Failure(
      .badData, at: Place(file: file, line: lineCount + 1, column: 1),
      Message(
        vi: "sổ điểm có dòng dài quá 1 MB", en: "the ledger has a line longer than 1 MB"))
  }

  private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  /// The next line feed, looked for eight bytes at a time.
  @inline(__always)
  private static func lineFeed(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= bytes.count {
      let eight = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let word = eight ^ (ones &* 0x0A)
      let found = (word &- ones) & ~word & (ones &* 0x80)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count {
      if bytes[index] == 0x0A { return index }
      index += 1
    }
    return nil
  }
}
