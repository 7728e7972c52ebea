import Testing

@testable import ThiduaCore

@Suite("The figures of a year")
struct YearSummaryTests {
  @Test("awards, titles from the highest and then forms, with what they pay")
  func awards() throws {
    let summary = try ReportSchool().summary()
    #expect(
      summary.awards.map { "\($0.subject) \($0.tier) \($0.prize.dong)" } == [
        "to-1 tap-the-lao-dong-tien-tien 1880000",
        // Lao động tiên tiến of the same year is not paid beside the higher title.
        "gv-1 chien-si-thi-dua-co-so 2340000", "gv-1 lao-dong-tien-tien 0", "nv-1 giay-khen-xa 0",
      ])
    #expect(summary.prizeTotal.dong == 4_220_000)
    #expect(summary.awards.map(\.isCollective) == [true, false, false, false])
    #expect(summary.awards.map(\.isDirectWorker) == [false, true, true, true])
    #expect(summary.awards.map(\.isSmallCollective) == [true, false, false, false])
    #expect(summary.awards.map(\.isFemale) == [false, true, true, true])
    #expect(
      summary.awards.map(\.decision) == ["7/QĐ-UBND", "7/QĐ-UBND", "7/QĐ-UBND", "21/QĐ-UBND"])
    #expect(
      summary.awards.map(\.detail) == [
        "Tổ chuyên môn", "Tổ trưởng, Tổ 1", "Tổ trưởng, Tổ 1", "Kế toán, Tổ Văn phòng",
      ])
  }

  @Test("what was registered, proposed and given, by tier")
  func tiers() throws {
    let counts = try ReportSchool().summary().tiers.map {
      "\($0.tier.code) \($0.isCollective) \($0.registered) \($0.nominated) \($0.awarded)"
    }
    #expect(
      counts == ["TTLDTT true 1 1 1", "CSTDCS false 1 1 1", "LDTT false 2 3 1", "GKX false 0 0 1"])
  }

  @Test("ratings of people and collectives from the best")
  func ratings() throws {
    let summary = try ReportSchool().summary()
    #expect(summary.ratingCounts(collectives: false).map(\.count) == [1, 1, 1, 1])
    #expect(summary.ratingCounts(collectives: true).map(\.count) == [1, 0, 0, 0])
    #expect(summary.ratingCounts(collectives: true).first?.rating == .excellent)
  }

  @Test("the staff are those present on the last day, pupils not counted")
  func staff() throws {
    let school = try ReportSchool()
    #expect(try school.summary().staff.count == 6)
    #expect(try school.summary(today: "2030-01-01").day == day("2025-08-31"))
    #expect(try school.summary().day == day("2025-06-30"))
  }

  @Test("titles of one year in two papers of one day are paid once, of two days twice")
  func twoPapers() throws {
    for (date, total) in [("2025-06-20", 2_340_000), ("2025-06-21", 3_050_000)] {
      let school = try AwardSchool()
      try school.found()
      try school.open(["ht", "gv-1", "gv-2", "gv-3", "nv-1"])
      let one = try school.passed("gv-1", "LDTT")
      let two = try school.passed("gv-1", "CSTDCS", initiative: "sk-1")
      try school.act {
        try $0.submit([one], to: "Hiệu trưởng", number: "1", date: day("2025-06-12"))
      }
      try school.act { try $0.submit([two], to: "UBND xã", number: "2", date: day("2025-06-12")) }
      try school.act {
        try $0.decide([one], number: "15", date: day("2025-06-20"), signer: nil, refusal: nil)
      }
      try school.act {
        try $0.decide([two], number: "6", date: day(date), signer: nil, refusal: nil)
      }
      let summary = try YearSummary(
        school.scratch.open(.reading), year: AwardSchool.year, today: day("2025-06-30"))
      #expect(summary.prizeTotal.dong == total, "\(date)")
    }
  }

  @Test("a revoked award is no award of the year")
  func revoked() throws {
    let school = try ReportSchool()
    try school.school.act {
      try $0.revoke("dn-2024-002", reason: "x", number: "9/QĐ", date: day("2025-06-25"))
    }
    let summary = try school.summary()
    #expect(!summary.awards.contains { $0.tier == "chien-si-thi-dua-co-so" })
  }

  @Test("an empty workspace has a report too")
  func empty() throws {
    let summary = try YearSummary(
      Scratch().open(.reading), year: .school(2024), today: day("2025-06-30"))
    #expect(summary.awards.isEmpty && summary.tiers.isEmpty && summary.staff.isEmpty)
    let document = try YearReport(summary, today: day("2025-06-30")).document()
    #expect(document.sections.count == 1)
    #expect(document.sentences.contains("Chưa có kết quả xếp loại của năm."))
    #expect(document.tables.isEmpty)
  }
}
