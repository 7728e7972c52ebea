/// What a local regulation changes about one tier of the national law or of another regulation. Nothing
/// that was verified can be made easier; what was not verified can be put right.
public struct LocalTierChange: Sendable {
  /// The tier's id.
  public var tier: String
  public var quota: QuotaRule?
  /// A higher threshold of votes, in whole percent.
  public var thresholdPercent: Int?
  /// The whole ballot rule, in the place of an unverified one or stricter than a verified one.
  public var ballot: BallotRule?
  public var prizes: [PrizeRule]
  /// Who decides, in the place of an unverified authority.
  public var authorities: [AuthorityRule]
  public var deadlines: [DeadlineRule]
  public var documents: [RequiredDocument]
  /// A longer time of service before the title, in months.
  public var minimumMonths: Int?
  /// The kinds of collective that may be nominated.
  public var collectives: [CollectiveKind]
  /// Rules asked in addition, by kind of nominee.
  public var requires: [NomineeKind: Criterion]
  /// Unverified rules put right.
  public var corrections: [LocalCorrection]
  /// Points for the council to confirm.
  public var council: [String]
  public var citation: Citation
  /// Where the change stands, for findings.
  let place: Place?

  /// Reads a change.
  init(_ object: JSONObjectReader, _ law: Citation, _ known: KnownTiers = .national) {
    citation = law
    place = object.sink.document.source.place(at: object.offset)
    let name = object.requiredText("tier")
    tier = known.id(name, "tier", object) ?? name
    quota = object.object("quota").map { QuotaRule($0, law, known) }
    thresholdPercent = object.points("threshold").flatMap { LocalTierChange.percent($0, object) }
    ballot = object.object("ballot").map { BallotRule(local: $0, law) }
    prizes = PrizeRule.local(object, law)
    authorities = object.words("authorities", Authority.self).map { AuthorityRule($0, law) }
    deadlines = DeadlineRule.local(object, law)
    documents = RequiredDocument.local(object, law)
    minimumMonths = object.int("minimumMonths")
    if let months = minimumMonths, !(0...600).contains(months) {
      object.report(
        .badValue, "minimumMonths",
        Message(vi: "số tháng phải từ 0 đến 600", en: "months must be 0 to 600"))
      minimumMonths = nil
    }
    collectives = object.words("collectives", CollectiveKind.self)
    requires = Criterion.byNominee(object, law, known)
    corrections = object.objects("rules").compactMap { LocalCorrection($0, law, known) }
    council = object.texts("council")
    object.finish()
  }

  /// The single values the change sets, in Vietnamese: two regulations cannot both set them.
  var settings: [String] {
    var list: [String] = []
    if quota != nil { list.append("chỉ tiêu") }
    if thresholdPercent != nil || ballot != nil { list.append("tỷ lệ phiếu") }
    list += prizes.map { "hệ số thưởng \($0.nominee.name.vi)" }
    if !authorities.isEmpty { list.append("thẩm quyền") }
    list += deadlines.map { "thời hạn \($0.step)" }
    if minimumMonths != nil { list.append("số tháng công tác") }
    list += corrections.map { "tiêu chuẩn \($0.rule)" }
    return list
  }

  /// A share such as 0.85 as whole percent.
  static func percent(_ share: Points, _ object: JSONObjectReader, key: String = "threshold")
    -> Int?
  {
    guard share > .zero, share <= Points(1), share.millionths % 10_000 == 0 else {
      object.report(
        .badValue, key,
        Message(
          vi: "tỷ lệ phải lớn hơn 0, không quá 1, tối đa hai chữ số thập phân: 0.85",
          en: "the share must be above 0, at most 1, with two decimals: 0.85"))
      return nil
    }
    return Int(share.millionths / 10_000)
  }
}
