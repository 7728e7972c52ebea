/// Writes a ZIP file of stored (uncompressed) entries, the container of DOCX and XLSX.
///
/// The bytes depend on nothing but names and contents: times are the ZIP epoch, 1 January 1980.
public struct ZIPArchive: Sendable {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive without entries.
  public init() {}

  /// Adds a file under a path with forward slashes.
  public mutating func add(_ path: String, _ content: some Collection<UInt8>) {
    let name = Array(path.utf8)
    let offset = body.count
    var header: [UInt8] = []
    put16(&header, 20)  // version needed: 2.0
    put16(&header, 0x0800)  // names are UTF-8
    put16(&header, 0)  // stored
    put16(&header, 0)  // time 00:00
    put16(&header, 0x0021)  // date 1980-01-01
    put32(&header, CRC32.checksum(content))
    put32(&header, UInt32(truncatingIfNeeded: content.count))
    put32(&header, UInt32(truncatingIfNeeded: content.count))
    put16(&header, UInt16(truncatingIfNeeded: name.count))
    put16(&header, 0)
    put32(&body, 0x0403_4b50)
    body += header
    body += name
    body += content
    put32(&directory, 0x0201_4b50)
    put16(&directory, 20)
    directory += header
    put16(&directory, 0)  // comment length
    put16(&directory, 0)  // disk
    put16(&directory, 0)  // internal attributes
    put32(&directory, 0)  // external attributes
    put32(&directory, UInt32(truncatingIfNeeded: offset))
    directory += name
    count += 1
  }

  /// The whole file.
  public func finish() -> [UInt8] {
    var end: [UInt8] = []
    put32(&end, 0x0605_4b50)
    put16(&end, 0)
    put16(&end, 0)
    put16(&end, UInt16(truncatingIfNeeded: count))
    put16(&end, UInt16(truncatingIfNeeded: count))
    put32(&end, UInt32(truncatingIfNeeded: directory.count))
    put32(&end, UInt32(truncatingIfNeeded: body.count))
    put16(&end, 0)
    return body + directory + end
  }

  private func put16(_ bytes: inout [UInt8], _ value: UInt16) {
    bytes.append(UInt8(truncatingIfNeeded: value))
    bytes.append(UInt8(truncatingIfNeeded: value >> 8))
  }

  private func put32(_ bytes: inout [UInt8], _ value: UInt32) {
    put16(&bytes, UInt16(truncatingIfNeeded: value))
    put16(&bytes, UInt16(truncatingIfNeeded: value >> 16))
  }
}
