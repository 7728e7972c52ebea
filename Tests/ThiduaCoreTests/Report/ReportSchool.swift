import Testing

@testable import ThiduaCore

/// A small school at the end of its year: four awards, a refusal, a proposal on its way.
struct ReportSchool {
  let school: AwardSchool

  /// Made once; every test gets a copy.
  private static let made = Result { try decided() }

  init() throws { school = try ReportSchool.made.get().copy() }

  private static func decided() throws -> AwardSchool {
    let school = try AwardSchool()
    try school.scratch.importing(
      .registrations,
      """
      subject,year,campaign,tier
      gv-1,2024-2025,,CSTDCS
      gv-2,2024-2025,,LDTT
      gv-3,2024-2025,,LDTT
      to-1,2024-2025,,TTLDTT
      """)
    try school.scratch.importing(
      .awards, "subject,tier,year,decision,date\nnv-1,GKX,2024-2025,21/QĐ-UBND,2025-05-19\n")
    try school.found()
    try school.open(["ht", "gv-1", "gv-2", "gv-3"], written: ["nv-1"])
    let title = try school.passed("gv-1", "LDTT")
    let higher = try school.passed("gv-1", "CSTDCS", initiative: "sk-1")
    let group = try school.passed("to-1", "TTLDTT")
    let refused = try school.passed("gv-2", "LDTT")
    let lost = try school.propose("gv-3", "LDTT").value.id
    try school.vote(lost, yes: 1, no: 2, blank: 1)
    let withdrawn = try school.propose("gv-10", "LDTT").value.id
    try school.act { try $0.move(withdrawn, to: .withdrawn, note: "tự rút") }
    try school.act {
      try $0.submit(
        [title, higher, group, refused], to: "UBND xã Phước An", number: "3/TTr-THHS",
        date: day("2025-06-12"))
    }
    try school.act {
      try $0.decide(
        [title, higher, group], number: "7/QĐ-UBND", date: day("2025-06-20"), signer: nil,
        refusal: nil)
    }
    try school.act {
      try $0.decide(
        [refused], number: "8/QĐ-UBND", date: day("2025-06-20"), signer: nil,
        refusal: "vượt tỷ lệ.")
    }
    return school
  }

  func summary(today: String = "2025-06-30") throws -> YearSummary {
    try YearSummary(
      school.scratch.open(.reading), year: AwardSchool.year, today: day(today))
  }
}

extension ReportDocument {
  /// The headings of a level in order.
  func headings(_ level: Int) -> [String] {
    sections.flatMap(\.blocks).compactMap { block in
      if case .section(level, let text) = block { text } else { nil }
    }
  }

  /// The texts of paragraphs and list items in order.
  var sentences: [String] {
    sections.flatMap(\.blocks).flatMap { block -> [String] in
      switch block {
      case .paragraph(let text): [text.plain]
      case .list(let items): items.map(\.plain)
      default: []
      }
    }
  }

  /// The cells of a table as people read them; groups stand alone in their row.
  func cells(_ key: String) -> [[String]] {
    tables.first { $0.key == key }?.rows.map { row in
      switch row {
      case .cells(let cells), .total(let cells): cells.map(\.text)
      case .group(let title): [title]
      }
    } ?? []
  }
}
