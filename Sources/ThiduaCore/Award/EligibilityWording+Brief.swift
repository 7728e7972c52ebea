extension Verdict {
  /// The verdict's reason in a few words, for lists: what fails, waits or is lacking, else what was found.
  public func brief(in language: Language) -> String {
    guard outcome != .eligible else {
      var answers: [RuleAnswer] = []
      tree.deciding(into: &answers)
      var parts: [String] = []
      for answer in answers where answer.truth == true && answer.evidence.isTelling {
        guard let found = answer.evidence.text(in: context)?.text(in: language),
          !parts.contains(found)
        else { continue }
        parts.append(found)
      }
      return parts.joined(separator: "; ")
    }
    return brief(tree, wanted: outcome == .unknown ? nil : false, language) ?? ""
  }

  /// What of a tree has the wanted truth; alternatives are joined by “or”.
  private func brief(_ tree: AnswerTree, wanted: Bool?, _ language: Language) -> String? {
    switch tree {
    case .answer(let answer):
      guard answer.truth == wanted else { return nil }
      return answer.brief(in: context).text(in: language)
    case .standard(_, let inner): return brief(inner, wanted: wanted, language)
    case .all(let parts): return joined(parts, wanted, language, by: "; ")
    case .any(let parts):
      guard tree.truth == wanted else { return nil }
      let vi = language == .vietnamese
      // What is only for others is no alternative worth telling, unless there is none else.
      let open = parts.filter { !$0.isForOthers }
      let texts = (open.isEmpty ? parts : open).compactMap { part -> String? in
        guard case .all(let inner) = part else { return brief(part, wanted: wanted, language) }
        return joined(inner, wanted, language, by: vi ? " và " : " and ")
      }
      return texts.isEmpty ? nil : texts.joined(separator: vi ? " hoặc " : " or ")
    }
  }

  private func joined(
    _ parts: [AnswerTree], _ wanted: Bool?, _ language: Language, by separator: String
  ) -> String? {
    var texts: [String] = []
    for part in parts {
      guard let text = brief(part, wanted: wanted, language), !texts.contains(text) else {
        continue
      }
      texts.append(text)
    }
    return texts.isEmpty ? nil : texts.joined(separator: separator)
  }
}

extension AnswerTree {
  /// Whether it fails because the subject is of another role, kind or school.
  fileprivate var isForOthers: Bool {
    switch self {
    case .answer(let answer):
      guard answer.truth == false else { return false }
      switch answer.rule.condition {
      case .roles, .collectives, .schools: return true
      default: return false
      }
    case .all(let parts): return parts.contains(where: \.isForOthers)
    case .any(let parts): return parts.allSatisfy(\.isForOthers)
    case .standard(_, let inner): return inner.isForOthers
    }
  }
}

extension RuleAnswer {
  /// A rule that does not hold, in a few words: what was found and what is asked.
  func brief(in context: EligibilityContext) -> Message {
    if truth == nil, let missing {
      return Message(vi: "thiếu \(missing.text.vi)", en: "missing: \(missing.text.en)")
    }
    func codes(_ tiers: [String]) -> String {
      tiers.map { context.pack.tier($0)?.code ?? $0 }.joined(separator: "/")
    }
    let have = evidence.count
    switch rule.condition {
    case .ratingAtLeast(let least), .ratingIs(let least):
      return asked("cần \(least.rawValue)", "\(least.rawValue) needed", in: context)
    case .ratingRun(let least, let years, _):
      return Message(
        vi: "cần \(years) năm liền từ \(least.rawValue)" + evidence.years(below: least, "có"),
        en: "\(years) years running from \(least.rawValue) needed"
          + evidence.years(below: least, "found"))
    case .ratingCount(let least, let count, let years):
      return Message(
        vi: "cần \(count) năm \(least.rawValue) trong \(years) năm",
        en: "\(count) of \(years) years \(least.rawValue) needed")
    case .held(let tiers), .heldBefore(let tiers, _):
      return Message(vi: "chưa có \(codes(tiers))", en: "no \(codes(tiers))")
    case .heldRun(let tiers, let times, _, _):
      return Message(
        vi: "có \(have)/\(times) \(codes(tiers)) liên tục",
        en: "\(have) of \(times) \(codes(tiers)) running")
    case .heldCount(let tiers, let count, let years):
      return Message(
        vi: "có \(have)/\(count) \(codes(tiers))" + (years.map { " trong \($0) năm" } ?? ""),
        en: "\(have) of \(count) \(codes(tiers))" + (years.map { " in \($0) years" } ?? ""))
    case .notHeld(let tiers, _):
      return Message(
        vi: "các năm đã tính cho \(codes(tiers))", en: "the years served for \(codes(tiers))")
    case .initiatives(let scope, 1, _, _):
      return Message(
        vi: "cần 01 sáng kiến \(scope.name.vi)", en: "1 initiative \(scope.name.en) needed")
    case .initiatives(let scope, let count, _, _):
      return Message(
        vi: "có \(have)/\(count) sáng kiến \(scope.name.vi)",
        en: "\(have) of \(count) initiatives \(scope.name.en)")
    case .memberHolding(let tiers):
      return Message(
        vi: "không thành viên nào đạt \(codes(tiers))", en: "no member holds \(codes(tiers))")
    case .members(_, let test):
      guard case .members(let met, _, let whole, let required) = evidence else {
        return rule.condition.requirement(in: context)
      }
      let what =
        switch test {
        case .holding(let tiers): codes(Array(tiers.prefix(1)))
        case .ratedAtLeast(let least): "≥ \(least.rawValue)"
        }
      return Message(
        vi: "\(met)/\(whole) người \(what), cần \(required)",
        en: "\(met) of \(whole) members \(what), \(required) needed")
    case .serviceMonths(let least, _):
      return asked("cần \(least) tháng", "\(least) months needed", in: context)
    case .serviceYears(let least, _):
      return asked("cần \(least) năm", "\(least) years needed", in: context)
    case .teachingYears(let least, _):
      return asked("cần \(least) năm giảng dạy", "\(least) years of teaching needed", in: context)
    case .leaveDays(let limit):
      return asked("phải dưới \(limit)", "less than \(limit) allowed", in: context)
    case .registered: return Message(vi: "chưa đăng ký thi đua", en: "not registered")
    case .nominee: return Message(vi: "không thuộc đối tượng", en: "not for such a subject")
    case .abolished: return Message(vi: "không còn được tặng", en: "no longer given")
    case .roles, .collectives, .schools, .categories:
      return asked("không thuộc đối tượng", "not for it", in: context)
    case .noDiscipline, .noMemberDiscipline, .noPendingMatter, .pupilLevel:
      return evidence.text(in: context) ?? rule.condition.requirement(in: context)
    }
  }

  private func asked(_ vi: String, _ en: String, in context: EligibilityContext) -> Message {
    guard let found = evidence.text(in: context) else { return Message(vi: vi, en: en) }
    return Message(vi: "\(found.vi), \(vi)", en: "\(found.en), \(en)")
  }
}

extension Evidence {
  /// Whether a list has to name the fact where all is well: no days away and the kind of subject it
  /// does not.
  fileprivate var isTelling: Bool {
    switch self {
    case .days, .kind, .school, .category, .registration: false
    default: true
    }
  }

  /// How many awards or initiatives there are.
  fileprivate var count: Int {
    switch self {
    case .awards(let awards), .deeds(_, besides: let awards): awards.count
    case .initiatives(let usable, _, _): usable.count
    default: 0
    }
  }

  /// The years of a run that are rated too low: ` (có HTNV 2022-2023)`; nothing where there is none.
  fileprivate func years(below least: QualityRating, _ word: String) -> String {
    guard case .ratings(let ratings, let titles) = self else { return "" }
    let low = ratings.filter { year, rating in
      rating < least && !titles.contains { $0.year == year }
    }
    guard !low.isEmpty else { return "" }
    let parts = low.sorted { $0.key < $1.key }.map { "\($0.value.rawValue) \($0.key)" }
    return " (\(word) \(parts.joined(separator: ", ")))"
  }
}
