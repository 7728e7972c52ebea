/// What a collective is (loại tập thể).
public enum CollectiveKind: String, Sendable, CaseIterable {
  case school
  /// Tổ chuyên môn.
  case department
  /// Tổ văn phòng.
  case office
  /// Khối.
  case grade
  /// Lớp.
  case `class`
  /// Đoàn thể.
  case union
  /// Cụm, khối thi đua.
  case cluster
  case other

  /// The word documents use.
  public var name: Message {
    switch self {
    case .school: Message(vi: "trường", en: "school")
    case .department: Message(vi: "tổ chuyên môn", en: "department")
    case .office: Message(vi: "tổ văn phòng", en: "office")
    case .grade: Message(vi: "khối", en: "grade")
    case .class: Message(vi: "lớp", en: "class")
    case .union: Message(vi: "đoàn thể", en: "union")
    case .cluster: Message(vi: "cụm, khối thi đua", en: "cluster")
    case .other: Message(vi: "tập thể khác", en: "other collective")
    }
  }
}
