import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads the entries of a ZIP file whose entries are stored, to look into DOCX and XLSX files.
struct StoredZIP {
  private(set) var entries: [(path: String, content: [UInt8])] = []

  init(_ bytes: [UInt8]) {
    var offset = 0
    func number(_ at: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
    while offset + 30 <= bytes.count, number(offset, 4) == 0x0403_4b50 {
      let (size, name, extra) = (
        number(offset + 18, 4), number(offset + 26, 2), number(offset + 28, 2)
      )
      let start = offset + 30 + name + extra
      let path = String(decoding: bytes[offset + 30..<offset + 30 + name], as: UTF8.self)
      entries.append((path, Array(bytes[start..<start + size])))
      offset = start + size
    }
  }

  /// The text of an entry.
  subscript(path: String) -> String {
    entries.first { $0.path == path }.map { String(decoding: $0.content, as: UTF8.self) } ?? ""
  }

  /// Whether some bytes are well-formed XML.
  static func isWellFormed(_ content: [UInt8]) -> Bool {
    XMLParser(data: Data(content)).parse()
  }
}
