/// The parts that the papers of a year share (báo cáo tổng kết, sơ kết): each is a stretch of blocks.
///
/// Figures carry their sources; the names of their fields are described at ``FigureList``.
struct YearParts {
  let summary: YearSummary
  let frame: PaperFrame
  let narrative: NarrativeText

  var sources: YearSources { YearSources(summary: summary) }

  /// Rows with their number before them.
  func numbered(_ rows: [[ReportTable.Cell]]) -> [ReportTable.Row] {
    rows.enumerated().map { .cells([.int($0 + 1)] + $1) }
  }

  /// `Thực hiện Kế hoạch số … về …, `: the plan of the year that the paper answers, if it has a number.
  var basis: String {
    let plan = summary.plans.last { $0.kind == .annual }
    let words = plan.flatMap { plan in
      plan.number.map { number in
        "Thực hiện Kế hoạch số \(number)" + (plan.date.map { " \($0.inWords)" } ?? "")
          + " về \((plan.title ?? "công tác thi đua, khen thưởng").lowercasedFirst), "
      }
    }
    return words ?? ""
  }

  /// Who gets the paper: the addressee above is `Như trên` (Nghị định 30/2020/NĐ-CP, Phụ lục III).
  var recipients: [String] {
    let isAddressed = summary.unit.parent(on: frame.date ?? frame.today) != nil
    return (isAddressed ? ["Như trên"] : []) + ["Các tổ, đoàn thể"]
  }

  // MARK: - I. Situation

  /// The unit in numbers, then what was easy and what was hard.
  func situation() -> [ReportBlock] {
    let roster = summary.roster
    func people(_ role: PersonRole) -> [String] {
      summary.staff.filter { $0.position(on: summary.day)?.role == role }.map(\.id)
    }
    let day = summary.day.inText
    func count(_ field: String, _ ids: [String], _ vi: String, _ en: String) -> ReportText.Run {
      .init(
        grouped(ids.count),
        from: sources.source(
          field, "\(vi) có mặt ngày \(day)", "\(en) present on \(summary.day)",
          [sources.roster(ids)]))
    }
    let women = summary.staff.filter { $0.gender == .female }.map(\.id)
    let unknown = summary.staff.filter { $0.gender == nil }.count
    let pupils = roster.individuals.filter {
      $0.isPresent(on: summary.day) && $0.position(on: summary.day)?.role == .pupil
    }.map(\.id)
    let time = summary.extent.named(summary.year).capitalisedFirst
    var runs: [ReportText.Run] = [
      .init("\(time), \(summary.unit.name) có "),
      count("staff.total", summary.staff.map(\.id), "cán bộ, giáo viên, nhân viên", "staff"),
      .init(" cán bộ, giáo viên, nhân viên ("),
      count("staff.leaders", people(.leader), "cán bộ quản lý", "leaders"),
      .init(" cán bộ quản lý, "),
      count("staff.teachers", people(.teacher), "giáo viên", "teachers"), .init(" giáo viên, "),
      count("staff.workers", people(.staff), "nhân viên", "other staff"), .init(" nhân viên"),
    ]
    // Where nobody's sex was entered, a zero would be a statement nobody made.
    if unknown < summary.staff.count {
      runs += [.init("; nữ "), count("staff.women", women, "nữ", "women")]
      if unknown > 0 { runs.append(.init(", \(grouped(unknown)) người chưa ghi giới tính")) }
    }
    runs.append(.init(")"))
    let kinds: [(CollectiveKind, String)] = [
      (.department, "tổ chuyên môn"), (.office, "tổ văn phòng"), (.class, "lớp"),
    ]
    var separator = "; "
    for (kind, name) in kinds {
      let ids = roster.collectives(on: summary.day).filter { $0.kind == kind }.map(\.id)
      guard !ids.isEmpty else { continue }
      runs += [
        .init(separator), count("collectives.\(kind.rawValue)", ids, name, kind.name.en),
        .init(" \(name)"),
      ]
      separator = ", "
    }
    // The list may hold only the pupils somebody watches or proposes: how many learn there is left to
    // write in.
    let pupil = summary.unit.kind == .preschool ? "trẻ" : "học sinh"
    if summary.unit.kind != .office { runs.append(.init(", ………… \(pupil)")) }
    if !pupils.isEmpty {
      runs += [
        .init(" (danh sách theo dõi có "),
        count("pupils.total", pupils, "\(pupil) trong danh sách", "pupils listed"),
        .init(" \(pupil))"),
      ]
    }
    runs.append(.init("."))
    return [
      .section(level: 1, "I. ĐẶC ĐIỂM TÌNH HÌNH"), .paragraph(ReportText(runs: runs)),
      .section(level: 2, "1. Thuận lợi"),
    ] + narrative.written(.advantages) + [.section(level: 2, "2. Khó khăn")]
      + narrative.written(.difficulties)
  }

  // MARK: - Judgements

  /// A part that people write alone, under its heading.
  func written(_ part: Narrative.Part, _ title: String) -> [ReportBlock] {
    [.section(level: 1, title)] + narrative.written(part)
  }

  /// What went wrong and why.
  func shortcomings() -> [ReportBlock] {
    [
      .section(level: 1, "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"),
      .section(level: 2, "1. Tồn tại, hạn chế"),
    ] + narrative.written(.shortcomings) + [.section(level: 2, "2. Nguyên nhân")]
      + narrative.written(.causes)
  }
}
