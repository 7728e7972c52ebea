/// A registration (đăng ký) of a title, a campaign or an initiative for a year.
public struct Registration: JSONRecord, Sendable, Hashable {
  public var subject: String
  public var year: YearID
  public var campaign: String?
  public var tier: String?
  /// The initiative promised, by id or in words.
  public var initiative: String?
  /// The day it was entered.
  public var on: CivilDate
  /// The day it was withdrawn.
  public var withdrawn: CivilDate?
  /// Why it was withdrawn.
  public var reason: String?

  /// Makes a registration.
  public init(
    subject: String, year: YearID, campaign: String?, tier: String?, initiative: String?,
    on: CivilDate, withdrawn: CivilDate? = nil, reason: String? = nil
  ) {
    self.subject = subject
    self.year = year
    self.campaign = campaign
    self.tier = tier
    self.initiative = initiative
    self.on = on
    self.withdrawn = withdrawn
    self.reason = reason
  }

  public init(_ object: JSONObjectReader) {
    subject = object.id("subject")
    year = object.year("year", required: true) ?? .calendar(1900)
    campaign = object.text("campaign")
    tier = object.text("tier")
    initiative = object.text("initiative")
    on = object.date("on", required: true) ?? CivilDate(dayNumber: 0)
    withdrawn = object.date("withdrawn")
    reason = object.text("reason")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("subject", subject)
    fields.add("year", year.description)
    fields.add("campaign", campaign)
    fields.add("tier", tier)
    fields.add("initiative", initiative)
    fields.add("on", on)
    fields.add("withdrawn", withdrawn)
    fields.add("reason", reason)
    return fields.json
  }

  /// Whether it stands on a day: entered by then and not yet withdrawn.
  public func stands(on day: CivilDate) -> Bool {
    on <= day && (withdrawn.map { $0 > day } ?? true)
  }

  /// How many days it came after a deadline; nil if it did not.
  public func daysLate(_ deadline: CivilDate?) -> Int? {
    guard let deadline, on > deadline else { return nil }
    return on.days(since: deadline)
  }
}
