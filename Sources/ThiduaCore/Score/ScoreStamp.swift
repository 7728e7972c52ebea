/// What stands under a document about scores: which ledger, which period, whether it was locked, which
/// edition of the rules. It is a sentence that a program can read back, so that a document made before
/// an unlock is known to be stale.
public struct ScoreStamp: Sendable, Hashable {
  public var year: YearID
  public var campaign: String
  /// The canonical name of the period.
  public var period: String
  /// When the period was locked, as papers say it (`08:15:02 ngày 07/10/2024`); nil while it was open.
  public var locked: String?
  public var rubric: String
  public var version: Int

  /// Makes a stamp.
  public init(
    year: YearID, campaign: String, period: String, lock: PeriodLock?, rubric: Rubric
  ) {
    self.year = year
    self.campaign = campaign
    self.period = period
    locked = lock?.time.vi
    self.rubric = rubric.id
    version = rubric.version
  }

  private static func spaced(_ words: some Sequence<Substring>) -> String {
    words.joined(separator: " ")
  }

  private static let head = "Số liệu: sổ điểm "
  private static let lockHead = "khóa lúc "
  private static let rubricHead = ", bộ tiêu chí "
  private static let versionHead = " phiên bản "

  /// The sentence.
  public var text: String {
    let state = locked.map { "\(ScoreStamp.lockHead)\($0)" } ?? "kỳ chưa khóa"
    return
      "\(ScoreStamp.head)\(year) \(campaign) \(period), \(state)\(ScoreStamp.rubricHead)\(rubric)"
      + "\(ScoreStamp.versionHead)\(version)."
  }

  /// Reads the sentence back from any text around it; nil where there is none.
  public init?(in text: String) {
    let words = VietnameseText.composed(text).split { $0.isWhitespace || $0 == "<" || $0 == ">" }
    let line = ScoreStamp.spaced(words)
    guard let head = line.firstRange(of: ScoreStamp.head),
      let rules = line[head.upperBound...].firstRange(of: ScoreStamp.rubricHead),
      let edition = line[rules.upperBound...].firstRange(of: ScoreStamp.versionHead),
      let version = Int(line[edition.upperBound...].prefix { $0.isNumber })
    else { return nil }
    let ledger = line[head.upperBound..<rules.lowerBound]
    let parts = ledger.split(separator: " ", maxSplits: 3)
    guard parts.count == 4, let year = YearID(String(parts[0])), parts[2].hasSuffix(",") else {
      return nil
    }
    self.year = year
    campaign = String(parts[1])
    period = String(parts[2].dropLast())
    let isLocked = parts[3].hasPrefix(ScoreStamp.lockHead)
    locked = isLocked ? String(parts[3].dropFirst(ScoreStamp.lockHead.count)) : nil
    rubric = String(line[rules.upperBound..<edition.lowerBound])
    self.version = version
  }

  /// Why a document with this stamp no longer holds; nil where it does, or where its period was open
  /// and nothing can be said.
  ///
  /// - Parameter locks: those of the stamp's year.
  public func staleness(_ locks: ScoreLocks, _ calendar: SchoolCalendar) -> Message? {
    guard let locked, let period = try? calendar.period(self.period) else { return nil }
    let lock = locks.lock(on: period, campaign: campaign, calendar)
    if lock?.time.vi == locked { return nil }
    let undone = locks.lastUnlock(on: period, campaign: campaign, calendar)
    let why = Message(
      vi: undone.map { " (\($0.time.vi), \($0.by): \($0.reason))" } ?? "",
      en: undone.map { " (\($0.time.en), \($0.by): \($0.reason))" } ?? "")
    return Message(
      vi: "lập khi kỳ \(self.period) khóa lúc \(locked); kỳ ấy đã mở khóa sau đó\(why.vi)",
      en: "made while \(self.period) was locked (\(locked)); it has been unlocked since\(why.en)")
  }
}
