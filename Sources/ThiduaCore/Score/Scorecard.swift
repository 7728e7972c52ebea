/// What one stage gave for one criterion in one base period.
public struct StageScore: Sendable, Hashable {
  public var stage: Stage
  /// The value in effect; for events the sum of all occurrences.
  public var value: ScoreValue
  /// The occurrences of an event; nil for other kinds, and where it does not apply.
  public var tally: EventTally?
  /// The points it earns; nil where the criterion does not apply or the subject is exempt.
  public var points: Fraction?
}

/// What a subject has for one criterion in one base period.
public struct ItemScore: Sendable, Hashable {
  /// What is known about the criterion.
  public enum State: Sendable, Hashable {
    /// Nobody entered anything. Only for events that is as good as zero.
    case notEntered
    case entered
    case notApplicable
    case exempt
  }

  /// The criterion's id.
  public var id: String
  public var state: State
  /// All stages entered, the lowest first; the last is official.
  public var stages: [StageScore]
  /// The points that count: those of the highest stage entered, of the default, or earned by itself.
  public var points: Fraction?
  /// Why the points are not simply those entered; nil where they are.
  public var remark: Message?
}

/// What a subject has for one group of criteria.
public struct GroupScore: Sendable, Hashable {
  public var id: String
  /// The group's base and the points of its items, before floor and cap.
  public var sum: Fraction
  /// The same after floor and cap; nil where no criterion of the group applies to the subject.
  public var value: Fraction?
  /// What the points of the items were divided by; nil where the group does not divide.
  public var divisor: Fraction?
  /// The item that made the group worth nothing.
  public var zeroedBy: String?
}

/// The whole calculation of one base period, from items to the total.
public struct Scorecard: Sendable, Hashable {
  /// All items in the order of ``Rubric/items``.
  public var items: [ItemScore]
  public var groups: [GroupScore]
  /// The groups put together; nil where none applies.
  public var combined: Fraction?
  /// The points of bonus items before and after the cap.
  public var bonusSum: Fraction
  public var bonus: Fraction
  /// The points of penalty items (negative) before and after the cap.
  public var penaltySum: Fraction
  public var penalty: Fraction
  /// Base, groups, bonus and penalty together, before floor and cap.
  public var sum: Fraction?
  /// The exact total after floor and cap.
  public var exact: Fraction?
  /// The criteria that everyone must have and this subject has not.
  public var missing: [String]
}

/// What a subject comes to in a period.
public struct PeriodScore: Sendable, Hashable {
  public var period: Period
  /// What goes on into longer periods: the published total, or the exact value where only the end is
  /// rounded.
  public var value: Fraction?
  /// The total, rounded as the rubric says; nil where there is nothing to compute it from.
  public var total: Points?
  /// Whether anything was entered: a subject may have lines and yet no total, being exempt from all.
  public var isEntered: Bool
  /// Counted shorter periods in which nothing was entered for the subject.
  public var missingPeriods: [Period]
  /// Criteria not entered, with the base period.
  public var missingItems: [MissingItem]
  /// What ties are broken by, in the order of the rubric's `tieBreak`.
  public var tieValues: [Fraction?]
  /// Items named by knock-outs, ceilings or rules about no class that occurred.
  public var occurred: Set<String>
  /// What conditions look at; only filled where the rubric has conditions.
  public var measures = ScoreMeasures()
  /// How many base periods have something entered.
  public var scoredPeriods = 0
  /// How many of them the rubric asks for, where it says so.
  public var neededPeriods: Int?
  /// The calculation, for a base period.
  public var card: Scorecard?
  /// The shorter periods, where they were asked for.
  public var parts: [PeriodScore]

  /// A criterion without a value in a base period.
  public struct MissingItem: Sendable, Hashable {
    public var period: Period
    public var item: String
  }

  /// Whether there are enough scored periods for a rank.
  public var isSufficient: Bool {
    neededPeriods.map { scoredPeriods >= $0 } ?? missingPeriods.isEmpty
  }

  /// Whether nothing is missing.
  public var isComplete: Bool { isEntered && missingPeriods.isEmpty && missingItems.isEmpty }
}
