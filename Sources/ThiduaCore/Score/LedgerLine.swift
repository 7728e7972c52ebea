/// One line of the score ledger: a value that somebody entered, or the reversal of one.
///
/// All members are strings, so that every program reads a column of one type. Nothing in a ledger is
/// edited or removed; a reversing line takes an earlier one out of effect.
public struct LedgerLine: Sendable, Hashable {
  /// Unique in its ledger, a plain name.
  public var id: String
  /// When it was entered, ISO 8601.
  public var at: String
  /// Who entered it.
  public var by: String
  public var campaign: String
  public var subject: String
  public var criterion: String
  /// The canonical name of the period.
  public var period: String
  public var stage: Stage
  /// A decimal, `45/50`, the name of a level, `na` or `exempt`.
  public var value: String
  /// A remark or, on a reversing line, the reason; empty for none.
  public var note: String
  /// The id of the line that this one takes out of effect.
  public var reverses: String?

  /// Makes a line.
  public init(
    id: String, at: String, by: String, campaign: String, subject: String, criterion: String,
    period: String, stage: Stage, value: String, note: String = "", reverses: String? = nil
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.campaign = campaign
    self.subject = subject
    self.criterion = criterion
    self.period = period
    self.stage = stage
    self.value = value
    self.note = note
    self.reverses = reverses
  }

  /// The line as an object, with its members in documented order.
  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("at", at)
    fields.add("by", by)
    fields.add("campaign", campaign)
    fields.add("subject", subject)
    fields.add("criterion", criterion)
    fields.add("period", period)
    fields.add("stage", stage.rawValue)
    fields.add("value", value)
    fields.add("note", note)
    fields.add("reverses", reverses)
    return fields.json
  }

  /// The line as it stands in the file, with its line feed.
  public var encoded: [UInt8] { Array((json.compact + "\n").utf8) }
}
