import Testing

@testable import ThiduaCore

/// A school with two grades of classes scored by the week and teachers scored by the month, with every
/// state a score can have. The totals in the tests are worked out by hand.
struct ScoreSchool {
  static let year = YearID.school(2024)
  /// A name as long and as hostile as a clerk can make it: 80 characters.
  static let hostile = "=Lớp <6A2> & \"bạn\" " + String(repeating: "dài ", count: 15) + "!"
  let scratch: Scratch
  /// Ids of the ledger lines in the order in which they were entered.
  private(set) var lines: [String] = []

  init() throws {
    scratch = try Scratch()
    try scratch.importing(
      .collectives,
      """
      id,name,kind,parent,small
      truong,Trường Tiểu học Hoa Sen,school,,
      k6,Khối 6,grade,truong,
      k7,Khối 7,grade,truong,
      6A1,Lớp 6A1,class,k6,
      6A2,\(ScoreSchool.quoted),class,k6,
      7A1,Lớp 7A1,class,k7,
      7A2,Lớp 7A2,class,k7,
      to-1,Tổ 1,department,truong,x
      """)
    try scratch.importing(
      .individuals,
      """
      id,name,unit,role,position,start,birth,gender
      ht,Đỗ Văn Quang,truong,leader,Hiệu trưởng,2010-09-01,1970-03-05,Nam
      gv-1,Nguyễn Thị Hoa,to-1,teacher,Tổ trưởng,2015-09-01,,Nữ
      gv-2,Trần Văn An,to-1,teacher,,2016-09-01,,Nam
      gv-3,Lê Thị Ánh,to-1,teacher,,2017-09-01,,Nữ
      hs-1,Vũ Gia Bảo,6A2,pupil,,2023-09-05,2012-02-01,Nam
      """)
    try scratch.change { workspace in
      workspace.put(
        try Rubric.load(ScoreSchool.text(ScoreSchool.classes)), at: "rubrics/nen-nep.json")
      workspace.put(
        try Rubric.load(ScoreSchool.text(ScoreSchool.teachers)), at: "rubrics/giao-vien.json")
      workspace.put(Array(ScoreSchool.plan.utf8), at: "plans/p.json")
    }
  }

  /// As a cell of CSV.
  private static var quoted: String {
    "\""
      + hostile.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  private static func text(_ json: String) -> SourceText {
    SourceText(file: "rubric.json", bytes: Array(json.utf8))
  }

  /// Enters scores: `campaign subject criterion period value [stage] [note…]`, one a line; an underscore
  /// stands for a space.
  mutating func enter(_ text: String) throws {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map { word in
        word.split(separator: "_", omittingEmptySubsequences: false).joined(separator: " ")
      }
      let workspace = try scratch.open()
      let desk = ScoreDesk(workspace, now: Moment(date: day("2024-10-12")), by: "Lan")
      let entered = try desk.record(
        ScoreEntry(
          campaign: words[0], subject: words[1], criterion: words[2], period: words[3],
          value: words[4], stage: words.count > 5 ? words[5] : "",
          note: words.count > 6 ? words[6] : ""), year: ScoreSchool.year)
      try workspace.commit(Scratch.note("score record"))
      lines.append(entered.line.id)
    }
  }

  /// Takes a line out of effect.
  func void(_ index: Int, reason: String) throws {
    try scratch.change { workspace in
      _ = try ScoreDesk(workspace, now: Moment(date: day("2024-10-14")), by: "Hoa").void(
        lines[index], reason: reason, year: ScoreSchool.year)
    }
  }

  func inquiry(_ campaign: String, _ period: String) throws -> ScoreInquiry {
    try ScoreInquiry(
      scratch.open(.reading), campaign: campaign, period: period, year: ScoreSchool.year)
  }

  func sheet(_ campaign: String, _ period: String, _ subject: String?) throws -> ReportDocument {
    try ScoresheetReport(
      inquiry(campaign, period), scratch.open(.reading), campaign: "Nền nếp",
      today: day("2024-10-20")
    ).document(subject: subject)
  }

  func log(_ period: String) throws -> ReportDocument {
    try ViolationLogReport(
      inquiry("nen-nep", period), scratch.open(.reading), campaign: "Nền nếp",
      today: day("2024-10-20")
    ).document()
  }

  func ranking(_ campaign: String, _ period: String) throws -> ReportDocument {
    let workspace = try scratch.open(.reading)
    return try RankingReport(
      inquiry(campaign, period), campaign: "Nền nếp", unit: try workspace.unit(),
      roster: try workspace.roster(), today: day("2024-10-20")
    ).document()
  }

  private static let plan = """
    {"schema":"thidua.plan/1","id":"p","kind":"annual","campaigns":[
    {"id":"nen-nep","name":"Nền nếp","rubric":"nen-nep"},
    {"id":"giao-vien","name":"Dạy tốt","rubric":"giao-vien"}]}
    """

  private static let classes = """
    { "schema": "thidua.rubric/1", "id": "nen-nep", "title": "Nền nếp lớp", "subjects": "class",
      "members": "pupil", "period": "week", "floor": 0, "cap": 100,
      "rounding": { "digits": 2, "mode": "halfUp", "at": "total" },
      "groups": [
        { "id": "cc", "title": "Chuyên cần", "base": 100, "floor": 0, "cap": 100, "weight": 1,
          "items": [
            { "id": "C01", "title": "Đi muộn", "kind": "event", "points": -3, "unit": "lần", "free": 1 },
            { "id": "C02", "title": "Vắng không phép", "kind": "event", "points": -2, "unit": "lần" } ] },
        { "id": "ht", "title": "Học tập", "cap": 100, "weight": 2,
          "items": [ { "id": "H01", "title": "Điểm học tập", "kind": "points", "max": 100, "step": 0.5 } ] } ],
      "combine": "weightedMean",
      "bonus": { "cap": 5, "items": [
        { "id": "T01", "title": "Việc tốt", "kind": "event", "points": 2, "unit": "lần" } ] },
      "bands": [ { "name": "Tốt", "min": 90 }, { "name": "Khá", "min": 80 }, { "name": "Yếu", "min": null } ],
      "ranking": { "by": ["band", "total"], "within": "grade", "ties": "competition", "tieBreak": [] },
      "aggregate": [ { "to": "month", "by": "mean" } ] }
    """

  private static let teachers = """
    { "schema": "thidua.rubric/1", "id": "giao-vien", "title": "Giáo viên", "subjects": "teacher",
      "period": "month", "floor": 0, "cap": 55, "stageGap": 3,
      "rounding": { "digits": 2, "mode": "halfUp", "at": "total" },
      "groups": [
        { "id": "A", "title": "Phẩm chất", "cap": 20, "items": [
          { "id": "A1", "title": "Nội quy", "kind": "points", "max": 10 },
          { "id": "A2", "title": "Ngày công", "kind": "points", "max": 15 } ] },
        { "id": "B", "title": "Chuyên môn", "cap": 35, "items": [
          { "id": "B1", "title": "Giờ dạy", "kind": "points", "max": 30, "step": 0.5 },
          { "id": "B2", "title": "Bồi dưỡng học sinh", "kind": "points", "max": 5 } ] } ],
      "combine": "sum",
      "bands": [ { "name": "Tốt", "min": 45 }, { "name": "Khá", "min": 30 }, { "name": "Đạt", "min": null } ],
      "ranking": { "by": ["total"] } }
    """
}

extension ReportDocument {
  /// The notes in small print.
  var notes: [String] {
    sections.flatMap(\.blocks).compactMap { if case .note(let text) = $0 { text } else { nil } }
  }

  /// The figures, each with a field of its own; a field that stands twice is an error.
  func expectUniqueFields() {
    var seen: Set<String> = []
    for source in sources {
      #expect(seen.insert(source.field).inserted, "\(source.field) stands twice")
      #expect(source.field.utf8.allSatisfy { $0 < 0x80 }, "\(source.field) is no ASCII")
    }
  }

  private var sources: [FigureSource] {
    sections.flatMap(\.blocks).flatMap { block -> [FigureSource] in
      switch block {
      case .paragraph(let text): text.runs.compactMap(\.source)
      case .list(let items): items.flatMap(\.runs).compactMap(\.source)
      case .table(let table):
        table.rows.flatMap { row -> [FigureSource] in
          switch row {
          case .cells(let cells), .total(let cells): cells.compactMap(\.source)
          case .group: []
          }
        }
      default: []
      }
    }
  }
}
