/// A submission (tờ trình) of nominations to an authority.
public struct Submission: ListedRecord {
  /// The number of the paper; nil until it is given.
  public var number: String?
  public var date: CivilDate
  /// The authority as the user named it.
  public var to: String
  public var nominations: [String]
  /// What it was entered as before, where that was wrong.
  public var slips: [Slip] = []

  /// Makes a submission.
  public init(number: String?, date: CivilDate, to: String, nominations: [String]) {
    self.number = number
    self.date = date
    self.to = to
    self.nominations = nominations
  }

  public init(_ object: JSONObjectReader) {
    number = object.text("number")
    date = object.date("date", required: true) ?? CivilDate(dayNumber: 0)
    to = object.requiredText("to")
    nominations = object.texts("nominations")
    slips = object.records("slips", Slip.self)
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("number", number)
    fields.add("date", date)
    fields.add("to", to)
    fields.add("nominations", nominations)
    fields.add("slips", slips)
    return fields.json
  }

  public static let listKey = "submissions"
  public var sortKey: String { "\(date) \(number ?? "") \(to)" }
}
