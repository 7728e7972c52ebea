/// Why an award is proposed (loại hình khen thưởng): Luật 06/2022/QH15, Điều 8.
public enum AwardCategory: String, Sendable, CaseIterable {
  /// Công trạng: the work of the year or years.
  case merit
  /// Đột xuất: one deed.
  case sudden
  /// Phong trào, chuyên đề: a campaign.
  case thematic
  /// Quá trình cống hiến.
  case service
  /// Đối ngoại.
  case external

  /// The word documents use.
  public var name: Message {
    switch self {
    case .merit: Message(vi: "công trạng", en: "merit")
    case .sudden: Message(vi: "đột xuất", en: "sudden achievement")
    case .thematic: Message(vi: "phong trào, chuyên đề", en: "campaign")
    case .service: Message(vi: "quá trình cống hiến", en: "years of service")
    case .external: Message(vi: "đối ngoại", en: "external relations")
    }
  }
}
