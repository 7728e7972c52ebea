/// The checksum of ZIP files (ISO 3309, polynomial 0xEDB88320).
public enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    var value = UInt32(index)
    for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ 0xedb8_8320 : value >> 1 }
    return value
  }

  /// The checksum of some bytes.
  public static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var value: UInt32 = 0xffff_ffff
    for byte in bytes { value = (value &>> 8) ^ table[Int((value ^ UInt32(byte)) & 0xff)] }
    return value ^ 0xffff_ffff
  }
}
