import Foundation
import Testing
import ThiduaRender

@testable import ThiduaCore

extension ReportDocument {
  /// A figure as it is printed, by its field.
  func figure(_ field: String) -> String? {
    figures.first { $0.source.field == field }?.text
  }

  /// A count of a tier in the yearly report.
  func tierFigure(_ tier: String, _ word: String, isCollective: Bool) -> String? {
    figure("titles.\(tier).\(isCollective ? "collectives" : "people").\(word)")
      ?? figure("titles.\(tier).\(word)")
  }
}

@Suite("Years side by side")
struct YearsReportTests {
  private static let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../samples/truong-tieu-hoc").standardized.path
  private let today = day("2025-09-10")

  private func workspace() throws -> Workspace {
    try Workspace(Self.sample, files: DiskFileSystem(), for: .reading)
  }

  private func report(
    _ range: String, _ topic: YearsReport.Topic = .year
  ) throws -> YearsReport {
    try YearsReport(workspace(), YearRange(range), topic: topic, today: today)
  }

  @Test(
    "stretches of years",
    arguments: [
      ("2022-2023..2024-2025", 3), ("2022..2024", 3), ("2024-2025", 1), ("2024", 1),
      (" 2023 .. 2024 ", 2), ("1995..2024", 30),
    ])
  func range(_ text: String, _ count: Int) throws {
    let range = try YearRange(text)
    #expect(range.years.count == count)
    #expect(range.years == range.years.sorted())
  }

  @Test(
    "what is no stretch of years is refused",
    arguments: [
      "", "..", "2022..", "..2024", "2024-2025..2022-2023", "2022-2023..2024", "2022..2024-2025",
      "1994..2024", "2020..2021..2022", "2024-2026", "x..y", "2022...2024",
    ])
  func refused(_ text: String) {
    #expect(throws: Failure.self) { try YearRange(text) }
  }

  @Test("values stand beside each other; what nobody entered is unknown, never zero")
  func values() throws {
    let workspace = try workspace()
    let years = try [2021, 2022, 2023, 2024].map { first in
      YearFigures(try YearSummary(workspace, year: .school(first), today: today))
    }
    let document = try report("2021-2022..2024-2025").document()
    func row(_ key: String, _ name: String) -> [String] {
      document.cells(key).first { $0[0] == name } ?? []
    }
    let awarded = years.compactMap { $0[.awarded]?.part }
    let name = "Lượt được khen thưởng"
    #expect(awarded.count == 4 && awarded.allSatisfy { $0 > 40 })
    #expect(Array(row("results", name).prefix(5)) == [name] + awarded.map { String($0) })
    #expect(
      row("results", name).suffix(2) == [
        YearChange(years[2][.awarded], years[3][.awarded], .count)?.text,
        YearChange(years[0][.awarded], years[3][.awarded], .count)?.text,
      ])
    let registrations = row("results", "Lượt đăng ký danh hiệu, hình thức")
    #expect(registrations[1...2] == ["chưa có số liệu", "chưa có số liệu"])
    #expect(Int(registrations[3]) != nil && Int(registrations[4]) != nil)
    #expect(registrations.last == "chưa so sánh được")
    let share = row("results", "Người được khen trên tổng số người")
    #expect(share[1...4].allSatisfy { $0.hasSuffix("%") })
    #expect(share.suffix(2).allSatisfy { $0.hasSuffix(" điểm phần trăm") })
    // The awards of these years are known from paper decisions: they tell nothing about money.
    let money = row("others", "Tiền thưởng (đồng)")
    #expect(money[1...3].allSatisfy { $0 == "chưa có số liệu" })
    #expect(money[4].hasSuffix(".000"))
  }

  @Test(
    "a year without any record is unknown in every line, and the years that have some are compared")
  func missing() throws {
    let report = try report("2023-2024..2026-2027")
    #expect(report.missing.map(\.description) == ["2025-2026", "2026-2027"])
    let document = report.document()
    for table in document.tables where table.columns.contains(where: { $0.key == "y2026-2027" }) {
      guard let column = table.columns.firstIndex(where: { $0.key == "y2026-2027" }) else {
        continue
      }
      for row in table.rows {
        guard case .cells(let cells) = row else { continue }
        #expect(["chưa có số liệu", "chưa so sánh được"].contains(cells[column].text))
      }
    }
    let results = try #require(document.tables.first { $0.key == "results" })
    #expect(results.columns.last?.title == "2024 - 2025 so với 2023 - 2024")
    #expect(try self.report("2010-2011..2011-2012").isEmpty)
  }

  @Test("each year's figures are those of its own yearly report")
  func oneSource() throws {
    let workspace = try workspace()
    for year in [YearID.school(2023), .school(2024)] {
      let summary = try YearSummary(workspace, year: year, today: today)
      let own = try YearReport(summary, today: today).document()
      let figures = YearFigures(summary)
      let lean = YearFigures(
        try YearSummary(workspace, year: year, today: today, detail: .figures))
      #expect(figures == lean)
      var compared = 0
      for tier in figures.tiers {
        let awarded = own.tierFigure(tier.id, "awarded", isCollective: tier.isCollective)
        #expect(awarded == grouped(tier.awarded.part), "\(tier.id)")
        compared += awarded == nil ? 0 : 1
      }
      for (measure, field) in Self.fields {
        guard let text = own.figure(field) else { continue }
        compared += 1
        #expect(figures[measure].map { grouped($0.part) } == text, "\(field)")
      }
      #expect(compared > 8)
    }
  }

  /// The fields of the yearly report that print what a measure counts.
  private static let fields: [(YearMeasure, String)] = [
    (.staff, "staff.total"), (.awarded, "awards.total"), (.collectives, "awards.collectives"),
    (.people, "awards.people"), (.pupils, "awards.pupils"), (.directWorkerShare, "awards.direct"),
    (.femaleShare, "awards.women"), (.smallCollectiveShare, "awards.small"),
    (.excellentShare, "ratings.people.HTXSNV"), (.failedShare, "ratings.people.KHTNV"),
    (.collectiveExcellentShare, "ratings.collectives.HTXSNV"), (.prize, "prizes.total"),
    (.initiatives, "initiatives.total"), (.campaigns, "campaigns.total"),
  ]

  @Test("the law of each year is named, and a change of law is said with what it changed")
  func law() throws {
    let document = try report("2022-2023..2024-2025").document()
    let law = document.cells("law")
    #expect(law.map { $0[1] } == ["vn-2017", "vn-2024", "vn-2024, vn-2025"])
    #expect(
      document.sentences.contains {
        $0.contains("Nghị định 91/2017/NĐ-CP; sau: Luật 06/2022/QH15")
          && $0.contains("năm học 2022 - 2023 và năm học 2023 - 2024")
          && $0.contains("so sánh thận trọng")
      })
    #expect(
      document.sentences.contains { $0.hasPrefix("Chiến sĩ thi đua cơ sở: tiêu chuẩn") })
    #expect(!document.sentences.contains { $0.contains(": hồ sơ:") })
    let same = try report("2021-2022..2022-2023").document()
    #expect(same.sentences.contains("Các năm được xét theo cùng một quy định nên so sánh được."))
  }

  @Test("every title that was given has a picture; fields of sources are unique")
  func charts() throws {
    let document = try report("2021-2022..2024-2025").document()
    let charts = document.sections.flatMap(\.blocks).compactMap { block -> ReportChart? in
      if case .chart(let chart) = block { chart } else { nil }
    }
    #expect(charts.map(\.title).contains("Lao động tiên tiến: số lượt đạt từng năm"))
    #expect(charts.allSatisfy { $0.bars.count == 4 })
    let fields = document.tables.flatMap(\.rows).flatMap { row -> [String] in
      if case .cells(let cells) = row { cells.compactMap { $0.source?.field } } else { [] }
    }
    #expect(Set(fields).count == fields.count)
    #expect(fields.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
  }

  @Test("thirty years fit: tables of four years each, every year once")
  func wide() throws {
    let document = try report("1996-1997..2025-2026").document()
    let keys = document.tables.filter { $0.key.hasPrefix("results") }.flatMap(\.columns).map(\.key)
      .filter { $0.hasPrefix("y") }
    #expect(keys.count == 30)
    #expect(Set(keys).count == 30)
    for renderer in Renderers.all { #expect(try !renderer.render(document).isEmpty) }
  }

  @Test("topics show their part of the figures")
  func topics() throws {
    let fairness = try report("2023-2024..2024-2025", .fairness).document()
    #expect(fairness.cells("fairness").map { $0[0] }.contains("Nữ trong lượt khen cá nhân"))
    #expect(fairness.cells("results").isEmpty)
    let statistics = try report("2023-2024..2024-2025", .statistics).document()
    #expect(statistics.cells("counts").map { $0[0] }.contains("Phong trào thi đua"))
  }

  @Test(
    "how values change in words",
    arguments: [
      (YearMeasure.Kind.count, 10, nil as Int?, 13, nil as Int?, "tăng 3 (30%)"),
      (.count, 0, nil, 4, nil, "tăng 4"), (.count, 4, nil, 0, nil, "giảm 4 (100%)"),
      (.count, 4, nil, 4, nil, "không đổi"),
      (.money, 1_000_000, nil, 1_500_000, nil, "tăng 500.000 (50%)"),
      (.share, 1, 3, 2, 3, "tăng 33,34 điểm phần trăm"), (.share, 1, 2, 1, 2, "không đổi"),
    ])
  func change(
    _ kind: YearMeasure.Kind, _ old: Int, _ oldWhole: Int?, _ new: Int, _ newWhole: Int?,
    _ text: String
  ) {
    let change = YearChange(YearValue(old, of: oldWhole), YearValue(new, of: newWhole), kind)
    #expect(change?.text == text)
  }

  @Test("what is unknown or a share of nothing cannot be compared")
  func unknownChange() {
    #expect(YearChange(nil, YearValue(3), .count) == nil)
    #expect(YearChange(YearValue(0, of: 0), YearValue(1, of: 2), .share) == nil)
    #expect(YearValue.cell(YearValue(0, of: 0), .share).text == "–")
    #expect(YearValue.cell(nil, .share).text == "chưa có số liệu")
  }
}
