/// What was found when a rule was asked: the fact itself; words are made from it only when needed.
public enum Evidence: Sendable, Hashable {
  case nothing
  case rating(RatingFact)
  /// The ratings of a run of years; nil where there is none.
  case ratings([YearID: QualityRating], titles: [AwardFact])
  case awards([AwardFact])
  /// Awards for deeds and campaigns, which found no merit, and the others.
  case deeds([AwardFact], besides: [AwardFact])
  case initiatives([InitiativeFact], spent: [InitiativeFact], unrecognised: [InitiativeFact])
  case members(met: Int, unknown: Int, of: Int, required: Int)
  case member(id: String, name: String)
  case discipline(DisciplineFact, of: String?)
  /// What a run of years rests on, with discipline in one of them.
  indirect case disciplined(Evidence, by: DisciplineFact)
  case months(Int)
  case days(Int)
  case kind(SubjectKind)
  case school(SchoolKind)
  case category(AwardCategory)
  case registration(RegistrationFact)
  case pupil(PupilResultFact)
  /// A pupil's overall level.
  case level(RatingFact)
}

/// A fact that is lacking.
public enum MissingFact: Sendable, Hashable {
  case ratings([YearID])
  /// Two rows give different ratings.
  case contradiction([YearID])
  case start
  case members
  case memberRatings([String])
  case initiativeDecision([String])
  case pupilResult(YearID)
  /// Two rows give different results.
  case pupilResultContradiction(YearID)
  /// Service elsewhere or in hard areas, and time of teaching.
  case service
  /// Awards recorded by the other kind of year, calendar or school.
  case awardYears([String])
  /// Initiatives recorded by the other kind of year without the day of recognition.
  case initiativeYears([String])
}

/// The answer to one rule.
struct RuleAnswer: Sendable {
  var rule: Rule
  /// The tier whose standard the rule belongs to, where that is not the asked one.
  var standard: String?
  var truth: Bool?
  var evidence: Evidence
  var missing: MissingFact?
  /// Whether the article was read and no other reading of it matters here.
  var isVerified: Bool
}

/// The answers to a criterion, in its form.
indirect enum AnswerTree: Sendable {
  case answer(RuleAnswer)
  case all([AnswerTree])
  case any([AnswerTree])
  case standard(String, AnswerTree)

  /// Kleene's three values: what fails for certain fails, whatever else is unknown.
  var truth: Bool? {
    switch self {
    case .answer(let answer): return answer.truth
    case .standard(_, let tree): return tree.truth
    case .all(let parts):
      var result: Bool? = true
      for part in parts {
        switch part.truth {
        case false?: return false
        case nil: result = nil
        case true?: break
        }
      }
      return result
    case .any(let parts):
      var result: Bool? = false
      for part in parts {
        switch part.truth {
        case true?: return true
        case nil: result = nil
        case false?: break
        }
      }
      return result
    }
  }

  /// Whether the truth rests on verified rules alone: one verified failure is enough to fail, one
  /// verified alternative is enough to pass.
  var isVerified: Bool {
    switch self {
    case .answer(let answer): return answer.isVerified
    case .standard(_, let tree): return tree.isVerified
    case .all(let parts):
      guard truth == false else { return parts.allSatisfy(\.isVerified) }
      return parts.contains { $0.truth == false && $0.isVerified }
    case .any(let parts):
      guard truth == true else { return parts.allSatisfy(\.isVerified) }
      return parts.contains { $0.truth == true && $0.isVerified }
    }
  }

  /// The answers on which the truth rests: of alternatives that pass only those that do, and of these the
  /// verified ones if there are any.
  func deciding(into list: inout [RuleAnswer]) {
    switch self {
    case .answer(let answer): list.append(answer)
    case .standard(_, let tree): tree.deciding(into: &list)
    case .all(let parts): for part in parts { part.deciding(into: &list) }
    case .any(let parts):
      let passes = truth == true
      // A verified alternative makes one that was not read needless.
      let isEnough = passes && isVerified
      for part in parts where !passes || part.truth == true {
        if !isEnough || part.isVerified { part.deciding(into: &list) }
      }
    }
  }
}
