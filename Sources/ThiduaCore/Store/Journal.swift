/// The journal of a workspace, read from the end (to go on) or from the beginning (to verify).
struct Journal {
  static let path = "journal.jsonl"

  let root: String
  let files: any FileSystem

  private var fullPath: String { joinPath(root, Journal.path) }

  /// How many bytes the journal has; 0 if there is none.
  func size() throws(Failure) -> Int {
    guard let status = try files.status(fullPath) else { return 0 }
    guard status.kind == .file else {
      throw Failure(
        .noPermission,
        Message(
          vi: "\(Journal.path) không phải một tệp thường", en: "\(Journal.path) is no regular file")
      )
    }
    return status.size
  }

  /// The last entry and the hash its successor must carry. A torn last line is an error.
  func last() throws(Failure) -> (seq: Int, hash: String) {
    var result = (seq: 0, hash: JournalEntry.genesis)
    var failure: Failure?
    try eachFromEnd { line in
      do throws(Failure) {
        let entry = try JournalEntry(line: line, number: 0)
        result = (entry.seq, SHA256.hex(line))
      } catch {
        failure = error
      }
      return false
    }
    if failure != nil {
      throw Failure(
        .badData,
        Message(
          vi: "dòng cuối của \(Journal.path) bị hỏng hoặc cắt cụt; không ghi thêm vào nhật ký hỏng",
          en: "the last line of \(Journal.path) is broken or torn; nothing is added to it"),
        remedy: Message(
          vi: "Lấy lại \(Journal.path) từ bản sao lưu, rồi: thidua check",
          en: "Put \(Journal.path) back from a copy, then: thidua check"))
    }
    return result
  }

  /// The last known state of some files, by path; files the journal never named are absent.
  func lastKnown(_ paths: Set<String>) throws(Failure) -> [String: JournalEntry.File] {
    var open = paths
    var known: [String: JournalEntry.File] = [:]
    guard !open.isEmpty else { return known }
    try eachFromEnd { line in
      guard let entry = try? JournalEntry(line: line, number: 0) else { return true }
      for file in entry.files where open.contains(file.path) {
        known[file.path] = file
        open.remove(file.path)
      }
      return !open.isEmpty
    }
    return known
  }

  /// All entries from the first, each with the hash of its line.
  ///
  /// - Throws: `badData` with the number of a line that cannot be read.
  func all() throws(Failure) -> [(entry: JournalEntry, hash: String)] {
    guard try size() > 0 else { return [] }
    let bytes = try files.read(fullPath)
    var entries: [(entry: JournalEntry, hash: String)] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = Array(bytes[start..<end])
      entries.append((try JournalEntry(line: line, number: entries.count + 1), SHA256.hex(line)))
      start = end + 1
    }
    return entries
  }

  /// Gives the lines from the last to the first until the body says stop.
  private func eachFromEnd(_ body: ([UInt8]) -> Bool) throws(Failure) {
    let chunk = 65_536
    var end = try size()
    var tail: [UInt8] = []
    while end > 0 {
      let start = max(0, end - chunk)
      var buffer = try files.read(fullPath, from: start, count: end - start)
      buffer += tail
      if tail.isEmpty, buffer.last == 0x0A { buffer.removeLast() }
      var lineEnd = buffer.count
      while let feed = buffer[..<lineEnd].lastIndex(of: 0x0A) {
        guard body(Array(buffer[(feed + 1)..<lineEnd])) else { return }
        lineEnd = feed
      }
      tail = Array(buffer[..<lineEnd])
      end = start
      if end > 0, tail.isEmpty { tail = [0x0A] }
    }
    if !tail.isEmpty { _ = body(tail) }
  }
}
