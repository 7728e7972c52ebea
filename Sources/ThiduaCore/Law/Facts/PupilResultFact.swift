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

/// A pupil's results of a whole year: of a primary pupil the overall level (mức đánh giá kết quả giáo dục,
/// Thông tư 27/2020/TT-BGDĐT, Điều 9), of a secondary pupil conduct, study and the best subjects (the level
/// is not asked there). Where no such row is kept, a `RatingFact` of the pupil stands for the overall level.
public struct PupilResultFact: Sendable, Hashable {
  public var year: YearID
  /// Hoàn thành xuất sắc, Hoàn thành tốt, Hoàn thành, Chưa hoàn thành.
  public var overall: QualityRating?
  public var conduct: PupilGrade?
  public var study: PupilGrade?
  /// In how many subjects the year's mean is 9,0 or more.
  public var subjectsFromNine: Int?
  /// Where the fact stands.
  public var source: String?

  /// Makes a fact.
  public init(
    year: YearID, overall: QualityRating? = nil, conduct: PupilGrade? = nil,
    study: PupilGrade? = nil, subjectsFromNine: Int? = nil, source: String? = nil
  ) {
    self.year = year
    self.overall = overall
    self.conduct = conduct
    self.study = study
    self.subjectsFromNine = subjectsFromNine
    self.source = source
  }
}
