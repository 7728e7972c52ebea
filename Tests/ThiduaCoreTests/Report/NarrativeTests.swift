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

  @Test("numbered lines are paragraphs that keep their numbers; tables are told of")
  func numbers() {
    let narrative = Narrative(
      """
      ## Thuận lợi
      Ba điểm:
      1. Giữ nền nếp,
      không đi muộn.
      2) Mỗi tổ một chuyên đề.

      10. Sau cùng.
      ## Khó khăn
      Trường xếp hạng
      2. Năm sau cố gắng hơn, đến năm
      2026. Hết.
      ## Nguyên nhân
      | Lớp | Điểm |
      |-----|------|
      | 6A | 9 |

      a | b
      --|---
      Chọn a | b.
      """)
    #expect(
      narrative.items(.advantages).map(\.text) == [
        "Ba điểm:", "1. Giữ nền nếp, không đi muộn.", "2) Mỗi tổ một chuyên đề.", "10. Sau cùng.",
      ])
    #expect(narrative.items(.advantages).allSatisfy { !$0.isListed })
    #expect(narrative.items(.difficulties).count == 1)
    #expect(narrative.unread == [13, 18].map { UnreadText(kind: .table, line: $0) })
  }

  @Test("words under no heading are told of once, those under an unknown one with it")
  func loose() {
    let narrative = Narrative(
      """
      # Nhận định
      <!-- ghi chú -->

      Năm học nhiều thuận lợi.
      Và khó khăn.
      ## Thuận lợi
      Đoàn kết.
      ## Linh tinh
      Không phần nào.
      # Phụ thêm
      Bỏ quên.
      """)
    #expect(narrative.items(.advantages).map(\.text) == ["Đoàn kết."])
    #expect(narrative.unknown.map(\.line) == [8])
    #expect(narrative.unread == [4, 11].map { UnreadText(kind: .loose, line: $0) })
    #expect(Narrative("# Nhận định\n\n## Thuận lợi\n\nA\n").unread.isEmpty)
    #expect(Narrative("Chỉ có chữ.\n").unread == [UnreadText(kind: .loose, line: 1)])
  }

  @Test("comments are passed over; one that never ends is text; other headings of the half-year")
  func comments() {
    let narrative = Narrative(
      """
      ## Thuận lợi
      <!-- gợi ý:
      {{không đọc}} -->
      Đoàn kết.
      <!-- xong -->
      Thêm đoạn.
      ## Nhiệm vụ học kỳ II
      <!-- không đóng
      """)
    #expect(narrative.items(.advantages).map(\.text) == ["Đoàn kết.", "Thêm đoạn."])
    #expect(narrative.items(.nextYear).map(\.text) == ["<!-- không đóng"])
    #expect(!narrative.missing(.firstHalf).contains(.lessons))
  }

  @Test("every character knows its line and column")
  func places() throws {
    let narrative = Narrative("## Nguyên nhân\n\n  -  một\n     hai {{x}}\n")
    let item = try #require(narrative.items(.causes).first)
    #expect(item.text == "một hai {{x}}")
    #expect(item.place(at: 0) == (3, 6))
    #expect(item.place(at: 8) == (4, 10))
  }

  @Test("the skeleton is read as nothing, names every part, and then only what is empty")
  func skeleton() {
    for extent in [YearExtent.whole, .firstHalf] {
      let text = NarrativeSkeleton.text(.school(2024), extent, Narrative())
      let parts = Narrative.Part.asked(extent)
      #expect(text.components("\n## ") == parts.count)
      #expect(Narrative(text).missing(extent) == parts)
      #expect(Narrative(text).unknown.isEmpty)
      let started = Narrative("## Thuận lợi\nA\n")
      let rest = NarrativeSkeleton.text(.school(2024), extent, started)
      #expect(!rest.contains("Thuận lợi") && !rest.hasPrefix("# "))
      #expect(Narrative(rest).unknown.isEmpty)
    }
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

extension String {
  /// How often a text stands in it.
  fileprivate func components(_ needle: String) -> Int {
    var count = 0
    var rest = Substring(self)
    while let range = rest.firstRange(of: needle) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
