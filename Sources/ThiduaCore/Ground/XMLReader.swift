/// A pull reader of XML, as office documents write it: elements, attributes, text, CDATA, references.
///
/// Document types are refused, so that no entity can be declared; nothing outside the file is ever read.
public struct XMLReader {
  /// What stands next in the file.
  public enum Event: Sendable, Hashable {
    /// An element begins. One written `<a/>` begins and then ends.
    case start(name: String, attributes: [String: String])
    /// An element ends.
    case end(name: String)
    /// Text between elements, references resolved.
    case text(String)
  }

  /// Why a file cannot be read.
  public enum Fault: Error, Sendable, Hashable {
    /// The file breaks the rules of XML.
    case malformed
    /// The file declares a document type.
    case documentType
    /// Elements stand deeper in one another than any document has them.
    case tooDeep
  }

  /// The deepest nesting that is read.
  public static let deepest = 256

  private let bytes: [UInt8]
  private var at = 0
  private var open: [String] = []
  private var pendingEnd: String?

  /// Reads UTF-8 bytes; a byte order mark is passed over.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  /// The next event, or nil at the end of the file.
  public mutating func next() throws(Fault) -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      open.removeLast()
      return .end(name: name)
    }
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        let end = find(UInt8(ascii: "<"), from: at) ?? bytes.count
        let text = try text(at..<end)
        at = end
        // Between elements of the outermost level only blanks stand.
        if open.isEmpty { continue }
        return .text(text)
      }
      if begins("<![CDATA[") {
        guard let end = find("]]>", from: at + 9) else { throw .malformed }
        let text = String(decoding: bytes[(at + 9)..<end], as: UTF8.self)
        at = end + 3
        return .text(text)
      }
      if begins("<!--") {
        guard let end = find("-->", from: at + 4) else { throw .malformed }
        at = end + 3
      } else if begins("<?") {
        guard let end = find("?>", from: at + 2) else { throw .malformed }
        at = end + 2
      } else if begins("<!") {
        throw .documentType
      } else if begins("</") {
        return try readEnd()
      } else {
        return try readStart()
      }
    }
    guard open.isEmpty else { throw .malformed }
    return nil
  }

  // MARK: - Elements

  private mutating func readEnd() throws(Fault) -> Event {
    at += 2
    let name = try readName()
    skipSpaces()
    guard at < bytes.count, bytes[at] == UInt8(ascii: ">"), open.popLast() == name else {
      throw .malformed
    }
    at += 1
    return .end(name: name)
  }

  private mutating func readStart() throws(Fault) -> Event {
    at += 1
    let name = try readName()
    var attributes: [String: String] = [:]
    while true {
      skipSpaces()
      guard at < bytes.count else { throw .malformed }
      if bytes[at] == UInt8(ascii: ">") {
        at += 1
        break
      }
      if bytes[at] == UInt8(ascii: "/") {
        guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: ">") else { throw .malformed }
        at += 2
        pendingEnd = name
        break
      }
      let key = try readName()
      skipSpaces()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { throw .malformed }
      at += 1
      skipSpaces()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'"),
        let end = find(bytes[at], from: at + 1)
      else { throw .malformed }
      attributes[key] = try text((at + 1)..<end)
      at = end + 1
    }
    guard open.count < XMLReader.deepest else { throw .tooDeep }
    open.append(name)
    return .start(name: name, attributes: attributes)
  }

  private mutating func readName() throws(Fault) -> String {
    let start = at
    while at < bytes.count, XMLReader.isNameByte(bytes[at]) { at += 1 }
    guard at > start, at - start <= 256 else { throw .malformed }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
      || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  // MARK: - Text

  /// A stretch with its references resolved: the five named ones and numbers.
  private func text(_ range: Range<Int>) throws(Fault) -> String {
    guard let first = bytes[range].firstIndex(of: UInt8(ascii: "&")) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var result: [UInt8] = Array(bytes[range.lowerBound..<first])
    var index = first
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "&") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let limit = min(index + 12, range.upperBound)
      guard let end = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")),
        let character = XMLReader.reference(
          String(decoding: bytes[(index + 1)..<end], as: UTF8.self))
      else { throw .malformed }
      result += Array(String(character).utf8)
      index = end + 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func reference(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let isHex = name.hasPrefix("#x") || name.hasPrefix("#X")
      return UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
        .flatMap(Unicode.Scalar.init)
    }
  }

  // MARK: - Finding

  private mutating func skipSpaces() {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }

  private func begins(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    return word.withUTF8Buffer { buffer in
      (0..<count).allSatisfy { buffer[$0] == bytes[at + $0] }
    }
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  private func find(_ word: String, from start: Int) -> Int? {
    let word = Array(word.utf8)
    guard let first = word.first else { return nil }
    var index = start
    while let hit = find(first, from: index), hit + word.count <= bytes.count {
      if bytes[hit..<(hit + word.count)].elementsEqual(word) { return hit }
      index = hit + 1
    }
    return nil
  }
}
