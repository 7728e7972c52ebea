/// What stands under a document about scores: which ledger, which period, whether it was locked, which
/// edition of the rules. It is a sentence that a program can read back, so that a document made before
/// an unlock is known to be stale.
public struct ScoreStamp: Sendable, Hashable {
  public var year: YearID
  public var campaign: String
  /// The canonical name of the period.
  public var period: String
  /// When the period was locked, as the lock says; nil while it was open.
  public var lockedAt: String?
  public var rubric: String
  public var version: Int
  /// The first eight digits of ``Rubric/hash``.
  public var hash: String

  /// Makes a stamp.
  public init(
    year: YearID, campaign: String, period: String, lockedAt: String?, rubric: Rubric
  ) {
    self.year = year
    self.campaign = campaign
    self.period = period
    self.lockedAt = lockedAt
    self.rubric = rubric.id
    version = rubric.version
    hash = String(rubric.hash.prefix(8))
  }

  private static let head = "Số liệu: sổ điểm "

  /// The sentence.
  public var text: String {
    let state = lockedAt.map { "khóa lúc \($0)" } ?? "kỳ chưa khóa"
    return "\(ScoreStamp.head)\(year) \(campaign) \(period), \(state), bộ tiêu chí \(rubric) "
      + "phiên bản \(version) (\(hash))"
  }

  /// Reads the sentence back from any text around it; nil where there is none.
  public init?(in text: String) {
    let words = VietnameseText.composed(text).split { $0.isWhitespace || $0 == "<" || $0 == ">" }
    let head = ScoreStamp.head.split(separator: " ")
    guard let start = words.indices.first(where: { words[$0...].starts(with: head) }) else {
      return nil
    }
    let rest = Array(words[(start + head.count)...])
    func plain(_ word: Substring) -> String { String(word.filter { !",()".contains($0) }) }
    guard rest.count >= 6, let year = YearID(plain(rest[0])) else { return nil }
    self.year = year
    campaign = plain(rest[1])
    period = plain(rest[2])
    // "khóa lúc WHEN," or "kỳ chưa khóa,": three words either way.
    lockedAt = rest[3] == "khóa" ? plain(rest[5]) : nil
    let tail = rest.dropFirst(6).map(plain)
    // "bộ tiêu chí ID phiên bản N (HASH)"
    guard tail.count >= 8, tail[0] == "bộ", tail[4] == "phiên", tail[7].count == 8,
      let version = Int(tail[6])
    else { return nil }
    rubric = tail[3]
    self.version = version
    hash = tail[7]
  }

  /// Why a document with this stamp no longer holds; nil where it does, or where its period was open
  /// and nothing can be said.
  ///
  /// - Parameter locks: those of the stamp's year.
  public func staleness(_ locks: ScoreLocks, _ calendar: SchoolCalendar) -> Message? {
    guard let lockedAt, let period = try? calendar.period(self.period) else { return nil }
    if locks.lock(on: period, campaign: campaign, calendar)?.at == lockedAt { return nil }
    let undone = locks.lastUnlock(on: period, campaign: campaign, calendar)
    let why = undone.map { " (\($0.at), \($0.by): \($0.reason))" } ?? ""
    return Message(
      vi: "lập khi kỳ \(self.period) khóa lúc \(lockedAt); kỳ ấy đã mở khóa sau đó\(why)",
      en: "made while \(self.period) was locked at \(lockedAt); it has been unlocked since\(why)")
  }
}
