import Testing

@testable import ThiduaCore

/// ZIP files: what Python's zipfile writes, what we write, and what attackers write.
@Suite struct ZIPReaderTests {
  /// `a.txt`, forty times "thi đua ", deflated.
  private static let deflated =
    "504b030414000000080000002100a03efcd1100000006801000005000000612e7478742bc9c8543832b13451a16494414b0600504b0102140314000000080000002100a03efcd11000000068010000050000000000000000000000800100000000612e747874504b0506000000000100010033000000330000000000"

  private func archive(_ entries: [(String, [UInt8])]) -> [UInt8] {
    var archive = ZIPArchive()
    for (path, content) in entries { archive.add(path, content) }
    return archive.finish()
  }

  private func fault(
    _ bytes: [UInt8], _ path: String = "a", limits: ZIPReader.Limits = ZIPReader.Limits()
  ) -> ZIPFault? {
    do {
      var reader = try ZIPReader(bytes, limits: limits)
      _ = try reader.content(path)
      return nil
    } catch { return error }
  }

  @Test func storedAndDeflatedEntries() throws {
    var reader = try ZIPReader(InflateTests.bytes(ZIPReaderTests.deflated))
    #expect(reader.names == ["a.txt"])
    let content = try #require(try reader.content("a.txt"))
    #expect(String(decoding: content, as: UTF8.self) == String(repeating: "thi đua ", count: 40))
    #expect(try reader.content("b.txt") == nil)
    var stored = try ZIPReader(archive([("một.txt", [1, 2]), ("hai.txt", [])]))
    #expect(stored.names == ["một.txt", "hai.txt"])
    #expect(try stored.content("một.txt") == [1, 2])
    #expect(try stored.content("hai.txt") == [])
  }

  @Test func aCommentMayStandBehind() throws {
    var bytes = archive([("a", [7])])
    bytes[bytes.count - 2] = 5
    var reader = try ZIPReader(bytes + Array("chào!".utf8.prefix(5)))
    #expect(try reader.content("a") == [7])
  }

  @Test func everyCutIsNoticed() {
    let bytes = InflateTests.bytes(ZIPReaderTests.deflated)
    for count in bytes.indices { #expect(fault(Array(bytes[..<count]), "a.txt") != nil) }
  }

  @Test func everyChangedByteOfTheContentIsNoticed() {
    let bytes = InflateTests.bytes(ZIPReaderTests.deflated)
    for index in 35..<(bytes.count - 22 - 51) {
      var changed = bytes
      changed[index] ^= 0x10
      #expect(fault(changed, "a.txt") != nil, "byte \(index)")
    }
    for index in bytes.indices {
      var changed = bytes
      changed[index] = ~changed[index]
      _ = fault(changed, "a.txt")
    }
  }

  @Test func whatIsRefused() {
    let bytes = archive([("a", Array("nội dung".utf8))])
    func changed(_ offset: Int, _ value: [UInt8]) -> [UInt8] {
      var copy = bytes
      // Offsets count from the entry in the directory, which stands 47 bytes before the end record.
      let at = bytes.count - 22 - 47 + offset
      copy.replaceSubrange(at..<(at + value.count), with: value)
      return copy
    }
    #expect(fault(bytes) == nil)
    #expect(fault(changed(8, [1, 8])) == .encrypted)
    #expect(fault(changed(10, [12, 0])) == .method(12))
    #expect(fault(changed(16, [0, 0, 0, 0])) == .corrupt)  // the checksum
    #expect(fault(changed(24, [255, 255, 255, 255])) == .zip64)
    #expect(fault(changed(24, [255, 255, 255, 1])) == .tooLarge)
    #expect(fault(changed(42, [255, 255, 0, 0])) == .corrupt)  // where the entry stands
    #expect(fault([]) == .truncated)
    #expect(fault(Array("PK\u{3}\u{4}".utf8)) == .truncated)
  }

  @Test func sizesAreBounded() {
    let bytes = archive([("a", [UInt8](repeating: 1, count: 5000)), ("b", [2])])
    #expect(fault(bytes, limits: ZIPReader.Limits(entry: 4999)) == .tooLarge)
    #expect(fault(bytes, limits: ZIPReader.Limits(total: 4999)) == .tooLarge)
    #expect(fault(bytes, limits: ZIPReader.Limits(count: 1)) == .tooLarge)
  }

  @Test func entriesThatShareBytesAreRefused() {
    var bytes = archive([("a", [1, 2, 3]), ("b", [4])])
    // The second entry of the directory points at the first.
    let at = bytes.count - 22 - 47 + 42
    bytes.replaceSubrange(at..<(at + 4), with: [0, 0, 0, 0])
    #expect(fault(bytes) == .corrupt)
  }

  @Test func twoEntriesOfOneNameAreRefused() {
    #expect(fault(archive([("a", [1]), ("a", [2])])) == .corrupt)
  }
}
