/// What a person is in the school (đối tượng).
public enum PersonRole: String, Sendable, CaseIterable {
  case leader
  case teacher
  case staff
  case pupil

  /// The word documents use.
  public var name: Message {
    switch self {
    case .leader: Message(vi: "cán bộ quản lý", en: "leader")
    case .teacher: Message(vi: "giáo viên", en: "teacher")
    case .staff: Message(vi: "nhân viên", en: "staff")
    case .pupil: Message(vi: "học sinh", en: "pupil")
    }
  }
}
