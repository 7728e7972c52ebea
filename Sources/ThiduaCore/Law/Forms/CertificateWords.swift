/// The words in the middle of a certificate: `TẶNG` / `GIẤY KHEN`, `TẶNG DANH HIỆU` / the title
/// (Nghị định 98/2023/NĐ-CP, Điều 104).
public struct CertificateWords: Sendable, Hashable {
  /// `TẶNG`, in capitals.
  public var verb: String
  /// What is given, in capitals.
  public var award: String
  /// The name of the title the achievement line must name, because the certificate itself is a plain
  /// giấy khen: a pupil's `Học sinh Xuất sắc`.
  public var namedTitle: String?
  /// Where the words come from.
  public var citation: Citation

  /// Tiers whose titles are recognised (công nhận) and not given.
  private static let recognised: Set<String> = [
    TierNames.advanced, TierNames.advancedCollective,
  ]

  /// State titles of honour (danh hiệu vinh dự Nhà nước), forms of commendation by law.
  static let honours: Set<String> = [TierNames.excellentTeacher, TierNames.peoplesTeacher]
  /// How the names of flags begin.
  static let flag = "Cờ "

  /// The words for a tier.
  public init(_ tier: AwardTier) {
    namedTitle = nil
    switch tier.kind {
    case .title where CertificateWords.recognised.contains(tier.id):
      verb = "CÔNG NHẬN DANH HIỆU"
      award = tier.name.uppercased()
      citation = .unread("Chữ trên giấy công nhận danh hiệu này chưa kiểm chứng")
    // A flag is handed over, a title is borne: `TẶNG` / `CỜ THI ĐUA CỦA CHÍNH PHỦ`.
    case .title where tier.name.hasPrefix(CertificateWords.flag):
      verb = "TẶNG"
      award = tier.name.uppercased()
      citation = .law("Nghị định 98/2023/NĐ-CP, Điều 104")
    case .form where CertificateWords.honours.contains(tier.id):
      verb = "TẶNG DANH HIỆU"
      award = tier.name.uppercased()
      citation = .unread("Chữ trên bằng danh hiệu vinh dự Nhà nước chưa kiểm chứng")
    case .title:
      verb = "TẶNG DANH HIỆU"
      award = tier.name.uppercased()
      citation = .law("Nghị định 98/2023/NĐ-CP, Điều 104")
    case .form:
      verb = "TẶNG"
      award = CertificateWords.form(tier.name).uppercased()
      citation = .law("Nghị định 98/2023/NĐ-CP, Điều 104")
    case .student:
      verb = "TẶNG"
      award = "GIẤY KHEN"
      // `Giấy khen của Hiệu trưởng cho học sinh` names no title.
      namedTitle = tier.name.hasPrefix("Giấy khen") ? nil : tier.name
      citation = tier.citation
    }
  }

  /// `Giấy khen` of `Giấy khen của Chủ tịch UBND cấp xã`.
  private static func form(_ name: String) -> String {
    name.firstRange(of: " của ").map { String(name[..<$0.lowerBound]) } ?? name
  }
}
