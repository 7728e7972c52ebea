/// What the journal remembers of awards: every fact a change brought, kept where it cannot be cut out
/// without breaking the chain.
struct JournalMemory {
  /// The change that brought a fact.
  struct Source: Sendable, Hashable {
    var seq: Int
    var at: String
    var by: String
  }

  /// The facts that stand, by path, each with the change that brought it.
  private(set) var standing: [String: [String: Source]] = [:]
  /// The facts `undo` took back, by path.
  private(set) var undone: [String: Set<String>] = [:]

  /// A memory of nothing.
  init() {}

  mutating func take(_ entry: JournalEntry) {
    let source = Source(seq: entry.seq, at: entry.at, by: entry.by)
    for file in entry.files {
      for fact in file.facts {
        standing[file.path, default: [:]][fact] = source
        undone[file.path]?.remove(fact)
      }
      for fact in file.undone {
        standing[file.path]?[fact] = nil
        undone[file.path, default: []].insert(fact)
      }
    }
  }
}

extension Journal {
  /// What the journal remembers of awards. Lines that cannot be read are passed over: the audit names them.
  func memory() throws(Failure) -> JournalMemory {
    var memory = JournalMemory()
    guard try size() > 0 else { return memory }
    let bytes = try files.read(joinPath(root, Journal.path))
    for line in bytes.split(separator: 0x0A) where Journal.mayTellFacts(line) {
      if let entry = try? JournalEntry(line: Array(line), number: 0) { memory.take(entry) }
    }
    return memory
  }

  /// Whether a line may hold facts: most lines do not, and need not be read.
  private static func mayTellFacts(_ line: ArraySlice<UInt8>) -> Bool {
    line.withUnsafeBufferPointer { line in
      let (facts, undone) = (Array("\"facts\":[".utf8), Array("\"undone\":[".utf8))
      var index = 0
      while index + undone.count < line.count {
        if line[index] == 0x22 {
          for word in [facts, undone] where line[index + 1] == word[1] {
            var length = 2
            while length < word.count, line[index + length] == word[length] { length += 1 }
            if length == word.count { return true }
          }
        }
        index += 1
      }
      return false
    }
  }
}
