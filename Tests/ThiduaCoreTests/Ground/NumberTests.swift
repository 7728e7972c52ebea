import Testing
import ThiduaCore

struct NumberTests {
  @Test(arguments: [
    ("9.25", 9_250_000), ("-3", -3_000_000), ("+2", 2_000_000), ("0.000001", 1), ("007", 7_000_000),
    ("0.1000000", 100_000), ("9000000000", 9_000_000_000_000_000), ("-0", 0),
  ])
  func pointsAreRead(_ text: String, _ millionths: Int64) {
    #expect(Points(text)?.millionths == millionths)
  }

  @Test(arguments: [
    "", "-", "+", ".", ".5", "5.", "1e3", "1,5", "1.2.3", "0.0000001", "9000000000.000001", "--1",
    "1 ", " 1", "１",
    "99999999999999999999999999", "NaN", "0x1", "1_000",
  ])
  func pointsAreRefused(_ text: String) { #expect(Points(text) == nil) }

  @Test func commas() {
    #expect(Points("9,25", decimalComma: true)?.millionths == 9_250_000)
    #expect(Points("1,234.5", decimalComma: true) == nil)
    #expect(Points("99.5")?.withComma == "99,5")
    #expect(Points("99.5")?.fixed(2) == "99.50")
    #expect(Points("100")?.fixed(0) == "100")
  }

  @Test func hugeWholeNumbersDoNotTrap() {
    #expect(Points(Int.max).millionths > 0)
    #expect(Points(Int.min).millionths < 0)
  }

  @Test func fractionsAreExact() throws {
    var sum = Fraction.zero
    let tenth = Fraction(try #require(Points("0.1")))
    for _ in 0..<30 { sum = try sum + tenth }
    #expect(sum == Fraction(3))
    let third = try #require(Fraction(1, over: 3))
    #expect(try third + third + third == Fraction(1))
    #expect(try Fraction(-7) / Fraction(-2) == Fraction(7, over: 2))
    #expect(Fraction(1, over: 0) == nil)
    #expect(Fraction(2, over: -4) == Fraction(-1, over: 2))
    #expect(throws: Failure.self) { try Fraction(1) / .zero }
  }

  @Test(arguments: [
    (5, 2, 0, "3"), (-5, 2, 0, "-3"), (9259, 1000, 1, "9.3"), (89_995, 1000, 2, "90"),
    (1, 3, 2, "0.33"),
    (2, 3, 2, "0.67"), (1, 8, 2, "0.13"), (-1, 8, 2, "-0.13"), (1, 3, 9, "0.333333"),
    (0, 5, 2, "0"),
  ])
  func roundsHalfUpOnce(_ top: Int, _ bottom: Int, _ digits: Int, _ text: String) throws {
    let value = try #require(Fraction(Int128(top), over: Int128(bottom)))
    #expect(try value.rounded(digits).description == text)
  }

  @Test func overflowThrows() throws {
    let big = try #require(Fraction(Int128.max, over: 3))
    #expect(throws: Failure.self) { try big * big }
    #expect(throws: Failure.self) { try big + big }
    #expect(throws: Failure.self) { try big.rounded(2) }
    #expect(throws: Failure.self) { try Fraction(Points.limitValue + 1).rounded(0) }
    let small = try #require(Fraction(1, over: Int128.max))
    #expect(throws: Failure.self) { try small * small }
    // Comparing never overflows.
    #expect(small < big)
    #expect(!(big < big))
    let near = try #require(Fraction(Int128.max - 1, over: Int128.max - 2))
    let nearer = try #require(Fraction(Int128.max, over: Int128.max - 1))
    #expect(nearer < near)
    #expect(Fraction(-1) < Fraction.zero)
    let minus = try #require(Fraction(-(Int128.max - 1), over: Int128.max - 2))
    let less = try #require(Fraction(-Int128.max, over: Int128.max - 1))
    #expect(minus < less)
  }

  @Test(arguments: [
    (0, "không"), (5, "năm"), (10, "mười"), (11, "mười một"), (15, "mười lăm"),
    (21, "hai mươi mốt"),
    (24, "hai mươi tư"), (25, "hai mươi lăm"), (101, "một trăm linh một"),
    (1005, "một nghìn không trăm linh năm"),
    (2_340_000, "hai triệu ba trăm bốn mươi nghìn"), (1_000_000_000, "một tỷ"), (-3, "âm ba"),
    (1_000_001, "một triệu không trăm linh một"), (4, "bốn"), (14, "mười bốn"), (34, "ba mươi tư"),
    (20, "hai mươi"), (110, "một trăm mười"), (105, "một trăm linh năm"),
    (104, "một trăm linh bốn"),
    (155, "một trăm năm mươi lăm"), (1000, "một nghìn"), (1010, "một nghìn không trăm mười"),
    (1_021, "một nghìn không trăm hai mươi mốt"), (10_000, "mười nghìn"),
    (1_500_000, "một triệu năm trăm nghìn"), (4_220_000, "bốn triệu hai trăm hai mươi nghìn"),
    (12_000_005, "mười hai triệu không trăm linh năm"),
    (1_000_000_005, "một tỷ không trăm linh năm"),
    (1_020_000_000, "một tỷ không trăm hai mươi triệu"),
    (2_500_000_000_000, "hai nghìn năm trăm tỷ"),
    (
      999_999_999_999,
      "chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu "
        + "chín trăm chín mươi chín nghìn chín trăm chín mươi chín"
    ),
    (1_000_000_000_000, "một nghìn tỷ"), (1_005_000_000_000, "một nghìn không trăm linh năm tỷ"),
    (1_000_000_000_000_000, "một triệu tỷ"),
  ])
  func numbersInWords(_ number: Int, _ words: String) {
    #expect(NumberWords.spell(number) == words)
  }

  @Test func extremesInWordsAndMoney() {
    #expect(NumberWords.spell(Int.max).hasPrefix("chín tỷ hai trăm hai mươi ba triệu"))
    #expect(NumberWords.spell(1_000_000_000_000_000_000) == "một tỷ tỷ")
    #expect(NumberWords.amount(Money(4_220_000)) == "Bốn triệu hai trăm hai mươi nghìn đồng")
    #expect(NumberWords.amount(.zero) == "Không đồng")
    #expect(initials(of: "Nguyễn Văn An") == "N.V.A.")
    #expect(initials(of: "  đỗ  thị <Ánh> 2") == "Đ.T.Á.")
    #expect(NumberWords.spell(Int.min).hasPrefix("âm chín"))
    #expect(grouped(2_340_000) == "2.340.000")
    #expect(grouped(-1000) == "-1.000")
    #expect(Money(702_000).roundedUpToTenThousand == Money(710_000))
    #expect(Money(710_000).roundedUpToTenThousand == Money(710_000))
  }
}

extension Points {
  fileprivate static var limitValue: Int { Int(limit) }
}
