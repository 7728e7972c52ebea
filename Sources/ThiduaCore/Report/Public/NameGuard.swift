/// Finds names in text, each as a whole and the longest that fits, and puts in their place what everybody may
/// read.
struct NameGuard: Sendable {
  private struct Entry {
    var name: [UInt8]
    /// nil where the name stays as it is.
    var publicly: [UInt8]?
  }

  /// Names by their first word, the longest first.
  private var entries: [ArraySlice<UInt8>: [Entry]] = [:]

  /// - Parameter names: names in any letters; titles have them in capitals, notes at times in small ones.
  init(_ names: [GuardedName]) {
    for name in names where !name.name.isEmpty {
      let publicly = name.publicly == name.name ? nil : Array(name.publicly.utf8)
      for written in Set([name.name, name.name.uppercased(), name.name.lowercased()]) {
        let bytes = Array(written.utf8)
        entries[NameGuard.word(bytes, from: 0), default: []].append(
          Entry(name: bytes, publicly: publicly))
      }
    }
    // Of two entries of one name that which stays comes first.
    for key in entries.keys {
      entries[key]?.sort { left, right in
        left.name.count != right.name.count
          ? left.name.count > right.name.count : left.publicly == nil && right.publicly != nil
      }
    }
  }

  /// The text with the guarded names replaced; nil where none stands in it.
  func replaced(_ text: String) -> String? {
    guard !entries.isEmpty else { return nil }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var hasChanged = false
    var index = 0
    while index < bytes.count {
      guard NameGuard.isStart(of: bytes, at: index), NameGuard.isLetter(bytes[index]),
        let (entry, end) = entry(in: bytes, at: index)
      else {
        result.append(bytes[index])
        index += 1
        continue
      }
      result += entry.publicly.map { $0[...] } ?? bytes[index..<end]
      hasChanged = hasChanged || entry.publicly != nil
      index = end
    }
    return hasChanged ? String(decoding: result, as: UTF8.self) : nil
  }

  private func entry(in bytes: [UInt8], at index: Int) -> (Entry, end: Int)? {
    for entry in entries[NameGuard.word(bytes, from: index)] ?? [] {
      if let end = NameGuard.end(of: entry.name, in: bytes, from: index),
        // `Lê An` does not stand in `Lê Anh`.
        end == bytes.count || !NameGuard.isLetter(bytes[end])
      {
        return (entry, end)
      }
    }
    return nil
  }

  /// Where a name that begins at a byte ends; nil where it does not stand there. Between its words may be
  /// more than one space, of any kind.
  private static func end(of name: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    for byte in name {
      guard byte == UInt8(ascii: " ") else {
        guard index < bytes.count, bytes[index] == byte else { return nil }
        index += 1
        continue
      }
      let first = index
      while let width = space(bytes, at: index) { index += width }
      guard index > first else { return nil }
    }
    return index
  }

  /// How many bytes the space at a byte takes; nil where there is none.
  private static func space(_ bytes: [UInt8], at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return 1
    // The space that is not broken at the end of a line.
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: return 2
    default: return nil
    }
  }

  private static func word(_ bytes: [UInt8], from start: Int) -> ArraySlice<UInt8> {
    bytes[start...].prefix { isLetter($0) || isRest($0) }
  }

  /// Whether no letter stands before a byte.
  private static func isStart(of bytes: [UInt8], at index: Int) -> Bool {
    var before = index - 1
    while before > 0, isRest(bytes[before]) { before -= 1 }
    return before < 0 || !isLetter(bytes[before])
  }

  /// Whether a letter or digit of Vietnamese text begins with a byte: ASCII, and the letters that begin
  /// with C3 to C6 and E1. Quotes and dashes begin with E2.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC3...0xC6, 0xE1:
      true
    default: false
    }
  }

  /// Whether a byte goes on with a character that began before it.
  private static func isRest(_ byte: UInt8) -> Bool { (0x80...0xBF).contains(byte) }
}
