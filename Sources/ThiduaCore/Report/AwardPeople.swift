/// Awards divided by whom they went to: the columns that statistics and fairness share.
struct AwardPeople {
  /// One class of receivers.
  enum Class: String, CaseIterable {
    case collectives
    case small
    case leaders
    case direct
    case pupils
    case male
    case female
    case unknownSex

    /// The heading of its column.
    var title: String {
      switch self {
      case .collectives: "Tập thể"
      case .small: "Trong đó: tập thể nhỏ"
      case .leaders: "Người quản lý"
      case .direct: "Người trực tiếp"
      case .pupils: "Học sinh"
      case .male: "Nam"
      case .female: "Nữ"
      case .unknownSex: "Chưa ghi giới tính"
      }
    }
  }

  let roster: Roster

  /// The awards that went to a class. Sex is that of all people, pupils too.
  func awards(_ awards: [YearSummary.Award], _ kind: Class) -> [YearSummary.Award] {
    awards.filter { award in
      let gender = award.isCollective ? nil : roster.individual(award.subject)?.gender
      return switch kind {
      case .collectives: award.isCollective
      case .small: award.isSmallCollective
      case .leaders: !award.isCollective && !award.isPupil && !award.isDirectWorker
      case .direct: !award.isPupil && award.isDirectWorker
      case .pupils: award.isPupil
      case .male: gender == .male
      case .female: gender == .female
      case .unknownSex: !award.isCollective && gender == nil
      }
    }
  }
}

extension AwardCategory {
  /// The kinds of award as tables list them, with their keys; nil for awards of paper decisions, whose
  /// kind nobody wrote down.
  static var listed: [(category: AwardCategory?, key: String, name: String)] {
    allCases.map { ($0, $0.rawValue, $0.name.vi) } + [(nil, "unknown", "chưa ghi loại hình")]
  }
}

extension YearSummary {
  /// The awards of a kind.
  func awards(of category: AwardCategory?) -> [Award] {
    let known = Dictionary(
      nominations.map { ($0.id, $0.category) }, uniquingKeysWith: { one, _ in one })
    return awards.filter { $0.nomination.flatMap { known[$0] } == category }
  }
}
