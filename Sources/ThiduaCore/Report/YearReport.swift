/// Báo cáo tổng kết: the yearly report, the main job of the program.
///
/// A final report judges results, faults and causes, and lessons (Thông tư 01/2024/TT-BNV, Điều 3);
/// numbers come from the records, judgements from the narrative.
public struct YearReport {
  let summary: YearSummary
  let frame: PaperFrame

  /// A report of a year.
  ///
  /// - Parameters:
  ///   - number: the number given to the paper; nil leaves a blank to write in.
  ///   - date: the date given to the paper; nil leaves the day blank.
  public init(
    _ summary: YearSummary, today: CivilDate, number: String? = nil, date: CivilDate? = nil
  ) {
    self.summary = summary
    frame = PaperFrame(unit: summary.unit, today: today, number: number, date: date)
  }

  /// The paper.
  public func document() -> ReportDocument {
    let year = summary.year.named
    var blocks: [ReportBlock] = [
      frame.heading(symbol: "BC"),
      .title(ReportTitle("BÁO CÁO", subject: "Tổng kết công tác thi đua, khen thưởng \(year)")),
    ]
    if let parent = summary.unit.parent(on: frame.date ?? frame.today) {
      blocks.append(.addressees([parent]))
    }
    blocks.append(.paragraph(ReportText(opening)))
    blocks += situation()
    blocks.append(.section(level: 1, "II. KẾT QUẢ THỰC HIỆN"))
    blocks += leadership()
    blocks += campaigns()
    blocks += ratings()
    blocks += titles()
    blocks += fairness()
    blocks += targets()
    blocks += initiatives()
    blocks += councilAndPrizes()
    blocks += judgements()
    blocks.append(
      .paragraph(
        ReportText(
          "Trên đây là Báo cáo tổng kết công tác thi đua, khen thưởng \(year) của \(summary.unit.name)./."
        )))
    blocks.append(
      frame.signature(
        recipients: [summary.unit.parent(on: frame.today) ?? "Cấp trên", "Các tổ, đoàn thể"]))
    var sections = [ReportSection(blocks)]
    sections += YearReportAppendices(summary: summary, frame: frame).sections()
    return frame.document(
      kind: "year", title: "Báo cáo tổng kết thi đua, khen thưởng \(year)", sections)
  }

  private var opening: String {
    let plan = summary.plans.last { $0.kind == .annual }
    let basis = plan.flatMap { plan in
      plan.number.map { number in
        "Thực hiện Kế hoạch số \(number)" + (plan.date.map { " \($0.inWords)" } ?? "")
          + " về \((plan.title ?? "công tác thi đua, khen thưởng").lowercasedFirst), "
      }
    }
    return (basis ?? "") + "\(summary.unit.name) báo cáo tổng kết công tác thi đua, khen thưởng "
      + "\(summary.year.named) như sau:"
  }

  // MARK: - I. Situation

  private func situation() -> [ReportBlock] {
    let roster = summary.roster
    func count(_ kind: CollectiveKind) -> Int {
      roster.collectives.filter { $0.kind == kind }.count
    }
    func people(_ role: PersonRole) -> Int {
      summary.staff.filter { $0.position(on: summary.day)?.role == role }.count
    }
    let women = summary.staff.filter { $0.gender == .female }.count
    let pupils = roster.individuals.filter {
      $0.isPresent(on: summary.day) && $0.position(on: summary.day)?.role == .pupil
    }.count
    var facts = [
      "\(summary.staff.count) cán bộ, giáo viên, nhân viên (\(people(.leader)) cán bộ quản lý, "
        + "\(people(.teacher)) giáo viên, \(people(.staff)) nhân viên; nữ \(women))"
    ]
    let groups = [
      (CollectiveKind.department, "tổ chuyên môn"), (.office, "tổ văn phòng"), (.class, "lớp"),
    ].filter { count($0.0) > 0 }.map { "\(count($0.0)) \($0.1)" }
    if !groups.isEmpty { facts.append(groups.joined(separator: ", ")) }
    if pupils > 0 { facts.append("\(grouped(pupils)) học sinh trong danh sách theo dõi") }
    return [
      .section(level: 1, "I. ĐẶC ĐIỂM TÌNH HÌNH"),
      .paragraph(
        ReportText(
          "\(summary.year.named.capitalisedFirst), \(summary.unit.name) có \(facts.joined(separator: "; "))."
        )),
      .section(level: 2, "1. Thuận lợi"),
    ] + written(.advantages) + [.section(level: 2, "2. Khó khăn")] + written(.difficulties)
  }

  // MARK: - III to VI

  private func judgements() -> [ReportBlock] {
    var blocks: [ReportBlock] = [.section(level: 1, "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN")]
    blocks += [.section(level: 2, "1. Tồn tại, hạn chế")] + written(.shortcomings)
    blocks += [.section(level: 2, "2. Nguyên nhân")] + written(.causes)
    blocks += [.section(level: 1, "IV. BÀI HỌC KINH NGHIỆM")] + written(.lessons)
    blocks += [
      .section(
        level: 1, "V. PHƯƠNG HƯỚNG, NHIỆM VỤ \(summary.year.advanced(by: 1).named.uppercased())")
    ]
    blocks += written(.nextYear)
    blocks += [.section(level: 1, "VI. KIẾN NGHỊ, ĐỀ XUẤT")] + written(.proposals)
    return blocks
  }

  /// What people wrote, or dotted lines to write on.
  private func written(_ part: Narrative.Part) -> [ReportBlock] {
    let items = summary.narrative.items(part)
    guard !items.isEmpty else {
      let line = String(repeating: "…", count: 40)
      return [.paragraph(ReportText(line)), .paragraph(ReportText(line))]
    }
    var blocks: [ReportBlock] = []
    var list: [ReportText] = []
    for item in items {
      if item.isListed {
        list.append(ReportText(item.text))
      } else {
        if !list.isEmpty { blocks.append(.list(list)) }
        list = []
        blocks.append(.paragraph(ReportText(item.text)))
      }
    }
    if !list.isEmpty { blocks.append(.list(list)) }
    return blocks
  }

  // MARK: - Details

  /// Rows with their number before them.
  func numbered(_ rows: [[ReportTable.Cell]]) -> [ReportTable.Row] {
    rows.enumerated().map { .cells([.int($0 + 1)] + $1) }
  }
}
