import Testing

@testable import ThiduaCore

/// Texts made to be slow: one thing over and over on a single line or on as many lines as fit. What is read
/// in time that grows with the square of the length takes minutes here; the bound is generous for a debug
/// build on a busy machine.
@Suite struct HostileTextTests {
  @Test(arguments: [
    "“", "”", "'", "(", "1/", "ngày ", "số 1/KH-UBND ", "Kế hoạch số ", "\t", "a\n",
    "1\ta\tQuý I\n",
    "trên đây là\n", "\u{301}", "🌾", "5 năm ngày ", "kỷ niệm lần thứ 1 ngày sinh ",
    "phong trào thi đua chào mừng ", "phong trào thi đua “a b c d”, ", "thỉ đua ", "trường ",
    "Căn cứ Kế hoạch số 1/KH-UBND ngày 1/1/2024 của UBND xã, ", "1/KH-UBND ", "số 2 161/QĐ-UBND ",
    "Quyết định số 1/QĐ-UBND;\n", "Phần thứ nhất\n",
    "[1] a b\n", "TM. UBND\n", "1. Phòng X\n- a b c\n", "- Mục tiêu: a b\n", "1-KH/A ",
    "phong trào thi đua “a b c d”\n- Thời gian: a\n- Phạm vi: b\n", "Năm 2021: Chủ đề “a b”\n",
    "Nơi nhận:\n- a\n", "STT\nNội dung\nChủ trì\nThời gian\n1\n",
  ])
  func onePieceOverAndOver(_ piece: String) throws {
    let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
    let clock = ContinuousClock()
    let time = try clock.measure {
      _ = try PlanLinter.check(SourceText(file: "a.txt", bytes: Array(text.utf8)))
    }
    #expect(time < .seconds(20))
  }

  @Test func aTextTooLongForAPlanIsRefused() throws {
    for text in [String(repeating: "a\n", count: 100_001), String(repeating: "a", count: 5 << 20)] {
      #expect(throws: Failure.self) {
        _ = try PlanImport(SourceText(file: "a.txt", bytes: Array(text.utf8)))
      }
    }
  }
}
