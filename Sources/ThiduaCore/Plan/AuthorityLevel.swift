/// The level of an authority that issues plans, launches campaigns or commends (Luật 06/2022/QH15,
/// Điều 16 và Điều 18).
public enum AuthorityLevel: String, Sendable, CaseIterable {
  /// Trường học.
  case school
  /// Xã, phường, đặc khu.
  case commune
  /// Huyện, quận, thị xã; abolished from 01/7/2025.
  case district
  /// Sở.
  case department
  /// Tỉnh, thành phố trực thuộc trung ương.
  case province
  /// Bộ, ban, ngành.
  case sector
  /// Toàn quốc: Quốc hội, Chính phủ, Thủ tướng.
  case nation
  /// Cụm, khối thi đua.
  case cluster

  /// The last day of the district level (Nghị định 129/2025/NĐ-CP).
  static let lastDayOfDistricts =
    CivilDate(year: 2025, month: 6, day: 30) ?? CivilDate(dayNumber: 20269)

  /// The level in words.
  public var name: Message {
    switch self {
    case .school: Message(vi: "trường", en: "school")
    case .commune: Message(vi: "xã", en: "commune")
    case .district: Message(vi: "huyện", en: "district")
    case .department: Message(vi: "sở", en: "department")
    case .province: Message(vi: "tỉnh", en: "province")
    case .sector: Message(vi: "bộ, ngành", en: "sector")
    case .nation: Message(vi: "toàn quốc", en: "nation")
    case .cluster: Message(vi: "cụm, khối thi đua", en: "cluster")
    }
  }
}
