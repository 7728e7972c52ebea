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
  static func period(_ span: DateSpan?) -> String? {
    switch (span?.from, span?.to) {
    case (let from?, let to?): "từ \(from.inText) đến \(to.inText)"
    case (let from?, nil): "từ \(from.inText)"
    case (nil, let to?): "đến \(to.inText)"
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
  static func target(_ target: PlanTarget) -> String {
    let bounds = bounds(target)
    return measure(target) + (bounds.isEmpty ? "" : ": \(bounds)")
  }

  /// `Tỷ lệ tập thể nhỏ trong số tập thể được khen thưởng cấp tỉnh`.
  static func measure(_ target: PlanTarget) -> String {
    let name =
      switch target.measure {
      case .smallCollectiveShare: "Tỷ lệ tập thể nhỏ trong số tập thể được khen thưởng"
      case .directWorkerShare: "Tỷ lệ người lao động trực tiếp trong số cá nhân được khen thưởng"
      case .registeredShare: "Tỷ lệ đăng ký thi đua"
      case .awardedShare: "Tỷ lệ được khen thưởng"
      case .count: "Số lượng"
      case nil: "Chỉ tiêu"
      }
    return name + (scope(target.scope).map { " \($0)" } ?? "")
  }

  /// `ít nhất 70%, không quá 90%`; empty where nothing is asked.
  static func bounds(_ target: PlanTarget) -> String {
    [
      target.atLeast.map { "ít nhất \(value($0, target.measure))" },
      target.atMost.map { "không quá \(value($0, target.measure))" },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// `cấp trường`; nil where no level is named.
  static func scope(_ scope: PlanTarget.Scope?) -> String? {
    switch scope {
    case .school: "cấp trường"
    case .commune: "cấp xã"
    case .district: "cấp huyện"
    case .department: "cấp sở"
    case .province: "cấp tỉnh"
    case .sector: "cấp bộ, ngành"
    case .nation: "từ Bằng khen của Thủ tướng Chính phủ trở lên"
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
