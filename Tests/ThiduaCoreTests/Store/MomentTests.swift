import Testing

@testable import ThiduaCore

@Suite("Moments")
struct MomentTests {
  @Test(
    "records' times for people; anything else stays",
    arguments: [
      ("2024-10-07T08:15:02+07:00", "08:15:02 ngày 07/10/2024", "2024-10-07 08:15:02"),
      ("2025-04-04T00:00:00Z", "00:00:00 ngày 04/4/2025", "2025-04-04 00:00:00"),
      ("2025-04-04", "2025-04-04", "2025-04-04"),
      ("2025-02-30T00:00:00Z", "2025-02-30T00:00:00Z", "2025-02-30T00:00:00Z"),
      ("2025-04-04T8:00", "2025-04-04T8:00", "2025-04-04T8:00"),
      ("hôm qua", "hôm qua", "hôm qua"), ("", "", ""),
    ])
  func spoken(text: String, vi: String, en: String) {
    #expect(Moment.spoken(text) == Message(vi: vi, en: en))
  }
}
