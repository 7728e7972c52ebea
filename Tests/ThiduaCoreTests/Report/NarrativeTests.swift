import Testing

@testable import ThiduaCore

@Suite("What people write for the report")
struct NarrativeTests {
  @Test("parts by heading, paragraphs joined, lists kept")
  func parts() {
    let narrative = Narrative(
      """
      # Nhận định năm học
      lời không thuộc phần nào

      ## Thuận lợi
      Đội ngũ đoàn kết,
      cơ sở vật chất tốt.

      Phụ huynh ủng hộ.
      - Sân trường mới
        nối dòng
      * Thư viện

      ## TON TAI, HAN CHE
      - Ít sáng kiến
      ## Kinh phí
      Không ai đọc phần này.
      ### Phương hướng, nhiệm vụ năm học tới
      Tiếp tục.
      """)
    #expect(
      narrative.items(.advantages).map(\.text) == [
        "Đội ngũ đoàn kết, cơ sở vật chất tốt.", "Phụ huynh ủng hộ.", "Sân trường mới nối dòng",
        "Thư viện",
      ])
    #expect(narrative.items(.advantages).map(\.isListed) == [false, false, true, true])
    #expect(narrative.items(.shortcomings).map(\.text) == ["Ít sáng kiến"])
    #expect(narrative.items(.nextYear).map(\.text) == ["Tiếp tục."])
    #expect(narrative.unknown.map(\.heading) == ["Kinh phí"])
    #expect(narrative.unknown.map(\.line) == [15])
    #expect(
      narrative.missing == [
        .difficulties, .leadership, .campaigns, .exemplars, .causes, .lessons, .proposals,
      ])
  }

  @Test("nothing, blanks and Windows line ends")
  func edges() {
    #expect(Narrative("").missing.count == Narrative.Part.allCases.count)
    #expect(Narrative("\n\n#\n##\n- \n").missing.count == Narrative.Part.allCases.count)
    let windows = Narrative("## Nguyên nhân\r\nThiếu người.\r\n\r\nThiếu giờ.\r\n")
    #expect(windows.items(.causes).map(\.text) == ["Thiếu người.", "Thiếu giờ."])
  }

  @Test("a file that is no text is refused with its place")
  func noText() throws {
    let scratch = try Scratch()
    try scratch.change { $0.put([0xC3, 0x28], at: Narrative.path(.school(2024))) }
    let error = failure { _ = try scratch.open(.reading).narrative(.school(2024)) }
    #expect(error?.kind == .badData)
    #expect(error?.place?.file == "years/2024-2025/narrative.md")
  }
}
