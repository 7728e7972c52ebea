import ThiduaCore

/// `thidua report narrative --year Y`: the form of what only people can write.
struct ReportNarrative: Command {
  static let spec = CommandSpec(
    "report narrative", vi: "khung phần nhận định để viết: các tiêu đề còn trống",
    en: "a form for the narrative: the headings still empty",
    details: Message(
      vi:
        "In các tiêu đề chưa có nội dung của years/<năm>/narrative.md (với --period HK1: narrative-hk1.md), mỗi tiêu đề một gợi ý. -o chỉ tạo tệp mới, không ghi đè tệp đã có.",
      en:
        "Prints the headings of years/<year>/narrative.md (with --period HK1: narrative-hk1.md) that are still empty, each with a hint. -o makes a new file only and never overwrites one."
    ),
    options: [.year.required, .period],
    examples: [
      "report narrative --year 2024-2025 -o years/2024-2025/narrative.md",
      "report narrative --year 2024-2025 --period HK1",
    ], givesPaper: false)

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let extent: YearExtent = call.options.text(.period) == nil ? .whole : try call.firstHalf()
    _ = try call.format(["md"])
    if let path = call.options.text(.output), path != "-",
      try call.console.files.status(joinPath(call.console.currentFolder, path))?.kind == .file
    {
      throw Failure(
        .cannotCreate,
        Message(
          vi: "\(path) đã có; khung nhận định không ghi đè bài đã viết",
          en: "\(path) is there already; the form does not overwrite what was written"),
        remedy: Message(
          vi: "Xem các tiêu đề còn trống: bỏ -o, hoặc thêm vào cuối tệp bằng >> \(path).",
          en: "See what is still empty without -o, or append it with >> \(path)."))
    }
    let text = NarrativeSkeleton.text(year, extent, try workspace.narrative(year, extent))
    call.emit(Array(text.utf8))
    if text.isEmpty {
      call.say(
        Message(
          vi: "\(Narrative.path(year, extent)) đã viết đủ các phần.",
          en: "\(Narrative.path(year, extent)) has every part."))
    }
    return .done
  }
}
