import ThiduaCore

/// The pages of `--help`, made from the table.
enum Help {
  private static let groups: [(name: String, vi: String, en: String)] = [
    ("plan", "kế hoạch thi đua: kiểm tra, xem, việc phải làm", "plans: check, show, tasks"),
    ("enroll", "tập thể, cá nhân, đăng ký danh hiệu", "collectives, individuals, registrations"),
    ("score", "chấm điểm, xếp hạng phong trào", "scores and rankings of campaigns"),
    (
      "award", "tiêu chuẩn, đề nghị, hội đồng, quyết định khen thưởng",
      "eligibility, nominations, council, decisions"
    ),
    (
      "report", "văn bản: báo cáo, quyết định, danh sách, biểu",
      "papers: reports, decisions, lists, tables"
    ),
  ]

  /// `thidua --help`.
  static func overview(_ language: Language) -> String {
    let isVietnamese = language == .vietnamese
    var lines = [
      isVietnamese
        ? "thidua - theo dõi thi đua, khen thưởng trong nhà trường"
        : "thidua - emulation and commendation in schools",
      "",
      isVietnamese
        ? "Cách dùng: thidua <lệnh> <việc> [tham số] [tuỳ chọn]"
        : "Usage: thidua <command> <action> [arguments] [options]",
      "",
    ]
    for group in groups {
      lines.append("  \(TextWidth.padded(group.name, to: 12))\(isVietnamese ? group.vi : group.en)")
    }
    lines.append("")
    for command in HelperCommands.all {
      let summary = command.spec.summary.text(in: language)
      lines.append("  \(TextWidth.padded(command.spec.name, to: 12))\(summary)")
    }
    lines += ["", isVietnamese ? "Tuỳ chọn chung:" : "Global options:"]
    lines += OptionSpec.globals.flatMap { optionLines($0, language) }
    lines += [
      "",
      isVietnamese
        ? "Bắt đầu: thidua init THƯ-MỤC --sample   ·   Xem một lệnh: thidua <lệnh> --help"
        : "Start: thidua init DIR --sample   ·   One command: thidua <command> --help",
      isVietnamese
        ? "Các bảng CSV: thidua help csv   ·   Quy định của trường: thidua help rules"
        : "CSV tables: thidua help csv   ·   Local regulations: thidua help rules",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// `thidua score --help`.
  static func page(ofGroup group: String, _ language: Language) -> String {
    let commands = CommandTable.all.filter { $0.spec.name.hasPrefix(group + " ") }
    var lines = [language == .vietnamese ? "Các việc của '\(group)':" : "Actions of '\(group)':"]
    let width = (commands.map { $0.spec.name.count }.max() ?? 0) + 2
    for command in commands {
      lines.append(
        "  \(TextWidth.padded(command.spec.name, to: width))\(command.spec.summary.text(in: language))"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `thidua score rank --help`.
  static func page(of spec: CommandSpec, _ language: Language) -> String {
    let isVietnamese = language == .vietnamese
    var lines = [
      "thidua \(spec.name) - \(spec.summary.text(in: language))", "",
      "\(isVietnamese ? "Cách dùng" : "Usage"): \(spec.usage)",
    ]
    if let details = spec.details {
      lines.append("")
      lines += TextWidth.wrapped(details.text(in: language), to: 80)
    }
    if !spec.options.isEmpty {
      lines += ["", isVietnamese ? "Tuỳ chọn:" : "Options:"]
      lines += spec.options.flatMap { optionLines($0, language) }
    }
    lines += ["", isVietnamese ? "Tuỳ chọn chung:" : "Global options:"]
    lines += spec.globals.flatMap { optionLines($0, language) }
    lines += ["", isVietnamese ? "Ví dụ:" : "Examples:"]
    lines += spec.examples.map { "  thidua \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func optionLines(_ option: OptionSpec, _ language: Language) -> [String] {
    let short = option.short.map { "-\($0), " } ?? "    "
    let head = "  \(short)--\(option.name)" + (option.placeholder.map { " \($0)" } ?? "")
    var words = option.help.text(in: language)
    if let choices = option.longChoices { words += ": " + choices.joined(separator: ", ") }
    let help = TextWidth.wrapped(words, to: 50)
    if TextWidth.columns(head) > 27 {
      return [head] + help.map { String(repeating: " ", count: 29) + $0 }
    }
    return help.enumerated().map { index, text in
      TextWidth.padded(index == 0 ? head : "", to: 29) + text
    }
  }
}
