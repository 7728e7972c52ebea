/// What stands between the id and the subject of a ledger line as this program writes it: when, by whom,
/// in which campaign, and the names of the members.
///
/// Lines that were entered together agree in it, and are spared another look at every character. It
/// points into the bytes of the line it was taken from, and is valid only while those are.
struct LineHead {
  /// The closing quote of the id; nil as long as there was no line.
  private var address: UnsafeRawPointer?
  /// A number that only lines with the same head share.
  private(set) var number: Int
  /// How many bytes there are, the opening quote of the subject included.
  private(set) var count = 0
  /// Where the texts begin and end, counted from the closing quote of the id.
  private(set) var at: (start: Int, end: Int) = (0, 0)
  private(set) var by: (start: Int, end: Int) = (0, 0)
  private(set) var campaign: (start: Int, end: Int) = (0, 0)

  /// No head yet.
  ///
  /// - Parameter number: that of the last head of other bytes; the next one is greater.
  init(after number: Int = 0) { self.number = number }

  /// Goes over the head of a line that begins at a place: as the last one if it is the same, else it is
  /// looked at, and is the last one then.
  ///
  /// - Returns: whether it is a head as written.
  @inline(__always)
  mutating func pass(_ cursor: LineCursor, at position: Int) -> Bool {
    if isSame(cursor, at: position) { return true }
    return look(cursor, at: position)
  }

  @inline(__always)
  private func isSame(_ cursor: LineCursor, at position: Int) -> Bool {
    guard let address, cursor.end - position >= count else { return false }
    let here = cursor.address(position)
    // The names of members alone take more than eight bytes.
    let last = count - 8
    var offset = 0
    while offset < last {
      guard LineCursor.word(here + offset) == LineCursor.word(address + offset) else {
        return false
      }
      offset += 8
    }
    return LineCursor.word(here + last) == LineCursor.word(address + last)
  }

  @inline(never)
  private mutating func look(_ cursor: LineCursor, at position: Int) -> Bool {
    guard cursor.has("\",\"at\":\"", at: position) else { return false }
    let at = position + 8
    let atEnd = cursor.textEnd(at)
    guard atEnd >= 0, cursor.has("\",\"by\":\"", at: atEnd) else { return false }
    let by = atEnd + 8
    let byEnd = cursor.textEnd(by)
    guard byEnd >= 0, cursor.has("\",\"campaign\":\"", at: byEnd) else { return false }
    let campaign = byEnd + 14
    let campaignEnd = cursor.textEnd(campaign)
    guard campaignEnd >= 0, cursor.has("\",\"subject\":\"", at: campaignEnd) else { return false }
    address = cursor.address(position)
    number += 1
    count = campaignEnd + 13 - position
    self.at = (at - position, atEnd - position)
    self.by = (by - position, byEnd - position)
    self.campaign = (campaign - position, campaignEnd - position)
    return true
  }
}
