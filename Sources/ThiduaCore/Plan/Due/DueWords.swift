/// Due times in Vietnamese words, as they are said back to the clerk.
enum DueWords {
  /// `chậm nhất ngày 14/3/2024`, `lặp lại hằng tháng, 12 kỳ, hạn đầu 30/9/2024`.
  static func text(_ due: TaskDue) -> String {
    switch due.kind {
    case .unscheduled: return "không định ngày"
    case .by: return due.to.map { "chậm nhất ngày \($0.inText)" } ?? "chưa rõ năm nào"
    case .within:
      switch (due.from, due.to) {
      case (let from?, let to?) where from == to: return "trong ngày \(from.inText)"
      case (_?, _?): return "làm trong khoảng ấy"
      case (let from?, nil): return "từ ngày \(from.inText)"
      default: return "chưa rõ năm nào"
      }
    case .recurring:
      let ranges = TaskOccurrences(due).ranges
      guard let first = ranges.first, let last = ranges.last else {
        return "lặp lại \(name(due.every)), kế hoạch không ghi thời gian để đếm kỳ"
      }
      return
        "lặp lại \(name(due.every)): \(ranges.count) kỳ, hạn kỳ đầu \(first.upperBound.inText), "
        + "kỳ cuối \(last.upperBound.inText)"
    }
  }

  private static func name(_ interval: TaskDue.Interval?) -> String {
    switch interval {
    case .day: "hằng ngày"
    case .week: "hằng tuần"
    case .fortnight: "hai tuần một lần"
    case .month: "hằng tháng"
    case .twoMonths: "hai tháng một lần"
    case .quarter: "hằng quý"
    case .halfYear: "nửa năm một lần"
    case .semester: "mỗi học kỳ"
    case .year, nil: "hằng năm"
    }
  }
}

extension DuePhrase {
  /// What the words leave open and the program took from elsewhere.
  func assumptions(_ semesters: Semesters) -> [String] {
    var notes: [String] = []
    if spans.contains(where: { $0.needsYear }), meaning != .unscheduled {
      notes.append("năm lấy theo thời gian của kế hoạch")
    }
    let isSemester = spans.contains { span in
      if case .semester = span.shape { return true }
      return span.shape == .schoolYear && span.part != nil
    }
    if isSemester || meaning == .recurring(.semester, nil) {
      notes.append(
        semesters.isOwn
          ? "học kỳ theo thidua.json" : "học kỳ I tính đến 15/01, học kỳ II đến 31/5")
    }
    return notes
  }
}
