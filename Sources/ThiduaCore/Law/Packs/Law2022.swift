/// The tiers of Luật Thi đua, khen thưởng 06/2022/QH15, shared by the regimes of its decrees.
///
/// What a decree or circular decides (prizes, thresholds, authorities of schools, counted months) is
/// handed in by the pack; what the law itself says stands here.
struct Law2022: Sendable {
  /// Chưa khen while a matter is open.
  var pending: Citation
  /// Newly recruited people.
  var recruitment: Citation
  /// Nhà giáo ưu tú, Nhà giáo nhân dân: the years.
  var honours: Citation
  /// Discipline of the year leads to the rating KHTNV.
  var discipline: Citation
  /// Thresholds of 80 and 90 percent.
  var votes: Citation
  /// Everything else is voted on by a show of hands.
  var hands: Citation
  /// The circular of the Ministry of Education.
  var education: @Sendable (String) -> Citation
  /// Who decides on a school's own titles.
  var schoolTitles: [AuthorityRule]
  /// Who decides on `Lao động tiên tiến` beside them.
  var advancedTitles: [AuthorityRule] = []
  /// The prizes of a tier.
  var prizes: @Sendable (String) -> [PrizeRule]
  /// The article on the days by which dossiers of the State must be in, by its point.
  var deadlines: @Sendable (String) -> Citation
  /// The form on which a submission is written, and a person's achievement report by merit.
  var submissionForm: String?
  var reportForm: String?
  /// The circulars of assessment behind the awards of pupils.
  var primary = Pupils.primary
  var secondary = Pupils.secondary
  /// Whether there are districts.
  var hasDistricts: Bool

  /// All tiers, from the lowest to the highest of each track.
  var tiers: [AwardTier] {
    titles + collectiveTitles + certificates + merits + orders + teachers
      + Pupils.tiers(
        pending: pending, certificate: education("Điều 11 khoản 2"), primary: primary,
        secondary: secondary)
  }

  static func law(_ article: String) -> Citation { .law("Luật 06/2022/QH15, " + article) }

  var pendingBar: Rule { Rule("pending-matter", .noPendingMatter, pending, effect: .defers) }

  var ballot80: BallotRule { BallotRule(.ballot, .atLeast(80), of: .allMembers, votes) }
  var ballot90: BallotRule { BallotRule(.ballot, .atLeast(90), of: .allMembers, votes) }
  var majority: BallotRule { BallotRule(.showOfHands, .moreThan(50), of: .present, hands) }

  /// Tờ trình, báo cáo, biên bản: Luật 06/2022/QH15, Điều 84.
  ///
  /// - Parameter report: for whom a form of the achievement report is known; the numbers of the others
  ///   could not be read.
  func dossier(_ more: RequiredDocument..., report: ReportForm = .none) -> [RequiredDocument] {
    let form: String? =
      switch report {
      case .none: nil
      case .person: reportForm
      case .personOfBoth: reportForm.map { $0 + " đối với cá nhân" }
      }
    return [
      RequiredDocument("submission", "Tờ trình", form: submissionForm),
      RequiredDocument("achievement", "Báo cáo thành tích", form: form),
      RequiredDocument("minutes", "Biên bản họp xét thi đua, khen thưởng"),
    ] + more
  }

  /// Whose achievement report follows the decree's form for merit of a person.
  enum ReportForm { case none, person, personOfBoth }

  static let ballotResult = RequiredDocument("ballot-result", "Kết quả bỏ phiếu của Hội đồng")
  /// One set of originals with files for the awards of the State.
  static let files = RequiredDocument(
    "e-files", "Tệp điện tử của hồ sơ (Word và PDF), gửi kèm 01 bộ bản chính")
  static let proof = RequiredDocument(
    "proof", "Chứng nhận sáng kiến, đề tài hoặc xác nhận hoàn thành xuất sắc nhiệm vụ")
  static let scopeProof = RequiredDocument(
    "proof", "Xác nhận của người đứng đầu bộ, tỉnh về phạm vi ảnh hưởng của sáng kiến, đề tài")
}
