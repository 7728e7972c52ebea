import Foundation
import Testing

/// A submission's number typed wrongly, mended by the built program.
@Suite("A mistyped submission")
struct SubmissionSlipRunTests {
  private static let line = "award submit --mistyped 14/TTr-THCSST --number 4 --reason 'Gõ nhầm số'"

  @Test("its number is entered anew; journal, history and papers tell")
  func mended() {
    let school = School(at: .submitted)
    let dry = school.run(Self.line + " --dry-run")
    #expect(dry.code == 0 && dry.error.contains("chạy thử"))
    let done = school.done(Self.line, on: "2025-06-02")
    for words in ["04/TTr-THCSST", "trước đây ghi nhầm 14/TTr-THCSST", "thidua report submission"] {
      #expect(done.error.contains(words), "\(done.error)")
    }
    school.isSound()
    #expect(school.run("log --last 1").output.contains("--mistyped 14/TTr-THCSST"))
    let paper = school.run("report submission --year 2024-2025 --number 4")
    #expect(paper.code == 0 && paper.output.contains("Số: 04/TTr-THCSST"), "\(paper.error)")
    #expect(school.run("report submission --year 2024-2025 --number 14/TTr-THCSST").code == 1)
    let list =
      school.object("years/2024-2025/submissions.json")["submissions"] as? [[String: Any]] ?? []
    #expect(list.count == 1)
    let slips = list.first?["slips"] as? [[String: Any]] ?? []
    #expect(slips.map { $0["number"] as? String } == ["14/TTr-THCSST"])
    #expect(slips.map { $0["by"] as? String } == ["Văn thư"])
    // It can be taken back as long as nothing came after.
    school.done("undo", on: "2025-06-02")
    school.isSound()
    #expect(school.run("report submission --year 2024-2025 --number 14").code == 0)
    school.done(Self.line, on: "2025-06-02")
    school.done(
      "award decide --submission 4 --number 112/QĐ-UBND --date 2025-06-10", on: "2025-06-10")
    school.isSound()
  }

  @Test("not once a decision answers it, nor for nothing, nor half asked")
  func refused() {
    let school = School(at: .decided)
    school.refused(Self.line, saying: "đã căn cứ vào tờ trình số 14/TTr-THCSST")
    let before = School(at: .submitted)
    before.refused(Self.line.replacing("14/", with: "99/"), saying: "không có tờ trình số 99/")
    before.refused(
      Self.line.replacing("--number 4", with: "--number 14"), saying: "đã ghi đúng như vậy")
    for (line, words) in [
      ("award submit --mistyped 14 --number 4", "--reason"),
      ("award submit --mistyped 14 --reason x", "--number"),
      ("award submit --mistyped 14 --number 4 --reason ''", "--reason"),
      ("award submit --mistyped 14 --number 4 --reason x --to UBND", "--to"),
      ("award submit --mistyped 14 --number 4 --reason x --tier LDTT", "--tier"),
      ("award submit dn-2024-001 --to UBND --reason x", "--mistyped"),
      ("award submit dn-2024-001", "--to"),
    ] {
      before.refused(line, code: 64, saying: words)
    }
    #expect(before.run("award submit --help").output.contains("--mistyped 15/TTr-THHS"))
  }
}
