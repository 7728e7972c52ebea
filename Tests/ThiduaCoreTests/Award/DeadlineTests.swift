import Testing

@testable import ThiduaCore

@Suite("Days by which dossiers must be in")
struct DeadlineTests {
  private func tier(_ text: String, _ step: String = "submit") throws -> AwardTier {
    var tier = try RulePacks.vn2024.requireTier("LDTT")
    tier.deadlines = [DeadlineRule(step: step, text: text, .law("QĐ 9/QĐ-UBND"))]
    return tier
  }

  private func deadline(of text: String, _ year: YearID) throws -> String {
    let unit = try Scratch.school().open(.reading).unit()
    let found = Deadline.submission(
      of: try tier(text), year: year, unit: unit, on: day("2025-06-10"))
    return found?.day.description ?? "-"
  }

  @Test(
    "a day without its year is the one nearest to the end of the year it is for",
    arguments: [
      ("Trước 10/7", "2025-07-09", "2024-07-09"), ("Trước ngày 31/12", "2025-12-30", "2024-12-30"),
      ("Chậm nhất ngày 31/5", "2025-05-31", "2025-05-31"),
      ("Trước ngày 10/12", "2025-12-09", "2024-12-09"),
      ("Chậm nhất 30/01", "2026-01-30", "2025-01-30"),
      ("Trước 15/6/2025", "2025-06-14", "2025-06-14"),
      // What comes back every year, and whom it is for, name the same day.
      ("Trước ngày 31/10 hằng năm", "2025-10-30", "2024-10-30"),
      ("Trước ngày 31/10 hàng năm", "2025-10-30", "2024-10-30"),
      ("Trước ngày 31/12 (hệ thống giáo dục)", "2025-12-30", "2024-12-30"),
      // No day follows from these.
      ("Trước ngày 31/12 của năm liền sau năm đạt danh hiệu lần thứ hai", "-", "-"),
      ("10 ngày trước hội nghị", "-", "-"), ("20 ngày làm việc", "-", "-"), ("Hằng năm", "-", "-"),
      ("(hệ thống giáo dục)", "-", "-"),
    ])
  func days(_ text: String, _ school: String, _ calendar: String) throws {
    #expect(try deadline(of: text, .school(2024)) == school, "\(text)")
    #expect(try deadline(of: text, .calendar(2024)) == calendar, "\(text)")
  }

  @Test("every national deadline gives a day, or its words are shown")
  func national() throws {
    let unit = try Scratch.school().open(.reading).unit()
    var computed: [String] = []
    for pack in RulePacks.all {
      for tier in pack.tiers {
        for rule in tier.deadlines where rule.step == "submit" {
          let found = Deadline.submission(
            of: tier, year: .school(2024), unit: unit, on: pack.span.from ?? day("2020-01-01"))
          computed.append("\(pack.id) \(tier.code) \(found?.day.description ?? rule.text)")
        }
      }
    }
    #expect(computed.contains("vn-2017 CSTDTQ 2025-10-30"))
    #expect(computed.contains("vn-2024 CTDCP 2025-12-30"))
    #expect(
      computed.contains(
        "vn-2024 CSTDTQ Trước ngày 31/12 của năm liền sau năm đạt danh hiệu lần thứ hai"))
  }
}
