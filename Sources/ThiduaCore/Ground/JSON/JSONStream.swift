/// A JSON file whose last member is a long list, written item by item, so that the list is never held
/// as values.
public struct JSONStream {
  private var bytes: [UInt8] = []
  private var count = 0

  /// Begins a file: its first members, then the list under a key.
  ///
  /// - Parameter size: about how many bytes there will be; growing step by step costs time.
  public init(_ head: JSONFields, list key: String, size: Int = 0) {
    bytes.reserveCapacity(size)
    guard case .object(let members) = head.json else { return }
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      begin(member.0, index)
      member.1.write(to: &bytes, indent: 1)
    }
    begin(key, members.count)
    bytes.append(UInt8(ascii: "["))
  }

  private mutating func begin(_ key: String, _ index: Int) {
    JSON.newLine(index, &bytes, 0)
    JSON.quote(key, to: &bytes)
    bytes += ": ".utf8
  }

  /// Adds an item to the list.
  public mutating func add(_ item: JSON) {
    JSON.newLine(count, &bytes, 1)
    item.write(to: &bytes, indent: 2)
    count += 1
  }

  /// The whole file: the same bytes as `JSON.prettyBytes` of the same values.
  public consuming func finished() -> [UInt8] {
    JSON.lastLine(count == 0, &bytes, 1)
    bytes += "]\n}\n".utf8
    return bytes
  }
}
