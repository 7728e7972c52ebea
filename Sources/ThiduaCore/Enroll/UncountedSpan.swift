/// Days that do not count for emulation, with the reason: a holiday, an exam week.
public struct UncountedSpan: JSONRecord, Sendable, Hashable {
  /// The first and the last day.
  public var days: DateSpan
  /// Why: `Nghỉ Tết`.
  public var reason: String

  /// Makes a stretch.
  public init(days: DateSpan, reason: String) {
    self.days = days
    self.reason = reason
  }

  public init(_ object: JSONObjectReader) {
    days = DateSpan(
      from: object.date("from", required: true), to: object.date("to", required: true))
    reason = object.requiredText("reason")
    if let from = days.from, let to = days.to, from > to {
      object.report(
        .badDate, "to",
        Message(vi: "ngày cuối phải không trước ngày đầu", en: "the last day is before the first"))
    }
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("from", days.from)
    fields.add("to", days.to)
    fields.add("reason", reason)
    return fields.json
  }
}
