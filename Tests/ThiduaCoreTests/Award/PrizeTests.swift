import Testing

@testable import ThiduaCore

struct PrizeTests {
  @Test("a second title of a year decided on another day by the same authority is remarked on")
  func secondPrize() throws {
    for (date, signer, isSaid) in [
      ("2025-06-22", "UBND xã", true), ("2025-06-20", "UBND xã", false),
      ("2025-06-22", "Sở GDĐT", false),
    ] {
      let school = try AwardSchool()
      try school.found()
      try school.open(["ht", "gv-1", "gv-2", "gv-3", "nv-1"])
      let one = try school.passed("gv-1", "LDTT")
      let two = try school.passed("gv-1", "CSTDCS", initiative: "sk-1")
      try school.act {
        try $0.submit([one, two], to: "UBND xã", number: nil, date: day("2025-06-12"))
      }
      try school.act {
        try $0.decide(
          [one], number: "7/QĐ-UBND", date: day("2025-06-20"), signer: nil, refusal: nil)
      }
      let second = try school.act {
        try $0.decide(
          [two], number: "8/QĐ-UBND", date: day(date), signer: signer, refusal: nil)
      }
      let said = second.warnings.first { $0.vi.contains("tiền thưởng danh hiệu thứ hai") }
      #expect((said != nil) == isSaid, "\(date) \(signer)")
      guard isSaid else { continue }
      #expect(said?.vi.hasPrefix("Chú ý: 1 người") == true)
      #expect(said?.vi.contains("7/QĐ-UBND ngày 20/06/2025") == true)
      #expect(said?.vi.contains("Nghị định 98/2023/NĐ-CP") == true)
    }
  }

  /// Multiples in hundredths and the amounts for base salaries of 1.490.000, 1.800.000, 2.340.000 and
  /// 2.530.000 đồng, computed by hand and rounded up to 10.000.
  @Test(arguments: [
    (15, [230_000, 270_000, 360_000, 380_000]), (30, [450_000, 540_000, 710_000, 760_000]),
    (60, [900_000, 1_080_000, 1_410_000, 1_520_000]),
    (80, [1_200_000, 1_440_000, 1_880_000, 2_030_000]),
    (100, [1_490_000, 1_800_000, 2_340_000, 2_530_000]),
    (150, [2_240_000, 2_700_000, 3_510_000, 3_800_000]),
    (200, [2_980_000, 3_600_000, 4_680_000, 5_060_000]),
    (300, [4_470_000, 5_400_000, 7_020_000, 7_590_000]),
    (350, [5_220_000, 6_300_000, 8_190_000, 8_860_000]),
    (450, [6_710_000, 8_100_000, 10_530_000, 11_390_000]),
    (700, [10_430_000, 12_600_000, 16_380_000, 17_710_000]),
    (750, [11_180_000, 13_500_000, 17_550_000, 18_980_000]),
    (800, [11_920_000, 14_400_000, 18_720_000, 20_240_000]),
    (900, [13_410_000, 16_200_000, 21_060_000, 22_770_000]),
    (1200, [17_880_000, 21_600_000, 28_080_000, 30_360_000]),
    (1250, [18_630_000, 22_500_000, 29_250_000, 31_630_000]),
    (1500, [22_350_000, 27_000_000, 35_100_000, 37_950_000]),
    (1800, [26_820_000, 32_400_000, 42_120_000, 45_540_000]),
  ])
  func roundedUpToTenThousand(hundredths: Int, amounts: [Int]) throws {
    let days = ["2023-06-30", "2023-07-01", "2024-07-01", "2026-07-01"]
    for (text, amount) in zip(days, amounts) {
      var tier = try RulePacks.vn2024.requireTier("LDTT")
      tier.prizes = [PrizeRule(.individual, hundredths: hundredths, .law("x"))]
      #expect(try Prize(tier: tier, on: day(text)).amount.dong == amount, "\(text)")
    }
  }

  static func prize(_ tier: String, _ on: String, _ nominee: NomineeKind? = nil) throws -> Prize {
    let pack = RulePacks.pack(on: day(on))
    return try Prize(tier: pack.requireTier(tier), nominee: nominee, on: day(on))
  }

  @Test(arguments: [
    ("LDTT", "2025-06-30", nil, 710_000), ("CSTDCS", "2025-06-30", nil, 2_340_000),
    ("CSTDBT", "2025-06-30", nil, 7_020_000), ("CSTDTQ", "2025-06-30", nil, 10_530_000),
    ("TTLDTT", "2025-06-30", nil, 1_880_000), ("TTLDXS", "2025-06-30", nil, 3_510_000),
    ("CTDBT", "2025-06-30", nil, 18_720_000), ("CTDCP", "2025-06-30", nil, 28_080_000),
    ("GKX", "2025-06-30", NomineeKind.individual, 360_000),
    ("GKX", "2025-07-01", .individual, 710_000), ("GKX", "2025-07-01", .collective, 1_410_000),
    ("BKT", "2023-12-31", .individual, 1_800_000), ("BKT", "2024-01-01", .individual, 2_700_000),
    ("BKT", "2024-01-01", .collective, 5_400_000), ("HCLD1", "2026-07-01", .collective, 45_540_000),
    ("NGND", "2026-07-01", nil, 31_630_000), ("LDTT", "2024-06-30", nil, 540_000),
    ("LDTT", "2024-07-01", nil, 710_000), ("LDTT", "2026-06-30", nil, 710_000),
    ("LDTT", "2026-07-01", nil, 760_000), ("KNCGD", "2025-06-30", nil, 1_410_000),
  ])
  func byTierAndDay(tier: String, on: String, nominee: NomineeKind?, amount: Int) throws {
    #expect(try PrizeTests.prize(tier, on, nominee).amount.dong == amount)
  }

  @Test func jsonOfTheContract() throws {
    let json = try PrizeTests.prize("LDTT", "2025-06-30").json.compact
    #expect(
      json.hasPrefix(
        #"{"schema":"thidua.prize/1","amount":710000,"multiplier":"0.30","baseSalary":2340000,"citation":""#
      ))
    #expect(try PrizeTests.prize("KNCGD", "2025-06-30").citation.contains("tối đa"))
  }

  @Test func whatHasNoPrizeIsRefused() {
    #expect(throws: Failure.self) { try PrizeTests.prize("HSXS", "2025-06-30") }
    #expect(throws: Failure.self) { try PrizeTests.prize("GKH", "2025-07-01") }
    #expect(throws: Failure.self) { try PrizeTests.prize("LDTT", "2025-06-30", .collective) }
    #expect(throws: Failure.self) { try PrizeTests.prize("LDTT", "2016-06-30") }
  }

  @Test func addingUpADecision() throws {
    let pack = RulePacks.vn2024
    let (one, two) = (YearID.school(2023), YearID.school(2024))
    func item(_ code: String, _ year: YearID, _ subject: String = "gv") throws -> PrizeSum.Item {
      PrizeSum.Item(
        subject: subject, nominee: .individual, tier: try pack.requireTier(code), year: year)
    }
    let on = day("2025-06-30")
    func total(_ items: [PrizeSum.Item]) -> Int { PrizeSum(items, on: on).total.dong }
    // Titles of one year: only the highest.
    #expect(total([try item("LDTT", two), try item("CSTDCS", two)]) == 2_340_000)
    #expect(total([try item("CSTDCS", two), try item("LDTT", two)]) == 2_340_000)
    // Titles of different years: all.
    #expect(total([try item("LDTT", one), try item("CSTDCS", two)]) == 3_050_000)
    // A title and a form: both. Several forms: all.
    #expect(total([try item("CSTDCS", two), try item("GKHT", two)]) == 3_050_000)
    #expect(total([try item("GKHT", two), try item("BKT", two)]) == 4_220_000)
    // Different people never share.
    #expect(total([try item("LDTT", two, "a"), try item("CSTDCS", two, "b")]) == 3_050_000)
    // The same title twice in one list is paid once.
    #expect(total([try item("LDTT", two), try item("LDTT", two)]) == 710_000)
    let lines = PrizeSum([try item("LDTT", two), try item("CSTDCS", two)], on: on).lines
    #expect(
      lines[0].amount == .zero && lines[0].note?.vi.contains("Chiến sĩ thi đua cơ sở") == true)
  }
}
