import Foundation
import Testing
import ThiduaCore

struct DigestTests {
  @Test(
    "NIST FIPS 180-4 examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func sha256(_ text: String, _ hex: String) { #expect(SHA256.hex(text.utf8) == hex) }

  @Test func aMillionLettersInPiecesOfAnySize() {
    let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(SHA256.hex([UInt8](repeating: 97, count: 1_000_000)) == expected)
    var hash = SHA256()
    var left = 1_000_000
    var size = 1
    while left > 0 {
      let count = min(size, left)
      hash.update([UInt8](repeating: 97, count: count))
      left -= count
      size = size % 131 + 7
    }
    #expect(hash.finish() == expected)
  }

  @Test func crc32() {
    #expect(CRC32.checksum("123456789".utf8) == 0xcbf4_3926)
    #expect(CRC32.checksum([UInt8]()) == 0)
  }

  @Test func zipFilesOpenElsewhere() throws {
    var archive = ZIPArchive()
    archive.add("thư mục/a.txt", Array("xin chào\n".utf8))
    archive.add("b.bin", [0, 1, 2, 255])
    archive.add("empty", [])
    let bytes = archive.finish()
    #expect(Array(bytes[0..<4]) == [0x50, 0x4B, 3, 4])
    var again = ZIPArchive()
    again.add("thư mục/a.txt", Array("xin chào\n".utf8))
    again.add("b.bin", [0, 1, 2, 255])
    again.add("empty", [])
    #expect(again.finish() == bytes)
    // The end record: three entries, and a directory that begins with its signature.
    let end = bytes.count - 22
    #expect(Array(bytes[end..<end + 4]) == [0x50, 0x4B, 5, 6])
    #expect(bytes[end + 10] == 3)
    let offset = (0..<4).reduce(0) { $0 | Int(bytes[end + 16 + $1]) << (8 * $1) }
    #expect(Array(bytes[offset..<offset + 4]) == [0x50, 0x4B, 1, 2])
  }
}
