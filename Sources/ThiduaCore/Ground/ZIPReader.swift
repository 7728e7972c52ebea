/// Reads a ZIP file by its central directory: stored and deflated entries, each checked by its CRC-32.
///
/// What a document needs is read, nothing else: ZIP64, encryption and further methods are refused. Sizes are
/// bounded before anything is expanded, so that a ZIP bomb costs no more than it says.
public struct ZIPReader: Sendable {
  /// The bounds within which entries are expanded, in bytes.
  public struct Limits: Sendable {
    /// One entry.
    public var entry: Int
    /// All that is expanded from one file.
    public var total: Int
    /// How many entries.
    public var count: Int
    /// How many times larger than its packed form an entry may be, beyond a first megabyte.
    public var ratio: Int

    /// Makes bounds; without values those for a document of a few hundred pages.
    public init(
      entry: Int = 24 << 20, total: Int = 48 << 20, count: Int = 4000, ratio: Int = 200
    ) {
      self.entry = entry
      self.total = total
      self.count = count
      self.ratio = ratio
    }
  }

  private struct Entry: Sendable {
    var method: Int
    var checksum: UInt32
    var packed: Int
    var size: Int
    var offset: Int
    var isEncrypted: Bool
  }

  private let bytes: [UInt8]
  private let limits: Limits
  private let entries: [String: Entry]
  /// The names of the entries, in the order of the directory.
  public let names: [String]
  private var expanded = 0

  /// Whether some bytes begin as a ZIP file does.
  public static func isZIP(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// Reads the directory.
  ///
  /// - Throws: the sentence that says what is wrong with the file.
  public init(_ bytes: [UInt8], limits: Limits = Limits()) throws(ZIPFault) {
    self.bytes = bytes
    self.limits = limits
    guard let end = ZIPReader.endRecord(bytes) else { throw .truncated }
    let count = ZIPReader.number(bytes, end + 10, 2)
    let size = ZIPReader.number(bytes, end + 12, 4)
    let start = ZIPReader.number(bytes, end + 16, 4)
    guard count != 0xFFFF, size != 0xFFFF_FFFF, start != 0xFFFF_FFFF else { throw .zip64 }
    guard ZIPReader.number(bytes, end + 4, 2) == 0 else { throw .corrupt }
    guard count <= limits.count else { throw .tooLarge }
    guard start + size <= end else { throw .corrupt }
    var entries: [String: Entry] = [:]
    var names: [String] = []
    var at = start
    for _ in 0..<count {
      guard at + 46 <= end, ZIPReader.number(bytes, at, 4) == 0x0201_4B50 else { throw .corrupt }
      let name = ZIPReader.number(bytes, at + 28, 2)
      let next =
        at + 46 + name + ZIPReader.number(bytes, at + 30, 2) + ZIPReader.number(bytes, at + 32, 2)
      guard next <= end else { throw .corrupt }
      let entry = Entry(
        method: ZIPReader.number(bytes, at + 10, 2),
        checksum: UInt32(truncatingIfNeeded: ZIPReader.number(bytes, at + 16, 4)),
        packed: ZIPReader.number(bytes, at + 20, 4), size: ZIPReader.number(bytes, at + 24, 4),
        offset: ZIPReader.number(bytes, at + 42, 4),
        isEncrypted: ZIPReader.number(bytes, at + 8, 2) & 1 == 1)
      guard entry.packed != 0xFFFF_FFFF, entry.size != 0xFFFF_FFFF, entry.offset != 0xFFFF_FFFF
      else { throw .zip64 }
      let path = String(decoding: bytes[(at + 46)..<(at + 46 + name)], as: UTF8.self)
      guard entries.updateValue(entry, forKey: path) == nil else { throw .corrupt }
      names.append(path)
      at = next
    }
    try ZIPReader.checkOverlap(entries.values.map { ($0.offset, $0.packed) }, start)
    self.entries = entries
    self.names = names
  }

  /// The bytes of an entry, or nil where there is none of the name.
  public mutating func content(_ name: String) throws(ZIPFault) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard !entry.isEncrypted else { throw .encrypted }
    guard entry.size <= limits.entry, expanded + entry.size <= limits.total,
      entry.size <= 1 << 20 || entry.size / max(entry.packed, 1) <= limits.ratio
    else { throw .tooLarge }
    let at = entry.offset
    guard at + 30 <= bytes.count, ZIPReader.number(bytes, at, 4) == 0x0403_4B50 else {
      throw .corrupt
    }
    let start =
      at + 30 + ZIPReader.number(bytes, at + 26, 2) + ZIPReader.number(bytes, at + 28, 2)
    guard start + entry.packed <= bytes.count else { throw .truncated }
    let packed = bytes[start..<(start + entry.packed)]
    let content: [UInt8]
    switch entry.method {
    case 0: content = Array(packed)
    case 8:
      do {
        content = try Inflate.expand(packed, limit: entry.size)
      } catch .tooLarge {
        throw .corrupt
      } catch .truncated {
        throw .truncated
      } catch {
        throw .corrupt
      }
    default: throw .method(entry.method)
    }
    guard content.count == entry.size, CRC32.checksum(content) == entry.checksum else {
      throw .corrupt
    }
    expanded += content.count
    return content
  }

  /// Entries that share bytes are a way to pack a bomb.
  private static func checkOverlap(
    _ entries: [(offset: Int, packed: Int)], _ directory: Int
  ) throws(ZIPFault) {
    var end = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset >= end else { throw .corrupt }
      end = entry.offset + 30 + entry.packed
    }
    guard end <= directory else { throw .corrupt }
  }

  /// The record at the end of the file; a comment of up to 64 KB may stand behind it.
  private static func endRecord(_ bytes: [UInt8]) -> Int? {
    var at = bytes.count - 22
    let first = max(0, at - 0xFFFF)
    while at >= first {
      if bytes[at] == 0x50, number(bytes, at, 4) == 0x0605_4B50,
        at + 22 + number(bytes, at + 20, 2) <= bytes.count
      {
        return at
      }
      at -= 1
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
    guard at >= 0, at + count <= bytes.count else { return 0 }
    var value = 0
    for index in 0..<count { value |= Int(bytes[at + index]) << (8 * index) }
    return value
  }
}
