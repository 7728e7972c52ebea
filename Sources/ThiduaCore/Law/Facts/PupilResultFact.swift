/// Levels of study (học tập) and conduct (rèn luyện), Thông tư 22/2021/TT-BGDĐT.
public enum PupilGrade: String, Sendable, CaseIterable, Comparable {
  case good
  case fair
  case pass
  case fail

  private var rank: Int { PupilGrade.allCases.firstIndex(of: self) ?? 0 }

  public static func < (left: PupilGrade, right: PupilGrade) -> Bool { left.rank > right.rank }

  /// The word documents use.
  public var name: String {
    switch self {
    case .good: "Tốt"
    case .fair: "Khá"
    case .pass: "Đạt"
    case .fail: "Chưa đạt"
    }
  }
}

/// A secondary pupil's results of a whole year in detail. A primary pupil's overall level, and a
/// secondary pupil's where details are not kept, is a `RatingFact`.
public struct PupilResultFact: Sendable, Hashable {
  public var year: YearID
  public var conduct: PupilGrade?
  public var study: PupilGrade?
  /// In how many subjects the year's mean is 9,0 or more.
  public var subjectsFromNine: Int?
  /// Where the fact stands.
  public var source: String?

  /// Makes a fact.
  public init(
    year: YearID, conduct: PupilGrade?, study: PupilGrade?, subjectsFromNine: Int?,
    source: String? = nil
  ) {
    self.year = year
    self.conduct = conduct
    self.study = study
    self.subjectsFromNine = subjectsFromNine
    self.source = source
  }
}
