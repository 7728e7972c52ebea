/// How high an award stands, from the school to the nation; the words of plans.
public enum AwardLevel: String, Sendable, CaseIterable, Comparable {
  case school
  case commune
  case district
  case department
  case province
  case sector
  case nation

  private var rank: Int { AwardLevel.allCases.firstIndex(of: self) ?? 0 }

  public static func < (left: AwardLevel, right: AwardLevel) -> Bool { left.rank < right.rank }

  /// The word documents use.
  public var name: Message {
    switch self {
    case .school: Message(vi: "cấp trường", en: "school")
    case .commune: Message(vi: "cấp xã", en: "commune")
    case .district: Message(vi: "cấp huyện", en: "district")
    case .department: Message(vi: "cấp sở", en: "department")
    case .province: Message(vi: "cấp tỉnh", en: "province")
    case .sector: Message(vi: "cấp bộ, ngành", en: "ministry")
    case .nation: Message(vi: "cấp Nhà nước", en: "nation")
    }
  }
}
