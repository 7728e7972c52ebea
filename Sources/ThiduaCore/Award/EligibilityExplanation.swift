extension Verdict {
  /// The verdict as a headmaster can read it out: one sentence a line, alternatives indented.
  public func explanation(in language: Language) -> [String] {
    let vi = language == .vietnamese
    var lines = [
      vi
        ? "\(name) (\(subject)) – \(tier.name), \(context.year.named): "
          + outcome.name.vi.uppercased()
        : "\(name) (\(subject)) – \(tier.name), \(context.year): \(outcome.name.en.uppercased())",
      vi
        ? "Xét ngày \(context.on.slashed) theo \(context.pack.id) (\(context.pack.title)); căn cứ: "
          + tier.citation.state(on: context.on).text + "."
        : "Judged on \(context.on) by \(context.pack.id); basis: "
          + tier.citation.state(on: context.on).text + ".",
    ]
    if outcome != .eligible {
      let brief = brief(in: language)
      if !brief.isEmpty { lines.append((vi ? "Tóm tắt: " : "In short: ") + brief + ".") }
    }
    write(tree, indent: 0, language, to: &lines)
    let points = council
    if !points.isEmpty {
      lines.append(vi ? "Hội đồng cần xác nhận:" : "For the council to confirm:")
      for point in points { lines.append("  - " + point.text(in: language)) }
    }
    if !isVerified {
      lines.append(
        vi
          ? "Lưu ý: kết luận này dựa vào quy định chưa kiểm chứng được văn bản (đánh dấu *)."
          : "Note: this rests on rules whose text was not verified (marked *).")
    }
    return lines
  }

  private func write(
    _ tree: AnswerTree, indent: Int, _ language: Language, to lines: inout [String]
  ) {
    let space = String(repeating: "  ", count: indent)
    switch tree {
    case .answer(let answer):
      let reason = Reason(answer, context: context, subject: subject)
      let star = reason.isVerified ? "" : "*"
      lines.append("\(space)\(reason.message.text(in: language)) [\(reason.citation)]\(star)")
      if let command = reason.command {
        lines.append(
          "\(space)  \(language == .vietnamese ? "Bổ sung bằng" : "Supply it with"): \(command)")
      }
    case .all(let parts):
      for part in parts { write(part, indent: indent, language, to: &lines) }
    case .any(let parts):
      let mark = Verdict.mark(tree.truth).text(in: language)
      lines.append(
        space + mark
          + (language == .vietnamese ? ": một trong các điều kiện sau" : ": one of the following"))
      for (index, part) in parts.enumerated() {
        if index > 0 { lines.append("\(space)  \(language == .vietnamese ? "hoặc" : "or")") }
        guard case .all(let together) = part, together.count > 1 else {
          write(part, indent: indent + 1, language, to: &lines)
          continue
        }
        lines.append(
          "\(space)  " + Verdict.mark(part.truth).text(in: language)
            + (language == .vietnamese
              ? ": đồng thời các điều kiện sau" : ": all of the following"))
        write(part, indent: indent + 2, language, to: &lines)
      }
    case .standard(let id, let inner):
      let name = context.pack.name(of: id)
      let mark = Verdict.mark(tree.truth).text(in: language)
      lines.append(
        space + mark
          + (language == .vietnamese
            ? ": đạt tiêu chuẩn \(name)" : ": meets the standard of \(name)"))
      write(inner, indent: indent + 1, language, to: &lines)
    }
  }

  private static func mark(_ truth: Bool?) -> Message {
    switch truth {
    case true?: Message(vi: "Đạt", en: "Met")
    case false?: Message(vi: "Không đạt", en: "Not met")
    case nil: Message(vi: "Chưa rõ", en: "Unknown")
    }
  }
}
