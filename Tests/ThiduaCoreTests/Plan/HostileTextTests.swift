import Testing

@testable import ThiduaCore

/// Texts made to be slow: one thing over and over on a single line or on as many lines as fit. What is read
/// in time that grows with the square of the length takes minutes here; the limit only ends such a hang.
@Suite(.timeLimit(.minutes(10))) struct HostileTextTests {
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
    let source = SourceText(file: "a.txt", bytes: Array(text.utf8))
    do throws(Failure) {
      #expect(try !PlanLinter.check(source).isEmpty)
    } catch {
      // Too many lines or strokes for a plan.
      #expect(error.kind == .badData)
    }
  }

  @Test func aTextTooLongForAPlanIsRefused() throws {
    for text in [
      String(repeating: "a\n", count: 20_001), String(repeating: "a", count: 600_000),
      String(repeating: "1/KH-X ", count: 20_001),
    ] {
      #expect(throws: Failure.self) {
        _ = try PlanImport(SourceText(file: "a.txt", bytes: Array(text.utf8)))
      }
    }
  }

  @Test func aFileOfFaultsAloneNamesTheFirstTwentyThousand() throws {
    let keys = (0..<30_000).map { "\"x\($0)\":1" }.joined(separator: ",")
    let text = "{\"schema\":\"thidua.plan/1\",\"id\":\"a\",\"kind\":\"annual\",\(keys)}"
    let findings = try PlanLinter.check(SourceText(file: "a.json", bytes: Array(text.utf8)))
      .filter { $0.check == .unknownKey }
    #expect(findings.count == JSONFindings.most + 1)
    #expect(findings.last?.message.en.contains("more faults") == true)
  }

  @Test func whereTheReaderStoppedTellingTheOtherChecksAreSilent() throws {
    let tasks = Array(repeating: "{}", count: 30_000).joined(separator: ",")
    let text = "{\"schema\":\"thidua.plan/1\",\"id\":\"a\",\"kind\":\"work\",\"tasks\":[\(tasks)]}"
    let findings = try PlanLinter.check(SourceText(file: "a.json", bytes: Array(text.utf8)))
    #expect(findings.count == JSONFindings.most + 1)
    #expect(findings.allSatisfy { $0.check == .missingField })
    // Asked for alone, a check still speaks: silence would pass for a clean plan.
    let asked = try PlanLinter.check(
      SourceText(file: "a.json", bytes: Array(text.utf8)), only: ["task-without-lead"])
    #expect(asked.count == 30_000)
  }
}
