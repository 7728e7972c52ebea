/// Files read as records once for several commands that run one after another: a whole set of papers asks
/// for the roster and the plans again and again.
///
/// A file is still read every time, so that whoever notes what is read sees it; only what its bytes say is
/// not worked out anew.
public final class RecordShelf: @unchecked Sendable {
  // The commands that share a shelf run on one thread.
  private var records: [String: (bytes: [UInt8], record: any JSONRecord)] = [:]

  /// An empty shelf.
  public init() {}

  func record<Record: JSONRecord>(_ path: String, _ bytes: [UInt8], _: Record.Type) -> Record? {
    guard let known = records[path], known.bytes == bytes else { return nil }
    return known.record as? Record
  }

  func keep(_ record: some JSONRecord, of path: String, _ bytes: [UInt8]) {
    records[path] = (bytes, record)
  }
}
