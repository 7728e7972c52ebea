import ThiduaCore

/// `thidua plan import FILE [-o FILE.json]`; FILE is a `.docx` or `.txt`.
struct PlanImportCommand: Command {
  static let spec = CommandSpec(
    "plan import", vi: "đọc văn bản kế hoạch (.docx, .txt) thành tệp kế hoạch",
    en: "read the text of a plan (.docx, .txt) into a plan file",
    details: Message(
      vi:
        "Chỉ ghi những gì văn bản có. Những dòng không xếp được vào đâu được liệt kê ở đầu ra lỗi; với tệp .docx, số dòng là số thứ tự đoạn.",
      en:
        "Nothing is invented. Lines that could not be placed are listed on standard error; in a .docx a line is a paragraph."
    ),
    arguments: [ArgumentSpec("FILE", path: true)],
    examples: [
      "plan import ke-hoach.docx", "plan import ke-hoach.txt",
      "plan import ke-hoach.txt -o plans/ke-hoach-2024.json",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    _ = try call.format(["json"])
    let path = call.options.arguments.first ?? "-"
    let read = try PlanImport(SourceText(file: path, bytes: try call.read(path)))
    for line in read.unplaced {
      let text = line.text.count > 90 ? line.text.prefix(90) + "…" : line.text[...]
      call.say(
        Message(
          vi: "\(line.place.text): chưa xếp được: \(text)",
          en: "\(line.place.text): not placed: \(text)"))
    }
    let plan = read.plan
    call.print(plan.json)
    let written = call.options.text(.output).flatMap { $0 == "-" ? nil : shellWord($0) } ?? "…"
    call.say(
      Message(
        vi:
          "\(plan.legalBases.count) văn bản, \(plan.campaigns.count) phong trào, \(plan.tasks.count) công việc; \(read.unplaced.count) dòng chưa xếp được. Tiếp theo: thidua plan check \(written)",
        en:
          "\(plan.legalBases.count) documents, \(plan.campaigns.count) campaigns, \(plan.tasks.count) tasks; \(read.unplaced.count) lines not placed. Next: thidua plan check \(written)"
      ))
    return .done
  }
}
