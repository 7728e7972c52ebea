/// Whether a text may be an id: ASCII letters, digits, `.`, `_`, `-`; at most 100, not beginning with
/// `.` or `-`, so that it is safe as a file name and as an argument.
public func isPlainName(_ text: String) -> Bool {
  guard let first = text.utf8.first, text.utf8.count <= 100, first != UInt8(ascii: "."),
    first != UInt8(ascii: "-")
  else { return false }
  return text.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
