import ThiduaCore

/// `thidua report decision --decision NUMBER`.
struct ReportDecision: Command {
  private static let decision = OptionSpec(
    "decision", .text("NUMBER"), vi: "số quyết định", en: "the number of the decision")

  static let spec = CommandSpec(
    "report decision", vi: "quyết định khen thưởng, kèm danh sách", en: "a decision with its list",
    details: Message(
      vi:
        "Quyết định về hai năm học in thành một văn bản; --year chỉ lấy phần của năm ấy. In cả quyết định hủy bỏ khen thưởng nhập từ các năm trước. Chỉ có một quyết định thì không cần --decision.",
      en:
        "A decision on two school years is one paper; --year takes one year's part. Revocations of imported awards are printed too. --decision may be left out where there is one."
    ),
    options: [decision, .year],
    examples: [
      "report decision --decision 112/QĐ-UBND",
      "report decision --decision 112/QĐ-UBND --year 2024-2025 -o quyet-dinh.docx",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let number = try call.options.text(decision) ?? onlyNumber(call, workspace)
    if let report = try DecisionReport(
      workspace, number: number, year: call.options.year(.year), today: call.today)
    {
      try call.answer(report.document())
      call.tellUndated(report.undated)
      if let blank = report.blankOfProposal {
        call.remark(
          Message(
            vi: "Còn để trống trong căn cứ: \(blank.vi).",
            en: "Left blank in what the paper rests on: \(blank.en)."))
      }
      return .done
    }
    let years = try call.yearsAsked(workspace)
    var known = try years.flatMap { year throws(Failure) in
      try workspace.decisions(year).map(\.number)
    }
    known += try workspace.history().awards.compactMap(\.revocation?.number)
    known = known.enumerated().filter { !known[..<$0.offset].contains($0.element) }.map(\.element)
    throw Failure.refused(
      vi: "không có quyết định số '\(number)'", en: "there is no decision '\(number)'",
      remedy: known.isEmpty
        ? nil
        : Message(
          vi: "Đã có: \(known.joined(separator: ", "))",
          en: "There are: \(known.joined(separator: ", "))"))
  }

  /// The number of the only decision, where none is named.
  private static func onlyNumber(_ call: Call, _ workspace: Workspace) throws(Failure) -> String {
    var numbers: [String] = []
    for year in try call.yearsAsked(workspace) {
      for decision in try workspace.decisions(year) where !numbers.contains(decision.number) {
        numbers.append(decision.number)
      }
    }
    return try call.onlyOne(
      of: numbers, id: { $0 }, option: "--decision",
      what: Message(vi: "quyết định", en: "decision"))
  }
}
