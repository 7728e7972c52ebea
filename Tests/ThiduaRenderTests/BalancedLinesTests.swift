import Testing
import ThiduaCore

@testable import ThiduaRender

@Suite struct BalancedLinesTests {
  @Test(
    "a title breaks between words that belong together neither in capitals nor small",
    arguments: [
      "Về việc đề nghị công nhận danh hiệu thi đua, khen thưởng năm học 2024",
      "(Kèm theo Quyết định số 1388/QĐ-UBND ngày 20 tháng 6 năm 2025 của Chủ tịch)",
      "ỦY BAN NHÂN DÂN HUYỆN SÔNG HỒNG",
    ])
  func compounds(_ text: String) {
    let torn = [
      ("thi", "đua"), ("khen", "thưởng"), ("danh", "hiệu"), ("công", "nhận"), ("tháng", "6"),
      ("6", "năm"), ("năm", "2025"), ("số", "1388/qđ-ubnd"), ("nhân", "dân"),
    ]
    for width in stride(from: 4600, through: 9000, by: 400) {
      let lines = BalancedLines.lines(of: text, size: 14, within: width)
      #expect(lines.joined(separator: " ") == text)
      for (line, next) in zip(lines, lines.dropFirst()) where lines.count < 5 {
        let last = line.split(separator: " ").last.map { $0.lowercased() } ?? ""
        let first = next.split(separator: " ").first.map { $0.lowercased() } ?? ""
        #expect(!torn.contains { $0 == (last, first.filter { $0 != "," }) }, "\(lines)")
      }
    }
  }

  @Test("headings of narrow columns keep their compounds")
  func headings() {
    #expect(BalancedLines.joined("Phiếu đồng ý") == "Phiếu đồng\u{A0}ý")
    #expect(BalancedLines.joined("Kết quả") == "Kết\u{A0}quả")
    #expect(BalancedLines.joined("Họ và tên, tập thể") == "Họ và tên, tập\u{A0}thể")
    #expect(BalancedLines.joined("TT") == "TT")
  }
}
