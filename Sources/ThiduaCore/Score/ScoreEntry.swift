/// What somebody typed for one score: texts, not yet checked.
public struct ScoreEntry: Sendable, Hashable {
  public var campaign: String
  public var subject: String
  public var criterion: String
  public var period: String
  public var value: String
  /// Empty: the council's.
  public var stage: String
  public var note: String

  /// Makes an entry.
  public init(
    campaign: String, subject: String, criterion: String, period: String, value: String,
    stage: String = "", note: String = ""
  ) {
    self.campaign = campaign
    self.subject = subject
    self.criterion = criterion
    self.period = period
    self.value = value
    self.stage = stage
    self.note = note
  }

  /// An entry that says nothing, for tables whose columns say everything.
  public static let nothing = ScoreEntry(
    campaign: "", subject: "", criterion: "", period: "", value: "")

  /// The members of an entry, as columns and options name them.
  public enum Field: String, Sendable, CaseIterable {
    case campaign
    case subject
    case criterion
    case period
    case value
    case stage
    case note
  }
}

/// A campaign as far as scoring knows it: its id, its name and the rules it is scored by.
public struct ScoredCampaign: Sendable {
  public var id: String
  public var name: String
  /// Nil for a campaign without a rubric, which cannot be scored.
  public var rubric: Rubric?
  /// The editions of the rubric that judge the periods of the year.
  public var editions: RubricEditions?

  /// Makes a campaign.
  public init(id: String, name: String, rubric: Rubric?, editions: RubricEditions? = nil) {
    self.id = id
    self.name = name
    self.rubric = rubric
    self.editions = editions ?? rubric.map { RubricEditions($0) }
  }
}
