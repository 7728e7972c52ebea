/// A word as a shell wants it written, for commands that people paste.
public func shellWord(_ word: String) -> String {
  let plain = word.utf8.allSatisfy { byte in
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || "-_./=:,+@%".utf8.contains(byte)
  }
  if plain, !word.isEmpty { return word }
  return "'"
    + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    + "'"
}
