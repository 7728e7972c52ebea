/// Due times in words, as they are said back to the clerk.
enum DueWords {
  /// `chậm nhất ngày 14/3/2024`, `lặp lại hằng tháng: 12 kỳ, hạn kỳ đầu 30/9/2024, kỳ cuối …`.
  static func text(_ due: TaskDue) -> Message {
    let unknownYear = Message(vi: "chưa rõ năm nào", en: "the year is not known")
    switch due.kind {
    case .unscheduled: return Message(vi: "không định ngày", en: "no fixed day")
    case .by:
      return due.to.map { Message(vi: "chậm nhất ngày \($0.inText)", en: "by \($0)") }
        ?? unknownYear
    case .within:
      switch (due.from, due.to) {
      case (let from?, let to?) where from == to:
        return Message(vi: "trong ngày \(from.inText)", en: "on \(from)")
      case (_?, _?): return Message(vi: "làm trong khoảng ấy", en: "within these days")
      case (let from?, nil): return Message(vi: "từ ngày \(from.inText)", en: "from \(from)")
      default: return unknownYear
      }
    case .recurring:
      let ranges = TaskOccurrences(due).ranges
      let every = name(due.every)
      guard let first = ranges.first, let last = ranges.last else {
        return Message(
          vi: "lặp lại \(every.vi), kế hoạch không ghi thời gian để đếm kỳ",
          en: "\(every.en); the plan names no time by which to count")
      }
      return Message(
        vi:
          "lặp lại \(every.vi): \(ranges.count) kỳ, hạn kỳ đầu \(first.upperBound.inText), kỳ cuối \(last.upperBound.inText)",
        en:
          "\(every.en): \(ranges.count) times, the first due \(first.upperBound), the last \(last.upperBound)"
      )
    }
  }

  private static func name(_ interval: TaskDue.Interval?) -> Message {
    switch interval {
    case .day: Message(vi: "hằng ngày", en: "daily")
    case .week: Message(vi: "hằng tuần", en: "weekly")
    case .fortnight: Message(vi: "hai tuần một lần", en: "every two weeks")
    case .month: Message(vi: "hằng tháng", en: "monthly")
    case .twoMonths: Message(vi: "hai tháng một lần", en: "every two months")
    case .quarter: Message(vi: "hằng quý", en: "quarterly")
    case .halfYear: Message(vi: "nửa năm một lần", en: "every half-year")
    case .semester: Message(vi: "mỗi học kỳ", en: "each semester")
    case .year, nil: Message(vi: "hằng năm", en: "yearly")
    }
  }
}

extension DuePhrase {
  /// What the words leave open and the program took from elsewhere.
  func assumptions(_ semesters: Semesters) -> [Message] {
    var notes: [Message] = []
    if spans.contains(where: { $0.needsYear }), meaning != .unscheduled {
      notes.append(
        Message(vi: "năm lấy theo thời gian của kế hoạch", en: "the year is that of the plan"))
    }
    let isSemester = spans.contains { span in
      if case .semester = span.shape { return true }
      return span.shape == .schoolYear && span.part != nil
    }
    if isSemester || meaning == .recurring(.semester, nil) {
      notes.append(
        semesters.isOwn
          ? Message(vi: "học kỳ theo thidua.json", en: "semesters as in thidua.json")
          : Message(
            vi: "học kỳ I tính đến 15/01, học kỳ II đến 31/5",
            en: "semester I to 15 January, II to 31 May"))
    }
    return notes
  }
}
