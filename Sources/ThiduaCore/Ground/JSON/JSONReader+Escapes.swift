extension JSONReader {
  /// The text of a slice whose escapes the reader has checked.
  func unescaped(_ slice: JSONSlice) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(slice.end - slice.start)
    var index = slice.start
    while index < slice.end {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < slice.end else {
        text.append(bytes[index])
        index += 1
        continue
      }
      let letter = bytes[index + 1]
      index += 2
      switch letter {
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"):
        var scalar = unit(at: index)
        index += 4
        if (0xD800...0xDBFF).contains(scalar) {
          scalar = 0x10000 + ((scalar - 0xD800) << 10) + (unit(at: index + 2) & 0x3FF)
          index += 6
        }
        text += Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
      default: text.append(letter)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func unit(at index: Int) -> UInt32 {
    (0..<4).reduce(0) { value, step in
      guard index + step < bytes.count else { return value }
      return value << 4 | (JSONReader.hexDigit(bytes[index + step]) ?? 0)
    }
  }

  /// The value of a hexadecimal digit.
  static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
