import Testing

@testable import ThiduaCore

/// Data packed by zlib 1.3, and data broken in every way a block can be.
@Suite struct InflateTests {
  /// Bytes from hexadecimal digits.
  static func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }

  private func expand(_ hex: String, limit: Int = 1 << 20) throws(Inflate.Fault) -> [UInt8] {
    try Inflate.expand(InflateTests.bytes(hex)[...], limit: limit)
  }

  private func fault(_ hex: String, limit: Int = 1 << 20) -> Inflate.Fault? {
    do {
      _ = try expand(hex, limit: limit)
      return nil
    } catch { return error }
  }

  private static let dynamic = """
    2d90d11100410443ff55a13589fe6bb817b76ec62d2282463be391713312ceca7b97942f263fa93b501c515d426bb5e4b4\
    f554074b5047406f2b8c3b6d77d216ff8c2998aa66bd9ad21e0cbab04c11285232d794533fdb4bc4c2047fa166c1f73663\
    e97a503da0ffcd4ecbceaff3705889c67a42cb68045209d46c09e18ebb1b49bacd5820fa682ede5d7aa3f89c53a02243ba\
    8221607d3034d54976ea8826ef486a6ec019df6a994f411f
    """
  private static let long =
    "edc13101000000c2a0da8b6f094fa0" + String(repeating: "00", count: 67) + "80b701"

  @Test func storedFixedAndEmptyBlocks() throws {
    #expect(try expand("010400fbff6b68656e") == Array("khen".utf8))
    #expect(try expand("2bc9c85448294d542881d000") == Array("thi dua thi dua".utf8))
    #expect(try expand("0300") == [])
    let text = try expand("f37eb86bbf4246fec35d0b9333144a3232158e4c2c4d54f01e71a200")
    #expect(
      String(decoding: text, as: UTF8.self) == String(repeating: "Kế hoạch thi đua ", count: 12))
  }

  @Test func dynamicBlocks() throws {
    let output = try expand(InflateTests.dynamic)
    #expect(output.count == 400)
    #expect(CRC32.checksum(output) == 0x248D_3D08)
    // Literals alone: no code for distances.
    let literals = try expand(
      """
      05c1410100300c84b0ff549c35a0fe352c110fc208502009eea2040289e8a00ee911e1e53485f106913e09928972aca6\
      cf6c02be0f
      """)
    #expect(literals == Array(output[..<120]))
    let long = try expand(InflateTests.long)
    #expect(long == [UInt8](repeating: UInt8(ascii: "x"), count: 70_000))
  }

  @Test func everyCutIsNoticed() {
    for whole in [InflateTests.dynamic, "2bc9c85448294d542881d000", "010400fbff6b68656e"] {
      let bytes = InflateTests.bytes(whole)
      for count in 0..<(bytes.count - 1) {
        #expect(throws: Inflate.Fault.truncated) {
          try Inflate.expand(bytes[..<count], limit: 1000)
        }
      }
    }
  }

  @Test func anyChangedByteGivesAnAnswer() {
    let bytes = InflateTests.bytes(InflateTests.dynamic)
    for index in bytes.indices {
      for change in [1, 0x80, 0xFF] as [UInt8] {
        var changed = bytes
        changed[index] ^= change
        _ = try? Inflate.expand(changed[...], limit: 4096)
      }
    }
  }

  @Test func impossibleCodes() {
    #expect(fault("07") == .corrupt)  // block type 3
    #expect(fault("010400fbfe6b68656e") == .corrupt)  // length and its check differ
    // Fixed codes: a match before any byte, from distance 1.
    #expect(fault("0302") == .corrupt)
    // A dynamic block whose nineteen code lengths are all 1: more codes than one bit has.
    #expect(fault("05e0934992244992244902") == .corrupt)
    #expect(fault("fdffff") == .corrupt)  // 288 literals, 32 distances
  }

  @Test func neverMoreThanAllowed() {
    #expect(fault(InflateTests.long, limit: 69_999) == .tooLarge)
    #expect(fault(InflateTests.dynamic, limit: 399) == .tooLarge)
    #expect(fault("010400fbff6b68656e", limit: 3) == .tooLarge)
  }

  @Test func codesByTheirLengths() throws {
    #expect(HuffmanTable([1, 1, 1]) == nil)  // over-subscribed
    #expect(HuffmanTable([2, 2, 2]) == nil)  // incomplete
    #expect(HuffmanTable([1]) != nil && HuffmanTable([0, 0]) != nil)
    let table = try #require(HuffmanTable([2, 1, 3, 3]))
    var bits = BitReader([0b0011_1010][...])
    var symbols: [Int] = []
    for _ in 0..<4 { symbols.append(try bits.symbol(table)) }
    #expect(symbols == [1, 0, 3, 1])
  }
}
