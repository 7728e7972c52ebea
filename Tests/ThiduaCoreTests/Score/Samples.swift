import Foundation
import Testing
import ThiduaCore

/// What the tests of the room share: fixtures, books made of short texts, subjects.
enum Samples {
  static let calendar = SchoolCalendar(year: .school(2024))

  static func rubric(_ name: String, file: String = #filePath) throws -> Rubric {
    try Rubric.load(source(name, file: file))
  }

  static func source(_ name: String, file: String = #filePath) throws -> SourceText {
    let url = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(name).json")
    return SourceText(file: "\(name).json", bytes: Array(try Data(contentsOf: url)))
  }

  /// Lines `subject criterion period value [stage]`, one after the other.
  static func ledger(_ text: String, campaign: String = "c") -> [UInt8] {
    var bytes: [UInt8] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map { $0.replacingOccurrences(of: "_", with: " ") }
      guard words.count >= 4 else { continue }
      let draft = LedgerDraft(
        campaign: campaign, subject: words[0], criterion: words[1], period: words[2],
        stage: words.count > 4 ? Stage(rawValue: words[4]) ?? .council : .council, value: words[3])
      bytes +=
        Ledger.append([draft], at: "2024-10-01T08:00:00Z", by: "thu", length: bytes.count).bytes
    }
    return bytes
  }

  static func book(_ text: String) throws -> ScoreBook {
    try ScoreBook(campaign: "c", ledger: ledger(text), file: "scores.jsonl")
  }

  static func subjects(
    _ ids: [String], kind: String, ancestors: [String: [String: String]] = [:]
  ) -> [ScoreSubject] {
    ids.enumerated().map { index, id in
      ScoreSubject(
        id: id, name: "Tên \(id)", kind: kind, ancestors: ancestors[id] ?? [:], order: index)
    }
  }

  static func ranking(
    _ rubric: Rubric, _ ledger: String, _ period: String, _ ids: [String],
    ancestors: [String: [String: String]] = [:], disciplines: [ScoreDiscipline] = [],
    votes: [String: Int] = [:]
  ) throws -> Ranking {
    try Ranking.compute(
      rubric: rubric, calendar: calendar, book: try book(ledger),
      period: try calendar.period(period),
      subjects: subjects(ids, kind: rubric.subjects, ancestors: ancestors),
      disciplines: disciplines, votes: votes)
  }
}

extension Ranking {
  func row(_ id: String) throws -> Row { try #require(rows.first { $0.subject.id == id }) }
  func total(_ id: String) throws -> String? {
    try row(id).score.total?.fixed(rubric.rounding.digits)
  }
  /// `1 a 97 Tốt`, one row a line; `-` for what is absent.
  var summary: [String] {
    rows.map { row in
      [
        row.rank.map { String($0) } ?? "-", row.subject.id, row.score.total?.description ?? "-",
        row.band.band ?? "-",
      ].joined(separator: " ")
    }
  }
}
