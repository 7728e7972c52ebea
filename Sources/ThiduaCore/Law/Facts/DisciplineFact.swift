/// Forms of discipline (hình thức kỷ luật), from the mildest to the gravest.
public enum DisciplineForm: String, Sendable, CaseIterable, Comparable {
  case reprimand = "khien-trach"
  case warning = "canh-cao"
  case removal = "cach-chuc"
  case dismissal = "buoc-thoi-viec"

  /// The word documents use.
  public var name: String {
    switch self {
    case .reprimand: "khiển trách"
    case .warning: "cảnh cáo"
    case .removal: "cách chức"
    case .dismissal: "buộc thôi việc"
    }
  }

  private var rank: Int { DisciplineForm.allCases.firstIndex(of: self) ?? 0 }

  public static func < (left: DisciplineForm, right: DisciplineForm) -> Bool {
    left.rank < right.rank
  }
}

/// Where a matter of discipline stands.
public enum DisciplineStatus: String, Sendable, CaseIterable {
  /// Decided.
  case final
  /// Discipline is being considered.
  case pending
  case investigation
  /// A complaint or denunciation is being verified.
  case complaint
  /// Closed without fault.
  case cleared

  /// Whether awards wait for its end.
  public var isOpen: Bool { self == .pending || self == .investigation || self == .complaint }

  /// The word documents use.
  public var name: Message {
    switch self {
    case .final: Message(vi: "đã có quyết định kỷ luật", en: "decided")
    case .pending: Message(vi: "đang xem xét kỷ luật", en: "discipline is being considered")
    case .investigation: Message(vi: "đang điều tra, thanh tra", en: "under investigation")
    case .complaint: Message(vi: "đang xác minh đơn khiếu nại, tố cáo", en: "a complaint is open")
    case .cleared: Message(vi: "đã kết luận không vi phạm", en: "cleared")
    }
  }
}

/// One matter of discipline of a subject.
public struct DisciplineFact: Sendable, Hashable {
  /// Absent unless decided.
  public var form: DisciplineForm?
  /// From the decision (or the opening) to the end; an absent end is open.
  public var span: DateSpan
  public var status: DisciplineStatus
  /// Where the fact stands, for people who want to look it up.
  public var source: String?

  /// Makes a fact.
  public init(
    form: DisciplineForm?, from: CivilDate?, to: CivilDate?, status: DisciplineStatus,
    source: String? = nil
  ) {
    self.form = form
    span = DateSpan(from: from, to: to)
    self.status = status
    self.source = source
  }
}
