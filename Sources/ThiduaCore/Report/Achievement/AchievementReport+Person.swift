/// The reports of people: the long form of merit and the short form.
extension AchievementReport {
  /// I. who; II. what was achieved; III. what was given before.
  var person: [ReportBlock] {
    var blocks: [ReportBlock] = [
      .section(level: 1, "I. SƠ LƯỢC LÝ LỊCH"), .list(identity),
      .section(level: 1, "II. THÀNH TÍCH ĐẠT ĐƯỢC"),
    ]
    if given.nominee == .pupil {
      blocks += [.section(level: 2, "1. Kết quả học tập, rèn luyện"), .table(pupilYears)]
    } else {
      blocks.append(.section(level: 2, "1. Quyền hạn, nhiệm vụ được giao"))
      blocks += duties
    }
    blocks += [.section(level: 2, "2. Thành tích đạt được")] + achieved
    if given.nominee != .pupil { blocks.append(.table(years)) }
    blocks += initiatives + campaigns + written(.campaigns, orBlank: false)
    if given.nominee != .pupil {
      blocks += [.section(level: 3, "Học tập, bồi dưỡng:")] + written(.study)
      blocks += [.section(level: 3, "Phẩm chất đạo đức; hoạt động Đảng, đoàn thể:")]
      blocks += written(.conduct) + written(.party, orBlank: false)
    }
    return blocks + formerAwards
  }

  /// Identity, one deed, confirmation.
  var short: [ReportBlock] {
    let isCollective = given.isCollective
    var blocks: [ReportBlock] = [
      .section(level: 1, isCollective ? "I. ĐẶC ĐIỂM TÌNH HÌNH" : "I. SƠ LƯỢC LÝ LỊCH"),
      .list(isCollective ? collectiveIdentity : shortIdentity),
      .section(level: 1, "II. THÀNH TÍCH"),
    ]
    if let campaign = given.nomination?.campaign {
      let name = summary.campaigns.first { $0.campaign.id == campaign }?.campaign.name ?? campaign
      blocks.append(.paragraph(ReportText("Phong trào thi đua: “\(name)”.")))
    }
    if let deed = given.nomination?.deed {
      blocks.append(.paragraph(ReportText("Thời gian lập thành tích: \(deed.inWords).")))
    }
    blocks += achieved
    if given.nominee == .pupil, !(given.current?.pupilResults.isEmpty ?? true) {
      blocks.append(.table(pupilYears))
    }
    return blocks + campaigns
  }

  private var individual: Individual? {
    if case .individual(let person) = given.subject { person } else { nil }
  }

  /// The class of a pupil, the unit of others.
  private var place: String {
    guard let unit = individual?.position(on: summary.day)?.unit,
      let group = summary.roster.collective(unit)
    else { return summary.unit.name }
    return group.kind == .school ? group.name : "\(group.name), \(summary.unit.name)"
  }

  private var shortIdentity: [ReportText] {
    guard let person = individual else { return [] }
    let isPupil = given.nominee == .pupil
    return [
      .init(runs: [.init("Họ và tên: "), .init(person.name, bold: true)]),
      entry("Ngày, tháng, năm sinh", person.birth?.slashed, isPrivate: true),
      isPupil
        ? entry("Lớp, trường", place)
        : entry(
          "Chức vụ, đơn vị công tác", "\(person.post(on: summary.day).capitalisedFirst), \(place)"),
    ]
  }

  private var identity: [ReportText] {
    guard let person = individual else { return [] }
    let name = ReportText(runs: [
      .init("Họ và tên: "), .init(person.name, bold: true),
      .init("; giới tính: \(person.gender?.title ?? AchievementReport.blank)"),
    ])
    let birth = entry("Ngày, tháng, năm sinh", person.birth?.slashed, isPrivate: true)
    let home = [
      entry(.birthplace, isPrivate: true), entry(.residence, isPrivate: true),
      entry("Đơn vị công tác", place),
    ]
    guard given.nominee != .pupil else {
      return [name, birth] + home.prefix(2) + [entry("Lớp, trường", place)]
    }
    let alias = notes.items(.alias).isEmpty ? [] : [entry(.alias)]
    return [name] + alias + [birth, entry(.ethnicity, isPrivate: true)] + home + [
      entry("Chức vụ chính quyền", person.post(on: summary.day).capitalisedFirst), entry(.offices),
      entry(.qualification, "Trình độ lý luận chính trị, chuyên môn, nghiệp vụ"),
      entry(.degrees, "Học hàm, học vị, danh hiệu, giải thưởng"),
    ]
  }

  /// Post and duties of the records, then what people wrote.
  private var duties: [ReportBlock] {
    var items: [ReportText] = []
    for duty in individual?.duties(on: summary.day) ?? [] {
      let unit = summary.roster.name(of: duty.unit)
      items.append(ReportText("Kiêm nhiệm: \(duty.post.map { "\($0), " } ?? "")\(unit)."))
    }
    return (items.isEmpty ? [] : [.list(items)]) + written(.duties)
  }

  /// Năm | xếp loại | danh hiệu, hình thức | sáng kiến.
  private var years: ReportTable {
    let rows = given.facts.reversed().map { year, facts -> ReportTable.Row in
      let awards = facts.awards.filter {
        $0.year == year && !$0.isRevoked && !isOwn($0) && isBefore($0)
      }
      let own = facts.initiatives.filter { $0.year == year }
      return .cells([
        .text(year.description),
        facts.rating(in: year).map { rating in
          .text(rating.name).from(
            source("rating.\(year)", year, "ratings.json", "xếp loại chất lượng", "the rating"))
        } ?? .empty,
        .text(awards.map { given.law.name(of: $0.tier) }.sorted().joined(separator: "; ")),
        .text(own.map(\.title).joined(separator: "; ")),
      ])
    }
    return ReportTable(
      key: "years",
      columns: [
        .init("Năm", key: "year", .centre, weight: 13),
        .init("Xếp loại chất lượng", key: "rating", weight: 24, isPrivate: true),
        .init("Danh hiệu, hình thức khen thưởng", key: "awards", weight: 32),
        .init("Sáng kiến, đề tài", key: "initiatives", weight: 31),
      ], rows: rows)
  }

  /// Năm | mức đánh giá, học tập, rèn luyện.
  private var pupilYears: ReportTable {
    let results = (given.current?.pupilResults ?? []).filter { $0.year <= summary.year }
      .sorted { $0.year < $1.year }
    let rows = results.map { result -> ReportTable.Row in
      let from = source(
        "results.\(result.year)", result.year, "results.json", "kết quả của học sinh",
        "the pupil's results")
      func cell(_ text: String?) -> ReportTable.Cell { text.map { .text($0).from(from) } ?? .empty }
      return .cells([
        .text(result.year.description), cell(result.overall?.pupilName), cell(result.study?.name),
        cell(result.conduct?.name),
        result.subjectsFromNine.map { .int($0).from(from) } ?? .empty,
      ])
    }
    let blank = ReportTable.Row.cells([
      .text(summary.year.description), .empty, .empty, .empty, .empty,
    ])
    return ReportTable(
      key: "results",
      columns: [
        .init("Năm", key: "year", .centre, weight: 18),
        .init("Mức đánh giá", key: "level", weight: 26, isPrivate: true),
        .init("Học tập", key: "study", .centre, weight: 18, isPrivate: true),
        .init("Rèn luyện", key: "conduct", .centre, weight: 18, isPrivate: true),
        .init("Số môn từ 9,0", key: "subjectsFromNine", .centre, weight: 20, isPrivate: true),
      ], rows: rows.isEmpty ? [blank] : rows)
  }
}
