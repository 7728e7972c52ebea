extension EligibilityReport {
  /// The verdicts as lines of a terminal or a mail: the counts by tier first, which are also the key to
  /// the short codes, then one line a verdict. `thidua award explain` tells the rest.
  ///
  /// - Parameters:
  ///   - width: no line is wider; a longer reason ends in `…`.
  ///   - everyone: whether subjects who can never be given a tier are listed too.
  public static func lines(
    _ verdicts: [Verdict], in context: EligibilityContext, width: Int, language: Language,
    everyone: Bool
  ) -> [String] {
    let vi = language == .vietnamese
    let shown = everyone ? verdicts : verdicts.filter { !$0.isForOthers }
    var lines = [
      vi
        ? "Xét điều kiện thi đua, khen thưởng \(context.year.named)"
        : "Emulation and commendation, \(context.year)",
      vi
        ? "Ngày \(context.on.slashed), theo \(context.pack.id) (\(context.pack.title))"
        : "On \(context.on), by \(context.pack.id)", "",
    ]
    let isOne = Set(shown.map(\.subject)).count == 1
    if !isOne { lines += counts(shown, width: width, language) + [""] }
    if shown.count < verdicts.count {
      let others = Set(verdicts.map(\.subject)).count - Set(shown.map(\.subject)).count
      lines += [
        vi
          ? "Không thuộc đối tượng, không liệt kê: \(others)."
          : "Not concerned and not listed: \(others).", "",
      ]
    }
    if isOne {
      lines += ofOne(shown, width, language)
    } else if Set(shown.map(\.tier.id)).count == 1 {
      lines += byTier(shown, width, language)
    } else {
      lines += bySubject(shown, width, language)
    }
    if shown.contains(where: { !$0.isVerified }) {
      lines += [
        "",
        vi
          ? "* dựa vào quy định chưa kiểm chứng được văn bản, cần đối chiếu trước khi dùng"
          : "* rests on rules whose text was not verified",
      ]
    }
    lines += [
      "",
      vi
        ? "Lý do đầy đủ và căn cứ: thidua award explain MÃ DANH-HIỆU --year \(context.year)"
        : "All reasons and articles: thidua award explain SUBJECT TIER --year \(context.year)",
    ]
    return lines
  }

  /// One tier: a line a subject with its name.
  private static func byTier(
    _ verdicts: [Verdict], _ width: Int, _ language: Language
  ) -> [String] {
    let ids = column(verdicts.map(\.subject), most: 16)
    let names = column(verdicts.map(\.name), most: 34)
    return verdicts.map { verdict in
      line(
        TextWidth.padded(verdict.subject, to: ids) + "  "
          + TextWidth.padded(TextWidth.cut(verdict.name, to: names), to: names), verdict, width,
        language)
    }
  }

  /// Several tiers: a heading a subject, a line a tier with its code.
  private static func bySubject(
    _ verdicts: [Verdict], _ width: Int, _ language: Language
  ) -> [String] {
    let codes = column(verdicts.map(\.tier.code), most: 20)
    var lines: [String] = []
    var last: String?
    for verdict in verdicts {
      if verdict.subject != last {
        if last != nil { lines.append("") }
        last = verdict.subject
        lines.append(TextWidth.cut("\(verdict.name) (\(verdict.subject))", to: width))
      }
      lines.append(
        line("  " + TextWidth.padded(verdict.tier.code, to: codes), verdict, width, language))
    }
    return lines
  }

  /// One subject: nothing is cut, and tiers stand with their names.
  private static func ofOne(
    _ verdicts: [Verdict], _ width: Int, _ language: Language
  ) -> [String] {
    let codes = column(verdicts.map(\.tier.code), most: 20)
    var lines = verdicts.prefix(1).map { "\($0.name) (\($0.subject))" }
    for verdict in verdicts {
      let reason = verdict.brief(in: language)
      let head = "  " + TextWidth.padded(verdict.tier.code, to: codes) + "  "
      let text =
        verdict.tier.name + ": " + verdict.outcome.name.text(in: language)
        + (verdict.isVerified ? "" : " *") + (reason.isEmpty ? "" : " – " + reason)
      let room = max(20, width - TextWidth.columns(head))
      for (index, part) in TextWidth.wrapped(text, to: room).enumerated() {
        lines.append((index == 0 ? head : TextWidth.padded("", to: TextWidth.columns(head))) + part)
      }
    }
    return lines
  }

  private static func line(
    _ head: String, _ verdict: Verdict, _ width: Int, _ language: Language
  ) -> String {
    let word = verdict.outcome.name.text(in: language) + (verdict.isVerified ? "" : " *")
    let reason = verdict.brief(in: language)
    guard !reason.isEmpty else { return head + "  " + word }
    return TextWidth.cut(head + "  " + TextWidth.padded(word, to: 18) + "  " + reason, to: width)
  }

  private static func counts(
    _ verdicts: [Verdict], width: Int, _ language: Language
  ) -> [String] {
    let table = counts(verdicts, language: language)
    let codes = table.order.map { table.tiers[$0]?.code ?? "" }
    let codeWidth = column(codes, most: 20)
    let heads = Verdict.Outcome.allCases.map { $0.name.text(in: language) }
    let widths = heads.map { max(6, TextWidth.columns($0)) }
    let names = min(
      column(table.order.map { table.tiers[$0]?.name ?? "" }, most: 60),
      max(20, width - codeWidth - 2 - widths.reduce(0) { $0 + $1 + 2 }))
    func row(_ code: String, _ name: String, _ cells: [String]) -> String {
      TextWidth.padded(code, to: codeWidth) + "  "
        + TextWidth.padded(TextWidth.cut(name, to: names), to: names)
        + zip(cells, widths).map { "  " + TextWidth.leading($0, to: $1) }.joined()
    }
    func numbers(_ counts: [Verdict.Outcome: Int]) -> [String] {
      Verdict.Outcome.allCases.map { counts[$0].map { grouped($0) } ?? "–" }
    }
    var lines = [row("", "", heads)]
    for id in table.order {
      guard let tier = table.tiers[id] else { continue }
      lines.append(row(tier.code, tier.name, numbers(table.counts[id] ?? [:])))
    }
    if table.order.count > 1 {
      lines.append(row("", language == .vietnamese ? "Cộng" : "Total", numbers(table.whole)))
    }
    return lines
  }

  private static func column(_ texts: [String], most: Int) -> Int {
    min(most, texts.reduce(0) { max($0, TextWidth.columns($1)) })
  }
}

extension Verdict {
  /// Whether the tier is never given to such a subject.
  var isForOthers: Bool {
    guard case .all(let parts) = tree, parts.count == 1, case .answer(let answer) = parts[0],
      case .nominee = answer.rule.condition
    else { return false }
    return answer.truth == false
  }
}
