/// A figure that is put side by side over years and added up over schools.
///
/// Its raw value is its key in JSON and the word of `--by`.
public enum YearMeasure: String, Sendable, CaseIterable {
  case staff
  case registeredShare
  case registered
  case nominated
  case awarded
  case titles
  case forms
  case collectives
  case people
  case pupils
  case awardedShare
  case directWorkerShare
  case femaleShare
  case smallCollectiveShare
  case excellentShare
  case goodShare
  case failedShare
  case collectiveExcellentShare
  case initiatives
  case widerInitiatives
  case prize
  case campaigns
  case thematicCampaigns

  /// What kind of number it is.
  public enum Kind: Sendable {
    case count
    /// A part of a whole.
    case share
    /// Đồng.
    case money
  }

  /// What kind of number it is.
  public var kind: Kind {
    switch self {
    case .registeredShare, .awardedShare, .directWorkerShare, .femaleShare, .smallCollectiveShare,
      .excellentShare, .goodShare, .failedShare, .collectiveExcellentShare:
      .share
    case .prize: .money
    default: .count
    }
  }

  /// Whether it tells about ratings, which are not posted.
  public var isPrivate: Bool { YearMeasure.ratings.contains(self) }

  /// What is counted.
  public var name: Message {
    switch self {
    case .staff: Message(vi: "Cán bộ, giáo viên, nhân viên", en: "Staff")
    case .registeredShare:
      Message(vi: "Người đăng ký danh hiệu trên tổng số người", en: "Staff who registered a title")
    case .registered: Message(vi: "Lượt đăng ký danh hiệu, hình thức", en: "Registrations")
    case .nominated: Message(vi: "Lượt đề nghị khen thưởng", en: "Nominations")
    case .awarded: Message(vi: "Lượt được khen thưởng", en: "Awards")
    case .titles: Message(vi: "Trong đó: danh hiệu thi đua", en: "of these: titles")
    case .forms: Message(vi: "Trong đó: hình thức khen thưởng", en: "of these: forms")
    case .collectives: Message(vi: "Lượt khen tập thể", en: "Awards to collectives")
    case .people: Message(vi: "Lượt khen cá nhân (không tính học sinh)", en: "Awards to staff")
    case .pupils: Message(vi: "Lượt khen học sinh", en: "Awards to pupils")
    case .awardedShare:
      Message(vi: "Người được khen trên tổng số người", en: "Staff with an award")
    case .directWorkerShare:
      Message(
        vi: "Người trực tiếp công tác trong lượt khen cá nhân", en: "Direct workers among awards")
    case .femaleShare: Message(vi: "Nữ trong lượt khen cá nhân", en: "Women among awards")
    case .smallCollectiveShare:
      Message(vi: "Tập thể nhỏ trong lượt khen tập thể", en: "Small collectives among awards")
    case .excellentShare:
      Message(vi: "Cá nhân hoàn thành xuất sắc nhiệm vụ", en: "Staff rated excellent")
    case .goodShare:
      Message(vi: "Cá nhân hoàn thành tốt nhiệm vụ trở lên", en: "Staff rated good or better")
    case .failedShare:
      Message(vi: "Cá nhân không hoàn thành nhiệm vụ", en: "Staff whose work was not done")
    case .collectiveExcellentShare:
      Message(vi: "Tập thể hoàn thành xuất sắc nhiệm vụ", en: "Collectives rated excellent")
    case .initiatives: Message(vi: "Sáng kiến được công nhận", en: "Initiatives")
    case .widerInitiatives:
      Message(vi: "Trong đó: phạm vi tỉnh, toàn quốc", en: "of these: beyond the unit")
    case .prize: Message(vi: "Tiền thưởng (đồng)", en: "Prize money (đồng)")
    case .campaigns: Message(vi: "Phong trào thi đua", en: "Campaigns")
    case .thematicCampaigns: Message(vi: "Trong đó: theo chuyên đề", en: "of these: thematic")
    }
  }

  /// A heading short enough for a table of many columns.
  public var shortName: String {
    switch self {
    case .staff: "Số người"
    case .registered: "Lượt đăng ký"
    case .nominated: "Lượt đề nghị"
    case .awarded: "Lượt khen"
    case .awardedShare: "Tỷ lệ người được khen"
    case .directWorkerShare: "Người trực tiếp"
    case .smallCollectiveShare: "Tập thể nhỏ"
    case .excellentShare: "Xuất sắc"
    case .initiatives: "Sáng kiến"
    case .prize: "Tiền thưởng (đồng)"
    default: name.vi
    }
  }

  /// How the figure comes about, as a clerk would say it.
  public var statement: Message {
    switch self {
    case .staff:
      Message(
        vi: "số cán bộ, giáo viên, nhân viên có mặt ngày cuối năm", en: "staff on the last day")
    case .registeredShare, .awardedShare:
      Message(
        vi: "số người khác nhau, trên số cán bộ, giáo viên, nhân viên có mặt ngày cuối năm",
        en: "different people, of the staff on the last day")
    case .registered:
      Message(vi: "đăng ký còn hiệu lực có danh hiệu, hình thức", en: "standing registrations")
    case .nominated: Message(vi: "đề nghị không bị rút", en: "nominations not withdrawn")
    case .directWorkerShare, .femaleShare:
      Message(
        vi: "trên lượt khen cá nhân, không tính học sinh", en: "of the awards to staff, not pupils")
    case .smallCollectiveShare:
      Message(vi: "trên lượt khen tập thể", en: "of the awards to collectives")
    case .excellentShare, .goodShare, .failedShare, .collectiveExcellentShare:
      Message(vi: "trên số đã có xếp loại của năm", en: "of those who have a rating of the year")
    case .initiatives, .widerInitiatives:
      Message(vi: "sáng kiến có quyết định công nhận trong năm", en: "initiatives recognised")
    case .prize:
      Message(
        vi: "tiền thưởng theo các quyết định có trong dữ liệu", en: "prizes by the decisions known")
    case .campaigns, .thematicCampaigns:
      Message(
        vi: "phong trào của các kế hoạch có hiệu lực trong năm", en: "campaigns of the year's plans"
      )
    default: Message(vi: "lượt khen còn hiệu lực của năm", en: "standing awards of the year")
    }
  }

  /// The files of a year it is counted from, in the year's folder or (with a slash) the workspace.
  var files: [String] {
    switch self {
    case .staff: ["/roster.json"]
    case .registered: ["registrations.json"]
    case .registeredShare: ["registrations.json", "/roster.json"]
    case .nominated: ["nominations.json"]
    case .excellentShare, .goodShare, .failedShare, .collectiveExcellentShare: ["ratings.json"]
    case .initiatives, .widerInitiatives: ["initiatives.json", "/history.json"]
    case .prize: ["decisions.json"]
    case .campaigns, .thematicCampaigns: ["/plans"]
    default: ["nominations.json", "/history.json"]
    }
  }

  // MARK: - Groups

  static let results: [YearMeasure] = [
    .staff, .registered, .registeredShare, .nominated, .awarded, .titles, .forms, .collectives,
    .people, .pupils, .awardedShare,
  ]
  static let fairness: [YearMeasure] = [
    .people, .directWorkerShare, .femaleShare, .collectives, .smallCollectiveShare, .awardedShare,
  ]
  static let shares: [YearMeasure] = [.directWorkerShare, .femaleShare, .smallCollectiveShare]
  static let ratings: [YearMeasure] = [
    .excellentShare, .goodShare, .failedShare, .collectiveExcellentShare,
  ]
  static let others: [YearMeasure] = [
    .initiatives, .widerInitiatives, .prize, .campaigns, .thematicCampaigns,
  ]
  static let counts: [YearMeasure] = [
    .campaigns, .thematicCampaigns, .registered, .nominated, .awarded, .titles, .forms,
    .collectives, .people, .pupils, .initiatives, .widerInitiatives, .prize,
  ]
}
