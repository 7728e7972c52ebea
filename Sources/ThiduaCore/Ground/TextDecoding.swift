/// Turns the bytes of a text file as clerks have it into text: UTF-8 with or without BOM, or the
/// UTF-16 of Excel's "Unicode text".
public enum TextDecoding {
  /// The text in NFC, or nil where the bytes are in none of these encodings.
  public static func text(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), bigEndian: true) }
    // UTF-16 whose mark was lost on the way: a table in Latin letters then has every other byte zero.
    let head = bytes.prefix(512).enumerated().filter { $0.element == 0 }.map { $0.offset % 2 }
    if !head.isEmpty, bytes.count.isMultiple(of: 2), Set(head).count == 1 {
      return utf16(bytes[...], bigEndian: head[0] == 0)
    }
    return utf8(bytes[...])
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) -> String? {
    String(validating: bytes, as: UTF8.self).map(VietnameseText.composed)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    return String(validating: units, as: UTF16.self).map(VietnameseText.composed)
  }
}
