/// A session of the council, with its ballots.
public struct Meeting: ListedRecord {
  /// Something said at the meeting that belongs in the minutes.
  public struct Remark: JSONRecord, Sendable, Hashable {
    public var text: String
    public var at: String
    public var by: String

    /// Makes a remark.
    public init(text: String, at: String, by: String) {
      self.text = text
      self.at = at
      self.by = by
    }

    public init(_ object: JSONObjectReader) {
      text = object.requiredText("text")
      at = object.requiredText("at")
      by = object.requiredText("by")
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("text", text)
      fields.add("at", at)
      fields.add("by", by)
      return fields.json
    }
  }

  public var id: String
  public var date: CivilDate
  /// The decision of the council that meets.
  public var council: String
  /// Members of the council who vote, all of them; the base of thresholds.
  public var members: Int
  /// Ids of those present, in the order of the council.
  public var present: [String]
  /// Ids of absent members who gave a written opinion.
  public var written: [String]
  public private(set) var ballots: [Ballot]
  /// What was said, for the minutes.
  public private(set) var remarks: [Remark]
  /// When it was closed; nothing changes after that.
  public private(set) var closedAt: String?

  /// Opens a meeting.
  public init(
    id: String, date: CivilDate, council: String, members: Int, present: [String],
    written: [String]
  ) {
    self.id = id
    self.date = date
    self.council = council
    self.members = members
    self.present = present
    self.written = written
    ballots = []
    remarks = []
    closedAt = nil
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    date = object.date("date", required: true) ?? CivilDate(dayNumber: 0)
    council = object.requiredText("council")
    members = object.int("members", required: true) ?? 0
    present = object.texts("present")
    written = object.texts("written")
    ballots = object.records("ballots", Ballot.self)
    remarks = object.records("remarks", Remark.self)
    closedAt = object.text("closedAt")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("date", date)
    fields.add("council", council)
    fields.add("members", members)
    fields.add("present", present)
    fields.add("written", written)
    fields.add("ballots", ballots)
    fields.add("remarks", remarks)
    fields.add("closedAt", closedAt)
    return fields.json
  }

  public static let listKey = "meetings"
  public var sortKey: String { "\(date) \(id)" }

  /// Whether nothing can change any more.
  public var isClosed: Bool { closedAt != nil }

  /// Adds a ballot; earlier ones stay as they are.
  public mutating func add(_ ballot: Ballot) { ballots.append(ballot) }

  /// Adds a remark for the minutes.
  public mutating func add(_ remark: Remark) { remarks.append(remark) }

  /// Those who take part: present, or heard in writing.
  public var taking: [String] { present + written }

  /// Marks the last ballot on something that still counts as entered wrongly.
  ///
  /// - Throws: `refused` where there is none.
  mutating func voidBallot(on id: String, _ remark: Ballot.Void) throws(Failure) -> Ballot {
    guard let index = ballots.lastIndex(where: { $0.nomination == id && $0.counts }) else {
      throw Failure.refused(
        vi: "cuộc họp \(self.id) không có kết quả bỏ phiếu nào của \(id)",
        en: "meeting \(self.id) has no count on \(id)")
    }
    ballots[index].setVoid(remark)
    return ballots[index]
  }

  /// Refuses a change of a meeting that has ended.
  ///
  /// - Throws: `refused` where it has.
  func requireOpen() throws(Failure) {
    guard isClosed else { return }
    throw Failure.refused(
      vi: "cuộc họp \(id) đã kết thúc, không ghi thêm phiếu hay ý kiến",
      en: "meeting \(id) is closed; nothing more is recorded",
      remedy: Message(
        vi: "Họp lại bằng một cuộc họp mới: thidua award meeting open …",
        en: "Meet again in a new meeting: thidua award meeting open …"))
  }

  /// Ends the meeting.
  ///
  /// - Throws: `refused` if it is closed already.
  public mutating func close(at moment: String) throws(Failure) {
    guard !isClosed else {
      throw Failure.refused(vi: "cuộc họp \(id) đã kết thúc", en: "meeting \(id) is closed already")
    }
    closedAt = moment
  }
}
