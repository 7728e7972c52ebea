/// How a plan's values are put into words in papers.
enum PlanWords {
  /// The căn cứ lines: what the plan rests on, then what it carries out; what it only mentions is none.
  static func legalBases(_ plan: Plan) -> [String] {
    let basis = plan.legalBases.filter { $0.relation == .basis || $0.relation == nil }
    let carriedOut = plan.legalBases.filter { $0.relation == .implements }
    return basis.map { "Căn cứ " + citation($0) } + carriedOut.map { "Thực hiện " + citation($0) }
  }

  /// A first citation (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6): laws by name, others with number,
  /// day, issuer and subject.
  static func citation(_ base: LegalBase) -> String {
    if base.kind == .law, let title = base.title {
      return base.date.map { "\(title) \($0.inWords)" } ?? title
    }
    var text = base.kind.name
    if let number = base.number { text += " số \(number)" }
    if let date = base.date { text += " \(date.inWords)" }
    if let issuer = base.issuer { text += " của \(issuer)" }
    if let title = base.title {
      let subject = title.lowercasedFirst
      let begins = ["về ", "quy định", "ban hành", "hướng dẫn", "sửa đổi"]
      text += (begins.contains { subject.hasPrefix($0) } ? " " : " về ") + subject
    }
    return text
  }

  /// `từ 01/01/2024 đến 31/12/2024`, or nil where no day is known.
  static func period(_ span: DateSpan?) -> String? { periodNamed(span)?.vi }

  /// The same in both languages.
  static func periodNamed(_ span: DateSpan?) -> Message? {
    switch (span?.from, span?.to) {
    case (let from?, let to?):
      Message(vi: "từ \(from.inText) đến \(to.inText)", en: "from \(from) to \(to)")
    case (let from?, nil): Message(vi: "từ \(from.inText)", en: "from \(from)")
    case (nil, let to?): Message(vi: "đến \(to.inText)", en: "to \(to)")
    case (nil, nil): nil
    }
  }

  /// The people a campaign addresses.
  static func audience(_ words: [String]) -> String {
    let names = [
      "leader": "cán bộ quản lý", "teacher": "giáo viên", "staff": "nhân viên", "pupil": "học sinh",
    ]
    return words.map { names[$0] ?? $0 }.joined(separator: ", ").capitalisedFirst
  }

  /// `Kỷ niệm 70 năm Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2024)`.
  static func anniversary(_ value: Anniversary) -> String {
    var text = "Kỷ niệm"
    if let years = value.years { text += " \(years) năm" }
    if let name = value.name { text += " \(name)" }
    if let origin = value.origin, let date = value.date {
      text += " (\(origin.inText) - \(date.inText))"
    }
    return text
  }

  /// `Tỷ lệ tập thể nhỏ được khen thưởng cấp tỉnh: ít nhất 70%`.
  static func target(_ target: PlanTarget) -> String { targetNamed(target).vi }

  /// The same in both languages.
  static func targetNamed(_ target: PlanTarget) -> Message {
    let bounds = boundsNamed(target)
    let measure = measureNamed(target)
    guard !bounds.vi.isEmpty else { return measure }
    return Message(vi: "\(measure.vi): \(bounds.vi)", en: "\(measure.en): \(bounds.en)")
  }

  /// `Tỷ lệ tập thể nhỏ trong số tập thể được khen thưởng cấp tỉnh`.
  static func measure(_ target: PlanTarget) -> String { measureNamed(target).vi }

  private static func measureNamed(_ target: PlanTarget) -> Message {
    let name =
      switch target.measure {
      case .smallCollectiveShare:
        Message(
          vi: "Tỷ lệ tập thể nhỏ trong số tập thể được khen thưởng",
          en: "Share of small collectives among those awarded")
      case .directWorkerShare:
        Message(
          vi: "Tỷ lệ người lao động trực tiếp trong số cá nhân được khen thưởng",
          en: "Share of direct workers among the people awarded")
      case .registeredShare:
        Message(vi: "Tỷ lệ đăng ký thi đua", en: "Share of those who registered")
      case .awardedShare: Message(vi: "Tỷ lệ được khen thưởng", en: "Share of those awarded")
      case .count: Message(vi: "Số lượng", en: "Number")
      case nil: Message(vi: "Chỉ tiêu", en: "Target")
      }
    guard let scope = scopeNamed(target.scope) else { return name }
    return Message(vi: "\(name.vi) \(scope.vi)", en: "\(name.en), \(scope.en)")
  }

  /// `ít nhất 70%, không quá 90%`; empty where nothing is asked.
  static func bounds(_ target: PlanTarget) -> String { boundsNamed(target).vi }

  private static func boundsNamed(_ target: PlanTarget) -> Message {
    let least = target.atLeast.map { value($0, target.measure) }
    let most = target.atMost.map { value($0, target.measure) }
    let parts = [
      least.map { Message(vi: "ít nhất \($0)", en: "at least \($0)") },
      most.map { Message(vi: "không quá \($0)", en: "at most \($0)") },
    ].compactMap { $0 }
    return Message(
      vi: parts.map(\.vi).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }

  /// `cấp trường`; nil where no level is named.
  static func scope(_ scope: PlanTarget.Scope?) -> String? { scopeNamed(scope)?.vi }

  /// The same in both languages.
  static func scopeNamed(_ scope: PlanTarget.Scope?) -> Message? {
    switch scope {
    case .school: Message(vi: "cấp trường", en: "by the school")
    case .commune: Message(vi: "cấp xã", en: "by the commune")
    case .district: Message(vi: "cấp huyện", en: "by the district")
    case .department: Message(vi: "cấp sở", en: "by the department")
    case .province: Message(vi: "cấp tỉnh", en: "by the province")
    case .sector: Message(vi: "cấp bộ, ngành", en: "by the ministry or sector")
    case .nation:
      Message(
        vi: "từ Bằng khen của Thủ tướng Chính phủ trở lên",
        en: "from the Prime Minister's commendation up")
    case nil: nil
    }
  }

  /// A share as percent, a number as it is.
  private static func value(_ value: Points, _ measure: PlanTarget.Measure?) -> String {
    guard measure?.isShare ?? false, value.millionths.magnitude <= 10_000_000 else {
      return value.withComma
    }
    return Points(millionths: value.millionths * 100).withComma + "%"
  }

  /// `Người thực hiện đúng nội quy: 95%`.
  static func criterion(_ criterion: CampaignCriterion) -> String {
    let text = criterion.text ?? criterion.id ?? ""
    return asked(criterion).map { "\(text): \($0)" } ?? text
  }

  /// `95%`, `2 sáng kiến`; nil where no number is asked for.
  static func asked(_ criterion: CampaignCriterion) -> String? {
    guard let target = criterion.target else { return nil }
    return target.withComma + (criterion.unit.map { $0 == "%" ? "%" : " \($0)" } ?? "")
  }
}
