/// The kind of the unit that keeps the workspace; it decides who its superior authority is.
public enum SchoolKind: String, Sendable, CaseIterable {
  case preschool
  case primary
  case lowerSecondary
  case upperSecondary
  case office

  /// The word documents use.
  public var name: Message {
    switch self {
    case .preschool: Message(vi: "mầm non", en: "preschool")
    case .primary: Message(vi: "tiểu học", en: "primary school")
    case .lowerSecondary: Message(vi: "trung học cơ sở", en: "lower secondary school")
    case .upperSecondary: Message(vi: "trung học phổ thông", en: "upper secondary school")
    case .office: Message(vi: "cơ quan quản lý", en: "office")
    }
  }
}
