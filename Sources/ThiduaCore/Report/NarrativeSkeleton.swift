/// A narrative to be filled in: the headings that are still empty, each with a hint.
public enum NarrativeSkeleton {
  /// The text; empty where every part is written.
  ///
  /// - Parameter narrative: what is written already.
  public static func text(
    _ year: YearID, _ extent: YearExtent, _ narrative: Narrative
  ) -> String {
    let missing = narrative.missing(extent)
    guard !missing.isEmpty else { return "" }
    let isNew = missing.count == Narrative.Part.asked(extent).count
    var lines: [String] = []
    if isNew {
      let kind = extent == .whole ? "tổng kết" : "sơ kết"
      lines += [
        "# Phần nhận định của báo cáo \(kind) \(extent.named(year))", "",
        "<!-- Viết dưới mỗi tiêu đề; mỗi ý một dòng bắt đầu bằng gạch nối. **đậm**, *nghiêng*.",
        "Số liệu thì viết tên trong hai ngoặc nhọn, chương trình điền giá trị: {{staff}}, {{awards.people}}.",
        "Xem các tên: thidua report \(extent == .whole ? "year" : "midyear") --year \(year) --fields -->",
      ]
    }
    for part in missing {
      if !lines.isEmpty || !isNew { lines.append("") }
      lines += ["## \(heading(part, extent, year))", "", "<!-- \(hint(part, extent)) -->"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func heading(
    _ part: Narrative.Part, _ extent: YearExtent, _ year: YearID
  ) -> String {
    guard part == .nextYear, extent == .firstHalf else { return part.rawValue }
    return year.isSchoolYear ? "Nhiệm vụ học kỳ II" : "Nhiệm vụ 6 tháng cuối năm"
  }

  private static func hint(_ part: Narrative.Part, _ extent: YearExtent) -> String {
    switch part {
    case .advantages: "Đội ngũ, cơ sở vật chất, sự ủng hộ của phụ huynh, địa phương…"
    case .difficulties: "Điều gì làm công tác thi đua khó hơn?"
    case .leadership: "Ai chỉ đạo, kiểm tra thế nào; bảng văn bản do chương trình lập."
    case .campaigns: "Cách tổ chức, tác dụng của phong trào; bảng kết quả do chương trình lập."
    case .exemplars: "Ai, về việc gì, học được gì; đã giới thiệu, nhân rộng ở đâu?"
    case .shortcomings: "Việc chưa đạt, chỉ tiêu chưa tới; nêu cụ thể."
    case .causes: "Nguyên nhân chủ quan, khách quan của từng hạn chế."
    case .lessons: "Điều sẽ làm lại, điều sẽ làm khác."
    case .nextYear:
      extent == .whole
        ? "Nhiệm vụ trọng tâm của năm sau, có chỉ tiêu."
        : "Việc phải làm trong nửa cuối năm; bảng công việc của kế hoạch do chương trình lập."
    case .proposals: "Đề nghị với cấp trên, với địa phương."
    }
  }
}
