extension RulePacks {
  /// Luật Thi đua, khen thưởng 2003 (amended 2005, 2009, 2013) with Nghị định 91/2017/NĐ-CP, to
  /// 31 December 2023. The decree holds from 1 October 2017; earlier days are judged the same way.
  static let vn2017 = RulePack(
    id: "vn-2017", title: "Luật 15/2003/QH11 (sửa đổi) và Nghị định 91/2017/NĐ-CP",
    span: DateSpan(from: nil, to: day(2023, 12, 31)),
    sources: [
      "Luật 15/2003/QH11", "Luật 39/2013/QH13", "Nghị định 91/2017/NĐ-CP",
      "Thông tư 08/2017/TT-BNV", "Thông tư 12/2019/TT-BNV", "Thông tư 21/2020/TT-BGDĐT",
    ],
    tiers: Law2003.titles + Law2003.collectiveTitles + Law2003.forms + Law2003.honours
      + Pupils.tiers(
        pending: Law2003.pending,
        certificate: .law("Điều lệ trường học; Thông tư 22/2016, 27/2020/TT-BGDĐT"),
        primary: .unread("Thông tư 22/2016 hoặc 27/2020/TT-BGDĐT, Điều 13 (tùy lớp và năm học)"),
        secondary: .unread("Thông tư 58/2011 hoặc 22/2021/TT-BGDĐT, Điều 15 (tùy lớp và năm học)")),
    councils: Charters.all,
    transitions: [
      Message(
        vi: "Danh hiệu phải được đăng ký từ đầu năm.",
        en: "Titles must be registered at the beginning of the year."),
      RulePacks.prizeTransition,
    ])
}

/// What the articles of Luật 15/2003/QH11 have in common.
enum Law2003 {
  static let pending = Citation.unread(
    "Chưa khen khi đang xem xét, xác minh (Thông tư 08/2017/TT-BNV có hiệu lực từ 15/12/2017)"
  )
  .from(
    RulePacks.day(2017, 12, 15), "Thông tư 08/2017/TT-BNV (chưa khen khi đang xem xét, xác minh)",
    isVerified: true)
  static let prizes = Prizes.decree91

  static func law(_ article: String) -> Citation {
    .law("Luật 15/2003/QH11 (sửa đổi 2013), " + article)
  }
  static func decree(_ article: String) -> Citation { .law("Nghị định 91/2017/NĐ-CP, " + article) }

  static let pendingBar = Rule("pending-matter", .noPendingMatter, pending, effect: .defers)

  /// Đăng ký tham gia thi đua is a basis of titles.
  static let titleBars = [
    Rule("registration", .registered, decree("Điều 10 khoản 6")), pendingBar,
  ]

  static let ballot90 = BallotRule(
    .secretBallot, .atLeast(90), of: .allMembers, decree("Điều 45 khoản 8"))
  static let ballot70 = BallotRule(
    .ballot, .atLeast(70), of: .present,
    .unread("Thông tư 35/2015/TT-BGDĐT, Điều 3 (chưa rõ Thông tư 21/2020/TT-BGDĐT có giữ)"))
  static let majority = BallotRule(
    .showOfHands, .moreThan(50), of: .present,
    .unread("Không tìm thấy tỷ lệ chung; thông lệ quá nửa số người dự họp"))

  static func dossier(_ more: RequiredDocument...) -> [RequiredDocument] {
    [
      RequiredDocument("submission", "Tờ trình"),
      RequiredDocument("achievement", "Báo cáo thành tích"),
      RequiredDocument("minutes", "Biên bản họp xét thi đua, khen thưởng"),
    ] + more
  }

  private static let authority = Citation.unread(
    "Luật 15/2003/QH11 (trước Thông tư 12/2019/TT-BNV: chưa đọc được)"
  )
  .from(RulePacks.day(2020, 1, 1), "Thông tư 12/2019/TT-BNV, Điều 7", isVerified: true)

  /// Thông tư 12/2019/TT-BNV, Điều 7.
  static let schoolTitles = [
    AuthorityRule(
      .districtChair, for: [.preschool, .primary, .lowerSecondary], authority),
    AuthorityRule(.departmentDirector, for: [.upperSecondary], authority),
    AuthorityRule(.districtChair, for: [.office], .unread("Thông tư 12/2019/TT-BNV, Điều 7")),
  ]
}
